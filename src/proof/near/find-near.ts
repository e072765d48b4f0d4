import { linesOf } from '../../language/lines.ts';
import { isOrdinaryWord } from '../../language/words/ordinary-words.ts';
import { createFigureFinder } from './find-figures.ts';
import { createPeopleFinder } from './find-people.ts';
import { createSumFinder } from './find-sums.ts';
import type { Phrase } from './phrases.ts';
import type { Add, Nearness } from './nearness.ts';
import { longestCommon } from './longest-common.ts';
import { commonCounter, hashOfRow, rowsOf } from './may-be-near.ts';
import { tokensOf, type Token } from './tokens.ts';

export type NearFind = {
  readonly unit: string;
  /** Of the phrase in its unit. */
  readonly index: number;
  readonly how: Nearness;
  /** Of the phrase: the number of its token, or of its person; 0 where it is the phrase itself. Of what is worked out, the amount. */
  readonly at: number;
  /** Of the open text, the first being 0. */
  readonly line: number;
};

/** `isAddress` where the text has the addresses of links, and no capitals. */
export type NearFinder = { find(text: string, isAddress?: boolean): NearFind[] };

/** Words of a phrase that a near copy of it can be told by. */
const LEAST_WORDS = 7;
const LEAST_SHARED = 6;
/** So much of a phrase is a near copy, with a name or figure in it; without one, more is needed. */
const SHARE = 0.62;
const PLAIN_SHARE = 0.75;
const PLAIN_WORDS = 6;
/** Of them, so many are no words that every report has. */
const RARE_WORDS = 4;
/** Where there are many words, fewer rare ones are enough. */
const MANY_WORDS = 9;
/** So many of its words in a row are, whatever the rest. */
const IN_A_ROW = 5;
/** Or so many of which none is ordinary, where they are so much of the phrase. */
const RARE_IN_A_ROW = 4;
const HALF_SHARE = 0.38;
/** A figure or name from which a share tells. */
const TELLING = 0.6;

/** Looks for near copies of phrases in open texts: in words, not in bytes, since nobody garbles words by accident. */
export function createNearFinder(phrases: readonly Phrase[]): NearFinder {
  const vocabulary = new Map<string, number>();
  const idOf = (key: string): number => {
    const known = vocabulary.get(key);
    if (known !== undefined) return known;
    vocabulary.set(key, vocabulary.size + 1);
    return vocabulary.size;
  };
  const ids = phrases.map(({ tokens }) => tokens.map(({ key }) => idOf(key)));
  const pairs = indexPairs(ids);
  const fewest = phrases.map((phrase, at) => fewestFor(phrase, ids[at] as readonly number[]));
  const common = commonCounter(vocabulary.size + 1);
  const people = createPeopleFinder(phrases);
  const figures = createFigureFinder(phrases);
  const sums = createSumFinder(phrases);
  return {
    find: (text, isAddress) => {
      const tokens = tokensOf(text);
      if (tokens.length === 0) return [];
      const finds = new Map<string, NearFind>();
      const lineOf = linesOf(text);
      const add = (phrase: number, how: Nearness, at: number, offset: number) => {
        const { unit, index } = phrases[phrase] as Phrase;
        const key = `${phrase} ${how} ${at}`;
        if (!finds.has(key)) finds.set(key, { unit, index, how, at, line: lineOf(offset).line });
      };
      const words = tokens.map(({ key }) => vocabulary.get(key) ?? 0);
      findWords({ phrases, ids, pairs, fewest, common }, tokens, words, add);
      figures(tokens, text, add);
      sums(tokens, text, add);
      for (const { phrase, at, isBesideAmount, offset } of people(tokens, text, isAddress)) {
        add(phrase, isBesideAmount ? 'name-beside-amount' : 'name', at, offset);
      }
      return [...finds.values()];
    },
  };
}

const PAIR = 1 << 24;

/** Of a pair of words: a phrase that has it, where in it, and so on for the next. */
type Places = readonly number[];

/** Where each pair of words that are near one another is: a copy with some words changed keeps most pairs. */
type Pairs = {
  readonly places: ReadonlyMap<number, Places>;
  /** Pairs that a text must have of each phrase, to be looked at more closely. */
  readonly least: Int32Array;
  /** For who counts them; all are 0 before and after. */
  readonly counts: Int32Array;
};

function indexPairs(ids: readonly (readonly number[])[]): Pairs {
  const places = new Map<number, number[]>();
  for (const [phrase, words] of ids.entries()) {
    if (words.length < LEAST_WORDS) continue;
    for (let i = 0; i + 1 < words.length; i += 1) {
      for (const gap of [1, 2]) {
        const second = words[i + gap];
        if (second === undefined) continue;
        const key = (words[i] as number) * PAIR + second;
        const same = places.get(key);
        if (same) same.push(phrase, i);
        else places.set(key, [phrase, i]);
      }
    }
  }
  const least = Int32Array.from(ids, (words) => Math.max(2, Math.ceil(words.length * 0.2)));
  return { places, least, counts: new Int32Array(ids.length) };
}

/** How far text and phrase are apart at each pair that both have, of phrases with enough of them: most have one by chance. */
function shiftsIn(
  words: readonly number[],
  { places, least, counts }: Pairs,
): Map<number, number[]> {
  const found: (readonly [place: number, places: Places])[] = [];
  for (let j = 0; j + 1 < words.length; j += 1) {
    const first = words[j] as number;
    if (first === 0) continue;
    for (let gap = 1; gap <= 2; gap += 1) {
      const second = words[j + gap];
      if (second === undefined || second === 0) continue;
      const same = places.get(first * PAIR + second);
      if (same === undefined) continue;
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

type Index = {
  readonly phrases: readonly Phrase[];
  readonly ids: readonly (readonly number[])[];
  readonly pairs: Pairs;
  readonly fewest: readonly FewestFor[];
  readonly common: ReturnType<typeof commonCounter>;
};

function findWords(
  { phrases, ids, pairs, fewest, common }: Index,
  tokens: readonly Token[],
  words: readonly number[],
  add: Add,
): void {
  const shifts = shiftsIn(words, pairs);
  if (shifts.size === 0) return;
  const rows = { rare: rowsOf(words, RARE_IN_A_ROW), any: rowsOf(words, IN_A_ROW) };
  for (const [phrase, found] of shifts) {
    const own = ids[phrase] as readonly number[];
    const least = pairs.least[phrase] as number;
    const needed = (fewest[phrase] as FewestFor)(rows);
    for (const start of crowded(found, Math.max(3, own.length * 0.4), least)) {
      const from = Math.max(0, start - 2);
      const to = Math.min(words.length, from + Math.ceil(own.length * 1.5) + 4);
      if (common(own, words, from, to) < needed) continue;
      const shared = longestCommon(own, words.slice(from, to));
      if (!isNear(phrases[phrase] as Phrase, shared)) continue;
      add(phrase, 'words', 0, (tokens[from + (shared[0]?.[1] ?? 0)] as Token).offset);
      break;
    }
  }
}

/** Where many shifts are within one width. */
function crowded(shifts: readonly number[], width: number, least: number): number[] {
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

function isNear({ tokens }: Phrase, shared: readonly (readonly [number, number])[]): boolean {
  const share = shared.length / tokens.length;
  const tells = shared.some(([i]) => (tokens[i] as Token).weight >= TELLING);
  if (tells && share >= SHARE && shared.length >= LEAST_SHARED) return true;
  if (share >= PLAIN_SHARE && shared.length >= PLAIN_WORDS) {
    const rare = shared.filter(([i]) => !isOrdinaryWord((tokens[i] as Token).key)).length;
    if (rare >= (shared.length >= MANY_WORDS ? RARE_WORDS / 2 : RARE_WORDS)) return true;
  }
  if (share >= HALF_SHARE && longestRareRow(shared, tokens) >= RARE_IN_A_ROW) return true;
  return tells && longestRow(shared, tokens) >= IN_A_ROW;
}

/** Less than any share of words differs from another by. */
const SLIGHTLY = 1e-6;

/** Rows of words that follow one another in a text, by their hashes. */
type Rows = { readonly rare: ReadonlySet<number>; readonly any: ReadonlySet<number> };

/** Gives how many words of a phrase a text must have that is a near copy of it, by the ways of {@link isNear} that the rows of the text leave open. */
type FewestFor = (rows: Rows) => number;

function fewestFor({ tokens }: Phrase, words: readonly number[]): FewestFor {
  const share = (part: number): number => Math.ceil(tokens.length * part - SLIGHTLY);
  const tells = tokens.some(({ weight }) => weight >= TELLING);
  const plain = Math.max(PLAIN_WORDS, share(PLAIN_SHARE));
  const ofShare = tells ? Math.min(plain, Math.max(LEAST_SHARED, share(SHARE))) : plain;
  const half = Math.max(RARE_IN_A_ROW, share(HALF_SHARE));
  const isRare = tokens.map(({ key, kind }) => !isOrdinaryWord(key) && kind !== 'figure');
  const rare = rowsIn(words, RARE_IN_A_ROW, (from) =>
    isRare.slice(from, from + RARE_IN_A_ROW).every(Boolean),
  );
  const any = tells ? rowsIn(words, IN_A_ROW, () => true) : [];
  return (rows) => {
    let fewest = ofShare;
    if (half < fewest && rare.some((row) => rows.rare.has(row))) fewest = half;
    if (IN_A_ROW < fewest && any.some((row) => rows.any.has(row))) fewest = IN_A_ROW;
    return fewest;
  };
}

function rowsIn(
  words: readonly number[],
  length: number,
  counts: (from: number) => boolean,
): number[] {
  const rows: number[] = [];
  for (let from = 0; from + length <= words.length; from += 1)
    if (counts(from)) rows.push(hashOfRow(words, from, length));
  return rows;
}

/** The most words in a row that are in a row in both, of which none is in every report. */
function longestRareRow(
  shared: readonly (readonly [number, number])[],
  tokens: readonly Token[],
): number {
  let longest = 0;
  let row = 0;
  shared.forEach(([i, j], at) => {
    const before = shared[at - 1];
    const goesOn = before?.[0] === i - 1 && before[1] === j - 1;
    const { key, kind } = tokens[i] as Token;
    row = isOrdinaryWord(key) || kind === 'figure' ? 0 : goesOn ? row + 1 : 1;
    longest = Math.max(longest, row);
  });
  return longest;
}

/** The most words in a row that are in a row in both, with a name or figure among them. */
function longestRow(
  shared: readonly (readonly [number, number])[],
  tokens: readonly Token[],
): number {
  let longest = 0;
  let row = 0;
  let tells = false;
  shared.forEach(([i, j], at) => {
    const before = shared[at - 1];
    if (before === undefined || before[0] !== i - 1 || before[1] !== j - 1)
      [row, tells] = [0, false];
    row += 1;
    tells ||= (tokens[i] as Token).weight >= TELLING;
    if (tells) longest = Math.max(longest, row);
  });
  return longest;
}
