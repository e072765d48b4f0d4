import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { newThread } from '../../program/thread.ts';
import type { AppendixInspector } from '../../papers/appendix/appendix-inspector.ts';
import type { Frame } from '../../papers/read-papers.ts';
import type { MeetingFiles } from '../../papers/reading/content-tree.ts';
import type { StoredMeeting } from '../facts-store.ts';
import type { FromReadingWorker, ReadingWorkerData, ToReadingWorker } from './messages.ts';
import { readChunks, type ReadChunk } from './read-chunks.ts';

/** Fewer meetings than this are read before another thread would have started. */
const MANY_MEETINGS = 100;

/** More threads than this wait for the disk, and each loads the code anew. */
const MOST_THREADS = 8;

export type MeetingsToRead = {
  /** The folder of the content. */
  readonly input: string;
  readonly frame: Required<Frame>;
  readonly meetings: readonly MeetingFiles[];
  readonly inspector: AppendixInspector;
  /** Whether texts are made into HTML, or only checked. */
  readonly bodies: boolean;
  /** How many threads may read at once, this one among them. */
  readonly threads?: number | undefined;
};

/**
 * Reads the papers of meetings; those of a large archive are shared out among threads. Each meeting is handed on
 * as soon as it is read, with its place among them, in no order.
 */
export async function readMeetings(
  { input, frame, meetings, inspector, bodies, threads }: MeetingsToRead,
  take: (read: StoredMeeting, place: number) => void,
): Promise<void> {
  const some =
    threads ??
    (meetings.length < MANY_MEETINGS ? 1 : Math.min(availableParallelism(), MOST_THREADS));
  const next = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  Atomics.store(new Int32Array(next), 0, some);
  const work = { input, frame, meetings, bodies, next };
  const takeChunk = ({ from, read }: ReadChunk) => {
    for (const [at, one] of read.entries()) take(one, from + at);
  };
  const workers = Array.from({ length: some - 1 }, (_, index) =>
    startWorker({ work, first: index + 1 }, inspector, takeChunk),
  );
  try {
    await Promise.all([
      readChunks(work, 0, inspector, takeChunk),
      ...workers.map(({ done }) => done),
    ]);
  } finally {
    await Promise.all(workers.map(({ worker }) => worker.terminate()));
  }
}

/** A thread that takes its share of the work, and asks this one about dropped files. */
function startWorker(
  data: ReadingWorkerData,
  inspector: AppendixInspector,
  take: (chunk: ReadChunk) => void,
): { readonly worker: Worker; readonly done: Promise<void> } {
  const worker = newThread(new URL('./reading-worker.ts', import.meta.url), {
    workerData: data,
  });
  const done = new Promise<void>((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`a thread that reads papers ended with ${code}`)));
    worker.on('message', (message: FromReadingWorker) => {
      if (message.kind === 'read') take(message.chunk);
      else if (message.kind === 'done') resolve();
      else {
        const { id, job, path } = message;
        inspector[job](path).then(
          (answer) => worker.postMessage({ id, answer } satisfies ToReadingWorker),
          (error: unknown) => reject(error as Error),
        );
      }
    });
  });
  return { worker, done };
}
