import type { Diagnostic } from '../../rules/diagnostic.ts';
import { sieve } from '../../language/patterns/sieve.ts';
import { diagnose, type Place } from '../../rules/rules.ts';
import { LEFT, type LeftOver } from './pattern.ts';
import { AUTHOR_NOTES } from './author-notes.ts';
import { BLANKS } from './blanks.ts';
import { COLLEAGUE_NOTES } from './colleague-notes.ts';
import { COMMENT, PROGRAM_MARKS } from './program-marks.ts';
import { TEMPLATE_MARKS } from './template-marks.ts';

/*
 * What a template, a program or whoever began a paper left in it to be filled in. No message repeats it: it may be beside what is
 * exempt. What can be nothing else is an error; what has an honest use too is a warning.
 */

/** The shapes that may be in a text. */
export const leftOversFor = sieve<LeftOver>([
  ...PROGRAM_MARKS,
  ...TEMPLATE_MARKS,
  ...AUTHOR_NOTES,
  ...COLLEAGUE_NOTES,
  ...BLANKS,
]);

/**
 * What was left in the open text of a paper, one for each line.
 * @param text the open text
 * @param placeAt the place of a character of it
 * @param shapes those that may be in it
 */
export function leftOversIn(
  text: string,
  placeAt: (index: number) => Place,
  shapes = leftOversFor(text),
): Diagnostic[] {
  const found = new Map<number, Left>();
  const add = (index: number, length: number, one: Omit<LeftOver, 'pattern'>): void => {
    const place = placeAt(index);
    const first = found.get(place.line);
    const end = index + length;
    if (!first) {
      found.set(place.line, { place, one, spans: [[index, end]], columns: [place.column] });
    } else if (
      first.spans.length < MOST &&
      first.spans.every(([from, to]) => end <= from || index >= to)
    ) {
      first.spans.push([index, end]);
      first.columns.push(place.column);
    }
  };
  for (const index of commentsOfWord(text)) add(index, 1, { severity: 'error', message: COMMENT });
  const isMinutes = /(?:^|\/)minutes\.md$/.test(placeAt(0).file);
  for (const one of shapes) {
    if (isMinutes && one.isActionInMinutes) continue;
    const { pattern } = one;
    pattern.lastIndex = 0;
    let end = -1;
    let inLine = 0;
    // A copy of the pattern for each text, as matchAll makes, takes longer than to look for it.
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      add(match.index, Math.max(match[0].length, 1), one);
      if (found.size > MOST) break;
      if (match.index > end) {
        const next = text.indexOf('\n', match.index);
        end = next === -1 ? text.length : next;
        inLine = 0;
      }
      inLine += 1;
      if (inLine >= MOST) pattern.lastIndex = Math.max(pattern.lastIndex, end);
      if (match[0] === '') pattern.lastIndex += 1;
    }
  }
  return [...found.values()].map(({ place, one, columns }) =>
    leftOver(place, withOthers(one, columns)),
  );
}

/** The first that was found in a line, and where all of it are. */
type Left = {
  readonly place: Place;
  readonly one: Omit<LeftOver, 'pattern'>;
  readonly spans: (readonly [from: number, to: number])[];
  readonly columns: number[];
};

/** One message a line, which says where all that is left in it is. */
function withOthers(
  one: Omit<LeftOver, 'pattern'>,
  columns: readonly number[],
): Omit<LeftOver, 'pattern'> {
  const others = [...new Set(columns)].slice(1).sort((a, b) => a - b);
  if (others.length === 0) return one;
  const where = `column${others.length === 1 ? '' : 's'} ${others.join(', ')}`;
  return { ...one, message: `${one.message} There is more in this line, at ${where}.` };
}

/**
 * "[JB1]" right behind a word, where "[JB1] Please check" is a paragraph of its own below; that alone, if it asks for something. A list
 * of papers has such marks too, with a blank before each.
 */
function commentsOfWord(text: string): readonly number[] {
  if (!text.includes('[')) return [];
  const begun = [...text.matchAll(COMMENT_OF_WORD)].map(([, mark = '', asks]) => ({ mark, asks }));
  const marks = new Map(begun.map(({ mark, asks }) => [mark, asks !== undefined]));
  return [...marks].slice(0, MOST_COMMENTS).flatMap(([mark, asks]) => {
    const first = text.indexOf(mark);
    const isBehindWord = /[^\s([]/.test(text[first - 1] ?? ' ');
    return asks || (isBehindWord && text.indexOf(mark, first + 1) !== -1) ? [first] : [];
  });
}

/** Google’s have letters, with the comment right behind. */
const COMMENT_OF_WORD =
  /^[ \t]*(\[[A-Z]{2,3}\d{1,3}\]|\[[a-z]{1,2}\](?=\p{L}))(?: ((?:check|please|can|confirm|should|needs?|ask|add|what|who|update)\b))?/gimu;

/** The first are enough. */
const MOST = 20;
const MOST_COMMENTS = 5;

const UNTITLED =
  /^(?:(?:report|document|your|agenda) title|title|report|heading(?: \d)?)(?: here| goes here)?$|^(?:untitled|new report|untitled document)$/i;
/** Without its quotation marks, YAML takes a text in brackets for a list. */
const GUIDANCE_IN_LIST =
  /^(?:insert|enter|type|tbc|to be (?:confirmed|added|completed|inserted))\b/i;

/** What was left in the text of a field, at its place; nothing where it was finished. @param shapes those that may be in it */
export function leftOverInField(
  text: string,
  keys: readonly PropertyKey[],
  place: Place,
  shapes: readonly LeftOver[],
): Diagnostic | undefined {
  const field = keys.at(-1);
  const [found] = leftOversIn(text, () => place, shapes);
  if (found) return found;
  const isLeft =
    (field === 'title' && UNTITLED.test(text)) ||
    /^\s*(?:…|\.{3,})\s*$/.test(text) ||
    (typeof field === 'number' && GUIDANCE_IN_LIST.test(text));
  return isLeft ? leftOver(place, { severity: 'error', message: LEFT }) : undefined;
}

function leftOver(place: Place, { severity, message }: Omit<LeftOver, 'pattern'>): Diagnostic {
  return { ...diagnose('left-over', place, message), severity };
}
