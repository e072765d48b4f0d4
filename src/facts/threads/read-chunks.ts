import { setImmediate } from 'node:timers/promises';
import type { AppendixInspector } from '../../papers/appendix/appendix-inspector.ts';
import {
  readMeetingFolder,
  readingOf,
  type Frame,
  type PapersReading,
} from '../../papers/read-papers.ts';
import type { MeetingFiles } from '../../papers/reading/content-tree.ts';
import type { StoredMeeting } from '../facts-store.ts';

/** What there is to read, as plain data that threads can share. */
export type ReadingWork = {
  readonly input: string;
  readonly frame: Required<Frame>;
  readonly meetings: readonly MeetingFiles[];
  /** Whether texts are made into HTML, or only checked. */
  readonly bodies: boolean;
  /** One number: the next chunk that no thread has taken yet, and none is kept for. */
  readonly next: SharedArrayBuffer;
};

/** Some meetings that follow each other, read. */
export type ReadChunk = {
  /** The place of the first among all meetings. */
  readonly from: number;
  readonly read: readonly StoredMeeting[];
};

/** Few enough that no thread waits long for the last one, enough that files are inspected side by side. */
const MEETINGS_A_CHUNK = 8;

/**
 * Reads chunk after chunk until none is left.
 * @param first the chunk that is kept for this thread; the others are for whoever comes first.
 * @param take is given each chunk as soon as it is read.
 */
export async function readChunks(
  { input, frame, meetings, bodies, next }: ReadingWork,
  first: number,
  inspector: AppendixInspector,
  take: (chunk: ReadChunk) => void,
): Promise<void> {
  const reading = readingOf(frame, { inspector, bodies });
  const counter = new Int32Array(next);
  for (let chunk = first; ; chunk = Atomics.add(counter, 0, 1)) {
    const from = chunk * MEETINGS_A_CHUNK;
    if (from >= meetings.length) return;
    const some = meetings.slice(from, from + MEETINGS_A_CHUNK);
    const read = await Promise.all(some.map((meeting) => readOne(input, meeting, reading)));
    take({ from, read });
    // The questions of other threads are answered in between.
    await setImmediate();
  }
}

async function readOne(
  input: string,
  meeting: MeetingFiles,
  reading: PapersReading,
): Promise<StoredMeeting> {
  const { facts, bodies } = await readMeetingFolder(input, meeting, reading);
  return {
    facts,
    bodies: Object.fromEntries([...bodies].map(([url, body]) => [url, JSON.stringify(body)])),
  };
}
