import type { IsoDate } from '../../language/dates.ts';
import { lastText, pairMoved, type PaperText } from './moved-papers.ts';
import type { PaperPast, RegisterPast } from './paper-past.ts';
import { isOnTheSite } from './register-line.ts';

/**
 * What is known of the paper that goes out at an address, at whatever address it was before. Undefined where nothing is, or where
 * two papers could be meant.
 */
export type PastOf = (address: string) => PaperPast | undefined;

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
  const isNew = (address: string): boolean => {
    const known = past.get(address);
    return known === undefined || known.movedTo !== undefined;
  };
  const went = [...past.values()].flatMap(({ address, events, last }): PaperText[] => {
    const text = isOnTheSite(last.what) && !isShown(address) ? lastText(events) : undefined;
    return text ? [text] : [];
  });
  const came = went.length === 0 ? [] : out().filter(({ address }) => isNew(address));
  const moves = pairMoved(went, came, today);
  return (address) => {
    if (!isNew(address)) return past.get(address);
    const before = moves.get(address);
    return before === undefined ? undefined : past.get(before);
  };
}
