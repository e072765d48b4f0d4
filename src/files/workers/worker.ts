import { parentPort, workerData } from 'node:worker_threads';
import { EngineMemoryExceeded, openEngine } from '../pdfium.ts';
import { JOBS, type JobName } from './jobs.ts';
import type { FromWorker, ToWorker, WorkerSettings } from './messages.ts';

/** The inside of a worker thread: one job after another until the pool ends it. */

// Libraries write notes about odd files, and quote them: no word of a paper may reach a log.
for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) console[level] = () => {};

const port = parentPort;
if (port === null) throw new Error('workers/worker.ts runs in a worker thread alone');
const { engineBytes, steps } = workerData as WorkerSettings;
const engine = await openEngine(engineBytes, () => Atomics.add(steps, 0, 1));

const answer = (message: FromWorker) => port.postMessage(message);

port.on('message', ({ job, input }: ToWorker) => {
  const run = JOBS[job as JobName] as (on: typeof engine, input: unknown) => Promise<unknown>;
  run(engine, input).then(
    (value) => answer(engine.memoryRefused ? refused() : done(value)),
    (error: unknown) => answer(failure(error)),
  );
});
answer({ kind: 'ready' });

function done(value: unknown): FromWorker {
  return { kind: 'done', value, engineBytes: engine.heap.HEAPU8.length };
}

function refused(): FromWorker {
  return { kind: 'failed', failure: 'out-of-memory', detail: 'PDFium was refused memory' };
}

function failure(error: unknown): FromWorker {
  if (engine.memoryRefused || error instanceof EngineMemoryExceeded) return refused();
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { kind: 'failed', failure: 'crashed', detail };
}
