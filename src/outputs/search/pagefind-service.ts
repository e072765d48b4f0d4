import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { close, createIndex, type PagefindIndex, type PagefindServiceConfig } from 'pagefind';
import { SearchIndexError } from './search-index-error.ts';

/** One file of the finished index, its path below the index's own folder. */
export type IndexFile = { readonly path: string; readonly content: Uint8Array };

/** Pagefind, with its failures thrown: its own promises resolve with a list of errors. */
export type PagefindSession = {
  /** Adds pages in the order given, which decides their numbers in the index and so its bytes. */
  add(pages: readonly { readonly url: string; readonly html: string }[]): Promise<void>;
  files(): Promise<readonly IndexFile[]>;
};

/** Pagefind keeps its process to itself, whose promises stay open for ever where that dies. */
const processes: ChildProcess[] = [];

/**
 * Starts Pagefind, hands it to `work`, always ends it and waits for its end. There is one Pagefind for a
 * thread, so one index at a time. Throws a {@link SearchIndexError} where Pagefind fails or dies.
 * @param patience milliseconds that Pagefind may take for one answer before it is taken to hang.
 */
export async function withPagefind<Result>(
  config: PagefindServiceConfig,
  patience: number,
  work: (session: PagefindSession) => Promise<Result>,
): Promise<Result> {
  const watch = (message: unknown) => {
    const { process } = message as { readonly process: ChildProcess };
    process.once('exit', () => void close());
    processes.push(process);
  };
  subscribe('child_process', watch);
  try {
    const answer = answersWithin(patience);
    const { index, errors } = await answer(createIndex(config));
    if (index === undefined || errors.length > 0) throw refused('to start', errors);
    return await work(session(index, answer));
  } catch (error) {
    if (error instanceof SearchIndexError) throw error;
    throw new SearchIndexError(sentence(error), { cause: error });
  } finally {
    stopPagefind();
    unsubscribe('child_process', watch);
    await Promise.all(processes.splice(0).map(ended));
  }
}

/** Ends Pagefind at once: whatever waits for it is refused. */
export function stopPagefind(): void {
  // A process that hangs may not hear a request to end.
  for (const process of processes) process.kill('SIGKILL');
  void close();
}

async function ended(process: ChildProcess): Promise<void> {
  const started = process.pid !== undefined;
  if (!started || process.exitCode !== null || process.signalCode !== null) return;
  process.ref();
  await once(process, 'exit');
}

type Wait = <Answer>(answer: Promise<Answer>) => Promise<Answer>;

function answersWithin(patience: number): Wait {
  return async (answer) => {
    let hangs = false;
    const timer = setTimeout(() => {
      hangs = true;
      stopPagefind();
    }, patience);
    try {
      return await answer;
    } catch (error) {
      if (!hangs) throw error;
      const seconds = Math.round(patience / 1000);
      throw new SearchIndexError(`Pagefind did not answer for ${seconds} seconds.`, {
        cause: error,
      });
    } finally {
      clearTimeout(timer);
    }
  };
}

function session(index: PagefindIndex, answer: Wait): PagefindSession {
  return {
    async add(pages) {
      const adding = pages.map((page) =>
        // Half of a surrogate pair makes a message that Pagefind can't read and never answers.
        index.addHTMLFile({ url: page.url.toWellFormed(), content: page.html.toWellFormed() }),
      );
      const answers = await answer(Promise.all(adding));
      for (const [at, { errors }] of answers.entries()) {
        if (errors.length > 0) throw refused(`the page ${pages[at]?.url ?? ''}`, errors);
      }
    },
    async files() {
      const { files, errors } = await answer(index.getFiles());
      if (errors.length > 0) throw refused('to finish', errors);
      return files;
    },
  };
}

function refused(what: string, errors: readonly string[]): SearchIndexError {
  return new SearchIndexError(`Pagefind refused ${what}: ${sentence(errors.join('; '))}`);
}

function sentence(error: unknown): string {
  const text = (error instanceof Error ? error.message : String(error)).trim() || 'no reason given';
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
