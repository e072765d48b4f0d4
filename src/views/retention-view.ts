import { mayGo } from '../law/retention.ts';
import type { IsoDate } from '../language/dates.ts';
import type { Meeting } from '../papers/agenda/meeting.ts';
import { formatMunicipalYear, type MunicipalYear } from '../law/municipal-year.ts';
import { ADDRESSES, yearUrl } from '../papers/addresses.ts';
import { groupBy, type ArchiveIndex } from './archive-index.ts';
import { HOME } from './links.ts';
import type { Link, PageView } from './views.ts';

/** What of a municipal year the law no longer asks to be kept. */
export type RetentionYear = {
  readonly year: Link;
  /** Meetings whose minutes, agenda and reports are past their six years. */
  readonly papers: number;
  /** Reports with background papers that are past their four years. */
  readonly backgroundPapers: number;
};

export type RetentionView = PageView & {
  /** The oldest first; none where everything is to be kept. */
  readonly years: readonly RetentionYear[];
};

/** What the law no longer asks to be kept, year by year. Nothing is deleted by it. */
export function retentionView(index: ArchiveIndex, today: IsoDate): RetentionView {
  const years = groupBy(index.archive.meetings, (meeting) => meeting.municipalYear);
  return {
    url: ADDRESSES.retention,
    title: 'How long papers are kept',
    description: `What ${index.archive.council.name} must keep of its meetings, and what the law no longer requires.`,
    breadcrumbs: [HOME],
    years: [...years].flatMap(([year, meetings]) => yearOf(index, year, meetings, today)),
  };
}

function yearOf(
  index: ArchiveIndex,
  year: MunicipalYear,
  meetings: readonly Meeting[],
  today: IsoDate,
): RetentionYear[] {
  const may = meetings.map((meeting) => ({
    meeting,
    kinds: mayGo(meeting.date, today).map(({ kind }) => kind),
  }));
  const backgroundPapers = may
    .filter(({ kinds }) => kinds.includes('background-papers'))
    .flatMap(({ meeting }) => index.reportsOf.get(meeting.url) ?? [])
    .filter((report) => report.backgroundPapers.length > 0).length;
  const papers = may.filter(({ kinds }) => kinds.includes('minutes-agenda-and-reports')).length;
  if (papers + backgroundPapers === 0) return [];
  const link = { text: formatMunicipalYear(year), url: yearUrl(year) };
  return [{ year: link, papers, backgroundPapers }];
}
