import { isDescription } from '../../language/words/general-wording.ts';
import { isRare } from './in-a-row.ts';
import type { Phrase } from './phrases.ts';
import type { Token } from './tokens.ts';

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
/** Around the sentence, as a part of its length, in which its parts may be. */
const AROUND = 0.6;

/**
 * Where a text has the words of a phrase in another order: "If A, then B" as "B if A", or "the roofer hid the crack" as "the crack was hidden by the
 * roofer"; and how many words they have in common, in any order. Undefined where it doesn't.
 * @param ids numbers of the words of the phrase; `words` those of the text, 0 for words of no phrase
 * @param start of the phrase in the text, by the words that are in their order
 */
export function turnedAt(
  { tokens }: Phrase,
  ids: readonly number[],
  words: readonly number[],
  start: number,
): { readonly at: number; readonly count: number } | undefined {
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
  if (shared.length < WORDS || shared.length < ids.length * SHARE) return undefined;
  const rare = shared.filter(isRare).length;
  if (rare < RARE_WORDS || rare < shared.length * RARE_SHARE) return undefined;
  return { at: startOf(ids, words, from, to), count: shared.length };
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

/** Who does something: "the foreman bribed", "a beadle stole", "was sold by the caretaker". */
const DOES = new RegExp(
  [
    String.raw`(?<!\p{L})(?:the|an?|our|their|its)[ \t]+(?:\p{L}+[ \t]+)?\p{L}{2,}(?:er|or|man|men|ist|ee|ian|smith|wright|boy|maid|warden|clerk|agent|tenant|accountant|merchant|beadle|coach|monk|nurse|cook|pilot|bursar|registrar|vicar|curate|spy|thief)s?[ \t]+(?:(?:has|had|have|will|may|must|should|also|never|often|twice)[ \t]+)*(?!(?:is|are|was|were|be)(?!\p{L}))(?:\p{L}+ed|\p{L}+s|stole|sold|took|hid|gave|left|lost|broke|bought|paid|made|let|spent|told|knew|saw|wrote|went|drove|kept|set|cut|forgot|lent|borrow|bribe|sell|take|leave|pay|forge|steal)(?!\p{L})`,
    String.raw`(?<!\p{L})by[ \t]+the[ \t]+(?:\p{L}+[ \t]+)?\p{L}{2,}(?:er|or|man|men|ist|ee|ian|smith|wright|bursar|clerk|agent|tenant)s?(?!\p{L})`,
    String.raw`(?<!\p{L})(?:brib|forg|stol|steal|theft|thie|poison|burn|cheat|lie[ds]?(?!\p{L})|lying|smuggl|sabotag|falsif|fak|pawn|blackmail|harass|bull(?:y|ied)|negligen|refus|threaten|leak|unpaid|underpa|overcharg|illegal|unlawful|wrong|secret|injur|die[ds]|dead|death|kill|sack|strip|sell|sold|sale|auction|bankrupt|loss|collaps|asbestos|danger|unsafe|crack|leak|redundan|strik|overspen|underspen|deficit|debt|evict|vacat|demolition)\p{L}*`,
    // Of whom nobody writes in a project.
    String.raw`(?<!\p{L})(?:child(?:ren)?|patients?|pupils?|girls?|boys?|bab(?:y|ies)|mother|father|wife|husband|sons?|daughters?|nurses?|staff|jobs?|posts?|workers|drivers|carers?|tenants?|beds|will close|ran away)(?!\p{L})`,
  ].join('|'),
  'iu',
);
/** A figure by which it may be known; a year before this century, and a count in words, is none. */
const FIGURE = /[£€$%@]|\d[.,]\d|\d{3}(?<!(?<!\d)(?:1[0-9]|20)\d(?=\d(?!\d)))/u;

/**
 * Whether a phrase says of a project what an open paper on it says in words of its own: what is built, closed, moved or asked; of nobody, with
 * no sum, and without what anybody did. In another order than its own, it may be that paper's own sentence.
 */
export const isOfProject = ({ text, people }: Phrase): boolean =>
  isDescription(text) &&
  !DOES.test(text) &&
  !FIGURE.test(text) &&
  people.every(({ isUnsure, isLikelyPerson }) => isUnsure === true && isLikelyPerson !== true);
