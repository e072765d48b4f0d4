import { takesItsPlace } from '../../history/register/pair-moved.ts';
import type { PaperPast, RegisterPast } from '../../history/register/paper-past.ts';
import {
  isOfRecord,
  isOnTheSite,
  type RegisterEntry,
} from '../../history/register/register-line.ts';

/** What the register knows, and which addresses the site has. */
export type KnownPlaces = {
  readonly past: RegisterPast;
  readonly shown: Pick<ReadonlySet<string>, 'has'>;
};

/** From one address to the next. */
const MOST_MOVES = 20;

/**
 * The address of the paper that came in the exchange that took one away, where it is the same text or file at another address, or has
 * the same name in another meeting of the committee; of an agenda, the only one of the committee that came. None where that
 * isn't sure.
 */
export function addressTaken(places: KnownPlaces, paper: PaperPast, moves = 0): string | undefined {
  const { past, shown } = places;
  const { last, kind } = paper;
  if (moves > MOST_MOVES) return undefined;
  const now = paper.movedTo === undefined ? undefined : past.get(paper.movedTo);
  if (now && !shown.has(now.address)) return addressTaken(places, now, moves + 1);
  // It may have come back itself, and gone, on one day.
  const came = (cameAt(past).get(last.time) ?? []).filter(
    (other) => other.kind === kind && other.address !== paper.address,
  );
  const sha256 = paper.versions.at(-1)?.sha256;
  const [, , committee, , ...name] = paper.address.split('/');
  const isNamesake = ({ address }: Pick<PaperPast, 'address'>): boolean => {
    if (isOfRecord(kind)) return false;
    const [, , ofCommittee, , ...ofName] = address.split('/');
    return ofCommittee === committee && ofName.join('/') === name.join('/');
  };
  const same = came.filter((other) => other.sha256 === sha256);
  const namesakes = came.filter(isNamesake);
  // Of agendas, which all have the same name, the one that has its items.
  const items = paper.events.findLast((event) => event.items !== undefined)?.items;
  const agenda = { kind, address: paper.address, ...(items && { items }) };
  const inPlace = namesakes.length > 1 ? came.filter((one) => takesItsPlace(agenda, one)) : [];
  const sure = [same, namesakes, inPlace].find((found) => found.length === 1);
  const only = sure?.[0];
  const found = now ?? (only && past.get(only.address));
  if (!found) return undefined;
  // It may have gone on from there.
  if (!shown.has(found.address)) return addressTaken(places, found, moves + 1);
  return found.address;
}

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
