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

/** How often a silent Pagefind is asked whether it still lives, in milliseconds. */
const HEARTBEAT = 1000;

/**
 * Starts Pagefind, hands it to `work` and always ends it. There is one Pagefind for a thread, so one index
 * at a time. Throws a {@link SearchIndexError} where Pagefind fails or dies.
 */
export async function withPagefind<Result>(
  config: PagefindServiceConfig,
  work: (session: PagefindSession) => Promise<Result>,
): Promise<Result> {
  let heartbeat: NodeJS.Timeout | undefined;
  try {
    const index = await open(config);
    heartbeat = await startHeartbeat();
    return await work(session(index));
  } catch (error) {
    if (error instanceof SearchIndexError) throw error;
    throw new SearchIndexError(sentence(error), { cause: error });
  } finally {
    clearInterval(heartbeat);
    await close();
  }
}

/** Ends Pagefind at once: whatever waits for it is told. */
export async function stopPagefind(): Promise<void> {
  await close();
}

async function open(config: PagefindServiceConfig): Promise<PagefindIndex> {
  const { index, errors } = await createIndex(config);
  if (index === undefined || errors.length > 0) throw refused('to start', errors);
  return index;
}

/**
 * Pagefind's promises stay open for ever when its process dies between a question and the answer. A
 * question to a dead process breaks the pipe, which settles them all.
 */
async function startHeartbeat(): Promise<NodeJS.Timeout> {
  const spare = await open({});
  const beat = (): void => {
    spare.deleteIndex().catch(() => undefined);
  };
  return setInterval(beat, HEARTBEAT);
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
