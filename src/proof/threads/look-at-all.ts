import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { newThread } from '../../program/thread.ts';
import { atHand, type LookedAt } from '../reading/look.ts';
import type { Matcher } from '../search/matcher.ts';
import { createBatchLooker } from './look-batch.ts';
import type { FromLookThread, Looks, LookSettings, ToLookThread } from './messages.ts';

/** What came of a batch of files. */
export type LooksAtBatch = Looks & { readonly files: readonly LookedAt[] };

export type FilesToLookAt = {
  /** How many there are. */
  readonly count: number;
  /** Each, as soon as it can be looked at. */
  readonly files: AsyncIterable<LookedAt>;
};

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
  { count, files }: FilesToLookAt,
  settings: LookSettings,
  matcher?: Matcher,
): AsyncGenerator<LooksAtBatch> {
  const batches = batchesOf(files);
  const threads = Math.min(MOST_THREADS, availableParallelism());
  if (count < FEW_FILES || threads < 2) {
    if (count === 0) return;
    const look = createBatchLooker(settings, matcher);
    for await (const batch of batches) {
      yield { files: batch, ...(await look(await Promise.all(batch.map(atHand)))) };
    }
    return;
  }
  yield* lookInThreads(batches, settings, threads);
}

async function* batchesOf(
  files: AsyncIterable<LookedAt>,
): AsyncGenerator<readonly LookedAt[], undefined> {
  let batch: LookedAt[] = [];
  for await (const file of files) {
    batch.push(file);
    if (batch.length < FILES_A_BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Batches that wait at a thread, so that it has work while this thread has other work. */
const AHEAD = 4;

async function* lookInThreads(
  batches: AsyncGenerator<readonly LookedAt[], undefined>,
  settings: LookSettings,
  threads: number,
): AsyncGenerator<LooksAtBatch> {
  const workers: Worker[] = [];
  const sent = new Map<number, readonly LookedAt[]>();
  const done: LooksAtBatch[] = [];
  let failure: Error | undefined;
  let wake: () => void = () => undefined;
  let next = 0;
  /** Batches that are on their way, of which there may be none left. */
  let awaited = 0;
  const fail = (error: Error) => {
    failure ??= error;
    wake();
  };
  const give = async (worker: Worker): Promise<void> => {
    awaited += 1;
    const { value: files } = await batches.next();
    if (files === undefined) {
      awaited -= 1;
      wake();
      return;
    }
    const batch = next;
    next += 1;
    sent.set(batch, files);
    const ready = await Promise.all(files.map(atHand));
    worker.postMessage({ batch, files: ready } satisfies ToLookThread);
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
        give(worker).catch(fail);
        done.push({ files: sent.get(batch) ?? [], looks, shards });
        sent.delete(batch);
        awaited -= 1;
        wake();
      });
    }
    for (let i = 0; i < AHEAD; i += 1) for (const worker of workers) give(worker).catch(fail);
    for (;;) {
      if (failure !== undefined) throw failure;
      const batch = done.shift();
      if (batch) yield batch;
      else if (awaited === 0) return;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    for (const worker of workers) worker.removeAllListeners('exit');
    await Promise.all(workers.map((worker) => worker.terminate()));
    await batches.return(undefined);
  }
}
