// @ts-check
/** Phrases in quotation marks: they are found just as they were typed. Pagefind finds them in any form of their words. */
import { KEYS_SIGN, keysOf, plainOf, tokensOf } from './words.js';
/**
 * @typedef {import('./asking.js').Option} Option
 * @typedef {import('./asking.js').Part} Part
 * @typedef {import('./ranking.js').FoundRecord} FoundRecord
 * @typedef {import('./vocabulary.js').Form} Form
 * @typedef {import('./vocabulary.js').Vocabulary} Vocabulary
 */

/** Records that are read for a phrase, the best first: each is a small file to fetch. */
const MOST_READ = 50;

/** The texts of records that were read. @type {WeakMap<FoundRecord, Promise<readonly Runs[]>>} */
const READ = new WeakMap();

/** @typedef {{ wholes: string, parts: string }} Runs The words of a text between blanks; "co-op" as "coop", and as "co op". */

/**
 * The part of a question that a phrase is, and which of its words no paper has just so.
 * @param {string} phrase @param {Vocabulary} vocabulary @returns {Promise<{ part: Part, missing: string[] } | undefined>} none where it has no words
 */
export async function phrasePart(phrase, vocabulary) {
  const tokens = tokensOf(phrase).filter((token) => keysOf(token).length > 0);
  const words = tokens.flatMap((token) => keysOf(token)[0] ?? []);
  if (words.length === 0) return undefined;
  const all = await Promise.all(words.map((word) => vocabulary.formsOf(word)));
  // Nobody typed "2627" for "26/27".
  const missing = words.flatMap((word, at) =>
    all[at]?.[0]?.word === word ? [] : /\d/.test(word) ? plainOf(tokens[at] ?? '') : word,
  );
  const joined = await withLonePartsJoined(words, all, vocabulary);
  const ways = missing.length > 0 ? joined : [all, ...joined];
  const exact = { ...runsOf(phrase), doubtIn: new Set(ways.flat().flatMap(othersIn)) };
  const options = ways.map((way) => ({
    words: way.map((forms) => forms.slice(0, 1)),
    phrase: way.length > 1 ? way.map(([form]) => form?.word ?? '').join(' ') : '',
    ...{ weight: 1, exact },
  }));
  const part = { said: `“${phrase.trim()}”`, required: true, options };
  return { part, missing: options.length > 0 ? [] : missing };
}

/** The most words that hyphens join to a name with a letter or figure alone. */
const MOST_JOINED = 5;

/**
 * The words of a phrase with those joined that papers have with hyphens, and with a letter or figure alone between them: Pagefind has
 * "Plas-y-Brenin" side by side with other words only as a whole.
 * @param {readonly string[]} words @param {readonly Form[][]} all their forms @param {Vocabulary} vocabulary @returns {Promise<Form[][][]>}
 */
async function withLonePartsJoined(words, all, vocabulary) {
  const ways = words.flatMap((_, at) =>
    Array.from({ length: MOST_JOINED - 1 }, (_, more) => ({ at, end: at + more + 2 })),
  );
  const found = await Promise.all(
    ways.map(async ({ at, end }) => {
      const run = words.slice(at, end);
      if (end > words.length || !run.some((word) => word.length === 1)) return [];
      const forms = await vocabulary.formsOf(run.join(''));
      if (forms[0]?.word !== run.join('')) return [];
      const way = [...all.slice(0, at), forms, ...all.slice(end)];
      return way.every((own) => own.length > 0) ? [way] : [];
    }),
  );
  return found.flat();
}

/** Ids of the volumes with another form of a word than the first, which Pagefind takes for it. @param {readonly Form[]} forms */
function othersIn([own, ...others]) {
  return [...(own?.kinIn ?? []), ...others.flatMap(({ volumes }) => [...volumes])];
}

/**
 * The records that have another form of a phrase, of those that are read: the best.
 * @param {readonly FoundRecord[]} records @param {Option} option @param {number} at which part of the question it is
 * @returns {Promise<ReadonlySet<FoundRecord>>}
 */
export async function withoutPhrase(records, { exact }, at) {
  const doubtful = records.filter(
    ({ scores, volume = '' }) => scores[at] && exact?.doubtIn.has(volume),
  );
  doubtful.sort((a, b) => (b.scores[at] ?? 0) - (a.scores[at] ?? 0));
  const verdicts = doubtful.slice(0, MOST_READ).map(async (record) => {
    // What can't be read is left as it was found.
    const has = await hasPhrase(record, exact).catch(() => true);
    return has ? [] : [record];
  });
  return new Set((await Promise.all(verdicts)).flat());
}

/** Whether a record has a phrase just as it was typed. @param {FoundRecord} record @param {Option['exact']} exact @returns {Promise<boolean>} */
export async function hasPhrase(record, exact) {
  if (exact === undefined) return true;
  const texts = await textsOf(record);
  return texts.some(
    ({ wholes, parts }) => wholes.includes(exact.wholes) || parts.includes(exact.parts),
  );
}

/** @param {FoundRecord} record */
function textsOf(record) {
  const known = READ.get(record);
  if (known !== undefined) return known;
  const reading = record
    .data()
    .then(({ content, meta }) =>
      [content.split(KEYS_SIGN, 1)[0] ?? '', ...Object.values(meta ?? {})].map(runsOf),
    );
  READ.set(record, reading);
  return reading;
}

/** @param {string} text @returns {Runs} */
function runsOf(text) {
  const keys = tokensOf(text).map(keysOf);
  const wholes = keys.flatMap(([whole]) => whole ?? []);
  const parts = keys.flatMap(([whole, ...own]) => (own.length > 0 ? own : (whole ?? [])));
  return { wholes: ` ${wholes.join(' ')} `, parts: ` ${parts.join(' ')} ` };
}

/** The phrases in quotation marks, and the question without them. @param {string} question */
export function withoutPhrases(question) {
  /** @type {string[]} */
  const phrases = [];
  const rest = question.replace(/["“”„«]([^"“”„«»]+)["“”»]/g, (_, phrase) => {
    phrases.push(phrase);
    return ' ';
  });
  return { phrases, rest };
}
