import type { AppendixInspector } from '../../papers/appendix/appendix-inspector.ts';
import { setImmediate } from 'node:timers/promises';
import type { IsoDate } from '../../language/dates.ts';
import type { MeetingFiles } from '../../papers/reading/content-tree.ts';
import { checkMeeting, type CheckedMeeting } from '../findings/meeting-findings.ts';
import type { GitDates, GitFacts } from '../../history/git-dates.ts';
import { readingOf, type Frame } from '../../papers/read-papers.ts';

/** What there is to check, as plain data that threads can share. */
export type CheckWork = {
  readonly input: string;
  readonly today: IsoDate;
  readonly cacheDir: string;
  readonly facts: GitFacts;
  readonly frame: Required<Frame>;
  readonly meetings: readonly MeetingFiles[];
  /** One number: the next chunk that no thread has taken yet, and none is kept for. */
  readonly next: SharedArrayBuffer;
};

/** Some meetings that stand next to each other, checked. */
export type CheckedChunk = {
  /** The place of the first among all meetings. */
  readonly from: number;
  readonly checked: readonly CheckedMeeting[];
};

/** Few enough that no thread waits long for the last one, enough that files are inspected side by side. */
const MEETINGS_A_CHUNK = 8;

/**
 * Checks chunk after chunk until none is left.
 * @param first the chunk that is kept for this thread; the others are for whoever comes first.
 */
export async function checkChunks(
  { input, today, frame, meetings, next }: Omit<CheckWork, 'facts' | 'cacheDir'>,
  first: number,
  { dates, inspector }: { readonly dates: GitDates; readonly inspector: AppendixInspector },
): Promise<CheckedChunk[]> {
  const reading = readingOf(frame, { inspector, today, bodies: false });
  const counter = new Int32Array(next);
  const chunks: CheckedChunk[] = [];
  for (let chunk = first; ; chunk = Atomics.add(counter, 0, 1)) {
    const from = chunk * MEETINGS_A_CHUNK;
    if (from >= meetings.length) return chunks;
    const some = meetings.slice(from, from + MEETINGS_A_CHUNK);
    const checked = await Promise.all(
      some.map((meeting) => checkMeeting(meeting, input, dates, reading)),
    );
    chunks.push({ from, checked });
    // The questions of other threads are answered in between.
    await setImmediate();
  }
}
