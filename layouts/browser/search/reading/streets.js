// @ts-check
/** Names of streets as residents shorten them: "Station Rd" where papers have "Station Road". */
import { optionOf, WEIGHT_OF_SPELLING } from '../options.js';
import { STOP_WORDS, WEIGHT_OF_ABBREVIATION } from '../other-words.js';
import { bare } from '../words.js';
/**
 * @typedef {import('../asking.js').Option} Option
 * @typedef {import('../other-words.js').Others} Others
 * @typedef {import('../vocabulary.js').Vocabulary} Vocabulary
 */

const STREETS = new Map(
  Object.entries({
    ...{ av: 'avenue', ave: 'avenue', blvd: 'boulevard', cl: 'close', cres: 'crescent' },
    ...{ ct: 'court', dr: 'drive', gdns: 'gardens', gr: 'grove', grv: 'grove', ln: 'lane' },
    ...{ pl: 'place', rd: 'road', sq: 'square', st: 'street', tce: 'terrace', terr: 'terrace' },
  }),
);

/** How papers shorten a street; "st", "dr", "cl" and "pl" are something else as often. */
const SHORT = new Map(
  Object.entries({
    ...{ avenue: ['ave'], boulevard: ['blvd'], crescent: ['cres'], gardens: ['gdns'] },
    ...{ grove: ['grv'], lane: ['ln'], road: ['rd'], terrace: ['tce', 'terr'] },
  }),
);

/** "St Johns", "St Mary": behind "st" one of these is a saint. */
const SAINT =
  /^(?:\p{L}+s|aidan|alban|andrew|anne?|bede|catherine|chad|columba|cuthbert|david|edmund|edward|george|gregory|helen|hilda|hugh|james|john|joseph|jude|katherine|lawrence|leonard|luke|margaret|mark|martin|mary|matthew|michael|oswald|patrick|paul|peter|philip|robert|stephen|theresa|thomas|wilfrid|william)$/u;

/**
 * What a word at a place is short for, where it may be the end of a street's name: a word is before it, and "st" and "dr" are before no name of a
 * saint or of anybody. @param {readonly string[]} tokens @param {number} at @returns {string | undefined}
 */
export function streetAt(tokens, at) {
  const [before = '', word = '', after = ''] = [tokens[at - 1], tokens[at], tokens[at + 1]].map(
    (token) => bare(token ?? ''),
  );
  if (!/^\p{L}{2,}$/u.test(before) || STOP_WORDS.has(before) || STREETS.has(before)) return;
  if (after !== '' && !/,$/.test(tokens[at] ?? '')) {
    if (word === 'dr' || (word === 'st' && SAINT.test(after))) return;
  }
  return STREETS.get(word);
}

/**
 * A street of two words, of which the other is short: in full, and as it was typed, side by side.
 * @param {readonly string[]} tokens @param {number} at where its name begins @param {Vocabulary} vocabulary @returns {Promise<Option[]>}
 */
export async function optionsOfStreet(tokens, at, vocabulary) {
  const street = streetAt(tokens, at + 1);
  if (street === undefined) return [];
  const [name = '', short = ''] = tokens.slice(at, at + 2);
  const ways = await Promise.all([
    optionOf([name, street], vocabulary, 1, true),
    optionOf([name, short], vocabulary, WEIGHT_OF_SPELLING, true),
  ]);
  return ways.flatMap((option) => option ?? []);
}

/**
 * How papers may shorten a word at a place, where a name is before it: "Piperdyke Rd".
 * @param {readonly string[]} tokens @param {number} at @returns {import('../other-words.js').Other[]}
 */
function shortStreets(tokens, at) {
  const before = bare(tokens[at - 1] ?? '');
  if (!/^\p{L}{2,}$/u.test(before) || STOP_WORDS.has(before)) return [];
  const short = SHORT.get(bare(tokens[at] ?? '')) ?? [];
  return short.map((words) => ({ words, weight: WEIGHT_OF_ABBREVIATION }));
}

/**
 * Other words, with those for a word at a place that is short for a street.
 * @param {Others} others @param {readonly string[]} tokens @param {number} at @returns {Others}
 */
export function withStreet(others, tokens, at) {
  const street = streetAt(tokens, at);
  const always = shortStreets(tokens, at);
  if (street === undefined && always.length === 0) return others;
  const inFull = street === undefined ? [] : [{ words: street, weight: WEIGHT_OF_ABBREVIATION }];
  return Object.assign(
    (/** @type {readonly string[]} */ words) => [...others(words), ...inFull],
    others,
    { always },
  );
}
