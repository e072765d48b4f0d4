import {
  formatMunicipalYear,
  municipalYearOf,
  type MunicipalYear,
} from '../../law/municipal-year.ts';
import type { IsoDate } from '../../language/dates.ts';
import { ADDRESSES } from '../../papers/addresses.ts';
import { paperFilesOf } from '../../papers/paper-files.ts';
import { pdfShortfalls } from '../../papers/appendix/pdf-accessibility.ts';
import type { Report } from '../../papers/report/report.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { yearCounts } from '../cards.ts';
import type { ListJump, ListPart } from '../list-parts.ts';
import { ACCESSIBILITY, HOME } from '../links.ts';
import type { PageView, YearCount } from '../views.ts';

/** The accessibility statement. */
export type AccessibilityView = PageView & {
  /** How many papers of each year fall short, as the build itself finds. */
  readonly years: readonly YearCount[];
  /** Which dates of the council's statement are still to come: none of them is said to have been. */
  readonly toCome?: readonly StatementDate[];
};

/** A date of the council's statement. */
export type StatementDate = 'prepared' | 'reviewed' | 'assessed';

/** The papers of a municipal year that fall short, and why. */
export type AccessibilityYearView = PageView & {
  readonly year: MunicipalYear;
  /** The newest first. */
  readonly shortfalls: readonly Shortfall[];
  readonly jumps: readonly ListJump[];
};

export type Shortfall = {
  readonly text: string;
  readonly url: string;
  readonly why: string;
  /** The day of the meeting. */
  readonly date: IsoDate;
};

/** The accessibility statement, with how many papers fall short. */
export function accessibilityView({ archive }: ArchiveIndex, today: IsoDate): AccessibilityView {
  const { accessibility } = archive.council;
  const toCome = (['prepared', 'reviewed', 'assessed'] as const).filter(
    (date) => (accessibility[date] ?? today) > today,
  );
  return {
    ...(toCome.length > 0 && { toCome }),
    url: ADDRESSES.accessibility,
    title: 'Accessibility statement',
    description: `How accessible the agendas and papers of ${archive.council.name} are, and whom to ask.`,
    breadcrumbs: [HOME],
    years: yearCounts(
      archive.reports.flatMap((report) => shortfallsOf(report).map(() => report)),
      ({ date }) => municipalYearOf(date, archive.council.annualMeetings),
      ADDRESSES.accessibility,
    ),
  };
}

/** The papers of a volume that fall short, as far as one page lists them. */
export function accessibilityYearView(
  year: MunicipalYear,
  part: ListPart<Shortfall>,
): AccessibilityYearView {
  const printed = formatMunicipalYear(year);
  return {
    url: part.url,
    title: `Papers of ${printed} that are not accessible${part.place}`,
    description: `Papers of the municipal year ${printed} that fall short of the accessibility regulations, and why.`,
    breadcrumbs: [HOME, ACCESSIBILITY],
    year,
    shortfalls: part.things.toReversed(),
    jumps: part.jumps,
  };
}

/** What of a report's files falls short. */
export function shortfallsOf(report: Report): Shortfall[] {
  return paperFilesOf(report).flatMap(({ url, title, of, file: { accessibility } }) => {
    const why = accessibility ? pdfShortfalls(accessibility) : [];
    return why.length === 0
      ? []
      : [{ url, text: `${title}, ${of}`, why: why.join('; '), date: report.date }];
  });
}
