import { isOnTheSite, type RegisterEntry } from './register-line.ts';

/** Whether a paper that comes to an address may come back to it from another: it was taken off there, and that is all. */
export const mayComeBack = ({ kind, what }: Pick<RegisterEntry, 'kind' | 'what'>): boolean =>
  what === 'removed' && kind !== 'agenda' && kind !== 'pack';

/** Whether a paper was taken off in an exchange before, and is in its folder no more: what is held back or withheld is there. */
export const isTakenOff = ({ what }: Pick<RegisterEntry, 'what'>): boolean =>
  what === 'removed' || what === 'withdrawn';

/** Whether what happened at two addresses can have happened to one paper: it was never on the site at both. */
export function areInTurn(
  one: readonly RegisterEntry[] = [],
  other: readonly RegisterEntry[] = [],
): boolean {
  const there = { one: false, other: false };
  for (const { entry, at } of [
    ...one.map((entry) => ({ entry, at: 'one' as const })),
    ...other.map((entry) => ({ entry, at: 'other' as const })),
  ].sort((a, b) => a.entry.number - b.entry.number)) {
    there[at] = isOnTheSite(entry.what);
    if (there.one && there.other) return false;
  }
  return true;
}

/** What happened to a paper at two addresses, in its order. */
export const inTurn = (
  one: readonly RegisterEntry[],
  other: readonly RegisterEntry[],
): RegisterEntry[] => [...one, ...other].sort((a, b) => a.number - b.number);
