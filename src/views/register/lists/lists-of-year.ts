import { formatMunicipalYear, type MunicipalYear } from '../../../law/municipal-year.ts';
import { ADDRESSES, committeeUrl, ofYear, yearUrl } from '../../../papers/addresses.ts';
import { shortfallsOf } from '../../about/accessibility-views.ts';
import { indexArchive, type ArchiveIndex } from '../../archive-index.ts';
import { committeeYearParts } from '../../committee-views.ts';
import { DECISIONS, decisionParts } from '../../decisions/decision-views.ts';
import { hasDecisions } from '../../has-record.ts';
import { ACCESSIBILITY, committeeLink, HOME, TO_FOLLOW, YEARS } from '../../links.ts';
import { listParts } from '../../list-parts.ts';
import { toFollowParts } from '../../to-follow-views.ts';
import { pillarTopics, reportsByPillar, reportsByWard, wardTopics } from '../../topics/topics.ts';
import { yearParts } from '../../year-views.ts';
import { MOST_IN_MINUTES } from './lists-of-record.ts';
import type { PartedList } from './parted-list.ts';

/** A report has so many appendices that are not accessible, as a rule at most. */
const MOST_APPENDICES = 5;

/** The lists of a municipal year, as they are now. */
export function listsOfYear(
  { archive, committees }: ArchiveIndex,
  year: MunicipalYear,
  yearOf: (date: string) => MunicipalYear,
): PartedList[] {
  const isOfYear = ({ date }: { readonly date: string }): boolean => yearOf(date) === year;
  const index = indexArchive({
    ...archive,
    meetings: archive.meetings.filter(isOfYear),
    reports: archive.reports.filter(isOfYear),
    minutes: archive.minutes.filter(isOfYear),
  });
  const { reports } = index.archive;
  const printed = formatMunicipalYear(year);
  const there = <T>(parts: readonly T[], listed: number): readonly T[] => (listed > 0 ? parts : []);
  const ofTopics = [
    ...wardTopics(index).map((topic) => ({ topic, own: reportsByWard(index).get(topic.slug) })),
    ...pillarTopics(index).map((topic) => ({ topic, own: reportsByPillar(index).get(topic.slug) })),
  ];
  const files = ofYear(ADDRESSES.accessibility, year);
  const toFollow = ofYear(ADDRESSES.toFollow, year);
  const decisions = decisionParts(index).flatMap((one) => (one.year === year ? [one.part] : []));
  const shortfalls = reports.flatMap(shortfallsOf);
  const { meetings } = index.archive;
  return [
    {
      ...{ all: { text: `Municipal year ${printed}`, url: yearUrl(year) }, above: YEARS },
      parts: there(yearParts(index, year), meetings.length),
      // A meeting takes a row for itself and one for each report.
      ...{ most: { agenda: 1, report: 1 }, rows: 2 },
    },
    {
      all: { text: `Papers that were to follow, ${printed}`, url: toFollow },
      ...{ above: TO_FOLLOW, parts: toFollowParts(index, year) },
      ...{ most: { report: 1 }, rows: 2 },
    },
    {
      all: { text: `Papers of ${printed} that are not accessible`, url: files },
      above: ACCESSIBILITY,
      parts: there(listParts(files, shortfalls, dateOf), shortfalls.length),
      ...{ most: { report: MOST_APPENDICES, file: 1 }, rows: 1 },
    },
    {
      all: { text: `Decisions of ${printed}`, url: ofYear(ADDRESSES.decisions, year) },
      ...{ above: hasDecisions({ archive }) ? DECISIONS : HOME, parts: decisions },
      ...{ most: { minutes: MOST_IN_MINUTES, decision: 1 }, rows: 2 },
    },
    ...[...committees.keys()].map((slug): PartedList => {
      const { text } = committeeLink(index, slug);
      const listed = index.meetingsOf.get(slug)?.length ?? 0;
      return {
        all: { text: `${text}: meetings of ${printed}`, url: ofYear(committeeUrl(slug), year) },
        above: committeeLink(index, slug),
        parts: listed > 0 ? committeeYearParts(index, slug, year) : [],
        ...{ most: { agenda: 1 }, rows: 1 },
      };
    }),
    ...ofTopics.map(({ topic, own = [] }): PartedList => {
      const url = ofYear(topic.url, year);
      return {
        all: { text: `Reports of ${printed} that ${topic.verb}`, url },
        above: { text: topic.title, url: topic.url },
        parts: there(listParts(url, own, dateOf), own.length),
        ...{ most: { report: 1 }, rows: 1 },
      };
    }),
  ];
}

const dateOf = ({ date }: { readonly date: string }): string => date;
