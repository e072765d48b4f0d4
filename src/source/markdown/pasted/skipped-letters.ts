import {
  letterMarkIn,
  markLike,
  placeOf,
  type LetterKind,
  type LetterMark,
} from '../numbering/letter-marks.ts';
import type { TextProblem } from '../problem.ts';
import { change, type PastedText } from './open-text.ts';

/** So many are left out by mistake; more, and the two belong to no list. */
const MOST_LEFT_OUT = 3;

type Begun = {
  readonly line: number;
  readonly indent: number;
  readonly mark: LetterMark;
  /** Whether the blank behind it is left out. */
  readonly isGlued: boolean;
};

/**
 * "(a) one" with "(c) two" below it, "(a)" twice, "(a) one" with "b) two", "b two" or "(b)two": marks that don't follow each other in
 * one form make no list, and the lines would run on.
 */
export function skippedLetters({ written, lines }: PastedText): TextProblem[] {
  const problems: TextProblem[] = [];
  const glued: Begun[] = [];
  let last: Begun | undefined;
  for (const { kind, from, tokens } of written) {
    if (kind !== 'paragraph') continue;
    // In a list that was read the mark is no text any more.
    for (const [at, text] of (tokens[0]?.content ?? '').split('\n').entries()) {
      const line = from + at;
      const indent = (lines[line] ?? '').search(/\S/);
      const isBeside = last !== undefined && isRightBelow(last, line, indent, lines);
      const now = begunBy(text, line, indent, isBeside ? last : undefined);
      if (!now) continue;
      if (now.isGlued) glued.push(now);
      const fault = last && isBeside && !now.isGlued ? faultOf(last, now, text) : undefined;
      if (fault) problems.push(fault);
      last = now;
    }
  }
  return [...problems, ...withoutBlank(glued, lines)];
}

/** The mark of a line, with its blank or without it, or a letter alone that goes on with the mark above. */
function begunBy(
  text: string,
  line: number,
  indent: number,
  last: Begun | undefined,
): Begun | undefined {
  const mark = letterMarkIn(text);
  if (mark) return { line, indent, mark, isGlued: false };
  const tight = /^(?:\(?[a-z]{1,4}\)(?=[\p{L}“"‘'£])|[a-z]\.(?=\p{Lu}\p{Ll}))/u.exec(text)?.[0];
  const itsMark = tight === undefined ? undefined : letterMarkIn(`${tight} x`);
  if (itsMark) return { line, indent, mark: itsMark, isGlued: true };
  const letter = /^([b-hj-z])(?=[ \t]+\p{L})/u.exec(text)?.[1];
  if (letter === undefined || !last || last.mark.isCapital) return undefined;
  const before = placeOf(last.mark, 'letters');
  const bare = letterMarkIn(`${letter}) x`);
  if (!bare || before === undefined || placeOf(bare, 'letters') !== before + 1) return undefined;
  return { line, indent, mark: { ...bare, written: letter }, isGlued: false };
}

/** Whether nothing is between two lines but empty ones, and they begin equally far in. */
const isRightBelow = (
  above: Begun,
  line: number,
  indent: number,
  lines: readonly string[],
): boolean =>
  above.indent === indent && lines.slice(above.line + 1, line).every((one) => one.trim() === '');

function faultOf(
  above: Begun,
  { line, indent, mark }: Begun,
  text: string,
): TextProblem | undefined {
  const first = above.mark;
  if (first.isCapital !== mark.isCapital) return undefined;
  const place = { line: line + 1, column: indent + 1 };
  const kind: LetterKind = placeOf(first, 'numerals') === 1 ? 'numerals' : 'letters';
  const its = placeOf(mark, kind) ?? 0;
  const before = placeOf(first, kind) ?? 0;
  const as = `This point is marked "${mark.written}", and the one above it "${first.written}".`;
  if (first.form !== mark.form || mark.written === mark.letters) {
    // "i." below "(h)" begins a list of its own.
    if (its !== before + 1 || (kind === 'letters' && mark.letters === 'i')) return undefined;
    const right = markLike(first, its, kind);
    const message = `${as} Marks of one list are written alike: write "${right}" in its place.`;
    const written = /^\S+/.exec(text)?.[0] ?? '';
    return change('letter-order', place, message, written, right);
  }
  // They may be two people.
  if (first.isCapital && first.form === 'stop') return undefined;
  const next = markLike(first, 2, kind);
  const message = `${as} Write "${next}" before it, and correct those after it`;
  if (before !== 1) return undefined;
  if (its === 1) return { code: 'letter-order', ...place, message: `${message}.` };
  if (its < 3 || its > 2 + MOST_LEFT_OUT) return undefined;
  const whole = `${message}; or put back the points between.`;
  return { code: 'letter-order', ...place, message: whole };
}

/** "(a)one" and "(b)two": two that count on, since "(s)he" begins a sentence. */
function withoutBlank(glued: readonly Begun[], lines: readonly string[]): TextProblem[] {
  return glued.flatMap(({ line, indent, mark }, at): TextProblem[] => {
    const isCounted = [glued[at - 1], glued[at + 1]].some((other, side) =>
      (['letters', 'numerals'] as const).some((kind) => {
        const [its, own] = [other && placeOf(other.mark, kind), placeOf(mark, kind)];
        return its !== undefined && own !== undefined && its === own + (side === 0 ? -1 : 1);
      }),
    );
    if (!isCounted) return [];
    const { written } = mark;
    if (!(lines[line] ?? '').startsWith(written, indent)) return [];
    const message = `Without a space after "${written}" this begins no point of a list. Write "${written} " in its place.`;
    const place = { line: line + 1, column: indent + 1 };
    return [change('pasted-sign', place, message, written, `${written} `)];
  });
}
