import type { IsoDate } from '../../language/dates.ts';
import { meetingInPath } from '../../language/days/meeting-day.ts';
import { type PaperText } from './known-text.ts';
import { areInTurn, inTurn, isTakenOff, mayComeBack } from './in-turn.ts';
import { lastText, wasThere, inItsPlace } from './moved-papers.ts';
import { pairMoved } from './pair-moved.ts';
import { pastOfPaper, type PaperPast, type RegisterPast } from './paper-past.ts';
import { isOnTheSite } from './register-line.ts';

/**
 * What is known of the paper that goes out at an address, at whatever address it was before. Undefined where nothing is, or where
 * two papers could be meant.
 */
export type PastOf = (address: string) => PaperPast | undefined;

/** Papers that are at another address now: by that address, where each was. */
export type Moves = ReadonlyMap<string, string>;

/**
 * What is known of papers as they go out now, where some come to an address as the same goes from another.
 * @param out gives all that go out.
 * @param isShown whether an address goes out now.
 * @param today the day on which they do.
 * @param isGone whether the file of one that doesn't go out is gone too: what is held back is still in its folder. Left out, all are.
 */
export function pastOfPapers(
  past: RegisterPast,
  out: () => readonly PaperText[],
  isShown: (address: string) => boolean,
  today: IsoDate,
  isGone?: (paper: PaperPast) => boolean,
): PastOf {
  return pastWith(past, movesOfPapers(past, out, isShown, today, isGone));
}

/** The same, where it is known which papers move. */
export function pastWith(past: RegisterPast, moves: Moves): PastOf {
  const left = new Set([...moves].flatMap(([now, before]) => (now === before ? [] : [before])));
  return (address) => {
    const [known, isNew] = [past.get(address), isNewAt(past, address) || left.has(address)];
    const from = moves.get(address);
    if (from === undefined) return isNew ? undefined : known;
    const before = past.get(from);
    if (isNew || !known || !before || isInPlace(known, from)) return before;
    // It comes back from another address, or was withheld at this one.
    return pastOfPaper(from, inTurn(before.events, known.events), address) ?? before;
  };
}

/** Whether a paper comes from an address to that of another, which was on the site until now. */
export const isInPlace = ({ address, last }: PaperPast, from: string): boolean =>
  from !== address && isOnTheSite(last.what);

/** Nothing was at an address, or what was there is at another one since. */
function isNewAt(past: RegisterPast, address: string): boolean {
  const known = past.get(address);
  return known === undefined || known.movedTo !== undefined;
}

/** Which papers come to an address as the same goes from another, of all that go out now: as {@link pastOfPapers} has them. */
export function movesOfPapers(
  past: RegisterPast,
  out: () => readonly PaperText[],
  isShown: (address: string) => boolean,
  today: IsoDate,
  isGone: (paper: PaperPast) => boolean = () => true,
): Moves {
  const [went, away]: [PaperText[], PaperText[]] = [[], []];
  let isBack = false;
  for (const paper of past.values()) {
    const { address, movedTo, last } = paper;
    if (isShown(address)) {
      isBack ||= movedTo !== undefined;
      continue;
    }
    if (movedTo !== undefined) continue;
    const isAway = mayComeBack(last);
    if (!isAway && (isTakenOff(last) || !isGone(paper))) continue;
    const text = lastText(paper.events, address);
    if (text) (isAway ? away : went).push(text);
  }
  const all = out();
  const inPlace = all.flatMap((now) =>
    isNewAt(past, now.address) ? [] : inItsPlace(past.get(now.address)?.events, now),
  );
  if ([went, away, inPlace].every(({ length }) => length === 0) && !isBack) return new Map();
  const stays = (committee: string): boolean =>
    [...past.values()].some(
      ({ address, kind, last }) =>
        kind !== 'pack' &&
        isOnTheSite(last.what) &&
        isShown(address) &&
        meetingInPath(address)?.committee === committee,
    );
  const came = all.filter((paper) => isNewAt(past, paper.address) || isOpenedNow(past, paper));
  const agendas = all.filter(({ kind, address }) => {
    const last = kind === 'agenda' ? past.get(address)?.last : undefined;
    return last !== undefined && !isOnTheSite(last.what);
  });
  const wasAt = (address: string): PaperText | undefined =>
    wasThere(
      address,
      (one) => past.get(one)?.movedTo,
      (one) => past.get(one)?.events,
    );
  const papers = all.filter(({ address }) => {
    const known = past.get(address);
    return known !== undefined && !isNewAt(past, address) && mayComeBack(known.last);
  });
  const mayBeOne = (one: string, other: string): boolean =>
    areInTurn(past.get(one)?.events, past.get(other)?.events);
  const next = (agenda: string): string | undefined => past.get(agenda)?.followedBy;
  const back = { agendas, wasAt, papers, mayBeOne, away, next, inPlace };
  return pairMoved(went, came, today, stays, back).moves;
}

/** Whether the public gets for the first time what was withheld at an address. */
function isOpenedNow(past: RegisterPast, { address, sha256 }: PaperText): boolean {
  return sha256 !== undefined && past.get(address)?.versions.length === 0;
}
