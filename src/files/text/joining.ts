import type { Glyph } from './glyphs.ts';

/**
 * Marks in draft text where a line ended in a hyphen and the word went on: whether the hyphen belongs
 * to the word is known only when the whole document has been read.
 */
export const OPEN_HYPHEN = '\u00AD';

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** Marks and bullets of the Symbol and Wingdings fonts, which are outside Unicode. */
const MARKS: Readonly<Record<string, string>> = {
  '\uF0FC': '✓',
  '\uF0FB': '✗',
  '\uF0FE': '☑',
  '\uF0FD': '☒',
  '\uF0A8': '☐',
  '\uF06F': '☐',
  '\uF06C': '●',
  '\uF06E': '■',
  '\uF0A7': '•',
  '\uF0B7': '•',
  '\uF0D8': '•',
  '\uF076': '•',
  '\uF02D': '•',
};

/** Control characters, byte order marks, and the private characters that no font of a browser shows. */
const UNSHOWABLE = /[\p{Cc}\p{Co}\p{Cn}\uFEFF\uFFFD]/gu;

/** Ligatures spelt out, marks and bullets as bullets, and nothing that can't be shown. */
function showable(text: string): string {
  if (text.length > 1) return shownOf(text);
  let shown = BY_SIGN.get(text);
  if (shown === undefined) BY_SIGN.set(text, (shown = shownOf(text)));
  return shown;
}

/** Signs are few, and each is asked about thousands of times. */
const BY_SIGN = new Map<string, string>();

function shownOf(text: string): string {
  return text
    .replaceAll(/[ﬀﬁﬂﬃﬄﬅﬆ]/gu, (ligature) => LIGATURES[ligature] ?? ligature)
    .replaceAll(/[\uF000-\uF0FF]/gu, (mark) => MARKS[mark] ?? mark)
    .replaceAll(UNSHOWABLE, '');
}

/** Lines follow one another, so the next glyph is on another line when it is this far off, in heights. */
const OFF_LINE = 0.5;

/** Characters as running text: lines joined, one space between words, hyphens at line ends open. */
export function joinGlyphs(glyphs: readonly Glyph[]): string {
  let text = '';
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    if (last !== undefined) text = text + between(last, glyph, text);
    text += showable(glyph.text).replaceAll(OPEN_HYPHEN, '-');
    last = glyph;
  }
  return tidy(text.replaceAll(BROKEN_WORD, `$1${OPEN_HYPHEN}$2`));
}

/** What a cell says: a mark that nothing can show is said to be one, since the cell isn't empty. */
export function cellText(glyphs: readonly Glyph[]): string {
  const text = joinGlyphs(glyphs);
  return text === '' && glyphs.length > 0 ? '[mark]' : text;
}

/** Marks the end of a line that ends in a hyphen, for the moment. */
const LINE_END = '\n';
const BROKEN_WORD = /(\p{L})[-\u2010]\n(\p{Ll})/gu;

function between(last: Glyph, next: Glyph, text: string): string {
  const height = Math.max(last.bottom - last.top, next.bottom - next.top, 1);
  const newLine = next.lineBefore || Math.abs(next.bottom - last.bottom) > height * OFF_LINE;
  if (newLine) return /[-\u2010]$/u.test(text) ? LINE_END : ' ';
  return next.spaceBefore || next.left - last.right > WORD_GAP * next.size ? ' ' : '';
}

/** PDFium sees most spaces; a gap this wide without one is a space all the same. In ems. */
const WORD_GAP = 0.25;

/** Dots that lead the eye to a page number. */
const LEADER = /\s?(?:[.…·]\s?){5,}/gu;

/** A line that ends in a hyphen goes on without a space: "Covid-⏎19". */
function tidy(text: string): string {
  return text
    .replaceAll(/([-\u2010])\n/gu, '$1')
    .replaceAll(LEADER, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** Joins drafts of running text, as two lines of one paragraph. */
export function joinDrafts(first: string, second: string): string {
  if (/\p{L}[-\u2010]$/u.test(first) && /^\p{Ll}/u.test(second))
    return `${first.slice(0, -1)}${OPEN_HYPHEN}${second}`;
  if (/[-\u2010]$/u.test(first)) return first + second;
  return first === '' ? second : `${first} ${second}`;
}
