import { basename } from 'node:path';
import { whyUnportable } from './reading/file-names.ts';
import { nothingPublished } from './reading/nothing-published.ts';
import type { ReportBody } from '../source/markdown/report-body.ts';
import type { MeetingFacts } from './meeting-facts.ts';
import type { Reading } from './report/read-types.ts';
import type { Committee } from './committee/committee.ts';
import type { Council } from './council/council.ts';
import { compareDiagnostics, type Diagnostic } from '../rules/diagnostic.ts';
import { misspeltNameFinder } from '../language/names/misspelt-names.ts';
import type { ContentTree, MeetingFiles } from './reading/content-tree.ts';
import { checkCallInTime } from './committee/check-call-in-time.ts';
import { checkCircles, readCommittee } from './committee/read-committee.ts';
import type { Person } from './person/person.ts';
import { readPeople } from './person/read-person.ts';
import { withPrintedNames } from './committee/membership.ts';
import { checkMemberNames, checkMembersOnce } from './committee/check-member-names.ts';
import { readCouncil } from './council/read-council.ts';
import { ContentReader, type WithheldFacts } from './reading/reader.ts';
import { identifyMeeting } from './agenda/identify-meeting.ts';
import { readMeeting } from './agenda/read-meeting.ts';
import { takeMinutesAsExempt } from './minutes/minutes-as-exempt.ts';
import { readMinutes } from './minutes/read-minutes.ts';
import type { MinutesBody } from './minutes/minutes.ts';
import { readReport } from './report/read-report.ts';
import { withSeverities } from '../rules/severities.ts';

/** What all papers of a folder are read with. */
export type Frame = {
  readonly tree: ContentTree;
  /** None where it can't be read. */
  readonly council?: Council;
  /** Those that can be read. */
  readonly committees: readonly Committee[];
};

/** The council, its committees and its people as they are read, and what is wrong with them: plain data, which can be kept. */
export type FrameAndPeople = {
  /** None where it can't be read. */
  readonly council?: Council;
  readonly committees: readonly Committee[];
  /** In the order of lists of names. */
  readonly people: readonly Person[];
  readonly diagnostics: readonly Diagnostic[];
};

/** Gives what was read before of the same files, or reads them. */
export type RememberFrame = (read: () => FrameAndPeople) => FrameAndPeople;

/** Reads what all papers are read with, and reports what is wrong with that. */
export function readFrame(
  tree: ContentTree,
  input: string,
  remember: RememberFrame = (read) => read(),
): Frame & { readonly reader: ContentReader; readonly people: readonly Person[] } {
  const reader = new ContentReader(input);
  for (const path of [
    ...tree.unexpected,
    ...tree.meetings.flatMap((meeting) => meeting.unexpected),
  ]) {
    reader.report('file-unexpected', path, nothingPublished(path));
  }
  for (const { path, message } of [
    ...tree.misnamed,
    ...tree.meetings.flatMap((meeting) => meeting.misnamed),
  ]) {
    reader.report('file-unexpected', path, message);
  }
  for (const { path, message } of tree.elsewhere ?? []) {
    reader.report('meeting-folder-invalid', path, message);
  }
  for (const path of tree.links) {
    reader.report(
      'file-unexpected',
      path,
      'This is a link to another file or folder, and links are not followed: they could lead out of the papers. Put a copy of what it leads to here instead.',
    );
  }
  for (const { code, path, message } of tree.names) reader.report(code, path, message);
  const { council, committees, people, diagnostics } = remember(() =>
    readFrameAndPeople(tree, input),
  );
  reader.diagnostics.push(...diagnostics);
  return { tree, reader, ...(council && { council }), committees, people };
}

function readFrameAndPeople(tree: ContentTree, input: string): FrameAndPeople {
  const reader = new ContentReader(input);
  const slugs = [...committeesBySlug({ tree, committees: [] }).keys()];
  const council = readCouncil(reader, tree, slugs);
  const committees = tree.committees.flatMap((path) => readCommittee(reader, path, slugs) ?? []);
  checkCircles(reader, committees);
  // No meeting is read with people: who is meant by a name is found out on the day.
  const people = council ? readPeople(reader, tree.people, council, tree.misnamed) : [];
  if (council && tree.council !== undefined)
    checkCallInTime(reader, tree.council, council, committees);
  if (council) checkMemberNames(reader, committees, { people, wards: council.wards });
  checkMembersOnce(reader, committees);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return {
    ...(council && { council }),
    committees: committees.map((one) => withPrintedNames(one, (id) => names.get(id))),
    ...{ people, diagnostics: reader.diagnostics },
  };
}

export type PapersReading = Reading & { readonly committees: CommitteesBySlug };

/** By slug; undefined for one whose file can't be read. */
export type CommitteesBySlug = ReadonlyMap<string, Committee | undefined>;

/** The committees of a folder by their slugs, those among them that can't be read. */
export function committeesBySlug({
  committees,
  tree,
}: Pick<Frame, 'committees' | 'tree'>): CommitteesBySlug {
  const slugs = tree.committees.map((path) =>
    path.replace(/^committees\//, '').replace(/\.md$/, ''),
  );
  const meant = tree.misnamed.flatMap(
    ({ meant = '' }) => /^committees\/(.+)\.md$/.exec(meant)?.[1] ?? [],
  );
  const bySlug = new Map<string, Committee | undefined>(
    [...slugs, ...meant].map((slug) => [slug, undefined]),
  );
  for (const committee of committees) bySlug.set(committee.slug, committee);
  return bySlug;
}

/** What each paper is read with, made of plain data once for all papers. */
export function readingOf(
  frame: Required<Frame>,
  options: Pick<Reading, 'inspector' | 'bodies'>,
): PapersReading {
  const { council, committees } = frame;
  return {
    ...options,
    council,
    committees: committeesBySlug(frame),
    findMisspeltNames: misspeltNameFinder([
      ...council.wards.map(({ name }) => name),
      ...committees.map(({ name }) => name),
    ]),
  };
}

/** The papers of a meeting as they were read. */
export type ReadMeeting = {
  readonly facts: MeetingFacts;
  /** By the site path of the report or the minutes; none of a report that is withheld. */
  readonly bodies: ReadonlyMap<string, ReportBody | MinutesBody>;
};

/** Reads the papers in the folder of a meeting. */
export async function readMeetingFolder(
  input: string,
  files: MeetingFiles,
  reading: PapersReading,
): Promise<ReadMeeting> {
  const reader = new ContentReader(input);
  const identity = identifyMeeting(reader, files, reading.committees);
  const agenda = identity && readMeeting(reader, files, identity, reading.council);
  const read = identity
    ? await Promise.all(
        files.reports.map((report) => readReport(reader, report, identity, reading)),
      )
    : [];
  const reports = read.filter((report) => report !== undefined);
  const minutes =
    identity &&
    readMinutes(reader, files, identity, {
      ...reading,
      ...(agenda && { agenda: agenda.agenda }),
      reports: reports.map(({ facts }) => facts.report),
    });
  const taken = takeMinutesAsExempt(reader, files, reading.council);
  const bodies = new Map<string, ReportBody | MinutesBody>();
  for (const { facts, body } of reports) if (body) bodies.set(facts.report.url, body);
  if (minutes?.body) bodies.set(minutes.facts.minutes.url, minutes.body);
  return {
    facts: {
      path: files.path,
      committee: files.committee,
      ...(agenda && { agenda }),
      reports: reports.map(({ facts }) => facts),
      ...(minutes && { minutes: minutes.facts }),
      ...(taken !== undefined && { minutesTakenAsExempt: taken }),
      diagnostics: reader.diagnostics,
      withholds: papersOf(files).filter((path) => withholds(reader, path)),
    },
    bodies,
  };
}

/**
 * What a paper in the folder of a meeting withholds. It is read for that again, since it is kept nowhere.
 * @param path of its agenda, of its minutes or of one of its reports.
 */
export async function readWithheld(
  input: string,
  files: MeetingFiles,
  path: string,
  reading: PapersReading,
): Promise<WithheldFacts> {
  const reader = new ContentReader(input);
  const identity = identifyMeeting(reader, files, reading.committees);
  const report = files.reports.find((one) => one.path === path);
  if (identity && report) await readReport(reader, report, identity, reading);
  if (identity && files.agenda === path) readMeeting(reader, files, identity, reading.council);
  if (identity && files.minutes === path) {
    readMinutes(reader, files, identity, { ...reading, reports: [] });
    takeMinutesAsExempt(reader, files, reading.council);
  }
  const { withheld, whollyWithheld, openStatements, openWords } = reader;
  return { withheld, whollyWithheld, openStatements, openWords };
}

function papersOf({ agenda, minutes, reports }: MeetingFiles): string[] {
  return [agenda, minutes, ...reports.map(({ path }) => path)].filter((path) => path !== undefined);
}

function withholds(reader: ContentReader, path: string): boolean {
  const file = reader.shown(path);
  return [...reader.withheld, ...reader.openWords].some(({ place }) => place.file === file);
}

/** What follows from a name that is there twice, but for its capital letters. */
const OF_TWIN: ReadonlySet<string> = new Set([
  'committee-unknown',
  'address-invalid',
  'file-unexpected',
]);

/** Whether a path is that of a twin of these, or below it: of the two names that is said already. */
function ofTwin(path: string, twins: readonly string[]): boolean {
  const folded = path.toLowerCase();
  return twins.some((twin) => {
    const begins = folded === twin.toLowerCase() || folded.startsWith(`${twin.toLowerCase()}/`);
    return begins && path.slice(0, twin.length) !== twin;
  });
}

/** What is missing only because nobody may open the folder that it would be in. */
const isOfClosed = ({ code, file }: Diagnostic, closed: readonly string[]): boolean =>
  (code === 'agenda-missing' && closed.includes(file)) ||
  (code === 'committee-unknown' && closed.some((folder) => basename(folder) === 'committees'));

const IN_UNFINISHED: ReadonlySet<string> = new Set(['left-over', 'minutes-decision-hidden']);

/** The diagnostics with the severities that the council chose, in their fixed order. */
export function inOrder(
  diagnostics: readonly Diagnostic[],
  council: Council | undefined,
): Diagnostic[] {
  const place = ({ file, line }: Diagnostic) => `${file}:${line}`;
  const placed = (code: (one: string) => boolean) =>
    new Set(diagnostics.filter((one) => code(one.code)).map(place));
  // "published: TBC" is one mistake, and so is “false” in curly quotation marks.
  const invalid = placed((code) => code === 'field-invalid');
  const others = placed((code) => code !== 'sign-in-field');
  // What `new` left in minutes says itself what it asks for.
  const unfinished = placed((code) => code === 'minutes-unfinished');
  const twins = diagnostics.flatMap(({ code, file }) =>
    code === 'file-name-unportable' ? [file] : [],
  );
  // A name that is no address is renamed to one that every computer can have.
  const renamed = new Set(
    diagnostics.flatMap(({ code, file }) =>
      code === 'address-invalid' && whyUnportable(basename(file)) !== undefined ? [file] : [],
    ),
  );
  const closed = diagnostics
    .filter(({ code }) => code === 'file-unreadable')
    .map(({ file }) => file);
  const causes = diagnostics.filter(
    (one) =>
      !isOfClosed(one, closed) &&
      !(one.code === 'file-name-unportable' && renamed.has(one.file)) &&
      !(OF_TWIN.has(one.code) && ofTwin(one.file, twins)) &&
      !(one.code === 'left-over' && invalid.has(place(one))) &&
      !(one.code === 'sign-in-field' && others.has(place(one))) &&
      !(IN_UNFINISHED.has(one.code) && unfinished.has(place(one))),
  );
  return withSeverities(causes, council?.severities).toSorted(compareDiagnostics);
}
