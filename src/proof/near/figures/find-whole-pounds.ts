import { isRoundAmount } from '../../../language/figures/round-amounts.ts';
import type { Add } from '../nearness.ts';
import type { Phrase } from '../phrases.ts';
import type { Token } from '../tokens.ts';
import type { MattersIn } from './same-matter.ts';
import {
  isEnough,
  isExactTo,
  isPublicInBoth,
  LEAST_ROUNDED,
  LEAST_SMALL,
  MOST_IN_PHRASE,
  SMALL_DIGITS,
} from './figure-sizes.ts';

/** Places of amounts by the whole pounds that they may be said in, and by their pence. */
export type WholePounds = ReadonlyMap<number, readonly (readonly [phrase: number, at: number])[]>;

/** The amounts of phrases by the pounds below and above them: £1,834,617.52 is said as £1,834,617 or as £1,834,618. */
export function amountsByPounds(phrases: readonly Phrase[]): WholePounds {
  const amounts = new Map<number, (readonly [number, number])[]>();
  for (const [phrase, { tokens }] of phrases.entries()) {
    for (const [at, token] of tokens.entries()) {
      if (!mayTell(token)) continue;
      for (const pounds of poundsOf(token.amount.value)) {
        const known = amounts.get(pounds);
        if (known === undefined) amounts.set(pounds, [[phrase, at]]);
        else if (known.at(-MOST_IN_PHRASE)?.[0] !== phrase) known.push([phrase, at]);
      }
    }
  }
  return amounts;
}

/** Finds amounts of phrases that a text says to the pound, up or down, and the other way round: pence that an exempt paper leaves out. */
export function findWholePounds(
  phrases: readonly Phrase[],
  amounts: WholePounds,
  { readings, matters }: { readonly readings: readonly Token[]; readonly matters: MattersIn },
  add: Add,
): void {
  if (amounts.size === 0) return;
  const looks = new Map<string, number>();
  for (const [place, token] of readings.entries()) {
    if (!mayTell(token)) continue;
    const matter = matters(place);
    for (const pounds of poundsOf(token.amount.value)) {
      const places = amounts.get(pounds) ?? [];
      if (isEnough(looks, String(pounds), places.length)) continue;
      for (const [phrase, at] of places) {
        const own = (phrases[phrase] as Phrase).tokens[at] as Token;
        if (!mayTell(own) || !areToThePound(own.amount, token.amount)) continue;
        if (isPublicInBoth(own, token) || !mayBeOne(pounds, own, token)) continue;
        const isByChance = isRoundAmount(pounds) || own.isCount === true || token.isCount === true;
        if (isByChance) add(phrase, 'round', at, token.offset);
        else if (pounds >= LEAST_ROUNDED || isExactTo(pounds, SMALL_DIGITS))
          add(
            phrase,
            // Of a few thousand pounds one in a thousand is the same to the pound.
            matter(own, phrases[phrase] as Phrase, pounds < LEAST_ROUNDED),
            at,
            token.offset,
          );
      }
    }
  }
}

type Telling = Token & { readonly amount: NonNullable<Token['amount']> };

/** Amounts of pounds or of pence, and not of thousands. */
const mayTell = (token: Token): token is Telling =>
  token.weight > 0 &&
  token.amount !== undefined &&
  token.amount.value >= LEAST_SMALL - 1 &&
  (token.amount.isMoney || token.weight >= A_NUMBER);
/** A number without a sign: it may be the cell of a sum. */
const A_NUMBER = 0.75;

/** The pounds below an amount and above it, of one without pence itself. */
const poundsOf = (value: number): readonly number[] =>
  Number.isInteger(value) ? [value] : [Math.floor(value), Math.ceil(value)];

/** Whether one is the other, to the pound or to ten pence: two amounts with pence of their own aren't. */
function areToThePound(own: Telling['amount'], other: Telling['amount']): boolean {
  const apart = Math.abs(own.value - other.value);
  return apart > 0 && apart < Math.min(1, Math.max(stepOf(own), stepOf(other)));
}

/** To how much of a pound an amount is written: "£534,218.40" may be to ten pence, and whole noughts at an end don't say that it is rounded further. */
const stepOf = ({ value, step }: Telling['amount']): number =>
  Number.isInteger(value) ? 1 : isWhole(value * 10) ? TEN_PENCE : Math.min(1, step);
const TEN_PENCE = 0.1;
const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6;

/** A small one is a sum in both texts; a larger one may be a cell below a head. */
function mayBeOne(pounds: number, own: Telling, token: Telling): boolean {
  const both = [own, token];
  if (pounds < LEAST_ROUNDED) return both.every(({ amount }) => amount.isMoney);
  return both.some((one) => one.amount.isMoney || hasPence(one));
}

/** Written to the penny, as sums are in a table whose head has their sign. */
const hasPence = ({ amount: { value, step } }: Telling): boolean =>
  !Number.isInteger(value) && step <= PENNY && Number.isInteger(Math.round(value * 1e4) / 100);
const PENNY = 0.011;
