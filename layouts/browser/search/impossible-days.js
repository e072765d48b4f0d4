// @ts-check
/** Days that no calendar has, of which a question may ask: "31 February", "31/02/2024", and "05/25/2024" with the month first. */
import { DAY, dayOf, inWords, MONTH, monthOf } from './reading/day-words.js';

const NUMBERS = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2((?:19|20|21)\d\d)(?![\d/-]|\.\d)/g;
const ISO = /(?<![\d./-])((?:19|20|21)\d\d)-(\d{2})-(\d{2})(?![\d/-])/g;
const YEAR = String.raw`(?:,?\s(\d{4})(?!\d))?`;
const DAY_MONTH = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/-])(${DAY})\s(?:(?:day\s)?of\s)?(${MONTH})(?!\p{L})\.?${YEAR}`,
  'giu',
);
const MONTH_DAY = new RegExp(
  String.raw`(?<!\p{L})(${MONTH})\s(\d{1,2}(?:st|nd|rd|th)?)(?![\p{L}\p{N}/-])${YEAR}`,
  'giu',
);
/** A year with this day in February. */
const LEAP = 2000;
/** Words that are no months as often as they are. */
const IS_WORD = /^(?:mar|march|may)$/i;
/** No day is said to be missing for a larger number: "top 40 January sales". */
const MOST_DAYS = 39;

/**
 * @typedef {object} NoDay
 * @property {string} said As it was typed. @property {number} index
 * @property {string} instead What is to be looked for in its place: its month, or the day that was meant; '' where nothing can be.
 */

/**
 * The days of a question that there are not, in its order, none twice.
 * @param {string} question @returns {NoDay[]}
 */
export function impossibleDays(question) {
  /** @type {NoDay[]} */
  const found = [];
  /** @param {RegExpExecArray} match @param {number | undefined} year @param {number} month @param {number} day */
  const add = ({ 0: whole, index }, year, month, day) => {
    if (isDay(year ?? LEAP, month, day)) return;
    if (found.some((one) => index < one.index + one.said.length && one.index <= index)) return;
    const said = whole.replace(/[\s,.]+$/, '');
    found.push({ said, index, instead: insteadOf(year, month, day) });
  };
  for (const match of question.matchAll(NUMBERS)) {
    add(match, Number(match[4]), Number(match[3]), Number(match[1]));
  }
  for (const match of question.matchAll(ISO)) {
    add(match, Number(match[1]), Number(match[2]), Number(match[3]));
  }
  /** @param {RegExpExecArray} match @param {string | undefined} day @param {string | undefined} month @param {string | undefined} year */
  const addNamed = (match, day = '', month = '', year) => {
    const number = dayOf(day);
    const isSure = year !== undefined || /\D/.test(day);
    if (!isSure && (number > MOST_DAYS || (number > 31 && IS_WORD.test(month)))) return;
    add(match, year === undefined ? undefined : Number(year), monthOf(month), number);
  };
  for (const match of question.matchAll(DAY_MONTH)) addNamed(match, match[1], match[2], match[3]);
  for (const match of question.matchAll(MONTH_DAY)) addNamed(match, match[2], match[1], match[3]);
  return found.sort((a, b) => a.index - b.index);
}

/** The month of such a day; whoever writes the month first means a day all the same. @param {number | undefined} year @param {number} month @param {number} day */
function insteadOf(year, month, day) {
  const ofYear = year === undefined ? '' : ` ${year}`;
  if (isDay(year ?? LEAP, day, month)) return `${month} ${monthName(day)}${ofYear}`;
  return month >= 1 && month <= 12 ? `${monthName(month)}${ofYear}` : '';
}

/** A question with what is looked for in the place of such days. @param {string} question @param {readonly NoDay[]} days */
export function withoutImpossibleDays(question, days) {
  return days.reduceRight(
    (text, { said, index, instead }) =>
      instead === '' ? text : text.slice(0, index) + instead + text.slice(index + said.length),
    question,
  );
}

/** @param {number} year @param {number} month @param {number} day */
function isDay(year, month, day) {
  const date = new Date(Date.UTC(year, month - 1, day));
  return month >= 1 && month <= 12 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** @param {number} month from 1 */
function monthName(month) {
  return inWords(new Date(Date.UTC(LEAP, month - 1)), { month: 'long' });
}
