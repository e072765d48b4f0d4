import type { IsoDate } from '../../language/dates.ts';
import { meetingInPath } from '../../language/days/meeting-day.ts';
import {
  formatMunicipalYear,
  municipalYearOf,
  type MunicipalYear,
} from '../../law/municipal-year.ts';
import { inForceOn } from '../../law/settings.ts';
import { ALL_WARDS, wardUrl } from '../../papers/addresses.ts';
import { isOff } from '../../papers/agenda/meeting.ts';
import { membersOn } from '../../papers/committee/membership.ts';
import type { Report } from '../../papers/report/report.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { reportCard, yearCounts } from '../cards.ts';
import type { DecisionEntry } from '../decisions/decision-entry.ts';
import { decisionsOfWard } from '../decisions/register.ts';
import { HOME, WARDS } from '../links.ts';
import type { ListJump, ListPart } from '../list-parts.ts';
import { wardPeople, type WardPeople } from '../people/ward-people.ts';
import type { Link, PageView, ReportCard, YearCount } from '../views.ts';
import { whileChecked } from './topic-lists.ts';
import type { ReportGroups, Topic } from './topics.ts';

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

const newestFirst = (index: ArchiveIndex, reports: readonly Report[]): ReportCard[] =>
  reports.toReversed().map((report) => reportCard(index, report));
