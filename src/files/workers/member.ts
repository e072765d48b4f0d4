import type { Worker } from 'node:worker_threads';
import type { FromWorker, Failed, Done, ToWorker, WorkerSettings } from './messages.ts';
import { newThread } from '../../program/thread.ts';

/** One worker of a pool, seen from outside. Takes one job at a time. */
export type Member = {
  /** @throws Error where the worker can't start. */
  run(message: ToWorker, timeoutMs: number): Promise<Done | Failed>;
  end(): Promise<void>;
};

const START_MS = 60_000;

/** Of a worker's memory; the rest is for the file, and what the parser unpacks of it. */
const ENGINE_SHARE = 0.5;
const HEAP_SHARE = 0.25;

/** Starts a worker that doesn't keep the process alive while it has nothing to do. */
export function startMember(memoryMb: number): Member {
  const worker = newWorker(memoryMb);
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

  const nextEvent = (withinMs: number) =>
    new Promise<FromWorker>((resolve) => {
      const settle = (event: FromWorker) => {
        clearTimeout(timer);
        listener = undefined;
        resolve(event);
      };
      const late: Failed = { kind: 'failed', failure: 'timed-out', detail: `${withinMs} ms` };
      const timer = setTimeout(() => settle(late), withinMs);
      listener = settle;
      if (death !== undefined) settle(death);
    });

  const ready = nextEvent(START_MS);
  return {
    run: async (message, timeoutMs) => {
      worker.ref();
      const start = await ready;
      if (start.kind === 'failed')
        throw new Error(`a worker for reading PDFs can’t start: ${start.detail}`);
      const answer = nextEvent(timeoutMs);
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

function newWorker(memoryMb: number): Worker {
  const settings: WorkerSettings = { engineBytes: memoryMb * ENGINE_SHARE * 1024 * 1024 };
  return newThread(new URL('./worker.ts', import.meta.url), {
    workerData: settings,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb * HEAP_SHARE, maxYoungGenerationSizeMb: 16 },
  });
}
