import { meetingInPath } from '../../language/days/meeting-day.ts';
import { inRuns } from '../in-runs.ts';
import { areInTurn, inTurn, isTakenOff, mayComeBack } from './in-turn.ts';
import type { PaperText } from './known-text.ts';
import { mayBeAnother, type InItsPlace } from './pair-displaced.ts';
import { pairMoved } from './pair-moved.ts';
import { isOnTheSite, type RegisterEntry, type RegisterEvent } from './register-line.ts';

/** What a register has of each address, where a paper that got another address is joined with what it was before. */
export type Joined = {
  readonly joined: ReadonlyMap<string, readonly RegisterEntry[]>;
  /** By the address at which a paper was: where it is since. */
  readonly movedTo: ReadonlyMap<string, string>;
  /** By the address at which an agenda was: that of the one which came in its place, on another day or below another name. */
  readonly followed: ReadonlyMap<string, string>;
  /** By an address to which another paper came while one was there: what happened to those that were there before. */
  readonly others: ReadonlyMap<string, readonly RegisterEntry[]>;
};

/**
 * Joins what happened to each paper at the addresses that it had, one after the other: it went from the one in the exchange that
 * brought it to the other. What comes later to an address that a paper has left is another paper, unless it says the same, or is a report
 * with its title. So is what comes to an address in the exchange in which a paper leaves it.
 */
export function joinMoved(entries: readonly RegisterEntry[]): Joined {
  const joined = new Map<string, RegisterEntry[]>();
  const movedTo = new Map<string, string>();
  const followed = new Map<string, string>();
  const others = new Map<string, readonly RegisterEntry[]>();
  /** Addresses from which a paper was taken off, and is at no other. */
  const away = new Set<string>();
  // The lines of an exchange have its moment.
  for (const exchange of inRuns(entries, ({ time }) => time)) {
    const went = exchange.flatMap(({ what, address }): PaperText[] => {
      const known = what === 'removed' ? joined.get(address) : undefined;
      const before = known?.at(-1);
      const text = known && before && !isTakenOff(before) ? lastText(known, address) : undefined;
      return text ? [text] : [];
    });
    const came = exchange.filter(({ what, address }) =>
      movedTo.has(address)
        ? what === 'published' || what === 'withheld'
        : mayHaveCome(what, joined.get(address)),
    );
    const papers = exchange.filter(({ what, address }) => {
      const last = movedTo.has(address) ? undefined : joined.get(address)?.at(-1);
      return isOnTheSite(what) && last !== undefined && mayComeBack(last);
    });
    const mayBeOne = (one: string, other: string): boolean =>
      areInTurn(joined.get(one), joined.get(other));
    const moves = new Map<string, readonly RegisterEntry[]>();
    const stays = (committee: string): boolean => {
      const now = new Map(exchange.map(({ address, what }) => [address, what]));
      return [...joined].some(([address, events]) => {
        const [last] = events.slice(-1);
        const what = now.get(address) ?? last?.what;
        if (what === undefined || last?.kind === 'pack' || !isOnTheSite(what)) return false;
        return !movedTo.has(address) && meetingInPath(address)?.committee === committee;
      });
    };
    const agendas = exchange.filter(
      ({ kind, what, address }) =>
        kind === 'agenda' && isOnTheSite(what) && isAway(joined.get(address)),
    );
    const wasAt = (address: string): PaperText | undefined =>
      wasThere(
        address,
        (one) => movedTo.get(one),
        (one) => joined.get(one),
      );
    const day = exchange[0]?.day ?? '';
    const goneBefore = came.length === 0 ? [] : textsOf(away, joined, exchange);
    const next = (agenda: string): string | undefined => followed.get(agenda);
    const inPlace = exchange.flatMap((now) =>
      movedTo.has(now.address) || !isOnTheSite(now.what)
        ? []
        : inItsPlace(joined.get(now.address), now),
    );
    const places = new Set(inPlace.map(({ now }) => now.address));
    const back = { agendas, wasAt, papers, mayBeOne, away: goneBefore, next, inPlace };
    const moved = pairMoved(went, came, day, stays, back);
    for (const to of moved.followed.values()) followed.delete(to);
    for (const [from, to] of moved.followed) followed.set(from, to);
    for (const [now, before] of moved.moves) {
      const isOther = movedTo.has(now) || places.has(now);
      const own = now === before || isOther ? undefined : joined.get(now);
      moves.set(now, inTurn(joined.get(before) ?? [], own ?? []));
      if (now !== before) movedTo.set(before, now);
    }
    for (const entry of exchange) {
      const { address, what } = entry;
      const before = moves.get(address);
      const isAnother = before !== undefined || (what !== 'removed' && movedTo.has(address));
      if (isAnother && places.has(address)) {
        others.set(address, [...(others.get(address) ?? []), ...(joined.get(address) ?? [])]);
      }
      if (isAnother) {
        joined.set(address, [...(before ?? []), entry]);
        movedTo.delete(address);
      } else {
        const known = joined.get(address);
        if (known) known.push(entry);
        else joined.set(address, [entry]);
      }
      if (mayComeBack(entry)) away.add(address);
      else away.delete(address);
    }
    for (const before of moved.moves.values()) away.delete(before);
  }
  return { joined, movedTo, followed, others };
}

/**
 * What was at an address when it went from there to another. None where it was withheld or withdrawn since: what it was before
 * isn't public.
 */
export function wasThere(
  address: string,
  movedTo: (address: string) => string | undefined,
  eventsOf: (address: string) => readonly RegisterEntry[] | undefined,
): PaperText | undefined {
  const seen = new Set<string>();
  for (let now = movedTo(address); now !== undefined && !seen.has(now); now = movedTo(now)) {
    seen.add(now);
    const isHidden = ({ what }: RegisterEntry): boolean =>
      what === 'withheld' || what === 'withdrawn';
    if (eventsOf(now)?.some(isHidden) === true) return undefined;
  }
  return seen.size === 0 ? undefined : lastText(eventsOf(address) ?? []);
}

/**
 * Whether a paper may have come to an address from another: it is published where nothing was, or where the public never had what was
 * withheld; or its page is there, and says that it is withheld.
 */
function mayHaveCome(what: RegisterEvent, events: readonly RegisterEntry[] | undefined): boolean {
  if (!events) return what === 'published' || what === 'withheld';
  return what === 'published' && lastText(events) === undefined;
}

/** What papers were that were taken off before an exchange, and don't come back in it. */
function textsOf(
  away: ReadonlySet<string>,
  joined: ReadonlyMap<string, readonly RegisterEntry[]>,
  exchange: readonly RegisterEntry[],
): PaperText[] {
  const now = new Set(exchange.map(({ address }) => address));
  return [...away].flatMap((address) => {
    const text = now.has(address) ? undefined : lastText(joined.get(address) ?? [], address);
    return text ? [text] : [];
  });
}

/** Whether a paper was on the site, and isn't. */
function isAway(events: readonly RegisterEntry[] | undefined): boolean {
  const last = events?.at(-1);
  return last !== undefined && !isOnTheSite(last.what);
}

/**
 * What a paper was when it went out last; undefined of one that never did.
 * @param address at which it is: it may have gone there while it was withheld. Left out, the one at which it went out.
 */
export function lastText(
  events: readonly RegisterEntry[],
  address?: string,
): PaperText | undefined {
  const last = events.findLast(({ sha256 }) => sha256 !== undefined);
  if (!last) return undefined;
  const { kind, sha256, words, said, title } = last;
  const items = events.findLast((event) => event.items !== undefined)?.items;
  return {
    ...{ kind, address: address ?? last.address },
    ...(sha256 !== undefined && { sha256 }),
    ...(words !== undefined && { words }),
    ...(said !== undefined && { said }),
    ...(title !== undefined && { title }),
    ...(items && { items }),
  };
}

/**
 * What may have come in the place of another paper.
 * @param known what happened to the paper that was at the address; undefined where none was.
 * @returns one or none, for lists of them.
 */
export function inItsPlace(
  known: readonly RegisterEntry[] | undefined,
  now: PaperText,
): InItsPlace[] {
  const last = known?.at(-1);
  if (!known || !last || !isOnTheSite(last.what)) return [];
  const before = lastText(known, now.address);
  return before && mayBeAnother({ before, now }) ? [{ before, now }] : [];
}
