import type { ReadMeeting } from './agenda/read-types.ts';
import type { Reading, ReadReport } from './report/read-types.ts';
import type { Committee } from './committee/committee.ts';
import type { Council } from './council/council.ts';
import { compareDiagnostics, type Diagnostic } from '../rules/diagnostic.ts';
import { misspeltNameFinder } from '../language/misspelt-names.ts';
import { calendarOfEngland } from '../law/bank-holidays.ts';
import type { ContentTree, MeetingFiles } from './reading/content-tree.ts';
import type { GitDates } from '../history/git-dates.ts';
import { noticePapers } from './standing/paper-notices.ts';
import { readCommittee } from './committee/read-committee.ts';
import { readCouncil } from './council/read-council.ts';
import { ContentReader } from './reading/reader.ts';
import { identifyMeeting, readMeeting } from './agenda/read-meeting.ts';
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

/** Reads what all papers are read with, and reports what is wrong with that. */
export function readFrame(
  tree: ContentTree,
  { input, dates }: { readonly input: string; readonly dates: GitDates },
): Frame & { readonly reader: ContentReader } {
  const reader = new ContentReader(input, dates);
  for (const path of [
    ...tree.unexpected,
    ...tree.meetings.flatMap((meeting) => meeting.unexpected),
  ]) {
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
  const council = readCouncil(reader, tree.council);
  const committees = tree.committees.flatMap((path) => readCommittee(reader, path) ?? []);
  return { tree, reader, ...(council && { council }), committees };
}

export type PapersReading = Reading & {
  /** By slug; undefined for one whose file can't be read. */
  readonly committees: ReadonlyMap<string, Committee | undefined>;
};

/** What each paper is read with, made of plain data once for all papers. */
export function readingOf(
  { council, committees, tree }: Required<Frame>,
  options: Pick<Reading, 'inspector' | 'today' | 'bodies'>,
): PapersReading {
  const slugs = tree.committees.map((path) =>
    path.replace(/^committees\//, '').replace(/\.md$/, ''),
  );
  const bySlug = new Map<string, Committee | undefined>(slugs.map((slug) => [slug, undefined]));
  for (const committee of committees) bySlug.set(committee.slug, committee);
  return {
    ...options,
    council,
    committees: bySlug,
    findMisspeltNames: misspeltNameFinder([
      ...council.wards.map(({ name }) => name),
      ...committees.map(({ name }) => name),
    ]),
    calendar: calendarOfEngland({ add: council.extraBankHolidays }),
  };
}

export type ReadPapers = { readonly meetings: ReadMeeting[]; readonly reports: ReadReport[] };

/** Reads the papers of some meetings, all at once. */
export async function readPapers(
  reader: ContentReader,
  meetings: readonly MeetingFiles[],
  reading: PapersReading,
): Promise<ReadPapers> {
  const read = await Promise.all(
    meetings.map((files) => readMeetingPapers(reader, files, reading)),
  );
  return {
    meetings: read.flatMap(({ meeting }) => meeting ?? []),
    reports: read.flatMap(({ reports }) => reports),
  };
}

async function readMeetingPapers(
  reader: ContentReader,
  files: MeetingFiles,
  reading: PapersReading,
): Promise<{ meeting?: ReadMeeting; reports: ReadReport[] }> {
  const identity = identifyMeeting(reader, files, reading.committees);
  if (!identity) return { reports: [] };
  const meeting = readMeeting(reader, files, identity, reading.council);
  const read = await Promise.all(
    files.reports.map((report) => readReport(reader, report, identity, reading)),
  );
  const reports = read.filter((report) => report !== undefined);
  if (!meeting) return { reports };
  return noticePapers(reader, meeting, reports, { ...reading, committee: identity.committee });
}

/** The diagnostics with the severities that the council chose, in their fixed order. */
export function inOrder(
  diagnostics: readonly Diagnostic[],
  council: Council | undefined,
): Diagnostic[] {
  return withSeverities(diagnostics, council?.severities).toSorted(compareDiagnostics);
}
