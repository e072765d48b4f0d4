import {
  addDays,
  dayNumber,
  daysInMonth,
  isoDate,
  MONTHS,
  partsOf,
  weekdayOf,
  WEEKDAYS,
  type IsoDate,
  type Weekday,
} from '../../language/dates.ts';
import { calendarMonthUrl } from '../../papers/addresses.ts';
import type { Meeting } from '../../papers/agenda/meeting.ts';
import { compareText } from '../../rules/diagnostic.ts';
import { groupBy, type ArchiveIndex } from '../archive-index.ts';
import { committeeName } from '../cards.ts';

/** A month of the calendar, "2026-11": it sorts and compares as a date does. */
export type Month = string;

/** A meeting on a day of the calendar. */
export type CalendarEntry = {
  readonly url: string;
  readonly committee: string;
  /** None where it is still to be confirmed. */
  readonly time?: string;
  readonly state?: 'cancelled' | 'postponed' | 'moved' | 'adjourned' | 'to-be-confirmed';
  /** Of a meeting that was postponed or moved: the day of the other, or the day that it was to be on. */
  readonly other?: IsoDate;
  /** "day 2 of 3", of a meeting of several days. */
  readonly place?: string;
};

export type CalendarDay = { readonly date: IsoDate; readonly meetings: readonly CalendarEntry[] };

/** The meetings of a month as a table of weeks has them. */
export type MonthTable = {
  /** "November 2026". */
  readonly name: string;
  readonly count: number;
  /** Monday to Friday; the days of the weekend where something is on at one. */
  readonly weekdays: readonly Weekday[];
  /** Each has as many days as there are weekdays; none for a day of another month. */
  readonly weeks: readonly (readonly (CalendarDay | undefined)[])[];
};

/** Which meeting is on which day, for every month that has one: the oldest first. */
export type MeetingDays = ReadonlyMap<Month, ReadonlyMap<IsoDate, readonly CalendarEntry[]>>;

export const monthOf = (date: IsoDate): Month => date.slice(0, 7);

/** The month after another. */
export function monthAfter(month: Month): Month {
  const { year, month: number } = partsOf(`${month}-01`);
  return monthOf(number === 12 ? isoDate(year + 1, 1, 1) : isoDate(year, number + 1, 1));
}

/** "November 2026". */
export function formatMonth(month: Month): string {
  const { year, month: number } = partsOf(`${month}-01`);
  return `${MONTHS[number - 1] as string} ${year}`;
}

/** The meetings of all days, by month. */
export function meetingDays(index: ArchiveIndex): MeetingDays {
  const all = index.archive.meetings
    .flatMap((meeting) => entriesOf(index, meeting))
    .sort(
      (a, b) =>
        compareText(a.date, b.date) ||
        compareText(a.entry.time ?? '99:99', b.entry.time ?? '99:99') ||
        compareText(a.entry.committee, b.entry.committee) ||
        compareText(a.entry.url, b.entry.url),
    );
  return new Map(
    [...groupBy(all, ({ date }) => monthOf(date))].map(([month, own]) => [
      month,
      new Map(
        [...groupBy(own, ({ date }) => date)].map(([date, here]) => [
          date,
          here.map(({ entry }) => entry),
        ]),
      ),
    ]),
  );
}

function entriesOf(
  index: ArchiveIndex,
  meeting: Meeting,
): { readonly date: IsoDate; readonly entry: CalendarEntry }[] {
  const unsure = meeting.toBeConfirmed?.includes('time') === true;
  const days = [{ on: meeting.date, time: meeting.time }, ...(meeting.days ?? [])];
  return days.map(({ on, time = meeting.time }, at) => ({
    date: on,
    entry: {
      url: meeting.url,
      committee: committeeName(index, meeting.committee),
      ...(!unsure && { time }),
      ...stateOf(meeting),
      ...(days.length > 1 && { place: `day ${at + 1} of ${days.length}` }),
    },
  }));
}

/** What a reader who knows of the meeting must not miss: the gravest alone. */
function stateOf(meeting: Meeting): Pick<CalendarEntry, 'state' | 'other'> {
  const { cancelled, postponed, adjourned, movedTo, movedFrom, moved, toBeConfirmed } = meeting;
  if (cancelled) return { state: 'cancelled' };
  if (postponed ?? movedTo) {
    return { state: 'postponed', ...(movedTo && { other: movedTo.date }) };
  }
  if (adjourned) return { state: 'adjourned' };
  if (toBeConfirmed?.includes('date')) return { state: 'to-be-confirmed' };
  const before = movedFrom?.date ?? moved?.findLast((one) => one.before.date)?.before.date;
  return before === undefined ? {} : { state: 'moved', other: before };
}

/** A month as a table of weeks. */
export function monthTable(days: MeetingDays, month: Month): MonthTable {
  const held = days.get(month) ?? new Map<IsoDate, readonly CalendarEntry[]>();
  const weekdays = weekdaysOf(held);
  const first = `${month}-01`;
  const { year, month: number } = partsOf(first);
  const monday = addDays(first, -positionOf(first));
  const last = isoDate(year, number, daysInMonth(year, number));
  const weeks: (CalendarDay | undefined)[][] = [];
  for (let start = monday; start <= last; start = addDays(start, 7)) {
    const week = weekdays.map((_, at): CalendarDay | undefined => {
      const date = addDays(start, at);
      return monthOf(date) === month ? { date, meetings: held.get(date) ?? [] } : undefined;
    });
    // Of a month that begins or ends at a weekend.
    if (week.some((day) => day !== undefined)) weeks.push(week);
  }
  return { name: formatMonth(month), count: countOf(held), weekdays, weeks };
}

/** How many meetings a month has: one of several days counts once. */
export function countOf(held: ReadonlyMap<IsoDate, readonly CalendarEntry[]>): number {
  return new Set([...held.values()].flat().map(({ url }) => url)).size;
}

/** A week as people read it, from Monday on. */
const WEEK: readonly Weekday[] = [...WEEKDAYS.slice(1), WEEKDAYS[0]];

const positionOf = (date: IsoDate): number => (((dayNumber(date) + 3) % 7) + 7) % 7;

function weekdaysOf(held: ReadonlyMap<IsoDate, unknown>): readonly Weekday[] {
  const used = new Set([...held.keys()].map(weekdayOf));
  if (used.has('Sunday')) return WEEK;
  return WEEK.slice(0, used.has('Saturday') ? 6 : 5);
}

/** The way to the page of a month. */
export const monthLink = (month: Month): { readonly text: string; readonly url: string } => ({
  text: formatMonth(month),
  url: calendarMonthUrl(month),
});
