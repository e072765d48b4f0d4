import type { PaperPast, RegisterPast } from '../../../history/register/paper-past.ts';
import { isOnTheSite, type RegisterEntry } from '../../../history/register/register-line.ts';
import type { IsoDate } from '../../../language/dates.ts';
import { meetingInPath } from '../../../language/days/meeting-day.ts';
import type { Received } from '../../../law/received.ts';
import {
  isOff,
  type FirstOut,
  type Held,
  type HeldAfterAll,
  type Moved,
  type StatedAgenda,
} from '../../agenda/meeting.ts';
import { agendasBefore, type AgendaSources, type MeetingNow } from './agendas-before.ts';

type Sources = AgendaSources & {
  readonly past?: RegisterPast | undefined;
  readonly publishes: boolean;
};

/**
 * All changes of a meeting's day, time and place since its agenda was first published, the oldest first: a reader may have any of
 * them in mind. None once it was held.
 */
export function movedOf(sources: Sources, meeting: MeetingNow): Moved[] {
  const times = timesOfMeeting(sources, meeting);
  return times.flatMap(({ day, date, held }, at): Moved[] => {
    const last = times[at - 1];
    if (!last) return [];
    const was = {
      ...(last.date !== date && { date: last.date }),
      ...(last.held.time !== held.time && { time: last.held.time }),
      ...(last.held.place !== held.place && { place: last.held.place }),
    };
    return Object.keys(was).length > 0 ? [{ day, before: was }] : [];
  });
}

/**
 * That a meeting was cancelled or postponed, and is to be held after all: a reader may know no more than that it was off. The last
 * time alone; undefined where it never was off, is off now, or was held.
 */
export function heldAfterAllOf(
  sources: Sources,
  meeting: MeetingNow & Pick<StatedAgenda, 'cancelled' | 'postponed'>,
): HeldAfterAll | undefined {
  if (isOff(meeting)) return undefined;
  const times = timesOfMeeting(sources, meeting);
  const last = times.findLastIndex(({ off }) => off !== undefined);
  const [off, since] = [times[last]?.off, times[last + 1]?.day];
  if (off === undefined || since === undefined) return undefined;
  const first = times.slice(0, last).findLastIndex((one) => one.off !== off) + 1;
  return { off, day: times[first]?.day ?? since, since };
}

/**
 * That the agenda of a meeting was out before the day since which it is there: on another day of the meeting, or until it was taken off.
 * Undefined where it wasn't, or where it was there before the register began.
 */
export function firstOutOf(
  sources: Sources,
  meeting: MeetingNow,
  published: Received,
): FirstOut | undefined {
  const { past, pastOf = (address) => past?.get(address) } = sources;
  if (!past || published.kind !== 'published') return undefined;
  const known = pastOf(meeting.url);
  const before = agendasBefore(sources, past, meeting).filter(
    ({ address }) => address !== known?.address,
  );
  const first = [...before, ...(known ? [known] : [])]
    .flatMap(({ events }) => events.filter(({ what }) => isOnTheSite(what)))
    .reduce<RegisterEntry | undefined>((a, b) => (a && a.number < b.number ? a : b), undefined);
  if (!first || first.what === 'found' || first.day >= published.date) return undefined;
  return {
    day: first.day,
    ...(before.length > 0 && { isMoved: true }),
    at: before.map(({ address }) => address),
  };
}

/**
 * Since when an agenda is there, and when it was first out, where its meeting was to be on another day until then, or in between: then
 * nobody took it off.
 */
export function sinceOfAgenda(
  sources: Sources,
  meeting: MeetingNow,
  published: Received,
): Received {
  const first = firstOutOf(sources, meeting, published);
  if (published.kind !== 'published' || !first?.isMoved) return published;
  return published.first === undefined
    ? { ...published, elsewhere: { since: first.day, isOtherDay: true } }
    : { ...published, first: first.day, wasMoved: true };
}

/** When and where the agenda of a meeting said that it was to be, the oldest first, up to now; none once it was held. */
function timesOfMeeting(sources: Sources, meeting: MeetingNow): TimeOfMeeting[] {
  const { past, publishes, today, pastOf = (address) => past?.get(address) } = sources;
  if (!past || meeting.date < today) return [];
  const known = pastOf(meeting.url);
  if (!known?.outSince && !publishes) return [];
  const before = agendasBefore(sources, past, meeting).filter(
    ({ address }) => address !== known?.address,
  );
  const times = [...before, ...(known ? [known] : [])]
    .flatMap(timesOf)
    .sort((one, other) => one.number - other.number);
  if (publishes) times.push({ number: Infinity, day: today, date: meeting.date, held: meeting });
  return times;
}

type TimeOfMeeting = {
  /** Of the line in the register. */
  readonly number: number;
  readonly day: IsoDate;
  readonly date: IsoDate;
  readonly held: Held;
  /** Of one that was not to be held on its day. */
  readonly off?: HeldAfterAll['off'];
};

/** When and where an agenda said that its meeting was to be, each time that it went out. */
function timesOf({ address, events }: PaperPast): TimeOfMeeting[] {
  const date = meetingInPath(address)?.date;
  if (date === undefined) return [];
  return events.flatMap(({ number, day, meeting: held }) =>
    held ? [{ number, day, date, held, ...(held.off && { off: held.off }) }] : [],
  );
}
