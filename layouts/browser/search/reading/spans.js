// @ts-check
/** Days without a year, which may be of any, and from a day to another: "5 November", "between 5 and 10 November", "1 to 9 May 2024". */
import { apart, optionOf } from '../options.js';
import { dayOfKey, MONTH, monthOf } from './day-words.js';
/**
 * @typedef {import('../asking.js').Asking} Asking
 * @typedef {import('../vocabulary.js').Vocabulary} Vocabulary
 * @typedef {{ from: string, to: string }} Span The first and the last day: "2024-11-05", or "11-05" of any year, which may go into the next.
 * @typedef {{ said: string, index: number, days: Span, names: [day: string, month: string][] }} Dated
 */

const NUMBER = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
/** Of these there is a number 5 on any day: "section 5 may apply". */
const NUMBERED =
  'article|band|class|clause|grade|item|no|number|page|para|paragraph|part|phase|policy|room|route|rule|schedule|section|version|ward|year|zone';
const START = String.raw`(?<![\p{L}\p{N}.,/£-])(?<!(?:${NUMBERED})s?\.?\s)`;
const NO_YEAR = String.raw`(?![\p{L}\p{N}/-])(?!\.?,?\s['’]?\d{2})`;
const RANGE = new RegExp(
  String.raw`${START}(?:(between|from)\s(?:the\s)?)?${NUMBER}(?:\s(?:of\s)?(${MONTH})\.?)?(?:\s?[–—-]\s?|\s(to|until|till|through|and)\s)(?:the\s)?${NUMBER}\s(?:of\s)?(${MONTH})${NO_YEAR}`,
  'giu',
);
const DAY_MONTH = new RegExp(
  String.raw`${START}${NUMBER}\s(?:(?:day\s)?of\s)?(${MONTH})${NO_YEAR}`,
  'giu',
);
/** "November 24" may be a year: only "November 24th" is a day. */
const MONTH_DAY = new RegExp(
  String.raw`(?<!\p{L})(${MONTH})\s(\d{1,2})(?:st|nd|rd|th)${NO_YEAR}`,
  'giu',
);

export const DAY_LENGTH = 86_400_000;
/** The most days of a range: of a longer one, the files of all its days would be much to fetch. */
const MOST_DAYS = 31;

/**
 * Adds a part for each day or range of days without a year: papers have it that name such a day of any year. Gives what was read, and the question
 * with spaces in its place.
 * @param {Asking} asking @param {string} plain the question without its amounts and dates @param {Vocabulary} vocabulary
 */
export async function addDaysOfAnyYear(asking, plain, vocabulary) {
  const dated = daysOfAnyYear(plain);
  let rest = plain;
  for (const { said, index, days, names } of dated) {
    rest = without(rest, { said, index });
    const ways = await Promise.all(
      names.map((name) =>
        Promise.all(writtenAs(name).map((own) => optionOf(own, vocabulary, 1, true))),
      ),
    );
    const options = [
      ...(await waysOf(days, vocabulary)),
      ...ways.flat().flatMap((option) => option ?? []),
      ...ways.flatMap(([option], at) => (option && !isVerbToo(names[at]) ? [apart(option)] : [])),
    ];
    if (options.length > 0)
      asking.parts.push({ said: said.trim(), required: false, options, span: days });
    else await addMonth(asking, said.trim(), names.at(-1)?.[1] ?? '', vocabulary);
  }
  return { dated, rest };
}

/** "22 May", "22nd May" and "May 22". @param {[day: string, month: string]} name @returns {string[][]} */
function writtenAs([day, month]) {
  const ending = /^1\d$/.test(day) ? 'th' : (['th', 'st', 'nd', 'rd'][Number(day) % 10] ?? 'th');
  return [
    [day, month],
    [`${day}${ending}`, month],
    [month, day],
  ];
}

/** Whether a month is a verb too, so that it says nothing where its day isn't beside it: "22 trees may go". @param {[day: string, month: string] | undefined} name */
function isVerbToo([, month] = ['', '']) {
  return /^(?:may|march)$/i.test(month);
}

/** What is between the first and the last day of a span. */
const TO = /^(?:\s?[–—-]\s?|,?\s(?:to|until|till|through|and)\s)(?:the\s)?$/i;
const BEFORE = /(?<!\p{L})(between|from)\s(?:the\s)?$/iu;

/**
 * What lies between two days with their years, of which one is the first and the other the last: "5 and 10 November 2024" are two days, "between 5 and 10
 * November 2024" all of these. None where there are too many.
 * @param {string} question @param {readonly { said: string, key: string, index: number }[]} two
 * @returns {{ said: string, index: number, days: Span, keys: string[] } | undefined} with the keys of all its days
 */
export function spanOf(question, [first, last]) {
  const [from, to] = [first, last].map((one) => dayOfKey(one?.key ?? ''));
  if (first === undefined || last === undefined || from === undefined || to === undefined) return;
  const between = question.slice(first.index + first.said.length, last.index);
  const [before = ''] = BEFORE.exec(question.slice(0, first.index)) ?? [];
  if (!TO.test(between) || (/and/i.test(between) && !/between/i.test(before))) return;
  const days = (Date.parse(to) - Date.parse(from)) / DAY_LENGTH + 1;
  if (days < 2 || days > MOST_DAYS) return;
  const index = first.index - before.length;
  const said = question.slice(index, last.index + last.said.length);
  const keys = Array.from({ length: days }, (_, at) => {
    const day = new Date(Date.parse(from) + at * DAY_LENGTH).toISOString();
    return `day${day.slice(0, 10).replaceAll('-', '')}`;
  });
  return { said, index, days: { from, to }, keys };
}

/**
 * Adds a part for the days of a span that papers name; whether there are any.
 * @param {Asking} asking @param {{ said: string, days: Span }} span @param {Vocabulary} vocabulary
 */
export async function addSpan(asking, { said, days }, vocabulary) {
  const options = await waysOf(days, vocabulary);
  if (options.length > 0) asking.parts.push({ said, required: false, options, span: days });
  return options.length > 0;
}

/** A way for each of these days that papers name. @param {Span} days @param {Vocabulary} vocabulary */
async function waysOf(days, vocabulary) {
  const keys = await vocabulary.keysOfDays((day) => isWithin(day, days));
  return keys.map((form) => ({ words: [[form]], phrase: '', weight: 1 }));
}

/** A question with spaces in the place of what was read. @param {string} question @param {{ said: string, index: number }} read */
export function without(question, { said, index }) {
  return question.slice(0, index) + ' '.repeat(said.length) + question.slice(index + said.length);
}

/** What no paper has a day for: its month may be there. @param {Asking} asking @param {string} said @param {string} month @param {Vocabulary} vocabulary */
async function addMonth(asking, said, month, vocabulary) {
  const option = await optionOf([month], vocabulary, 1, false);
  if (option) asking.parts.push({ said: month, required: false, options: [option] });
  asking.notes.push({
    ...{ said, why: option ? /** @type {const} */ ('meaning') : /** @type {const} */ ('') },
    instead: option ? [month] : [],
  });
}

/** In the order of the question, none within another. @param {string} question @returns {Dated[]} */
export function daysOfAnyYear(question) {
  /** @type {Dated[]} */
  const found = [];
  /** @param {RegExpExecArray} match @param {[day: string, month: string][]} names */
  const add = ({ 0: said, index }, names) => {
    if (found.some((one) => index < one.index + one.said.length && one.index < index + said.length))
      return;
    const [from = '', to = from] = names.map(dayOfName);
    if (from !== '' && to !== '') found.push({ said, index, days: { from, to }, names });
  };
  for (const match of question.matchAll(RANGE)) {
    const [, before = '', first = '', month, word = '', last = '', lastMonth = ''] = match;
    // "5 and 10 November" are two days.
    if (/and/i.test(word) && !/between/i.test(before)) continue;
    /** @type {[day: string, month: string][]} */
    const names = [
      [first, month ?? lastMonth],
      [last, lastMonth],
    ];
    const [from = '', to = ''] = names.map(dayOfName);
    if (daysFrom(from, to) <= MOST_DAYS && (month !== undefined || from < to)) add(match, names);
  }
  for (const match of question.matchAll(DAY_MONTH)) add(match, [[match[1] ?? '', match[2] ?? '']]);
  for (const match of question.matchAll(MONTH_DAY)) add(match, [[match[2] ?? '', match[1] ?? '']]);
  return found.sort((a, b) => a.index - b.index);
}

/** Whether a day is one of these. @param {string} day "2024-11-05" @param {Span} days */
export function isWithin(day, { from, to }) {
  const own = from.length < day.length ? day.slice(5) : day;
  return from <= to ? own >= from && own <= to : own >= from || own <= to;
}

/** "11-05"; '' for a day that no year has. @param {[day: string, month: string]} name */
function dayOfName([day, month]) {
  // A year with a 29 February.
  const date = new Date(Date.UTC(2000, monthOf(month) - 1, Number(day)));
  return Number(day) > 0 && date.getUTCDate() === Number(day)
    ? date.toISOString().slice(5, 10)
    : '';
}

/** How many days a range has. @param {string} from @param {string} to */
function daysFrom(from, to) {
  if (from === '' || to === '') return Infinity;
  const days = (Date.parse(`2000-${to}`) - Date.parse(`2000-${from}`)) / DAY_LENGTH + 1;
  return days > 0 ? days : days + 366;
}
