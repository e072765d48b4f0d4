import { SHORTEST_FINGERPRINT } from '../search/fingerprints.ts';
import { isSameBlock, startsWithCapital } from './find-people.ts';
import type { Add } from './nearness.ts';
import type { Phrase } from './phrases.ts';
import { areOfOtherUnits } from './price-units.ts';
import type { Token } from './tokens.ts';

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
/** Of which small amounts are made that any paper has: £1,500. */
const HALF_A_THOUSAND = 500;
/** Amounts of one figure and noughts, from which they tell: £50,000 is in every other paper. */
const LEAST_ROUND = 100_000;

/** Of a figure that a phrase has again and again, so many places are enough: it may be spelt in several ways. */
const MOST_IN_PHRASE = 4;
/** How often places of one figure are looked at in one text, and how many places of it in the text: more is the same figure again and again. */
const MOST_OF_FIGURE = 1 << 19;
const MOST_IN_TEXT = 1000;

/** Finds the figures of phrases in an open text: also in another spelling, rounded, or small ones beside one another. */
export function createFigureFinder(
  phrases: readonly Phrase[],
): (tokens: readonly Token[], text: string, add: Add) => void {
  const telling = indexTelling(phrases);
  const amounts = amountsOf(phrases);
  const byValue = amountsByValue(phrases);
  return (tokens, text, add) => {
    findFigures(phrases, telling, tokens, text, add);
    findRounded(amounts, tokens, add);
    findRound(phrases, byValue, tokens, add);
  };
}

/** Places of figures that may tell by themselves, by what they are: whatever else is beside them, one of them must be there. */
type Telling = ReadonlyMap<string, readonly (readonly [phrase: number, at: number])[]>;

function indexTelling(phrases: readonly Phrase[]): Telling {
  const telling = new Map<string, (readonly [number, number])[]>();
  for (const [phrase, { tokens }] of phrases.entries()) {
    for (const [at, { key, kind, weight, tells }] of tokens.entries()) {
      if (kind !== 'figure' || weight === 0 || (weight < A_FIGURE && !tells)) continue;
      const places = telling.get(key);
      if (places === undefined) telling.set(key, [[phrase, at]]);
      else if (places.at(-MOST_IN_PHRASE)?.[0] !== phrase) places.push([phrase, at]);
    }
  }
  return telling;
}

type Event = { readonly token: Token; readonly own: Token };

/** As it is, and as it is in its table. */
function readingsOf(token: Token): readonly Token[] {
  return token.scaled ? [token, { ...token, ...token.scaled }] : [token];
}

function findFigures(
  phrases: readonly Phrase[],
  telling: Telling,
  tokens: readonly Token[],
  text: string,
  add: Add,
): void {
  const readings = tokens.flatMap(readingsOf);
  const found = new Set<number>();
  const looks = new Map<string, number>();
  for (const token of readings) {
    const places = telling.get(token.key) ?? [];
    if (isEnough(looks, token.key, places.length)) continue;
    for (const [phrase, at] of places) {
      const own = (phrases[phrase] as Phrase).tokens[at] as Token;
      if (own.kind !== token.kind) continue;
      const isFound = isFoundAlone(own, token, phrases[phrase] as Phrase, text);
      if (isPublicInBoth(own, token)) {
        if (isFound) add(phrase, 'public-figure', at, token.offset);
        continue;
      }
      if (isCountInEither(own, token)) {
        if ((own.amount?.value ?? 0) >= LEAST_SMALL && own.weight >= 1)
          add(phrase, 'round', at, token.offset);
        continue;
      }
      if (isPriceOfElse(own, token)) {
        if (isFound) add(phrase, 'other-price', at, token.offset);
        continue;
      }
      if (isFound) add(phrase, 'figure', at, token.offset);
      found.add(phrase);
    }
  }
  if (found.size === 0) return;
  const places = placesByKey(readings);
  for (const phrase of found) {
    const events = eventsOf(phrases[phrase] as Phrase, readings, places, text);
    let from = 0;
    for (const [to, { token }] of events.entries()) {
      while (token.end - (events[from] as Event).token.offset > BESIDE) from += 1;
      const beside = events
        .slice(from, to + 1)
        .filter((event) => isSameBlock(text, event.token, token));
      if (!tellsTogether(beside)) continue;
      add(phrase, 'together', 0, (beside[0] as Event).token.offset);
      break;
    }
  }
}

/** Counts what is looked at of a figure, and says whether it was enough before. */
function isEnough(looks: Map<string, number>, key: string, places: number): boolean {
  if (places === 0) return true;
  const before = looks.get(key) ?? 0;
  looks.set(key, before + places);
  return before > MOST_OF_FIGURE;
}

function placesByKey(tokens: readonly Token[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { key }] of tokens.entries()) {
    const same = places.get(key);
    if (same === undefined) places.set(key, [place]);
    else if (same.length < MOST_IN_TEXT) same.push(place);
  }
  return places;
}

/** Where a text has the figures and names of a phrase, in the order of the text. */
function eventsOf(
  { tokens }: Phrase,
  readings: readonly Token[],
  places: ReadonlyMap<string, readonly number[]>,
  text: string,
): Event[] {
  const found: (readonly [place: number, event: Event])[] = [];
  // What a phrase has again and again tells no more than once.
  const once = new Map<string, Token>();
  for (const own of tokens) {
    if (own.weight > (once.get(own.key)?.weight ?? 0)) once.set(own.key, own);
  }
  if (once.size < 2) return [];
  for (const own of once.values()) {
    for (const place of places.get(own.key) ?? []) {
      const token = readings[place] as Token;
      // "Grant" the person isn’t "grant" the money.
      if (own.kind !== token.kind && !(own.kind === 'name' && startsWithCapital(text, token)))
        continue;
      if (isPublicInBoth(own, token) || isCountInEither(own, token)) continue;
      found.push([place, { token, own }]);
    }
  }
  return found.sort(([a], [b]) => a - b).map(([, event]) => event);
}

/** Both papers call it by the same public name. */
const isPublicInBoth = (own: Token, token: Token): boolean =>
  own.publicNames?.some((name) => token.publicNames?.includes(name)) ?? false;

/** One says that it counts something, and neither that it is money. */
const isCountInEither = (own: Token, token: Token): boolean =>
  (own.isCount ?? token.isCount ?? false) &&
  own.amount?.isMoney !== true &&
  token.amount?.isMoney !== true;

/** A price, where the other is one for something else, or says how many there are: fees are the same by chance. */
const isPriceOfElse = (own: Token, token: Token): boolean =>
  areOfOtherUnits(own.per, token.per) ||
  (isPrice(own) && token.isCount === true && token.amount?.isMoney !== true) ||
  (isPrice(token) && own.isCount === true && own.amount?.isMoney !== true);
const isPrice = ({ tells, amount }: Token): boolean => tells === true && amount?.isMoney === true;

/** A telling price or date; or an amount that is written another way, which the search in bytes can’t know. */
function isFoundAlone(own: Token, token: Token, phrase: Phrase, text: string): boolean {
  if (own.tells) return true;
  if (own.weight < 1 || token.weight < 1 || !own.amount || !token.amount) return false;
  const { value } = own.amount;
  const digits = digitsOf(phrase.text, own);
  const isMoney = own.amount.isMoney || token.amount.isMoney || ROW.test(phrase.text);
  if (value < LEAST_ROUNDED) {
    return isMoney && value >= LEAST_SMALL && isExactTo(value, SMALL_DIGITS);
  }
  if (token.amount.isRespelt || own.amount.isRespelt || digits !== digitsOf(text, token))
    return true;
  // The search in bytes knows no shorter ones, none that letters follow ("£238,731pa"), and none that has a public name.
  const isLeft =
    digits.length < SHORTEST_FINGERPRINT || own.isCount === true || own.publicNames !== undefined;
  return isMoney && (isLeft || /^\p{L}/u.test(text.slice(token.end, token.end + 2)));
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

/** By their values, the least first. */
function amountsOf(phrases: readonly Phrase[]): Amount[] {
  return phrases
    .flatMap(({ tokens }, phrase) =>
      tokens.flatMap(({ amount, weight }, at) =>
        amount && weight >= 1 && amount.value >= LEAST_ROUNDED
          ? [{ phrase, at, value: amount.value }]
          : [],
      ),
    )
    .sort((a, b) => a.value - b.value);
}

/** What is rounded to a step is less than this share of it away: a half, and a little for how numbers are counted. */
const FARTHEST_ROUNDED = 0.51;

/** Steps from which an amount is a rounded one: of millions ten pounds are enough, as in "£2.71828 million". */
const LEAST_STEP = 100;
const LEAST_STEP_OF_MILLIONS = 10;
const leastStep = ({ value }: { readonly value: number }): number =>
  value >= 1_000_000 ? LEAST_STEP_OF_MILLIONS : LEAST_STEP;

function findRounded(amounts: readonly Amount[], tokens: readonly Token[], add: Add): void {
  if (amounts.length === 0) return;
  for (const { amount, offset } of tokens.flatMap(readingsOf)) {
    if (!amount || amount.step < leastStep(amount) || !amount.isMoney) continue;
    // "£1m" may be anything from half a million to one and a half.
    if (amount.value / amount.step < 10) continue;
    const farthest = amount.step * FARTHEST_ROUNDED;
    for (let i = firstFrom(amounts, amount.value - farthest); i < amounts.length; i += 1) {
      const { phrase, at, value } = amounts[i] as Amount;
      if (value > amount.value + farthest) break;
      if (value === amount.value) continue;
      if (
        Math.abs(Math.round(value / amount.step) * amount.step - amount.value) <
        amount.step / 1000
      )
        add(phrase, 'rounded', at, offset);
    }
  }
}

/** The place of the first amount that isn't less than a value. */
function firstFrom(amounts: readonly Amount[], least: number): number {
  let [low, high] = [0, amounts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((amounts[middle] as Amount).value < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sums of money that may tell, by their values. */
function amountsByValue(
  phrases: readonly Phrase[],
): ReadonlyMap<number, readonly (readonly [phrase: number, at: number])[]> {
  const amounts = new Map<number, (readonly [number, number])[]>();
  for (const [phrase, { tokens }] of phrases.entries()) {
    for (const [at, { amount }] of tokens.entries()) {
      if (amount?.isMoney !== true || amount.value < leastOf(amount.value)) continue;
      const known = amounts.get(amount.value);
      if (known === undefined) amounts.set(amount.value, [[phrase, at]]);
      else if (known.at(-MOST_IN_PHRASE)?.[0] !== phrase) known.push([phrase, at]);
    }
  }
  return amounts;
}

/** From which an amount may tell: the rounder it is, the more papers have it by chance. */
function leastOf(value: number): number {
  const figures = String(value).replace(/\D|0+$/g, '').length;
  if (figures === 1) return LEAST_ROUND;
  if (figures === 2) return value % HALF_A_THOUSAND === 0 ? LEAST_ROUNDED : LEAST_SMALL;
  return LEAST_SMALL;
}

/** Amounts that others may have by chance: round ones, and those of a few thousand pounds. */
function findRound(
  phrases: readonly Phrase[],
  amounts: ReturnType<typeof amountsByValue>,
  tokens: readonly Token[],
  add: Add,
): void {
  if (amounts.size === 0) return;
  const looks = new Map<string, number>();
  for (const token of tokens.flatMap(readingsOf)) {
    if (token.amount?.isMoney !== true) continue;
    const { value } = token.amount;
    const places = amounts.get(value) ?? [];
    if (isEnough(looks, String(value), places.length)) continue;
    for (const [phrase, at] of places) {
      const own = (phrases[phrase] as Phrase).tokens[at] as Token;
      if (isPublicInBoth(own, token)) continue;
      const isSmall = value < LEAST_ROUNDED && !isExactTo(value, SMALL_DIGITS);
      if (isSmall || own.weight < 1 || token.weight < 1) add(phrase, 'round', at, token.offset);
    }
  }
}
