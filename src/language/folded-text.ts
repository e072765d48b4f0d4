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
  const folded = (
    digitOf(codePoint) ??
    LOOKALIKES.get(codePoint) ??
    String.fromCodePoint(codePoint)
  )
    .normalize('NFKD')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replace(NEITHER_LETTER_NOR_DIGIT, '');
  cache.set(codePoint, folded);
  return folded;
}

/** Letters of Cyrillic and Greek that nobody can tell from Latin ones: one of them must not hide a word. */
const LOOKALIKES: ReadonlyMap<number, string> = new Map(
  [
    ['аесорхуіјѕԁһԛѡвкмнтгАЕСОРХУІЈЅԀҺԚВКМНТ', 'aecopxyijsdhqwbkmhtrAECOPXYIJSDHQBKMHT'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοαινυρκχ', 'ABEZHIKMNOPTYXoaivupkx'],
  ].flatMap(([from = '', to = '']) =>
    [...from].map((letter, at): [number, string] => [letter.codePointAt(0) ?? 0, to[at] ?? '']),
  ),
);

const DIGIT = /^\p{Nd}$/u;

/** Figures of other scripts, of which ten are in a row each; those of mathematics are known by their normal form. */
function digitOf(codePoint: number): string | undefined {
  if (codePoint < 0x660 || codePoint > 0x1d7cd || !isDigit(codePoint)) return undefined;
  let first = codePoint;
  while (codePoint - first < 9 && isDigit(first - 1)) first -= 1;
  return String(codePoint - first);
}

const isDigit = (codePoint: number): boolean => DIGIT.test(String.fromCodePoint(codePoint));

/** A whole text, folded: "The Council’s £1,250,000" → "thecouncils1250000". */
export function foldText(text: string): string {
  let folded = '';
  for (const character of text) folded += foldCodePoint(character.codePointAt(0) ?? 0);
  return folded;
}
