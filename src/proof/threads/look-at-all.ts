import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { newThread } from '../../program/thread.ts';
import { atHand, createLooker, type LookedAt } from '../reading/look.ts';
import type { Matcher } from '../search/matcher.ts';
import { lookAtBatch } from './look-batch.ts';
import type { FromLookThread, Looks, LookSettings, ToLookThread } from './messages.ts';

/** What came of a batch of files. */
export type LooksAtBatch = Looks & { readonly files: readonly LookedAt[] };

const FILES_A_BATCH = 48;
/** Fewer than these are searched before a thread has started. */
const FEW_FILES = 300;
const MOST_THREADS = 2;

/**
 * Searches files, in threads of their own where there are many. Batches come in any order.
 * @param matcher of the needles, where there is one already
 * @throws where a thread fails.
 */
export async function* lookAtAll(
  files: readonly LookedAt[],
  settings: LookSettings,
  matcher?: Matcher,
): AsyncGenerator<LooksAtBatch> {
  const batches = batchesOf(files);
  const threads = Math.min(MOST_THREADS, availableParallelism());
  if (files.length < FEW_FILES || threads < 2) {
    if (batches.length === 0) return;
    const { needles, limits, keepsWords } = settings;
    const looker = createLooker(needles, limits, keepsWords, matcher);
    for (const batch of batches) {
      const files = await Promise.all(batch.map(atHand));
      yield { files: batch, ...(await lookAtBatch(looker, files)) };
    }
    return;
  }
  yield* lookInThreads(batches, settings, threads);
}

function batchesOf(files: readonly LookedAt[]): (readonly LookedAt[])[] {
  const batches: (readonly LookedAt[])[] = [];
  for (let at = 0; at < files.length; at += FILES_A_BATCH) {
    batches.push(files.slice(at, at + FILES_A_BATCH));
  }
  return batches;
}

/** Batches that wait at a thread, so that it has work while this thread has other work. */
const AHEAD = 4;

async function* lookInThreads(
  batches: readonly (readonly LookedAt[])[],
  settings: LookSettings,
  threads: number,
): AsyncGenerator<LooksAtBatch> {
  const workers: Worker[] = [];
  const done: LooksAtBatch[] = [];
  let failure: Error | undefined;
  let wake: () => void = () => undefined;
  let next = 0;
  const fail = (error: Error) => {
    failure ??= error;
    wake();
  };
  const give = (worker: Worker) => {
    const batch = next;
    next += 1;
    const files = batches[batch];
    if (!files) return;
    Promise.all(files.map(atHand)).then(
      (ready) => worker.postMessage({ batch, files: ready } satisfies ToLookThread),
      fail,
    );
  };
  try {
    for (let i = 0; i < threads; i += 1) {
      const worker = newThread(new URL('./look-thread.ts', import.meta.url), {
        workerData: settings,
      });
      workers.push(worker);
      worker.on('error', fail);
      worker.on('exit', (code) => fail(new Error(`a thread of the leak proof ended with ${code}`)));
      worker.on('message', ({ batch, looks, shards }: FromLookThread) => {
        give(worker);
        done.push({ files: batches[batch] ?? [], looks, shards });
        wake();
      });
    }
    for (let i = 0; i < AHEAD; i += 1) workers.forEach(give);
    for (let given = 0; given < batches.length; given += 1) {
      if (done.length === 0 && failure === undefined) {
        await new Promise<void>((resolve) => (wake = resolve));
      }
      if (failure !== undefined) throw failure;
      yield done.shift() as LooksAtBatch;
    }
  } finally {
    for (const worker of workers) worker.removeAllListeners('exit');
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
