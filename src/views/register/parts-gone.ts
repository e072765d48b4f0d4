import { isOnTheSite } from '../../history/register/register-line.ts';
import { meetingInPath } from '../../language/meeting-day.ts';
import {
  formatMunicipalYear,
  municipalYearOf,
  type MunicipalYear,
} from '../../law/municipal-year.ts';
import { ADDRESSES, committeeUrl, ofYear, yearUrl } from '../../papers/addresses.ts';
import { indexArchive, type ArchiveIndex } from '../archive-index.ts';
import { committeeYearParts } from '../committee-views.ts';
import { decisionParts } from '../decisions/decision-views.ts';
import { committeeLink } from '../links.ts';
import { listParts, ROWS, type ListPart } from '../list-parts.ts';
import { toFollowParts } from '../to-follow-views.ts';
import { yearParts } from '../year-views.ts';
import { shortfallsOf } from '../about/accessibility-views.ts';
import { pillarTopics, reportsByPillar, reportsByWard, wardTopics } from '../topic-views.ts';
import type { Link } from '../views.ts';
import type { ListGone } from './list-gone.ts';
import type { RegisterPapers } from './register-papers.ts';
import { hasHistory } from './register-views.ts';

/** A list in parts, of which some may have gone. */
type Parted = { readonly all: Link; readonly parts: readonly ListPart<unknown>[] };

/** As many rows as a paper needs in the list that gives it most room. */
const MOST_ROWS = 3;

/** A part has half as many rows at least as a page has room for, and a list has a second part from half as many more on. */
const LEAST_ROWS = ROWS / 2;
const ROWS_OF_TWO = ROWS + LEAST_ROWS;

/**
 * The parts of long lists that may have been there, where papers that were listed are gone: "/years/2021-22/3/". How long a list was
 * is not in the register; it had no more than it has with all that is gone or was changed since.
 */
export function partsGone({ index, past }: Pick<RegisterPapers, 'index' | 'past'>): ListGone[] {
  const yearOf = (date: string): MunicipalYear =>
    municipalYearOf(date, index.archive.council.annualMeetings);
  const gone = new Map<MunicipalYear, number>();
  for (const paper of past.values()) {
    const meeting = meetingInPath(paper.address);
    if (!meeting || (isOnTheSite(paper.last.what) && !hasHistory(paper))) continue;
    const year = yearOf(meeting.date);
    gone.set(year, (gone.get(year) ?? 0) + 1);
  }
  return [...gone].flatMap(([year, papers]) =>
    listsOfYear(index, year, yearOf).flatMap(({ all, parts }) => {
      const listed = parts.reduce((sum, { things }) => sum + things.length, 0);
      const rows = (listed + papers) * MOST_ROWS;
      if (listed === 0 || rows < ROWS_OF_TWO) return [];
      const there = new Set(parts.map(({ url }) => url));
      return Array.from({ length: Math.ceil(rows / LEAST_ROWS) }, (_, at) => `${all.url}${at + 1}/`)
        .filter((url) => !there.has(url))
        .map((url) => ({ url, list: `A part of “${all.text}”`, all }));
    }),
  );
}

/** The lists of a municipal year, as they are now. */
function listsOfYear(
  { archive }: ArchiveIndex,
  year: MunicipalYear,
  yearOf: (date: string) => MunicipalYear,
): Parted[] {
  const isOfYear = ({ date }: { readonly date: string }): boolean => yearOf(date) === year;
  const index = indexArchive({
    ...archive,
    meetings: archive.meetings.filter(isOfYear),
    reports: archive.reports.filter(isOfYear),
    minutes: archive.minutes.filter(isOfYear),
  });
  const { reports } = index.archive;
  const printed = formatMunicipalYear(year);
  const list = (text: string, url: string, parts: Parted['parts']): Parted => ({
    ...{ all: { text, url }, parts },
  });
  const ofTopics = [
    ...wardTopics(index).map((topic) => ({ topic, own: reportsByWard(index).get(topic.slug) })),
    ...pillarTopics(index).map((topic) => ({ topic, own: reportsByPillar(index).get(topic.slug) })),
  ];
  const files = ofYear(ADDRESSES.accessibility, year);
  const toFollow = ofYear(ADDRESSES.toFollow, year);
  const decisions = decisionParts(index).flatMap((one) => (one.year === year ? [one.part] : []));
  return [
    list(`Municipal year ${printed}`, yearUrl(year), yearParts(index, year)),
    list(`Papers that were to follow, ${printed}`, toFollow, toFollowParts(index, year)),
    list(
      `Papers of ${printed} that are not accessible`,
      files,
      listParts(files, reports.flatMap(shortfallsOf), dateOf),
    ),
    list(`Decisions of ${printed}`, ofYear(ADDRESSES.decisions, year), decisions),
    ...[...index.meetingsOf.keys()].map((slug) =>
      list(
        `${committeeLink(index, slug).text}: meetings of ${printed}`,
        ofYear(committeeUrl(slug), year),
        committeeYearParts(index, slug, year),
      ),
    ),
    ...ofTopics.map(({ topic, own = [] }) => {
      const url = ofYear(topic.url, year);
      return list(`Reports of ${printed} that ${topic.verb}`, url, listParts(url, own, dateOf));
    }),
  ];
}

const dateOf = ({ date }: { readonly date: string }): string => date;
