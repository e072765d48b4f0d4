import type { IsoDate } from '../language/dates.ts';
import { addDays, dayNumber } from '../language/dates.ts';
import type { WorkingCalendar } from './working-days.ts';
import { addWorkingDays, workingDaysBetween } from './working-days.ts';

/*
 * Clear days leave out the day of deposit and the day of the meeting. No text that was read defines them (LGA 1972 Part
 * VA, Sch 12; SI 2012/2089). Five and three are counted in working days: that is the cautious rule of this program, never
 * less notice than the other count, and not the law's own words. Twenty-eight count every day.
 */

/**
 * Clear working days from publication to a meeting: neither day counts. None where publication is not before the
 * meeting (LGA 1972 s.100B(3), (4)(a); SI 2012/2089 regs 6(2), 7).
 * @param calendar of the days on which the offices are open.
 */
export function clearDaysBetween(
  published: IsoDate,
  meeting: IsoDate,
  calendar: WorkingCalendar,
): number {
  return workingDaysBetween(published, meeting, calendar);
}

/**
 * The last day on which publication gives a meeting its clear working days. It may be a day on which the
 * offices are closed: see `workingDayOnOrBefore` for the last day on which they are not.
 */
export function lastDayForNotice(
  meeting: IsoDate,
  clearDays: number,
  calendar: WorkingCalendar,
): IsoDate {
  return addDays(addWorkingDays(meeting, -clearDays, calendar), -1);
}

/**
 * The first day on which something may be done when clear working days have elapsed after publication (SI 2012/2089
 * reg 10(1)(c)): the day after them.
 */
export function firstDayAfterNotice(
  published: IsoDate,
  clearDays: number,
  calendar: WorkingCalendar,
): IsoDate {
  return addDays(addWorkingDays(published, clearDays, calendar), 1);
}

/** Clear days of a notice of 28, which count every day (SI 2012/2089 regs 5(2), 9(2)). */
export function everyClearDayBetween(published: IsoDate, meeting: IsoDate): number {
  return Math.max(0, dayNumber(meeting) - dayNumber(published) - 1);
}

/** The last day for a notice of clear days that count every day. */
export function lastDayForLongNotice(meeting: IsoDate, clearDays: number): IsoDate {
  return addDays(meeting, -clearDays - 1);
}

/** The first day after a notice of clear days that count every day. */
export function firstDayAfterLongNotice(published: IsoDate, clearDays: number): IsoDate {
  return addDays(published, clearDays + 1);
}

/** "5 clear working days", "no clear working days". */
export function formatClearDays(clearDays: number): string {
  return `${clearDays === 0 ? 'no' : clearDays} clear working day${clearDays === 1 ? '' : 's'}`;
}

/** "28 clear days": of a notice that counts every day. */
export function formatEveryClearDay(clearDays: number): string {
  return `${clearDays === 0 ? 'no' : clearDays} clear day${clearDays === 1 ? '' : 's'}`;
}
