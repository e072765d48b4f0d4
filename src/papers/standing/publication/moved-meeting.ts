import { takesItsPlace } from '../../../history/register/moved-papers.ts';
import type { PastOf } from '../../../history/register/first-address.ts';
import {
  RENAMED_FROM,
  type PaperPast,
  type RegisterPast,
} from '../../../history/register/paper-past.ts';
import { isOnTheSite, type RegisterEntry } from '../../../history/register/register-line.ts';
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
  if (!known?.outSince && !publishes) return [];
  const before = agendasBefore(sources, past, meeting).filter(
    ({ address }) => address !== known?.address,
  );
  const times = [...before, ...(known ? [known] : [])]
    .flatMap(timesOf)
    .sort((one, other) => one.number - other.number);
  if (publishes) times.push({ number: Infinity, day: today, date: meeting.date, held: meeting });
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

type TimeOfMeeting = {
  /** Of the line in the register. */
  readonly number: number;
  readonly day: IsoDate;
  readonly date: IsoDate;
  readonly held: Held;
};

/** When and where an agenda said that its meeting was to be, each time that it went out. */
function timesOf({ address, events }: PaperPast): TimeOfMeeting[] {
  const date = meetingInPath(address)?.date;
  if (date === undefined) return [];
  return events.flatMap(({ number, day, meeting: held }) =>
    held ? [{ number, day, date, held }] : [],
  );
}

/** The agenda in the place of which that of a meeting came, the one before that, and so on: the latest first. */
export function agendasBefore(
  sources: Pick<Sources, 'today' | 'isShown' | 'pastOf'>,
  past: RegisterPast,
  meeting: Pick<MeetingNow, 'url' | 'items'>,
): PaperPast[] {
  const found: PaperPast[] = [];
  let now: AgendaNow = { url: meeting.url, items: meeting.items.map(itemKey) };
  for (;;) {
    const before = agendaBefore(sources, past, now, found.length === 0);
    if (!before || before.address === meeting.url || found.includes(before)) return found;
    found.push(before);
    now = { url: before.address, items: itemsOf(before) };
  }
}

type AgendaNow = { readonly url: string; readonly items: readonly string[] };

const itemsOf = ({ events }: PaperPast): readonly string[] =>
  events.findLast((event) => event.items !== undefined)?.items ?? [];

/**
 * The agenda in the place of which that of a meeting came: it was taken off in the same exchange, before its meeting, and had a
 * report that this one has, or the very same items. Of several, the one whose report goes on in this meeting. None where that isn't
 * sure.
 * @param isNow whether that of the meeting goes out now.
 */
function agendaBefore(
  { today, isShown = () => true, pastOf }: Pick<Sources, 'today' | 'isShown' | 'pastOf'>,
  past: RegisterPast,
  { url, items }: AgendaNow,
  isNow: boolean,
): PaperPast | undefined {
  const known = past.get(url);
  const came = known && (known.outSince || !isNow) ? lastComing(known) : undefined;
  if (!came && !isNow) return undefined;
  const now = { kind: 'agenda', address: url, items } as const;
  const found = [...past.values()].filter((other) => {
    const { kind, address, events } = other;
    const meeting = kind === 'agenda' && address !== url && meetingInPath(address);
    if (!meeting) return false;
    const went = came
      ? events.find(({ what, time }) => what === 'removed' && time === came.time)?.day
      : other.outSince && !isShown(address)
        ? today
        : undefined;
    if (went === undefined || meeting.date < went) return false;
    return takesItsPlace({ kind, address, items: itemsOf(other) }, now);
  });
  if (found.length < 2) return found[0];
  const papers = items
    .map((item) => `${url}${item.split(RENAMED_FROM)[0] ?? ''}/`)
    .map((paper) => pastOf?.(paper) ?? past.get(paper));
  const followed = found.filter((other) =>
    papers.some((paper) => paper?.events.some((one) => one.address.startsWith(other.address))),
  );
  return followed.length === 1 ? followed[0] : undefined;
}

/** What brought an agenda to the site last. */
const lastComing = ({ events }: PaperPast): RegisterEntry | undefined =>
  events.findLast(({ what }, at) => {
    const before = events[at - 1];
    return isOnTheSite(what) && !(before && isOnTheSite(before.what));
  });
