import { letterMarkIn, markLike, placeOf, type LetterMark } from '../numbering/letter-marks.ts';
import type { TextProblem } from '../problem.ts';
import type { PastedText } from './open-text.ts';

/** So many are left out by mistake; more, and the two belong to no list. */
const MOST_LEFT_OUT = 3;

type Begun = { readonly line: number; readonly indent: number; readonly mark: LetterMark };

/** "(a) one" with "(c) two" below it: marks that don't follow each other make no list, and the two lines would run on. */
export function skippedLetters({ written, lines }: PastedText): TextProblem[] {
  const problems: TextProblem[] = [];
  let last: Begun | undefined;
  for (const { kind, from, tokens } of written) {
    if (kind !== 'paragraph') continue;
    // In a list that was read the mark is no text any more.
    for (const [at, text] of (tokens[0]?.content ?? '').split('\n').entries()) {
      const mark = letterMarkIn(text);
      if (!mark) continue;
      const line = from + at;
      const indent = (lines[line] ?? '').search(/\S/);
      const now = { line, indent, mark };
      const message = last && isBelow(last, now, lines) ? faultOf(last.mark, mark) : undefined;
      if (message !== undefined) {
        problems.push({ code: 'letter-order', line: line + 1, column: indent + 1, message });
      }
      last = now;
    }
  }
  return problems;
}

/** Whether nothing is between two lines but empty ones, and they begin equally far in. */
const isBelow = (above: Begun, now: Begun, lines: readonly string[]): boolean =>
  above.indent === now.indent &&
  lines.slice(above.line + 1, now.line).every((line) => line.trim() === '');

function faultOf(first: LetterMark, second: LetterMark): string | undefined {
  if (first.form !== second.form || first.isCapital !== second.isCapital) return undefined;
  // They may be two people.
  if (first.isCapital && first.form === 'stop') return undefined;
  const kind = placeOf(first, 'numerals') === 1 ? 'numerals' : 'letters';
  const place = placeOf(second, kind) ?? 0;
  if (placeOf(first, kind) !== 1 || place < 3 || place > 2 + MOST_LEFT_OUT) return undefined;
  const next = markLike(first, 2, kind);
  return `This point is marked "${second.written}", and the one above it "${first.written}". Write "${next}" before it, and correct those after it; or put back the points between.`;
}
