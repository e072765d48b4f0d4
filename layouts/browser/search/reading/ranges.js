// @ts-check
/** Dates that have their year, or their month and year, from the date behind them: "21 February to 4 March 2022", "3, 4 and 5 May 2022". */
import { DAY, dayOf, MONTH, monthOf } from './day-words.js';

const TIME = String.raw`(?:(?:\d{1,2}(?:[.:]\d{2})?\s?(?:am|pm)|noon|midday|midnight)\s(?:on\s)?)?`;
const WEEKDAY = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s)?`;
const TO = String.raw`\s?[–—-]\s?|,?\s(?:to|until|till|through|up\sto|to\sand\sincluding)\s`;
const AND = String.raw`\s?[/&]\s?|,?\s(?:and|or)\s`;
const BETWEEN = String.raw`(?:(?<to>${TO})|(?<and>${AND})|(?<comma>,\s))(?:the\s)?${TIME}${WEEKDAY}(?:the\s)?`;
const START = String.raw`(?<![\p{L}\p{N}.,/£-])`;
const DAY_BEFORE = new RegExp(
  String.raw`${START}(?<date>(?<day>${DAY})(?:\s(?:of\s)?(?<month>${MONTH})\.?)?|(?<monthFirst>${MONTH})\s(?<dayLast>\d{1,2})(?:st|nd|rd|th)?)${BETWEEN}$`,
  'iu',
);
const MONTH_BEFORE = new RegExp(
  String.raw`${START}(?<date>(?<month>${MONTH})\.?)${BETWEEN}$`,
  'iu',
);
/** The longest text of such a date with what is between. */
const LONGEST = 80;
/** The most dates that share a year. */
const MOST = 12;

/** @typedef {{ year: number, month: number, day: number, index: number, length: number }} Dated A day, or with the day 0 a month, and where in a text it is. */

/**
 * The dates before one that share its year, the nearest first. A range may begin in the year before: "21 December to 4 January 2022".
 * @param {string} text @param {Dated} dated @returns {Dated[]}
 */
export function sharingYear(text, dated) {
  /** @type {Dated[]} */
  const found = [];
  for (let next = dated; found.length < MOST;) {
    const one = dateBefore(text, next, found.length > 0);
    if (one === undefined) break;
    found.push(one);
    next = one;
  }
  return found;
}

/** @param {string} text @param {Dated} next @param {boolean} isList whether the next date shares its year too @returns {Dated | undefined} */
function dateBefore(text, next, isList) {
  const start = Math.max(0, next.index - LONGEST);
  const match = (next.day > 0 ? DAY_BEFORE : MONTH_BEFORE).exec(text.slice(start, next.index));
  if (match === null) return undefined;
  const { date = '', day, month, monthFirst, dayLast, to, comma } = match.groups ?? {};
  const name = month ?? monthFirst;
  const own = {
    month: name === undefined ? next.month : monthOf(name),
    day: next.day > 0 ? dayOf(day ?? dayLast) : 0,
    index: start + match.index,
    length: date.length,
  };
  // "Item 4, 5 May 2022" has one day, and "the committee may, in March 2022" one month.
  if (comma !== undefined && !isList && (name === undefined || next.day === 0)) return undefined;
  if (own.month < next.month || (own.month === next.month && own.day < next.day))
    return { year: next.year, ...own };
  const beganBefore = to !== undefined && own.month > next.month;
  return beganBefore ? { year: next.year - 1, ...own } : undefined;
}
