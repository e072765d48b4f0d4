import { parentPort, workerData } from 'node:worker_threads';
import type { AppendixInspector } from '../../papers/appendix/appendix-inspector.ts';
import type { FromReadingWorker, ReadingWorkerData, ToReadingWorker } from './messages.ts';
import { readChunks } from './read-chunks.ts';

/** A thread that reads its share of the meetings, and asks the thread that started it about dropped files. */

const port = parentPort;
if (port === null) throw new Error('reading-worker.ts runs in a worker thread alone');
const { work, first } = workerData as ReadingWorkerData;

const waiting = new Map<number, (answer: unknown) => void>();
let asked = 0;
port.on('message', ({ id, answer }: ToReadingWorker) => {
  waiting.get(id)?.(answer);
  waiting.delete(id);
});
const send = (message: FromReadingWorker) => port.postMessage(message);
const ask = <Answer>(job: 'inspect' | 'hidden', path: string): Promise<Answer> =>
  new Promise((resolve) => {
    asked += 1;
    waiting.set(asked, resolve as (answer: unknown) => void);
    send({ kind: 'ask', id: asked, job, path });
  });

const elsewhere: AppendixInspector = {
  inspect: (path) => ask('inspect', path),
  hidden: (path) => ask('hidden', path),
};
await readChunks(work, first, elsewhere, (chunk) => send({ kind: 'read', chunk }));
send({ kind: 'done' });
