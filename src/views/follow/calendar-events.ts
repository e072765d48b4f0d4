import type { RegisterPast } from '../../history/register/paper-past.ts';
import { addDays, formatDate, type IsoDate } from '../../language/dates.ts';
import { londonMoment } from './london-time.ts';
import { isOff, lastDayOf, type Meeting } from '../../papers/agenda/meeting.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { committeeName } from '../cards.ts';

/** A day of a meeting, or one until which something is due, as a calendar has it. Plain data. */
export type CalendarEvent = {
  /** Stays the same while the meeting changes: calendars know it by that. */
  readonly id: string;
  /** Grows with each published change. */
  readonly revision: number;
  readonly title: string;
  /** ISO moment in UTC; a whole day where the time is still to be confirmed. */
  readonly start: string;
  readonly allDay: boolean;
  readonly place?: string;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  /** Sentences. */
  readonly description: readonly string[];
  /** What is at the address: "Agenda and papers". */
  readonly of: string;
  /** Site path. */
  readonly url: string;
  /** The day on which it was last changed, as far as the register knows; else the day of the meeting's address. */
  readonly stamp: IsoDate;
};

/** Days of the past that stay in a calendar: those who subscribed can look back. */
export const PAST_DAYS = 400;

/** The meetings of a calendar on a day: those to come, and those of the last year. */
export function calendarEvents(
  index: ArchiveIndex,
  meetings: readonly Meeting[],
  today: IsoDate,
  past: RegisterPast | undefined,
): readonly CalendarEvent[] {
  const since = addDays(today, -PAST_DAYS);
  return meetings
    .filter((meeting) => lastDayOf(meeting) >= since)
    .flatMap((meeting) => eventsOf(index, meeting, past));
}

function eventsOf(
  index: ArchiveIndex,
  meeting: Meeting,
  past: RegisterPast | undefined,
): CalendarEvent[] {
  const known = past?.get(meeting.url);
  const name = committeeName(index, meeting.committee);
  const unsure = (what: 'date' | 'time' | 'place') =>
    meeting.toBeConfirmed?.includes(what) === true;
  const common = {
    revision: Math.max(0, (known?.versions.length ?? 1) - 1),
    title: `${titleStart(meeting)}${name}`,
    status: isOff(meeting)
      ? ('CANCELLED' as const)
      : unsure('date')
        ? ('TENTATIVE' as const)
        : ('CONFIRMED' as const),
    of: 'Agenda and papers',
    url: meeting.url,
    stamp: known?.last.day ?? meeting.date,
    allDay: unsure('time'),
  };
  const days = [
    { on: meeting.date, time: meeting.time, place: meeting.place },
    ...(meeting.days ?? []),
  ];
  return days.map(({ on, time = meeting.time, place = meeting.place }, at) => ({
    ...common,
    id: `${meeting.url.replace(/^\/|\/$/g, '').replaceAll('/', '.')}${at === 0 ? '' : `.day-${at + 1}`}`,
    title: days.length > 1 ? `${common.title} (day ${at + 1} of ${days.length})` : common.title,
    start: common.allDay ? on : londonMoment(on, time).toISOString(),
    ...(!unsure('place') && { place }),
    description: sentencesOf(meeting),
  }));
}

function titleStart({ cancelled, postponed }: Meeting): string {
  if (cancelled) return 'Cancelled: ';
  return postponed ? 'Postponed: ' : '';
}

function sentencesOf(meeting: Meeting): string[] {
  const { cancelled, postponed, toBeConfirmed, join, webcast } = meeting;
  const end = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);
  return [
    ...(cancelled ? [end(cancelled.reason)] : []),
    ...(postponed
      ? [
          end(postponed.reason),
          ...(postponed.to ? [`It is to be held on ${formatDate(postponed.to.date)}.`] : []),
        ]
      : []),
    ...(toBeConfirmed ? [`To be confirmed: ${toBeConfirmed.join(', ')}.`] : []),
    ...(join !== undefined && !isOff(meeting) ? [`Join online: ${join}`] : []),
    ...(webcast !== undefined && !isOff(meeting) ? [`Watch: ${webcast}`] : []),
  ];
}
