/** A word or figure as it is written, and where; of a figure or date, which pattern found it. */
export type Written = {
  readonly written: string;
  readonly offset: number;
  /** None where it is a word. */
  readonly groups?: Readonly<Record<string, string | undefined>>;
};

/** A word, where nothing else begins. */
const WORD = String.raw`\p{L}[\p{L}\p{N}'’]*`;

/** What a figure or date, or a word that isn't plain, may begin with. */
const BEGINS = /[\p{L}\p{N}\p{Sc}]/iu;

const NOTHING = 0;
const LETTER = 1;
const DIGIT = 2;
const APOSTROPHE = 3;
const OTHER = 4;

const KINDS = Uint8Array.from({ length: 128 }, (_, unit) => {
  const sign = String.fromCharCode(unit);
  if (/[a-z]/i.test(sign)) return LETTER;
  if (/\d/.test(sign)) return DIGIT;
  if (sign === "'") return APOSTROPHE;
  return BEGINS.test(sign) ? OTHER : NOTHING;
});
const CURLY = 0x2019;

/** So many letters of a word say that no pattern begins with it. */
const HEAD = 3;

/**
 * Gives the words of a text, and what the patterns find in it, in order: as one expression of all the patterns and a word
 * would, which takes many times as long, since most of a text are words with which no pattern begins.
 * @param patterns of named groups, for the flags i and u; each begins with a digit, a sign of money, or three letters or
 *   more that are written as they are
 * @param word how a word is written that may be more than its letters, figures and apostrophes, by what it begins with
 */
export function writtenTokens(
  patterns: readonly string[],
  word = WORD,
): (text: string) => Generator<Written> {
  const all = new RegExp(patterns.join('|'), 'iuy');
  const wordHere = new RegExp(word, 'iuy');
  const heads = new Set([...headsOf(patterns, HEAD), ...headsOf([word], HEAD - 1)]);
  return function* (text) {
    const { length } = text;
    let at = 0;
    while (at < length) {
      const unit = text.charCodeAt(at);
      const kind = unit < 128 ? (KINDS[unit] as number) : OTHER;
      if (kind === NOTHING || kind === APOSTROPHE) {
        at += 1;
        continue;
      }
      if (kind === LETTER) {
        const end = endOfPlainWord(text, at);
        if (end > at && !heads.has(text.slice(at, Math.min(end, at + HEAD)).toLowerCase())) {
          yield { written: text.slice(at, end), offset: at };
          at = end;
          continue;
        }
      }
      // To test costs a small part of what a result with all its groups does.
      if (isAt(all, text, at)) {
        all.lastIndex = at;
        const { 0: written, groups = {} } = all.exec(text) as RegExpExecArray;
        yield { written, offset: at, groups };
        at += written.length;
      } else if (isAt(wordHere, text, at)) {
        yield { written: text.slice(at, wordHere.lastIndex), offset: at };
        at = wordHere.lastIndex;
      } else at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    }
  };
}

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Of a word of plain letters and digits; its beginning where other letters may be part of it. */
function endOfPlainWord(text: string, from: number): number {
  let at = from + 1;
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === CURLY) continue;
    if (unit >= 128) return BEGINS.test(text.slice(at, at + 2)) ? from : at;
    const kind = KINDS[unit] as number;
    if (kind === NOTHING || kind === OTHER) return at;
  }
  return at;
}

/** The first letters of whatever is written in patterns: of a word that begins otherwise, none of them is the beginning. */
function headsOf(patterns: readonly string[], least: number): ReadonlySet<string> {
  const heads = new Set<string>();
  for (const [letters] of patterns.join('\n').matchAll(/[a-z]+/gi)) {
    if (letters.length < least) continue;
    heads.add(letters.slice(0, HEAD).toLowerCase());
  }
  return heads;
}
