import { linesOf } from '../../language/lines.ts';
import { isOrdinaryWord } from '../../language/ordinary-words.ts';
import { createPeopleFinder, isSameBlock, startsWithCapital } from './find-people.ts';
import type { Phrase } from './phrases.ts';
import { SHORTEST_FINGERPRINT } from '../search/fingerprints.ts';
import { longestCommon } from './longest-common.ts';
import { tokensOf, type Token } from './tokens.ts';

/** How an open text comes near an exempt one. */
export type Nearness =
  /** Most of its words in their order, a part of them, or its row. */
  | 'words'
  /** Small figures and names of one sentence or row, beside one another. */
  | 'together'
  /** A price, a percentage, a date of birth, or an amount in another spelling. */
  | 'figure'
  /** An amount, rounded. */
  | 'rounded'
  /** An amount that is round itself, such as £1.5 million: others may have it by chance. */
  | 'round'
  /** A person or firm, with no amount beside it. */
  | 'name'
  | 'name-beside-amount';

export type NearFind = {
  readonly unit: string;
  /** Of the phrase in its unit. */
  readonly index: number;
  readonly how: Nearness;
  /** Of the phrase: the number of its token, or of its person; 0 where it is the phrase itself. */
  readonly at: number;
  /** Of the open text, the first being 0. */
  readonly line: number;
};

export type NearFinder = { find(text: string): NearFind[] };

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

/** Letters within which small figures are beside one another. */
const BESIDE = 200;
/** What figures and names have to tell together. */
const TOGETHER = 1.75;
const A_FIGURE = 0.75;
const MOST_OF_NAMES = 1;

/** Amounts from which a rounded one tells. */
export const LEAST_ROUNDED = 10_000;
/** Smaller amounts tell where all their digits count: £7,943. */
const LEAST_SMALL = 1000;
const SMALL_DIGITS = 4;
/** Amounts of one figure and noughts, from which they tell: £50,000 is in every other paper. */
const LEAST_ROUND = 100_000;

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
  const telling = indexTelling(phrases);
  const people = createPeopleFinder(phrases);
  const amounts = amountsOf(phrases);
  const rounds = roundAmountsOf(phrases);
  return {
    find: (text) => {
      const tokens = tokensOf(text);
      if (tokens.length === 0) return [];
      const finds = new Map<string, NearFind>();
      const lineOf = linesOf(text);
      const add = (phrase: number, how: Nearness, at: number, offset: number) => {
        const { unit, index } = phrases[phrase] as Phrase;
        const key = `${phrase} ${how} ${at}`;
        if (!finds.has(key)) finds.set(key, { unit, index, how, at, line: lineOf(offset).line });
      };
      findWords(phrases, ids, pairs, tokens, (key) => vocabulary.get(key) ?? 0, add);
      findFigures(phrases, telling, tokens, text, add);
      findRounded(amounts, tokens, add);
      findRound(rounds, tokens, add);
      for (const { phrase, at, isBesideAmount, offset } of people(tokens, text)) {
        add(phrase, isBesideAmount ? 'name-beside-amount' : 'name', at, offset);
      }
      return [...finds.values()];
    },
  };
}

type Add = (phrase: number, how: Nearness, at: number, offset: number) => void;

const PAIR = 1 << 24;

/** Where each pair of words that are near one another is: a copy with some words changed keeps most pairs. */
function indexPairs(
  ids: readonly (readonly number[])[],
): Map<number, (readonly [number, number])[]> {
  const pairs = new Map<number, (readonly [number, number])[]>();
  for (const [phrase, words] of ids.entries()) {
    if (words.length < LEAST_WORDS) continue;
    for (let i = 0; i + 1 < words.length; i += 1) {
      for (const gap of [1, 2]) {
        const second = words[i + gap];
        if (second === undefined) continue;
        const key = (words[i] as number) * PAIR + second;
        const places = pairs.get(key);
        if (places) places.push([phrase, i]);
        else pairs.set(key, [[phrase, i]]);
      }
    }
  }
  return pairs;
}

function findWords(
  phrases: readonly Phrase[],
  ids: readonly (readonly number[])[],
  pairs: ReturnType<typeof indexPairs>,
  tokens: readonly Token[],
  idOf: (key: string) => number,
  add: Add,
): void {
  const words = tokens.map(({ key }) => idOf(key));
  const shifts = new Map<number, number[]>();
  for (let j = 0; j + 1 < words.length; j += 1) {
    if (words[j] === 0) continue;
    for (const gap of [1, 2]) {
      const second = words[j + gap];
      if (second === undefined || second === 0) continue;
      for (const [phrase, i] of pairs.get((words[j] as number) * PAIR + second) ?? []) {
        const known = shifts.get(phrase);
        if (known) known.push(j - i);
        else shifts.set(phrase, [j - i]);
      }
    }
  }
  for (const [phrase, found] of shifts) {
    const own = ids[phrase] as readonly number[];
    const least = Math.max(2, Math.ceil(own.length * 0.2));
    for (const start of crowded(found, Math.max(3, own.length * 0.4), least)) {
      const from = Math.max(0, start - 2);
      const part = words.slice(from, from + Math.ceil(own.length * 1.5) + 4);
      const shared = longestCommon(own, part);
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

/** Figures and names that tell something, by what they are. */
type Telling = ReadonlyMap<string, readonly (readonly [phrase: number, at: number])[]>;

function indexTelling(phrases: readonly Phrase[]): Telling {
  const telling = new Map<string, (readonly [number, number])[]>();
  for (const [phrase, { tokens }] of phrases.entries()) {
    if (!tokens.some(({ kind, weight }) => kind === 'figure' && weight > 0)) continue;
    for (const [at, { key, weight }] of tokens.entries()) {
      if (weight === 0) continue;
      const places = telling.get(key);
      if (places) places.push([phrase, at]);
      else telling.set(key, [[phrase, at]]);
    }
  }
  return telling;
}

type Event = { readonly token: Token; readonly own: Token };

function findFigures(
  phrases: readonly Phrase[],
  telling: Telling,
  tokens: readonly Token[],
  text: string,
  add: Add,
): void {
  const events = new Map<number, Event[]>();
  for (const token of tokens) {
    for (const [phrase, at] of telling.get(token.key) ?? []) {
      const own = (phrases[phrase] as Phrase).tokens[at] as Token;
      // "Grant" the person isn’t "grant" the money.
      if (own.kind !== token.kind && !(own.kind === 'name' && startsWithCapital(text, token)))
        continue;
      if (isFoundAlone(own, token, phrases[phrase] as Phrase, text))
        add(phrase, 'figure', at, token.offset);
      const ofPhrase = events.get(phrase);
      if (ofPhrase) ofPhrase.push({ token, own });
      else events.set(phrase, [{ token, own }]);
    }
  }
  for (const [phrase, found] of events) {
    let from = 0;
    for (const [to, { token }] of found.entries()) {
      while (token.end - (found[from] as Event).token.offset > BESIDE) from += 1;
      const beside = found
        .slice(from, to + 1)
        .filter((event) => isSameBlock(text, event.token, token));
      if (!tellsTogether(beside)) continue;
      add(phrase, 'together', 0, (beside[0] as Event).token.offset);
      break;
    }
  }
}

/** A telling price or date; or an amount that is written another way, which the search in bytes can’t know. */
function isFoundAlone(own: Token, token: Token, phrase: Phrase, text: string): boolean {
  if (own.tells) return true;
  if (own.weight < 1 || !own.amount || !token.amount) return false;
  const { value } = own.amount;
  const digits = digitsOf(phrase.text, own);
  const isMoney = own.amount.isMoney || token.amount.isMoney || ROW.test(phrase.text);
  if (value < LEAST_ROUNDED) {
    return isMoney && value >= LEAST_SMALL && isExactTo(value, SMALL_DIGITS);
  }
  if (token.amount.isRespelt || own.amount.isRespelt || digits !== digitsOf(text, token))
    return true;
  // The search in bytes knows no shorter ones, and none that letters follow: "£238,731pa".
  const isShort = digits.length < SHORTEST_FINGERPRINT;
  return isMoney && (isShort || /^\p{L}/u.test(text.slice(token.end, token.end + 2)));
}

function tellsTogether(events: readonly Event[]): boolean {
  const weights = new Map<string, Token>();
  for (const { own } of events) weights.set(own.key, own);
  if (weights.size < 2) return false;
  const all = [...weights.values()];
  const figures = all.filter(({ kind }) => kind === 'figure').map(({ weight }) => weight);
  const names = all.filter(({ kind }) => kind === 'name').map(({ weight }) => weight);
  const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);
  if (!figures.some((weight) => weight >= A_FIGURE)) return false;
  const strong = figures.some((weight) => weight >= 1) || figures.length >= 3 || names.length > 0;
  return strong && sum(figures) + Math.min(MOST_OF_NAMES, sum(names)) >= TOGETHER;
}

/** Cells of a table. */
const ROW = /[|\t]/;

const isExactTo = (value: number, digits: number): boolean =>
  String(value).replace(/\D/g, '').replace(/0+$/, '').length >= digits;

/** As it is written: "1483920.50" and "1483920.5" are one amount, and not the same letters. */
const digitsOf = (text: string, { offset, end }: Token): string =>
  text.slice(offset, end).replace(/\D/g, '');

type Amount = { readonly phrase: number; readonly at: number; readonly value: number };

function amountsOf(phrases: readonly Phrase[]): Amount[] {
  return phrases.flatMap(({ tokens }, phrase) =>
    tokens.flatMap(({ amount, weight }, at) =>
      amount && weight >= 1 && amount.value >= LEAST_ROUNDED
        ? [{ phrase, at, value: amount.value }]
        : [],
    ),
  );
}

function findRounded(amounts: readonly Amount[], tokens: readonly Token[], add: Add): void {
  if (amounts.length === 0) return;
  for (const { amount, offset } of tokens) {
    if (!amount || amount.step < 100 || !amount.isMoney) continue;
    // "£1m" may be anything from half a million to one and a half.
    if (amount.value / amount.step < 10) continue;
    for (const { phrase, at, value } of amounts) {
      if (value === amount.value) continue;
      if (
        Math.abs(Math.round(value / amount.step) * amount.step - amount.value) <
        amount.step / 1000
      )
        add(phrase, 'rounded', at, offset);
    }
  }
}

/** By their values. */
function roundAmountsOf(phrases: readonly Phrase[]): ReadonlyMap<number, readonly Amount[]> {
  const rounds = new Map<number, Amount[]>();
  for (const [phrase, { tokens }] of phrases.entries()) {
    for (const [at, { amount, weight }] of tokens.entries()) {
      if (amount?.isMoney !== true || weight >= 1) continue;
      const figures = String(amount.value).replace(/0+$/, '').length;
      if (amount.value < (figures > 1 ? LEAST_ROUNDED : LEAST_ROUND)) continue;
      rounds.set(amount.value, [
        ...(rounds.get(amount.value) ?? []),
        { phrase, at, value: amount.value },
      ]);
    }
  }
  return rounds;
}

function findRound(
  rounds: ReadonlyMap<number, readonly Amount[]>,
  tokens: readonly Token[],
  add: Add,
): void {
  if (rounds.size === 0) return;
  for (const { amount, offset } of tokens) {
    if (amount?.isMoney !== true) continue;
    for (const { phrase, at } of rounds.get(amount.value) ?? []) add(phrase, 'round', at, offset);
  }
}
