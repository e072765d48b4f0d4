import {
  inspectionEnded,
  inspectionPeriodsOf,
  isWithoutPeriod,
  type PeriodInWords,
} from '../../law/retention.ts';
import type { IsoDate } from '../../language/dates.ts';
import type { Meeting } from '../../papers/agenda/meeting.ts';
import type { Report } from '../../papers/report/report.ts';
import { formatMunicipalYear, type MunicipalYear } from '../../law/municipal-year.ts';
import { ADDRESSES, yearUrl } from '../../papers/addresses.ts';
import { groupBy, type ArchiveIndex } from '../archive-index.ts';
import { HOME } from '../links.ts';
import type { Link, PageView } from '../views.ts';

/** What of a municipal year there is no longer a right to inspect. */
export type RetentionYear = {
  readonly year: Link;
  /** Meetings of committees whose papers are past their years. */
  readonly papers: number;
  /** Executive decisions whose record is past its years. */
  readonly decisions: number;
  /** Reports with background papers that are past theirs. */
  readonly backgroundPapers: number;
};

export type RetentionView = PageView & {
  readonly periods: readonly PeriodInWords[];
  /** Bodies of whose papers no period is known here. */
  readonly withoutPeriod: readonly string[];
  /** The oldest first; none where there is a right to inspect everything. */
  readonly years: readonly RetentionYear[];
};

/** How long there is a right to inspect papers, and of which years it has ended. Nothing is deleted by it. */
export function retentionView(index: ArchiveIndex, today: IsoDate): RetentionView {
  const bodies = index.archive.committees;
  const years = groupBy(index.archive.meetings, (meeting) => meeting.municipalYear);
  return {
    url: ADDRESSES.retention,
    title: 'How long papers are open to inspection',
    description: `How long there is a right to inspect the papers of ${index.archive.council.name}, and what is published here beyond that.`,
    breadcrumbs: [HOME],
    periods: inspectionPeriodsOf(bodies.map(({ kind }) => kind)),
    withoutPeriod: bodies.filter(({ kind }) => isWithoutPeriod(kind)).map(({ name }) => name),
    years: [...years].flatMap(([year, meetings]) => yearOf(index, year, meetings, today)),
  };
}

function yearOf(
  index: ArchiveIndex,
  year: MunicipalYear,
  meetings: readonly Meeting[],
  today: IsoDate,
): RetentionYear[] {
  let [papers, decisions, backgroundPapers] = [0, 0, 0];
  for (const meeting of meetings) {
    const body = index.committees.get(meeting.committee)?.kind ?? 'committee';
    const ended = inspectionEnded({ body, meeting: meeting.date }, today);
    const ofReports = (index.reportsOf.get(meeting.url) ?? []).map((report) =>
      inspectionEndedOf(index, report, today).map(({ kind }) => kind),
    );
    // A report that went on to a later meeting may be inspected for longer than the agenda.
    const isWhole = ofReports.every((of) => of.includes('papers'));
    if (isWhole && ended.some(({ kind }) => kind === 'papers')) papers += 1;
    for (const of of ofReports) {
      if (of.includes('decision-record')) decisions += 1;
      if (of.includes('background-papers') || of.includes('decision-background')) {
        backgroundPapers += 1;
      }
    }
  }
  if (papers + decisions + backgroundPapers === 0) return [];
  const link = { text: formatMunicipalYear(year), url: yearUrl(year) };
  return [{ year: link, papers, decisions, backgroundPapers }];
}

/** What of a report there is no longer a right to inspect, without background papers where it has none. */
export function inspectionEndedOf(
  index: ArchiveIndex,
  report: Report,
  today: IsoDate,
): ReturnType<typeof inspectionEnded> {
  const body = index.committees.get(report.committee)?.kind ?? 'committee';
  const { lastBefore, decided } = report;
  // What was adjourned was decided when the council went on with it.
  const meeting = lastBefore ?? report.date;
  const ofDecision = decided !== undefined && { decided: lastBefore ?? decided };
  return inspectionEnded({ body, meeting, ...ofDecision }, today).filter(
    ({ kind }) => !kind.includes('background') || report.backgroundPapers.length > 0,
  );
}
