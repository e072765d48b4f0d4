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
const MOST_PAPERS = 12;
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
  const best = new Set(
    [...papers]
      .sort((a, b) => Number(a.isPartial) - Number(b.isPartial) || b.score - a.score)
      .slice(0, MOST_PAPERS),
  );
  const wanted = wantedOf(parts);
  const closeness = new Closeness(parts, telling);
  return Promise.all(
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
}

/** What a record says; nothing where it can't be fetched. @param {FoundPaper['records'][number]} record */
async function textOf(record) {
  try {
    return await record.data();
  } catch {
    return undefined;
  }
}
