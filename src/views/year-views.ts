import { formatMunicipalYear, type MunicipalYear } from '../law/municipal-year.ts';
import { ADDRESSES, ofYear, yearUrl } from '../papers/addresses.ts';
import type { Meeting } from '../papers/agenda/meeting.ts';
import { groupBy, type ArchiveIndex } from './archive-index.ts';
import { meetingCard, reportCard } from './cards.ts';
import { listParts, type ListJump, type ListPart } from './list-parts.ts';
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
  readonly jumps: readonly ListJump[];
};

/** The list of municipal years. */
export function yearsView(index: ArchiveIndex): YearsView {
  const { council, meetings } = index.archive;
  const years = groupBy(meetings.toReversed(), (meeting) => meeting.municipalYear);
  return {
    url: ADDRESSES.years,
    title: YEARS.text,
    description: `The papers of ${council.name} by municipal year.`,
    breadcrumbs: [HOME],
    years: [...years].map(([year, held]) => ({
      year,
      url: yearUrl(year),
      meetings: held.length,
      reports: held.flatMap(({ url }) => index.reportsOf.get(url) ?? []).length,
    })),
  };
}

/** The meetings of a volume in the parts that a page lists, by how many reports they have. */
export function yearParts(index: ArchiveIndex, year: MunicipalYear): ListPart<Meeting>[] {
  const { meetings } = index.archive;
  return listParts(yearUrl(year), meetings, ({ date }) => date, rowsOf(index));
}

const rowsOf =
  ({ reportsOf }: ArchiveIndex) =>
  ({ url }: Meeting): number =>
    1 + (reportsOf.get(url)?.length ?? 0);

/** The papers of the year of a volume, as far as one page lists them. */
export function yearView(
  index: ArchiveIndex,
  year: MunicipalYear,
  part: ListPart<Meeting>,
): YearView {
  const printed = formatMunicipalYear(year);
  return {
    url: part.url,
    title: `Municipal year ${printed}${part.place}`,
    description: `Meetings and papers of the municipal year ${printed}.`,
    breadcrumbs: [HOME, YEARS],
    year,
    toFollow: ofYear(ADDRESSES.toFollow, year),
    jumps: part.jumps,
    meetings: part.things.toReversed().map((meeting) => ({
      ...meetingCard(index, meeting),
      list: (index.reportsOf.get(meeting.url) ?? []).map((report) => reportCard(index, report)),
    })),
  };
}
