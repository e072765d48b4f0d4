import type { ReadMeeting } from './agenda/read-types.ts';
import type { ReadReport } from './report/read-types.ts';
import type { AppendixInspector } from './appendix/appendix-inspector.ts';
import type { ReportBody } from '../source/markdown/report-body.ts';
import type { Archive } from './archive.ts';
import type { Committee } from './committee/committee.ts';
import type { Council } from './council/council.ts';
import type { IsoDate } from '../language/dates.ts';
import { compareText, type Diagnostic } from '../rules/diagnostic.ts';
import { checkReferences, linksOfMeeting, linksOfReport } from './reading/check-references.ts';
import { readContentTree } from './reading/content-tree.ts';
import type { GitDates } from '../history/git-dates.ts';
import { checkHistory } from './withheld/history-check.ts';
import { readOpenSources, type OpenSource } from './reading/open-sources.ts';
import { inOrder, readFrame, readingOf, readPapers } from './read-papers.ts';
import type { ContentReader, OpenWords, WithheldMaterial } from './reading/reader.ts';

export type LoadOptions = {
  /** The folder of the content. */
  readonly input: string;
  readonly today: IsoDate;
  readonly dates: GitDates;
  readonly inspector: AppendixInspector;
  /** Told of the council as soon as it is known, before the papers are read. */
  readonly onCouncil?: (council: Council) => void;
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
  const { reader, council, committees } = readFrame(tree, options);
  const sources = () => readOpenSources(options.input, tree, reader);
  if (!council) {
    return { ...finish(reader, undefined), readOpenSources: sources, pictures: new Map() };
  }
  options.onCouncil?.(council);
  const { inspector, today } = options;
  const reading = readingOf({ council, committees, tree }, { inspector, today, bodies: true });
  const meetings: ReadMeeting[] = [];
  const reports: ReadReport[] = [];
  for (const batch of batches(tree.meetings, MEETINGS_AT_ONCE)) {
    const read = await readPapers(reader, batch, reading);
    meetings.push(...read.meetings);
    reports.push(...read.reports);
  }
  const links = [...meetings.map(linksOfMeeting), ...reports.map(linksOfReport)];
  checkReferences(reader, committees, links);
  if (council.publishing === 'public-repository') await checkHistory(reader);
  meetings.sort(
    (a, b) =>
      compareText(a.meeting.date, b.meeting.date) ||
      compareText(a.meeting.committee, b.meeting.committee),
  );
  return {
    ...finish(reader, archiveOf(council, committees, meetings, reports)),
    readOpenSources: sources,
    pictures: new Map(reports.flatMap((read) => [...read.pictures])),
  };
}

/** Bounds the number of open files and of PDFs that wait for a worker. */
const MEETINGS_AT_ONCE = 64;

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

function finish(
  reader: ContentReader,
  archive: Archive | undefined,
): Omit<LoadedContent, 'pictures' | 'readOpenSources'> {
  return {
    ...(archive && { archive }),
    diagnostics: inOrder(reader.diagnostics, archive?.council),
    withheld: reader.withheld,
    openWords: reader.openWords,
  };
}

function* batches<T>(things: readonly T[], size: number): Generator<readonly T[]> {
  for (let i = 0; i < things.length; i += size) yield things.slice(i, i + size);
}
