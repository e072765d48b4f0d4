import type { ClearDays } from './settings.ts';
import type { IsoDate } from '../language/dates.ts';
import { addDays, dayNumber } from '../language/dates.ts';
import type { WorkingCalendar } from './working-days.ts';
import { addWorkingDays, workingDaysBetween } from './working-days.ts';

/**
 * Clear days from publication to a meeting: neither the day of publication nor the day of the
 * meeting counts. None where publication is not before the meeting (LGA 1972 s.100B(3), (4)(a)).
 */
export function clearDaysBetween(
  published: IsoDate,
  meeting: IsoDate,
  counted: ClearDays,
  calendar: WorkingCalendar,
): number {
  return counted === 'working'
    ? workingDaysBetween(published, meeting, calendar)
    : Math.max(0, dayNumber(meeting) - dayNumber(published) - 1);
}

/**
 * The last day on which publication gives a meeting its clear days. It may be a day on which the
 * offices are closed: see `workingDayOnOrBefore` for the last day on which they are not.
 */
export function lastDayForNotice(
  meeting: IsoDate,
  clearDays: number,
  counted: ClearDays,
  calendar: WorkingCalendar,
): IsoDate {
  return counted === 'working'
    ? addDays(addWorkingDays(meeting, -clearDays, calendar), -1)
    : addDays(meeting, -clearDays - 1);
}

/** The first day on which a meeting or decision has its clear days after publication. */
export function firstDayAfterNotice(
  published: IsoDate,
  clearDays: number,
  counted: ClearDays,
  calendar: WorkingCalendar,
): IsoDate {
  return counted === 'working'
    ? addDays(addWorkingDays(published, clearDays, calendar), 1)
    : addDays(published, clearDays + 1);
}

/** "5 clear working days", "1 clear day". */
export function formatClearDays(clearDays: number, counted: ClearDays): string {
  const number = clearDays === 0 ? 'no' : String(clearDays);
  const working = counted === 'working' ? 'working ' : '';
  return `${number} clear ${working}day${clearDays === 1 ? '' : 's'}`;
}
