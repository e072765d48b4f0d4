import { takesItsPlace } from '../../../history/register/moved-papers.ts';
import type { PastOf } from '../../../history/register/first-address.ts';
import type { PaperPast, RegisterPast } from '../../../history/register/paper-past.ts';
import type { IsoDate } from '../../../language/dates.ts';
import { meetingInPath } from '../../../language/meeting-day.ts';
import type { AgendaItem, Held, Moved } from '../../agenda/meeting.ts';
import { itemKey } from '../item-key.ts';

export type MeetingNow = Held & {
  readonly url: string;
  readonly date: IsoDate;
  readonly items: readonly Pick<AgendaItem, 'title' | 'paper'>[];
};

type Sources = {
  readonly past?: RegisterPast | undefined;
  /** What it knows of a paper, at whatever address that was before; left out, of addresses alone. */
  readonly pastOf?: PastOf;
  readonly publishes: boolean;
  readonly today: IsoDate;
  /** Whether the address of an agenda goes out now. */
  readonly isShown?: ((address: string) => boolean) | undefined;
};

/**
 * All changes of a meeting's day, time and place since its agenda was first published, the oldest first: a reader may have any of
 * them in mind. None once it was held.
 */
export function movedOf(sources: Sources, meeting: MeetingNow): Moved[] {
  const { past, publishes, today, pastOf = (address) => past?.get(address) } = sources;
  if (!past || meeting.date < today) return [];
  const known = pastOf(meeting.url);
  const isNew = !known?.outSince;
  if (isNew && !publishes) return [];
  const before = agendaBefore(sources, past, meeting);
  const times = [...timesOf(before), ...(isNew ? [] : timesOf(known))];
  if (publishes) times.push({ day: today, date: meeting.date, held: meeting });
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

function timesOf(
  agenda: PaperPast | undefined,
): { readonly day: IsoDate; readonly date: IsoDate; readonly held: Held }[] {
  const date = agenda && meetingInPath(agenda.address)?.date;
  if (!agenda || date === undefined) return [];
  return agenda.versions.flatMap(({ day, meeting: held }) => (held ? [{ day, date, held }] : []));
}

/**
 * The agenda in the place of which that of a meeting came: it was taken off in the same exchange, before its meeting, and had a
 * report that this one has, or the very same items. None where that isn't sure.
 */
export function agendaBefore(
  { today, isShown = () => true }: Pick<Sources, 'today' | 'isShown'>,
  past: RegisterPast,
  { url, items }: Pick<MeetingNow, 'url' | 'items'>,
): PaperPast | undefined {
  const known = past.get(url);
  const now = { kind: 'agenda', address: url, items: items.map(itemKey) } as const;
  const found = [...past.values()].filter((other) => {
    const { kind, address, events } = other;
    const meeting = kind === 'agenda' && meetingInPath(address);
    if (!meeting) return false;
    const went = known
      ? events.find(({ what, time }) => what === 'removed' && time === known.first.time)?.day
      : other.outSince && !isShown(address)
        ? today
        : undefined;
    if (went === undefined || meeting.date < went) return false;
    const had = events.findLast((event) => event.items !== undefined)?.items ?? [];
    return takesItsPlace({ kind, address, items: had }, now);
  });
  return found.length === 1 ? found[0] : undefined;
}
