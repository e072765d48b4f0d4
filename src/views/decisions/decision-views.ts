import type { IsoDate } from '../../language/dates.ts';
import { howToCallIn } from '../../law/call-in/how-to-call-in.ts';
import { endOfCallIn } from '../../law/call-in/in-words.ts';
import { formatMunicipalYear, type MunicipalYear } from '../../law/municipal-year.ts';
import { ADDRESSES, ofYear } from '../../papers/addresses.ts';
import type { Decision } from '../../papers/decision/decision.ts';
import type { RecordInChecking } from '../../papers/record/record-facts.ts';
import { takerInWords } from '../../papers/record/taker.ts';
import { compareText } from '../../rules/diagnostic.ts';
import { groupBy, type ArchiveIndex } from '../archive-index.ts';
import { yearCounts } from '../cards.ts';
import { mattersOfPaper } from '../matters/matter-papers.ts';
import { HOME } from '../links.ts';
import { listParts, type ListJump, type ListPart } from '../list-parts.ts';
import type { Link, PageView, YearCount } from '../views.ts';
import type { DecisionEntry } from './decision-entry.ts';
import { registerOf, type RegisterEntry } from './register.ts';

/** The register of decisions: those that can be called in first. */
export type DecisionsView = PageView & {
  /** The one whose time ends first comes first. */
  readonly open: readonly DecisionEntry[];
  /** Who may call one in, and how; none where the council doesn't state it. */
  readonly howToCallIn?: string;
  /** The newest first. */
  readonly latest: readonly DecisionEntry[];
  readonly years: readonly YearCount[];
  /** Where all decisions are searched and narrowed. */
  readonly searchedAt: string;
};

/** The decisions of one municipal year. */
export type DecisionsYearView = PageView & {
  /** The newest first. */
  readonly decisions: readonly DecisionEntry[];
  readonly jumps: readonly ListJump[];
  /** Where those of the year are searched and narrowed. */
  readonly searchedAt: string;
};

/** The record of one decision. */
export type DecisionView = PageView & {
  readonly decision: Decision;
  readonly taker: string;
  readonly report?: Link;
  /** Until when it can be called in, or could be, for paper; none where that isn't known. */
  readonly callInEnds?: string;
  /** The matters that it belongs to. */
  readonly partOf?: readonly Link[];
};

/** A paper that is being checked, at its address. */
export type RecordCheckedView = PageView & Pick<RecordInChecking, 'wasOpen'>;

export const DECISIONS: Link = { text: 'Decisions', url: ADDRESSES.decisions };

const LATEST = 20;

/** The search, narrowed to decisions: see SEARCH_FILTERS. */
const SEARCHED = `${ADDRESSES.search}?kind=Decision`;

/** The register of decisions. */
export function decisionsView(index: ArchiveIndex): DecisionsView {
  const entries = registerOf(index);
  const how = howToCallIn(index.archive.council.callIn);
  return {
    url: ADDRESSES.decisions,
    title: DECISIONS.text,
    description: `Decisions of ${index.archive.council.name}${howTaken(index)}, as they are published here.`,
    breadcrumbs: [HOME],
    open: entries
      .filter(({ openUntil }) => openUntil !== undefined)
      .toSorted((a, b) => compareText(a.openUntil ?? '', b.openUntil ?? '')),
    ...(how !== '' && { howToCallIn: how }),
    latest: entries.slice(-LATEST).toReversed(),
    years: yearCounts(entries, ({ year }) => year, ADDRESSES.decisions),
    searchedAt: SEARCHED,
  };
}

/** Which decisions a register has: nothing is said of those that it can't have. */
function howTaken(index: ArchiveIndex): string {
  const entries = registerOf(index);
  const atMeetings = entries.some(({ source }) => source === 'meeting');
  const without = entries.some(({ source }) => source !== 'meeting');
  if (atMeetings && without) return ', at meetings and without one';
  return atMeetings ? ' at meetings' : ' that were taken without a meeting';
}

/** The decisions of each municipal year, in the parts that a page lists. */
export function decisionParts(index: ArchiveIndex): {
  readonly year: MunicipalYear;
  readonly part: ListPart<RegisterEntry>;
}[] {
  const byYear = groupBy(registerOf(index), ({ year }) => year);
  return [...byYear].flatMap(([year, own]) =>
    listParts(
      ofYear(ADDRESSES.decisions, year),
      own,
      ({ taken }) => taken,
      () => 2,
    ).map((part) => ({
      year,
      part,
    })),
  );
}

/** The decisions of a municipal year, as far as one page lists them. */
export function decisionsYearView(
  index: ArchiveIndex,
  year: MunicipalYear,
  part: ListPart<RegisterEntry>,
): DecisionsYearView {
  const printed = formatMunicipalYear(year);
  return {
    url: part.url,
    title: `Decisions of ${printed}${part.place}`,
    description: `Decisions of ${index.archive.council.name} in the municipal year ${printed}${howTaken(index)}.`,
    breadcrumbs: [HOME, DECISIONS],
    decisions: part.things.toReversed(),
    jumps: part.jumps,
    searchedAt: `${SEARCHED}&year=${encodeURIComponent(printed)}`,
  };
}

/**
 * The record of a decision.
 * @param today on which it is printed; a page says in words of its own whether it can still be called in
 */
export function decisionView(
  index: ArchiveIndex,
  decision: Decision,
  today?: IsoDate,
): DecisionView {
  const { url, title, taken, by, wards, municipalYear, report } = decision;
  const paper =
    report === undefined ? undefined : index.archive.reports.find((one) => one.url === report);
  const { isOpen = false, until } = decision.callInState ?? {};
  return {
    ...{ url, title, decision, taker: takerInWords(by) },
    description: `A decision of ${takerInWords(by)}, ${index.archive.council.name}.`,
    breadcrumbs: [HOME, DECISIONS],
    ...(paper && { report: { text: paper.title, url: paper.url } }),
    ...(until !== undefined && {
      callInEnds: endOfCallIn(until, index.archive.council.callIn, today),
    }),
    ...mattersOfPaper(index, url),
    search: {
      kind: 'Decision',
      year: formatMunicipalYear(municipalYear),
      wards: wards === 'all' ? ['All wards'] : wards.map(({ name }) => name),
      pillars: [],
      callIn: isOpen ? 'Yes' : 'No',
      exempt: decision.closed.length > 0 ? 'Yes' : 'No',
      date: taken,
    },
  };
}

/** The page of a paper that is being checked. */
export function recordCheckedView({ url, kind, wasOpen }: RecordInChecking): RecordCheckedView {
  return {
    url,
    title: kind === 'notice' ? 'A notice of the council' : 'A decision of the council',
    description: 'This paper is being checked.',
    breadcrumbs: [HOME],
    ...(wasOpen && { wasOpen }),
  };
}
