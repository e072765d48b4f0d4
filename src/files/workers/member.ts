import type { Worker } from 'node:worker_threads';
import type { FromWorker, Failed, Done, ToWorker, WorkerSettings } from './messages.ts';
import { watchWork, type WorkLimits } from './watch.ts';
import { newLimitedThread } from '../../program/thread.ts';

/** One worker of a pool, seen from outside. Takes one job at a time. */
export type Member = {
  /** @throws Error where the worker can't start. */
  run(message: ToWorker, limits: WorkLimits, busy: () => number): Promise<Done | Failed>;
  end(): Promise<void>;
};

/** Of the clock: no file has a part in how a worker starts. */
const START_MS = 600_000;

/** Of a worker's memory; the rest is for the file, and what the parser unpacks of it. */
const ENGINE_SHARE = 0.5;
const HEAP_SHARE = 0.25;

/** Starts a worker that doesn't keep the process alive while it has nothing to do. */
export function startMember(memoryMb: number): Member {
  const steps = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const worker = newWorker(memoryMb, steps);
  worker.unref();
  let death: Failed | undefined;
  let listener: ((event: FromWorker) => void) | undefined;
  worker.on('message', (event: FromWorker) => listener?.(event));
  const die = (failure: Failed['failure'], detail: string) => {
    death ??= { kind: 'failed', failure, detail };
    listener?.(death);
  };
  worker.on('error', (error: NodeJS.ErrnoException) =>
    die(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out-of-memory' : 'crashed', error.message),
  );
  worker.on('exit', (code) => die('crashed', `the worker ended with ${code}`));

  const nextEvent = (watch: (give: (what: string) => void) => () => void) =>
    new Promise<FromWorker>((resolve) => {
      const settle = (event: FromWorker) => {
        end();
        listener = undefined;
        resolve(event);
      };
      const end = watch((detail) => settle({ kind: 'failed', failure: 'timed-out', detail }));
      listener = settle;
      if (death !== undefined) settle(death);
    });

  const ready = nextEvent((give) => {
    const timer = setTimeout(() => give(`${START_MS} ms to start`), START_MS);
    return () => clearTimeout(timer);
  });
  return {
    run: async (message, limits, busy) => {
      worker.ref();
      const start = await ready;
      if (start.kind === 'failed')
        throw new Error(`a worker for reading PDFs can’t start: ${start.detail}`);
      const answer = nextEvent((give) => watchWork(limits, { steps, busy, give }));
      worker.postMessage(message);
      const event = await answer;
      worker.unref();
      if (event.kind === 'ready') throw new Error('a worker for reading PDFs started twice');
      return event;
    },
    end: async () => {
      await worker.terminate();
    },
  };
}

function newWorker(memoryMb: number, steps: Int32Array): Worker {
  const settings: WorkerSettings = { engineBytes: memoryMb * ENGINE_SHARE * 1024 * 1024, steps };
  return newLimitedThread(
    new URL('./worker.ts', import.meta.url),
    { maxOldGenerationSizeMb: memoryMb * HEAP_SHARE, maxYoungGenerationSizeMb: 16 },
    { workerData: settings },
  );
}
