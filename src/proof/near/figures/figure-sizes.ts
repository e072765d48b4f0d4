import { haveOneName } from '../../../language/figures/sums-of-one.ts';
import type { Token } from '../tokens.ts';

/** Amounts from which a rounded one tells. */
export const LEAST_ROUNDED = 10_000;
/** Smaller amounts tell where all their digits count: £7,943. */
export const LEAST_SMALL = 1000;
export const SMALL_DIGITS = 4;

/** Of a figure that a phrase has again and again, so many places are enough: it may be spelt in several ways. */
export const MOST_IN_PHRASE = 4;
/** How often places of one figure are looked at in one text: more is the same figure again and again. */
const MOST_OF_FIGURE = 1 << 19;

/** As it is, and as it is in its table. */
export function readingsOf(token: Token): readonly Token[] {
  return token.scaled ? [token, { ...token, ...token.scaled }] : [token];
}

/** Counts what is looked at of a figure, and says whether it was enough before. */
export function isEnough(looks: Map<string, number>, key: string, places: number): boolean {
  if (places === 0) return true;
  const before = looks.get(key) ?? 0;
  looks.set(key, before + places);
  return before > MOST_OF_FIGURE;
}

/** Both papers call it by the same public name. */
export const isPublicInBoth = (own: Token, token: Token): boolean =>
  haveOneName(own.publicNames ?? [], token.publicNames ?? []);

export const isExactTo = (value: number, digits: number): boolean =>
  String(value).replace(/\D/g, '').replace(/0+$/, '').length >= digits;
