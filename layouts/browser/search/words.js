// @ts-check
/**
 * The words of texts and questions, as the search compares them. The build prepares texts by these rules and the
 * browser reads questions by them, so that both are the same.
 */

import { DAY, dayOf, MONTH, monthOf } from './reading/day-words.js';
import { sharingYear } from './reading/ranges.js';
import { AMOUNT, sumKey } from './reading/sums.js';

/**
 * Letters and figures that are written as one sign, such as "ﬁ", "№", "Ⅱ" and "㎡", and those that are lowered ("CO₂"), of full width, or of
 * mathematics.
 */
const ONE_SIGN =
  /[\u2080-\u2089\u2090-\u209C\u2116\u2160-\u217F\u3371-\u33DF\uFB00-\uFB06\uFF01-\uFF5E\u{1D400}-\u{1D7FF}]/gu;
/** Raised figures are part of a unit, "m²"; behind other words they are the number of a note. */
const OF_UNIT = /(?<=(?<!\p{L})(?:[kcmd]?m|ft|yd|in|mi|s))[²³](?![\p{L}\p{N}])/gu;
const RAISED = /(?<=(\S?))[⁰¹²³⁴-⁹]+/gu;
/** What is between letters and isn't seen. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const HYPHEN = /[\u2010\u2011]/g;
/** What only other texts than most have: what those above, joiners and apostrophes of print are made of. */
const UNUSUAL = /[^\t-\r\x20-\x7E]/;
// The sign first and then what is before it, since most places of a text have another sign.
/** Signs between two words that Pagefind would read as one: "Garforth–Micklefield", "wait…what". */
const JOINER = /([^\p{L}\p{N}\p{M}\s\x20-\x7E’‘ʼ])(?<=[\p{L}\p{N}][^])(?=[\p{L}\p{N}])/gu;

/** Apostrophes of print: of "O’Brien-Walsh" Pagefind would have no part, of "O'Brien-Walsh" it has. */
const APOSTROPHE = /[’ʼ](?<=\p{L}[’ʼ])(?=\p{L})/gu;
const JOINS = /[/+|\\]/;
/** Words that signs join: of "A65/B6157" Pagefind has no part, since those have both letters and figures. */
const JOINED = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:[/+|\\][\p{L}\p{N}]+)+/gu;
const IS_MIXED = /\p{L}\p{N}|\p{N}\p{L}/u;

/**
 * A text with plain letters and figures: those that are written as one sign, or have something unseen between them, are no others; the number of a
 * note is a word of its own.
 * @param {string} text
 */
export function plainLetters(text) {
  return text
    .replace(ONE_SIGN, (sign) => sign.normalize('NFKC'))
    .replace(OF_UNIT, (sign) => sign.normalize('NFKC'))
    .replace(RAISED, (signs, before) => `${before && ' '}${signs.normalize('NFKC')}`)
    .replace(UNSEEN, '')
    .replace(HYPHEN, '-');
}

/** "A & E" is one thing, as "A&E" is. @param {string} question */
export function withLettersJoined(question) {
  return question.replace(
    /(?<![\p{L}\p{N}])(\p{L})\s{1,3}([&+])\s{1,3}(?=\p{L}(?![\p{L}\p{N}]))/gu,
    '$1$2',
  );
}

/**
 * A text as Pagefind is given it: each of its words can be found. {@link isJoined} and {@link shown} tell what it was.
 * @param {string} text
 */
export function searchable(text) {
  const plain = UNUSUAL.test(text)
    ? plainLetters(text).replace(APOSTROPHE, "'").replace(JOINER, '$1 ')
    : text;
  if (!JOINS.test(plain)) return plain;
  return plain.replace(JOINED, (words) =>
    IS_MIXED.test(words) ? words.replace(/[/+|\\](?=.)/g, '$& ') : words,
  );
}

/** Whether the next word follows without a space, in the text as it was before it was made {@link searchable}. @param {string} word */
export function isJoined(word) {
  return /[\p{L}\p{N}](?:[/+|\\]|[^\p{L}\p{N}\p{M}\s\x20-\x7E’‘ʼ”»])$/u.test(word);
}

/** A text that was made {@link searchable}, with apostrophes as they are printed. @param {string} text */
export function shown(text) {
  return text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
}

/** Letters and digits in lower case, without accents and signs. @param {string} text */
export function bare(text) {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/**
 * What a run of signs without a space is found by: as a whole and by its parts. "co-op" → coop, co, op.
 * @param {string} token @returns {string[]}
 */
export function keysOf(token) {
  const whole = bare(token);
  if (whole === '') return [];
  const parts = token
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');
  return parts.length > 1 ? [whole, ...new Set(parts)] : [whole];
}

/**
 * Those by which Pagefind finds a run of signs: of its parts it has none of one sign, and none of both letters and figures.
 * @param {string} token @returns {string[]}
 */
export function foundBy(token) {
  const [whole, ...parts] = keysOf(token);
  if (whole === undefined) return [];
  return [whole, ...parts.filter((part) => part.length > 1 && !IS_MIXED.test(part))];
}

const HYPHENATED = /(?<![\p{L}\p{N}\p{M}-])[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)+/gu;

/**
 * Letters and figures alone between hyphens of words, of which Pagefind has no part: "y" of "Plas-y-Brenin", "2" of "Key-Stage-2".
 * @param {string} text @returns {string[]}
 */
export function lonePartsOf(text) {
  const parts = [...text.matchAll(HYPHENATED)].flatMap(([word]) =>
    /\p{L}{2}/u.test(word) ? keysOf(word).slice(1) : [],
  );
  return [...new Set(parts.filter((part) => part.length === 1))];
}

/** A word without the signs around it. @param {string} token */
export function plainOf(token) {
  const plain = token.replace(/^[^\p{L}\p{N}£€$¥]+|[^\p{L}\p{N}%]+$/gu, '');
  // "10.4(3)" ends with a sign of its own.
  return plain.includes('(') && token.includes(`${plain})`) ? `${plain})` : plain;
}

/** @param {string} text @returns {string[]} */
export function tokensOf(text) {
  return text.split(/\s+/).filter((token) => token !== '');
}

// Every repetition is bounded, so that each place of a text costs no more than a constant.
const PERCENT = /(?<![\p{L}\p{N}.,/-])(\d{1,4})(?:\.(\d{1,3}))?\s?(?:%|per\s?cent(?!\p{L}))/giu;
const NUMBER_DATE = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|\.\d)/g;
const ISO_DATE = /(?<![\d./-])(\d{4})-(\d{2})-(\d{2})(?![\d/-])/g;
/** Where a day may begin; also behind the first one of "21-25 February". */
const ALONE = String.raw`(?<![\p{L}\p{N}.,/-])`;
// Found by its month, of which texts have fewer than of what may be a day.
const DAY_MONTH = new RegExp(
  String.raw`(?=[adfjmnos])(?<=(?:${ALONE}|(?<=${ALONE}${DAY}[/-]))((${DAY})\s(?:(?:day\s)?of\s)?))(${MONTH})\.?,?\s(\d{4})(?!\d)`,
  'giu',
);
const SHORT_YEAR = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/-])(${DAY}\s(?:(?:day\s)?of\s)?${MONTH}\.?,?\s)['’]?(\d{2})(?![\p{L}\p{N}/.,-])`,
  'giu',
);
const MONTH_DAY = new RegExp(
  String.raw`(?<!\p{L})(${MONTH})\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)`,
  'giu',
);
const MONTH_YEAR = new RegExp(String.raw`(?<!\p{L})(${MONTH})\.?,?\s(\d{4})(?!\d)`, 'giu');
const TWO_YEARS = /(?<![\d./-])(\d{4})\s?[/–-]\s?(\d{4}|\d{2})(?![\d/-])/g;

/**
 * @typedef {object} Same What is written in several ways and means the same.
 * @property {string} key "sum34e5" for £3.4m, £3,400,000 and 3.4 million (see reading/sums.js); "percent12x5" for 12.5%
 * and 12.5 per cent; "day20240514"; "month202405"; "years202122".
 * @property {number} index @property {number} length
 */

/**
 * Amounts, dates, months and municipal years of a text, each by the one key of all its spellings, in the order of the text.
 * A day has its month as well, and a date whose year stands behind another one has that.
 * @param {string} text @returns {Same[]}
 */
export function sameThings(text) {
  /** @type {Same[]} */
  const found = [];
  /** @param {RegExpExecArray} match @param {(string | undefined)[]} keys @param {string} [before] what is before the match and of it */
  const add = (match, keys, before = '') => {
    const index = match.index - before.length;
    const length = before.length + match[0].length;
    for (const key of keys) if (key !== undefined) found.push({ key, index, length });
  };
  /** @param {import('./reading/ranges.js').Dated} dated */
  const share = (dated) => {
    for (const { year, month, day, index, length } of sharingYear(text, dated)) {
      const keys = day > 0 ? dayKeys(year, month, day) : [monthKey(year, month)];
      for (const key of keys) found.push({ key, index, length });
    }
  };
  for (const match of text.matchAll(NUMBER_DATE)) {
    const [, day, , month, year = ''] = match;
    add(match, dayKeys(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day)));
  }
  for (const match of text.matchAll(ISO_DATE)) {
    add(match, dayKeys(Number(match[1]), Number(match[2]), Number(match[3])));
  }
  for (const match of text.matchAll(DAY_MONTH)) {
    const [, before, day, month, year] = match;
    add(match, dayKeys(Number(year), monthOf(month), dayOf(day)), before);
    if (/\sday\s/i.test(before)) continue;
    const index = match.index - before.length;
    share({ year: Number(year), month: monthOf(month), day: dayOf(day), index, length: 0 });
  }
  for (const match of text.matchAll(MONTH_DAY)) {
    const [year, month, day] = [Number(match[3]), monthOf(match[1]), Number(match[2])];
    add(match, dayKeys(year, month, day));
    share({ year, month, day, index: match.index, length: 0 });
  }
  const days = [...found];
  const within = (/** @type {RegExpExecArray} */ { index }) =>
    days.some((day) => index >= day.index && index < day.index + day.length);
  for (const match of text.matchAll(MONTH_YEAR)) {
    if (within(match)) continue;
    const [month, year] = [monthOf(match[1]), Number(match[2])];
    add(match, [monthKey(year, month)]);
    share({ year, month, day: 0, index: match.index, length: 0 });
  }
  for (const match of text.matchAll(TWO_YEARS)) {
    if (within(match)) continue;
    const first = Number(match[1]);
    if (Number(match[2]?.slice(-2)) === (first + 1) % 100) {
      add(match, [`years${first}${String((first + 1) % 100).padStart(2, '0')}`]);
    }
  }
  for (const match of text.matchAll(PERCENT)) {
    const [, whole = '', part = ''] = match;
    add(match, [`percent${Number(whole)}${part.replace(/0+$/, '').replace(/^(?=.)/, 'x')}`]);
  }
  for (const match of text.matchAll(AMOUNT)) {
    if (!within(match)) add(match, [sumKey(match.groups ?? {})]);
  }
  return found.sort((a, b) => a.index - b.index);
}

const NO_POUNDS =
  /(?<![\p{L}\p{N}.,/-])£\s?0{1,12}(?:\.0{1,4})?(?:\s?(?:k|m|bn)(?![\p{L}\p{N}]))?(?![\p{L}\p{N}/-]|[.,]\d)/giu;

/** The {@link sameThings} of a text, and "£0", which isn't the figure of a vote: "Against: 0". @param {string} text @returns {Same[]} */
export function thingsIn(text) {
  const none = [...text.matchAll(NO_POUNDS)].map(({ 0: { length }, index }) => ({
    key: 'sum0',
    index,
    length,
  }));
  return none.length === 0
    ? sameThings(text)
    : [...sameThings(text), ...none].sort((a, b) => a.index - b.index);
}

/** A question with the years of its days in full: "9 May 22" asks for 9 May 2022. @param {string} question */
export function withWholeYears(question) {
  return question.replace(SHORT_YEAR, '$120$2');
}

/** @param {number} year @param {number} month @param {number} day @returns {string[]} */
function dayKeys(year, month, day) {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || year > 2199 || date.getUTCMonth() !== month - 1) return [];
  return [`day${date.toISOString().slice(0, 10).replaceAll('-', '')}`, monthKey(year, month)];
}

/** @param {number} year @param {number} month */
function monthKey(year, month) {
  return `month${year}${String(month).padStart(2, '0')}`;
}

/** Forms of one word that are looked for, those of most papers first. */
export const MOST_FORMS = 4;

/** Where the keys of a text begin, behind its last word. */
export const KEYS_SIGN = '\u2042';
