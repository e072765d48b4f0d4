// @ts-check
/** The words of the records that are read, and whether they have those that are asked for. */
import { keysOf, tokensOf } from './words.js';
/**
 * @typedef {import('./asking.js').Option} Option
 * @typedef {import('./ranking.js').FoundRecord} FoundRecord
 * @typedef {import('./vocabulary.js').Form} Form
 */

/** The words of records that were read. @type {WeakMap<FoundRecord, Promise<ReadonlySet<string>>>} */
const READ = new WeakMap();

/**
 * Whether a text has all words of an option in forms that count, and side by side where they are to be.
 * @param {ReadonlySet<string>} text see {@link wordsOf} @param {Option} option @param {(form: Form) => boolean} counts
 */
export function has(text, { words, phrase }, counts) {
  const plain = words.map((forms) => forms.flatMap((form) => (counts(form) ? form.word : [])));
  if (phrase === '' || plain.length !== 2)
    return plain.every((forms) => forms.some((word) => text.has(word)));
  const [first = [], second = []] = plain;
  return first.some((one) => second.some((other) => text.has(`${one} ${other}`)));
}

/** All words of a record, as they are compared, and each two that are side by side. @param {FoundRecord} record @returns {Promise<ReadonlySet<string>>} */
export function wordsOf(record) {
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
