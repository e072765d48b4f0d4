// @ts-check
/** Years of which the archive has no papers: those that lie ahead, and those before the first. */
import { STOP_WORDS } from '../other-words.js';
import { bare, tokensOf } from '../words.js';

/** Before these a year says when the papers are of; "by 2030" and "for 2030" are what papers plan. */
const OF_YEAR =
  /(?<![\p{L}\p{N}])(?:in|of|from|since|during)\s+((?:19|20|21)\d\d)(?![\p{L}\p{N}/,.-]*[\p{L}\p{N}])/giu;
const IS_YEAR = /^(?:19|20|21)\d\d$/;
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
  const isApart = (/** @type {string} */ year) => Number(year) < first || Number(year) > last;
  const said = new Set([...question.matchAll(OF_YEAR)].map(([, year = '']) => year));
  const telling = tokensOf(question)
    .map(bare)
    .filter((word) => word !== '' && !STOP_WORDS.has(word));
  const others = telling.filter((word) => !IS_YEAR.test(word) && !KINDS.has(word));
  if (others.length === 0) for (const word of telling) if (IS_YEAR.test(word)) said.add(word);
  const instead = years.first === years.last ? [years.first] : [years.first, years.last];
  return [...said].filter(isApart).map((year) => ({ said: year, why: 'no-year', instead }));
}
