import { parentPort, workerData } from 'node:worker_threads';
import { createBatchLooker } from './look-batch.ts';
import type { FromLookThread, LookSettings, ToLookThread } from './messages.ts';

/** The inside of a thread that searches files: one batch after another until it is ended. */

// Libraries write notes about odd files, and quote them: no word of a paper may reach a log.
for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) console[level] = () => {};

const port = parentPort;
if (port === null) throw new Error('look-thread.ts runs in a thread of its own alone');
const look = createBatchLooker(workerData as LookSettings);

let last = Promise.resolve();
port.on('message', ({ batch, files }: ToLookThread) => {
  last = last.then(async () => {
    const looks = await look(files);
    port.postMessage({ batch, ...looks } satisfies FromLookThread);
  });
});
