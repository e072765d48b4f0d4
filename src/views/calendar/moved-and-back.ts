import type { IsoDate } from '../../language/dates.ts';
import type { Held, Moved } from '../../papers/agenda/meeting.ts';

/** A change of a meeting's day, time or place; one that was changed back is one with that. */
export type MovedView = Moved & {
  readonly back?: {
    /** The day on which it was changed back. */
    readonly day: IsoDate;
    /** When or where it was to be held in between. */
    readonly between: Moved['before'];
  };
};

type When = Held & { readonly date: IsoDate };

/**
 * The changes of a meeting with each that the next one took back joined with it, the oldest first: when and where it is to be held
 * is as it was.
 * @param now when and where it is to be held after all of them.
 */
export function withWayBack(moved: readonly Moved[], now: When): MovedView[] {
  // What was true after each change, from the last back to the first.
  const after: When[] = [];
  let held = now;
  for (const { before } of [...moved].reverse()) {
    after.unshift(held);
    held = { ...held, ...before };
  }
  const views: MovedView[] = [];
  for (let at = 0; at < moved.length; at += 1) {
    const [change, next] = [moved[at], moved[at + 1]];
    if (!change) break;
    const [first, back] = [{ ...(after[at] ?? now), ...change.before }, after[at + 1]];
    if (next && back && isTheSame(first, back)) {
      views.push({ ...change, back: { day: next.day, between: next.before } });
      at += 1;
    } else views.push(change);
  }
  return views;
}

const isTheSame = (one: When, other: When): boolean =>
  one.date === other.date && one.time === other.time && one.place === other.place;
