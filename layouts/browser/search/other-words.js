// @ts-check
/** What people say and papers say otherwise: officers' words for residents', abbreviations, and words that say nothing. */
import { bare, tokensOf } from './words.js';

/** Words that say nothing of what is asked for. */
export const STOP_WORDS = new Set(
  'a about above all also am an and another any anyone anything are as at be been being but by can could did do does doing done each else every everything find for from get getting give go going gone got had happened happening happens has have how i if in into is it its just know let many me more most much my of on only or other others our out over please see shall should show so some somebody someone something such tell than that the their them then there these they thing things this those to too under us very want wants was we were what when where which who whom whose why will with would you your'.split(
    ' ',
  ),
);

const WEIGHT_OF_MEANING = 0.55;
export const WEIGHT_OF_ABBREVIATION = 0.9;

/**
 * @typedef {{ words: string, weight: number }} Other Other words for words, and how near they are to them.
 * @typedef {((words: readonly string[]) => readonly Other[]) & { said: ReadonlySet<string> }} Others Finds other words for
 * words; `said` has each word that people say.
 */

/**
 * Other words for words, found by their stems.
 * @param {Readonly<Record<string, readonly string[]>>} plain officers' words by residents'
 * @param {readonly (readonly [short: string, long: string])[]} abbreviations
 * @param {(word: string) => string} stem
 * @returns {Others}
 */
export function otherWords(plain, abbreviations, stem) {
  /** @type {Map<string, Map<string, number>>} */
  const others = new Map();
  /** @type {Set<string>} */
  const said = new Set();
  /** @param {string} name @param {readonly string[]} words @param {number} weight */
  const add = (name, words, weight) => {
    const names = tokensOf(name).map(bare);
    for (const one of names) said.add(one);
    const key = nameOf(names, stem);
    const known = others.get(key) ?? new Map();
    others.set(key, known);
    for (const word of words) known.set(word, Math.max(weight, known.get(word) ?? 0));
  };
  for (const [name, words] of Object.entries(plain)) add(name, words, WEIGHT_OF_MEANING);
  for (const [short, long] of abbreviations) {
    add(short, [long], WEIGHT_OF_ABBREVIATION);
    add(long, [short], WEIGHT_OF_ABBREVIATION);
  }
  /** @param {readonly string[]} words @returns {readonly Other[]} */
  const find = (words) =>
    [...(others.get(nameOf(words, stem)) ?? [])].map(([other, weight]) => ({
      words: other,
      weight,
    }));
  return Object.assign(find, { said });
}

/** Words as they are compared: without those that say nothing. @param {readonly string[]} words @param {(word: string) => string} stem */
function nameOf(words, stem) {
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return (telling.length > 0 ? telling : words)
    .map((word) => (/\d/.test(word) ? word : stem(word)))
    .join(' ');
}

const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** A small number as papers may write it: "6" for "six", "second" for "2nd", "2nd" for "second". @param {string} word @returns {string | undefined} */
export function otherNumber(word) {
  const at = NUMBERS.indexOf(word);
  if (at >= 0) return String(at);
  const ordinal = ORDINALS.indexOf(word) + 1;
  if (ordinal > 0) return `${ordinal}${['st', 'nd', 'rd'][ordinal - 1] ?? 'th'}`;
  const figures = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word);
  return figures ? ORDINALS[Number(figures[1]) - 1] : undefined;
}
