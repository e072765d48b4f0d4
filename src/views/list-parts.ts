import { formatDate, type IsoDate } from '../language/dates.ts';

/** The way to one of the pages that a long list is on. */
export type ListJump = {
  readonly url: string;
  /** "2 June 2021 to 4 August 2021". */
  readonly text: string;
  readonly count: number;
  readonly isHere: boolean;
};

/** What one page shows of a list. A list that fits on one page has no jumps. */
export type ListPart<T> = {
  readonly url: string;
  /** In the order of the list. */
  readonly things: readonly T[];
  /** The newest first. */
  readonly jumps: readonly ListJump[];
  /** "", or " (2 of 3)", for the title of the page. */
  readonly place: string;
};

/** So many rows are on a page, or half as many more: below 100 KB and 30 screens of a phone. */
export const ROWS = 60;

/**
 * A list in parts, the newest first. The newest has the address of the list, the others have a number below it: they
 * are filled from the oldest on, so that what is new leaves them as they are.
 * @param things the oldest first.
 * @param rowsOf how much room a thing needs.
 */
export function listParts<T>(
  url: string,
  things: readonly T[],
  dateOf: (thing: T) => IsoDate,
  rowsOf: (thing: T) => number = () => 1,
): ListPart<T>[] {
  const parts = cut(things, rowsOf);
  const addressOf = (at: number): string => (at === parts.length - 1 ? url : `${url}${at + 1}/`);
  const named = parts.map((own, at) => ({
    url: addressOf(at),
    text: spanOf(own.map(dateOf)),
    count: own.length,
  }));
  return parts
    .map((own, at) => ({
      url: addressOf(at),
      things: own,
      jumps:
        parts.length === 1
          ? []
          : named.map((jump, other) => ({ ...jump, isHere: other === at })).toReversed(),
      place: parts.length === 1 ? '' : ` (${parts.length - at} of ${parts.length})`,
    }))
    .toReversed();
}

function cut<T>(things: readonly T[], rowsOf: (thing: T) => number): T[][] {
  const parts: T[][] = [[]];
  let rows = 0;
  for (const thing of things) {
    const needs = rowsOf(thing);
    if (rows > 0 && rows + needs > ROWS) {
      parts.push([]);
      rows = 0;
    }
    parts.at(-1)?.push(thing);
    rows += needs;
  }
  // A few new papers don't get a page of their own.
  const last = parts.at(-1);
  const before = parts.at(-2);
  if (last && before && rows < ROWS / 2) {
    before.push(...last);
    parts.pop();
  }
  return parts;
}

function spanOf(dates: readonly IsoDate[]): string {
  const first = dates[0];
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? formatDate(first) : `${formatDate(first)} to ${formatDate(last)}`;
}
