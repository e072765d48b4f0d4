import type { PastOf } from '../../../history/register/first-address.ts';
import type { PaperText } from '../../../history/register/known-text.ts';
import { isOfSameMeeting, takesItsPlace } from '../../../history/register/pair-moved.ts';
import {
  RENAMED_FROM,
  type PaperPast,
  type RegisterPast,
} from '../../../history/register/paper-past.ts';
import { isOnTheSite, type RegisterEntry } from '../../../history/register/register-line.ts';
import type { IsoDate } from '../../../language/dates.ts';
import type { AgendaItem, Held } from '../../agenda/meeting.ts';
import { itemKey } from '../item-key.ts';

export type MeetingNow = Held & {
  readonly url: string;
  readonly date: IsoDate;
  readonly items: readonly Pick<AgendaItem, 'title' | 'paper'>[];
};

export type AgendaSources = {
  /** What the register knows of a paper, at whatever address that was before; left out, of addresses alone. */
  readonly pastOf?: PastOf;
  readonly today: IsoDate;
  /** Whether the address of an agenda goes out now. */
  readonly isShown?: ((address: string) => boolean) | undefined;
  /** The agendas that come now, and are not on the site yet: {@link agendasComing}. */
  readonly coming?: readonly AgendaNow[];
};

/** An agenda as it is or was in an exchange. */
export type AgendaNow = {
  readonly url: string;
  readonly items: readonly string[];
  readonly held?: Held;
};

/** The agendas that come to the site now. */
export const agendasComing = (
  past: RegisterPast,
  meetings: readonly Omit<MeetingNow, 'date'>[],
): AgendaNow[] =>
  meetings.flatMap((meeting) => {
    const last = past.get(meeting.url)?.last;
    return last && isOnTheSite(last.what) ? [] : [agendaNow(meeting)];
  });

const agendaNow = ({ url, items, time, place }: Omit<MeetingNow, 'date'>): AgendaNow => ({
  ...{ url, items: items.map(itemKey), held: { time, place } },
});

/** The agenda in the place of which that of a meeting came, the one before that, and so on: the latest first. */
export function agendasBefore(
  sources: AgendaSources,
  past: RegisterPast,
  meeting: Omit<MeetingNow, 'date'>,
): PaperPast[] {
  const found: PaperPast[] = [];
  let now = agendaNow(meeting);
  for (;;) {
    const before = agendaBefore(sources, past, now, found.length === 0);
    if (!before || before.address === meeting.url || found.includes(before)) return found;
    found.push(before);
    const { address, events } = before;
    const held = lastHeld(events);
    now = { url: address, items: itemsOf(events), ...(held && { held }) };
  }
}

const itemsOf = (events: readonly RegisterEntry[]): readonly string[] =>
  events.findLast((event) => event.items !== undefined)?.items ?? [];

const lastHeld = (events: readonly RegisterEntry[]): Held | undefined =>
  events.findLast(({ meeting }) => meeting !== undefined)?.meeting;

/**
 * The agenda in the place of which that of a meeting came: it was taken off in the same exchange, and had a report that
 * this one has, or the very same items; before its meeting, or where the day of that was put right. Where several went or came, the one whose report goes on in this meeting, else the
 * one that was to be held at the same time and place. None where that isn't sure: no meeting has two in its place.
 * @param isNow whether that of the meeting goes out now.
 */
function agendaBefore(
  sources: AgendaSources,
  past: RegisterPast,
  now: AgendaNow,
  isNow: boolean,
): PaperPast | undefined {
  const { today, isShown = () => true } = sources;
  const known = (isNow ? sources.pastOf?.(now.url) : undefined) ?? past.get(now.url);
  const came = known && (known.outSince || !isNow) ? lastComing(known) : undefined;
  if (!came && !isNow) return undefined;
  // The file of its committee may have got another name since it came.
  const url = came?.address ?? now.url;
  const mine = { ...now, url, ...(came?.meeting && { held: came.meeting }) };
  const went = [...past.values()].filter((other) => {
    const { kind, address, events } = other;
    if (kind !== 'agenda' || address === url) return false;
    const day = came
      ? events.find(({ what, time }) => what === 'removed' && time === came.time)?.day
      : other.outSince && !isShown(address)
        ? today
        : undefined;
    return day !== undefined && isOfSameMeeting(agendaText(other), agendaOf(mine), day);
  });
  if (went.length === 0) return undefined;
  const likeness = (before: PaperPast, one: AgendaNow): number =>
    isFollowed(sources, past, before, one) ? 2 : isAtItsTime(before, one) ? 1 : 0;
  const best = Math.max(...went.map((before) => likeness(before, mine)));
  const [before, ...others] = went.filter((one) => likeness(one, mine) === best);
  if (!before || others.length > 0) return undefined;
  const rivals = came ? cameAt(past, came.time) : (sources.coming ?? []);
  const isDoubtful = rivals.some(
    (rival) => rival.url !== url && canFollow(before, rival) && likeness(before, rival) >= best,
  );
  return isDoubtful ? undefined : before;
}

type AgendaText = Pick<PaperText, 'kind' | 'address' | 'items'>;

const agendaText = ({ kind, address, events }: PaperPast): AgendaText => {
  return { kind, address, items: itemsOf(events) };
};

const agendaOf = ({ url, items }: AgendaNow): AgendaText => {
  return { kind: 'agenda', address: url, items };
};

const canFollow = (before: PaperPast, now: AgendaNow): boolean =>
  takesItsPlace(agendaText(before), agendaOf(now));

/** Whether a report of an agenda was on another before. */
function isFollowed(
  { pastOf }: AgendaSources,
  past: RegisterPast,
  before: PaperPast,
  { url, items }: AgendaNow,
): boolean {
  return items.some((item) => {
    const address = `${url}${item.split(RENAMED_FROM)[0] ?? ''}/`;
    const paper = pastOf?.(address) ?? past.get(address);
    return paper?.events.some((one) => one.address.startsWith(before.address)) === true;
  });
}

function isAtItsTime({ events }: PaperPast, { held }: AgendaNow): boolean {
  const before = lastHeld(events);
  return before !== undefined && before.time === held?.time && before.place === held.place;
}

/** The agendas that an exchange brought to the site. */
const cameAt = (past: RegisterPast, moment: string): AgendaNow[] =>
  [...past.values()].flatMap(({ kind, events }): AgendaNow[] => {
    const at = kind === 'agenda' ? events.findIndex(({ time }) => time === moment) : -1;
    const [came, before] = [events[at], events[at - 1]];
    if (!came || !isOnTheSite(came.what) || (before && isOnTheSite(before.what))) return [];
    const { items = [], meeting, address: url } = came;
    return [{ url, items, ...(meeting && { held: meeting }) }];
  });

/** What brought an agenda to the site last. */
const lastComing = ({ events }: PaperPast): RegisterEntry | undefined =>
  events.findLast(({ what }, at) => {
    const before = events[at - 1];
    return isOnTheSite(what) && !(before && isOnTheSite(before.what));
  });
