import { isDescription } from '../../../language/words/general-wording.ts';
import { isPlan } from '../../../language/words/plans.ts';
import { hasTermOrFault, mayHaveTermOrFault } from '../../../language/words/terms-and-faults.ts';
import { isRare } from './in-a-row.ts';
import type { Phrase } from '../phrases.ts';
import type { Token } from '../tokens.ts';

/** Of the words of a sentence, so many stay in their order where its parts change places. */
export const TURNED_IN_ORDER = 0.4;
/** So many words more, in any order, and a clause has changed its place. */
export const TURNED_WORDS = 2;
/** So much of it is the same sentence in another order, and so many words. */
const SHARE = 0.75;
const WORDS = 6;
/** Of them, so many are no words that every report has: two reports on one matter have the others in any order. */
const RARE_WORDS = 4;
const RARE_SHARE = 0.5;
/** So few words are a sentence that is told by all of them. */
export const LEAST_SHORT = 5;
const LONGEST_SHORT = 6;
/** Around the sentence, as a part of its length, in which its parts may be. */
const AROUND = 0.6;
/** Words before "that" which say no more than who says or thinks it: "Officers believe that". */
const WHO_SAYS = /^[^.,;:()]{3,60}?[ \t]that[ \t]+/u;
const MOST_WHO_SAYS = 3;
/** What joins two clauses, and has another word for it where they change places: "because", "and that is why". */
const JOINING = new Set([
  'because',
  'therefore',
  'although',
  'though',
  'since',
  'whereas',
  'despite',
  'hence',
  'thus',
  'due',
  'owing',
]);

/**
 * Where a text has the words of a phrase in another order: "If A, then B" as "B if A", or "the roofer hid the crack" as "the crack was hidden by the
 * roofer"; and how many words they have in common, in any order. Undefined where it doesn't.
 * @param ids numbers of the words of the phrase; `words` those of the text, 0 for words of no phrase
 * @param start of the phrase in the text, by the words that are in their order
 * @param textOf the text from one of its words to another
 */
export function turnedAt(
  phrase: Phrase,
  ids: readonly number[],
  words: readonly number[],
  start: number,
  textOf: (from: number, to: number) => string,
): { readonly at: number; readonly count: number } | undefined {
  const { text, tokens } = phrase;
  const around = Math.ceil(ids.length * AROUND);
  const from = Math.max(0, start - around);
  const to = Math.min(words.length, start + ids.length + around + 4);
  const here = new Map<number, number>();
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
  const isSame =
    isEnough(tokens, shared) ||
    isEnough(...whatIsSaid(text, tokens, shared)) ||
    (isOfOneMatter(phrase) && isChange(phrase, shared) && mayHaveTermOrFault(textOf(from, to)));
  if (!isSame) return undefined;
  return { at: startOf(ids, words, from, to), count: shared.length };
}

/** Whether a sentence has so few words that all of them are needed to know it by. */
export const isShort = ({ length }: { readonly length: number }): boolean =>
  length >= LEAST_SHORT && length <= LONGEST_SHORT;

function isEnough(tokens: readonly Token[], shared: readonly Token[]): boolean {
  const rare = shared.filter(isRare).length;
  if (isShort(tokens)) return shared.length === tokens.length && rare >= RARE_WORDS;
  return (
    shared.length >= Math.max(WORDS, tokens.length * SHARE) &&
    rare >= Math.max(RARE_WORDS, shared.length * RARE_SHARE)
  );
}

const ofOneMatter = new WeakMap<Phrase, boolean>();

/** Whether a phrase has a term, a change of staff or a fault, which no other matter has, however ordinary its words are. */
function isOfOneMatter(phrase: Phrase): boolean {
  const known = ofOneMatter.get(phrase) ?? hasTermOrFault(phrase.text);
  ofOneMatter.set(phrase, known);
  return known;
}

/** So much of such a phrase is the same one in other words. */
const SHARE_OF_CHANGE = 0.7;
const WORDS_OF_CHANGE = 5;
const NUMBER =
  /^(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|all|half)$/;

/** Whether a text has most words of such a phrase: all of its numbers, and a word that not every report has. */
function isChange({ text, tokens }: Phrase, shared: readonly Token[]): boolean {
  const own = new Set(shared);
  const isNumber = ({ offset, end }: Token) => NUMBER.test(text.slice(offset, end).toLowerCase());
  return (
    shared.length >= Math.max(WORDS_OF_CHANGE, tokens.length * SHARE_OF_CHANGE) &&
    tokens.every((token) => own.has(token) || !isNumber(token)) &&
    shared.some(isRare)
  );
}

/** The words of a phrase, and those of them that a text has, but for who says it and what joins its clauses. */
function whatIsSaid(
  text: string,
  tokens: readonly Token[],
  shared: readonly Token[],
): [readonly Token[], readonly Token[]] {
  const start = WHO_SAYS.exec(text)?.[0].length ?? 0;
  const isOfWhoSays = tokens.filter(({ offset }) => offset < start).length <= MOST_WHO_SAYS;
  const isSaid = ({ key, offset }: Token) => !JOINING.has(key) && (!isOfWhoSays || offset >= start);
  return [tokens.filter(isSaid), shared.filter(isSaid)];
}

/** The first word of the stretch as long as the phrase that has most words of it: a word of it may be in the sentence before, too. */
function startOf(
  ids: readonly number[],
  words: readonly number[],
  from: number,
  to: number,
): number {
  const own = new Set(ids);
  const places: number[] = [];
  for (let at = from; at < to; at += 1) if (own.has(words[at] as number)) places.push(at);
  let [best, most] = [-1, 0];
  places.forEach((place, first) => {
    const within = places.findIndex((other) => other >= place + ids.length);
    const count = (within < 0 ? places.length : within) - first;
    if (count > most) [best, most] = [place, count];
  });
  return best;
}

/** A figure by which it may be known; a year before this century, and a count in words, is none. */
const FIGURE = /[£€$%@]|\d[.,]\d|\d{3}(?<!(?<!\d)(?:1[0-9]|20)\d(?=\d(?!\d)))/u;

/**
 * Whether a phrase says of a project what an open paper on it says in words of its own: what will be built, closed, moved or asked; of nobody, with
 * no sum, and without what anybody did. In another order than its own, it may be that paper's own sentence.
 */
export const isOfProject = ({ text, people }: Phrase): boolean =>
  isPlan(text) &&
  !hasTermOrFault(text) &&
  isDescription(text) &&
  !FIGURE.test(text) &&
  people.every(({ isUnsure, isLikelyPerson }) => isUnsure === true && isLikelyPerson !== true);
