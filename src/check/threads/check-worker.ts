import type { AppendixInspector } from '../../papers/appendix/appendix-inspector.ts';
import { parentPort, workerData } from 'node:worker_threads';
import { withKnownFiles } from '../../files/known-files.ts';
import { gitDatesOf } from '../../history/git-dates.ts';
import { checkChunks } from './check-chunks.ts';
import type { CheckWorkerData, FromCheckWorker, ToCheckWorker } from './messages.ts';

/** The inside of a thread that checks: it takes chunks until none is left, and hands over what it found. */

const port = parentPort;
if (port === null) throw new Error('check-worker.ts runs in a worker thread alone');
const { work, first } = workerData as CheckWorkerData;

const waiting = new Map<number, (answer: unknown) => void>();
let asked = 0;
port.on('message', ({ id, answer }: ToCheckWorker) => {
  waiting.get(id)?.(answer);
  waiting.delete(id);
});
const tell = (message: FromCheckWorker) => port.postMessage(message);
const ask = <Answer>(job: 'inspect' | 'hidden', path: string): Promise<Answer> =>
  new Promise((resolve) => {
    asked += 1;
    waiting.set(asked, resolve as (answer: unknown) => void);
    tell({ kind: 'ask', id: asked, job, path });
  });

const elsewhere: AppendixInspector = {
  inspect: (path) => ask('inspect', path),
  hidden: (path) => ask('hidden', path),
};
const { cacheDir } = work;
const chunks = await checkChunks(work, first, {
  dates: gitDatesOf(work.facts, cacheDir),
  inspector: withKnownFiles(elsewhere, { cacheDir }),
});
tell({ kind: 'checked', chunks });
