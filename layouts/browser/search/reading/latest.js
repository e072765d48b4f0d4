// @ts-check
/** Questions for the newest of what they name: "latest budget", "the next planning committee". */
import { BODIES } from '../asked-kind.js';
import { STOP_WORDS } from '../other-words.js';
import { bare } from '../words.js';
/** @typedef {import('../asking.js').Asking} Asking */

const NEXT = new Set(['next', 'upcoming', 'forthcoming']);

/**
 * Whether a word asks for the next meeting: "the next planning committee", "next meeting of the cabinet", and not "next steps for the committee".
 * @param {readonly string[]} words in small letters @param {number} at
 */
function isOfNextMeeting(words, at) {
  if (!NEXT.has(words[at] ?? '')) return false;
  const after = words.slice(at + 1).findIndex((word) => STOP_WORDS.has(word) && word !== 'and');
  const named = words.slice(at + 1, after < 0 ? undefined : at + 1 + after);
  return named.some((word) => BODIES.has(word) || word === 'meeting' || word === 'meetings');
}

/**
 * The words of a question without "next" before a meeting: the next meeting is the newest.
 * @param {Asking} asking @param {readonly string[]} tokens
 */
export function withoutNext(asking, tokens) {
  const words = tokens.map(bare);
  const others = tokens.filter((_, at) => !isOfNextMeeting(words, at));
  if (others.length < tokens.length) asking.latest = true;
  return others;
}

/** Words that ask for the newest of what the others ask for. */
const LATEST = new Set(['latest', 'newest', 'recent']);

/**
 * The words of a question without those that ask for the newest of what the others ask for.
 * @param {Asking} asking @param {readonly string[]} words
 */
export function withoutLatest(asking, words) {
  const others = words.filter((word) => !LATEST.has(bare(word)));
  const isLatest = others.length < words.length && (others.length > 0 || asking.parts.length > 0);
  asking.latest ||= isLatest;
  return isLatest ? others.filter((word) => bare(word) !== 'most') : words;
}
