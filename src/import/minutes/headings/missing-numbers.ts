import type { MinutesLine } from '../minutes-line.ts';
import type { FoundHeading } from './heading-lines.ts';
import { isToBeDone, numberedWords } from './to-be-done.ts';

/** Numbers that may be missing between two headings for a line to be looked for. */
const MOST_MISSING = 4;

/**
 * Lines that begin with a number which is missing between those of two headings, and head nothing: what is below them is in the minute
 * above. Those that say what is to be done are looked for at both ends too.
 */
export function linesOfMissingNumbers(
  lines: readonly MinutesLine[],
  headings: ReadonlyMap<number, FoundHeading>,
): readonly string[] {
  const known = [...headings].flatMap(([at, { number = '' }]) => {
    const [, letters = '', value = ''] = /^([A-Z]{0,4})[ ./-]?(\d{1,4})\*?$/.exec(number) ?? [];
    return value === '' ? [] : [{ at, letters, value: Number(value) }];
  });
  const found: string[] = [];
  for (const [place, from] of known.entries()) {
    const to = known[place + 1];
    const missing = to && to.letters === from.letters ? to.value - from.value - 1 : 0;
    if (!to || missing < 1 || missing > MOST_MISSING) continue;
    for (const { raw, text, table } of lines.slice(from.at + 1, to.at)) {
      const [, letters = '', value = '', sign = ''] =
        /^[^\p{L}\d(]{0,3}([A-Z]{0,4})[ ./-]?(\d{1,4})(?!\d)([^\p{L}\d]{0,4})/u.exec(raw) ?? [];
      const isNumber = letters !== '' || /[.):*\t!]/.test(sign);
      const isMissing = Number(value) > from.value && Number(value) < to.value;
      if (!table && value !== '' && letters === from.letters && isNumber && isMissing)
        found.push(text);
    }
  }
  return [...found, ...toBeDoneAtEnds(lines, known)];
}

/** "103 To consider grants" behind 102, and "101 To receive apologies" before it: no heading by its words alone. */
function toBeDoneAtEnds(
  lines: readonly MinutesLine[],
  known: readonly { readonly at: number; readonly value: number }[],
): readonly string[] {
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return [];
  const isOf = (line: MinutesLine, value: number): boolean => {
    const own = line.table ? undefined : numberedWords(line);
    return own?.value === value && isToBeDone(own.words);
  };
  const before = lines.slice(0, first.at).filter((line) => isOf(line, first.value - 1));
  const behind = lines.slice(last.at + 1);
  // Points of a decision count up to any number.
  const isPoint = behind.some((line) => numberedWords(line)?.value === last.value);
  const after = isPoint ? [] : behind.filter((line) => isOf(line, last.value + 1));
  return [...before, ...after].map(({ text }) => text);
}
