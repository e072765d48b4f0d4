import { meetingInPath } from '../../language/meeting-day.ts';
import type { RegisterEntry } from './register-line.ts';

/** What a register has of each address, where a paper that got another address is joined with what it was before. */
export type Joined = {
  readonly joined: ReadonlyMap<string, readonly RegisterEntry[]>;
  /** By the address at which a paper was: where it is since. */
  readonly movedTo: ReadonlyMap<string, string>;
};

/** What a report or a file is known by, whatever its address. */
export type PaperText = Pick<RegisterEntry, 'kind' | 'address' | 'sha256' | 'words'>;

/**
 * Whether a paper that went as another one came is the same: at another address of its meeting, with the same text or file; at
 * another meeting of the body with the same words, since the text of a report names its meeting.
 */
export function isSamePaper(before: PaperText, now: PaperText): boolean {
  if (before.kind !== now.kind || now.kind === 'agenda' || now.sha256 === undefined) return false;
  const [from, to] = [meetingInPath(before.address), meetingInPath(now.address)];
  if (!from || !to || from.committee !== to.committee) return false;
  if (before.sha256 === now.sha256) return true;
  return now.words !== undefined && before.words === now.words && from.path !== to.path;
}

/** The one among papers that could be meant: if there is more than one, the one that kept its name. */
export function onlyOne<T extends { readonly address: string }>(
  found: readonly T[],
  address: string,
): T | undefined {
  if (found.length < 2) return found[0];
  const namesakes = found.filter((one) => nameIn(one.address) === nameIn(address));
  return namesakes.length === 1 ? namesakes[0] : undefined;
}

const nameIn = (address: string): string => address.split('/').slice(4).join('/');

/**
 * Joins what happened to each paper at the addresses that it had, one after the other: it went from the one in the exchange that
 * brought it to the other. What comes later to an address that a paper has left is another paper.
 */
export function joinMoved(entries: readonly RegisterEntry[]): Joined {
  const joined = new Map<string, RegisterEntry[]>();
  const movedTo = new Map<string, string>();
  for (const exchange of exchangesOf(entries)) {
    const went = exchange.flatMap(({ what, address }) => {
      const last = joined.get(address)?.findLast(({ sha256 }) => sha256 !== undefined);
      return what === 'removed' && last ? [last] : [];
    });
    const came = exchange.filter(({ what }) => what === 'published');
    const moves = new Map<string, readonly RegisterEntry[]>();
    for (const entry of went.length === 0 ? [] : came) {
      const from = onlyOne(
        went.filter((last) => isSamePaper(last, entry)),
        entry.address,
      );
      const same = from && came.filter((other) => isSamePaper(from, other));
      if (!from || onlyOne(same ?? [], from.address) !== entry) continue;
      moves.set(entry.address, [...(joined.get(from.address) ?? [])]);
      movedTo.set(from.address, entry.address);
    }
    for (const entry of exchange) {
      const { address, what } = entry;
      const before = moves.get(address);
      const isAnother = before !== undefined || (what !== 'removed' && movedTo.has(address));
      if (isAnother) {
        joined.set(address, [...(before ?? []), entry]);
        movedTo.delete(address);
      } else {
        const known = joined.get(address);
        if (known) known.push(entry);
        else joined.set(address, [entry]);
      }
    }
  }
  return { joined, movedTo };
}

/** The lines of each exchange, which have its moment. */
function exchangesOf(entries: readonly RegisterEntry[]): RegisterEntry[][] {
  const exchanges: RegisterEntry[][] = [];
  for (const entry of entries) {
    const last = exchanges.at(-1);
    if (last?.[0]?.time === entry.time) last.push(entry);
    else exchanges.push([entry]);
  }
  return exchanges;
}
