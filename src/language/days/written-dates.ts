import type { Weekday } from '../dates.ts';
import { WEEKDAYS } from '../dates.ts';

/** A date as running English text has it; what is not written and can't be taken from a neighbour is missing. */
export type WrittenDate = {
  /** In UTF-16 code units. */
  readonly index: number;
  readonly length: number;
  readonly weekday?: Weekday;
  /** As written: 31 in June, 0 and 99 are possible. */
  readonly day: number;
  /** 1–12. */
  readonly month?: number;
  /** The year written or taken over; two where a range may cross the new year; none where nothing shows it. */
  readonly years: readonly number[];
};

// Every repetition is bounded, so that each place of a text costs no more than a constant.
const SPACE = String.raw`(?:[ \t\u00a0]{1,3}|&nbsp;|[ \t]{0,2}\r?\n[ \t>]{0,4})`;
const EMPHASIS = String.raw`[*_]{0,3}`;
const GAP = `${EMPHASIS},?${SPACE}${EMPHASIS}`;
const ORDINAL = String.raw`(?:<sup>\s?(?:st|nd|rd|th)\s?</sup>|\^(?:st|nd|rd|th)\^|st|nd|rd|th)?`;
const WEEKDAY = String.raw`(?<weekday>mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\.?`;
/** In Welsh, as they are and as they are after "o". */
const WELSH_MONTHS: readonly (readonly string[])[] = [
  ['ionawr'], ['chwefror'], ['mawrth', 'fawrth'], ['ebrill'], ['mai', 'fai'], ['mehefin', 'fehefin'], ['gorffennaf', 'orffennaf'],
  ['awst'], ['medi', 'fedi'], ['hydref'], ['tachwedd', 'dachwedd'], ['rhagfyr', 'ragfyr'],
]; // prettier-ignore
const MONTH = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|${WELSH_MONTHS.flat().join('|')})(?![\p{L}\p{N}])\.?`;
const YEAR = String.raw`(?<year>\d{4})(?![\p{L}\p{N}])`;

const DATE = new RegExp(
  // Not inside a number, an amount, an address or a word: "1.31 June", "£31", "/9 May".
  String.raw`(?<![\p{L}\p{N}£$€/#])(?<![\p{N}][.,:])` +
    `(?:${WEEKDAY}${GAP}(?:the${SPACE})?)?` +
    String.raw`(?<day>\d{1,2})${ORDINAL}(?![\p{L}\p{N}%])` +
    `(?:${GAP}(?:(?:of|o)${SPACE})?${MONTH}(?:${GAP}${YEAR})?)?`,
  'giu',
);

/** What joins a date to a later one whose month or year is its own: a range or a list. */
const JOINT =
  /^[*_)]{0,3}\s{0,2}(?:to|and|or|until|till|through|from|&|&amp;|[-–—,/]|&ndash;|, and)\s{0,2}(?:(?:on|the) )?[*_(]{0,3}$/i;
const LONGEST_JOINT = 24;

/** Words before a number that make it something else than a day: "paragraph 31 June 2022 report". */
const NUMBERED_THING =
  /(?:paragraphs?|paras?|rules?|sections?|items?|regulations?|regs?|appendix|appendices|pages?|versions?|schedules?|articles?|issues?|numbers?|nos?|minutes?|parts?|chapters?|options?|tables?|figures?|room|lot|unit|plot)\.?\s$/i;

/** All dates written in words, from first to last: day, month and year in the British order. */
export function findWrittenDates(text: string): readonly WrittenDate[] {
  const dates: Found[] = [];
  for (const match of text.matchAll(DATE)) {
    const date = read(text, match);
    if (date) dates.push(date);
  }
  takeOver(text, dates);
  return dates.filter((date) => date.month !== undefined);
}

type Found = {
  -readonly [key in keyof WrittenDate]: WrittenDate[key];
};

function read(text: string, match: RegExpExecArray): Found | undefined {
  const { weekday: day, month: monthName, year } = match.groups ?? {};
  const weekday = day === undefined ? undefined : weekdayNamed(day);
  if (day !== undefined && weekday === undefined) return undefined;
  const month = monthName === undefined ? undefined : monthNamed(monthName);
  if (weekday === undefined) {
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    // "Minutes 10 March 2026" is the title of a paper.
    const isTitle = year !== undefined && /\bminutes\s$/i.test(before);
    if (NUMBERED_THING.test(before) && !isTitle) return undefined;
    const number = Number(match.groups?.['day']);
    // Without a weekday a number that no month has is a number: "the 45 May 2022 applications".
    if (number < 1 || number > 31) return undefined;
  }
  if (year !== undefined && !isGregorian(year)) return undefined;
  return {
    index: match.index,
    length: match[0].length,
    day: Number(match.groups?.['day']),
    years: year === undefined ? [] : [Number(year)],
    ...(weekday === undefined ? {} : { weekday }),
    ...(month === undefined ? {} : { month }),
  };
}

/** Weekdays can be checked since the calendar was reformed in Britain, in September 1752. */
function isGregorian(year: string): boolean {
  return Number(year) >= 1753 && Number(year) <= 2999;
}

/** An abbreviation counts with a capital alone: "sat" and "wed" are verbs. */
function weekdayNamed(name: string): Weekday | undefined {
  const start = name.slice(0, 3).toLowerCase();
  const weekday = WEEKDAYS.find((known) => known.toLowerCase().startsWith(start));
  const whole = weekday?.toLowerCase() === name.toLowerCase();
  return whole || /^\p{Lu}/u.test(name) ? weekday : undefined;
}

const MONTH_STARTS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];

/** A month counts with a capital alone: "may" and "march" are verbs. */
function monthNamed(name: string): number | undefined {
  if (!/^\p{Lu}/u.test(name)) return undefined;
  const welsh = WELSH_MONTHS.findIndex((names) => names.includes(name.toLowerCase()));
  if (welsh >= 0) return welsh + 1;
  const index = MONTH_STARTS.indexOf(name.slice(0, 3).toLowerCase());
  return index < 0 ? undefined : index + 1;
}

/** Gives each date without a year, or without a month, that of the later date to which it is joined. */
function takeOver(text: string, dates: Found[]): void {
  for (let i = dates.length - 2; i >= 0; i -= 1) {
    const date = dates[i];
    const next = dates[i + 1];
    if (!date || !next || date.years.length > 0 || next.month === undefined) continue;
    const end = date.index + date.length;
    const gap = next.index - end;
    if (gap < 0 || gap > LONGEST_JOINT || !JOINT.test(text.slice(end, next.index))) continue;
    if (date.month === undefined) {
      // "Monday 28 to Friday 4 March": the first is in some month before, which is not said.
      if (date.day > next.day) continue;
      date.month = next.month;
      date.years = next.years;
      continue;
    }
    const later = date.month > next.month || (date.month === next.month && date.day > next.day);
    // A range from December to January crosses the new year; a list may only be out of order.
    const [year, another] = next.years;
    date.years =
      later && year !== undefined && another === undefined ? [year - 1, year] : next.years;
  }
}
