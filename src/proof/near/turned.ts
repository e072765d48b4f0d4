import { isRare } from './in-a-row.ts';
import type { Phrase } from './phrases.ts';
import type { Token } from './tokens.ts';

/** Of the words of a sentence, so many stay in their order where its parts change places. */
export const TURNED_IN_ORDER = 0.4;
/** So much of it is the same sentence in another order, and so many words. */
const SHARE = 0.75;
const WORDS = 6;
/** Of them, so many are no words that every report has: two reports on one matter have the others in any order. */
const RARE_WORDS = 4;
const RARE_SHARE = 0.5;
/** Around the sentence, as a part of its length, in which its parts may be. */
const AROUND = 0.6;

/**
 * Where a text has the words of a phrase in another order: "If A, then B" as "B if A", or "the roofer hid the crack" as "the crack was hidden by the
 * roofer". -1 where it doesn't.
 * @param ids numbers of the words of the phrase; `words` those of the text, 0 for words of no phrase
 * @param start of the phrase in the text, by the words that are in their order
 */
export function turnedAt(
  { tokens }: Phrase,
  ids: readonly number[],
  words: readonly number[],
  start: number,
): number {
  const around = Math.ceil(ids.length * AROUND);
  const from = Math.max(0, start - around);
  const to = Math.min(words.length, start + ids.length + around + 4);
  const here = new Map<number, number>();
  let first = -1;
  for (let at = from; at < to; at += 1) {
    const word = words[at] as number;
    if (word !== 0) here.set(word, (here.get(word) ?? 0) + 1);
  }
  const shared: Token[] = [];
  for (const [at, word] of ids.entries()) {
    const left = here.get(word) ?? 0;
    if (left === 0) continue;
    here.set(word, left - 1);
    shared.push(tokens[at] as Token);
  }
  if (shared.length < WORDS || shared.length < ids.length * SHARE) return -1;
  const rare = shared.filter(isRare).length;
  if (rare < RARE_WORDS || rare < shared.length * RARE_SHARE) return -1;
  const own = new Set(ids);
  for (let at = from; at < to && first < 0; at += 1) if (own.has(words[at] as number)) first = at;
  return first;
}
