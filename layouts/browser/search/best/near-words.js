// @ts-check
/** Which words of a question a text has near one another. */
/** @typedef {{ location: number, parts: readonly number[] }} Place Where a text has words of the question, and which. */

/** The most other words between two that are near one another. */
const BETWEEN = 3;
/** Words that part no others: "the closure of the baths" has its words side by side. */
const SMALL = /^(?:an?|and|at|by|for|from|in|of|on|the|to|with)$/i;
/** What words count for that have others between them, beside those that are side by side. */
const WITH_OTHERS = 0.8;
/** The most places that are looked at from one on. */
const MOST_IN_A_ROW = 20;

/**
 * The most that words near one another weigh, in any order: each within a few of the next, in one sentence. 0 where none are.
 * @param {readonly Place[]} places in the order of the text @param {readonly string[]} words of the text
 * @param {(part: number) => number} weight what a part weighs @returns {number}
 */
export function mostNear(places, words, weight) {
  return places.reduce(
    (most, _, from) =>
      Math.max(most, nearFrom(places.slice(from, from + MOST_IN_A_ROW), words, weight)),
    0,
  );
}

/** @param {readonly Place[]} places @param {readonly string[]} words @param {(part: number) => number} weight */
function nearFrom(places, words, weight) {
  /** @type {Set<number>} */
  const known = new Set();
  let [most, others, last] = [0, 0, places[0]?.location ?? 0];
  for (const { location, parts } of places) {
    if (location - last - 1 > BETWEEN || endsBetween(words, last, location)) break;
    const between = words.slice(last + 1, location);
    if (parts.some((part) => !known.has(part)))
      others += between.filter((word) => !SMALL.test(word)).length;
    for (const part of parts) known.add(part);
    last = location;
    const sum = [...known].reduce((so, part) => so + weight(part), 0);
    if (known.size > 1) most = Math.max(most, sum * (others > 0 ? WITH_OTHERS : 1));
  }
  return most;
}

/** Whether a sentence ends between two words. @param {readonly string[]} words @param {number} from @param {number} to */
function endsBetween(words, from, to) {
  for (let at = from; at < to; at++) if (/[.!?;]["”’)]?$/.test(words[at] ?? '')) return true;
  return false;
}
