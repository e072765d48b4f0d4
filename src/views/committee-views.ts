import { UNDATED } from './search-facts.ts';
import type { IsoDate } from '../language/dates.ts';
import { formatMunicipalYear, type MunicipalYear } from '../law/municipal-year.ts';
import { ADDRESSES, committeeUrl, ofYear } from '../papers/addresses.ts';
import type { Contact } from '../papers/council/council.ts';
import type { Committee, MemberGroup } from '../papers/committee/committee.ts';
import { membersOn } from '../papers/committee/membership.ts';
import { isOff, lastDayOf, type Meeting } from '../papers/agenda/meeting.ts';
import { membersAsPeople } from './people/members-as-people.ts';
import { endedLists } from './people/people-facts.ts';
import type { InForce } from '../law/settings.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { accessOf } from './meeting-views.ts';
import { meetingCard, meetingCardAbout, yearCounts } from './cards.ts';
import { listParts, type ListJump, type ListPart } from './list-parts.ts';
import { committeeLink, COMMITTEES, HOME } from './links.ts';
import type { Link, MeetingAccess, MeetingCard, PageView, YearCount } from './views.ts';

export type CommitteesView = PageView & {
  readonly committees: readonly {
    readonly committee: Committee;
    readonly url: string;
    readonly next?: MeetingCard;
    readonly latest?: MeetingCard;
    readonly meetings: number;
  }[];
};

export type CommitteeView = PageView & {
  readonly committee: Committee;
  /** Of a sub-committee: the committee that appointed it. */
  readonly parent?: Link;
  readonly subCommittees: readonly Link[];
  /** Those of the day; of a committee that has ended, the last. */
  readonly members: readonly MemberGroup[];
  /** The day of the agenda that says so, where the committee's own file doesn't. */
  readonly membersOf?: IsoDate;
  /** Earlier lists of people, the latest first, as many as a page has room for. */
  readonly membersBefore: readonly (InForce & { readonly groups: readonly MemberGroup[] })[];
  /** Whether there are lists before those. */
  readonly hasOlderMembers?: true;
  /** Whether its last day has gone by. */
  readonly ended: boolean;
  /** The next meeting that will take place, and how to be there. */
  readonly next?: { readonly meeting: MeetingCard; readonly access: MeetingAccess };
  /** Whom to ask about the next meeting, where its agenda says. */
  readonly contact?: Contact;
  /** The others to come, the next first. */
  readonly upcoming: readonly MeetingCard[];
  /** The latest meetings that have been held, newest first. */
  readonly recent: readonly MeetingCard[];
  /** How many meetings each year has. */
  readonly years: readonly YearCount[];
};

/** The meetings of a committee in one municipal year. */
export type CommitteeYearView = PageView & {
  readonly committee: string;
  readonly year: MunicipalYear;
  /** The newest first. */
  readonly meetings: readonly MeetingCard[];
  /** Of an executive: the reports for key decisions of which special urgency is on record (SI 2012/2089 regs 11, 19). */
  readonly urgent: readonly UrgentReport[];
  readonly jumps: readonly ListJump[];
};

/** A report for a key decision under special urgency, and what is on record of that. */
export type UrgentReport = Link & { readonly date: IsoDate; readonly sentence: string };

const RECENT = 6;

/** The list of committees. */
export function committeesView(index: ArchiveIndex, today: IsoDate): CommitteesView {
  return {
    url: ADDRESSES.committees,
    title: 'Committees',
    description: `The committees of ${index.archive.council.name}, with their meetings and papers.`,
    breadcrumbs: [HOME],
    committees: index.archive.committees.map((committee) => {
      const meetings = index.meetingsOf.get(committee.slug) ?? [];
      const next = meetings.find((meeting) => lastDayOf(meeting) >= today && !isOff(meeting));
      const latest = meetings.findLast((meeting) => lastDayOf(meeting) < today);
      return {
        committee,
        url: committeeUrl(committee.slug),
        ...(next && { next: meetingCard(index, next) }),
        ...(latest && { latest: meetingCard(index, latest) }),
        meetings: meetings.length,
      };
    }),
  };
}

/** The page of a committee: its meetings to come, its latest, and the way to each year's. */
export function committeeView(
  index: ArchiveIndex,
  committee: Committee,
  today: IsoDate,
): CommitteeView {
  const meetings = index.meetingsOf.get(committee.slug) ?? [];
  const cards = (list: readonly Meeting[]): MeetingCard[] =>
    list.map((meeting) => meetingCardAbout(index, meeting));
  const toCome = meetings.filter((meeting) => lastDayOf(meeting) >= today);
  const next = toCome.find((meeting) => !isOff(meeting));
  const ended = committee.until !== undefined && committee.until < today;
  const url = committeeUrl(committee.slug);
  return {
    url,
    title: committee.name,
    description: committee.summary || `Meetings and papers of ${committee.name}.`,
    breadcrumbs: [HOME, COMMITTEES],
    search: {
      kind: 'Committee',
      committee: committee.name,
      wards: [],
      pillars: [],
      date: meetings.at(-1)?.date ?? UNDATED,
    },
    committee,
    ...(committee.parent !== undefined && { parent: committeeLink(index, committee.parent) }),
    subCommittees: index.archive.committees
      .filter(({ parent }) => parent === committee.slug)
      .map(({ slug }) => committeeLink(index, slug)),
    ...membersOf(
      index,
      committee,
      next ?? meetings.at(-1),
      ended && committee.until !== undefined ? committee.until : today,
    ),
    ...membersBefore(index, committee, today),
    ended,
    ...(next && { next: { meeting: meetingCardAbout(index, next), access: accessOf(next) } }),
    ...(next?.contact && { contact: next.contact }),
    upcoming: cards(toCome.filter((meeting) => meeting !== next)),
    recent: cards(
      meetings
        .filter((meeting) => lastDayOf(meeting) < today)
        .slice(-RECENT)
        .toReversed(),
    ),
    years: yearCounts(meetings, (meeting) => meeting.municipalYear, url),
  };
}

/** Names of earlier members on a page: each election of a full council adds a hundred. */
const NAMES_BEFORE = 150;

function membersBefore(
  { archive }: ArchiveIndex,
  committee: Committee,
  today: IsoDate,
): Pick<CommitteeView, 'membersBefore' | 'hasOlderMembers'> {
  const ended = endedLists(committee, today);
  const lists: CommitteeView['membersBefore'][number][] = [];
  let names = 0;
  for (const { groups, ...time } of ended) {
    const people = membersAsPeople(groups, committee, archive, time.from ?? today);
    names += people.reduce((sum, { members }) => sum + members.length, 0);
    if (names > NAMES_BEFORE && lists.length > 0) break;
    lists.push({ ...inDays(time), groups: people });
  }
  return {
    membersBefore: lists,
    ...(lists.length < ended.length && { hasOlderMembers: true }),
  };
}

const inDays = ({ from, until }: InForce): InForce => ({
  ...(from !== undefined && { from }),
  ...(until !== undefined && { until }),
});

/** By the committee's own file; where it has none, by the agenda of the next or the last meeting. */
function membersOf(
  { archive }: ArchiveIndex,
  committee: Committee,
  meeting: Meeting | undefined,
  day: IsoDate,
): Pick<CommitteeView, 'members' | 'membersOf'> {
  const members = membersAsPeople(membersOn(committee, day), committee, archive, day);
  if (members.length > 0 || !meeting || meeting.membership.length === 0) return { members };
  return { members: meeting.membership, membersOf: meeting.date };
}

/** The meetings of a committee in the year of a volume, in the parts that a page lists. */
export function committeeYearParts(
  index: ArchiveIndex,
  slug: string,
  year: MunicipalYear,
): ListPart<Meeting>[] {
  const meetings = index.meetingsOf.get(slug) ?? [];
  return listParts(ofYear(committeeUrl(slug), year), meetings, ({ date }) => date);
}

/** The meetings of a committee in the year of a volume, as far as one page lists them. */
export function committeeYearView(
  index: ArchiveIndex,
  slug: string,
  year: MunicipalYear,
  part: ListPart<Meeting>,
): CommitteeYearView {
  const committee = committeeLink(index, slug);
  const printed = formatMunicipalYear(year);
  return {
    url: part.url,
    title: `${committee.text}: meetings of ${printed}${part.place}`,
    description: `Meetings of ${committee.text} in the municipal year ${printed}.`,
    breadcrumbs: [HOME, COMMITTEES, committee],
    committee: committee.text,
    year,
    jumps: part.jumps,
    meetings: part.things.toReversed().map((meeting) => meetingCardAbout(index, meeting)),
    urgent: part.things
      .toReversed()
      .flatMap((meeting) => index.reportsOf.get(meeting.url) ?? [])
      .flatMap(({ title, url, date, keyDecision }) =>
        keyDecision?.specialUrgency
          ? [{ text: title, url, date, sentence: keyDecision.sentence }]
          : [],
      ),
  };
}
