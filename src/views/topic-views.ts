import { formatDate, type IsoDate } from '../language/dates.ts';
import { meetingInPath } from '../language/meeting-day.ts';
import { formatMunicipalYear, municipalYearOf, type MunicipalYear } from '../law/municipal-year.ts';
import { inForceOn } from '../law/settings.ts';
import { ADDRESSES, ALL_WARDS, pillarUrl, wardUrl } from '../papers/addresses.ts';
import { isOff } from '../papers/agenda/meeting.ts';
import { membersOn } from '../papers/committee/membership.ts';
import { defined } from '../papers/council/read-council.ts';
import type { Named } from '../papers/council/council.ts';
import type { Report } from '../papers/report/report.ts';
import type { ListJump, ListPart } from './list-parts.ts';
import type { DecisionEntry } from './decisions/decision-entry.ts';
import { decisionsOfWard } from './decisions/register.ts';
import { wardPeople, type WardPeople } from './people/ward-people.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { reportCard, yearCounts } from './cards.ts';
import { isReportBeingChecked } from './ledger.ts';
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
  /** When it was one: without a day, always. */
  readonly times: readonly Period[];
  /** "A pillar of the council from 1 May 2022." */
  readonly note?: string;
};

type Period = { readonly from?: IsoDate; readonly until?: IsoDate };

/** The wards, or the pillars. */
export type TopicsView = PageView & {
  readonly topics: readonly TopicEntry[];
  /** Those whose last day has gone by. */
  readonly past: readonly TopicEntry[];
  /** A report is held back to be checked, so that what it is about isn't known here. */
  readonly beingChecked?: true;
};

export type TopicEntry = {
  readonly name: string;
  readonly url: string;
  readonly reports: number;
  readonly until?: IsoDate;
};

/** A ward or a pillar: its latest reports, and the way to each year's. */
export type TopicView = PageView & {
  readonly note?: string;
  /** Those for meetings to come, the next first. */
  readonly coming: readonly ReportCard[];
  /** The others, the newest first. */
  readonly latest: readonly ReportCard[];
  /** A report is held back to be checked, so that what it is about isn't known here. */
  readonly beingChecked?: true;
  readonly years: readonly YearCount[];
  readonly ward?: WardCounts;
  /** Who represents a ward, where the council has files of people. */
  readonly people?: WardPeople;
  /** The latest decisions that name the ward, the newest first; none where there is none. */
  readonly decisions?: readonly DecisionEntry[];
};

/** On the page of a ward: its reports, and those of all wards while it was one of them. The search finds both. */
export type WardCounts = {
  readonly name: string;
  readonly own: number;
  readonly ofAllWards: number;
  /** Where those of all wards are. */
  readonly allWards: string;
  /** Who sits for it, as the committees' lists of members say. */
  readonly councillors: readonly string[];
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

/** The list of wards, those that were abolished apart. */
export function wardsView(index: ArchiveIndex, byWard: ReportGroups, today: IsoDate): TopicsView {
  const { council } = index.archive;
  const wards = [{ name: 'All wards', slug: ALL_WARDS }, ...uniqueBySlug(council.wards)];
  return {
    url: ADDRESSES.wards,
    title: 'Wards',
    description: `The wards of ${council.name}, with the reports that affect each.`,
    breadcrumbs: [HOME],
    ...inTwo(wards, byWard, wardUrl, today),
    ...whileChecked(index),
  };
}

/** The list of pillars, those of the past apart. */
export function pillarsView(
  index: ArchiveIndex,
  byPillar: ReportGroups,
  today: IsoDate,
): TopicsView {
  const { council } = index.archive;
  return {
    url: ADDRESSES.pillars,
    title: 'Pillars',
    description: `The priorities of ${council.name}, with the reports that support each.`,
    breadcrumbs: [HOME],
    ...inTwo(uniqueBySlug(council.pillars), byPillar, pillarUrl, today),
    ...whileChecked(index),
  };
}

const whileChecked = (index: ArchiveIndex): { beingChecked?: true } =>
  isReportBeingChecked(index) ? { beingChecked: true } : {};

/** Those of the day, and those of the past. */
function inTwo(
  things: readonly (Named & { readonly until?: IsoDate })[],
  groups: ReportGroups,
  urlOf: (slug: string) => string,
  today: IsoDate,
): Pick<TopicsView, 'topics' | 'past'> {
  const entries = things.map(({ name, slug, until }) => ({
    name,
    url: urlOf(slug),
    reports: groups.get(slug)?.length ?? 0,
    ...(until !== undefined && { until }),
  }));
  const isPast = ({ until }: TopicEntry): boolean => until !== undefined && until < today;
  return { topics: entries.filter((entry) => !isPast(entry)), past: entries.filter(isPast) };
}

/** The page of a ward or a pillar. */
export function topicView(
  index: ArchiveIndex,
  topic: Topic,
  groups: ReportGroups,
  today: IsoDate,
): TopicView {
  const reports = groups.get(topic.slug) ?? [];
  const coming = reports.filter((report) => isToCome(index, report, today));
  const others = reports.filter((report) => !coming.includes(report));
  const room = Math.max(0, LATEST - coming.length);
  const ward = topic.list === WARDS && topic.slug !== ALL_WARDS;
  return {
    url: topic.url,
    title: topic.title,
    description: `Reports of ${index.archive.council.name} that ${topic.verb}.`,
    breadcrumbs: [HOME, topic.list],
    ...(topic.note !== undefined && { note: topic.note }),
    coming: coming.slice(0, LATEST).map((report) => reportCard(index, report)),
    // Together no more than the list has room for, so that an edit of an old report changes no page of a topic.
    latest: newestFirst(index, others.slice(Math.max(0, others.length - room))),
    ...whileChecked(index),
    years: yearCounts(
      reports,
      ({ date }) => municipalYearOf(date, index.archive.council.annualMeetings),
      topic.url,
    ),
    ...(ward && { ward: wardCounts(index, topic.slug, groups, today) }),
    ...(ward && withPeople(wardPeople(index, topic.slug, today))),
    ...(ward && withDecisions(decisionsOfWard(index, topic.slug))),
  };
}

/** Whether a report is for a meeting that is still to be held. */
function isToCome(index: ArchiveIndex, { url, date }: Report, today: IsoDate): boolean {
  if (date < today) return false;
  const meeting = index.meetings.get(`${meetingInPath(url)?.path ?? ''}/`);
  return meeting !== undefined && !isOff(meeting);
}

const withPeople = (people: WardPeople | undefined): { people?: WardPeople } =>
  people === undefined ? {} : { people };

const withDecisions = (decisions: readonly DecisionEntry[]): Pick<TopicView, 'decisions'> =>
  decisions.length === 0 ? {} : { decisions: decisions.slice(-LATEST).toReversed() };

function wardCounts(
  { archive }: ArchiveIndex,
  slug: string,
  groups: ReportGroups,
  today: IsoDate,
): WardCounts {
  const times = archive.council.wards.filter((ward) => ward.slug === slug);
  const name = times.at(-1)?.name ?? slug;
  const ofAll = groups.get(ALL_WARDS) ?? [];
  const sitting = archive.committees
    .flatMap((committee) => membersOn(committee, today))
    .flatMap(({ members }) => members)
    .filter(({ represents }) => represents === name)
    .map((member) => member.name);
  return {
    name,
    own: groups.get(slug)?.length ?? 0,
    ofAllWards: ofAll.filter(({ date }) => inForceOn(times, date).length > 0).length,
    allWards: wardUrl(ALL_WARDS),
    councillors: inForceOn(times, today).length > 0 ? [...new Set(sitting)] : [],
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
