import type { AppendixInspector } from '../../papers/appendix/appendix-inspector.ts';
import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { newTypeScriptWorker } from '../../files/workers/typescript-worker.ts';
import type { Diagnostic } from '../../rules/diagnostic.ts';
import { checkReferences } from '../../papers/reading/check-references.ts';
import { readContentTree, type MeetingFiles } from '../../papers/reading/content-tree.ts';
import { knownFindings } from '../findings/known-findings.ts';
import type { CheckedMeeting, MeetingFindings } from '../findings/meeting-findings.ts';
import { checkHistory } from '../../papers/withheld/history-check.ts';
import type { LoadOptions } from '../../papers/load-archive.ts';
import { inOrder, readFrame, type Frame } from '../../papers/read-papers.ts';
import { checkChunks, type CheckedChunk } from './check-chunks.ts';
import type { CheckWorkerData, FromCheckWorker, ToCheckWorker } from './messages.ts';

export type CheckArchiveOptions = Pick<LoadOptions, 'input' | 'today' | 'dates' | 'inspector'> & {
  /** Where the inspector keeps what it knows of files, and the check what it found. */
  readonly cacheDir: string;
  /** How many threads may check at once, this one among them. */
  readonly threads?: number;
  /** false where papers stand in a place of their own for this check alone. */
  readonly remember?: boolean;
};

export type CheckedArchive = {
  readonly diagnostics: readonly Diagnostic[];
  /** Where the council's site is; none where the council can't be read. */
  readonly url?: string;
  /** How many meetings were read; of the others it was known what is wrong with them. */
  readonly meetingsRead: number;
};

/** Fewer meetings than this are checked before another thread would have started. */
const MANY_MEETINGS = 500;

/** More threads than this wait for the disk, and each loads the code anew. */
const MOST_THREADS = 8;

/**
 * Everything that is wrong with the papers of a folder, as {@link loadArchive} says it, without making
 * anything of them. Meetings that stand as they stood at an earlier check aren't read again; those of a
 * large archive are shared out among threads.
 */
export async function checkArchive(options: CheckArchiveOptions): Promise<CheckedArchive> {
  const { input, dates, today, cacheDir, remember = true } = options;
  const tree = readContentTree(input);
  const { reader, council, committees } = readFrame(tree, { input, dates });
  if (!council) return { diagnostics: inOrder(reader.diagnostics, undefined), meetingsRead: 0 };
  const { facts } = dates;
  const known =
    remember && facts ? knownFindings(cacheDir, { input, today, tree, facts }) : undefined;
  const findings = new Map<MeetingFiles, MeetingFindings>();
  for (const meeting of tree.meetings) {
    const found = known?.of(meeting);
    if (found) findings.set(meeting, found);
  }
  const unread = tree.meetings.filter((meeting) => !findings.has(meeting));
  const checked = await checkMeetings(unread, { tree, council, committees }, options);
  for (const [at, meeting] of unread.entries()) {
    const one = checked[at];
    if (!one) continue;
    findings.set(meeting, one.findings);
    known?.learn(meeting, one);
  }
  known?.keep();
  const all = tree.meetings.flatMap((meeting) => findings.get(meeting) ?? []);
  for (const { diagnostics } of all) reader.diagnostics.push(...diagnostics);
  const links = [
    ...all.flatMap(({ meetings }) => meetings),
    ...all.flatMap(({ reports }) => reports),
  ];
  checkReferences(reader, committees, links);
  if (council.publishing === 'public-repository') await checkHistory(reader);
  return {
    diagnostics: inOrder(reader.diagnostics, council),
    url: council.url,
    meetingsRead: unread.length,
  };
}

/** Checks meetings, and gives what was found in their order. */
async function checkMeetings(
  meetings: readonly MeetingFiles[],
  frame: Required<Frame>,
  { input, today, dates, inspector, cacheDir, ...options }: CheckArchiveOptions,
): Promise<readonly CheckedMeeting[]> {
  const most =
    options.threads ??
    (meetings.length < MANY_MEETINGS ? 1 : Math.min(availableParallelism(), MOST_THREADS));
  const { facts } = dates;
  const threads = facts ? most : 1;
  const next = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  Atomics.store(new Int32Array(next), 0, threads);
  const work = { input, today, frame, meetings, next };
  const workers = Array.from({ length: threads - 1 }, (_, index) =>
    startWorker({ work: { ...work, cacheDir, facts: facts ?? {} }, first: index + 1 }, inspector),
  );
  try {
    const chunks: CheckedChunk[][] = await Promise.all([
      checkChunks(work, 0, { dates, inspector }),
      ...workers.map(({ done }) => done),
    ]);
    return chunks
      .flat()
      .sort((a, b) => a.from - b.from)
      .flatMap(({ checked }) => checked);
  } finally {
    await Promise.all(workers.map(({ worker }) => worker.terminate()));
  }
}

/** A thread that takes its share of the work, and asks this one about files that aren't known yet. */
function startWorker(
  data: CheckWorkerData,
  inspector: AppendixInspector,
): { readonly worker: Worker; readonly done: Promise<CheckedChunk[]> } {
  const worker = newTypeScriptWorker(new URL('./check-worker.ts', import.meta.url), {
    workerData: data,
  });
  const done = new Promise<CheckedChunk[]>((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`a thread of the check ended with ${code}`)));
    worker.on('message', (message: FromCheckWorker) => {
      if (message.kind === 'checked') {
        resolve(message.chunks);
        return;
      }
      const { id, job, path } = message;
      inspector[job](path).then(
        (answer) => worker.postMessage({ id, answer } satisfies ToCheckWorker),
        (error: unknown) => reject(error as Error),
      );
    });
  });
  return { worker, done };
}
