/**
 * Text as it is compared when it must not matter how it is written: letters and digits alone, in lower
 * case, without accents. Spaces, line ends, quotes, dashes, soft hyphens, zero-width characters and
 * markup signs fall away, so that a sentence is the same sentence in a page, a slug, a folded calendar
 * line, a quoted cell and a PDF that places each letter by itself.
 *
 * Folding goes character by character, so that a place in the folded text has a place in the original.
 */

const ACCENTS = /\p{M}/gu;
const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]/gu;

const cache = new Map<number, string>();

/** What one character folds to: '' for a sign, several letters for a ligature ("ﬁ" → "fi", "ß" → "ss"). */
export function foldCodePoint(codePoint: number): string {
  const known = cache.get(codePoint);
  if (known !== undefined) return known;
  const folded = String.fromCodePoint(codePoint)
    .normalize('NFKD')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replace(NEITHER_LETTER_NOR_DIGIT, '');
  cache.set(codePoint, folded);
  return folded;
}

/** A whole text, folded: "The Council’s £1,250,000" → "thecouncils1250000". */
export function foldText(text: string): string {
  let folded = '';
  for (const character of text) folded += foldCodePoint(character.codePointAt(0) ?? 0);
  return folded;
}
