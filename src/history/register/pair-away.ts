import { meetingInPath } from '../../language/days/meeting-day.ts';
import { isAsItWas, type PaperText } from './known-text.ts';
import { isOfRecord } from './register-line.ts';
import { pairUp, type IsTheOne } from './pair-up.ts';

/** By the address of an agenda: that of the one which came in its place; undefined where none did. */
export type NextAgenda = (address: string) => string | undefined;

/**
 * Which papers that came were taken off in an exchange before: those that went as their meeting moved, or got another name, while they
 * were held back or withheld, and come when that is over. Only in their own meeting, wherever that is now: what says the same, then a
 * report with the same title, then what has the same name. A decision or a notice is of no meeting: it is known by its text, then by its
 * reference or id.
 * @param next where a meeting went.
 * @returns by the address at which it is now, where it was.
 */
export function pairAway(
  away: readonly PaperText[],
  came: readonly PaperText[],
  next: NextAgenda,
): ReadonlyMap<string, string> {
  const moves = new Map<string, string>();
  const meetings = new Set(came.map(({ address }) => meetingInPath(address)?.path));
  const wasAt = new Map<PaperText, string>();
  for (const paper of away) {
    if (isOfRecord(paper.kind)) {
      wasAt.set(paper, paper.address);
      continue;
    }
    const path = meetingInPath(paper.address)?.path;
    const now = path === undefined ? undefined : lastPlace(`${path}/`, next);
    if (path === undefined || now === undefined || !meetings.has(now.slice(0, -1))) continue;
    const address = `${now}${paper.address.slice(path.length + 1)}`;
    wasAt.set({ ...paper, address }, paper.address);
  }
  if (wasAt.size === 0) return moves;
  const left = new Set(wasAt.keys());
  const pages: (readonly [from: string, to: string])[] = [];
  const pair = (isTheOne: IsTheOne, copies?: 'are alike'): void => {
    const right = came.filter(({ address, kind }) => kind !== 'agenda' && !moves.has(address));
    const isIt: IsTheOne = (before, now) => before.kind === now.kind && isTheOne(before, now);
    for (const { before, now } of pairUp([...left], right, isIt, copies)) {
      moves.set(now.address, wasAt.get(before) ?? before.address);
      left.delete(before);
      if (now.address.endsWith('/')) pages.push([before.address, now.address]);
    }
  };
  const isThere: IsTheOne = (before, now) =>
    meetingInPath(before.address)?.path === meetingInPath(now.address)?.path;
  pair(
    (before, now) => isThere(before, now) && now.sha256 !== undefined && isAsItWas(before, now),
    'are alike',
  );
  pair(
    (before, now) =>
      isThere(before, now) && before.title !== undefined && before.title === now.title,
  );
  pair((before, now) => before.address === now.address);
  pair(({ address }, now) =>
    pages.some(
      ([from, to]) =>
        address.startsWith(from) && `${to}${address.slice(from.length)}` === now.address,
    ),
  );
  return moves;
}

/** Where a meeting is after all its moves; where it was, if it has none, or went round. */
export function lastPlace(agenda: string, next: NextAgenda): string {
  const seen = new Set([agenda]);
  let now = agenda;
  for (let to = next(now); to !== undefined && !seen.has(to); to = next(now)) {
    seen.add(to);
    now = to;
  }
  return now;
}
