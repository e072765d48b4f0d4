import path from 'node:path';
import { newTypeScriptWorker } from '../../files/workers/typescript-worker.ts';
import type { RenderedPage } from '../site/paginated.ts';
import type { FromIndexThread, SearchIndexCounts, ToIndexThread } from './messages.ts';
import { SearchIndexError } from './search-index-error.ts';

export type SearchIndexing = {
  /**
   * Adds records, in an order on which the bytes of the index depend. Waits where Pagefind is far behind,
   * so that a large archive isn't held in memory twice.
   */
  add(records: readonly RenderedPage[]): Promise<void>;
  /**
   * Writes the index into the `pagefind/` of a folder. The same records in the same order give the same
   * bytes. Throws a {@link SearchIndexError} where it can't be made.
   */
  finish(folder: string): Promise<SearchIndexCounts>;
  /** Ends Pagefind, finished or not. */
  end(): Promise<void>;
};

/** Records that may be under way. */
const MOST_AHEAD = 1024;

/** Starts Pagefind in a thread of its own, to index pages while others are rendered. */
export function startSearchIndex(): SearchIndexing {
  const worker = newTypeScriptWorker(new URL('./index-thread.ts', import.meta.url), {});
  const tell = (message: ToIndexThread) => worker.postMessage(message);
  let ahead = 0;
  let failed = false;
  const waiting: (() => void)[] = [];
  const wake = () => {
    for (const go of waiting.splice(0)) go();
  };
  let settle: (counts: SearchIndexCounts) => void;
  let refuse: (error: Error) => void;
  const finished = new Promise<SearchIndexCounts>((resolve, reject) => {
    settle = resolve;
    refuse = reject;
  });
  finished.catch(() => undefined);
  let stopped: () => void;
  const ended = new Promise<void>((resolve) => {
    stopped = resolve;
  });
  const fail = (error: Error) => {
    failed = true;
    refuse(error);
    wake();
  };
  const hear = (message: FromIndexThread) => {
    if (message.kind === 'failed') fail(new SearchIndexError(message.why));
    else if (message.kind === 'finished') settle(message.counts);
    else if (message.kind === 'stopped') stopped();
    else {
      ahead -= message.records;
      wake();
    }
  };
  const die = () => {
    fail(new SearchIndexError('its thread died.'));
    stopped();
  };
  worker.on('message', hear).on('error', fail).on('exit', die);
  return {
    async add(records) {
      ahead += records.length;
      tell({ kind: 'records', records });
      while (ahead > MOST_AHEAD && !failed) await new Promise<void>((go) => waiting.push(go));
    },
    finish(folder) {
      tell({ kind: 'finish', folder: path.join(folder, 'pagefind') });
      return finished;
    },
    async end() {
      tell({ kind: 'stop' });
      await ended;
      worker.off('exit', die);
      await worker.terminate();
    },
  };
}
