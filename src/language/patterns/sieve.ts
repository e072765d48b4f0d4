import { neededBy, smallLetters, type Needed } from './needed-words.ts';

/**
 * Of many patterns those that may find something in a text, in their order: the others need a word or a sign that the text doesn't have,
 * and aren't even compiled for it. What each needs is found out when a text is first looked at.
 */
export function sieve<T extends { readonly pattern: RegExp }>(
  patterns: readonly T[],
): (text: string) => readonly T[] {
  let known: readonly { readonly one: T; readonly needs: Places }[] | undefined;
  return (text) => {
    known ??= patterns.map((one) => ({ one, needs: placesOf(neededBy(one.pattern)) }));
    const small = smallLetters(text);
    mark(small);
    return known.flatMap(({ one, needs }) => (isThere(needs, small) ? [one] : []));
  };
}

/** What is needed, each piece of text with the places in the table of all that is marked for it. */
type Places =
  | { readonly kind: 'piece'; readonly piece: string; readonly places: readonly number[] }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Places[] };

function placesOf(needed: Needed): Places {
  if ('all' in needed) return { kind: 'all', of: needed.all.map(placesOf) };
  if ('any' in needed) return { kind: 'any', of: needed.any.map(placesOf) };
  const { piece } = needed;
  const codes = Array.from({ length: piece.length }, (_, at) => piece.charCodeAt(at));
  const [first = 0, second = 0] = codes;
  const places =
    codes.length === 1
      ? [placeOfOne(first)]
      : codes.length === 2
        ? [placeOfTwo(first, second)]
        : codes
            .slice(2)
            .map((third, at) => placeOfThree(codes[at] ?? 0, codes[at + 1] ?? 0, third));
  return { kind: 'piece', piece, places };
}

/** Whether the text that was marked has what is needed. @param small the text itself */
function isThere(needs: Places, small: string): boolean {
  if (needs.kind !== 'piece') {
    const isAny = needs.kind === 'any';
    for (const one of needs.of) if (isThere(one, small) === isAny) return isAny;
    return !isAny;
  }
  for (const place of needs.places) if (table[place] !== stamp) return false;
  return needs.piece.length <= 3 || small.includes(needs.piece);
}

/**
 * Which characters the text has that was last looked at, and which two and three of them beside each other: those with its stamp. Some
 * share a place, so that a pattern may be tried in vain. There is one table, since making it anew takes longer than a text.
 */
const table = new Uint8Array(2 ** 16 + 2 ** 15);
let stamp = 0;

const placeOfThree = (first: number, second: number, third: number): number =>
  (first * 4099 + second * 131 + third) & 0xffff;
const placeOfTwo = (first: number, second: number): number =>
  2 ** 16 + (((first & 0x7f) << 7) | (second & 0x7f));
const placeOfOne = (character: number): number => 2 ** 16 + 2 ** 14 + (character & 0x3fff);

function mark(text: string): void {
  stamp = (stamp + 1) % 256;
  if (stamp === 0) {
    table.fill(0);
    stamp = 1;
  }
  let first = 0;
  let second = 0;
  for (let at = 0; at < text.length; at++) {
    const third = text.charCodeAt(at);
    table[placeOfOne(third)] = stamp;
    table[placeOfTwo(second, third)] = stamp;
    table[placeOfThree(first, second, third)] = stamp;
    first = second;
    second = third;
  }
}
