import { formatDate, type IsoDate } from '../../language/dates.ts';
import { ALL_WARDS, pillarUrl, wardUrl } from '../../papers/addresses.ts';
import type { Named } from '../../papers/council/council.ts';
import { defined } from '../../papers/council/read-council.ts';
import type { Report } from '../../papers/report/report.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { PILLARS, WARDS } from '../links.ts';
import type { Link } from '../views.ts';

/**
 * What reports are listed under: a ward, a pillar, or all wards. Each has a page with its latest reports, and
 * a page for each municipal year, so that no page lists the whole archive.
 */
export type Topic = {
  readonly slug: string;
  /** "Armley ward", "Inclusive Growth". */
  readonly title: string;
  /** "affect Armley ward": what the reports do. */
  readonly verb: string;
  readonly url: string;
  readonly list: Link;
  /** When it was one: without a day, always. */
  readonly times: readonly Period[];
  /** "A pillar of the council from 1 May 2022." */
  readonly note?: string;
};

type Period = { readonly from?: IsoDate; readonly until?: IsoDate };

/** Reports by the slug of their topic. */
export type ReportGroups = ReadonlyMap<string, readonly Report[]>;

/** The reports that name each ward; those that affect all wards are under {@link ALL_WARDS}. */
export function reportsByWard({ archive }: ArchiveIndex): ReportGroups {
  return groupByNames(archive.reports, ({ wards }) =>
    wards === 'all' ? [ALL_WARDS] : wards.map(({ slug }) => slug),
  );
}

/** The reports that support each pillar. */
export function reportsByPillar({ archive }: ArchiveIndex): ReportGroups {
  return groupByNames(archive.reports, ({ pillars }) => pillars.map(({ slug }) => slug));
}

/** The wards of the council, and all wards together; none of a council without wards. */
export function wardTopics({ archive }: ArchiveIndex): Topic[] {
  if (archive.council.wards.length === 0) return [];
  const wards = uniqueBySlug(archive.council.wards).map(({ name, slug, from, until }) => ({
    slug,
    title: `${name} ward`,
    verb: `affect ${name} ward`,
    url: wardUrl(slug),
    list: WARDS,
    times: timesOf(slug, archive.council.wards),
    ...(until !== undefined && { note: timeInWords('A ward', from, until) }),
  }));
  const all = { slug: ALL_WARDS, title: 'All wards', verb: 'affect all wards', list: WARDS };
  return [{ ...all, url: wardUrl(ALL_WARDS), times: [{}] }, ...wards];
}

/** The pillars of the council, also those of the past. */
export function pillarTopics({ archive }: ArchiveIndex): Topic[] {
  return uniqueBySlug(archive.council.pillars).map(({ name, slug, from, until }) => ({
    slug,
    title: name,
    verb: `support ${name}`,
    url: pillarUrl(slug),
    list: PILLARS,
    times: timesOf(slug, archive.council.pillars),
    ...((from !== undefined || until !== undefined) && {
      note: timeInWords('A pillar', from, until),
    }),
  }));
}

/** One that came back has several. */
const timesOf = (slug: string, all: readonly (Named & Period)[]): Period[] =>
  all.filter((one) => one.slug === slug).map(({ from, until }) => defined({ from, until }));

/** "A pillar of the council from 1 May 2022 until 3 May 2026." */
function timeInWords(what: string, from: IsoDate | undefined, until: IsoDate | undefined): string {
  return `${what} of the council${from === undefined ? '' : ` from ${formatDate(from)}`}${until === undefined ? '' : ` until ${formatDate(until)}`}.`;
}

/** A pillar that came back in a later period has one page. */
export function uniqueBySlug<T extends Named>(things: readonly T[]): T[] {
  return [...new Map(things.map((thing) => [thing.slug, thing])).values()];
}

function groupByNames(
  reports: readonly Report[],
  slugsOf: (report: Report) => readonly string[],
): ReportGroups {
  const groups = new Map<string, Report[]>();
  for (const report of reports) {
    for (const slug of slugsOf(report)) {
      const group = groups.get(slug);
      if (group) group.push(report);
      else groups.set(slug, [report]);
    }
  }
  return groups;
}
