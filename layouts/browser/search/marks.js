// @ts-check
import { bare, keysOf, KEYS_SIGN, sameThings } from './words.js';
/**
 * @typedef {import('./asking.js').Part} Part
 * @typedef {import('./index.js').FoundWord} FoundWord
 */

/** What is asked for, by each form of each word. @param {readonly Part[]} parts @returns {Map<string, number>} */
export function wantedOf(parts) {
  /** @type {Map<string, number>} */
  const wanted = new Map();
  for (const [at, { options }] of parts.entries()) {
    for (const { words } of options) {
      for (const { word } of words.flat()) if (!wanted.has(word)) wanted.set(word, at);
    }
  }
  return wanted;
}

/**
 * The words of a record, and where those that are asked for are among them: also in other forms, and in other spellings
 * of amounts and dates.
 * @param {string} content as Pagefind has it @param {ReadonlyMap<string, number>} wanted
 * @returns {{ words: string[], found: FoundWord[] }}
 */
export function markedIn(content, wanted) {
  const end = content.lastIndexOf(` ${KEYS_SIGN} `);
  const text = end < 0 ? content : content.slice(0, end);
  const words = text.split(' ');
  /** @type {FoundWord[]} */
  const found = [];
  const things = [...wanted.keys()].some((key) => /\d/.test(key))
    ? placesOfThings(text, wanted)
    : new Map();
  for (const [location, word] of words.entries()) {
    const part = things.get(location) ?? partOf(word, wanted);
    if (part !== undefined) found.push({ location, part });
  }
  return { words, found };
}

/** @param {string} word @param {ReadonlyMap<string, number>} wanted */
function partOf(word, wanted) {
  const whole = wanted.get(bare(word));
  if (whole !== undefined || /^[\p{L}\p{N}]*$/u.test(word)) return whole;
  for (const key of keysOf(word)) {
    const part = wanted.get(key);
    if (part !== undefined) return part;
  }
  return undefined;
}

/** @param {string} text @param {ReadonlyMap<string, number>} wanted @returns {Map<number, number>} */
function placesOfThings(text, wanted) {
  const places = new Map();
  const things = sameThings(text).filter(({ key }) => wanted.has(key));
  if (things.length === 0) return places;
  let [at, location] = [0, 0];
  for (const { key, index, length } of things) {
    for (; at < index; at++) if (text[at] === ' ') location++;
    const more = text.slice(index, index + length).split(' ').length;
    for (let word = 0; word < more; word++) places.set(location + word, wanted.get(key));
  }
  return places;
}
