import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { TODAY } from './fixture/fixture-content.ts';
import { copyOfProject } from './program.ts';
import { killTree } from './run-command.ts';

/** Nothing that works takes so long, however busy the machine is. */
const PATIENCE_MS = 120_000;

/** What the open pages are sent of a diagnostic. */
type Found = { readonly file: string; readonly severity: string; readonly code: string };

export type State = {
  readonly version: string;
  readonly step: 'pages' | 'search' | 'done';
  readonly refused: boolean;
  readonly failure?: string;
  readonly fresh: readonly Found[];
  readonly others: readonly Found[];
};

export type RunningPreview = {
  readonly url: string;
  /** The folder in which it runs. */
  readonly folder: string;
  /** What it has said so far, on both streams. */
  readonly said: () => string;
  readonly page: (sitePath: string) => Promise<{ readonly status: number; readonly text: string }>;
  /** Waits until a page is as it should be. */
  readonly pageOnce: (
    sitePath: string,
    isIt: (text: string, status: number) => boolean,
  ) => Promise<string>;
  /** Waits until what the open pages are sent is as it should be. */
  readonly stateOnce: (isIt: (state: State) => boolean) => Promise<State>;
  /** Asks it to end as Ctrl+C does, and gives its exit code. */
  readonly end: () => Promise<number | null>;
};

export type PreviewOptions = { readonly content: string; readonly port?: number };

/** What `npm start` runs, in a copy of the project with a cache of its own. Watches when this returns. */
export async function runPreview({
  content,
  port = 8300,
}: PreviewOptions): Promise<RunningPreview> {
  const { folder, scriptArguments } = copyOfProject();
  const options = ['--input', content, '--today', TODAY, '--port', String(port)];
  const child = spawn(process.execPath, [...scriptArguments('start'), ...options], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const kill = (): void => {
    if (child.pid !== undefined && child.exitCode === null) killTree(child.pid);
  };
  process.once('exit', kill);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  const until = untilOf(child, () => said);
  const [, url = ''] = await until(() => /The papers are at (\S+)\//.exec(said) ?? undefined);
  const page = async (sitePath: string) => {
    const response = await fetch(url + sitePath);
    return { status: response.status, text: await response.text() };
  };
  return {
    url,
    folder,
    said: () => said,
    page,
    pageOnce: (sitePath, isIt) =>
      until(async () => {
        const { status, text } = await page(sitePath);
        return isIt(text, status) ? text : undefined;
      }),
    stateOnce: (isIt) =>
      until(async () => {
        const state = await stateAt(url);
        return isIt(state) ? state : undefined;
      }),
    end: async () => {
      child.kill('SIGINT');
      const code = await ended;
      process.off('exit', kill);
      return code;
    },
  };
}

function untilOf(child: ChildProcess, said: () => string) {
  return async <T>(look: () => Promise<T | undefined> | T | undefined): Promise<T> => {
    const started = Date.now();
    for (;;) {
      if (child.exitCode !== null) throw new Error(`The preview has ended:\n${said()}`);
      const found = await look();
      if (found !== undefined) return found;
      if (Date.now() - started > PATIENCE_MS) {
        throw new Error(`What was waited for never came. The preview said:\n${said()}`);
      }
      await setTimeout(25);
    }
  };
}

/** The first thing an open page is sent is how far the site is. */
async function stateAt(url: string): Promise<State> {
  const stop = new AbortController();
  const { body } = await fetch(`${url}/.preview/events`, { signal: stop.signal });
  if (!body) throw new Error('The preview sends nothing.');
  let text = '';
  try {
    for await (const piece of body.pipeThrough(new TextDecoderStream())) {
      text += piece;
      if (text.includes('\n\n')) break;
    }
  } finally {
    stop.abort();
  }
  // More than one may have come at once.
  const [first = ''] = text.split('\n\n');
  return JSON.parse(first.replace(/^data: /, '')) as State;
}
