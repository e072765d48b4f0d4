// @ts-check
/** Which titles say the same of what is asked, but for a place, a year or a day. */
import { markedIn } from '../marks.js';
import { bare, tokensOf } from '../words.js';
import { DAY, MONTH } from '../reading/day-words.js';

/** Behind these a title says of which place it is, or of which part of its matter. */
const OF_PLACE = new Set(
  'above across along around at behind below beside by for from in near off on over to under'.split(
    ' ',
  ),
);
const IS_TIME = new RegExp(`^(?:${DAY}|${MONTH}|[0-9/–-]+)$`, 'i');

/**
 * What a title has in common with those that differ by place, year or day alone: "street trading" of "Street Trading on Mill Road";
 * '' where it hasn't all that is asked for.
 * @param {string} title @param {import('../marks.js').Wanted} wanted @param {number} parts how many the question has @returns {string}
 */
export function alikeTitle(title, wanted, parts) {
  const { words, found } = markedIn(title, wanted);
  if (new Set(found.map(({ part }) => part)).size < parts) return '';
  const last = Math.max(...found.map(({ location }) => location));
  const end = words.findIndex(
    (word, at) =>
      at > last && (OF_PLACE.has(word.toLowerCase()) || /[:,–-]$/.test(words[at - 1] ?? '')),
  );
  return tokensOf(words.slice(0, end < 0 ? words.length : end).join(' '))
    .filter((word) => !IS_TIME.test(word.replace(/[^\p{L}\p{N}/–-]/gu, '')))
    .map(bare)
    .join(' ');
}
