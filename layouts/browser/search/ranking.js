// @ts-check
import { isOfName } from './named.js';
import { meets } from './papers-table.js';
import { isWithin } from './reading/spans.js';
/**
 * @typedef {import('./asking.js').Part} Part
 * @typedef {import('./papers-table.js').RecordFacts} RecordFacts
 * @typedef {import('./volumes/volume-index.js').Fragment} Fragment
 * @typedef {object} FoundRecord
 * @property {RecordFacts} facts
 * @property {number[]} scores For each part of the question its points, 0 where it lacks the part.
 * @property {() => Promise<Fragment>} data
 * @property {string} [volume] The id of its volume.
 * @property {ReadonlySet<number>} [sure] The parts that it surely has in the words that were asked for.
 * @property {number[]} [kin] The parts of which it has only other words of the same stem.
 * @property {number[]} [unread] The parts of which it may have only such words: it wasn't read.
 * @typedef {object} FoundPaper
 * @property {string} url @property {string} date @property {number} score
 * @property {number[]} lacks Which parts of the question none of its records has.
 * @property {boolean} isPartial Whether those say something of what is asked: "council" and "year" do not.
 * @property {boolean} [lacksSome] Whether it lacks something, however little that says, which another paper has.
 * @property {boolean} answers Whether it has most of what is asked: of few words all, and one of them at least as it was typed.
 * @property {number[]} kin Of which parts it has only other words of the same stem: "Park" for "parking".
 * @property {number[]} [unread] Of which parts it may have only other words of the same stem: too many papers have them to read all.
 * @property {number} ofDay 2 for the agenda of a day that was asked for and nothing else, 1 for other papers of its meetings, otherwise 0.
 * @property {string} [alike] What its title has in common with those that differ by place or year alone, where it has all that is asked for.
 * @property {boolean} [isOfNumber] Whether a year or another number is asked for.
 * @property {FoundRecord[]} records The best first.
 */

/** What words in other records of the paper count for beside those of its best. */
const ELSEWHERE = 0.5;
/** What a paper of the month that is asked for counts for, beside those that name that month. */
const OF_MONTH = 1.5;
/** Papers before agendas and decisions, which repeat their titles, and before the pages of committees and people, which are short and name their wards. */
const KINDS = new Map([
  ['Decision', 0.75],
  ['Agenda', 0.75],
  ['Minutes', 0.75],
  ['Appendix', 0.9],
  ['Committee', 0.6],
  ['Person', 0.5],
]);
/** The name under which the index says that the file of an appendix isn't here: see AWAITED of the build. */
export const AWAITED = 'Awaited';
/** What an appendix counts for whose file never came. */
const NOT_HERE = 0.3;
/** What an appendix counts for beside the report that it belongs to, where the hit begins with one of them. */
const BESIDE_REPORT = 0.25;
/** Of what the question says, by how rare it is, a paper must have this much at least. */
const LEAST = 0.34;
/** Where so few papers have that, the next best are found too, if they have this much: in a small archive a word in one paper outweighs the others. */
const FEW = 10;
const LEAST_OF_FEW = 0.12;
/** Of a question of so many parts, by how rare they are, a paper answers that has at least the share {@link MOST}. */
const MANY = 3;
const MOST = 0.7;
/** A paper that lacks no more than this of it answers as well as one that has all. */
const LITTLE = 0.05;

/**
 * The papers of records, each once.
 * @param {readonly FoundRecord[]} records @param {readonly Part[]} parts
 * @param {readonly number[]} [rarities] Of each part how much finding it says, where one of them is only in papers that weren't asked:
 * 0 of one that no paper has. None where all papers were asked.
 * @param {readonly number[]} [telling] Of each part how much finding it says, by how few papers have it: those that have only some of the parts
 * are worth so much of their points.
 * @returns {FoundPaper[]}
 */
export function gathered(records, parts, rarities = [], telling = []) {
  /** @type {Map<string, FoundRecord[]>} */
  const papers = new Map();
  for (const record of records) {
    const known = papers.get(record.facts.paper);
    if (known) known.push(record);
    else papers.set(record.facts.paper, [record]);
  }
  const most = withUnasked(
    parts.map((_, at) => mostOf(records, at)),
    rarities,
  );
  const whole = most.reduce((sum, score) => sum + score, 0);
  const isOfNumber = parts.some(({ said }) => /\d/.test(said ?? ''));
  const each = [...papers].map(([url, own]) => paperOf(url, own, parts));
  const had = new Set(
    parts.flatMap((_, at) => (each.some((paper) => hasPart(paper, at)) ? at : [])),
  );
  const all = each.flatMap((paper) => {
    const has = most.reduce((sum, score, at) => (paper.lacks.includes(at) ? sum : sum + score), 0);
    const lacksRequired = paper.lacks.some((at) => parts[at]?.required);
    const share = whole > 0 ? has / whole : 1;
    const answers = share >= (parts.length < MANY ? 1 - LITTLE : MOST) && !isKinAlone(paper, parts);
    const isPartial = share < 1 - LITTLE;
    const score = isPartial ? paper.score * shareOf(telling, paper.lacks) : paper.score;
    const lacksSome = [...had].some((at) => !hasPart(paper, at));
    return lacksRequired
      ? []
      : [{ ...paper, score, isPartial, lacksSome, answers, share, isOfNumber }];
  });
  const shares = all.map(({ share }) => share).sort((a, b) => b - a);
  const [best = 0] = shares;
  const next = shares[Math.min(FEW, shares.length) - 1] ?? 0;
  // Of a long question no paper may have that much: then those are shown that have most of it.
  const least = Math.min(LEAST, best, Math.max(next, LEAST_OF_FEW));
  return all.flatMap(({ share, ...paper }) => (share >= least ? [paper] : []));
}

/** Whether a paper has a part itself, and not another word of the same stem alone. @param {Pick<FoundPaper, 'lacks' | 'kin'>} paper @param {number} at */
function hasPart({ lacks, kin }, at) {
  return !lacks.includes(at) && !kin.includes(at);
}

/** How much of what is asked a paper has that lacks some parts. @param {readonly number[]} telling @param {readonly number[]} lacks */
function shareOf(telling, lacks) {
  const whole = telling.reduce((sum, own) => sum + own, 0);
  return whole > 0 ? 1 - lacks.reduce((sum, at) => sum + (telling[at] ?? 0), 0) / whole : 1;
}

/**
 * The most points of each part; of one that only papers which weren't asked have, what it would have there, so that what lacks the
 * rarest word of a question isn't taken for an answer to it.
 * @param {readonly number[]} most @param {readonly number[]} rarities
 */
function withUnasked(most, rarities) {
  const scale = most.reduce((so, own, at) => Math.max(so, own / (rarities[at] || Infinity)), 0);
  return most.map((own, at) => own || scale * (rarities[at] ?? 0));
}

/** Kinds of record whose date only ranks them. */
const DATELESS = new Set(['Committee', 'Page', 'Person']);

/** @param {FoundRecord} record @param {readonly Part[]} parts @returns {number} see {@link FoundPaper} */
function ofDay({ facts }, parts) {
  const kind = facts.filters['Kind of paper']?.[0] ?? '';
  if (DATELESS.has(kind) || !parts.some((part) => isOn(part, facts.date))) return 0;
  return kind === 'Agenda' && parts.length === 1 ? 2 : 1;
}

/** Whether a part asks for a day. @param {Part} part @param {string} date */
function isOn({ day, span }, date) {
  return day === date || (span !== undefined && isWithin(date, span));
}

/** Whether a record is of a meeting in a month that was asked for with other words. @param {FoundRecord} record @param {readonly Part[]} parts */
function isOfMonth({ facts }, parts) {
  if (parts.length < 2 || DATELESS.has(facts.filters['Kind of paper']?.[0] ?? '')) return false;
  return parts.some(({ month }) => month !== undefined && facts.date.startsWith(month));
}

/** Whether a paper has none of the words themselves. @param {Pick<FoundPaper, 'lacks' | 'kin'>} paper @param {readonly Part[]} parts */
function isKinAlone({ lacks, kin }, parts) {
  return kin.length > 0 && lacks.length + kin.length === parts.length;
}

/** @param {string} url @param {FoundRecord[]} records @param {readonly Part[]} parts @returns {Omit<FoundPaper, 'isPartial' | 'lacksSome' | 'answers' | 'isOfNumber'>} */
function paperOf(url, records, parts) {
  const sorted = records
    .map((record) => ({ record, points: pointsBeside(record), has: partsIn(record) }))
    .sort((a, b) => b.has - a.has || b.points - a.points)
    .map(({ record }) => record);
  const best = records.reduce((one, other) => (pointsOf(other) > pointsOf(one) ? other : one));
  const lacks = parts.flatMap((_, at) => (records.some(({ scores }) => scores[at]) ? [] : [at]));
  const elsewhere = parts.reduce(
    (sum, _, at) => (best.scores[at] ? sum : sum + mostOf(records, at)),
    0,
  );
  const score = (pointsOf(best) + ELSEWHERE * elsewhere) * (isOfMonth(best, parts) ? OF_MONTH : 1);
  const kin = parts.flatMap((_, at) => {
    const having = records.filter(({ scores }) => scores[at]);
    return having.length > 0 && having.every((record) => record.kin?.includes(at)) ? [at] : [];
  });
  const unread = parts.flatMap((_, at) => {
    const having = records.filter(({ scores }) => scores[at]);
    const isOpen = having.every((one) => one.kin?.includes(at) || one.unread?.includes(at));
    return isOpen && having.some((one) => one.unread?.includes(at)) ? [at] : [];
  });
  const day = ofDay(best, parts);
  return {
    ...{ url, date: best.facts.date, score, lacks, kin, ofDay: day, records: sorted },
    ...(unread.length > 0 && { unread }),
  };
}

/** How many parts of the question it has. @param {FoundRecord} record */
function partsIn({ scores }) {
  return scores.filter((own) => own > 0).length;
}

/** @param {FoundRecord} record */
function pointsOf({ scores, facts }) {
  const kind = facts.filters['Kind of paper']?.[0] ?? '';
  const here = (facts.filters[AWAITED] ?? []).length === 0;
  const weight = (KINDS.get(kind) ?? 1) * (here ? 1 : NOT_HERE);
  return scores.reduce((sum, own) => sum + own, 0) * weight;
}

/** What it counts for among the records of its paper: a report is read before its appendices. @param {FoundRecord} record */
function pointsBeside(record) {
  const isAppendix = record.facts.filters['Kind of paper']?.[0] === 'Appendix';
  return pointsOf(record) * (isAppendix ? BESIDE_REPORT : 1);
}

/**
 * Papers with the records that meet the filters; those without one are left out.
 * @param {readonly FoundPaper[]} papers @param {import('./papers-table.js').Chosen} chosen
 * @param {{ from: string, to: string }} days the first and the last day of meetings; '' for none
 * @returns {FoundPaper[]}
 */
export function narrowed(papers, chosen, { from, to }) {
  return papers.flatMap((paper) => {
    if (paper.date < from || (to !== '' && paper.date > to)) return [];
    const records = paper.records.filter(({ facts }) => meets(facts, chosen));
    return records.length > 0 ? [{ ...paper, records }] : [];
  });
}

/** The most points that a record has for a part of the question. @param {readonly FoundRecord[]} records @param {number} part */
function mostOf(records, part) {
  return records.reduce((most, { scores }) => Math.max(most, scores[part] ?? 0), 0);
}

/** Papers of which the latest is asked for have at least this share of the points of the best. */
const NEAR_THE_BEST = 0.6;

/** Papers whose points differ by no more than this are equals: chance differences of length say nothing. */
const EQUAL = 1.08;

/**
 * Of each paper the points that it is ranked by: equals have those of the best of them. Equals are those whose points differ by chance, and
 * those whose titles have all that is asked for and differ by a place or a year alone.
 * @param {readonly FoundPaper[]} papers @returns {Map<FoundPaper, number>}
 */
function levelsOf(papers) {
  const levels = new Map();
  let level = Infinity;
  /** @type {Map<string, number>} */
  const alike = new Map();
  for (const paper of [...papers].sort((a, b) => b.score - a.score)) {
    const { score, isOfNumber, isPartial } = paper;
    // Who asks for a year doesn't ask for a newer one: there a hundredth of a point is all that says nothing.
    if (isOfNumber) {
      levels.set(paper, Math.round(score * 50));
      continue;
    }
    if (score * EQUAL < level) level = score;
    const own = isPartial ? '' : (paper.alike ?? '');
    const known = own === '' ? level : (alike.get(own) ?? level);
    alike.set(own, known);
    levels.set(paper, known);
  }
  return levels;
}

/**
 * Papers with all that was asked for come first, then those that lack words which say little, then those that lack more; equals the newest first.
 * @param {FoundPaper[]} papers @param {'' | 'newest' | 'oldest'} sort
 * @param {boolean} [latest] whether the newest of those that answer best are asked for
 * @param {string} [name] the name of the person whose page comes first
 */
export function inOrder(papers, sort, latest = false, name = '') {
  /** @param {FoundPaper} a @param {FoundPaper} b */
  const byDate = (a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.url < b.url ? -1 : 1);
  if (sort !== '') return papers.sort((a, b) => (sort === 'newest' ? byDate(a, b) : byDate(b, a)));
  const most = papers.reduce(
    (so, { isPartial, score }) => (isPartial ? so : Math.max(so, score)),
    0,
  );
  /** @param {FoundPaper} paper */
  const place = (paper) => {
    const { isPartial, lacksSome, score, ofDay, kin, records } = paper;
    const [record] = records;
    if (isOfName(paper, name)) return -3;
    if (isPartial) return 4;
    if (ofDay > 0) return -ofDay;
    // Who has none of the words themselves comes after those that have.
    if (kin.length > 0 && kin.length === record?.scores.length) return 3;
    if (lacksSome) return 2;
    return latest && score >= NEAR_THE_BEST * most ? 0 : 1;
  };
  const levels = levelsOf(papers);
  const levelOf = (/** @type {FoundPaper} */ paper) => levels.get(paper) ?? 0;
  return papers.sort((a, b) => {
    const places = place(a) - place(b);
    if (places !== 0) return places;
    // Of those who represent a ward or represented it, who sat last.
    if (place(a) === 0 || place(a) === -3) return byDate(a, b);
    return levelOf(b) - levelOf(a) || byDate(a, b);
  });
}
