// @ts-check
/**
 * Which records have what was asked for in its own words. Pagefind knows words by their stems alone, so "parking" finds
 * "Park" and "refuse" finds "refusal": where papers have both, the texts are read.
 */
import { keysOf, tokensOf } from './words.js';
/**
 * @typedef {import('./asking.js').Option} Option
 * @typedef {import('./asking.js').Part} Part
 * @typedef {import('./ranking.js').FoundRecord} FoundRecord
 */

/** Records that are read for a part of a question, the best first: each is a small file to fetch. */
const MOST_READ = 10;
/** What another word of the same stem counts for. */
const WEIGHT_OF_KIN = 0.4;

/** The words of records that were read. @type {WeakMap<FoundRecord, Promise<ReadonlySet<string>>>} */
const READ = new WeakMap();

/**
 * Records with the points of each part by what they really have: less for another word of its stem; nothing for one of
 * words that are only meant.
 * @param {readonly FoundRecord[]} records @param {readonly Part[]} parts @returns {Promise<FoundRecord[]>}
 */
export async function byOwnWords(records, parts) {
  const all = records.map((record) => ({ ...record, scores: [...record.scores] }));
  for (const [at, part] of parts.entries()) {
    const doubtful = records.flatMap((record, place) =>
      record.scores[at] && !record.sure?.has(at) && isDoubtful(part, record.volume)
        ? [{ record, place }]
        : [],
    );
    // Those that answer best are read, which are those that will be shown.
    doubtful.sort((a, b) => pointsOf(b.record) - pointsOf(a.record));
    const takesKin = part.options.some(({ words }) => words.flat().some(({ kin }) => kin));
    let read = 0;
    const verdicts = doubtful.map(async ({ record, place }) => {
      const options = part.options.filter((option) => isThere(option, record.volume));
      // Without any in the volume there is nothing to read.
      if (options.length > 0) {
        if (read++ >= MOST_READ) return;
        const words = await wordsOf(record).catch(() => undefined);
        if (words === undefined || options.some((option) => has(words, option))) return;
      }
      const one = all[place];
      if (one === undefined) return;
      one.scores[at] = takesKin ? (record.scores[at] ?? 0) * WEIGHT_OF_KIN : 0;
      if (takesKin) one.kin = [...(one.kin ?? []), at];
    });
    await Promise.all(verdicts);
  }
  return all.filter(({ scores }) => parts.length === 0 || scores.some((own) => own > 0));
}

/**
 * The parts of a question of which a paper that is shown has only other words of the same stem, and not known before: so many papers are found
 * that only the best are read for {@link byOwnWords}. Nothing is said of a paper with more records than are read to show it.
 * @param {import('./ranking.js').FoundPaper} paper @param {readonly Part[]} parts @param {number} most records that are read
 * @returns {Promise<number[]>}
 */
export async function kinWhenShown({ records, lacks, kin }, parts, most) {
  if (records.length > most) return [];
  const all = await Promise.all(
    parts.map(async ({ options }, at) => {
      if (lacks.includes(at) || kin.includes(at)) return [];
      const having = records.filter(({ scores }) => scores[at]);
      const isDoubted = having.every(
        (record) => !record.sure?.has(at) && isDoubtful({ options }, record.volume),
      );
      if (!isDoubted) return [];
      const texts = await Promise.all(having.map(wordsOf));
      return texts.some((text) => options.some((option) => has(text, option))) ? [] : [at];
    }),
  );
  return all.flat();
}

/** @param {FoundRecord} record */
function pointsOf({ scores }) {
  return scores.reduce((sum, own) => sum + own, 0);
}

/** Whether Pagefind may have found another word than one of the part. @param {Pick<Part, 'options'>} part @param {string | undefined} volume */
function isDoubtful({ options }, volume = '') {
  return options.some(({ words }) => words.some((forms) => forms[0]?.kinIn?.has(volume)));
}

/** Whether a volume has all words of it in plain forms. @param {Option} option @param {string | undefined} volume */
function isThere({ words }, volume = '') {
  return words.every((forms) => forms.some(({ kin, volumes }) => !kin && volumes.has(volume)));
}

/** @param {ReadonlySet<string>} text see {@link wordsOf} @param {Option} option */
function has(text, { words, phrase }) {
  const plain = words.map((forms) => forms.flatMap(({ kin, word }) => (kin ? [] : word)));
  if (phrase === '' || plain.length !== 2)
    return plain.every((forms) => forms.some((word) => text.has(word)));
  const [first = [], second = []] = plain;
  return first.some((one) => second.some((other) => text.has(`${one} ${other}`)));
}

/** All words of a record, as they are compared, and each two that are side by side. @param {FoundRecord} record @returns {Promise<ReadonlySet<string>>} */
function wordsOf(record) {
  const known = READ.get(record);
  if (known !== undefined) return known;
  const reading = record.data().then(({ content, meta }) => {
    const texts = [content, ...Object.values(meta ?? {})];
    return new Set(
      texts.flatMap((text) => {
        const keys = tokensOf(text).flatMap(keysOf);
        return [...keys, ...keys.slice(1).map((key, at) => `${keys[at]} ${key}`)];
      }),
    );
  });
  READ.set(record, reading);
  return reading;
}

/** The ways in which a word may be written of many. @param {string} word */
function pluralsOf(word) {
  const plurals = [`${word}s`, `${word}es`];
  if (/[^aeiou]y$/.test(word)) plurals.push(`${word.slice(0, -1)}ies`);
  if (/z$/.test(word)) plurals.push(`${word}zes`);
  return plurals;
}

/** Whether two words in small letters are the same, or one is the plural of the other. @param {string} word @param {string} other */
export function isPlainForm(word, other) {
  if (word === other) return true;
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  return long.endsWith('s') && pluralsOf(short).includes(long);
}

/** Whether two words in small letters are forms of one verb: "park", "parked" and "parking". @param {string} word @param {string} other */
export function isBent(word, other) {
  return isPlainForm(baseOf(word), baseOf(other));
}

/** A word without "-ed" and "-ing", and what they change before them. @param {string} word */
function baseOf(word) {
  const base = word.replace(/(?<=..)(?:ed|ing)$/, '');
  return (base === word ? word : base.replace(/([bdgklmnprt])\1$/, '$1')).replace(/e$/, '');
}
