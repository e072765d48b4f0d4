// @ts-check
/** What people say and papers say otherwise: officers' words for residents', abbreviations, and words that say nothing. */
import { isPlainForm } from './own-words.js';
import { ONES, TENS } from './reading/pounds.js';
import { bare, tokensOf } from './words.js';

/** Words that say nothing of what is asked for. */
export const STOP_WORDS = new Set(
  'a about above all also am an and another any anyone anything are as at be been being between but by can could did do does doing done each else every everything find for from get getting give go going gone got had happened happening happens has have how i if in into is it its just know let many me more most much my of on only or other others our out over please see shall should show so some somebody someone something such tell than that the their than them then there these they thing things this those to too under us very want wants was we were what when where which who whom whose why will with would you your'.split(
    ' ',
  ),
);

/** "My bin wasn't emptied": such words say nothing either, with their apostrophe or without it. "Ill" and "well" are words of their own. */
for (const word of 'arent cant couldnt didnt doesnt dont hadnt hasnt havent hes hows im isnt ive shes shouldnt thats theres theyre theyve wasnt werent weve whats wheres whos whys wont wouldnt youre youve'.split(
  ' ',
))
  STOP_WORDS.add(word);

/** "In my area": words for where somebody lives. */
const HERE = new Set(['area', 'neighbourhood', 'locality']);
const OWN = new Set(['my', 'our']);
/** "On our street": such words after these say where, and not what is asked for. */
const PLACES = new Set('estate road street town village'.split(' '));
const IN = new Set(['in', 'on', 'around', 'round', 'near', 'nearby', 'along', 'through']);
/** "Near my house": and such words after these. "Extension to my house" asks for something else. */
const HOMES = new Set('apartment door doorstep flat home house place property'.split(' '));
const NEAR = new Set(
  'around behind beside near nearby next opposite outside round close'.split(' '),
);
/** "Near me", "round here", "near where I live". */
const SPEAKER = new Set(['me', 'us', 'here']);

/**
 * "What did the inspectors say about schools?", "what has been mentioned of bins?": behind an auxiliary verb, such a verb only asks what papers have.
 * Each is followed by nothing else or, where it may be another word too, by a word that says nothing: "what does a means test cover".
 */
const ASKING = /^(?:sa(?:y|ys|id|ying)|think(?:s|ing)?|believe[sd]?|mention(?:s|ed)?|told)$/;
const ASKING_AT_END =
  /^(?:mean(?:s|t)?|thought|feel(?:s|ing)?|felt|states|stated|commented|discussed|wrote|written|spoken?|talked)$/;
const AUXILIARIES = new Set(
  'am are be been being can could did didnt do does doesnt dont had has have is should was were will would'.split(
    ' ',
  ),
);
/** After these such a word is a thing: "have your say", "the thought". */
const BEFORE_NOUNS = new Set(
  'a an another any every her his its my no our the their your'.split(' '),
);

/**
 * Whether a word is the verb of the question, and says nothing of what is asked for.
 * @param {readonly string[]} words @param {number} at @param {(word: string) => boolean} says whether a word says anything by itself
 */
function isAskingVerb(words, at, says) {
  const [before = '', word = '', after = ''] = [words[at - 1], words[at], words[at + 1]];
  // "Who wrote the report" needs no auxiliary; "residents who wrote" is no question.
  const isAsked =
    (before === 'who' && at === 1) || words.slice(0, at).some((one) => AUXILIARIES.has(one));
  if (BEFORE_NOUNS.has(before) || !isAsked) return false;
  return ASKING.test(word) || (ASKING_AT_END.test(word) && !says(after));
}

/** The tokens of a question that say what is asked for: "school places" of "who decides on school places in my area?". @param {readonly string[]} tokens */
export function tellingTokens(tokens) {
  const words = tokens.map(bare);
  const says = (/** @type {string} */ word) => word !== '' && !STOP_WORDS.has(word);
  const where = new Set(words.flatMap((_, at) => placesOfSpeaker(words, at, says)));
  return tokens.filter(
    (_, at) => says(words[at] ?? '') && !where.has(at) && !isAskingVerb(words, at, says),
  );
}

/**
 * Which words say only where the speaker lives, of those from one on.
 * @param {readonly string[]} words @param {number} at @param {(word: string) => boolean} says whether a word says anything by itself
 * @returns {number[]}
 */
function placesOfSpeaker(words, at, says) {
  const [before = '', word = ''] = [words[at - 1], words[at]];
  if (NEAR.has(word)) {
    if (word === 'nearby' && at === words.length - 1) return [at];
    const to = words[at + 1] === 'to' || words[at + 1] === 'by' ? at + 2 : at + 1;
    if (words[to] === 'where' && /^(?:i|we)$/.test(words[to + 1] ?? ''))
      return words[to + 2] === 'live' ? [at, to + 2] : [at];
    return SPEAKER.has(words[to] ?? '') && !says(words[to + 1] ?? '') ? [at, to] : [];
  }
  if (word === 'live' && before !== '' && /^(?:i|we)$/.test(before) && words[at - 2] === 'where')
    return [at];
  if (!OWN.has(word) || says(words[at + 2] ?? '')) return [];
  const place = words[at + 1] ?? '';
  if (HERE.has(place)) return NEAR.has(before) ? [at - 1, at + 1] : [at + 1];
  const isTo = before === 'to' && at > 1;
  const near = isTo ? (words[at - 2] ?? '') : before;
  if (NEAR.has(near) && (HOMES.has(place) || PLACES.has(place)))
    return [isTo ? at - 2 : at - 1, at + 1];
  return IN.has(before) && PLACES.has(place) ? [at + 1] : [];
}

const WEIGHT_OF_MEANING = 0.55;
export const WEIGHT_OF_ABBREVIATION = 0.9;

/**
 * @typedef {{ words: string, weight: number }} Other Other words for words, and how near they are to them.
 * @typedef {((words: readonly string[]) => readonly Other[]) & { said: ReadonlySet<string>, shorts: ReadonlySet<string>, isKnown: (word: string) => boolean, always?: readonly Other[] }} Others
 * Finds other words for words; `said` has each word that people say, `shorts` each abbreviation, and a word is known that is one of theirs or of the officers'.
 * `always` are looked for beside a word, however usual it is.
 */

/**
 * Other words for words, found as they are or in the plural.
 * @param {Readonly<Record<string, readonly string[]>>} plain officers' words by residents'
 * @param {readonly (readonly [short: string, long: string])[]} abbreviations
 * @param {(word: string) => string} stem
 * @returns {Others}
 */
export function otherWords(plain, abbreviations, stem) {
  /** By the stems of what is said: for each of its forms what is meant. @type {Map<string, { names: string[], words: Map<string, number> }[]>} */
  const others = new Map();
  /** @type {Set<string>} */
  const said = new Set();
  /** @type {Map<string, Set<string>>} */
  const known = new Map();
  /** @param {readonly string[]} names */
  const know = (names) => {
    for (const name of names) known.set(stem(name), (known.get(stem(name)) ?? new Set()).add(name));
  };
  /** @param {string} name @param {readonly string[]} words @param {number} weight */
  const add = (name, words, weight) => {
    const names = tokensOf(name).map(bare);
    for (const one of names) said.add(one);
    know(names);
    for (const word of words) know(tokensOf(word).map(bare));
    const told = tellingOf(names);
    const key = stemsOf(told, stem);
    const all = others.get(key) ?? [];
    others.set(key, [...all, { names: told, words: new Map(words.map((word) => [word, weight])) }]);
  };
  for (const [name, words] of Object.entries(plain)) add(name, words, WEIGHT_OF_MEANING);
  for (const [short, long] of abbreviations) {
    add(short, [long], WEIGHT_OF_ABBREVIATION);
    add(long, [short], WEIGHT_OF_ABBREVIATION);
  }
  /** @param {readonly string[]} words @returns {readonly Other[]} */
  const find = (words) => {
    const told = tellingOf(words);
    /** @type {Map<string, number>} */
    const found = new Map();
    for (const { names, words: meant } of others.get(stemsOf(told, stem)) ?? []) {
      // "Park" has the stem of "parking", and asks for something else.
      if (!names.every((name, at) => isPlainForm(name, told[at] ?? ''))) continue;
      for (const [word, weight] of meant) found.set(word, Math.max(weight, found.get(word) ?? 0));
    }
    const [section] = told.length === 1 ? (told[0]?.match(SECTION)?.slice(1) ?? []) : [];
    if (section !== undefined) found.set(`section ${section}`, WEIGHT_OF_ABBREVIATION);
    return [...found].map(([word, weight]) => ({ words: word, weight }));
  };
  /** @param {string} word */
  const isKnown = (word) =>
    [...(known.get(stem(word)) ?? [])].some((one) => isPlainForm(one, word));
  const shorts = new Set(abbreviations.map(([short]) => bare(short)));
  return Object.assign(find, { said, shorts, isKnown });
}

/** A section of an Act, as it is cited in short: "s19", "s.106", "s151". */
const SECTION = /^s(\d{1,3}[a-z]{0,2})$/;

/** Words without those that say nothing, if there are others. @param {readonly string[]} words */
function tellingOf(words) {
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : [...words];
}

/** @param {readonly string[]} words @param {(word: string) => string} stem */
function stemsOf(words, stem) {
  return words.map((word) => (/\d/.test(word) ? word : stem(word))).join(' ');
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** A small number as papers may write it: "6" for "six", "second" for "2nd", "2nd" for "second". @param {string} word @returns {string | undefined} */
export function otherNumber(word) {
  const at = ONES.indexOf(word);
  // "Net zero" is no number of things.
  if (at > 0) return String(at);
  if (TENS.includes(word)) return String(10 * (TENS.indexOf(word) + 2));
  const ordinal = ORDINALS.indexOf(word) + 1;
  if (ordinal > 0) return `${ordinal}${['st', 'nd', 'rd'][ordinal - 1] ?? 'th'}`;
  const figures = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word);
  return figures ? ORDINALS[Number(figures[1]) - 1] : undefined;
}

/** A small number of things as papers may write it, in words for figures and in figures for words: "ten" for "10". @param {string} word @returns {string | undefined} */
export function otherCount(word) {
  if (!/^\d{1,2}$/.test(word)) return otherNumber(word);
  const number = Number(word);
  return ONES[number] ?? (number % 10 === 0 ? TENS[number / 10 - 2] : undefined);
}
