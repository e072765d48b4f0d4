// @ts-check
/** The words of the records that are read, and whether they have those that are asked for. */
import { keysOf, tokensOf } from './words.js';
/**
 * @typedef {import('./asking.js').Option} Option
 * @typedef {import('./ranking.js').FoundRecord} FoundRecord
 * @typedef {import('./vocabulary.js').Form} Form
 */

/**
 * @typedef {object} Words Those of a text.
 * @property {ReadonlySet<string>} all As they are compared.
 * @property {readonly string[]} runs Between blanks, in their order; "co-op" as "coop", as "co op", and as both.
 */

/** The words of records that were read. @type {WeakMap<FoundRecord, Promise<Words>>} */
const READ = new WeakMap();

/**
 * Whether a text has all words of an option in forms that count, and side by side where they are to be.
 * @param {Words} text @param {Option} option @param {(form: Form) => boolean} counts
 */
export function has({ all, runs }, { words, phrase }, counts) {
  const plain = words.map((forms) => forms.flatMap((form) => (counts(form) ? form.word : [])));
  if (phrase === '') return plain.every((forms) => forms.some((word) => all.has(word)));
  const found = plain.reduce(
    (begun, forms) =>
      begun
        .flatMap((before) => forms.map((word) => `${before}${word} `))
        .filter((run) => runs.some((text) => text.includes(run))),
    [' '],
  );
  return found.length > 0;
}

/** @param {FoundRecord} record @returns {Promise<Words>} */
export function wordsOf(record) {
  const known = READ.get(record);
  if (known !== undefined) return known;
  const reading = record.data().then(({ content, meta }) => {
    const texts = [content, ...Object.values(meta ?? {})].map((text) => tokensOf(text).map(keysOf));
    return {
      all: new Set(texts.flat(2)),
      runs: texts.flatMap((keys) =>
        [
          keys.flat(),
          keys.flatMap(([whole]) => whole ?? []),
          keys.flatMap(([whole, ...parts]) => (parts.length > 0 ? parts : (whole ?? []))),
        ].map((run) => ` ${run.join(' ')} `),
      ),
    };
  });
  READ.set(record, reading);
  return reading;
}
