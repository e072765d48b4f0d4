// @ts-check
import { mostNear } from '../best/near-words.js';
import { bare } from '../words.js';
/**
 * @typedef {import('../index.js').ShownRecord} ShownRecord
 * @typedef {import('../index.js').FoundWord} FoundWord
 * @typedef {object} Passage A section of a paper, or a page of a file; what is before the first has no title.
 * @property {string} title
 * @property {string} id
 * @property {number} start Its first word.
 * @property {number} end The word after its last.
 * @property {FoundWord[]} found
 */

/** Words in an excerpt, and those before the first that was found. */
const LENGTH = 34;
const LEAD = 4;
/** Places at which an excerpt may begin. */
const MOST_PLACES = 500;

/**
 * The passages of a paper that answer, the best first; where only its title answers, its beginning.
 * The passage with most of the different parts of the question is the better one, and
 * a section leads nearer to them than the head of the paper.
 * @param {ShownRecord} paper @returns {[Passage, ...Passage[]]}
 */
export function passagesOf(paper) {
  const { words } = paper;
  /** @type {Passage[]} */
  const all = [{ title: '', id: '', start: 0, end: words.length, found: [] }];
  const anchors = paper.anchors
    .map((anchor) => ({ ...anchor, title: titleOf(anchor) }))
    .filter(({ title }) => title !== '')
    .sort((a, b) => a.location - b.location);
  for (const { title, id, location } of anchors) {
    const before = all.at(-1);
    if (before) before.end = location;
    all.push({ title, id, start: location, end: words.length, found: [] });
  }
  const end = endOfHead(paper);
  const text = paper.found.filter(({ location }) => location >= end);
  const found = text.length > 0 ? text : paper.found;
  for (const word of found) {
    all.findLast(({ start }) => start <= word.location)?.found.push(word);
  }
  const [head] = all;
  if (head && text.length > 0) head.start = Math.min(end, head.end);
  const counts = countsOf(found);
  const ranked = all
    .filter(({ found }) => found.length > 0)
    .map((passage) => ({ passage, rank: rankOf(passage, counts, words) }))
    .sort((a, b) => compare(b.rank, a.rank))
    .map(({ passage }) => passage);
  const [best = beginningOf(all), ...others] = ranked;
  return [best, ...others];
}

/** The head of a paper repeats what is said of it beside its title, so its words begin with its first section. @param {Passage[]} all @returns {Passage} */
function beginningOf(all) {
  const first = all.find(({ title, start, end }) => title !== '' && end > start);
  return { .../** @type {Passage} */ (first ?? all[0]), title: '', id: '' };
}

/** The time of a meeting ends with one of these. */
const ENDS_TIME = /^(?:am|pm|noon|midnight)$/i;
/** Words in which a title is, at the top of its paper. */
const MOST_OF_HEAD = 80;
/** Words of the name of a committee, with the day and time of a meeting. */
const MOST_OF_MEETING = 40;

/**
 * The word after what a report has at its top: "Agenda item 7", its title, and "To Cabinet, Tuesday 3 March 2026 at 10.00 am". A hit says all
 * of it beside its excerpt. 0 where a paper has no such words.
 * @param {ShownRecord} paper @returns {number}
 */
function endOfHead({ words, meta }) {
  const title = (meta?.title ?? '').split(' ').map(bare);
  const last = Math.min(words.length, MOST_OF_HEAD) - title.length;
  for (let at = 0; at <= last; at++) {
    const to = at + title.length;
    if (words[to] !== 'To' || !title.every((word, place) => bare(words[at + place] ?? '') === word))
      continue;
    const time = words.slice(to, to + MOST_OF_MEETING).findIndex((word) => ENDS_TIME.test(word));
    return time < 0 ? 0 : to + time + 1;
  }
  return 0;
}

/** Headings and what the index names. @param {import('../index.js').Anchor} anchor */
function titleOf({ element, title, text }) {
  return (title || (/^h[2-6]$/.test(element) && text) || '').trim();
}

/**
 * How well a passage answers: its different parts of the question come first, then those that it has near one another, then those that it has side
 * by side as the question has them, then those that are rarer in the paper.
 * @param {Passage} passage @param {ReadonlyMap<number, number>} counts see {@link countsOf} @param {readonly string[]} words of the paper
 */
function rankOf({ title, found }, counts, words) {
  return [...wordsRank(found, counts, words), title === '' ? 0 : 1, found.length];
}

/** How often a paper has each part of the question. @param {readonly FoundWord[]} found @returns {Map<number, number>} */
function countsOf(found) {
  const counts = new Map();
  for (const { part } of found) counts.set(part, (counts.get(part) ?? 0) + 1);
  return counts;
}

/**
 * @param {readonly FoundWord[]} found in the order of the paper @param {ReadonlyMap<number, number>} counts @param {readonly string[]} words
 * @returns {number[]}
 */
function wordsRank(found, counts, words) {
  const different = new Set(found.map(({ part }) => part));
  const together = new Set();
  for (const [at, { location, part }] of found.entries()) {
    const next = found[at + 1];
    if (next?.part === part + 1 && next.location === location + 1) together.add(part);
  }
  const rarity = [...different].reduce((sum, part) => sum + 1 / (counts.get(part) ?? 1), 0);
  const places = found.map(({ location, part }) => ({ location, parts: [part] }));
  return [different.size, mostNear(places, words, () => 1), together.size, rarity];
}

/** @param {number[]} a @param {number[]} b */
function compare(a, b) {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/**
 * The words of a passage that hold most of the different words asked for, then most of them side by side, the rarer ones, and most of those found.
 * @param {ShownRecord} record @param {Passage} passage
 * @returns {{ words: { text: string, found: boolean }[], cutBefore: boolean, cutAfter: boolean }}
 */
export function excerptOf({ words, found }, passage) {
  const counts = countsOf(found);
  const places = [...passage.found].sort((a, b) => a.location - b.location);
  const last = Math.max(passage.start, passage.end - LENGTH);
  let start = passage.start;
  let most = [0, 0, 0, 0, 0];
  for (const { location: place } of places.slice(0, MOST_PLACES)) {
    const from = Math.min(Math.max(place - LEAD, passage.start), last);
    const held = places.filter(({ location }) => location >= from && location < from + LENGTH);
    const rank = [...wordsRank(held, counts, words), held.length];
    if (compare(rank, most) > 0) [start, most] = [from, rank];
  }
  const end = Math.min(start + LENGTH, passage.end);
  const marked = new Set(places.map(({ location }) => location));
  return {
    words: words.slice(start, end).map((text, at) => ({ text, found: marked.has(start + at) })),
    cutBefore: start > passage.start,
    cutAfter: end < passage.end,
  };
}
