/** Letters and figures alone: what is compared where spaces are a matter of layout. */
export function squashed(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/** Words in their order, with one space around each. */
function spaced(text: string): string {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}

/** Long enough not to be a part of another word by chance. */
const LONG = 10;

/** Finds whether words are openly on a page, from what a reader sees of it. */
function openOn(seen: string): (words: string) => boolean {
  const words = spaced(seen);
  const letters = squashed(seen);
  return (phrase) => {
    const asked = spaced(phrase);
    if (asked.trim() === '') return true;
    const key = squashed(phrase);
    return words.includes(asked) || (key.length >= LONG && letters.includes(key));
  };
}

/** Whether each word of two letters or more, and each figure of more than a page number, is somewhere on the page. */
export function eachIsOn(seen: string, phrase: string): boolean {
  const there = spaced(seen);
  const asked = (
    phrase
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => word.length > (/^\d+$/u.test(word) ? 3 : 1));
  return asked.length > 0 && asked.every((word) => there.includes(` ${word} `));
}

export type OpenPages = {
  readonly count: number;
  /** All that is on a page, seen or not: quick. */
  text(index: number): string;
  /** What a reader sees of it: slow. */
  seen(index: number): string;
};

/** Pages looked at more closely for one phrase. */
const MOST_LOOKED_AT = 4;

/** @returns the 1-based number of the page that shows the words openly; undefined where none does. */
export function pageThatShows(
  words: string,
  { own, pages }: { readonly own: { index: number; seen: string }; readonly pages: OpenPages },
): number | undefined {
  if (openOn(own.seen)(words)) return own.index + 1;
  let looked = 0;
  for (let index = 0; index < pages.count && looked < MOST_LOOKED_AT; index += 1) {
    if (index === own.index || !openOn(pages.text(index))(words)) continue;
    looked += 1;
    if (openOn(pages.seen(index))(words)) return index + 1;
  }
  return undefined;
}

/** Fewer figures meet on another page by chance. */
const FEWEST_FIGURES = 4;

/**
 * Whether words that are mostly figures, as on the axis of a chart, are each on one other page: a chart that runs over
 * two pages is drawn on both, and cut off on one.
 */
export function figuresAreOnAnother(
  words: string,
  { own, pages }: Parameters<typeof pageThatShows>[1],
): boolean {
  const all = words.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const figures = all.filter((word) => /^[^\p{L}]*\p{N}[^\p{L}]*$/u.test(word));
  if (figures.length < FEWEST_FIGURES || figures.length < all.length / 2) return false;
  const phrase = words.replaceAll(/(\p{N})[,.](?=\p{N})/gu, '$1 ');
  let looked = 0;
  for (let index = 0; index < pages.count && looked < MOST_LOOKED_AT; index += 1) {
    if (index === own.index || !eachIsOn(pages.text(index), phrase)) continue;
    looked += 1;
    if (eachIsOn(pages.seen(index), phrase)) return true;
  }
  return false;
}
