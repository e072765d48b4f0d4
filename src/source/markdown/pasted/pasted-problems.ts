import type { Token } from 'markdown-it';
import type { TextProblem } from '../problem.ts';
import { asOneMistake } from './as-one.ts';
import { pastedSigns } from './bullets.ts';
import { enclosedNumbers } from './enclosed-numbers.ts';
import { headingProblems } from './headings.ts';
import { htmlProblems } from './html.ts';
import { indentedText } from './indented.ts';
import { pastedText } from './open-text.ts';
import { notesWithoutText, pastedNotes } from './pasted-notes.ts';
import { pandocProblems } from './pandoc.ts';
import { tableProblems } from './tables/pasted-tables.ts';
import { unreadTables } from './tables/unread-tables.ts';
import { printedMarks } from './printed-marks.ts';
import { printLeftOvers } from './print-leftovers.ts';
import { runOnPoints } from './run-on-points.ts';
import { signProblems } from './signs.ts';
import { signsOfSums } from './signs-of-sums.ts';
import { skippedLetters } from './skipped-letters.ts';
import { struckWords } from './struck.ts';
import { unclosedMarks } from './unclosed-marks.ts';
import { wideIndents } from './wide-indents.ts';
import { typedNotes } from './typed-notes.ts';
import { typedNumbers } from './typed-numbers.ts';

/**
 * What Word, Outlook, converters and copies of printed pages leave in a text, where readers would see it, or where it
 * isn't what it looks like. What is withheld is not looked at, and no message repeats more than a mark or a tag.
 */
export function pastedProblems(tokens: readonly Token[], lines: readonly string[]): TextProblem[] {
  const text = pastedText(tokens, lines);
  const html = htmlProblems(text);
  const drawn = tableProblems(text);
  const unread = unreadTables(text).filter(
    ({ line }) => !drawn.some((block) => isWithin(block, line)),
  );
  const tables = [
    ...drawn.filter(({ line }) => !unread.some((block) => isWithin(block, line))),
    ...unread,
  ];
  const notes = pastedNotes(text);
  const others = [
    ...notes,
    ...(notes.length === 0 ? [...typedNotes(text), ...notesWithoutText(text)] : []),
    ...signsOfSums(text),
    ...struckWords(text),
    ...wideIndents(text),
    ...pastedSigns(text),
    ...enclosedNumbers(text),
    ...runOnPoints(text),
    ...typedNumbers(text),
    ...skippedLetters(text),
    ...indentedText(text),
    ...signProblems(text),
    ...pandocProblems(text),
    ...printedMarks(text),
    ...unclosedMarks(text),
    ...headingProblems(text),
    ...printLeftOvers(text),
  ];
  // What is within a block that becomes another needs no message of its own.
  const within = [...html, ...tables].flatMap((block) => {
    const last = lastOf(block);
    return last === undefined ? [] : [[block.line, last] as const];
  });
  return [
    ...html,
    ...tables.filter(({ line }) => !html.some((block) => isWithin(block, line))),
    ...asOneMistake(
      firstOfEach(others).filter(
        ({ line }) => !within.some(([from, to]) => line >= from && line <= to),
      ),
      lines,
    ),
  ];
}

/** Of those at one place the first, whose message knows most of it. */
function firstOfEach(problems: readonly TextProblem[]): TextProblem[] {
  const places = new Set<string>();
  return problems.filter(({ line, column }) => {
    const place = `${line}:${column}`;
    return !places.has(place) && places.add(place);
  });
}

function isWithin(block: TextProblem, line: number): boolean {
  const last = lastOf(block);
  return last !== undefined && line >= block.line && line <= last;
}

/** The last line that a problem of a block is about, where that is known. */
export const lastOf = ({ line, fix, last }: TextProblem): number | undefined =>
  last ?? (fix && line + fix.from.split('\n').length - 1);
