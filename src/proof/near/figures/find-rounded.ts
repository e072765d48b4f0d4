import { figuresOf } from '../../../language/figures/round-amounts.ts';
import {
  isEnough,
  isExactTo,
  isPublicInBoth,
  LEAST_ROUNDED,
  LEAST_SMALL,
  MOST_IN_PHRASE,
  SMALL_DIGITS,
} from './figure-sizes.ts';
import type { Add } from '../nearness.ts';
import type { Phrase } from '../phrases.ts';
import { isRare } from '../words/in-a-row.ts';
import { wordOf, type Token } from '../tokens.ts';

/** Of which small amounts are made that any paper has: £1,500. */
const HALF_A_THOUSAND = 500;
/** Amounts of one figure and noughts, from which they tell: £50,000 is in every other paper. */
const LEAST_ROUND = 100_000;

export type Amount = { readonly phrase: number; readonly at: number; readonly value: number };

/** The least that is said to the pound: "£914.83" as "£915". */
const LEAST_TO_THE_POUND = 100;

/** By their values, the least first. */
export function amountsOf(phrases: readonly Phrase[]): Amount[] {
  return phrases
    .flatMap(({ tokens }, phrase) =>
      tokens.flatMap(({ amount, weight }, at) =>
        amount &&
        ((weight >= 1 && amount.value >= LEAST_ROUNDED) ||
          (amount.isMoney && amount.value >= leastSmallOf(amount)))
          ? [{ phrase, at, value: amount.value }]
          : [],
      ),
    )
    .sort((a, b) => a.value - b.value);
}

/** What is rounded to a step is less than this share of it away: a half, and a little for how numbers are counted. */
const FARTHEST_ROUNDED = 0.51;

/** A small one with pence may be rounded to the pound. */
const leastSmallOf = ({ value }: { readonly value: number }): number =>
  Number.isInteger(value) ? LEAST_SMALL : LEAST_TO_THE_POUND;

/** Steps from which an amount is a rounded one: below a thousand pounds, the pound. */
const LEAST_STEP = 10;
/** Of less than a hundred thousand, tens of pounds are the same by chance. */
const LEAST_STEP_OF_ANY = 100;
const LEAST_TO_TENS = 100_000;
const leastStep = ({ value }: { readonly value: number }): number =>
  value < LEAST_SMALL ? 1 : LEAST_STEP;

/** "Just over £2m": what is said right before a round amount of which the exact one is a little more, or a little less. */
const [OVER, UNDER] = [
  'over|above|more than|in excess of|upwards of|north of',
  'under|below|less than|shy of|short of',
].map(
  (words) =>
    new RegExp(
      String.raw`(?<!\p{L})(?:just|a (?:little|bit|shade|touch|fraction)|slightly|marginally|fractionally|barely|only)[ \t]+(?:${words})[ \t]+(?:the[ \t]+)?$`,
      'iu',
    ),
) as [RegExp, RegExp];
const NEARLY =
  /(?<!\p{L})(?:nearly|almost|approaching|close to|not quite|getting on for|the best part of)[ \t]+$/iu;
/** A little is at most this part of it. */
const A_LITTLE = 0.08;
const WORDS_BEFORE = 32;
/** Of such a round amount. */
const FIGURES_OF_ROUND = 2;
/** Which amounts are meant by a round one and the words before it: from the least to the most, both not counted; undefined where those say nothing of it. */
function meantBy(value: number, before: string): readonly [number, number] | undefined {
  if (OVER.test(before)) return [value, value * (1 + A_LITTLE)];
  if (UNDER.test(before) || NEARLY.test(before)) return [value * (1 - A_LITTLE), value];
  return undefined;
}

/** Finds amounts of phrases that a text rounds; small ones only where its sentence speaks of what the phrase does. @param readings words and figures of the text as they are, and as they are in their tables */
export function findRounded(
  phrases: readonly Phrase[],
  amounts: readonly Amount[],
  readings: readonly Token[],
  text: string,
  addAny: Add,
): void {
  if (amounts.length === 0) return;
  for (const [place, { amount, offset }] of readings.entries()) {
    if (!amount || amount.step < leastStep(amount) || !amount.isMoney) continue;
    const before = text.slice(Math.max(0, offset - WORDS_BEFORE), offset);
    const meant = figuresOf(amount.value) <= FIGURES_OF_ROUND && meantBy(amount.value, before);
    const add: Add = (phrase, how, at) => {
      const { amount: own, per } = phrases[phrase]?.tokens[at] ?? {};
      const value = own?.value ?? 0;
      if (value < LEAST_ROUNDED && !isSoughtSmall(own, amount, per)) return;
      const isTold = value >= (amount.step < LEAST_STEP_OF_ANY ? LEAST_TO_TENS : LEAST_ROUNDED);
      if (isTold || sharesWords(phrases[phrase] as Phrase, readings, place))
        addAny(phrase, how, at, offset);
    };
    if (meant) {
      for (let i = firstFrom(amounts, meant[0]); i < amounts.length; i += 1) {
        const { phrase, at, value } = amounts[i] as Amount;
        if (value >= meant[1]) break;
        if (value > meant[0]) add(phrase, 'rounded', at, offset);
      }
    }
    // "£1m" may be anything from half a million to one and a half.
    if (amount.value / amount.step < 10) continue;
    // Pence may be cut off.
    const farthest = amount.step === 1 ? 1 : amount.step * FARTHEST_ROUNDED;
    for (let i = firstFrom(amounts, amount.value - farthest); i < amounts.length; i += 1) {
      const { phrase, at, value } = amounts[i] as Amount;
      if (value > amount.value + farthest) break;
      if (value === amount.value) continue;
      if (
        Math.abs(Math.round(value / amount.step) * amount.step - amount.value) <
          amount.step / 1000 ||
        Math.floor(value) === amount.value
      )
        add(phrase, 'rounded', at, offset);
    }
  }
}

/** Letters within which a text says what a small amount is. */
const NEAR_BY = 90;

/** A few thousand pounds to tens or hundreds, or a few hundred to the pound: not the price of a unit. */
const isSoughtSmall = (
  own: Token['amount'],
  { value, step }: NonNullable<Token['amount']>,
  per: Token['per'],
): boolean =>
  own !== undefined &&
  per === undefined &&
  (value < LEAST_SMALL ? step === 1 && !Number.isInteger(own.value) : value / step >= 30);

/** Whether a text has a name or a rare word of a phrase beside one of its amounts, or two of its words. */
function sharesWords({ tokens }: Phrase, readings: readonly Token[], place: number): boolean {
  const { offset } = readings[place] as Token;
  const own = new Map(
    tokens.filter(({ kind }) => kind !== 'figure').map((token) => [wordOf(token), token]),
  );
  const shared = new Map<string, Token>();
  const look = (token: Token | undefined): boolean => {
    if (token === undefined || Math.abs(token.offset - offset) > NEAR_BY) return false;
    const key = wordOf(token);
    const same = token.kind === 'figure' ? undefined : own.get(key);
    if (same !== undefined && token.isOfOthers !== true) shared.set(key, same);
    return true;
  };
  for (let at = place - 1; look(readings[at]);) at -= 1;
  for (let at = place + 1; look(readings[at]);) at += 1;
  return shared.size >= 2 || [...shared.values()].some((one) => one.kind === 'name' || isRare(one));
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
export function amountsByValue(
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
  const figures = figuresOf(value);
  if (figures === 1) return LEAST_ROUND;
  if (figures === 2) return value % HALF_A_THOUSAND === 0 ? LEAST_ROUNDED : LEAST_SMALL;
  return LEAST_SMALL;
}

/** Amounts that others may have by chance: round ones, and those of a few thousand pounds. */
export function findRound(
  phrases: readonly Phrase[],
  amounts: ReturnType<typeof amountsByValue>,
  readings: readonly Token[],
  add: Add,
): void {
  if (amounts.size === 0) return;
  const looks = new Map<string, number>();
  for (const token of readings) {
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
