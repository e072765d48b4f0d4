import type { IsoDate } from '../language/dates.ts';
import { dateOfDayNumber, dayNumber } from '../language/dates.ts';

/**
 * What decides which days are working days. The set must cover every year that is counted through: a year without
 * its bank holidays would give one day too many.
 */
export type WorkingCalendar = { readonly bankHolidays: Pick<ReadonlySet<IsoDate>, 'has'> };

/**
 * The same calendar without the days on which the offices are closed: for clear days alone. No day that a law counts in
 * working days is left out by them (SI 2007/462 reg 1(2)).
 */
export function withClosures(
  { bankHolidays }: WorkingCalendar,
  closures: readonly IsoDate[],
): WorkingCalendar {
  const closed = new Set(closures);
  return { bankHolidays: { has: (date) => closed.has(date) || bankHolidays.has(date) } };
}

/** Neither a Saturday, a Sunday nor a bank holiday (as SI 2007/462 reg 1(2) defines it). */
export function isWorkingDay(date: IsoDate, calendar: WorkingCalendar): boolean {
  return isWorkingDayNumber(dayNumber(date), calendar);
}

/**
 * The working day that comes a number of working days later, or earlier when negative. The day
 * itself is not counted, so that one working day after a Friday, a Saturday or a Sunday is the Monday.
 * Zero gives the day itself, whatever it is. Throws a RangeError for a fraction of a day.
 */
export function addWorkingDays(
  date: IsoDate,
  workingDays: number,
  calendar: WorkingCalendar,
): IsoDate {
  if (!Number.isSafeInteger(workingDays)) {
    throw new RangeError(`${workingDays} is not a whole number of working days`);
  }
  const step = workingDays < 0 ? -1 : 1;
  let day = dayNumber(date);
  for (let left = Math.abs(workingDays); left > 0;) {
    day += step;
    if (isWorkingDayNumber(day, calendar)) left -= 1;
  }
  return dateOfDayNumber(day);
}

/** The day itself where it is a working day, otherwise the last one before it. */
export function workingDayOnOrBefore(date: IsoDate, calendar: WorkingCalendar): IsoDate {
  return isWorkingDay(date, calendar) ? date : addWorkingDays(date, -1, calendar);
}

/** The day itself where it is a working day, otherwise the first one after it. */
export function workingDayOnOrAfter(date: IsoDate, calendar: WorkingCalendar): IsoDate {
  return isWorkingDay(date, calendar) ? date : addWorkingDays(date, 1, calendar);
}

/** Working days after the first date and before the second; none where the second is not later. */
export function workingDaysBetween(
  first: IsoDate,
  second: IsoDate,
  calendar: WorkingCalendar,
): number {
  const end = dayNumber(second);
  let count = 0;
  for (let day = dayNumber(first) + 1; day < end; day += 1) {
    if (isWorkingDayNumber(day, calendar)) count += 1;
  }
  return count;
}

/** Days that were asked for, since each notice of an archive asks for the same. */
const known = new WeakMap<WorkingCalendar, Map<number, boolean>>();

function isWorkingDayNumber(day: number, calendar: WorkingCalendar): boolean {
  // Day 0, 1 January 1970, was a Thursday.
  const weekday = (((day + 4) % 7) + 7) % 7;
  if (weekday === 0 || weekday === 6) return false;
  const days = known.get(calendar) ?? new Map<number, boolean>();
  if (days.size === 0) known.set(calendar, days);
  const isWorking = days.get(day) ?? !calendar.bankHolidays.has(dateOfDayNumber(day));
  days.set(day, isWorking);
  return isWorking;
}
