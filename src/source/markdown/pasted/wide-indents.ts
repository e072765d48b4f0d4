import type { TextProblem } from '../problem.ts';
import { letterMarkIn } from '../numbering/letter-marks.ts';
import { change, indentOf, type PastedText } from './open-text.ts';

/** Blanks at the beginning of a line of which one at least is none of Markdown. */
const INDENT =
  /^([ \t>]*)([\u00A0\u2000-\u200A\u202F\u205F\u3000][ \t\u00A0\u2000-\u200A\u202F\u205F\u3000]*)(?=\S)/;
/** What begins a block, if only spaces are before it. */
const BLOCK =
  /^(?:#{1,6}[ \t\u00A0]+\S|[-*+][ \t\u00A0]+\S|\d{1,3}(?:\.\d{1,3}){0,3}[.)][ \t\u00A0]+\S|\|.*\||>[ \t]?\S)/;

/**
 * Points, numbers, headings and rows behind blanks that keep words together, as web pages and mail programs copy them: they would be
 * words of the line above.
 */
export function wideIndents({ written, lines }: PastedText): TextProblem[] {
  return written.flatMap(({ kind, from, to }) =>
    kind === 'paragraph'
      ? Array.from({ length: to - from }, (_, at) => from + at).flatMap((line) => [
          ...wideIndent(lines, line, from),
          ...deepPoint(lines, line, from),
        ])
      : [],
  );
}

/** "- One" with "        - Two" right below: so far in, the hyphen begins no point, and the line runs on with the one above. */
function deepPoint(lines: readonly string[], at: number, from: number): TextProblem[] {
  const line = lines[at] ?? '';
  const [all, blanks = '', mark] = /^([ ]*\t[ \t]*|[ ]{4,})([-*+])[ \t]+(?=\S)/.exec(line) ?? [];
  const own = indentOf(lines[from] ?? '');
  const isDeep = blanks.replaceAll('\t', '    ').length >= own.length + 4;
  if (all === undefined || mark === undefined || at === from || !isDeep) return [];
  const message =
    'There are too many spaces before this hyphen: it begins no point of a list, and the line would run on with the one above. A point within another has two spaces before its hyphen.';
  return [change('pasted-sign', { line: at + 1, column: 1 }, message, blanks, own)];
}

function wideIndent(lines: readonly string[], at: number, from: number): TextProblem[] {
  const line = lines[at] ?? '';
  const [all, before = '', blanks = ''] = INDENT.exec(line) ?? [];
  const text = line.slice(all?.length ?? 0);
  if (all === undefined || !(BLOCK.test(text) || letterMarkIn(text))) return [];
  const message =
    'The blanks before this mark keep words together, so that the line would run on with the one above. Write spaces in their place.';
  const place = { line: at + 1, column: before.length + 1 };
  const [, ofFirst = '', wide] = INDENT.exec(lines[from] ?? '') ?? [];
  const to = ' '.repeat(
    wide === undefined
      ? widthWithin(lines[from] ?? '', before + blanks, text) - before.length
      : // Lines that are all as far in have a margin of another program.
        Math.max(before.length + blanks.length - ofFirst.length - wide.length - before.length, 0),
  );
  return [change('pasted-sign', place, message, blanks, to)];
}

/** How far in a line is: a list of a point or a numbered paragraph is as far in as the text of that; before other marks nothing is. */
function widthWithin(begin: string, indent: string, text: string): number {
  const own = indentOf(begin).length;
  const least = Math.max(own, /^[ \t]*/.exec(indent)?.[0].length ?? 0);
  if (/^[#|>]/.test(text)) return least;
  return Math.max(least, Math.min(indent.length, own + 3));
}

/** Whether such blanks are before a line. */
export const hasWideIndent = (line: string): boolean => INDENT.test(line);
