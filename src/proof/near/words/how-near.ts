import { isSaidToSomebody } from '../../../language/words/said-to-somebody.ts';
import { isOrdinaryWord } from '../../../language/words/ordinary-words.ts';
import { isRateAlone } from '../figures/service-rates.ts';
import type { Phrase } from '../phrases.ts';
import type { Token } from '../tokens.ts';
import {
  hasRareRow,
  IN_A_ROW,
  isRare,
  longestRow,
  longestRun,
  PART_SHARE,
  PART_TOKENS,
  PART_TOKENS_OF_LETTERS,
  RARE_IN_A_ROW,
  sentencesIn,
  tellerIn,
  TELLING,
  type Shared,
} from './in-a-row.ts';
import { hashOfRow } from './may-be-near.ts';

const LEAST_SHARED = 6;
/** So much of a phrase is a near copy, with a name or figure in it; without one, more is needed. */
const SHARE = 0.62;
const PLAIN_SHARE = 0.75;
const PLAIN_WORDS = 6;
/** Of them, so many are no words that every report has. */
const RARE_WORDS = 4;
/** Where there are many words, fewer rare ones are enough. */
const MANY_WORDS = 9;
/** Words in a row of which none is ordinary are a near copy where they are so much of the phrase. */
const HALF_SHARE = 0.38;
/** In the address of a link nobody writes what every report says: a quarter of a sentence is enough there. */
const ADDRESS_SHARE = 0.25;
export const ADDRESS_WORDS = 4;
const ADDRESS_RARE = 3;

/** Whether so much of a phrase is in a text that it is a near copy of it. */
export function isNear(phrase: Phrase, shared: Shared): boolean {
  const { tokens } = phrase;
  const share = shared.length / tokens.length;
  const isTold = tellerIn(tokens);
  const tells = shared.some(([i]) => isTold(tokens[i] as Token));
  if (
    tells &&
    isRateAlone(
      phrase,
      shared.map(([i]) => i),
    )
  )
    return false;
  if (tells && share >= SHARE && shared.length >= LEAST_SHARED) return true;
  if (share >= PLAIN_SHARE && shared.length >= PLAIN_WORDS) {
    const rare = shared.filter(([i]) => !isOrdinaryWord((tokens[i] as Token).key)).length;
    if (rare >= (shared.length >= MANY_WORDS ? RARE_WORDS / 2 : RARE_WORDS)) return true;
  }
  if (share >= HALF_SHARE && hasRareRow(shared, tokens)) return true;
  return tells && longestRow(shared, tokens) >= IN_A_ROW;
}

/** The same of the address of a link. */
export function isNearInAddress({ tokens }: Phrase, shared: Shared): boolean {
  if (shared.length < ADDRESS_WORDS || shared.length / tokens.length < ADDRESS_SHARE) return false;
  return longestRun(shared, (i) => (isRare(tokens[i] as Token) ? 1 : 0)) >= ADDRESS_RARE;
}

/** Less than any share of words differs from another by. */
const SLIGHTLY = 1e-6;

/** Rows of words that follow one another in a text, by their hashes. */
type Rows = { readonly rare: ReadonlySet<number>; readonly any: ReadonlySet<number> };

/** Gives how many words of a phrase a text must have that is a near copy of it, by the ways of {@link isNear} that the rows of the text leave open. */
export type FewestFor = (rows: Rows) => number;

/** @param words the numbers of its tokens in the vocabulary. */
export function fewestFor({ text, tokens }: Phrase, words: readonly number[]): FewestFor {
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
  const any = rowsIn(words, IN_A_ROW, () => true);
  const shortest = Math.min(tokens.length, ...sentencesIn(text, tokens));
  const isLetter = isSaidToSomebody(text);
  const fewestOfPart = isLetter ? PART_TOKENS_OF_LETTERS : PART_TOKENS;
  const part = Math.max(fewestOfPart, Math.ceil(shortest * PART_SHARE - SLIGHTLY));
  const ofLetter = isLetter ? rowsIn(words, PART_TOKENS_OF_LETTERS, () => true) : [];
  const ofAny = tells ? IN_A_ROW : part;
  return (rows) => {
    let fewest = ofShare;
    const hasRare = () =>
      rare.some((row) => rows.rare.has(row)) || mixed.some((row) => rows.any.has(row));
    if (half < fewest && hasRare()) fewest = half;
    if (ofAny < fewest && any.some((row) => rows.any.has(row))) fewest = ofAny;
    if (part < fewest && ofLetter.some((row) => rows.rare.has(row))) fewest = part;
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
