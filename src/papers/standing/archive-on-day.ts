import { reportUrl } from '../addresses.ts';
import { compareText, type Diagnostic } from '../../rules/diagnostic.ts';
import type { PapersOfArchive } from '../archive.ts';
import type { Person } from '../person/person.ts';
import type { Minutes } from '../minutes/minutes.ts';
import { peopleOfMeetings, type PeopleOfMeeting } from './minutes/people-of-meeting.ts';
import type { Committee } from '../committee/committee.ts';
import type { OwnPageFacts } from '../page/own-page.ts';
import { hasAddress } from '../page/read-page.ts';
import { compareMeetings, type Meeting } from '../agenda/meeting.ts';
import type { MeetingFacts } from '../meeting-facts.ts';
import { checkReferences } from '../reading/check-references.ts';
import { ContentReader, type WithheldMaterial } from '../reading/reader.ts';
import { formatDate } from '../../language/dates.ts';
import { meetingInPath } from '../../language/days/meeting-day.ts';
import { municipalYearOf } from '../../law/municipal-year.ts';
import { NO_RECORD, type RecordFacts } from '../record/record-facts.ts';
import type { MatterFacts } from '../matter/matter.ts';
import { withMattersOfRecord } from './matters/matters-of-record.ts';
import { mattersOnDay } from './matters/matters-on-day.ts';
import { checkTopics, matterUses } from './matters/topic-checks.ts';
import type { MeetingPapers } from './record/record-papers.ts';
import { withReportsOfNotices } from './record/reports-of-notices.ts';
import { withMinutedCallIns } from './record/call-in-of-reports.ts';
import { checkNamedMinutes } from './record/minutes-referred-to.ts';
import { recordOnDay } from './record/record-on-day.ts';
import type { Report } from '../report/report.ts';
import { checkHistory } from '../withheld/history-check.ts';
import { lastChangeOf } from './publication/changes.ts';
import type { Day } from './day.ts';
import { checkDatesOfStatement } from './date-checks.ts';
import { placesOf } from '../reading/places.ts';
import { businessLeft, type BusinessLeft } from './adjourned.ts';
import { checkLinkedMeetings, lastMeetings, linkMeetings } from './linked-meetings.ts';
import type { MeetingOnDay } from './meeting-on-day.ts';
import { withWhatWasDecided } from './minutes/decided-on-reports.ts';
import { minutesOnDay } from './minutes/minutes-on-day.ts';
import { standingOf } from './standing.ts';

export type ArchiveOnDay = {
  /** Without the papers that have errors. */
  readonly archive: PapersOfArchive;
  /** What is wrong with the papers on that day, in no order; what is wrong on every day is among their facts. */
  readonly diagnostics: readonly Diagnostic[];
  /** Earlier versions that were withdrawn, which must not be published. */
  readonly withdrawn: readonly WithheldMaterial[];
};

/**
 * All papers of a council as they are on a day.
 * @param input the folder of the content, as the officer names it.
 */
export async function archiveOnDay(
  input: string,
  facts: readonly MeetingFacts[],
  {
    committees,
    pages,
    people,
    record = [],
    matters = [],
  }: {
    readonly committees: readonly Committee[];
    readonly pages: readonly OwnPageFacts[];
    readonly people: readonly Person[];
    readonly record?: readonly RecordFacts[];
    readonly matters?: readonly MatterFacts[];
  },
  day: Day,
): Promise<ArchiveOnDay> {
  const reader = new ContentReader(input);
  const { meetings, reports } = await standingOfAll(reader, facts, day);
  if (day.linksAreKnown) {
    checkLinkedMeetings(
      reader,
      facts.flatMap(({ agenda }) => (agenda ? [agenda.agenda] : [])),
      new Set(facts.flatMap((one) => one.reports.map(({ report }) => report.url))),
      day.today,
    );
  }
  const uses = matterUses(reader, facts, record);
  if (day.linksAreKnown) checkTopics(reader, uses, matters);
  const named = new Set(uses.map(({ matter }) => matter));
  const read = { council: day.council, committees, pages, record, matters, named };
  checkReferences(reader, read, facts, [...reports.values()], leadsIntoVolume(day));
  checkDatesOfStatement(
    { reader, file: placesOf(reader, 'council.yaml') },
    day.council.accessibility,
    day.today,
  );
  if (day.council.publishing === 'public-repository') await checkHistory(reader);
  meetings.sort(compareMeetings);
  const linked = linkMeetings(meetings, day.today);
  const minutes = minutesOnDay(reader, facts, {
    today: day.today,
    dates: day.dates,
    changesOf: (paper) => lastChangeOf(day, paper),
    meetings: linked,
    ...(people.length > 0 && { peopleOf: peopleOfAll(people, day) }),
    kept: day.keptMinutes,
    isCouncil: ({ committee }) => day.committees.get(committee)?.kind === 'council',
    isWhole: day.linksAreKnown,
  });
  const papers = papersOfMeetings(linked, facts, committees);
  const ofRecord = day.linksAreKnown
    ? recordOnDay(reader, record, day, papers, minutes)
    : { record: NO_RECORD, minutes };
  if (day.linksAreKnown) {
    for (const { minutes: own } of facts) {
      if (own) checkNamedMinutes(reader, own, { minutes, committees: day.committees, papers });
    }
  }
  const last = lastMeetings(linked, day.today);
  const reportAt = (url: string): Report[] => {
    const report = reports.get(url);
    if (!report) return [];
    const lastBefore = last.get(url);
    return lastBefore === undefined || lastBefore <= report.date
      ? [report]
      : [{ ...report, lastBefore }];
  };
  // The order of the agenda is the order of the papers.
  const inOrder = linked.flatMap((meeting) =>
    meeting.items.flatMap(({ paper }) =>
      paper.kind === 'report' ? reportAt(reportUrl(meeting.url, paper.slug)) : [],
    ),
  );
  const withNotices = withReportsOfNotices(ofRecord.record, inOrder, linked, (url) =>
    papers.meetings.get(url),
  );
  return {
    archive: {
      council: day.council,
      committees: committees.toSorted((a, b) => compareText(a.name, b.name)),
      pages: pages.map(({ page }) => page).filter(hasAddress),
      people,
      record: withNotices,
      matters: mattersOnDay(reader, matters, day.today),
      meetings: linked,
      reports: withMattersOfRecord(
        withMinutedCallIns(withWhatWasDecided(inOrder, linked, minutes), ofRecord.minutes),
        withNotices,
      ),
      minutes: ofRecord.minutes,
    },
    diagnostics: reader.diagnostics,
    withdrawn: reader.withheld,
  };
}

/** Of a part of the site: whether an address is one of its own meetings, so that it is known what is there. */
function leadsIntoVolume({
  volume,
  council,
}: Pick<Day, 'volume' | 'council'>): ((path: string) => boolean) | undefined {
  if (volume === undefined) return undefined;
  return (path) => {
    const meeting = meetingInPath(path);
    return (
      meeting !== undefined && municipalYearOf(meeting.date, council.annualMeetings) === volume
    );
  };
}

/** The people of the day of each meeting, as its minutes need them. */
function peopleOfAll(
  people: readonly Person[],
  { council, committees }: Day,
): (minutes: Minutes) => PeopleOfMeeting {
  const of = peopleOfMeetings({ people, wards: council.wards });
  return ({ committee, date }) => of(committees.get(committee), date);
}

/** The titles of meetings and reports, by their site paths, for what names them. */
function papersOfMeetings(
  meetings: readonly Meeting[],
  facts: readonly MeetingFacts[],
  committees: readonly Committee[],
): MeetingPapers {
  const names = new Map(committees.map(({ slug, name }) => [slug, name]));
  return {
    meetings: new Map(
      meetings.map(({ url, committee, date }) => [
        url,
        `${names.get(committee) ?? committee}, ${formatDate(date)}`,
      ]),
    ),
    reports: new Map(
      facts.flatMap((one) => one.reports.map(({ report }) => [report.url, report.title] as const)),
    ),
  };
}

async function standingOfAll(
  reader: ContentReader,
  facts: readonly MeetingFacts[],
  day: Day,
): Promise<{ readonly meetings: Meeting[]; readonly reports: Map<string, Report> }> {
  const meetings: Meeting[] = [];
  const reports = new Map<string, Report>();
  const adjourned = businessLeft(facts, day.today);
  const stated = new Map(
    facts.flatMap((one) => one.reports.map(({ report }) => [report.url, report] as const)),
  );
  const reportAt = (url: string) => stated.get(url);
  for (const one of facts) {
    const { meeting, reports: read } = await standingOfOne(
      reader,
      one,
      { ...day, reportAt },
      adjourned(one),
    );
    if (meeting) meetings.push(meeting);
    for (const report of read) reports.set(report.url, report);
  }
  return { meetings, reports };
}

/** What is true of one meeting, found out only where it isn't known. */
async function standingOfOne(
  reader: ContentReader,
  facts: MeetingFacts,
  { kept, ...day }: Day,
  left: BusinessLeft | undefined,
): Promise<MeetingOnDay> {
  // The business and the reports of another meeting are among that one's facts.
  const isAlone =
    left === undefined &&
    facts.agenda?.agenda.items.every(({ paper }) => paper.kind !== 'report-elsewhere') !== false;
  const known = isAlone ? kept?.take(facts) : undefined;
  if (known) {
    reader.diagnostics.push(...known.diagnostics);
    return known;
  }
  const found = [reader.diagnostics.length, reader.withheld.length] as const;
  const standing = await standingOf(reader, facts, { ...day, left });
  const diagnostics = reader.diagnostics.slice(found[0]);
  // What was withdrawn is for memory alone.
  const isOpen = reader.withheld.length === found[1];
  if (isAlone && isOpen) kept?.learn(facts, { ...standing, diagnostics });
  return standing;
}

/** Whether the same is true of some meetings on two days, and the same is wrong with them. */
export async function areTheSame(
  input: string,
  facts: readonly MeetingFacts[],
  one: Day,
  other: Day,
): Promise<boolean> {
  const [a, b] = await Promise.all(
    [one, other].map(async (day) => {
      const reader = new ContentReader(input);
      const { meetings, reports } = await standingOfAll(reader, facts, day);
      return JSON.stringify([meetings, [...reports], reader.diagnostics, reader.withheld]);
    }),
  );
  return a === b;
}
