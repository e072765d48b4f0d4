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
 * @typedef {{ parts: Part[], notes: Note[], latest: boolean }} Asking What is asked for; whether the latest of it.
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
const WEIGHT_OF_ABBREVIATION = 0.9;
const WEIGHT_OF_SPELLING = 0.9;

/** @typedef {{ words: string, weight: number }} Other Other words for words, and how near they are to them. */

/**
 * Other words for words, found by their stems.
 * @param {Readonly<Record<string, readonly string[]>>} plain officers' words by residents'
 * @param {readonly (readonly [short: string, long: string])[]} abbreviations
 * @param {(word: string) => string} stem
 */
export function otherWords(plain, abbreviations, stem) {
  /** @type {Map<string, Map<string, number>>} */
  const others = new Map();
  /** @param {string} name @param {readonly string[]} words @param {number} weight */
  const add = (name, words, weight) => {
    const key = nameOf(tokensOf(name).map(bare), stem);
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
  return (words) =>
    [...(others.get(nameOf(words, stem)) ?? [])].map(([words, weight]) => ({ words, weight }));
}

/** Words as they are compared: without those that say nothing. @param {readonly string[]} words @param {(word: string) => string} stem */
function nameOf(words, stem) {
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return (telling.length > 0 ? telling : words)
    .map((word) => (/\d/.test(word) ? word : stem(word)))
    .join(' ');
}

/**
 * Reads a question by the words that papers have.
 * @param {string} question @param {Vocabulary} vocabulary
 * @param {(words: readonly string[]) => readonly Other[]} others see {@link otherWords}
 * @param {typeof sameThings} same what is written in several ways and means the same
 * @returns {Promise<Asking>}
 */
export async function readQuestion(question, vocabulary, others, same = sameThings) {
  /** @type {Asking} */
  const asking = { parts: [], notes: [], latest: false };
  const { phrases, rest } = withoutPhrases(question);
  for (const phrase of phrases) await addPhrase(asking, phrase, vocabulary);
  const things = thingsOf(rest, same);
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
  const words = withoutLatest(
    asking,
    telling.length > 0 || asking.parts.length > 0 ? telling : tokens,
  );
  for (let at = 0; at < words.length;) at += await addWords(asking, words, at, vocabulary, others);
  return asking;
}

/** Words that ask for the newest of what the others ask for. */
const LATEST = new Set(['latest', 'newest', 'recent']);

/** @param {Asking} asking @param {readonly string[]} words */
function withoutLatest(asking, words) {
  const others = words.filter((word) => !LATEST.has(bare(word)));
  asking.latest = others.length < words.length && (others.length > 0 || asking.parts.length > 0);
  return asking.latest ? others.filter((word) => bare(word) !== 'most') : words;
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

/** Amounts and dates: of each place the first key, and nothing within another. @param {string} text @param {typeof sameThings} same */
function thingsOf(text, same) {
  let end = 0;
  return same(text).flatMap(({ key, index, length }) => {
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
 * @param {(words: readonly string[]) => readonly Other[]} others
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
  // "20 mph" where papers have "20mph".
  const [first = '', second] = tokens.slice(at, at + 2);
  const together =
    second === undefined ? undefined : await optionOf([bare(first + second)], vocabulary, 1, false);
  if (second !== undefined && together) {
    const apart = await optionOf([first, second], vocabulary, 1, true);
    asking.parts.push({
      said: `${first} ${second}`,
      required: false,
      options: [together, ...(apart ? [apart] : [])],
    });
    return 2;
  }
  await addWord(asking, tokens[at] ?? '', vocabulary, others);
  return 1;
}

/**
 * @param {Asking} asking @param {string} token @param {Vocabulary} vocabulary
 * @param {(words: readonly string[]) => readonly Other[]} others
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
  if (!isKnown) options.push(...(await apartOf(word, vocabulary)));
  if (isKnown) {
    asking.parts.push({ said, required: false, options });
    return;
  }
  if (options.length > 0) {
    asking.parts.push({ said, required: false, options });
    asking.notes.push({ said, why: 'meaning', instead: options.map(wordsOf) });
    return;
  }
  // A word that people use is no slip, even where no paper has what is meant by it.
  const suggested = others([word]).length > 0 ? undefined : await vocabulary.suggest(word);
  const meant = STOP_WORDS.has(suggested ?? '') ? undefined : suggested;
  const corrected = meant && (await optionOf([meant], vocabulary, WEIGHT_OF_SPELLING, false));
  if (!meant || !corrected) {
    asking.notes.push({ said, why: '', instead: [] });
    return;
  }
  const also = await meanings(others([meant]), vocabulary);
  asking.parts.push({ said: meant, required: false, options: [corrected, ...also] });
  asking.notes.push({ said, why: 'spelling', instead: [meant] });
}

/** A word that papers write as two: "20mph" as "20 mph", "streetlight" as "street light". @param {string} word @param {Vocabulary} vocabulary */
async function apartOf(word, vocabulary) {
  const figures = /^(\d+)(\p{L}+)$/u.exec(word);
  const places = figures
    ? [figures[1]?.length ?? 0]
    : Array.from({ length: Math.max(0, word.length - 6) }, (_, at) => at + 3);
  for (const place of places) {
    const words = [word.slice(0, place), word.slice(place)];
    const option = await optionOf(words, vocabulary, WEIGHT_OF_SPELLING, true);
    if (option?.words.every((forms, at) => forms[0]?.word === words[at])) return [option];
  }
  return [];
}

/** @param {Option} option */
function wordsOf({ words, phrase }) {
  return phrase === '' ? words.map(([form]) => form?.word ?? '').join(' ') : phrase;
}

/** @param {readonly Other[]} other @param {Vocabulary} vocabulary @returns {Promise<Option[]>} */
async function meanings(other, vocabulary) {
  const options = await Promise.all(
    other.map(({ words, weight }) => optionOf(tokensOf(words), vocabulary, weight, true)),
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
