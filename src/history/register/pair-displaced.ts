import { meetingInPath } from '../../language/days/meeting-day.ts';
import { isAsItWas, type PaperText } from './known-text.ts';
import { pairUp, type IsTheOne } from './pair-up.ts';

/** A paper in the place of another: what was at an address, and what is there now. Both are on the site. */
export type InItsPlace = { readonly before: PaperText; readonly now: PaperText };

/**
 * Whether what is at an address may be another paper than the one before: another text or file that doesn't have its title. Whether it is
 * one is known only where the one before is at another address now, or this one comes from another: else it was changed.
 */
export const mayBeAnother = ({ before, now }: InItsPlace): boolean =>
  before.kind === now.kind &&
  now.kind !== 'agenda' &&
  now.kind !== 'pack' &&
  before.sha256 !== undefined &&
  now.sha256 !== undefined &&
  !isAsItWas(before, now) &&
  (now.title === undefined || before.title !== now.title);

/**
 * Papers that went to another address as others came to theirs: files that were renumbered, since one was put in front of them or taken
 * out, and papers that changed their names with each other. Those of another file are known by its bytes alone, in their meeting or
 * below a page that went to another.
 * @param went papers that are at their address no more.
 * @param came papers that are at an address where nothing was.
 * @param isTheSame whether two papers say the same, or are one by their title.
 * @param pages where pages were and are.
 * @returns by the address at which a paper is now, where it was.
 */
export function pairDisplaced(
  went: readonly PaperText[],
  came: readonly PaperText[],
  inPlace: readonly InItsPlace[],
  isTheSame: IsTheOne,
  pages: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const moves = new Map<string, string>();
  if (inPlace.length === 0) return moves;
  const places = new Set(inPlace.map(({ now }) => now.address));
  const isBelowItsPage = (before: PaperText, now: PaperText): boolean =>
    [...pages, ...moves].some(
      ([to, from]) =>
        to.endsWith('/') && before.address.startsWith(from) && now.address.startsWith(to),
    );
  const isIt: IsTheOne = (before, now) => {
    if (!places.has(before.address) && !places.has(now.address)) return false;
    if (before.address === now.address || !isTheSame(before, now)) return false;
    if (now.kind !== 'file') return true;
    const [from, to] = [meetingInPath(before.address), meetingInPath(now.address)];
    return from?.path === to?.path || isBelowItsPage(before, now);
  };
  const [all, allNow] = [
    [...went, ...inPlace.map(({ before }) => before)],
    [...came, ...inPlace.map(({ now }) => now)],
  ];
  for (const isOfKind of [isPaper, isFile]) {
    const [left, right] = [all.filter(isOfKind), allNow.filter(isOfKind)];
    for (const { before, now } of pairUp(left, right, isIt, 'are alike')) {
      moves.set(now.address, before.address);
    }
  }
  return moves;
}

const isFile = ({ kind }: PaperText): boolean => kind === 'file';
const isPaper = (paper: PaperText): boolean => !isFile(paper);
