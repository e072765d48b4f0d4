// @ts-check
/** The best papers of a question, read: those that have its words together count more, and those with titles alike are equals. */
import { Closeness } from './closeness.js';
import { wantedOf } from '../marks.js';
import { alikeTitle } from './titles-alike.js';
/**
 * @typedef {import('../asking.js').Part} Part
 * @typedef {import('../ranking.js').FoundPaper} FoundPaper
 */

/** Papers that are read: their texts are small files, and those of ten are fetched to be shown in any case. */
const READ = 12;
/** Beyond them those are read that may be as good as the best, as reports of each month are: they have this share of its points. */
const ALIKE = 0.85;
/** The most that are read. */
const MOST_READ = 30;
/** So many that were read say what an alike one would have that wasn't; of fewer the text of one says nothing of another. */
const ENOUGH = 6;
/** Records of each that are read. */
const MOST_RECORDS = 2;
/** How much more a paper counts that has all words of a question side by side. */
const TOGETHER = 0.8;

/** Kinds that a meeting has each of, with one title. */
const OF_MEETING = new Set(['Agenda', 'Minutes']);

/**
 * Papers with the points that they have for words near one another, the best of them; and with what their titles have alike.
 * @param {readonly FoundPaper[]} papers @param {readonly Part[]} parts @param {readonly number[]} telling how much finding each part says
 * @returns {Promise<FoundPaper[]>}
 */
export async function withTexts(papers, parts, telling) {
  if (parts.length === 0) return [...papers];
  const best = bestOf(papers);
  const wanted = wantedOf(parts);
  const closeness = new Closeness(parts, telling);
  /** @type {Map<FoundPaper, number>} */
  const nearness = new Map();
  const all = await Promise.all(
    papers.map(async (paper) => {
      if (!best.has(paper)) return paper;
      const read = await Promise.all(
        paper.records.slice(0, MOST_RECORDS).map(async (record) => {
          const fragment = await textOf(record);
          const texts = fragment ? [fragment.content, fragment.meta?.title ?? ''] : [];
          const near = Math.max(0, ...texts.map((text) => closeness.in(text)));
          return { record, fragment, near };
        }),
      );
      const near = Math.max(0, ...read.map((one) => one.near));
      nearness.set(paper, near);
      const { record, fragment } = read[0] ?? {};
      const title = alikeTitle(fragment?.meta?.title ?? '', wanted, parts.length);
      const kind = record?.facts.filters['Kind of paper']?.[0] ?? '';
      const alike = title === '' ? '' : `${OF_MEETING.has(kind) ? 'Meeting' : kind} ${title}`;
      return {
        ...paper,
        score: paper.score * (1 + TOGETHER * near),
        ...(alike !== '' && { alike }),
      };
    }),
  );
  return all.map((paper) =>
    best.has(paper) ? paper : { ...paper, score: unreadScore(paper, nearness) },
  );
}

/**
 * The papers that are read: the best; and of those that may be as good, the newest, since equals are shown so.
 * @param {readonly FoundPaper[]} papers @returns {Set<FoundPaper>}
 */
function bestOf(papers) {
  const sorted = [...papers].sort(
    (a, b) => Number(a.isPartial) - Number(b.isPartial) || b.score - a.score,
  );
  const [first] = sorted;
  const alike = sorted
    .slice(READ)
    .filter((paper) => first && paper.isPartial === first.isPartial && isAlike(paper, first))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return new Set([...sorted.slice(0, READ), ...alike.slice(0, MOST_READ - READ)]);
}

/** @param {FoundPaper} paper @param {FoundPaper} other */
function isAlike({ score }, other) {
  return score >= ALIKE * other.score;
}

/**
 * The points of a paper that wasn't read: it gains what those gained on average that were read and that it is alike, so that none of them passes
 * it for being read alone.
 * @param {FoundPaper} paper @param {ReadonlyMap<FoundPaper, number>} nearness of those that were read
 */
function unreadScore(paper, nearness) {
  const others = [...nearness].filter(
    ([other]) =>
      other.isPartial === paper.isPartial && isAlike(paper, other) && isAlike(other, paper),
  );
  if (others.length < ENOUGH) return paper.score;
  const sum = others.reduce((so, [, near]) => so + near, 0);
  return paper.score * (1 + (TOGETHER * sum) / others.length);
}

/** What a record says; nothing where it can't be fetched. @param {FoundPaper['records'][number]} record */
async function textOf(record) {
  try {
    return await record.data();
  } catch {
    return undefined;
  }
}
