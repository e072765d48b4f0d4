import { linesOf } from '../../language/lines.ts';
import { remembered } from '../../language/remembered.ts';
import { createFigureFinder } from './figures/find-figures.ts';
import { createPeopleFinder } from './find-people.ts';
import { createSumFinder } from './figures/find-sums.ts';
import type { Phrase } from './phrases.ts';
import type { Add, AmountBeside, Nearness } from './nearness.ts';
import {
  ADDRESS_WORDS,
  fewestFor,
  isNear,
  isNearInAddress,
  type FewestFor,
} from './words/how-near.ts';
import { halfOf, IN_A_ROW, longestCommon, RARE_IN_A_ROW } from './words/in-a-row.ts';
import { commonCounter, rowsOf } from './words/may-be-near.ts';
import { ownWordsIn } from './own-words.ts';
import { containedFinder } from './words/contained.ts';
import { slipFinder } from './words/slips.ts';
import { withoutLabel } from './identifiers/without-label.ts';
import { tokensOf, wordOf, type Token } from './tokens.ts';
import { isShort, LEAST_SHORT, turnedAt, TURNED_IN_ORDER, TURNED_WORDS } from './words/turned.ts';
import { crowded, indexPairs, shiftsIn, type Pairs } from './words/word-pairs.ts';

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
  /** A process that builds again has the same text, whatever papers there are. */
  readonly isOfSite?: boolean;
};

const tokensOfSite = remembered((text): readonly Token[] => tokensOf(text));

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
  const contained = containedFinder(phrases, ids);
  return {
    find: (text, { isAddress = false, titles = '', written = text, isOfSite = false } = {}) => {
      const tokens = isOfSite ? tokensOfSite(text) : tokensOf(text);
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
      let inTitles: ((word: string) => boolean) | undefined;
      const words = tokens.map(
        (token) =>
          vocabulary.get(wordOf(token)) ?? (token.kind === 'figure' ? 0 : slipOf(token.key)),
      );
      findWords(
        { phrases, ids, pairs, fewest, common },
        { text, tokens, words, isAddress, titles },
        add,
      );
      const read = { text, written: written.length === text.length ? written : text };
      if (!isAddress) {
        const ofTitles = () => (inTitles ??= wordsOfTitles(titles));
        contained({ text: read.written, tokens, words }, ofTitles, (phrase, offset) => {
          if (!NEARER.some((how) => finds.has(`${phrase} ${how} 0`)))
            add(phrase, 'piece', 0, offset);
        });
      }
      figures([...tokens, ...withoutLabel(text)], text, add);
      sums(tokens, text, add);
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

type Read = Required<Omit<AboutText, 'written' | 'isOfSite'>> & {
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

/** How else the words of a phrase are in a text, which says more of it. */
const NEARER = ['words', 'turned', 'part'] as const;

function wordsOfTitles(titles: string): (word: string) => boolean {
  const keys = new Set(
    titles.split('\n').flatMap((title) => tokensOf(title).map(({ key }) => key)),
  );
  return (word) => keys.has(word);
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
