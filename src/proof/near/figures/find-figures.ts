import { SHORTEST_FINGERPRINT } from '../../search/fingerprints.ts';
import {
  isEnough,
  isExactTo,
  isPublicInBoth,
  LEAST_ROUNDED,
  LEAST_SMALL,
  MOST_IN_PHRASE,
  readingsOf,
  SMALL_DIGITS,
} from './figure-sizes.ts';
import { isSameBlock, startsWithCapital } from '../find-people.ts';
import { amountsByValue, amountsOf, findRound, findRounded } from './find-rounded.ts';
import { amountsByPounds, findWholePounds } from './find-whole-pounds.ts';
import type { Add } from '../nearness.ts';
import { phrasesIn } from '../own-words.ts';
import type { Phrase } from '../phrases.ts';
import { areOfOtherUnits } from './price-units.ts';
import { mattersIn, type MattersIn } from './same-matter.ts';
import type { Token } from '../tokens.ts';

/** Letters within which small figures are beside one another. */
const BESIDE = 200;
/** What figures and names have to tell together. */
const TOGETHER = 1.75;
const A_FIGURE = 0.75;
const MOST_OF_NAMES = 1;

/** Places of a figure that are looked at in one text. */
const MOST_IN_TEXT = 1000;

/** Finds the figures of phrases in an open text: also in another spelling, rounded, or small ones beside one another. */
export function createFigureFinder(
  phrases: readonly Phrase[],
): (tokens: readonly Token[], text: string, add: Add) => void {
  const telling = indexTelling(phrases);
  const amounts = amountsOf(phrases);
  const byValue = amountsByValue(phrases);
  const byPounds = amountsByPounds(phrases);
  return (tokens, text, add) => {
    const readings = tokens.flatMap(readingsOf);
    const matters = mattersIn(text, readings);
    findFigures(phrases, telling, { readings, text, matters }, add);
    findRounded(phrases, amounts, readings, text, add);
    findRound(phrases, byValue, readings, add);
    findWholePounds(phrases, byPounds, { readings, matters }, add);
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

/** Figures and words of a text as they are, and as they are in their tables. */
type Read = {
  readonly readings: readonly Token[];
  readonly text: string;
  readonly matters: MattersIn;
};

function findFigures(
  phrases: readonly Phrase[],
  telling: Telling,
  { readings, text, matters }: Read,
  add: Add,
): void {
  const found = new Set<number>();
  const looks = new Map<string, number>();
  for (const [place, token] of readings.entries()) {
    const places = telling.get(token.key) ?? [];
    if (isEnough(looks, token.key, places.length)) continue;
    const matter = matters(place);
    for (const [phrase, at] of places) {
      const own = (phrases[phrase] as Phrase).tokens[at] as Token;
      if (own.kind !== token.kind && own.isWord !== true) continue;
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
      if (isFound) add(phrase, matter(own, phrases[phrase] as Phrase), at, token.offset);
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
  { text: phrase, tokens }: Phrase,
  readings: readonly Token[],
  places: ReadonlyMap<string, readonly number[]>,
  text: string,
): Event[] {
  const found: (readonly [place: number, event: Event])[] = [];
  // What a phrase has again and again tells no more than once.
  const once = new Map<string, Token>();
  for (const own of tokens) {
    if (own.isOfOthers !== true && own.weight > (once.get(own.key)?.weight ?? 0))
      once.set(own.key, own);
  }
  if (once.size < 2) return [];
  const isOfPhrase = phrasesIn(phrase);
  const isOfPhraseHere = phrasesIn(text);
  for (const own of once.values()) {
    for (const place of places.get(own.key) ?? []) {
      const token = readings[place] as Token;
      // "Grant" the person isn’t "grant" the money.
      if (own.kind !== token.kind && !(own.kind === 'name' && startsWithCapital(text, token)))
        continue;
      if (isPublicInBoth(own, token) || isCountInEither(own, token)) continue;
      if (isOfPhrase(own.offset) && isOfPhraseHere(token.offset)) continue;
      found.push([place, { token, own }]);
    }
  }
  return found.sort(([a], [b]) => a - b).map(([, event]) => event);
}

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
  // The search in bytes knows no shorter ones, none beside letters ("£238,731pa", "L238,731"), and none that has a public name.
  const isLeft =
    digits.length < SHORTEST_FINGERPRINT || own.isCount === true || own.publicNames !== undefined;
  const isBesideLetters =
    /^\p{L}/u.test(text.slice(token.end, token.end + 2)) ||
    /^[Ll]/.test(text.slice(token.offset, token.offset + 1));
  return isMoney && (isLeft || isBesideLetters);
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

/** As it is written: "1483920.50" and "1483920.5" are one amount, and not the same letters. */
const digitsOf = (text: string, { offset, end }: Token): string =>
  text.slice(offset, end).replace(/\D/g, '');
