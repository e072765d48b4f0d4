import type { IsoDate } from '../../language/dates.ts';
import type { Council } from '../../papers/council/council.ts';
import { londonTimestamp } from '../follow/london-time.ts';
import type { MeetingView } from '../views.ts';
import { committeeIn, wholeAddress, type LinkedData } from './linked-data.ts';

/** A meeting as an Event. What is still to be confirmed of it is left out. */
export function meetingEvent(council: Council, view: MeetingView): LinkedData {
  const unsure = view.access.toBeConfirmed ?? [];
  const last = view.access.days?.at(-1)?.on;
  const moment = (date: IsoDate, time: string): string =>
    unsure.includes('time') ? date : londonTimestamp(date, time);
  const hasDate = !unsure.includes('date');
  const previous = previousOf(view);
  return {
    '@type': 'Event',
    name: view.title,
    description: view.description,
    url: wholeAddress(council, view.url),
    inLanguage: 'en-GB',
    eventStatus: `https://schema.org/${statusOf(view)}`,
    ...(hasDate && {
      startDate: moment(view.date, view.time),
      ...(last !== undefined && { endDate: last }),
      ...(previous !== undefined && { previousStartDate: previous }),
    }),
    ...attendance(view),
    ...locationOf(view),
    organizer: committeeIn(council, view.committee),
  };
}

/** A meeting that another takes the place of is put off, whether its agenda says so or that of the other. */
function statusOf(view: MeetingView): string {
  const { postponed, movedTo, movedFrom } = view.state;
  if (view.cancelled) return 'EventCancelled';
  if (postponed ?? movedTo) return 'EventPostponed';
  return movedFrom || previousOf(view) !== undefined ? 'EventRescheduled' : 'EventScheduled';
}

/** When it was to be held before, as far as its page says. */
function previousOf({ date, time, state, moved }: MeetingView): string | undefined {
  const change = moved?.findLast(({ before }) => (before.date ?? before.time) !== undefined);
  if (!change) return state.movedFrom?.date;
  const { before, back } = change;
  // What this change left as it was, no later one has changed.
  return londonTimestamp(
    (back?.between ?? before).date ?? date,
    (back?.between ?? before).time ?? time,
  );
}

const ATTENDANCE = {
  'in-person': 'OfflineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
} as const;

function attendance({ access: { held } }: MeetingView): Readonly<Record<string, unknown>> {
  return held === undefined
    ? {}
    : { eventAttendanceMode: `https://schema.org/${ATTENDANCE[held]}` };
}

function locationOf({ access, place }: MeetingView): Readonly<Record<string, unknown>> {
  const { held, join, toBeConfirmed } = access;
  const room = held !== 'online' &&
    toBeConfirmed?.includes('place') !== true && { '@type': 'Place', name: place, address: place };
  const online = join !== undefined && { '@type': 'VirtualLocation', url: join };
  const all = [room, online].filter((one) => one !== false);
  return all.length === 0 ? {} : { location: all.length === 1 ? all[0] : all };
}
