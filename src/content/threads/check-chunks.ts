import { setImmediate } from 'node:timers/promises';
import type { IsoDate } from '../../domain/dates.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { linksOfMeeting, linksOfReport, type PaperLinks } from '../check-references.ts';
import type { GitDates, GitFacts } from '../git-dates.ts';
import type { AppendixInspector } from '../read-appendices.ts';
import { readingOf, readPapers, type Frame } from '../read-papers.ts';
import { ContentReader } from '../reader.ts';

/** What there is to check, as plain data that threads can share. */
export type CheckWork = {
  readonly input: string;
  readonly today: IsoDate;
  readonly cacheDir: string;
  readonly facts: GitFacts;
  readonly frame: Required<Frame>;
  /** One number: the next chunk that no thread has taken yet, and none is kept for. */
  readonly next: SharedArrayBuffer;
};

/** What was found in a few meetings. */
export type CheckedChunk = {
  /** Its place among all chunks. */
  readonly chunk: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly meetings: readonly PaperLinks[];
  readonly reports: readonly PaperLinks[];
};

/** Few enough that no thread waits long for the last one, enough that files are inspected side by side. */
const MEETINGS_A_CHUNK = 8;

/**
 * Checks chunk after chunk until none is left.
 * @param first the chunk that is kept for this thread; the others are for whoever comes first.
 */
export async function checkChunks(
  { input, today, frame, next }: CheckWork,
  first: number,
  { dates, inspector }: { readonly dates: GitDates; readonly inspector: AppendixInspector },
): Promise<CheckedChunk[]> {
  const { meetings } = frame.tree;
  const reading = readingOf(frame, { inspector, today, bodies: false });
  const counter = new Int32Array(next);
  const checked: CheckedChunk[] = [];
  for (let chunk = first; ; chunk = Atomics.add(counter, 0, 1)) {
    const from = chunk * MEETINGS_A_CHUNK;
    if (from >= meetings.length) return checked;
    const reader = new ContentReader(input, dates);
    const read = await readPapers(reader, meetings.slice(from, from + MEETINGS_A_CHUNK), reading);
    checked.push({
      chunk,
      diagnostics: reader.diagnostics,
      meetings: read.meetings.map(linksOfMeeting),
      reports: read.reports.map(linksOfReport),
    });
    // The questions of other threads are answered in between.
    await setImmediate();
  }
}
