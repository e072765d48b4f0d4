import { formatDate, type IsoDate } from '../language/dates.ts';
import { formatMunicipalYear, municipalYearOf, type MunicipalYear } from '../law/municipal-year.ts';
import { inForceOn } from '../law/settings.ts';
import { ADDRESSES, ALL_WARDS, pillarUrl, wardUrl } from '../papers/addresses.ts';
import type { Named } from '../papers/council/council.ts';
import type { Report } from '../papers/report/report.ts';
import type { ListJump, ListPart } from './list-parts.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { reportCard, yearCounts } from './cards.ts';
import { HOME, PILLARS, WARDS } from './links.ts';
import type { Link, PageView, ReportCard, YearCount } from './views.ts';

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
  /** "A pillar of the council from 1 May 2022." */
  readonly note?: string;
};

/** The wards, or the pillars. */
export type TopicsView = PageView & {
  readonly topics: readonly {
    readonly name: string;
    readonly url: string;
    readonly reports: number;
    readonly until?: IsoDate;
  }[];
};

/** A ward or a pillar: its latest reports, and the way to each year's. */
export type TopicView = PageView & {
  readonly note?: string;
  /** The newest first. */
  readonly latest: readonly ReportCard[];
  readonly years: readonly YearCount[];
  /** On the page of a ward: where the reports that affect all wards are. */
  readonly allWards?: string;
};

/** The reports of one municipal year that are about a ward or a pillar. */
export type TopicYearView = PageView & {
  readonly topic: Link;
  readonly year: MunicipalYear;
  /** The newest first. */
  readonly reports: readonly ReportCard[];
  readonly jumps: readonly ListJump[];
};

const LATEST = 10;

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

/** The wards of the council, and all wards together. */
export function wardTopics({ archive }: ArchiveIndex): Topic[] {
  const wards = uniqueBySlug(archive.council.wards).map(({ name, slug }) => ({
    slug,
    title: `${name} ward`,
    verb: `affect ${name} ward`,
    url: wardUrl(slug),
    list: WARDS,
  }));
  const all = { slug: ALL_WARDS, title: 'All wards', verb: 'affect all wards', list: WARDS };
  return [{ ...all, url: wardUrl(ALL_WARDS) }, ...wards];
}

/** The pillars of the council, also those of the past. */
export function pillarTopics({ archive }: ArchiveIndex): Topic[] {
  return uniqueBySlug(archive.council.pillars).map(({ name, slug, from, until }) => ({
    slug,
    title: name,
    verb: `support ${name}`,
    url: pillarUrl(slug),
    list: PILLARS,
    ...((from !== undefined || until !== undefined) && {
      note: `A pillar of the council${from === undefined ? '' : ` from ${formatDate(from)}`}${until === undefined ? '' : ` until ${formatDate(until)}`}.`,
    }),
  }));
}

/** The list of wards. */
export function wardsView(index: ArchiveIndex, byWard: ReportGroups): TopicsView {
  const { council } = index.archive;
  return {
    url: ADDRESSES.wards,
    title: 'Wards',
    description: `The wards of ${council.name}, with the reports that affect each.`,
    breadcrumbs: [HOME],
    topics: [{ name: 'All wards', slug: ALL_WARDS }, ...uniqueBySlug(council.wards)].map(
      ({ name, slug }) => ({ name, url: wardUrl(slug), reports: byWard.get(slug)?.length ?? 0 }),
    ),
  };
}

/** The list of pillars, those in force first. */
export function pillarsView(
  index: ArchiveIndex,
  byPillar: ReportGroups,
  today: IsoDate,
): TopicsView {
  const { council } = index.archive;
  const current = new Set(inForceOn(council.pillars, today));
  const order = uniqueBySlug(council.pillars).toSorted(
    (a, b) => Number(current.has(b)) - Number(current.has(a)),
  );
  return {
    url: ADDRESSES.pillars,
    title: 'Pillars',
    description: `The priorities of ${council.name}, with the reports that support each.`,
    breadcrumbs: [HOME],
    topics: order.map(({ name, slug, until }) => ({
      name,
      url: pillarUrl(slug),
      reports: byPillar.get(slug)?.length ?? 0,
      ...(until !== undefined && { until }),
    })),
  };
}

/** The page of a ward or a pillar. */
export function topicView(index: ArchiveIndex, topic: Topic, groups: ReportGroups): TopicView {
  const reports = groups.get(topic.slug) ?? [];
  const ward = topic.list === WARDS && topic.slug !== ALL_WARDS;
  return {
    url: topic.url,
    title: topic.title,
    description: `Reports of ${index.archive.council.name} that ${topic.verb}.`,
    breadcrumbs: [HOME, topic.list],
    ...(topic.note !== undefined && { note: topic.note }),
    latest: newestFirst(index, reports.slice(-LATEST)),
    years: yearCounts(
      reports,
      ({ date }) => municipalYearOf(date, index.archive.council.annualMeetings),
      topic.url,
    ),
    ...(ward && { allWards: wardUrl(ALL_WARDS) }),
  };
}

/** The reports on a ward or a pillar in the year of a volume, as far as one page lists them. */
export function topicYearView(
  index: ArchiveIndex,
  topic: Topic,
  year: MunicipalYear,
  part: ListPart<Report>,
): TopicYearView {
  const printed = formatMunicipalYear(year);
  return {
    url: part.url,
    title: `${topic.title}: reports of ${printed}${part.place}`,
    description: `Reports of the municipal year ${printed} that ${topic.verb}.`,
    breadcrumbs: [HOME, topic.list, { text: topic.title, url: topic.url }],
    topic: { text: topic.title, url: topic.url },
    year,
    reports: newestFirst(index, part.things),
    jumps: part.jumps,
  };
}

/** A pillar that came back in a later period has one page. */
export function uniqueBySlug<T extends Named>(things: readonly T[]): T[] {
  return [...new Map(things.map((thing) => [thing.slug, thing])).values()];
}

const newestFirst = (index: ArchiveIndex, reports: readonly Report[]): ReportCard[] =>
  reports.toReversed().map((report) => reportCard(index, report));

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
