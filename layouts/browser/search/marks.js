// @ts-check
import { WEIGHT_OF_SPELLING } from './options.js';
import { bare, keysOf, KEYS_SIGN, thingsIn } from './words.js';
/**
 * @typedef {import('./asking.js').Part} Part
 * @typedef {import('./index.js').FoundWord} FoundWord
 * @typedef {import('./vocabulary.js').Form} Form
 */

/**
 * @typedef {object} Wanted What is asked for.
 * @property {Map<string, number>} words The part of the question by each form of each single word.
 * @property {{ words: Set<string>[], part: number, isMeant: boolean, isTyped: boolean }[]} phrases Words that count side by side alone.
 * @property {ReadonlySet<string>} meant Forms of single words that nobody asked for, but which mean what was asked.
 */

/** @param {readonly Pick<Part, 'options'>[]} parts @returns {Wanted} */
export function wantedOf(parts) {
  /** @type {Wanted} */
  const wanted = { words: new Map(), phrases: [], meant: new Set() };
  const meant = new Set();
  /** @param {number} part @param {readonly Form[]} forms @param {boolean} isMeant */
  const add = (part, forms, isMeant) => {
    for (const { word } of forms) {
      if (wanted.words.has(word)) continue;
      wanted.words.set(word, part);
      if (isMeant) meant.add(word);
    }
  };
  const options = parts.flatMap((one, part) => one.options.map((option) => ({ ...option, part })));
  for (const { words, phrase, weight, part, meant: other } of options) {
    if (phrase === '') continue;
    const forms = words.map((own) => new Set(own.map(({ word }) => word)));
    const isMeant = weight < WEIGHT_OF_SPELLING;
    wanted.phrases.push({ words: forms, part, isMeant, isTyped: !isMeant && !other });
  }
  // What was typed is itself before it is what another word means: "pool" of "swimming pool", for which papers say "pool".
  const single = options.filter(({ phrase }) => phrase === '');
  const typed = single.filter((option) => !option.meant && option.weight >= WEIGHT_OF_SPELLING);
  for (const { words, part } of typed)
    add(
      part,
      words.flat().filter(({ kin }) => !kin),
      false,
    );
  for (const { words, part } of typed) add(part, words.flat(), true);
  for (const { words, weight, part } of single)
    add(part, words.flat(), weight < WEIGHT_OF_SPELLING);
  return { ...wanted, meant };
}

/**
 * The words of a record, and where those that are asked for are among them: also in other forms, and in other spellings
 * of amounts and dates. Words that only mean what was asked count where the record has nothing else of that part.
 * @param {string} content as Pagefind has it @param {Wanted} wanted
 * @returns {{ words: string[], found: FoundWord[] }}
 */
export function markedIn(content, wanted) {
  const end = content.lastIndexOf(` ${KEYS_SIGN} `);
  const text = end < 0 ? content : content.slice(0, end);
  const words = text.split(' ');
  const keys = [...wanted.words.keys()];
  /** @type {Map<number, number>} */
  const places = keys.some((key) => /\d/.test(key))
    ? placesOfThings(text, wanted.words)
    : new Map();
  // What an abbreviation is for takes no word that was typed beside it.
  const same = wanted.phrases.filter(({ isMeant, isTyped }) => !isMeant && !isTyped);
  for (const [location, part] of placesOfPhrases(words, same)) {
    if (!isTypedWord(words[location] ?? '', wanted)) places.set(location, part);
  }
  const asked = wanted.phrases.filter(({ isTyped }) => isTyped);
  for (const [location, part] of placesOfPhrases(words, asked)) places.set(location, part);
  const others = wanted.phrases.filter(({ isMeant }) => isMeant);
  const meant = placesOfPhrases(words, others);
  /** @type {(FoundWord & { isMeant: boolean })[]} */
  const found = [];
  for (const [location, word] of words.entries()) {
    const own = places.get(location) ?? partOf(word, wanted.words);
    const part = own ?? meant.get(location);
    const isMeant = own === undefined || (!places.has(location) && isOnlyMeant(word, wanted.meant));
    if (part !== undefined) found.push({ location, part, isMeant });
  }
  const has = new Set(found.flatMap(({ part, isMeant }) => (isMeant ? [] : part)));
  return {
    words,
    found: found.flatMap(({ location, part, isMeant }) =>
      isMeant && has.has(part) ? [] : { location, part },
    ),
  };
}

/** @param {string} word @param {Wanted} wanted */
function isTypedWord(word, { words, meant }) {
  return partOf(word, words) !== undefined && !isOnlyMeant(word, meant);
}

/** @param {string} word @param {ReadonlySet<string>} meant */
function isOnlyMeant(word, meant) {
  return meant.size > 0 && keysOf(word).some((key) => meant.has(key));
}

/** @param {readonly string[]} words @param {Wanted['phrases']} phrases @returns {Map<number, number>} */
function placesOfPhrases(words, phrases) {
  const places = new Map();
  if (phrases.length === 0) return places;
  const all = words.map(bare);
  for (const { words: forms, part } of phrases) {
    for (const [at, word] of all.entries()) {
      if (!forms[0]?.has(word)) continue;
      if (!forms.every((own, place) => own.has(all[at + place] ?? ''))) continue;
      for (let place = 0; place < forms.length; place++) places.set(at + place, part);
    }
  }
  return places;
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
  const things = thingsIn(text).filter(({ key }) => wanted.has(key));
  if (things.length === 0) return places;
  let [at, location] = [0, 0];
  for (const { key, index, length } of things) {
    for (; at < index; at++) if (text[at] === ' ') location++;
    const more = text.slice(index, index + length).split(' ').length;
    for (let word = 0; word < more; word++) places.set(location + word, wanted.get(key));
  }
  return places;
}
