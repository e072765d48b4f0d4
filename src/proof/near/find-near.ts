import { linesOf } from '../../language/lines.ts';
import { isSaidToSomebody } from '../../language/words/said-to-somebody.ts';
import { isOrdinaryWord } from '../../language/words/ordinary-words.ts';
import { createFigureFinder } from './figures/find-figures.ts';
import { createPeopleFinder } from './find-people.ts';
import { createSumFinder } from './figures/find-sums.ts';
import type { Phrase } from './phrases.ts';
import type { Add, AmountBeside, Nearness } from './nearness.ts';
import {
  halfOf,
  hasRareRow,
  IN_A_ROW,
  isRare,
  longestCommon,
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
import { commonCounter, hashOfRow, rowsOf } from './may-be-near.ts';
import { ownWordsIn } from './own-words.ts';
import { slipFinder } from './slips.ts';
import { withoutLabel } from './identifiers/without-label.ts';
import { tokensOf, wordOf, type Token } from './tokens.ts';
import { isShort, LEAST_SHORT, turnedAt, TURNED_IN_ORDER, TURNED_WORDS } from './turned.ts';
import { crowded, indexPairs, shiftsIn, type Pairs } from './word-pairs.ts';

export type NearFind = {
  readonly unit: string;
  /** Of the phrase in its unit. */
  readonly index: number;
  readonly how: Nearness;
  /** Of the phrase: the number of its token, or of its person; 0 where it is the phrase itself. Of what is worked out, the amount. */
  readonly at: number;
  /** Of the open text, the first being 0. */
  readonly line: number;
  /** Of the open text, where the amount is that is beside a name. */
  readonly amount?: AmountBeside;
};

export type NearFinder = { find(text: string, about?: AboutText): NearFind[] };

export type AboutText = {
  /** The text has the addresses of links, and no capitals. */
  readonly isAddress?: boolean;
  /** Its own title and headings, a line each: what it is about, a paper of the same matter says in its sentences too. */
  readonly titles?: string;
  /** The same text with the marks of its lists and tables, where it is as long. */
  readonly written?: string;
};

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
const ADDRESS_WORDS = 4;
const ADDRESS_RARE = 3;

/** Looks for near copies of phrases in open texts: in words, not in bytes, since nobody garbles words by accident. */
export function createNearFinder(phrases: readonly Phrase[]): NearFinder {
  const vocabulary = new Map<string, number>();
  const idOf = (key: string): number => {
    const known = vocabulary.get(key);
    if (known !== undefined) return known;
    vocabulary.set(key, vocabulary.size + 1);
    return vocabulary.size;
  };
  const ids = phrases.map(({ tokens }) => tokens.map((token) => idOf(wordOf(token))));
  const pairs = indexPairs(ids, LEAST_SHORT);
  const slipOf = slipFinder(
    // Each word once, however often they have it.
    new Map(
      phrases.flatMap(({ tokens }) =>
        tokens.flatMap((token) =>
          token.kind === 'figure' ? [] : [[token.key, idOf(wordOf(token))] as const],
        ),
      ),
    ),
  );
  const fewest = phrases.map((phrase, at) => fewestFor(phrase, ids[at] as readonly number[]));
  const common = commonCounter(vocabulary.size + 1);
  const people = createPeopleFinder(phrases);
  const figures = createFigureFinder(phrases);
  const sums = createSumFinder(phrases);
  return {
    find: (text, { isAddress = false, titles = '', written = text } = {}) => {
      const tokens = tokensOf(text);
      if (tokens.length === 0) return [];
      const finds = new Map<string, NearFind>();
      const lineOf = linesOf(text);
      const add: Add = (phrase, how, at, offset, amount) => {
        const { unit, index } = phrases[phrase] as Phrase;
        const key = `${phrase} ${how} ${at}`;
        if (finds.has(key)) return;
        const { line } = lineOf(offset);
        finds.set(key, { unit, index, how, at, line, ...(amount && { amount }) });
      };
      const words = tokens.map(
        (token) =>
          vocabulary.get(wordOf(token)) ?? (token.kind === 'figure' ? 0 : slipOf(token.key)),
      );
      findWords(
        { phrases, ids, pairs, fewest, common },
        { text, tokens, words, isAddress, titles },
        add,
      );
      figures([...tokens, ...withoutLabel(text)], text, add);
      sums(tokens, text, add);
      const read = { text, written: written.length === text.length ? written : text };
      for (const { phrase, at, beside, offset } of people(tokens, read, isAddress)) {
        const how = beside.isOnRecord ? 'name-on-record' : 'name';
        if (!beside.amount) add(phrase, how, at, offset);
        else add(phrase, 'name-beside-amount', at, offset, lineOf(beside.amount.offset));
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

type Read = Required<Omit<AboutText, 'written'>> & {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Their numbers in the vocabulary; 0 for those that aren't in it. */
  readonly words: readonly number[];
};

function findWords(
  { phrases, ids, pairs, fewest, common }: Index,
  { text, tokens, words, isAddress, titles }: Read,
  add: Add,
): void {
  const shifts = shiftsIn(words, pairs);
  if (shifts.size === 0) return;
  const rows = { rare: rowsOf(words, RARE_IN_A_ROW), any: rowsOf(words, IN_A_ROW) };
  const ownWords = ownWordsIn(text, tokens);
  let inTitles: ReadonlySet<string> | undefined;
  const textOf = (from: number, to: number) =>
    text.slice(tokens[from]?.offset, tokens[to - 1]?.end);
  for (const [phrase, found] of shifts) {
    const numbers = ids[phrase] as readonly number[];
    const least = pairs.least[phrase] as number;
    const needed = isAddress ? ADDRESS_WORDS : (fewest[phrase] as FewestFor)(rows);
    const own = phrases[phrase] as Phrase;
    const sharesOwnWords = isAddress ? () => true : ownWords(own);
    let steps = MOST_STEPS;
    let half: { readonly how: 'part' | 'piece'; readonly offset: number } | undefined;
    for (const start of crowded(found, widthOf(numbers), least)) {
      const from = Math.max(0, start - 2);
      const to = Math.min(words.length, from + Math.ceil(numbers.length * 1.5) + 4);
      const inOrder = common(numbers, words, from, to);
      if (!sharesOwnWords(from, to)) continue;
      const turned = () => (isAddress ? undefined : turnedAt(own, numbers, words, start, textOf));
      if (inOrder < needed || isShort(numbers)) {
        const other = inOrder >= numbers.length * TURNED_IN_ORDER ? turned() : undefined;
        if (other === undefined) continue;
        const isSame = inOrder === numbers.length;
        add(phrase, isSame ? 'words' : 'turned', 0, (tokens[other.at] as Token).offset);
        half = undefined;
        break;
      }
      steps -= numbers.length * (to - from);
      if (steps < 0) break;
      const shared = longestCommon(numbers, words.slice(from, to));
      const { offset } = tokens[from + (shared[0]?.[1] ?? 0)] as Token;
      if (isNear(own, shared) || (isAddress && isNearInAddress(own, shared))) {
        const isTurned = (turned()?.count ?? 0) >= shared.length + TURNED_WORDS;
        add(phrase, isTurned ? 'turned' : 'words', 0, offset);
        half = undefined;
        break;
      }
      const other = turned();
      if (other !== undefined) {
        add(phrase, 'turned', 0, (tokens[other.at] as Token).offset);
        half = undefined;
        break;
      }
      if (half?.how === 'part' || isAddress) continue;
      inTitles ??= pairsOfTitles(titles);
      const how = halfOf(shared, own, isInPairs(own.tokens, inTitles));
      if (how !== undefined) half = { how, offset };
    }
    if (half !== undefined) add(phrase, half.how, 0, half.offset);
  }
}

/** Words that follow one another in titles. */
function pairsOfTitles(titles: string): ReadonlySet<string> {
  return new Set(
    titles.split('\n').flatMap((title) => {
      const keys = tokensOf(title).map(({ key }) => key);
      return keys.slice(1).map((key, at) => `${keys[at] ?? ''} ${key}`);
    }),
  );
}

const isInPairs =
  (tokens: readonly Token[], pairs: ReadonlySet<string>) =>
  (at: number): boolean =>
    pairs.has(`${tokens[at - 1]?.key ?? ''} ${tokens[at]?.key ?? ''}`) ||
    pairs.has(`${tokens[at]?.key ?? ''} ${tokens[at + 1]?.key ?? ''}`);

/** How far apart shifts are of one place: where a short sentence is turned round, each of its halves has one of its own. */
const widthOf = (numbers: readonly number[]): number =>
  isShort(numbers) ? numbers.length * 2 : Math.max(3, numbers.length * 0.4);

function isNear({ tokens }: Phrase, shared: Shared): boolean {
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

function isNearInAddress({ tokens }: Phrase, shared: Shared): boolean {
  if (shared.length < ADDRESS_WORDS || shared.length / tokens.length < ADDRESS_SHARE) return false;
  return longestRun(shared, (i) => (isRare(tokens[i] as Token) ? 1 : 0)) >= ADDRESS_RARE;
}

/** Less than any share of words differs from another by. */
const SLIGHTLY = 1e-6;

/** Rows of words that follow one another in a text, by their hashes. */
type Rows = { readonly rare: ReadonlySet<number>; readonly any: ReadonlySet<number> };

/** Gives how many words of a phrase a text must have that is a near copy of it, by the ways of {@link isNear} that the rows of the text leave open. */
type FewestFor = (rows: Rows) => number;

function fewestFor({ text, tokens }: Phrase, words: readonly number[]): FewestFor {
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
