import type { Archive } from '../domain/archive.ts';
import type { Committee } from '../domain/committee.ts';
import type { Council } from '../domain/council.ts';
import type { IsoDate } from '../domain/dates.ts';
import { compareDiagnostics, compareText, type Diagnostic } from '../domain/diagnostic.ts';
import { misspeltNameFinder } from '../domain/misspelt-names.ts';
import type { ReportBody } from '../domain/report.ts';
import { checkReferences } from './check-references.ts';
import { checkHistory } from './history-check.ts';
import { calendarOfEngland } from './bank-holidays.ts';
import { readContentTree, type ContentTree, type MeetingFiles } from './content-tree.ts';
import type { GitDates } from './git-dates.ts';
import { noticePapers } from './paper-notices.ts';
import type { AppendixInspector } from './read-appendices.ts';
import { readOpenSources, type OpenSource } from './open-sources.ts';
import { ContentReader, type OpenWords, type WithheldMaterial } from './reader.ts';
import { readCommittee } from './read-committee.ts';
import { readCouncil } from './read-council.ts';
import { identifyMeeting, readMeeting, type ReadMeeting } from './read-meeting.ts';
import { readReport, type Reading, type ReadReport } from './read-report.ts';
import { withSeverities } from './severities.ts';

export type LoadOptions = {
  /** The folder of the content. */
  readonly input: string;
  readonly today: IsoDate;
  readonly dates: GitDates;
  readonly inspector: AppendixInspector;
  /** false where nothing is made of the papers: they are checked, and their HTML is left empty. */
  readonly bodies?: boolean;
};

export type LoadedContent = {
  /** None where the council itself can't be read. With errors it lacks the papers that have them. */
  readonly archive?: Archive;
  /** Everything that is wrong, in a fixed order. */
  readonly diagnostics: readonly Diagnostic[];
  /** What must not reach a published byte. */
  readonly withheld: readonly WithheldMaterial[];
  /** Exempt words that open papers may repeat, on record. */
  readonly openWords: readonly OpenWords[];
  /** What the papers say openly, from their sources. */
  readonly readOpenSources: () => readonly OpenSource[];
  /** Pictures of the reports: site path to path of the source. */
  readonly pictures: ReadonlyMap<string, string>;
};

/**
 * Reads all papers of a folder. Nothing is thrown for what an officer wrote: it becomes diagnostics,
 * all of them at once. Throws where the folder can't be read at all.
 */
export async function loadArchive(options: LoadOptions): Promise<LoadedContent> {
  const tree = readContentTree(options.input);
  const reader = new ContentReader(options.input, options.dates);
  reportUnexpected(reader, tree);
  const council = readCouncil(reader, tree.council);
  const committees = tree.committees.flatMap((path) => readCommittee(reader, path) ?? []);
  const sources = () => readOpenSources(options.input, tree, reader);
  if (!council) {
    return { ...finish(reader, undefined), readOpenSources: sources, pictures: new Map() };
  }

  const bySlug = new Map(committees.map((committee) => [committee.slug, committee]));
  const reading: Reading = {
    council,
    inspector: options.inspector,
    today: options.today,
    bodies: options.bodies ?? true,
    findMisspeltNames: misspeltNameFinder([
      ...council.wards.map(({ name }) => name),
      ...committees.map(({ name }) => name),
    ]),
    calendar: calendarOfEngland({ add: council.extraBankHolidays }),
  };
  const meetings: ReadMeeting[] = [];
  const reports: ReadReport[] = [];
  for (const batch of batches(tree.meetings, MEETINGS_AT_ONCE)) {
    const read = await Promise.all(
      batch.map((files) => readPapers(reader, files, bySlug, reading)),
    );
    for (const papers of read) {
      if (papers.meeting) meetings.push(papers.meeting);
      reports.push(...papers.reports);
    }
  }
  meetings.sort(
    (a, b) =>
      compareText(a.meeting.date, b.meeting.date) ||
      compareText(a.meeting.committee, b.meeting.committee),
  );
  checkReferences(reader, { committees, meetings, reports });
  if (council.publishing === 'public-repository') await checkHistory(reader);
  return {
    ...finish(reader, archiveOf(council, committees, meetings, reports)),
    readOpenSources: sources,
    pictures: new Map(reports.flatMap((read) => [...read.pictures])),
  };
}

/** Bounds the number of open files and of PDFs that wait for a worker. */
const MEETINGS_AT_ONCE = 64;

async function readPapers(
  reader: ContentReader,
  files: MeetingFiles,
  committees: ReadonlyMap<string, Committee>,
  reading: Reading,
): Promise<{ meeting?: ReadMeeting; reports: ReadReport[] }> {
  const identity = identifyMeeting(reader, files, committees);
  if (!identity) return { reports: [] };
  const meeting = readMeeting(reader, files, identity, reading.council);
  const read = await Promise.all(
    files.reports.map((report) => readReport(reader, report, identity, reading)),
  );
  const reports = read.filter((report) => report !== undefined);
  if (!meeting) return { reports };
  return noticePapers(reader, meeting, reports, { ...reading, committee: identity.committee });
}

function archiveOf(
  council: Council,
  committees: readonly Committee[],
  meetings: readonly ReadMeeting[],
  reports: readonly ReadReport[],
): Archive {
  const sound = reports.filter(({ unsure }) => unsure === undefined);
  const byUrl = new Map(sound.map((read) => [read.report.url, read]));
  // The order of the agenda is the order of the papers.
  const ordered = meetings.flatMap(({ meeting }) =>
    meeting.items.flatMap((item) =>
      item.paper.kind === 'report' ? (byUrl.get(`${meeting.url}${item.paper.slug}/`) ?? []) : [],
    ),
  );
  const bodies = new Map<string, ReportBody>();
  for (const { report, body } of ordered) if (body) bodies.set(report.url, body);
  return {
    council,
    committees: committees.toSorted((a, b) => compareText(a.name, b.name)),
    meetings: meetings.map((read) => read.meeting),
    reports: ordered.map((read) => read.report),
    bodies,
  };
}

function reportUnexpected(reader: ContentReader, tree: ContentTree): void {
  const stray = [...tree.unexpected, ...tree.meetings.flatMap((meeting) => meeting.unexpected)];
  for (const path of stray) {
    reader.report(
      'file-unexpected',
      path,
      'Nothing is published from here. A report is <name>.md in the folder of its meeting, and what belongs to it stands in the folder <name>. Move it there, or delete it.',
    );
  }
  for (const path of tree.links) {
    reader.report(
      'file-unexpected',
      path,
      'This is a link to another file or folder, and links are not followed: they could lead out of the papers. Copy what it leads to here instead.',
    );
  }
}

function finish(
  reader: ContentReader,
  archive: Archive | undefined,
): Omit<LoadedContent, 'pictures' | 'readOpenSources'> {
  const diagnostics = withSeverities(reader.diagnostics, archive?.council.severities);
  return {
    ...(archive && { archive }),
    diagnostics: diagnostics.toSorted(compareDiagnostics),
    withheld: reader.withheld,
    openWords: reader.openWords,
  };
}

function* batches<T>(things: readonly T[], size: number): Generator<readonly T[]> {
  for (let i = 0; i < things.length; i += size) yield things.slice(i, i + size);
}
