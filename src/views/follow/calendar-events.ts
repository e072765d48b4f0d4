import type { PaperPast, RegisterPast } from '../../history/register/paper-past.ts';
import { isOnTheSite, type RegisterEntry } from '../../history/register/register-line.ts';
import { addDays, formatDate, formatTime, type IsoDate } from '../../language/dates.ts';
import { meetingInPath } from '../../language/days/meeting-day.ts';
import { addressesKnown, knownAs } from './known-as.ts';
import { londonMoment } from './london-time.ts';
import { isOff, lastDayOf, type Meeting } from '../../papers/agenda/meeting.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { committeeName } from '../cards.ts';
import { addressesSince, addressTaken } from '../register/address-taken.ts';
import { committeeCalled } from '../register/committees-gone.ts';
import { pageOf } from '../register/register-views.ts';

/** A day of a meeting, or one until which something is due, as a calendar has it. Plain data. */
export type CalendarEvent = {
  /** Stays the same while the meeting changes: calendars know it by that. */
  readonly id: string;
  /** Grows with each published change: the number of the register's line that made it. 0 where the register has none. */
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
  /** The moment at which it was last changed, in UTC, as far as the register knows; else the day of the meeting's address. */
  readonly stamp: string;
};

/** Days of the past that stay in a calendar: those who subscribed can look back. */
export const PAST_DAYS = 400;

/**
 * The meetings of a calendar on a day: those to come, and those of the last year; with those that were in it and have gone, as
 * cancelled, so that the calendars of those who subscribed don't keep them.
 * @param committees slugs of those whose meetings it has, or had; none of a calendar of all.
 */
export function calendarEvents(
  index: ArchiveIndex,
  meetings: readonly Meeting[],
  today: IsoDate,
  past: RegisterPast | undefined,
  committees?: readonly string[],
): readonly CalendarEvent[] {
  const since = addDays(today, -PAST_DAYS);
  const isHere = (committee: string) => committees?.includes(committee) ?? true;
  const known = past ? knownAs(index, past) : new Map<string, readonly string[]>();
  const goOn = new Set([...known.values()].flat());
  return [
    ...meetings
      .filter((meeting) => lastDayOf(meeting) >= since)
      .flatMap((meeting) => {
        const addresses = addressesKnown(known, past, meeting.url);
        return [
          ...eventsOf(index, meeting, past, addresses[0]),
          ...goneDays(index, meeting, past?.get(meeting.url), addresses),
        ];
      }),
    ...[...(past?.values() ?? [])].flatMap((paper) => {
      const at = paper.kind === 'agenda' ? meetingInPath(paper.address) : undefined;
      if (!past || !at || at.date < since || !isHere(at.committee)) return [];
      if (goOn.has(paper.address)) return [];
      return index.meetings.has(paper.address) ? [] : goneEvent(index, past, paper);
    }),
  ];
}

/** A meeting that the calendar had at an address where there is none now. */
function goneEvent(index: ArchiveIndex, past: RegisterPast, paper: PaperPast): CalendarEvent[] {
  const { address, last, versions } = paper;
  const at = meetingInPath(address);
  // What was there when it was last at this address.
  const held = versions.findLast((one) => one.address === address)?.meeting;
  if (!at || last.what === 'held-back') return [];
  if (isOnTheSite(last.what) && paper.movedTo === undefined) return [];
  const to = addressTaken({ past, shown: index.meetings }, paper);
  const now = to === undefined ? undefined : index.meetings.get(to);
  const newest = newestLine(past, paper);
  const isAsBefore = now?.date === at.date && now.time === held?.time;
  const first: CalendarEvent = {
    id: idOf(address),
    revision: newest.number,
    title: `${now ? 'Moved' : 'Taken off'}: ${committeeCalled(index, past, now?.committee ?? at.committee)}`,
    start: held ? londonMoment(at.date, held.time).toISOString() : at.date,
    allDay: !held,
    ...(held && { place: held.place }),
    status: 'CANCELLED',
    description: [
      !now
        ? 'It is not on the site any more.'
        : isAsBefore
          ? `It is now a meeting of ${committeeName(index, now.committee)}.`
          : `It is now on ${formatDate(now.date)} at ${formatTime(now.time)}.`,
    ],
    of: now ? 'Agenda and papers' : 'What happened to it',
    url: now?.url ?? pageOf(address),
    stamp: newest.time,
  };
  return [first, ...furtherDaysSaid(paper).map((day) => ({ ...first, ...day }))];
}

/**
 * The last line by which it may have changed what is said of a meeting that has gone: of its own, or of where it went. An event says
 * the number of it, which never falls, whatever becomes of the meeting.
 */
function newestLine(past: RegisterPast, paper: PaperPast): RegisterEntry {
  const lines = addressesSince(past, paper).flatMap((at) => past.get(at)?.last ?? []);
  return lines.reduce((newest, line) => (line.number > newest.number ? line : newest), paper.last);
}

/**
 * The further days that a meeting had and has no more, as cancelled.
 * @param addresses those by which it may be in calendars.
 */
function goneDays(
  index: ArchiveIndex,
  meeting: Meeting,
  known: PaperPast | undefined,
  addresses: readonly [string, ...string[]],
): CalendarEvent[] {
  if (!known) return [];
  return furtherDaysSaid({ address: addresses[0], events: known.events }, addresses)
    .slice(meeting.days?.length ?? 0)
    .map((day) => ({
      ...day,
      revision: known.last.number,
      title: `Taken off: ${committeeName(index, meeting.committee)}`,
      allDay: false,
      status: 'CANCELLED',
      description: ['The meeting is not held on this day any more.'],
      of: 'Agenda and papers',
      url: meeting.url,
      stamp: known.last.time,
    }));
}

/** Of each further day that the register says a meeting has had at its addresses, what a calendar knows it by, and when it last was. */
function furtherDaysSaid(
  { address, events }: Pick<PaperPast, 'address' | 'events'>,
  addresses: readonly string[] = [address],
): Pick<CalendarEvent, 'id' | 'start'>[] {
  const days: Pick<CalendarEvent, 'id' | 'start'>[] = [];
  for (const { address: there, meeting } of events) {
    if (!addresses.includes(there)) continue;
    for (const [at, { on, time = meeting?.time ?? '' }] of (meeting?.days ?? []).entries()) {
      days[at] = { id: idOfDay(address, at + 1), start: londonMoment(on, time).toISOString() };
    }
  }
  return days;
}

/** The address of a meeting as the name of its event, which never changes. */
const idOf = (url: string): string => url.replace(/^\/|\/$/g, '').replaceAll('/', '.');

/** The same for one of its days, counted from 0. */
const idOfDay = (url: string, at: number): string =>
  `${idOf(url)}${at === 0 ? '' : `.day-${at + 1}`}`;

/** @param address by which calendars know the meeting. */
function eventsOf(
  index: ArchiveIndex,
  meeting: Meeting,
  past: RegisterPast | undefined,
  address: string,
): CalendarEvent[] {
  const known = past?.get(meeting.url);
  const name = committeeName(index, meeting.committee);
  const unsure = (what: 'date' | 'time' | 'place') =>
    meeting.toBeConfirmed?.includes(what) === true;
  const common = {
    revision: known?.last.number ?? 0,
    title: `${titleStart(meeting)}${name}`,
    status: isOff(meeting)
      ? ('CANCELLED' as const)
      : unsure('date')
        ? ('TENTATIVE' as const)
        : ('CONFIRMED' as const),
    of: 'Agenda and papers',
    url: meeting.url,
    stamp: known?.last.time ?? meeting.date,
    allDay: unsure('time'),
  };
  const days = [
    { on: meeting.date, time: meeting.time, place: meeting.place },
    ...(meeting.days ?? []),
  ];
  return days.map(({ on, time = meeting.time, place = meeting.place }, at) => ({
    ...common,
    id: idOfDay(address, at),
    title: days.length > 1 ? `${common.title} (day ${at + 1} of ${days.length})` : common.title,
    start: common.allDay ? on : londonMoment(on, time).toISOString(),
    ...(!unsure('place') && { place }),
    description: sentencesOf(meeting),
  }));
}

/** What is said before the name of a meeting that doesn't take place on its day; '' of one that does. */
export function titleStart({ cancelled, postponed }: Meeting): string {
  if (cancelled) return 'Cancelled: ';
  return postponed ? 'Postponed: ' : '';
}

/** Why a meeting doesn't take place on its day, and when it does, in sentences; none of one that does. */
export function whyOff({ cancelled, postponed }: Meeting): string[] {
  const end = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);
  return [
    ...(cancelled ? [end(cancelled.reason)] : []),
    ...(postponed ? [end(postponed.reason)] : []),
    ...(postponed?.to ? [`It is to be held on ${formatDate(postponed.to.date)}.`] : []),
  ];
}

function sentencesOf(meeting: Meeting): string[] {
  const { toBeConfirmed, join, webcast } = meeting;
  return [
    ...whyOff(meeting),
    ...(toBeConfirmed ? [`To be confirmed: ${toBeConfirmed.join(', ')}.`] : []),
    ...(join !== undefined && !isOff(meeting) ? [`Join online: ${join}`] : []),
    ...(webcast !== undefined && !isOff(meeting) ? [`Watch: ${webcast}`] : []),
  ];
}
