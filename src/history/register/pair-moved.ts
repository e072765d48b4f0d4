import { dayNumber, type IsoDate } from '../../language/dates.ts';
import { meetingInPath } from '../../language/days/meeting-day.ts';
import { isAsItWas, type PaperText } from './known-text.ts';
import { isOfRecord } from './register-line.ts';
import { pairDisplaced, type InItsPlace } from './pair-displaced.ts';
import { pairAway, type NextAgenda } from './pair-away.ts';
import { pairUp, type IsTheOne } from './pair-up.ts';
import { inRenamedCommittees } from './renamed-committees.ts';

/**
 * Whether a paper that went as another one came says the same: at another address of its meeting, with the same text or file; at
 * another meeting of the body with the same words, since the text of a report names its meeting. A decision or a notice is of no
 * meeting: its text is the same wherever its file is.
 */
function saysTheSame(before: PaperText, now: PaperText): boolean {
  if (before.kind !== now.kind || now.kind === 'agenda' || now.sha256 === undefined) return false;
  if (isOfRecord(now.kind)) return before.sha256 === now.sha256;
  const [from, to] = [meetingInPath(before.address), meetingInPath(now.address)];
  if (!from || !to || from.committee !== to.committee) return false;
  if (before.sha256 === now.sha256) return true;
  return from.path !== to.path && isAsItWas(before, now);
}

/** Whether it says the same in the meeting of which it was. */
const saysTheSameThere = (before: PaperText, now: PaperText): boolean =>
  saysTheSame(before, now) &&
  meetingInPath(before.address)?.path === meetingInPath(now.address)?.path;

/** Whether a paper that comes to an address where it was before is that one: its words are the same, or its title or reference. */
const isItself = (before: PaperText, now: PaperText): boolean =>
  before.kind === now.kind &&
  ((now.sha256 !== undefined && isAsItWas(before, now)) ||
    (now.title !== undefined && before.title === now.title));

/**
 * A report that got another name and another text at once, and has the title of the one that went; or a decision or a notice with its
 * reference or id.
 */
const hasItsTitle = (before: PaperText, now: PaperText): boolean =>
  before.kind === now.kind &&
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

/** Of a meeting whose day had gone by: its next meeting is a week later at the soonest. */
const MOST_DAYS_CORRECTED = 6;

/**
 * Whether an agenda that came is that of the same meeting: it came in the place of the other, and the meeting was still to come. What was
 * held can't be put off: there its day was put right, by less than a week, and to one that has come.
 * @param day on which the one went and the other came.
 */
export function isOfSameMeeting(
  before: Pick<PaperText, 'kind' | 'address' | 'items'>,
  now: Pick<PaperText, 'kind' | 'address' | 'items'>,
  day: IsoDate,
): boolean {
  if (!takesItsPlace(before, now)) return false;
  const [from, to] = [before, now].map(({ address }) => meetingInPath(address)?.date);
  if (from === undefined || to === undefined) return false;
  if (from >= day) return true;
  return to <= day && Math.abs(dayNumber(from) - dayNumber(to)) <= MOST_DAYS_CORRECTED;
}

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
  /** Papers that were taken off before, and are at no other address. */
  readonly away: readonly PaperText[];
  /** Where meetings went before. */
  readonly next: NextAgenda;
  /** Where another paper may have come in the place of one. */
  readonly inPlace: readonly InItsPlace[];
};

/** What became of papers in an exchange. */
export type Moved = {
  /** By the address at which a paper is now, where it was; that is the same where it goes on from there. */
  readonly moves: ReadonlyMap<string, string>;
  /** By the address of an agenda that went, that of the one which came in its place. */
  readonly followed: ReadonlyMap<string, string>;
};

const NOTHING_MOVED: Moved = { moves: new Map(), followed: new Map() };

/**
 * Which papers that came are ones that went: the same at another address. Those that say the same come first, in the same meeting before
 * others; then a report with the title of the one that went, wherever its meeting is; then what has its name in a meeting, or a report, that got another address.
 * Never one where two texts could be meant.
 * Where a committee got another name of its file, each of its papers has its name below the new one.
 * Then papers that went from an address as another came to it. One that comes to an address which it left, though it stays at the other, goes on from what it was there.
 * @param day of the exchange.
 * @param stays whether a committee still has papers on the site.
 */
export function pairMoved(
  went: readonly PaperText[],
  came: readonly PaperText[],
  day: IsoDate,
  stays: (committee: string) => boolean,
  back: ComeBack,
): Moved {
  const hasCome = [came, back.papers, back.agendas, back.inPlace].some((one) => one.length > 0);
  if (!hasCome) return NOTHING_MOVED;
  const ofTwo = went.length > 0 ? pairOfTwo(went, came, day, stays, back) : NOTHING_MOVED;
  const moves = new Map(ofTwo.moves);
  const { followed } = ofTwo;
  const gone = new Set(ofTwo.moves.values());
  const displaced = pairDisplaced(
    went.filter(({ address }) => !gone.has(address)),
    came.filter(({ address }) => !moves.has(address)),
    back.inPlace,
    (before, now) => saysTheSame(before, now) || hasItsTitle(before, now),
    ofTwo.moves,
  );
  for (const [now, before] of displaced) moves.set(now, before);
  const left = came.filter(({ address }) => !moves.has(address));
  const next: NextAgenda = (agenda) => followed.get(agenda) ?? back.next(agenda);
  for (const [now, before] of pairAway(back.away, left, next)) moves.set(now, before);
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
  return { moves, followed };
}

/** The same, of those that went from one address as they came to another. */
function pairOfTwo(
  went: readonly PaperText[],
  came: readonly PaperText[],
  day: IsoDate,
  stays: (committee: string) => boolean,
  back: ComeBack,
): Moved {
  const moves = new Map<string, string>();
  const { asNamedNow, addressBefore } = inRenamedCommittees(went, came, stays);
  const gone = new Set<string>();
  const comeBack = new Set(back.papers);
  const pair = (
    isTheOne: IsTheOne,
    copies: 'are doubtful' | 'are alike' = 'are doubtful',
  ): void => {
    const isIt: IsTheOne = (before, now) =>
      isTheOne(before, now) && (!comeBack.has(now) || back.mayBeOne(before.address, now.address));
    const left = asNamedNow.filter(({ address }) => !gone.has(address));
    const right = [...came, ...back.papers].filter(({ address }) => !moves.has(address));
    for (const { before, now } of pairUp(left, right, isIt, copies)) {
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
  const wasAt = (address: string): string => addressBefore.get(address) ?? address;
  const followed = new Map(places.map(([from, to]) => [wasAt(from), to]));
  for (const { kind, address } of asNamedNow) {
    if (kind === 'agenda' && moves.has(address)) followed.set(wasAt(address), address);
  }
  // A report of a meeting that moved, with another name and another text.
  pair((before, now) => places.some(([from, to]) => hasItsTitle(inPlaceOf(before, from, to), now)));
  for (const [now, before] of moves) if (isPage(now)) places.push([before, now]);
  pair(({ kind, address }, now) => {
    if (kind !== now.kind || kind === 'agenda') return false;
    return places.some(([from, to]) => inPlace(address, from, to) === now.address);
  });
  return {
    moves: new Map([...moves].map(([now, before]) => [now, wasAt(before)])),
    followed,
  };
}

/** An address below one folder, as it would be below another. */
const inPlace = (address: string, from: string, to: string): string | undefined =>
  address.startsWith(from) ? `${to}${address.slice(from.length)}` : undefined;

const inPlaceOf = (paper: PaperText, from: string, to: string): PaperText => ({
  ...paper,
  address: inPlace(paper.address, from, to) ?? paper.address,
});

/** Its files are below it. */
const isPage = (address: string): boolean => address.endsWith('/');

/** The meetings of which each took the place of another, as the pairs of where they were and are. */
function placesTaken(
  went: readonly PaperText[],
  came: readonly PaperText[],
  day: IsoDate,
): [from: string, to: string][] {
  return came.flatMap((now): [string, string][] => {
    const [before, ...others] = went.filter((one) => isOfSameMeeting(one, now, day));
    if (!before || others.length > 0) return [];
    const isOther = came.some((one) => one !== now && isOfSameMeeting(before, one, day));
    return isOther ? [] : [[before.address, now.address]];
  });
}
