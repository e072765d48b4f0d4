// @ts-check
/** Which committees and wards a question names, and whether it asks when a committee meets. */
import { STOP_WORDS } from '../other-words.js';
import { firstSounds, lettersApart, mostApart } from '../slips.js';
import { keysOf, tokensOf } from '../words.js';
/** @typedef {import('../asking.js').Note} Note */

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

/** Words that ask for somebody of a committee or a ward, whose page has their names. */
const OF_PEOPLE = new Set(
  'chair chairman chairperson chairs chairwoman cllr cllrs councillor councillors member members membership represent represents vice vicechair vicechairman'.split(
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
  if (words.some((word) => OF_PEOPLE.has(word))) {
    const owners = wordsIn(question.replace(/['’]s(?!\p{L})/giu, ''));
    return owners.filter(
      (word) => ![KINDS_OF_PLACE, OF_PEOPLE, STOP_WORDS].some((of) => of.has(word)),
    );
  }
  if (!asksForMeeting(question)) return words;
  return words.filter((word) => !OF_MEETINGS.has(word) && !STOP_WORDS.has(word));
}

/** Whether a name has all of the words of {@link wordsOfPlace}. @param {string} name @param {readonly string[]} asked */
export function hasWords(name, asked) {
  const own = wordsIn(name);
  return asked.every((word) => own.includes(word));
}

/**
 * The names that a question asks for: those with all its words, or, where there are none, with what was meant by those that no paper has. A word
 * that papers have is no slip for a name.
 * @param {string} question @param {readonly string[]} names of committees and wards
 * @param {readonly Pick<Note, 'said' | 'why' | 'instead'>[]} notes of the words that no paper has
 * @param {(a: string, b: string) => number} distance between two words, in letters
 * @returns {string[]}
 */
export function namesAsked(question, names, notes, distance) {
  const asked = wordsOfPlace(question);
  if (asked.length === 0) return [];
  // "Fiddler's" of "Fiddler's Tarn councillors" is a part of the name, and "Thornwell's" isn't.
  const whole = wordsOfPlace(question.replace(/['’](?=s(?!\p{L}))/giu, ''));
  const typed = names.filter((name) =>
    [asked, whole].some((words) => hasWords(name, words) || isJoined(name, words)),
  );
  const slips = slipsIn(notes);
  if (typed.length > 0 || !asked.some((word) => slips.has(word))) return typed;
  const known = [...new Set([...KINDS_OF_PLACE, ...names.flatMap(wordsIn)])];
  const meant = asked
    .map((word) => {
      const corrected = slips.get(word);
      return corrected ? [...corrected, ...nearestTo(word, known, distance)] : [word];
    })
    .filter((words) => !words.some((word) => KINDS_OF_PLACE.has(word)));
  if (meant.length === 0) return [];
  return names.filter((name) => {
    const own = wordsIn(name);
    return meant.every((words) => words.some((word) => own.includes(word)));
  });
}

/** Whether the words are some of a name with other blanks between them: "low moor" for "Lowmoor". @param {string} name @param {readonly string[]} asked */
function isJoined(name, asked) {
  const own = wordsIn(name);
  const joined = asked.join('');
  return own.some((_, from) =>
    own.slice(from).some((_, more) => own.slice(from, from + more + 1).join('') === joined),
  );
}

/** The single words that no paper has, each with the words that it was corrected to. @param {readonly Pick<Note, 'said' | 'why' | 'instead'>[]} notes */
function slipsIn(notes) {
  return new Map(
    notes.flatMap(({ said, why, instead }) => {
      const [word = '', ...more] = wordsIn(said);
      const isSlip = why === '' || why === 'spelling' || why === 'meaning';
      if (!isSlip || more.length > 0) return [];
      return [[word, why === 'spelling' ? instead.flatMap(wordsIn) : []]];
    }),
  );
}

/** Shorter names are near to many words. */
const SHORTEST_NAME = 5;

/**
 * The words of names for which a word is most likely a slip: those that are nearest to it.
 * @param {string} typed @param {readonly string[]} known @param {(a: string, b: string) => number} distance
 */
function nearestTo(typed, known, distance) {
  if (/\d/.test(typed) || typed.length < SHORTEST_NAME - 1) return [];
  const firsts = new Set([typed.charAt(0), typed.charAt(1), ...firstSounds(typed)]);
  const near = known.flatMap((word) => {
    if (word.length < SHORTEST_NAME || !firsts.has(word.charAt(0))) return [];
    const apart = lettersApart(typed, word, mostApart(typed), distance);
    return apart === undefined ? [] : [{ word, apart }];
  });
  const least = Math.min(...near.map(({ apart }) => apart));
  return near.flatMap(({ word, apart }) => (apart === least ? word : []));
}

/** @param {string} text */
function wordsIn(text) {
  return tokensOf(text).flatMap((token) => keysOf(token).slice(0, 1));
}
