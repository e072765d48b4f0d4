import { inForceOn } from '../law/settings.ts';
import type { Committee } from '../papers/committee/committee.ts';
import { type Named, type Pillar, type Ward } from '../papers/council/council.ts';
import type { IsoDate } from '../language/dates.ts';
import type { Meeting } from '../papers/agenda/meeting.ts';
import { formatMunicipalYear, municipalYearOf } from '../law/municipal-year.ts';
import type { Report } from '../papers/report/report.ts';
import { groupBy, type ArchiveIndex } from './archive-index.ts';
import { meetingCard, reportCard } from './cards.ts';
import { COMMITTEES, HOME, PILLARS, WARDS } from './links.ts';
import type {
  CommitteesView,
  CommitteeView,
  MeetingCard,
  PillarsView,
  PillarView,
  ReportYear,
  WardsView,
  WardView,
  YearView,
} from './views.ts';

/** How many papers that affect all wards a ward's page shows; the search has the rest. */
const LATEST_FOR_ALL_WARDS = 10;

/** The list of committees. */
export function committeesView(index: ArchiveIndex, today: IsoDate): CommitteesView {
  return {
    url: COMMITTEES.url,
    title: 'Committees',
    description: `The committees of ${index.archive.council.name}, with their meetings and papers.`,
    breadcrumbs: [HOME],
    committees: index.archive.committees.map((committee) => {
      const meetings = index.meetingsOf.get(committee.slug) ?? [];
      const next = meetings.find((meeting) => meeting.date >= today && !meeting.cancelled);
      const latest = meetings.findLast((meeting) => meeting.date < today);
      return {
        committee,
        url: `/committees/${committee.slug}/`,
        ...(next && { next: meetingCard(index, next) }),
        ...(latest && { latest: meetingCard(index, latest) }),
        meetings: meetings.length,
      };
    }),
  };
}

/** The page of a committee: what is coming up, and its meetings by municipal year, newest first. */
export function committeeView(
  index: ArchiveIndex,
  committee: Committee,
  today: IsoDate,
): CommitteeView {
  const meetings = index.meetingsOf.get(committee.slug) ?? [];
  const cards = (list: readonly Meeting[]): MeetingCard[] =>
    list.map((meeting) => meetingCard(index, meeting));
  const years = groupBy(meetings.toReversed(), (meeting) => meeting.municipalYear);
  const latest = meetings.at(-1)?.date;
  return {
    url: `/committees/${committee.slug}/`,
    title: committee.name,
    description: committee.summary || `Meetings and papers of ${committee.name}.`,
    breadcrumbs: [HOME, COMMITTEES],
    search: {
      kind: 'Committee',
      committee: committee.name,
      wards: [],
      pillars: [],
      date: latest ?? '1900-01-01',
    },
    committee,
    upcoming: cards(meetings.filter((meeting) => meeting.date >= today)),
    years: [...years].map(([year, list]) => ({ year, meetings: cards(list) })),
  };
}

/** The list of wards. */
export function wardsView(index: ArchiveIndex): WardsView {
  const counts = countBy(index.archive.reports, namedWards);
  return {
    url: WARDS.url,
    title: 'Wards',
    description: `The wards of ${index.archive.council.name}, with the papers that affect each.`,
    breadcrumbs: [HOME],
    wards: index.archive.council.wards.map((ward) => ({
      ward,
      url: `/wards/${ward.slug}/`,
      papers: counts.get(ward.slug) ?? 0,
    })),
  };
}

/** The page of a ward: the papers that name it, then the latest of those that affect all wards. */
export function wardView(index: ArchiveIndex, ward: Ward, byWard: ReportGroups): WardView {
  const all = index.archive.reports.filter((report) => report.wards === 'all');
  return {
    url: `/wards/${ward.slug}/`,
    title: `${ward.name} ward`,
    description: `Reports of ${index.archive.council.name} that affect ${ward.name} ward.`,
    breadcrumbs: [HOME, WARDS],
    ward,
    years: reportYears(index, byWard.get(ward.slug) ?? []),
    allWards: all
      .slice(-LATEST_FOR_ALL_WARDS)
      .toReversed()
      .map((report) => reportCard(index, report)),
  };
}

/** The list of pillars, those in force first. */
export function pillarsView(index: ArchiveIndex, today: IsoDate): PillarsView {
  const counts = countBy(index.archive.reports, (report) => report.pillars);
  const current = new Set(inForceOn(index.archive.council.pillars, today));
  const order = uniqueBySlug(index.archive.council.pillars).toSorted(
    (a, b) => Number(current.has(b)) - Number(current.has(a)),
  );
  return {
    url: PILLARS.url,
    title: 'Pillars',
    description: `The priorities of ${index.archive.council.name}, with the reports that support each.`,
    breadcrumbs: [HOME],
    pillars: order.map((pillar) => ({
      pillar,
      url: `/pillars/${pillar.slug}/`,
      papers: counts.get(pillar.slug) ?? 0,
    })),
  };
}

/** The page of a pillar. */
export function pillarView(
  index: ArchiveIndex,
  pillar: Pillar,
  byPillar: ReportGroups,
): PillarView {
  return {
    url: `/pillars/${pillar.slug}/`,
    title: pillar.name,
    description: `Reports of ${index.archive.council.name} that support ${pillar.name}.`,
    breadcrumbs: [HOME, PILLARS],
    pillar,
    years: reportYears(index, byPillar.get(pillar.slug) ?? []),
  };
}

/** All papers of a municipal year, newest meeting first. */
export function yearView(index: ArchiveIndex, year: string): YearView {
  const meetings = index.archive.meetings.filter((meeting) => meeting.municipalYear === year);
  return {
    url: `/years/${year}/`,
    title: `Municipal year ${formatMunicipalYear(year)}`,
    description: `Meetings and papers of the municipal year ${formatMunicipalYear(year)}.`,
    breadcrumbs: [HOME],
    year,
    meetings: meetings.toReversed().map((meeting) => ({
      ...meetingCard(index, meeting),
      reports: (index.reportsOf.get(meeting.url) ?? []).map((report) => reportCard(index, report)),
    })),
  };
}

/** Reports by the slug of what they name. */
export type ReportGroups = ReadonlyMap<string, readonly Report[]>;

/** The reports that name each ward; those that affect all wards are under none. */
export function reportsByWard(index: ArchiveIndex): ReportGroups {
  return groupByNames(index.archive.reports, namedWards);
}

export function reportsByPillar(index: ArchiveIndex): ReportGroups {
  return groupByNames(index.archive.reports, (report) => report.pillars);
}

/** A pillar that came back in a later period has one page. */
export function uniqueBySlug<T extends Named>(things: readonly T[]): T[] {
  return [...new Map(things.map((thing) => [thing.slug, thing])).values()];
}

function reportYears(index: ArchiveIndex, reports: readonly Report[]): ReportYear[] {
  const years = groupBy(reports.toReversed(), (report) => municipalYearOf(report.date));
  return [...years].map(([year, list]) => ({
    year,
    reports: list.map((report) => reportCard(index, report)),
  }));
}

const namedWards = (report: Report): readonly Ward[] =>
  report.wards === 'all' ? [] : report.wards;

function groupByNames(
  reports: readonly Report[],
  namesOf: (report: Report) => readonly Named[],
): ReportGroups {
  const groups = new Map<string, Report[]>();
  for (const report of reports) {
    for (const { slug } of namesOf(report)) {
      const group = groups.get(slug);
      if (group) group.push(report);
      else groups.set(slug, [report]);
    }
  }
  return groups;
}

function countBy(
  reports: readonly Report[],
  namesOf: (report: Report) => readonly Named[],
): ReadonlyMap<string, number> {
  return new Map([...groupByNames(reports, namesOf)].map(([slug, list]) => [slug, list.length]));
}
