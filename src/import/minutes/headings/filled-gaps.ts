import { isTitle, OF_DAY, type FoundHeading } from './heading-lines.ts';
import type { MinutesLine } from '../minutes-line.ts';
import { isToBeDone } from './to-be-done.ts';

/** The number of a line of its own, and words that are no whole sentence: "2. To approve the minutes of 5 March". */
const PLAIN = /^([1-9]\d{0,3})([.):]?)[\t \u00A0]+(\S.{2,140}?)$/u;

/**
 * Plain numbers that are missing between headings, or before the first, where one line alone has each: "2. To approve the minutes" heads
 * a minute between "1. Apologies" and "3. Finance".
 */
export function withGapsFilled(
  lines: readonly MinutesLine[],
  found: ReadonlyMap<number, FoundHeading>,
): Map<number, FoundHeading> {
  const all = new Map(found);
  const known = [...found].flatMap(([at, { number = '' }]) =>
    /^[1-9]\d{0,3}$/.test(number) ? [{ at, value: Number(number) }] : [],
  );
  if (known.length < 2 || known.length !== found.size) return all;
  const depth = Math.max(...known.map(({ at }) => lines[at]?.depth ?? 0));
  let next: { at: number; value: number } | undefined;
  for (const one of known.toReversed()) {
    fill(one, next);
    next = one;
  }
  if (next !== undefined && next.value <= 4) fill({ at: -1, value: 0 }, next);
  return all;

  function fill(
    from: { readonly at: number; readonly value: number },
    to: { readonly at: number; readonly value: number } | undefined,
  ): void {
    if (to === undefined || to.value - from.value < 2 || to.value - from.value > 4) return;
    const between = lines.slice(from.at + 1, to.at).flatMap((line, place) => {
      const [, number = '', , title = ''] = line.table ? [] : (PLAIN.exec(line.raw) ?? []);
      const isHead =
        number !== '' && line.depth <= depth && !OF_DAY.test(title) && isHeadLike(title);
      return isHead ? [{ at: from.at + 1 + place, value: Number(number), title }] : [];
    });
    const wanted = Array.from(
      { length: to.value - from.value - 1 },
      (_, at) => from.value + 1 + at,
    );
    const one = wanted.map((value) => between.filter((other) => other.value === value));
    const isWhole = one.every((own) => own.length === 1) && between.length === wanted.length;
    if (!isWhole) return;
    for (const { at, value, title } of one.flat()) all.set(at, { number: String(value), title });
  }
}

/** A title, or what an agenda says is to be done. */
const isHeadLike = (title: string): boolean =>
  !/[;,:]$/.test(title) &&
  (isTitle(title) || (isToBeDone(title) && !/^to (?:pay|grant|refuse|award)\b/i.test(title))) &&
  !/^that\b/i.test(title);
