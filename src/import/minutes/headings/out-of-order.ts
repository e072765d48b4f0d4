import type { MinutesLine } from '../minutes-line.ts';
import type { FoundHeading } from './heading-lines.ts';
import { leadsToPoints } from './to-be-done.ts';

/** A line that is written as the headings are. */
type Candidate = {
  readonly at: number;
  readonly numbered: FoundHeading & { readonly value: number };
};

/**
 * Headings that are out of order: the clerk writes down what was taken first, each below its own number. Each is a line that is written as
 * the other headings are, whose number is missing from theirs, or next to them, and which no other line has. Points of a list follow each other,
 * and go back to a number that a heading has.
 */
export function outOfOrder(
  lines: readonly MinutesLine[],
  candidates: readonly Candidate[],
  found: ReadonlyMap<number, FoundHeading>,
): Map<number, FoundHeading> {
  const others = new Map<number, FoundHeading>();
  const known = new Set(
    candidates.flatMap(({ at, numbered }) => (found.has(at) ? [numbered.value] : [])),
  );
  if (known.size === 0) return others;
  const left = candidates.filter(({ at, numbered }) => {
    if (found.has(at) || known.has(numbered.value)) return false;
    return candidates.every((other) => other.at === at || other.numbered.value !== numbered.value);
  });
  // All of one run, each number once and with words below it.
  const values = candidates.map(({ numbered }) => numbered.value);
  const isRun =
    left.length + known.size === values.length &&
    Math.max(...values) - Math.min(...values) === values.length - 1 &&
    candidates.every(({ at }) => !leadsToPoints(lines[at - 1])) &&
    candidates.every(({ at }, place) => (candidates[place + 1]?.at ?? Infinity) > at + 1);
  for (let isMore = true; isMore;) {
    isMore = false;
    for (const { at, numbered } of left) {
      if (others.has(at) || !isNear(numbered.value, known)) continue;
      if (!isRun && !headsWords(at, numbered)) continue;
      const { title, number, prefix, takesNext } = numbered;
      others.set(at, {
        title,
        ...(number !== undefined && { number }),
        ...(prefix !== undefined && { prefix }),
        ...(takesNext && { takesNext }),
      });
      known.add(numbered.value);
      isMore = true;
    }
  }
  return others;

  /** Whether words are below a line, and it is no point of a list. */
  function headsWords(at: number, { value, takesNext }: Candidate['numbered']): boolean {
    const below = lines[at + (takesNext ? 2 : 1)];
    if (below === undefined || leadsToPoints(lines[at - 1])) return false;
    const isHeading = (place: number): boolean => found.has(place) || others.has(place);
    const numberOf = (place: number): number => Number.parseInt(lines[place]?.mark ?? '', 10);
    if (numberOf(at + 1) === value + 1 && !isHeading(at + 1)) return false;
    for (let place = at - 1; place >= 0 && !isHeading(place); place -= 1)
      if (numberOf(place) === value - 1) return false;
    const next = lines.findIndex((_, place) => place > at && isHeading(place));
    const end = next === -1 ? lines.length : next;
    for (let place = at + 1; place < end; place += 1)
      if (numberOf(place) === value + 1 && !left.some((one) => one.at === place)) return false;
    return true;
  }
}

/** Between the numbers of other headings, or next to one. */
const isNear = (value: number, known: ReadonlySet<number>): boolean =>
  (value > Math.min(...known) && value < Math.max(...known)) ||
  known.has(value - 1) ||
  known.has(value + 1);
