import { isOfPublicName } from '../../../language/figures/public-figures.ts';
import { isOrdinaryWord } from '../../../language/words/ordinary-words.ts';
import { isSaidToSomebody } from '../../../language/words/said-to-somebody.ts';
import type { Token } from '../tokens.ts';

/** Words that two texts have in common, in order: each by its place in the one and in the other. */
export type Shared = readonly (readonly [number, number])[];

/** So many words in a row, with a name or figure among them, are a near copy, whatever the rest. */
export const IN_A_ROW = 5;
/** Or so many of which none is ordinary. */
export const RARE_IN_A_ROW = 4;
/**
 * So many words, with those that every sentence has, are half a sentence word for word where they are so much of it. Of 1,056
 * pairs of inspection reports, which have their subject and their template in common, only sentences that were copied have as many.
 */
const PART_WORDS = 12;
const PIECE_WORDS = 8;
/** Fewer are enough of what somebody wrote to somebody: no report has it by chance. */
const PART_WORDS_OF_LETTERS = 8;
const RARE_OF_LETTERS = 2;
/** Of them, so many are no words that every sentence has. */
export const PART_TOKENS = 5;
export const PART_TOKENS_OF_LETTERS = 4;
export const PART_SHARE = 0.4;
/** Where one sentence ends and the next begins. */
export const SENTENCE_END = /[.!?]["'’”)]?\s+(?=\P{Ll})/gu;
/** Of fewer words, so many are no words that every report has. */
const PIECE_RARE = 1;
/** A figure or name from which a share tells. */
export const TELLING = 0.6;

export const isRare = ({ key, kind }: Token): boolean =>
  kind !== 'figure' && !isOrdinaryWord(key) && !OF_LETTERS.has(key);
/** Words that no report has, and each letter. */
const OF_LETTERS = new Set(['am', 'my', 'me', 'him', 'us', 'myself', 'dear', 'sorry']);

/** Whether a figure or name of a phrase tells something: a figure that has a public name doesn't by its words, nor does that name. */
export function tellerIn(tokens: readonly Token[]): (token: Token) => boolean {
  const hasPublic = tokens.some(({ publicNames }) => publicNames !== undefined);
  return ({ weight, publicNames, key }) =>
    weight >= TELLING && publicNames === undefined && !(hasPublic && isOfPublicName(key));
}

/** The most that is counted of words that are in a row in both. */
export function longestRun(shared: Shared, count: (i: number) => number): number {
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

/** Whether so many words in a row are in a row in both, of which at most one is in every report. */
export function hasRareRow(shared: Shared, tokens: readonly Token[]): boolean {
  // What a public figure is called is in every paper that states it.
  const hasPublic = tokens.some(({ publicNames }) => publicNames !== undefined);
  const tells = (token: Token) => isRare(token) && !(hasPublic && isOfPublicName(token.key));
  let row: boolean[] = [];
  return shared.some(([i, j], at) => {
    const before = shared[at - 1];
    if (before?.[0] !== i - 1 || before[1] !== j - 1) row = [];
    row = [...row.slice(1 - IN_A_ROW), tells(tokens[i] as Token)];
    const last = row.slice(-RARE_IN_A_ROW);
    return (
      (last.length === RARE_IN_A_ROW && last.every(Boolean)) ||
      row.filter(Boolean).length >= RARE_IN_A_ROW
    );
  });
}

/** The most words in a row that are in a row in both, with a name or figure among them. */
export function longestRow(shared: Shared, tokens: readonly Token[]): number {
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

/**
 * Whether a text has half of a phrase word for word: 'part', or 'piece' where it is so little that two papers may have it by chance.
 * @param isOfTitle whether the text's own title or headings have the word at a place of the phrase with the one before or after it
 */
export function halfOf(
  shared: Shared,
  { text, tokens }: { readonly text: string; readonly tokens: readonly Token[] },
  isOfTitle: (at: number) => boolean,
): 'part' | 'piece' | undefined {
  let half: 'part' | 'piece' | undefined;
  const sentences = sentencesIn(text, tokens);
  const isLetter = isSaidToSomebody(text);
  const fewest = isLetter ? PART_TOKENS_OF_LETTERS : PART_TOKENS;
  for (const places of rowsOfShared(shared)) {
    if (places.length < fewest) continue;
    const all = wordsOfSentences(sentences, places);
    if (places.length < all * PART_SHARE) continue;
    const own = places.filter((at) => !isOfTitle(at));
    const words = wordsIn(text, tokens[own[0] ?? 0], tokens[own.at(-1) ?? 0]);
    if (own.length < fewest) continue;
    const rare = own.filter((at) => isRare(tokens[at] as Token)).length;
    const isEnough = isLetter && rare >= RARE_OF_LETTERS && words >= PART_WORDS_OF_LETTERS;
    if (isEnough || words >= PART_WORDS) return 'part';
    if (words >= PIECE_WORDS && rare >= PIECE_RARE) half = 'piece';
  }
  return half;
}

/** How many tokens each sentence of a text has: a short one is joined to the next. */
export function sentencesIn(text: string, tokens: readonly Token[]): number[] {
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index }) => index);
  const counts: number[] = Array.from({ length: ends.length + 1 }, () => 0);
  for (const { offset } of tokens) {
    const sentence = ends.filter((end) => end < offset).length;
    counts[sentence] = (counts[sentence] ?? 0) + 1;
  }
  return counts.filter((count) => count > 0);
}

/** How many tokens the sentences have that a row of tokens is of. */
function wordsOfSentences(sentences: readonly number[], places: readonly number[]): number {
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  let end = 0;
  return sentences.reduce((sum, count) => {
    const start = end;
    end += count;
    return first < end && last >= start ? sum + count : sum;
  }, 0);
}

/** From the first to the last, both counted. */
function wordsIn(text: string, first: Token | undefined, last: Token | undefined): number {
  if (first === undefined || last === undefined) return 0;
  return text.slice(first.offset, last.end).split(/\s+/).length;
}

/** The places in the first of words that are in a row in both. */
function rowsOfShared(shared: Shared): number[][] {
  const rows: number[][] = [];
  shared.forEach(([i, j], at) => {
    const before = shared[at - 1];
    if (before?.[0] === i - 1 && before[1] === j - 1) rows.at(-1)?.push(i);
    else rows.push([i]);
  });
  return rows;
}

/**
 * The longest common subsequence of two lists of numbers, as pairs of their places in order. 0 is like nothing.
 * Costs the product of their lengths.
 */
export function longestCommon(a: readonly number[], b: readonly number[]): Shared {
  const width = b.length + 1;
  const size = (a.length + 1) * width;
  // To make a table costs more than most of them do to fill.
  if (table.length < size) table = new Uint16Array(size * 2);
  else table.fill(0, 0, size);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      table[i * width + j] =
        a[i] !== 0 && a[i] === b[j]
          ? (table[(i + 1) * width + j + 1] as number) + 1
          : Math.max(table[(i + 1) * width + j] as number, table[i * width + j + 1] as number);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] !== 0 && a[i] === b[j]) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if ((table[(i + 1) * width + j] as number) >= (table[i * width + j + 1] as number))
      i += 1;
    else j += 1;
  }
  return pairs;
}

let table = new Uint16Array(4096);
