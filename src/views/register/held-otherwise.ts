import type { RegisterEntry } from '../../history/register/register-line.ts';
import { formatTime } from '../../language/dates.ts';

/** What an agenda said otherwise than before of its meeting, as lines of the register have it. */
export type HeldOtherwise =
  | { readonly what: 'time' | 'place'; readonly before: string; readonly now: string }
  | { readonly what: 'cancelled' | 'postponed' | 'to-be-held' };

/**
 * How a line differs from the last one before it that said when and where a meeting is to be held: that is known also where the texts
 * are not kept. Nothing where neither or one alone says it.
 * @param before the lines of the same paper before it, the oldest first
 */
export function heldOtherwise(
  before: readonly Pick<RegisterEntry, 'meeting'>[],
  { meeting: now }: Pick<RegisterEntry, 'meeting'>,
): HeldOtherwise[] {
  const was = before.findLast(({ meeting }) => meeting !== undefined)?.meeting;
  if (!was || !now) return [];
  return [
    ...(['time', 'place'] as const).flatMap((what) =>
      was[what] === now[what] ? [] : [{ what, before: was[what], now: now[what] }],
    ),
    ...(was.off === now.off ? [] : [{ what: now.off ?? 'to-be-held' } as const]),
  ];
}

/** When and where a meeting is to be held otherwise than before, a sentence each; whether it is held at all is said apart. */
export function timeAndPlaceInWords(changes: readonly HeldOtherwise[]): string[] {
  return changes.flatMap((change) => {
    if (change.what === 'time')
      return [
        `The time was changed from ${formatTime(change.before)} to ${formatTime(change.now)}`,
      ];
    return change.what === 'place'
      ? [`The place was changed from ${change.before} to ${change.now}`]
      : [];
  });
}
