// @ts-check
/** How many papers were found, and how many of them lack words of the question, or have only others of their stem. */
import { leastWithOwn, mostWithOther, onlyWord, otherWordsOfStem } from './own-words.js';
/**
 * @typedef {import('./asking.js').Part} Part
 * @typedef {import('./ranking.js').FoundPaper} FoundPaper
 * @typedef {object} Counted
 * @property {number} partly How many papers lack something that was asked for.
 * @property {{ papers: number, words: string[], sure: boolean }} kin How many of the others have only other words of the stem, and which;
 * at the most, where it isn't sure: too many have them to read all.
 */

/**
 * Each paper is counted once: who lacks a word isn't also one with another word of the stem.
 * @param {readonly Pick<FoundPaper, 'lacks' | 'kin' | 'unread'>[]} found @param {readonly Part[]} parts of the question
 * @param {{ lacksAll: boolean, isAll: boolean }} how whether all lack a word that no paper has, and whether these are all that were found, in all volumes
 * @returns {Counted}
 */
export function counted(found, parts, { lacksAll, isAll }) {
  const others = found.filter(({ lacks }) => !lacksAll && lacks.length === 0);
  const partly = found.length - others.length;
  const known = others.filter(({ kin }) => kin.length > 0);
  const unread = others.filter(({ kin, unread = [] }) => kin.length === 0 && unread.length > 0);
  const places = new Set(
    [...known, ...unread].flatMap(({ kin, unread = [] }) => [...kin, ...unread]),
  );
  // Of one word it is known how many papers have it.
  const [only, ...more] = isAll ? parts : [];
  const own = only && more.length === 0 ? leastWithOwn(only) : 0;
  const most = Math.min(
    known.length + unread.length,
    others.length - own,
    mostWithOther(parts, places),
  );
  const papers = Math.max(known.length, most);
  const isCounted =
    own > 0 && only !== undefined && onlyWord(only) && papers === others.length - own;
  return {
    partly,
    kin: {
      papers,
      words: otherWordsOfStem(parts, places),
      sure: papers === known.length || isCounted,
    },
  };
}
