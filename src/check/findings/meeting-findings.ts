import type { Diagnostic } from '../../rules/diagnostic.ts';
import {
  linksOfMeeting,
  linksOfReport,
  type PaperLinks,
} from '../../papers/reading/check-references.ts';
import type { MeetingFiles } from '../../papers/reading/content-tree.ts';
import type { GitDates } from '../../history/git-dates.ts';
import { readPapers, type PapersReading } from '../../papers/read-papers.ts';
import { ContentReader } from '../../papers/reading/reader.ts';

/** What a check finds in the papers of one meeting, as plain data. */
export type MeetingFindings = {
  readonly diagnostics: readonly Diagnostic[];
  /** Of the agenda; none where it can't be read. */
  readonly meetings: readonly PaperLinks[];
  readonly reports: readonly PaperLinks[];
};

export type CheckedMeeting = {
  readonly findings: MeetingFindings;
  /** Hash of each paper as it was read, by its path. */
  readonly digests: Readonly<Record<string, string>>;
  /** The latest day that any of them names; "" where none does. */
  readonly newestDate: string;
};

/** Reads the papers of a meeting to tell what is wrong with them. Their links are checked once all are read. */
export async function checkMeeting(
  files: MeetingFiles,
  input: string,
  dates: GitDates,
  reading: PapersReading,
): Promise<CheckedMeeting> {
  const reader = new ContentReader(input, dates);
  const read = await readPapers(reader, [files], reading);
  const findings = {
    diagnostics: reader.diagnostics,
    meetings: read.meetings.map(linksOfMeeting),
    reports: read.reports.map(linksOfReport),
  };
  return {
    findings,
    digests: Object.fromEntries(reader.digests),
    newestDate: reader.newestDate,
  };
}
