import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { newTypeScriptWorker } from '../../appendices/workers/typescript-worker.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { readContentTree } from '../content-tree.ts';
import { checkHistory } from '../history-check.ts';
import { checkReferences } from '../check-references.ts';
import { loadArchive, type LoadOptions } from '../load-archive.ts';
import { inOrder, readFrame } from '../read-papers.ts';
import type { AppendixInspector } from '../read-appendices.ts';
import { checkChunks, type CheckedChunk, type CheckWork } from './check-chunks.ts';
import type { CheckWorkerData, FromCheckWorker, ToCheckWorker } from './messages.ts';

export type CheckArchiveOptions = Omit<LoadOptions, 'bodies'> & {
  /** Where the inspector keeps what it knows of files. */
  readonly cacheDir: string;
  /** How many threads may check at once, this one among them. */
  readonly threads?: number;
};

export type CheckedArchive = {
  readonly diagnostics: readonly Diagnostic[];
  /** Where the council's site is; none where the council can't be read. */
  readonly url?: string;
};

/** An archive smaller than this is checked before another thread would have started. */
const MANY_MEETINGS = 500;

/** More threads than this wait for the disk, and each loads the code anew. */
const MOST_THREADS = 8;

/**
 * Everything that is wrong with the papers of a folder, as {@link loadArchive} says it. The papers of a
 * large archive are shared out among threads.
 */
export async function checkArchive(options: CheckArchiveOptions): Promise<CheckedArchive> {
  const { input, dates, today, cacheDir, inspector } = options;
  const threads = options.threads ?? Math.min(availableParallelism(), MOST_THREADS);
  const { facts } = dates;
  if (threads < 2 || !facts) return checkAlone(options);
  const tree = readContentTree(input);
  if (options.threads === undefined && tree.meetings.length < MANY_MEETINGS) {
    return checkAlone(options);
  }
  const { reader, council, committees } = readFrame(tree, { input, dates });
  if (!council) return checkAlone(options);
  const next = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  Atomics.store(new Int32Array(next), 0, threads);
  const frame = { tree, council, committees };
  const work: CheckWork = { input, today, cacheDir, facts, frame, next };
  const workers = Array.from({ length: threads - 1 }, (_, index) =>
    startWorker({ work, first: index + 1 }, inspector),
  );
  try {
    const checked = await Promise.all([
      checkChunks(work, 0, { dates, inspector }),
      ...workers.map(({ done }) => done),
    ]);
    const chunks = checked.flat().sort((a, b) => a.chunk - b.chunk);
    for (const { diagnostics } of chunks) reader.diagnostics.push(...diagnostics);
    const links = [
      ...chunks.flatMap(({ meetings }) => meetings),
      ...chunks.flatMap(({ reports }) => reports),
    ];
    checkReferences(reader, committees, links);
    if (council.publishing === 'public-repository') await checkHistory(reader);
    return { diagnostics: inOrder(reader.diagnostics, council), ...urlOf(council) };
  } finally {
    await Promise.all(workers.map(({ worker }) => worker.terminate()));
  }
}

async function checkAlone(options: LoadOptions): Promise<CheckedArchive> {
  const { archive, diagnostics } = await loadArchive({ ...options, bodies: false });
  return { diagnostics, ...urlOf(archive?.council) };
}

const urlOf = (council: { readonly url?: string } | undefined): { readonly url?: string } =>
  council?.url === undefined ? {} : { url: council.url };

/** A thread that takes its share of the work, and asks this one about files that aren't known yet. */
function startWorker(
  data: CheckWorkerData,
  inspector: AppendixInspector,
): { readonly worker: Worker; readonly done: Promise<readonly CheckedChunk[]> } {
  const worker = newTypeScriptWorker(new URL('./check-worker.ts', import.meta.url), {
    workerData: data,
  });
  const done = new Promise<readonly CheckedChunk[]>((resolve, reject) => {
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
