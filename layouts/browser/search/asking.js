// @ts-check
import { bare, keysOf, sameThings, tokensOf } from './words.js';
/**
 * @typedef {import('./vocabulary.js').Form} Form
 * @typedef {import('./vocabulary.js').Vocabulary} Vocabulary
 * @typedef {object} Option One way to say what is asked for.
 * @property {Form[][]} words The forms of each of its words: all words are to be found.
 * @property {string} phrase '' or words that are to be side by side.
 * @property {number} weight From 0 to 1: how near it is to what was asked.
 * @typedef {object} Part A part of the question, which a paper has or lacks.
 * @property {string} said As it was typed.
 * @property {boolean} required Whether a paper without it doesn't count.
 * @property {Option[]} options
 * @typedef {object} Note What the reader is to know of a word.
 * @property {string} said A word that no paper has.
 * @property {'' | 'spelling' | 'meaning'} why What was looked for in its place, if anything: by its spelling, or its meaning.
 * @property {string[]} instead
 * @typedef {{ parts: Part[], notes: Note[] }} Asking
 */

/** Words that say nothing of what is asked for. */
const STOP_WORDS = new Set(
  'a about above all am an and any are as at be been but by can could did do does for from get go had has have how i if in into is it its me my of on or our should so some than that the their them there these they this those to us was we were what when where which who whom whose why will with would you your'.split(
    ' ',
  ),
);

/** The most words in a row that have another word for them. */
const LONGEST_NAME = 5;
const WEIGHT_OF_MEANING = 0.55;
const WEIGHT_OF_SPELLING = 0.9;

/**
 * Other words for words, found by their stems.
 * @param {Readonly<Record<string, readonly string[]>>} plain officers' words by residents'
 * @param {Readonly<Record<string, string>>} abbreviations
 * @param {(word: string) => string} stem
 */
export function otherWords(plain, abbreviations, stem) {
  /** @type {Map<string, Set<string>>} */
  const others = new Map();
  /** @param {string} name @param {readonly string[]} words */
  const add = (name, words) => {
    const key = nameOf(tokensOf(name).map(bare), stem);
    const known = others.get(key) ?? new Set();
    others.set(key, known);
    for (const word of words) known.add(word);
  };
  for (const [name, words] of Object.entries(plain)) add(name, words);
  for (const [short, long] of Object.entries(abbreviations)) {
    add(short, [long]);
    add(long, [short]);
  }
  /** @param {readonly string[]} words @returns {readonly string[]} */
  return (words) => [...(others.get(nameOf(words, stem)) ?? [])];
}

/** @param {readonly string[]} words @param {(word: string) => string} stem */
function nameOf(words, stem) {
  return words.map((word) => (/\d/.test(word) ? word : stem(word))).join(' ');
}

/**
 * Reads a question by the words that papers have.
 * @param {string} question @param {Vocabulary} vocabulary
 * @param {(words: readonly string[]) => readonly string[]} others see {@link otherWords}
 * @returns {Promise<Asking>}
 */
export async function readQuestion(question, vocabulary, others) {
  /** @type {Asking} */
  const asking = { parts: [], notes: [] };
  const { phrases, rest } = withoutPhrases(question);
  for (const phrase of phrases) await addPhrase(asking, phrase, vocabulary);
  const things = thingsOf(rest);
  let plain = rest;
  for (const { said, key, index } of things) {
    plain = plain.slice(0, index) + ' '.repeat(said.length) + plain.slice(index + said.length);
    const forms = await vocabulary.formsOf(key);
    const option = { words: [forms], phrase: '', weight: 1 };
    if (forms.length > 0) asking.parts.push({ said, required: false, options: [option] });
    else if (/^\d+$/.test(said))
      plain = plain.slice(0, index) + said + plain.slice(index + said.length);
    else asking.notes.push({ said, why: '', instead: [] });
  }
  const tokens = tokensOf(plain).filter((token) => bare(token) !== '');
  const telling = tokens.filter((token) => !STOP_WORDS.has(bare(token)));
  const words = telling.length > 0 || asking.parts.length > 0 ? telling : tokens;
  for (let at = 0; at < words.length;) at += await addWords(asking, words, at, vocabulary, others);
  return asking;
}

/** @param {string} question */
function withoutPhrases(question) {
  /** @type {string[]} */
  const phrases = [];
  const rest = question.replace(/["“”„«]([^"“”„«»]+)["“”»]/g, (_, phrase) => {
    phrases.push(phrase);
    return ' ';
  });
  return { phrases, rest };
}

/** Amounts and dates: of each place the first key, and nothing within another. @param {string} text */
function thingsOf(text) {
  let end = 0;
  return sameThings(text).flatMap(({ key, index, length }) => {
    if (index < end) return [];
    end = index + length;
    return [{ key, index, said: text.slice(index, end) }];
  });
}

/** @param {Asking} asking @param {string} phrase @param {Vocabulary} vocabulary */
async function addPhrase(asking, phrase, vocabulary) {
  const words = tokensOf(phrase).flatMap((token) => keysOf(token)[0] ?? []);
  if (words.length === 0) return;
  const forms = await Promise.all(words.map((word) => vocabulary.formsOf(word)));
  const said = `“${phrase.trim()}”`;
  // Pagefind finds a phrase in any form of its words; the words themselves have to be known.
  const missing = words.filter((word, at) => !forms[at]?.some((form) => form.word === word));
  const options = missing.length > 0 ? [] : [{ words: forms, phrase: words.join(' '), weight: 1 }];
  asking.parts.push({ said, required: true, options });
  for (const word of missing) asking.notes.push({ said: word, why: '', instead: [] });
}

/**
 * Adds the part of the question that begins at a word; how many words it has.
 * @param {Asking} asking @param {readonly string[]} tokens @param {number} at @param {Vocabulary} vocabulary
 * @param {(words: readonly string[]) => readonly string[]} others
 */
async function addWords(asking, tokens, at, vocabulary, others) {
  for (let length = Math.min(LONGEST_NAME, tokens.length - at); length > 1; length--) {
    const names = tokens.slice(at, at + length);
    const other = others(names.map(bare));
    if (other.length === 0) continue;
    const own = await optionOf(names, vocabulary, 1, false);
    const options = [own, ...(await meanings(other, vocabulary))].flatMap((option) => option ?? []);
    if (options.length === 0) continue;
    asking.parts.push({ said: names.join(' '), required: false, options });
    return length;
  }
  await addWord(asking, tokens[at] ?? '', vocabulary, others);
  return 1;
}

/**
 * @param {Asking} asking @param {string} token @param {Vocabulary} vocabulary
 * @param {(words: readonly string[]) => readonly string[]} others
 */
async function addWord(asking, token, vocabulary, others) {
  const said = token.replace(/^[^\p{L}\p{N}£]+|[^\p{L}\p{N}%]+$/gu, '');
  const [word = '', ...parts] = keysOf(token);
  const options = [
    await optionOf([word], vocabulary, 1, false),
    parts.length > 0 ? await optionOf(parts, vocabulary, 1, false) : undefined,
  ].flatMap((option) => option ?? []);
  const isKnown = options.length > 0;
  options.push(...(await meanings(others([word]), vocabulary)));
  if (isKnown) {
    asking.parts.push({ said, required: false, options });
    return;
  }
  if (options.length > 0) {
    asking.parts.push({ said, required: false, options });
    asking.notes.push({ said, why: 'meaning', instead: options.map(wordsOf) });
    return;
  }
  const meant = await vocabulary.suggest(word);
  const corrected = meant && (await optionOf([meant], vocabulary, WEIGHT_OF_SPELLING, false));
  if (!meant || !corrected) {
    asking.notes.push({ said, why: '', instead: [] });
    return;
  }
  const also = await meanings(others([meant]), vocabulary);
  asking.parts.push({ said: meant, required: false, options: [corrected, ...also] });
  asking.notes.push({ said, why: 'spelling', instead: [meant] });
}

/** @param {Option} option */
function wordsOf({ words, phrase }) {
  return phrase === '' ? words.map(([form]) => form?.word ?? '').join(' ') : phrase;
}

/** @param {readonly string[]} other @param {Vocabulary} vocabulary @returns {Promise<Option[]>} */
async function meanings(other, vocabulary) {
  const options = await Promise.all(
    other.map((words) => optionOf(tokensOf(words), vocabulary, WEIGHT_OF_MEANING, true)),
  );
  return options.flatMap((option) => option ?? []);
}

/**
 * None where no paper has one of the words.
 * @param {readonly string[]} tokens @param {Vocabulary} vocabulary @param {number} weight
 * @param {boolean} together whether several words are to be side by side
 * @returns {Promise<Option | undefined>}
 */
async function optionOf(tokens, vocabulary, weight, together) {
  const names = tokens.map(bare);
  const words = await Promise.all(names.map((name) => vocabulary.formsOf(name)));
  if (words.some((forms) => forms.length === 0)) return undefined;
  return { words, phrase: together && names.length > 1 ? names.join(' ') : '', weight };
}
