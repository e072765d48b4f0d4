import { formatMunicipalYear, type MunicipalYear } from '../law/municipal-year.ts';
import { ADDRESSES, ofYear, yearUrl } from '../papers/addresses.ts';
import { groupBy, type ArchiveIndex } from './archive-index.ts';
import { meetingCard, reportCard } from './cards.ts';
import { HOME, YEARS } from './links.ts';
import type { MeetingCard, PageView, ReportCard } from './views.ts';

/** Every municipal year that has papers. */
export type YearsView = PageView & {
  /** The newest first. */
  readonly years: readonly {
    readonly year: MunicipalYear;
    readonly url: string;
    readonly meetings: number;
    readonly reports: number;
  }[];
};

/** All papers of a municipal year, meeting by meeting. */
export type YearView = PageView & {
  readonly year: MunicipalYear;
  /** Where it is said what became of the papers that were to follow. */
  readonly toFollow: string;
  /** The newest first. */
  readonly meetings: readonly (MeetingCard & { readonly list: readonly ReportCard[] })[];
};

/** The list of municipal years. */
export function yearsView(index: ArchiveIndex): YearsView {
  const { council, meetings } = index.archive;
  const years = groupBy(meetings.toReversed(), (meeting) => meeting.municipalYear);
  return {
    url: ADDRESSES.years,
    title: YEARS.text,
    description: `The papers of ${council.name} by municipal year, May to April.`,
    breadcrumbs: [HOME],
    years: [...years].map(([year, held]) => ({
      year,
      url: yearUrl(year),
      meetings: held.length,
      reports: held.flatMap(({ url }) => index.reportsOf.get(url) ?? []).length,
    })),
  };
}

/** All papers of the year of a volume. */
export function yearView(index: ArchiveIndex, year: MunicipalYear): YearView {
  const printed = formatMunicipalYear(year);
  return {
    url: yearUrl(year),
    title: `Municipal year ${printed}`,
    description: `Meetings and papers of the municipal year ${printed}.`,
    breadcrumbs: [HOME, YEARS],
    year,
    toFollow: ofYear(ADDRESSES.toFollow, year),
    meetings: index.archive.meetings.toReversed().map((meeting) => ({
      ...meetingCard(index, meeting),
      list: (index.reportsOf.get(meeting.url) ?? []).map((report) => reportCard(index, report)),
    })),
  };
}
