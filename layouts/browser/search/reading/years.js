// @ts-check
/** Years of which the archive has no papers: those that lie ahead, and those before the first. */
import { STOP_WORDS } from '../other-words.js';
import { optionOf } from '../options.js';
import { bare, plainOf, tokensOf } from '../words.js';
import { DAY, MONTH } from './day-words.js';

/** Before these a year says when the papers are of; "by 2030" and "for 2030" are what papers plan. */
const OF_YEAR = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:in|of|from|since|during)\s+(?:(?:${DAY}\s+)?${MONTH}\.?,?\s+)?((?:19|20|21)\d\d)(?![\p{L}\p{N}/,.-]*[\p{L}\p{N}])`,
  'giu',
);
const IS_YEAR = /^(?:19|20|21)\d\d$/;
/** "Of 1998/99": a municipal year. "Of 2035-36 houses" is none. */
const OF_TWO =
  /(?<![\p{L}\p{N}])(?:in|of|from|since|during)\s+((?:19|20|21)\d\d\/(?:\d{4}|\d\d))(?![\p{L}\p{N}/,.-]*[\p{L}\p{N}])/giu;
const TWO_YEARS = /^((?:19|20|21)\d\d)[/–-]((?:\d\d)?\d\d)$/;
const IS_MONTH = new RegExp(`^${MONTH}$`, 'i');
const IS_DAY = new RegExp(`^${DAY}$`, 'i');
/** "5/11/2031", "2031-11-05". */
const DATE = /^(?:\d{1,2}([./-])\d{1,2}\1((?:19|20|21)\d\d)|((?:19|20|21)\d\d)-\d\d-\d\d)$/;
/** Beside one of these, a year says the same. */
const KINDS = new Set(
  'agenda agendas decision decisions meeting meetings minutes paper papers report reports'.split(
    ' ',
  ),
);

/**
 * Notes of the years in which papers are asked for and the archive has none.
 * @param {string} question @param {{ first: string, last: string } | undefined} years the first and the last municipal year, "2021/22"
 * @returns {import('../asking.js').Note[]}
 */
export function yearsApart(question, years) {
  if (years === undefined) return [];
  // A municipal year ends in the next.
  const [first, last] = [Number(years.first.slice(0, 4)), Number(years.last.slice(0, 4)) + 1];
  const isApart = (/** @type {string} */ year) =>
    isMunicipal(year)
      ? Number(year.slice(0, 4)) < first || Number(year.slice(0, 4)) >= last
      : Number(year) < first || Number(year) > last;
  const said = new Set([...question.matchAll(OF_YEAR)].map(([, year = '']) => year));
  for (const [, year = ''] of question.matchAll(OF_TWO)) if (isMunicipal(year)) said.add(year);
  const words = tokensOf(question)
    .map((token) => {
      const [, , last, first] = DATE.exec(token) ?? [];
      return isMunicipal(token) ? token : (last ?? first ?? bare(token));
    })
    .filter((word) => word !== '' && !STOP_WORDS.has(word));
  // "5 November 2031" is of that year, as "2031" is.
  const hasMonth = words.some((word) => IS_MONTH.test(word));
  const telling = words.filter(
    (word) => !hasMonth || isYear(word) || !(IS_MONTH.test(word) || IS_DAY.test(word)),
  );
  const others = telling.filter((word) => !isYear(word) && !KINDS.has(word));
  if (others.length === 0) for (const word of telling) if (isYear(word)) said.add(word);
  const instead = years.first === years.last ? [years.first] : [years.first, years.last];
  return [...said].filter(isApart).map((year) => ({ said: year, why: 'no-year', instead }));
}

/** Whether it is two years that follow each other: "1998/99". @param {string} word */
function isMunicipal(word) {
  const [, first = '', second = ''] = TWO_YEARS.exec(word) ?? [];
  return first !== '' && (Number(first) + 1) % 100 === Number(second.slice(-2));
}

/** A year, or two that follow each other. @param {string} word */
export function isYear(word) {
  return IS_YEAR.test(word) || isMunicipal(word);
}

const SHORT_YEARS = /^(['’]?)(\d\d)[/–-]['’]?(\d\d)$/;
/** "2003-4": of the second year the last figure alone. */
const ONE_FIGURE = /^((?:19|20)\d)(\d)[/–-](\d)$/;
/** Years of two figures from here on are of the century before. */
const LAST_CENTURY = 60;
/** Beside one of these, two numbers are pages, ages, houses or a day, and no years. */
const NUMBERED =
  /^(?:age[ds]?|agendas?|applications?|between|cases?|chapters?|children|clauses?|days?|flats?|hours?|houses?|items?|lines?|minutes?|months?|nos?|numbers?|old|olds|pages?|para(?:graph)?s?|people|plots?|points?|pp?|pupils?|questions?|refs?|references?|rows?|rules?|schedules?|sections?|tables?|units?|wards?|weeks?|years?|yearolds?|yo|yrs?)$/;
const OF_STREET =
  /^(?:ave?|avenue|close|court|crescent|drive|gardens|grove|ln|lane|place|rd|road|row|square|st|street|terrace|view|way|yard)$/;

/**
 * The key of a municipal year that is written in short, as papers have "2026/27": "26/27", "2026/7". None of "pages 26-27", "26-27 Mill Road".
 * @param {readonly string[]} tokens @param {number} at
 * @returns {{ key: string, isSure: boolean } | undefined} `isSure` where apostrophes or four figures say that it is one
 */
export function shortYearsAt(tokens, at) {
  const typed = plainOf(tokens[at] ?? '');
  const [, decade = '', unit = '', last = ''] = ONE_FIGURE.exec(typed) ?? [];
  const isWhole = decade !== '';
  // The year before a century or a decade needs both figures: "2009/10".
  if (isWhole && Number(unit) + 1 !== Number(last)) return undefined;
  const [, sign = '', first = '', second = ''] = isWhole
    ? ['', '', decade.slice(2) + unit, decade.slice(2) + last]
    : (SHORT_YEARS.exec(typed) ?? []);
  if (first === '' || (Number(first) + 1) % 100 !== Number(second)) return undefined;
  const isSure = isWhole || sign !== '' || /^['’]/.test(tokens[at] ?? '');
  const beside = [tokens[at - 1], tokens[at + 1]].map((token) => bare(token ?? ''));
  const street = tokens.slice(at + 2, at + 4).map(bare);
  if (
    (isWhole || !isSure) &&
    (beside.some((word) => NUMBERED.test(word)) || street.some((word) => OF_STREET.test(word)))
  )
    return undefined;
  const century = isWhole ? decade.slice(0, 2) : Number(first) < LAST_CENTURY ? '20' : '19';
  return { key: `years${century}${first}${second}`, isSure };
}

/**
 * Words with municipal years in full that are written in short: "arts grants 26/27" with "2026/27"; and what was read so.
 * @param {string} text @returns {{ text: string, read: { said: string, instead: string[] }[] }}
 */
export function withFullYears(text) {
  const tokens = tokensOf(text);
  /** @type {{ said: string, instead: string[] }[]} */
  const read = [];
  const full = tokens.map((token, at) => {
    const key = shortYearsAt(tokens, at)?.key;
    if (key === undefined) return token;
    const years = key.replace(/^years(\d{4})(\d\d)$/, '$1/$2');
    read.push({ said: plainOf(token), instead: [years] });
    return years;
  });
  return { text: full.join(' '), read };
}

/**
 * The way to ask for it. It is only meant, and those with the numbers as they were typed come first, unless it is sure.
 * @param {readonly string[]} tokens @param {number} at @param {import('../vocabulary.js').Vocabulary} vocabulary
 * @returns {Promise<import('../asking.js').Option | undefined>}
 */
export async function optionOfShortYears(tokens, at, vocabulary) {
  const years = shortYearsAt(tokens, at);
  const option = years && (await optionOf([years.key], vocabulary, years.isSure ? 1 : 0.5, false));
  return option && !years?.isSure ? { ...option, meant: true } : option;
}
