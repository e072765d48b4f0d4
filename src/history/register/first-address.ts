import type { IsoDate } from '../../language/dates.ts';
import { meetingInPath } from '../../language/meeting-day.ts';
import { type PaperText } from './known-text.ts';
import { areInTurn, inTurn, mayComeBack } from './in-turn.ts';
import { lastText, wasThere } from './moved-papers.ts';
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
 * @param out gives all that go out: it is asked only where something goes.
 * @param isShown whether an address goes out now.
 * @param today the day on which they do.
 */
export function pastOfPapers(
  past: RegisterPast,
  out: () => readonly PaperText[],
  isShown: (address: string) => boolean,
  today: IsoDate,
): PastOf {
  return pastWith(past, movesOfPapers(past, out, isShown, today));
}

/** The same, where it is known which papers move. */
export function pastWith(past: RegisterPast, moves: Moves): PastOf {
  return (address) => {
    const [known, isNew] = [past.get(address), isNewAt(past, address)];
    const from = moves.get(address);
    if (from === undefined) return isNew ? undefined : known;
    const before = past.get(from);
    if (isNew || !known || !before) return before;
    // It comes back from another address.
    return pastOfPaper(from, inTurn(before.events, known.events), address) ?? before;
  };
}

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
): Moves {
  const went = [...past.values()].flatMap(({ address, events, last }): PaperText[] => {
    const text = isOnTheSite(last.what) && !isShown(address) ? lastText(events) : undefined;
    return text ? [text] : [];
  });
  const isBack = ({ movedTo, address }: PaperPast): boolean =>
    movedTo !== undefined && isShown(address);
  if (went.length === 0 && ![...past.values()].some(isBack)) return new Map();
  const stays = (committee: string): boolean =>
    [...past.values()].some(
      ({ address, kind, last }) =>
        kind !== 'pack' &&
        isOnTheSite(last.what) &&
        isShown(address) &&
        meetingInPath(address)?.committee === committee,
    );
  const all = out();
  const came = all.filter(({ address }) => isNewAt(past, address));
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
  return pairMoved(went, came, today, stays, { agendas, wasAt, papers, mayBeOne });
}
