const PAIR = 1 << 24;
/** Of a pair that a phrase has again and again, so many places are enough to find it. */
const MOST_IN_PHRASE = 4;
/** How often places of one pair are looked at in one text: more is a text of the same few words. */
const MOST_OF_PAIR = 1 << 19;

/** Of a pair of words: a phrase that has it, where in it, and so on for the next. */
type Places = readonly number[];

/** Where each pair of words that are near one another is: a copy with some words changed keeps most pairs. */
export type Pairs = {
  readonly places: ReadonlyMap<number, Places>;
  /** Pairs that a text must have of each phrase, to be looked at more closely. */
  readonly least: Int32Array;
  /** For who counts them; all are 0 before and after. */
  readonly counts: Int32Array;
};

/** @param leastWords of a phrase that is looked for by its words */
export function indexPairs(ids: readonly (readonly number[])[], leastWords: number): Pairs {
  const places = new Map<number, number[]>();
  for (const [phrase, words] of ids.entries()) {
    if (words.length < leastWords) continue;
    for (let i = 0; i + 1 < words.length; i += 1) {
      for (const gap of [1, 2]) {
        const second = words[i + gap];
        if (second === undefined) continue;
        const key = (words[i] as number) * PAIR + second;
        const same = places.get(key);
        if (same === undefined) places.set(key, [phrase, i]);
        else if (same.at(-2 * MOST_IN_PHRASE) !== phrase) same.push(phrase, i);
      }
    }
  }
  const least = Int32Array.from(ids, (words) => Math.max(2, Math.ceil(words.length * 0.2)));
  return { places, least, counts: new Int32Array(ids.length) };
}

/** How far text and phrase are apart at each pair that both have, of phrases with enough of them: most have one by chance. */
export function shiftsIn(
  words: readonly number[],
  { places, least, counts }: Pairs,
): Map<number, number[]> {
  const found: (readonly [place: number, places: Places])[] = [];
  const left = new Map<Places, number>();
  for (let j = 0; j + 1 < words.length; j += 1) {
    const first = words[j] as number;
    if (first === 0) continue;
    for (let gap = 1; gap <= 2; gap += 1) {
      const second = words[j + gap];
      if (second === undefined || second === 0) continue;
      const same = places.get(first * PAIR + second);
      if (same === undefined) continue;
      const rest = (left.get(same) ?? MOST_OF_PAIR) - same.length;
      left.set(same, rest);
      if (rest < 0 && rest + same.length < MOST_OF_PAIR) continue;
      found.push([j, same]);
      for (let k = 0; k < same.length; k += 2) {
        const phrase = same[k] as number;
        counts[phrase] = (counts[phrase] as number) + 1;
      }
    }
  }
  const shifts = new Map<number, number[]>();
  for (const [j, same] of found) {
    for (let k = 0; k < same.length; k += 2) {
      const phrase = same[k] as number;
      if ((counts[phrase] as number) < (least[phrase] as number)) continue;
      const shift = j - (same[k + 1] as number);
      const known = shifts.get(phrase);
      if (known) known.push(shift);
      else shifts.set(phrase, [shift]);
    }
  }
  for (const [, same] of found)
    for (let k = 0; k < same.length; k += 2) counts[same[k] as number] = 0;
  return shifts;
}

/** Where many shifts are within one width. */
export function crowded(shifts: readonly number[], width: number, least: number): number[] {
  const sorted = shifts.toSorted((a, b) => a - b);
  const starts: number[] = [];
  let from = 0;
  for (let to = 0; to < sorted.length; to += 1) {
    while ((sorted[to] as number) - (sorted[from] as number) > width) from += 1;
    const start = sorted[from] as number;
    if (to - from + 1 >= least && start !== starts.at(-1)) starts.push(start);
  }
  return starts;
}
