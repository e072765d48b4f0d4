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

/**
 * Starts Pagefind, hands it to `work`, always ends it and waits for its end. There is one Pagefind for a
 * thread, so one index at a time. Throws a {@link SearchIndexError} where Pagefind fails or dies.
 */
export async function withPagefind<Result>(
  config: PagefindServiceConfig,
  work: (session: PagefindSession) => Promise<Result>,
): Promise<Result> {
  // Pagefind keeps its process to itself, whose promises stay open for ever where that dies.
  const processes: ChildProcess[] = [];
  const watch = (message: unknown) => {
    const { process } = message as { readonly process: ChildProcess };
    process.once('exit', stopPagefind);
    processes.push(process);
  };
  subscribe('child_process', watch);
  try {
    return await work(session(await open(config)));
  } catch (error) {
    if (error instanceof SearchIndexError) throw error;
    throw new SearchIndexError(sentence(error), { cause: error });
  } finally {
    stopPagefind();
    unsubscribe('child_process', watch);
    await Promise.all(processes.map(ended));
  }
}

/** Ends Pagefind at once: whatever waits for it is told. */
export function stopPagefind(): void {
  void close();
}

async function ended(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  process.ref();
  await once(process, 'exit');
}

async function open(config: PagefindServiceConfig): Promise<PagefindIndex> {
  const { index, errors } = await createIndex(config);
  if (index === undefined || errors.length > 0) throw refused('to start', errors);
  return index;
}

function session(index: PagefindIndex): PagefindSession {
  return {
    async add(pages) {
      const answers = await Promise.all(
        pages.map((page) =>
          // Half of a surrogate pair makes a message that Pagefind can't read and never answers.
          index.addHTMLFile({ url: page.url.toWellFormed(), content: page.html.toWellFormed() }),
        ),
      );
      for (const [at, { errors }] of answers.entries()) {
        if (errors.length > 0) throw refused(`the page ${pages[at]?.url ?? ''}`, errors);
      }
    },
    async files() {
      const { files, errors } = await index.getFiles();
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
