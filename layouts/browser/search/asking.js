// @ts-check
import {
  apartOf,
  areShort,
  isCommon,
  isPlain,
  likely,
  meanings,
  namesOf,
  notWithin,
  optionOf,
  optionsOfName,
  WEIGHT_OF_SPELLING,
  withBlank,
  withZeros,
} from './options.js';
import { askedKind } from './asked-kind.js';
import { corrected } from './corrections.js';
import { withoutEverywhere } from './everywhere.js';
import { withoutPhrases } from './exact.js';
import { impossibleDays, withoutImpossibleDays } from './impossible-days.js';
import { nameIn, namesBody } from './named.js';
import { otherNumber, STOP_WORDS, tellingTokens } from './other-words.js';
import { asTyped } from './reading/as-typed.js';
import { addCitation, citationAt } from './reading/citations.js';
import { readNumber } from './reading/counts.js';
import { withoutLatest, withoutNext } from './reading/latest.js';
import { isMissingWhole, isParticle } from './reading/pairs.js';
import { withPounds } from './reading/pounds.js';
import { addPhrase } from './reading/quoted.js';
import { withReferences } from './reading/references.js';
import { optionsOfStreet, withStreet } from './reading/streets.js';
import { keyOfPence } from './reading/sums.js';
import { addThings } from './reading/things.js';
import { optionOfShortYears } from './reading/years.js';
import {
  bare,
  keysOf,
  plainLetters,
  plainOf,
  thingsIn,
  tokensOf,
  withLettersJoined,
  withWholeYears,
} from './words.js';
/**
 * @typedef {import('./other-words.js').Other} Other
 * @typedef {import('./other-words.js').Others} Others
 * @typedef {import('./corrections.js').Spelt} Spelt
 * @typedef {import('./vocabulary.js').Form} Form
 * @typedef {import('./vocabulary.js').Vocabulary} Vocabulary
 * @typedef {object} Option One way to say what is asked for.
 * @property {Form[][]} words The forms of each of its words: all words are to be found.
 * @property {string} phrase '' or words that are to be side by side.
 * @property {number} weight From 0 to 1: how near it is to what was asked.
 * @property {true} [last] It is only asked for where no paper has another option of its part.
 * @property {true} [meant] It is what was meant, and not what was typed.
 * @property {{ wholes: string, parts: string, doubtIn: ReadonlySet<string> }} [exact] It is to be found just so; and the ids of the volumes in
 * which Pagefind may find other forms of it.
 * @typedef {object} Part A part of the question, which a paper has or lacks.
 * @property {string} said As it was typed.
 * @property {boolean} required Whether a paper without it doesn't count.
 * @property {Option[]} options
 * @property {string} [day] The day that it is: "2005-04-27".
 * @property {string} [month] The month that it is: "2026-11".
 * @property {import('./reading/spans.js').Span} [span] The days that it is.
 * @property {string} [slip] How it was typed, where it is the correction of a short word: others are as near to that.
 * @property {() => Promise<Asking>} [apart] Its words one by one, for where no paper has them together.
 * @typedef {object} Note What the reader is to know of a word.
 * @property {string} said A word that no paper has.
 * @property {'' | 'spelling' | 'meaning' | 'no-day' | 'no-year' | 'kind' | 'dated'} why What was looked for in its place, if anything: by its spelling, or its
 * meaning; that there is no such day; that the papers are of other years; that papers of that kind were; or the days that it is.
 * @property {string[]} instead
 * @typedef {{ parts: Part[], notes: Note[], latest: boolean, everywhere?: Part[], name?: string, kind?: import('./asked-kind.js').AskedKind }} Asking What is asked for; whether the latest of it; parts
 * that nearly all papers have, which aren't looked for; its words as the name of a person; and the kind of paper
 * that it asks for, if it may ask for nothing else.
 */

/** What words of the stem of one that no paper has count for beside what is meant by it. */
const WEIGHT_OF_KIN = 0.5;

/** Many words are near one of so few letters: "quit" and "quiet". */
const SHORT = 5;

/** The most words in a row that have another word for them. */
const LONGEST_NAME = 5;

/**
 * Reads a question by the words that papers have.
 * @param {string} question @param {Vocabulary} vocabulary
 * @param {Others} others
 * @param {typeof thingsIn} same what is written in several ways and means the same
 * @returns {Promise<Asking>}
 */
export async function readQuestion(question, vocabulary, others, same = thingsIn) {
  /** @type {Asking} */
  const asking = { parts: [], notes: [], latest: false };
  const { phrases, rest: typed } = withoutPhrases(
    withWholeYears(withReferences(withLettersJoined(withoutTags(plainLetters(question))))),
  );
  for (const phrase of phrases) await addPhrase(asking, phrase, vocabulary);
  const noDays = impossibleDays(typed);
  const rest = withPounds(withoutImpossibleDays(typed, noDays));
  for (const { said, instead } of noDays)
    asking.notes.push({ said, why: 'no-day', instead: instead === '' ? [] : [instead] });
  const { things, plain } = await addThings(asking, rest, vocabulary, same);
  const tokens = withoutNext(
    asking,
    tokensOf(plain).filter((token) => bare(token) !== ''),
  );
  const telling = tellingTokens(tokens);
  const words = withoutLatest(
    asking,
    telling.length > 0 || things.length > 0 || phrases.length > 0 ? telling : tokens,
  );
  const spelt = await corrected(words, vocabulary, others);
  for (let at = 0; at < spelt.length;) at += await addWords(asking, spelt, at, vocabulary, others);
  for (const one of [...asking.parts, ...asking.notes]) one.said = asTyped(one.said, typed);
  const spelled = spelt.map(({ token }) => token);
  // The name of a committee may have slips, and beside a day its papers are asked for; that of a person is taken as it is.
  const isOfBody = namesBody(spelled);
  const isNamed = phrases.length === 0 && !(isOfBody && things.length > 0);
  const name = isNamed ? nameIn(isOfBody ? spelled.join(' ') : question) : '';
  const kind =
    phrases.length + noDays.length > 0
      ? undefined
      : askedKind(
          plain,
          things.flatMap(({ key, said }) => (plain.includes(said) ? [] : key)),
          spelled,
        );
  return {
    ...withoutEverywhere(asking, vocabulary.papers),
    ...(name !== '' && { name }),
    ...(kind && { kind }),
  };
}

/** The signs of a tag are no part of a word. @param {string} question */
function withoutTags(question) {
  return question.replace(/[<>]/g, ' ');
}

/**
 * Adds the part of the question that begins at a word; how many words it has.
 * @param {Asking} asking @param {readonly Spelt[]} spelt @param {number} at @param {Vocabulary} vocabulary
 * @param {Others} others
 */
async function addWords(asking, spelt, at, vocabulary, others) {
  const tokens = spelt.map(({ token }) => token);
  const cited = citationAt(tokens, at);
  if (cited) {
    await addCitation(asking, tokens.slice(at, at + cited.length).join(' '), cited, vocabulary);
    return cited.length;
  }
  for (let length = Math.min(LONGEST_NAME, tokens.length - at); length > 1; length--) {
    const names = tokens.slice(at, at + length);
    const other = others(names.map(bare));
    if (other.length === 0) continue;
    const { options, isKnown } = await optionsOfName(names, other, vocabulary);
    const said = names.join(' ');
    if (options.length === 0 && (await isMissingWhole(names, vocabulary, others))) {
      asking.notes.push({ said, why: '', instead: [] });
      return length;
    }
    if (options.length === 0) continue;
    const own2 = spelt.slice(at, at + length);
    addPart(asking, said, own2, options, () => readApart(own2, vocabulary, others));
    if (!isKnown) asking.notes.push({ said, why: 'meaning', instead: namesOf(options) });
    return length;
  }
  // "20 mph" where papers have "20mph", "pot holes" where people say "potholes".
  const [first = '', second] = tokens.slice(at, at + 2);
  const joined = second === undefined ? '' : bare(first + second);
  const together = joined === '' ? undefined : await optionOf([joined], vocabulary, 1, false);
  const others2 = joined !== '' && others.said.has(joined) ? others([joined]) : [];
  if (together || others2.length > 0) {
    const apart2 = await optionOf([first, second ?? ''], vocabulary, 1, true);
    const options = [together, apart2, ...(await meanings(others2, vocabulary))];
    const found = options.flatMap((option) => option ?? []);
    if (found.length > 0) {
      const said = `${first} ${second}`;
      addPart(asking, said, spelt.slice(at, at + 2), found);
      if (!together && !apart2)
        asking.notes.push({ said, why: 'meaning', instead: namesOf(found) });
      return 2;
    }
  }
  const street = await optionsOfStreet(tokens, at, vocabulary);
  if (street.length > 0) {
    const own2 = spelt.slice(at, at + 2);
    addPart(asking, `${first} ${second}`, own2, street, () => readApart(own2, vocabulary, others));
    return 2;
  }
  const number = second && (await readNumber(first, second, vocabulary));
  if (number) {
    const own2 = spelt.slice(at, at + number.length);
    if (number.options.length > 0) addPart(asking, number.said, own2, number.options);
    else asking.notes.push({ said: number.said, why: '', instead: [] });
    return number.length;
  }
  const years = await optionOfShortYears(tokens, at, vocabulary);
  if (!isParticle(tokens, at))
    await addWord(
      asking,
      spelt[at] ?? { token: '' },
      vocabulary,
      withStreet(others, tokens, at),
      years,
    );
  return 1;
}

/** @param {readonly Spelt[]} spelt @param {Vocabulary} vocabulary @param {Others} others @returns {Promise<Asking>} */
async function readApart(spelt, vocabulary, others) {
  /** @type {Asking} */
  const asking = { parts: [], notes: [], latest: false };
  // Their slips are noted where they are read together.
  const tokens = spelt.map(({ token }) => token);
  for (const [at, token] of tokens.entries())
    if (!STOP_WORDS.has(bare(token)) && !isParticle(tokens, at))
      await addWord(asking, { token }, vocabulary, withStreet(others, tokens, at));
  return asking;
}

/**
 * @param {Asking} asking @param {string} said @param {readonly Spelt[]} spelt @param {Option[]} options
 * @param {() => Promise<Asking>} [apart]
 */
function addPart(asking, said, spelt, options, apart) {
  const slips = spelt.flatMap(({ typed = '' }) => plainOf(typed) || []);
  const isShort = spelt.length === 1 && slips.some(({ length }) => length <= SHORT);
  asking.parts.push({
    ...{ said, required: false, options },
    ...(apart && { apart }),
    ...(isShort && { slip: slips[0] }),
  });
  for (const { token, typed } of spelt) {
    if (typed !== undefined)
      asking.notes.push({ said: plainOf(typed), why: 'spelling', instead: [token] });
  }
}

/** @param {Asking} asking @param {Spelt} spelt @param {Vocabulary} vocabulary @param {Others} others @param {Option} [years] */
async function addWord(asking, { token, typed }, vocabulary, others, years) {
  const said = plainOf(token);
  const [word = '', ...all] = keysOf(token);
  // Papers have no word of one letter that is a part of another: "O'Brien".
  const telling = all.filter((part) => !/^\p{L}$/u.test(part));
  const parts = telling.length > 0 ? telling : all;
  const weight = typed === undefined ? 1 : WEIGHT_OF_SPELLING;
  const number = otherNumber(word) ?? keyOfPence(word);
  const together = [
    likely(await optionOf([word], vocabulary, weight, false, true), word, others),
    number === undefined ? undefined : await optionOf([number], vocabulary, weight, false),
    // "2003-4" is no 4.
    parts.length > 0 && (years === undefined || years.meant)
      ? await optionOf(await withZeros(parts, vocabulary), vocabulary, weight, areShort(parts))
      : undefined,
    years,
  ].flatMap((option) => option ?? []);
  const own = together.length > 0 ? together : await withBlank(word, vocabulary);
  const isKnown = own.some((option) => !option.meant && isPlain(option));
  // "Dog-mess" is what people call it too.
  const named = [...others([word]), ...(all.length > 1 ? others(all) : [])];
  const other = isCommon(own) ? [] : notWithin(own[0], named);
  const meant = await meanings([...other, ...(others.always ?? [])], vocabulary);
  const asTwo = own.length > 0 ? [] : await apartOf(word, vocabulary, others);
  // Other words of its stem are no better than what is meant by it, and are found beside it.
  const typedToo =
    isKnown || meant.length === 0
      ? own
      : own.map((option) => ({ ...option, weight: option.weight * WEIGHT_OF_KIN }));
  const options = [...typedToo, ...meant, ...asTwo];
  // Words that a hyphen joins are words apart where no paper has them together; a reference is one thing.
  if (
    options.length === 0 &&
    parts.length > 1 &&
    parts.every((part) => /^\p{L}{3,}$/u.test(part))
  ) {
    for (const part of parts.filter((one) => !STOP_WORDS.has(one)))
      await addWord(asking, { token: part }, vocabulary, others);
    return;
  }
  if (options.length === 0) {
    asking.notes.push({ said: plainOf(typed ?? token), why: '', instead: [] });
    return;
  }
  addPart(asking, said, [{ token, ...(typed !== undefined && { typed }) }], options);
  if (!isKnown) asking.notes.push({ said, why: 'meaning', instead: namesOf(options) });
}
