import { isOfSameMeeting } from '../../history/register/pair-moved.ts';
import type { PaperPast, RegisterPast } from '../../history/register/paper-past.ts';
import {
  isOfRecord,
  isOnTheSite,
  type RegisterEntry,
} from '../../history/register/register-line.ts';
import { meetingInPath } from '../../language/days/meeting-day.ts';

/** What the register knows, and which addresses the site has. */
export type KnownPlaces = {
  readonly past: RegisterPast;
  readonly shown: Pick<ReadonlySet<string>, 'has'>;
};

/** From one address to the next. */
const MOST_MOVES = 20;

/**
 * The address of the paper that came in the exchange that took one away, where it is the same text or file at another address; or has
 * the same name below the agenda that came in the place of its own then. Of an agenda, the only one that came in its place. None where that
 * isn't sure: minutes of all meetings have one name, and so have reports that each meeting has.
 */
export function addressTaken(places: KnownPlaces, paper: PaperPast, moves = 0): string | undefined {
  const { past, shown } = places;
  if (moves > MOST_MOVES) return undefined;
  const found = past.get(paper.movedTo ?? cameInPlace(past, paper) ?? '');
  if (!found) return undefined;
  // It may have gone on from there.
  return shown.has(found.address) ? found.address : addressTaken(places, found, moves + 1);
}

/** The address of what came in the place of a paper as that was taken off. */
function cameInPlace(past: RegisterPast, paper: PaperPast): string | undefined {
  const { last, kind, address } = paper;
  // It may have come back itself, and gone, on one day.
  const came = (cameAt(past).get(last.time) ?? []).filter(
    (other) => other.kind === kind && other.address !== address,
  );
  if (came.length === 0) return undefined;
  if (kind === 'agenda') return only(came.filter((other) => isItsMeeting(past, paper, other)));
  const sha256 = paper.versions.at(-1)?.sha256;
  const same = only(came.filter((other) => other.sha256 === sha256));
  if (same !== undefined || isOfRecord(kind)) return same;
  const from = `${meetingInPath(address)?.path ?? ''}/`;
  const agenda = past.get(from);
  const to = agenda?.last.time === last.time ? cameInPlace(past, agenda) : undefined;
  const there = to === undefined ? undefined : `${to}${address.slice(from.length)}`;
  return came.some((other) => other.address === there) ? there : undefined;
}

/**
 * Whether an agenda that came is of the meeting of another that went: it came in its place; or it has the same words, on the same day or
 * of a committee whose file got another name, so that nothing of it is left.
 */
function isItsMeeting(past: RegisterPast, paper: PaperPast, now: Came): boolean {
  const { kind, address, last, events, versions } = paper;
  const items = events.findLast((event) => event.items !== undefined)?.items;
  if (isOfSameMeeting({ kind, address, ...(items && { items }) }, now, last.day)) return true;
  const [from, to] = [meetingInPath(address), meetingInPath(now.address)];
  // Lines of before have no items: what came of the same committee then, as the meeting was still to come, is taken for it.
  if ((!items || !now.items) && from?.committee === to?.committee && from && from.date >= last.day)
    return true;
  if (versions.at(-1)?.sha256 !== now.sha256) return false;
  if (!from || !to || from.date === to.date) return true;
  const isLeft = (one: PaperPast): boolean =>
    meetingInPath(one.address)?.committee === from.committee && isOnTheSite(one.last.what);
  return from.committee !== to.committee && ![...past.values()].some(isLeft);
}

/** The address of the only one there is. */
const only = (found: readonly Came[]): string | undefined =>
  found.length === 1 ? found[0]?.address : undefined;

/** The addresses to which a paper that was taken off went one after the other, whether it is still there or not. */
export function addressesSince(past: RegisterPast, paper: PaperPast): readonly string[] {
  const seen = new Set<string>();
  for (let at: PaperPast | undefined = paper; at;) {
    const next = addressTaken({ past, shown: { has: () => true } }, at);
    if (next === undefined || next === paper.address || seen.has(next)) break;
    seen.add(next);
    at = past.get(next);
  }
  return [...seen];
}

/** What came to an address, for the first time or again. */
type Came = Pick<RegisterEntry, 'kind' | 'address' | 'sha256' | 'items'>;

const known = new WeakMap<RegisterPast, ReadonlyMap<string, readonly Came[]>>();

/** What came to its address in each exchange, by its moment: of each address the first that did. */
function cameAt(past: RegisterPast): ReadonlyMap<string, readonly Came[]> {
  const before = known.get(past);
  if (before) return before;
  const came = new Map<string, Came[]>();
  for (const { kind, address, events } of past.values()) {
    const times = new Set<string>();
    for (const [at, event] of events.entries()) {
      if (event.address !== address || !isOnTheSite(event.what) || event.what === 'found') continue;
      const last = events[at - 1];
      if (times.has(event.time) || (last?.address === address && isOnTheSite(last.what))) continue;
      times.add(event.time);
      const one = {
        ...{ kind, address },
        ...(event.sha256 !== undefined && { sha256: event.sha256 }),
        ...(event.items && { items: event.items }),
      };
      const others = came.get(event.time);
      if (others) others.push(one);
      else came.set(event.time, [one]);
    }
  }
  known.set(past, came);
  return came;
}
