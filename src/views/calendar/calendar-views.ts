import type { IsoDate } from '../../language/dates.ts';
import { ADDRESSES, calendarMonthUrl } from '../../papers/addresses.ts';
import { groupBy, type ArchiveIndex } from '../archive-index.ts';
import { CALENDAR, HOME } from '../links.ts';
import type { Link, PageView } from '../views.ts';
import {
  countOf,
  formatMonth,
  monthAfter,
  monthLink,
  monthOf,
  monthTable,
  type MeetingDays,
  type Month,
  type MonthTable,
} from './month.ts';

/** The meetings of this month and the next, and the way to those of every other. */
export type CalendarView = PageView & {
  readonly months: readonly (MonthTable & { readonly url?: string })[];
  /** Every month that has a meeting, by calendar year: the newest year first, a year from January on. */
  readonly years: readonly {
    readonly year: string;
    readonly months: readonly (Link & { readonly count: number })[];
  }[];
};

/** The meetings of one month. */
export type CalendarMonthView = PageView & {
  readonly month: MonthTable;
  /** The months before and after that have a meeting. */
  readonly previous?: Link;
  readonly next?: Link;
};

/**
 * The calendar. It depends on the month alone, and not on the day, so that it stays as it is from one day to the next.
 */
export function calendarView(
  { archive }: ArchiveIndex,
  days: MeetingDays,
  today: IsoDate,
): CalendarView {
  const now = monthOf(today);
  const years = groupBy([...days.keys()], (month) => month.slice(0, 4));
  return {
    url: ADDRESSES.calendar,
    title: CALENDAR.text,
    description: `The meetings of ${archive.council.name}, month by month.`,
    breadcrumbs: [HOME],
    months: [now, monthAfter(now)].map((month) => ({
      ...monthTable(days, month),
      ...(days.has(month) && { url: calendarMonthUrl(month) }),
    })),
    years: [...years].toReversed().map(([year, months]) => ({
      year,
      months: months.map((month) => ({
        ...monthLink(month),
        count: countOf(days.get(month) ?? new Map()),
      })),
    })),
  };
}

/** The calendar of one month that has a meeting. */
export function calendarMonthView(
  { archive }: ArchiveIndex,
  days: MeetingDays,
  month: Month,
): CalendarMonthView {
  const months = [...days.keys()];
  const at = months.indexOf(month);
  const previous = months[at - 1];
  const next = months[at + 1];
  return {
    url: calendarMonthUrl(month),
    title: `Meetings in ${formatMonth(month)}`,
    description: `The meetings of ${archive.council.name} in ${formatMonth(month)}.`,
    breadcrumbs: [HOME, CALENDAR],
    month: monthTable(days, month),
    ...(previous !== undefined && { previous: monthLink(previous) }),
    ...(next !== undefined && { next: monthLink(next) }),
  };
}
