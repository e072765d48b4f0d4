import type { Needle } from './needles.ts';

/**
 * Whether the digits that were found for a figure are those of several numbers, each of which is one of its own: a year beside
 * another number, numbers that count on, or those of several cells.
 * @param text in which they were found, with its markup; from `start` up to but not with `end`, in UTF-16 units.
 */
export function isOtherNumbers(text: string, start: number, end: number, needle: Needle): boolean {
  const found = text.slice(start, end);
  return (
    isYearAndNumber(found, needle) ||
    isInSeveralCells(found, needle) ||
    isWithinCount(text, start, end)
  );
}

/**
 * Whether what was found for a short number is a year beside another number: "2025" and "23 reports" aren't the sort
 * code 20-25-23. One that is written in these groups is found in them.
 */
function isYearAndNumber(found: string, { secret, folded }: Needle): boolean {
  if (folded.length > LONGEST_WITH_YEAR || !/^\d+$/.test(folded)) return false;
  const groups = groupsIn(found);
  const [first = '', second = ''] = groups;
  return (
    groups.length === 2 &&
    (YEAR.test(first) || YEAR.test(second)) &&
    groupsIn(secret.text).join(' ') !== groups.join(' ')
  );
}

/**
 * Whether what was found is in several cells, entries or paragraphs, and no figure is written in such parts: "41" beside "1207" isn't
 * £411,207. Groups of three may be, groups of one length such as a digit in each box, and those in which the secret has it.
 */
function isInSeveralCells(found: string, { secret, folded }: Needle): boolean {
  if (!/^\d+$/.test(folded) || !BORDER.test(found)) return false;
  const groups = groupsIn(found);
  const [first = '', ...others] = groups;
  const isInThousands = first.length <= 3 && others.every((one) => one.length === 3);
  const isInEvenGroups = groups.every((one) => one.length === first.length);
  return !isInThousands && !isInEvenGroups && groupsIn(secret.text).join(' ') !== groups.join(' ');
}

/**
 * Whether digits are numbers that count on by one, before them or after them too: those of pages, rows, or the days of a month.
 * "1 2 3 4 5 6 7" alone may be £1,234,567; in a list of nine pages it is no sum.
 */
function isWithinCount(text: string, start: number, end: number): boolean {
  const numbers = groupsIn(text.slice(start, end)).map(Number);
  const [first = 0] = numbers;
  const isCount = numbers.every((one, at) => one === first + at);
  if (numbers.length < LEAST_COUNT || !isCount) return false;
  const before = text.slice(Math.max(0, start - NEXT_CELL), start).replace(/^[^<]*>/, ' ');
  const after = text.slice(end, end + NEXT_CELL).replace(/<[^>]*$/, ' ');
  return (
    Number(groupsIn(before).at(-1)) === first - 1 ||
    Number(groupsIn(after)[0]) === first + numbers.length
  );
}

/** The numbers in a text with markup, as they are written. */
const groupsIn = (text: string): readonly string[] =>
  text.replace(/<[^>]*>/g, ' ').match(/\d+/g) ?? [];

/** What ends a cell, an entry or a paragraph. */
const BORDER = /<\/(?:td|th|tr|li|p|dd|dt|h\d|div)\b/i;

const YEAR = /^(?:19|20)\d\d$/;
/** Of four digits, and three more. */
const LONGEST_WITH_YEAR = 7;
/** Fewer numbers in a row are no count. */
const LEAST_COUNT = 3;
/** Within so many signs is the number of the next cell, with its markup. */
const NEXT_CELL = 200;
