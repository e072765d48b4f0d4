import type { IsoDate } from '../../language/dates.ts';
import { meetingInPath } from '../../language/meeting-day.ts';
import { isAsItWas, type PaperText } from './known-text.ts';
import { inRenamedCommittees } from './renamed-committees.ts';

/**
 * Whether a paper that went as another one came says the same: at another address of its meeting, with the same text or file; at
 * another meeting of the body with the same words, since the text of a report names its meeting.
 */
function saysTheSame(before: PaperText, now: PaperText): boolean {
  if (before.kind !== now.kind || now.kind === 'agenda' || now.sha256 === undefined) return false;
  const [from, to] = [meetingInPath(before.address), meetingInPath(now.address)];
  if (!from || !to || from.committee !== to.committee) return false;
  if (before.sha256 === now.sha256) return true;
  return from.path !== to.path && isAsItWas(before, now);
}

/** Whether it says the same in the meeting of which it was. */
const saysTheSameThere = (before: PaperText, now: PaperText): boolean =>
  saysTheSame(before, now) &&
  meetingInPath(before.address)?.path === meetingInPath(now.address)?.path;

/** Whether a paper that comes to an address where it was before is that one: its words are the same, or the title of the report. */
const isItself = (before: PaperText, now: PaperText): boolean =>
  before.kind === now.kind &&
  ((now.sha256 !== undefined && isAsItWas(before, now)) ||
    (now.kind === 'report' && now.title !== undefined && before.title === now.title));

/** A report that got another name and another text at once, and has the title of the one that went. */
const hasItsTitle = (before: PaperText, now: PaperText): boolean =>
  before.kind === 'report' &&
  now.kind === 'report' &&
  now.title !== undefined &&
  before.title === now.title &&
  meetingInPath(before.address)?.path === meetingInPath(now.address)?.path;

/**
 * Whether an agenda came in the place of another of its committee: it has a report that the other had, or the very same items.
 */
export function takesItsPlace(
  before: Pick<PaperText, 'kind' | 'address' | 'items'>,
  now: Pick<PaperText, 'kind' | 'address' | 'items'>,
): boolean {
  if (before.kind !== 'agenda' || now.kind !== 'agenda') return false;
  const [from, to] = [meetingInPath(before.address), meetingInPath(now.address)];
  if (!from || !to || from.committee !== to.committee || from.path === to.path) return false;
  const keys = new Set(now.items?.map(keyOf));
  const same = (before.items ?? []).map(keyOf).filter((key) => keys.has(key));
  return same.some((key) => !key.startsWith('#')) || (same.length > 0 && same.length === keys.size);
}

const keyOf = (item: string): string => item.split('<')[0] ?? '';

/** What is known of the addresses to which papers come, besides what goes. */
export type ComeBack = {
  /** Agendas that come back to an address where they were: their meeting may have been at another day since. */
  readonly agendas: readonly PaperText[];
  /** What was at an address when it went from there to another. */
  readonly wasAt: (address: string) => PaperText | undefined;
  /** Papers that come back to an address from which they were taken off: they may have been at another since. */
  readonly papers: readonly PaperText[];
  /** Whether what was at two addresses was never at both at once. */
  readonly mayBeOne: (one: string, other: string) => boolean;
};

/**
 * Which papers that came are ones that went: the same at another address. Those that say the same come first, in the same meeting before
 * others; then a report with the title of the one that went; then what has its name in a meeting, or a report, that got another address.
 * Never one where two texts could be meant.
 * Where a committee got another name of its file, each of its papers has its name below the new one.
 * One that comes to an address which it left, though it stays at the other, goes on from what it was there.
 * @param day of the exchange.
 * @param stays whether a committee still has papers on the site.
 * @returns by the address at which it is now, where it was; that is the same where it goes on from there.
 */
export function pairMoved(
  went: readonly PaperText[],
  came: readonly PaperText[],
  day: IsoDate,
  stays: (committee: string) => boolean,
  back: ComeBack,
): ReadonlyMap<string, string> {
  if (came.length === 0 && back.papers.length === 0) return new Map();
  const moves = new Map(went.length > 0 ? pairOfTwo(went, came, day, stays, back) : []);
  const pages: string[] = [];
  for (const now of came) {
    const before = moves.has(now.address) ? undefined : back.wasAt(now.address);
    if (!before || !isItself(before, now)) continue;
    moves.set(now.address, now.address);
    if (isPage(now.address)) pages.push(now.address);
  }
  for (const { kind, address } of came) {
    if (moves.has(address) || back.wasAt(address)?.kind !== kind) continue;
    if (pages.some((page) => address.startsWith(page))) moves.set(address, address);
  }
  return moves;
}

/** The same, of those that went from one address as they came to another. */
function pairOfTwo(
  went: readonly PaperText[],
  came: readonly PaperText[],
  day: IsoDate,
  stays: (committee: string) => boolean,
  back: ComeBack,
): [now: string, before: string][] {
  const moves = new Map<string, string>();
  const { asNamedNow, addressBefore } = inRenamedCommittees(went, came, stays);
  const gone = new Set<string>();
  const comeBack = new Set(back.papers);
  const pair = (
    isTheOne: (before: PaperText, now: PaperText) => boolean,
    copies: 'are doubtful' | 'are alike' = 'are doubtful',
  ): void => {
    const isIt = (before: PaperText, now: PaperText): boolean =>
      isTheOne(before, now) && (!comeBack.has(now) || back.mayBeOne(before.address, now.address));
    const [left, right] = [
      asNamedNow.filter(({ address }) => !gone.has(address)),
      [...came, ...back.papers].filter(({ address }) => !moves.has(address)),
    ];
    for (const now of right) {
      const before = onlyOne(
        left.filter((one) => isIt(one, now)),
        now.address,
      );
      const all = before ? right.filter((one) => isIt(before, one)) : [];
      const itsOwn =
        before && (onlyOne(all, before.address) ?? (copies === 'are alike' ? all[0] : undefined));
      if (!before || itsOwn !== now) continue;
      moves.set(now.address, before.address);
      gone.add(before.address);
    }
  };
  if (addressBefore.size > 0) {
    const byAddress = new Map(came.map((now) => [now.address, now]));
    for (const { kind, address } of asNamedNow) {
      if (!addressBefore.has(address) || byAddress.get(address)?.kind !== kind) continue;
      moves.set(address, address);
      gone.add(address);
    }
  }
  // What stayed in its meeting did not go to another; of two copies there the first is it, since they are the same text.
  pair(saysTheSameThere, 'are alike');
  pair(saysTheSame);
  pair(hasItsTitle);
  const places = placesTaken(asNamedNow, [...came, ...back.agendas], day);
  for (const [now, before] of moves) if (isPage(now)) places.push([before, now]);
  pair(({ kind, address }, now) => {
    if (kind !== now.kind || kind === 'agenda') return false;
    return places.some(([from, to]) => inPlace(address, from, to) === now.address);
  });
  return [...moves].map(([now, before]) => [now, addressBefore.get(before) ?? before]);
}

/** An address below one folder, as it would be below another. */
const inPlace = (address: string, from: string, to: string): string | undefined =>
  address.startsWith(from) ? `${to}${address.slice(from.length)}` : undefined;

/** Its files are below it. */
const isPage = (address: string): boolean => address.endsWith('/');

/** The meetings of which each took the place of another that was still to come, as the pairs of where they were and are. */
function placesTaken(
  went: readonly PaperText[],
  came: readonly PaperText[],
  day: IsoDate,
): [from: string, to: string][] {
  const toCome = went.filter(({ address }) => (meetingInPath(address)?.date ?? '') >= day);
  return came.flatMap((now): [string, string][] => {
    const [before, ...others] = toCome.filter((one) => takesItsPlace(one, now));
    if (!before || others.length > 0) return [];
    const isOther = came.some((one) => one !== now && takesItsPlace(before, one));
    return isOther ? [] : [[before.address, now.address]];
  });
}

/** The one among papers that could be meant: if there is more than one, the one that kept its name. */
function onlyOne<T extends { readonly address: string }>(
  found: readonly T[],
  address: string,
): T | undefined {
  if (found.length < 2) return found[0];
  const namesakes = found.filter((one) => nameIn(one.address) === nameIn(address));
  return namesakes.length === 1 ? namesakes[0] : undefined;
}

const nameIn = (address: string): string => address.split('/').slice(4).join('/');
