import { absenceIn } from './left-for-item.ts';
import type { Attendee, Minutes } from './minutes.ts';
import { numbersNamed } from './numbers-named.ts';

/** A place in minutes: a minute by its position, and how far into it. */
export type PlaceInMinutes = { readonly minute: number; readonly block: number };

/** Who was there in the course of a meeting, as far as the minutes say it. */
export type Presence = {
  /** The list of the sitting in which a minute was taken. */
  readonly listedFor: (minute: number) => readonly Attendee[];
  /** Those of them who were there at a place: neither gone, nor still to come, nor out for an interest. */
  readonly at: (place: PlaceInMinutes) => readonly Attendee[];
  /** Why somebody who is listed wasn't there at a place; nothing where they were. */
  readonly whyAway: (one: Attendee, place: PlaceInMinutes) => Away | undefined;
  /** Whether somebody who left during an earlier item may still have been away at a place: nothing says that they came back. */
  readonly mayBeAway: (one: Attendee, place: PlaceInMinutes) => boolean;
};

export type Away = 'gone' | 'to-come' | 'out' | 'interest';

/** Works out who was there. The order of the minutes is that of the meeting; numbers may run in any. */
export function presenceOf(minutes: Minutes): Presence {
  const order = new Map<string, number>();
  for (const [at, { number }] of minutes.minutes.entries()) {
    if (number !== undefined && !order.has(number)) order.set(number, at);
  }
  const passing = passingsOf(minutes, order);
  const interests = interestsOf(minutes, order);
  const sittings = minutes.sittings.map(({ from, present }) => ({
    from: from === undefined ? undefined : order.get(from),
    present,
  }));
  // Where one of them has no beginning, nobody knows to which a minute belongs.
  const isDivided = sittings.every(({ from }) => from !== undefined);
  const everybody = [minutes.present, ...sittings.map(({ present }) => present)].flat();
  const listedFor = (minute: number): readonly Attendee[] => {
    if (!isDivided) return everybody;
    return sittings.findLast(({ from = 0 }) => from <= minute)?.present ?? minutes.present;
  };
  const whyAway = (one: Attendee, { minute, block }: PlaceInMinutes): Away | undefined => {
    const until = one.until === undefined ? undefined : order.get(one.until);
    const from = one.from === undefined ? undefined : order.get(one.from);
    if (until !== undefined && minute > until) return 'gone';
    if (from !== undefined && minute < from) return 'to-come';
    if ((one.not ?? []).some((number) => order.get(number) === minute)) return 'out';
    const key = keyOf(one);
    if (interests.get(minute)?.has(key)) return 'interest';
    return awayByPassing(passing.get(key) ?? [], { minute, block });
  };
  return {
    listedFor,
    whyAway,
    mayBeAway: (one, place) => lastBefore(passing.get(keyOf(one)) ?? [], place)?.isUnsure === true,
    at: (place) => listedFor(place.minute).filter((one) => whyAway(one, place) === undefined),
  };
}

/** What makes two names those of one person: who is meant, else the words as printed. */
export const keyOf = ({
  person,
  printed,
}: {
  readonly person?: string;
  readonly printed: string;
}): string => (person === undefined ? ` ${printed.toLowerCase()}` : person);

const CAME_BACK =
  /(?<!\b(?:without|not|never) )\b(?:return(?:ed|ing|s)|re-?join(?:ed|ing)|came back|coming back)\b/i;

type Passing = PlaceInMinutes & {
  readonly kind: 'joined' | 'left';
  /** The minutes for which somebody left, where that isn't the rest of the meeting. */
  readonly only?: ReadonlySet<number>;
  readonly isUnsure?: boolean;
};

/** Those who come and go at a place of the minutes, in order. */
function passingsOf(
  { minutes }: Minutes,
  order: ReadonlyMap<string, number>,
): Map<string, Passing[]> {
  const found = new Map<string, Passing[]>();
  for (const [minute, { blocks }] of minutes.entries()) {
    for (const [block, one] of blocks.entries()) {
      if (one.kind !== 'joined' && one.kind !== 'left') continue;
      // "at 7.15 p.m., and returned at 7.25 p.m.": who was away for some of it isn't gone.
      if (one.kind === 'left' && CAME_BACK.test(one.note ?? '')) continue;
      const key = keyOf(one.name);
      const absence = one.kind === 'left' ? absenceIn(one.note ?? '') : undefined;
      const passing: Passing = {
        ...{ kind: one.kind, minute, block },
        ...(absence && {
          isUnsure: absence.isUnsure,
          only: new Set([
            ...absence.minutes.flatMap((number) => order.get(number) ?? []),
            ...minutes.flatMap(({ items }, at) =>
              absence.items.some((item) => items.includes(item)) ? [at] : [],
            ),
            ...(absence.items.length + absence.minutes.length === 0 ? [minute] : []),
          ]),
        }),
      };
      found.set(key, [...(found.get(key) ?? []), passing]);
    }
  }
  return found;
}

/** The last time before a place that somebody came or went. */
const lastBefore = (passings: readonly Passing[], place: PlaceInMinutes): Passing | undefined =>
  passings.findLast(
    (one) => one.minute < place.minute || (one.minute === place.minute && one.block < place.block),
  );

function awayByPassing(passings: readonly Passing[], place: PlaceInMinutes): Away | undefined {
  const last = lastBefore(passings, place);
  if (last?.only) return last.only.has(place.minute) ? 'gone' : undefined;
  if (last) return last.kind === 'left' ? 'gone' : undefined;
  return passings[0]?.kind === 'joined' ? 'to-come' : undefined;
}

/** Those who left for an interest, by the minute in which it is. */
function interestsOf(
  { minutes }: Minutes,
  order: ReadonlyMap<string, number>,
): Map<number, Set<string>> {
  const found = new Map<number, Set<string>>();
  const learn = (at: number, key: string): void => {
    found.set(at, (found.get(at) ?? new Set()).add(key));
  };
  for (const [at, { blocks, items }] of minutes.entries()) {
    for (const block of blocks) {
      if (block.kind !== 'interest' || block.left !== true) continue;
      const named = numbersNamed(block.nature, 'item');
      const later = numbersNamed(block.nature, 'minute').flatMap(
        (number) => order.get(number) ?? [],
      );
      const isOfOwn =
        named.length === 0 ? later.length === 0 : named.some((item) => items.includes(item));
      const key = keyOf(block.name);
      for (const minute of later) learn(minute, key);
      if (isOfOwn) learn(at, key);
      // At the start of a meeting interests are declared in what comes later.
      else {
        for (const [other, minute] of minutes.entries()) {
          if (named.some((item) => minute.items.includes(item))) learn(other, key);
        }
      }
    }
  }
  return found;
}
