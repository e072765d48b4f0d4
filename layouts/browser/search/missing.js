// @ts-check
/** What is said of a part of a question whose words papers have, but not as they were asked for. */
import { namesOf } from './options.js';
/**
 * @typedef {import('./asking.js').Note} Note
 * @typedef {import('./asking.js').Option} Option
 * @typedef {import('./asking.js').Part} Part
 */

/**
 * Notes of parts that no paper has, and of those that papers have only by what is meant.
 * @param {readonly Part[]} parts @param {readonly boolean[]} isMissing @param {ReadonlySet<Option>} found
 * @returns {Note[]}
 */
export function missingNotes(parts, isMissing, found) {
  return parts.flatMap(({ said: whole, options }, at) => {
    const said = whole.replace(/[“”]/g, '');
    // Words that no paper has were noted when the question was read.
    const typed = options.filter(({ meant }) => !meant);
    if (options.length === 0) return [];
    if (isMissing[at]) return [{ said, why: '', instead: [] }];
    const used = options.filter((option) => found.has(option));
    const isTyped = typed.length === 0 || typed.every(({ last }) => last);
    if (isTyped || used.some(({ meant }) => !meant)) return [];
    return [{ said, why: 'meaning', instead: namesOf(used) }];
  });
}

/**
 * The notes of a question: those of reading it, and those of what was found, each part once. What is meant by words that
 * were then looked for apart isn't said of them, nor a correction that wasn't kept.
 * @param {readonly Note[]} read @param {{ notes: readonly Note[], replaced: readonly string[] }} found @returns {Note[]}
 */
export function allNotes(read, { notes, replaced }) {
  // Where a kind of paper was asked for, no words were looked for.
  const kinds = notes.filter(({ why }) => why === 'kind');
  if (kinds.length > 0)
    return [...read.filter(({ why }) => why === 'spelling' || why === 'dated'), ...kinds];
  // What means the same was looked for, and no paper has that either.
  const lost = new Set(notes.flatMap(({ said, why }) => (why === '' ? [said] : [])));
  const kept = read.filter(
    ({ said, why }) =>
      why === '' || !(replaced.includes(said) || (why === 'meaning' && lost.has(said))),
  );
  const all = [...kept, ...notes];
  // That no paper is of a year is said beside that none names it.
  const isOfYear = (/** @type {Note} */ { why }) => why === 'no-year';
  return all.filter(
    (note, at) =>
      all.findIndex((one) => one.said === note.said && isOfYear(one) === isOfYear(note)) === at,
  );
}
