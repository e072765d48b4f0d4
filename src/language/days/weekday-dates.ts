import type { IsoDate, Weekday } from '../dates.ts';
import {
  addDays,
  daysInMonth,
  formatDate,
  isIsoDate,
  isoDate,
  MONTHS,
  WEEKDAYS,
  weekdayOf,
} from '../dates.ts';
import type { WrittenDate } from './written-dates.ts';
import { findWrittenDates } from './written-dates.ts';

/** A date in running text that can't be what was meant. */
export type WeekdayMismatch = {
  /** Where it is, in UTF-16 code units. */
  readonly index: number;
  readonly length: number;
  readonly written: string;
} & (
  | {
      readonly kind: 'weekday';
      readonly actualWeekday: Weekday;
      /** The same date with its own weekday: "Monday 9 May 2022". */
      readonly suggestion: string;
      /** The nearest date that falls on the weekday that was written: "Tuesday 10 May 2022". */
      readonly alternative: string;
    }
  | {
      readonly kind: 'no-such-date';
      /** "June has 30 days." */
      readonly suggestion: string;
    }
);

/**
 * The dates of a text whose weekday is not theirs, or that no calendar has: "Tuesday 9 May 2022",
 * "31 June". A date without a year takes it from the next date that it is joined to, as the first of
 * "Monday 21 February to Friday 4 March 2022" does. Where the year is not said it is not guessed: with
 * a `defaultYear` the weekday must be wrong in that year and in those beside it.
 *
 * Reads plain text, Markdown and HTML (`11<sup>th</sup>`); time is linear in the length of the text.
 */
export function findWeekdayMismatches(
  text: string,
  options: { readonly defaultYear?: number } = {},
): readonly WeekdayMismatch[] {
  const found: WeekdayMismatch[] = [];
  for (const date of findWrittenDates(text)) {
    const mismatch = judge(date, options.defaultYear);
    if (mismatch) {
      const { index, length } = date;
      found.push({ index, length, written: text.slice(index, index + length), ...mismatch });
    }
  }
  return found;
}

type Judgement =
  | { kind: 'weekday'; actualWeekday: Weekday; suggestion: string; alternative: string }
  | { kind: 'no-such-date'; suggestion: string };

function judge(date: WrittenDate, defaultYear: number | undefined): Judgement | undefined {
  const { day, month, weekday } = date;
  if (month === undefined) return undefined;
  const years =
    date.years.length > 0
      ? date.years
      : defaultYear === undefined
        ? []
        : [defaultYear, defaultYear - 1, defaultYear + 1];

  const longest = years.length === 0 ? daysInMonth(2000, month) : longestOf(years, month);
  if (day < 1 || day > longest) return { kind: 'no-such-date', suggestion: lengthOf(month, years) };
  if (weekday === undefined) return undefined;

  const dates = years.map((year) => isoDate(year, month, day)).filter(isIsoDate);
  const [likeliest] = dates;
  if (likeliest === undefined || dates.some((iso) => weekdayOf(iso) === weekday)) return undefined;
  return {
    kind: 'weekday',
    actualWeekday: weekdayOf(likeliest),
    suggestion: `${weekdayOf(likeliest)} ${formatDate(likeliest)}`,
    alternative: `${weekday} ${formatDate(nearestOn(weekday, likeliest))}`,
  };
}

function longestOf(years: readonly number[], month: number): number {
  return Math.max(...years.map((year) => daysInMonth(year, month)));
}

/** "June has 30 days.", "February 2022 has 28 days." */
function lengthOf(month: number, years: readonly number[]): string {
  const name = MONTHS[month - 1] ?? '';
  const [year] = years;
  if (month !== 2) return `${name} has ${daysInMonth(2000, month)} days.`;
  return year === undefined
    ? `${name} has 28 or 29 days.`
    : `${name} ${year} has ${daysInMonth(year, month)} days.`;
}

/** The date nearest to another that falls on a weekday; never more than three days away. */
function nearestOn(weekday: Weekday, date: IsoDate): IsoDate {
  const ahead = (WEEKDAYS.indexOf(weekday) - WEEKDAYS.indexOf(weekdayOf(date)) + 7) % 7;
  return addDays(date, ahead <= 3 ? ahead : ahead - 7);
}
