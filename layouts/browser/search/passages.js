// @ts-check
/**
 * @typedef {import('./index.js').Paper} Paper
 * @typedef {import('./index.js').FoundWord} FoundWord
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

/**
 * The passages of a paper that answer, the best first; where only its title answers, its beginning.
 * Pagefind counts words: the passage with most of the different words asked for is the better one, and
 * a section leads nearer to them than the head of the paper.
 * @param {Paper} paper @returns {[Passage, ...Passage[]]}
 */
export function passagesOf(paper) {
  const words = paper.content.split(' ');
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
  for (const word of paper.weighted_locations) {
    all.findLast(({ start }) => start <= word.location)?.found.push(word);
  }
  const ranked = all
    .filter(({ found }) => found.length > 0)
    .map((passage) => ({ passage, rank: rankOf(passage, words) }))
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

/** Headings and what the index names. @param {import('./index.js').Anchor} anchor */
function titleOf({ element, title, text }) {
  return (title || (/^h[2-6]$/.test(element) && text) || '').trim();
}

/** @param {Passage} passage @param {string[]} words */
function rankOf({ title, found }, words) {
  const different = new Set(found.map(({ location }) => bare(words[location] ?? '')));
  const score = found.reduce((sum, word) => sum + word.balanced_score, 0);
  return [different.size, title === '' ? 0 : 1, score];
}

/** @param {number[]} a @param {number[]} b */
function compare(a, b) {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** A word without case, accents and the signs around it. @param {string} word */
export function bare(word) {
  return word
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/**
 * The words of a passage that hold most of the different words asked for, and then most of those found.
 * @param {Paper} paper @param {Passage} passage
 * @returns {{ words: { text: string, found: boolean }[], cutBefore: boolean, cutAfter: boolean }}
 */
export function excerptOf(paper, passage) {
  const places = passage.found.map(({ location }) => location).sort((a, b) => a - b);
  const words = paper.content.split(' ');
  const last = Math.max(passage.start, passage.end - LENGTH);
  let start = passage.start;
  let most = [0, 0];
  for (const place of places) {
    const from = Math.min(Math.max(place - LEAD, passage.start), last);
    const held = places.filter((other) => other >= from && other < from + LENGTH);
    const rank = [new Set(held.map((other) => bare(words[other] ?? ''))).size, held.length];
    if (compare(rank, most) > 0) [start, most] = [from, rank];
  }
  const end = Math.min(start + LENGTH, passage.end);
  const marked = new Set(places);
  return {
    words: words.slice(start, end).map((text, at) => ({ text, found: marked.has(start + at) })),
    cutBefore: start > passage.start,
    cutAfter: end < passage.end,
  };
}
