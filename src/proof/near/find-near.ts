import { linesOf } from '../../language/lines.ts';
import { isOfPublicName } from '../../language/figures/public-figures.ts';
import { isOrdinaryWord } from '../../language/words/ordinary-words.ts';
import { createFigureFinder } from './find-figures.ts';
import { createPeopleFinder } from './find-people.ts';
import { createSumFinder } from './find-sums.ts';
import type { Phrase } from './phrases.ts';
import type { Add, Nearness } from './nearness.ts';
import { longestCommon } from './longest-common.ts';
import { commonCounter, hashOfRow, rowsOf } from './may-be-near.ts';
import { tokensOf, type Token } from './tokens.ts';
import { indexPairs, shiftsIn, type Pairs } from './word-pairs.ts';

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
/** In the address of a link nobody writes what every report says: a quarter of a sentence is enough there. */
const ADDRESS_SHARE = 0.25;
const ADDRESS_WORDS = 4;
const ADDRESS_RARE = 3;
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
  const pairs = indexPairs(ids, LEAST_WORDS);
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
      findWords({ phrases, ids, pairs, fewest, common }, tokens, words, add, isAddress === true);
      figures(tokens, text, add);
      sums(tokens, text, add);
      for (const { phrase, at, isBesideAmount, offset } of people(tokens, text, isAddress)) {
        add(phrase, isBesideAmount ? 'name-beside-amount' : 'name', at, offset);
      }
      return [...finds.values()];
    },
  };
}

/** Steps of comparing one phrase with one text, word by word. */
const MOST_STEPS = 1 << 24;

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
  isAddress: boolean,
): void {
  const shifts = shiftsIn(words, pairs);
  if (shifts.size === 0) return;
  const rows = { rare: rowsOf(words, RARE_IN_A_ROW), any: rowsOf(words, IN_A_ROW) };
  for (const [phrase, found] of shifts) {
    const numbers = ids[phrase] as readonly number[];
    const least = pairs.least[phrase] as number;
    const needed = isAddress ? ADDRESS_WORDS : (fewest[phrase] as FewestFor)(rows);
    let steps = MOST_STEPS;
    for (const start of crowded(found, Math.max(3, numbers.length * 0.4), least)) {
      const from = Math.max(0, start - 2);
      const to = Math.min(words.length, from + Math.ceil(numbers.length * 1.5) + 4);
      if (common(numbers, words, from, to) < needed) continue;
      steps -= numbers.length * (to - from);
      if (steps < 0) break;
      const shared = longestCommon(numbers, words.slice(from, to));
      const own = phrases[phrase] as Phrase;
      if (!isNear(own, shared) && !(isAddress && isNearInAddress(own, shared))) continue;
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
  const isTold = tellerIn(tokens);
  const tells = shared.some(([i]) => isTold(tokens[i] as Token));
  if (tells && share >= SHARE && shared.length >= LEAST_SHARED) return true;
  if (share >= PLAIN_SHARE && shared.length >= PLAIN_WORDS) {
    const rare = shared.filter(([i]) => !isOrdinaryWord((tokens[i] as Token).key)).length;
    if (rare >= (shared.length >= MANY_WORDS ? RARE_WORDS / 2 : RARE_WORDS)) return true;
  }
  if (share >= HALF_SHARE && hasRareRow(shared, tokens)) return true;
  return tells && longestRow(shared, tokens) >= IN_A_ROW;
}

/** Whether a figure or name of a phrase tells something: a figure that has a public name doesn't by its words, nor does that name. */
function tellerIn(tokens: readonly Token[]): (token: Token) => boolean {
  const hasPublic = tokens.some(({ publicNames }) => publicNames !== undefined);
  return ({ weight, publicNames, key }) =>
    weight >= TELLING && publicNames === undefined && !(hasPublic && isOfPublicName(key));
}

function isNearInAddress(
  { tokens }: Phrase,
  shared: readonly (readonly [number, number])[],
): boolean {
  if (shared.length < ADDRESS_WORDS || shared.length / tokens.length < ADDRESS_SHARE) return false;
  return longestRun(shared, (i) => (isRare(tokens[i] as Token) ? 1 : 0)) >= ADDRESS_RARE;
}

const isRare = ({ key, kind }: Token): boolean => kind !== 'figure' && !isOrdinaryWord(key);

/** The most that is counted of words that are in a row in both. */
function longestRun(
  shared: readonly (readonly [number, number])[],
  count: (i: number) => number,
): number {
  let longest = 0;
  let run = 0;
  shared.forEach(([i, j], at) => {
    const before = shared[at - 1];
    const goesOn = before?.[0] === i - 1 && before[1] === j - 1;
    run = (goesOn ? run : 0) + count(i);
    longest = Math.max(longest, run);
  });
  return longest;
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
  const isRareAt = tokens.map(isRare);
  const rareFrom = (from: number, length: number): number =>
    isRareAt.slice(from, from + length).filter(Boolean).length;
  const rare = rowsIn(
    words,
    RARE_IN_A_ROW,
    (from) => rareFrom(from, RARE_IN_A_ROW) === RARE_IN_A_ROW,
  );
  const mixed = rowsIn(words, IN_A_ROW, (from) => rareFrom(from, IN_A_ROW) >= RARE_IN_A_ROW);
  const any = tells ? rowsIn(words, IN_A_ROW, () => true) : [];
  return (rows) => {
    let fewest = ofShare;
    const hasRare = () =>
      rare.some((row) => rows.rare.has(row)) || mixed.some((row) => rows.any.has(row));
    if (half < fewest && hasRare()) fewest = half;
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

/** Whether so many words in a row are in a row in both, of which at most one is in every report. */
function hasRareRow(
  shared: readonly (readonly [number, number])[],
  tokens: readonly Token[],
): boolean {
  let row: boolean[] = [];
  return shared.some(([i, j], at) => {
    const before = shared[at - 1];
    if (before?.[0] !== i - 1 || before[1] !== j - 1) row = [];
    row = [...row.slice(1 - IN_A_ROW), isRare(tokens[i] as Token)];
    const last = row.slice(-RARE_IN_A_ROW);
    return (
      (last.length === RARE_IN_A_ROW && last.every(Boolean)) ||
      row.filter(Boolean).length >= RARE_IN_A_ROW
    );
  });
}

/** The most words in a row that are in a row in both, with a name or figure among them. */
function longestRow(
  shared: readonly (readonly [number, number])[],
  tokens: readonly Token[],
): number {
  const isTold = tellerIn(tokens);
  let longest = 0;
  let row = 0;
  let tells = false;
  shared.forEach(([i, j], at) => {
    const before = shared[at - 1];
    if (before === undefined || before[0] !== i - 1 || before[1] !== j - 1)
      [row, tells] = [0, false];
    row += 1;
    tells ||= isTold(tokens[i] as Token);
    if (tells) longest = Math.max(longest, row);
  });
  return longest;
}
