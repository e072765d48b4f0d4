// @ts-check
/** Which committees and wards a question names, and whether it asks when a committee meets. */
import { STOP_WORDS } from '../other-words.js';
import { keysOf, tokensOf } from '../words.js';

/** Words that say what kind of place is meant, and not which. */
const KINDS_OF_PLACE = new Set(['ward', 'wards', 'committee', 'the', 'and', 'of']);
const MEETING = /\b(?:meeting|meetings|meet|meets)\b/i;
const WHEN = /\b(?:next|when|upcoming|forthcoming|future|what (?:date|day|time))\b/i;
/** Words of a question for a meeting that name no committee. */
const OF_MEETINGS = new Set(
  'committees council date dates day forthcoming future meet meeting meetings meets next place time upcoming'.split(
    ' ',
  ),
);

/**
 * Whether a question asks when a meeting is, which a calendar answers better than papers. "Report of the meeting when trees were discussed" has more
 * to say, and its words are found.
 * @param {string} question
 */
export function asksForMeeting(question) {
  return MEETING.test(question) && WHEN.test(question);
}

/**
 * The words of a question that are to be in the name of a committee or ward. None where it names none.
 * @param {string} question @returns {string[]}
 */
export function wordsOfPlace(question) {
  const words = wordsIn(question).filter((word) => !KINDS_OF_PLACE.has(word));
  if (!asksForMeeting(question)) return words;
  return words.filter((word) => !OF_MEETINGS.has(word) && !STOP_WORDS.has(word));
}

/** Whether a name has all of the words of {@link wordsOfPlace}. @param {string} name @param {readonly string[]} asked */
export function hasWords(name, asked) {
  const own = wordsIn(name);
  return asked.every((word) => own.includes(word));
}

/** @param {string} text */
function wordsIn(text) {
  return tokensOf(text).flatMap((token) => keysOf(token).slice(0, 1));
}
