import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { addWord, reportsOfThisYear, type Report } from './edits.ts';
import { command, type Council } from './council.ts';
import { keepTrackOf, sampleTree } from './process-tree.ts';
import { wordNumber } from './words.ts';

/** Milliseconds from each save until its page has the word; and what the processes cost in all. */
export type PreviewCost = {
  readonly saves: readonly number[];
  readonly megabytes: number | undefined;
};

const POLL_MS = 25;
const PATIENCE_MS = 20 * 60_000;
/** An officer reads the page before the first edit; what is saved the moment it appears is another test. */
const READING_MS = 3000;

/** Starts `npm start`'s server, saves that many edits one after another, and ends it. */
export async function measurePreview(council: Council, edits: number): Promise<PreviewCost> {
  const port = await freePort();
  const { args, cwd, env } = command(council, 'start', ['--port', String(port)]);
  const [program, ...rest] = args;
  const server = spawn(program, rest, { cwd, env, stdio: 'ignore' });
  keepTrackOf(server);
  const sampler = sampleTree(server.pid ?? 0);
  const over = new Promise<void>((resolve) => server.once('close', () => resolve()));
  try {
    const reports = reportsOfThisYear(council.content);
    const saves: number[] = [];
    await until(() => isUpToDate(port), server);
    await new Promise((resolve) => setTimeout(resolve, READING_MS));
    for (let number = 0; number < edits; number += 1) {
      const report = reports[number % reports.length] as Report;
      const url = `http://localhost:${port}${report.url}`;
      const word = wordNumber(`preview ${number}`);
      const saved = performance.now();
      addWord(report, word);
      await until(async () => (await pageAt(url))?.includes(word) === true, server);
      saves.push(performance.now() - saved);
      await until(() => isUpToDate(port), server);
    }
    return { saves, megabytes: sampler.end().megabytes };
  } finally {
    sampler.end();
    server.kill('SIGINT');
    await over;
  }
}

async function until(
  isSo: () => Promise<boolean>,
  server: { readonly exitCode: number | null },
): Promise<void> {
  const started = performance.now();
  while (performance.now() - started < PATIENCE_MS) {
    if (server.exitCode !== null) throw new Error(`npm start ended with ${server.exitCode}`);
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error('what npm start was waited for never came');
}

/** Whether the first thing that an open page is sent says that pages and search are as the papers are. */
async function isUpToDate(port: number): Promise<boolean> {
  const stop = new AbortController();
  try {
    const events = `http://localhost:${port}/.preview/events`;
    const { body } = await fetch(events, { signal: stop.signal });
    let text = '';
    for await (const piece of body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += piece;
      if (text.includes('\n\n')) break;
    }
    return text.includes('"step":"done"');
  } catch {
    return false;
  } finally {
    stop.abort();
  }
}

async function pageAt(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(url);
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
