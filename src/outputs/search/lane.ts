import type { Worker } from 'node:worker_threads';
import { newThread } from '../../program/thread.ts';
import type { FromLane, ToLane } from './lane-messages.ts';
import type { IndexFile } from './pagefind-service.ts';
import type { IndexContents } from './read-fragments.ts';
import { SearchIndexError } from './search-index-error.ts';
import type { SearchRecord } from './search-record.ts';

/** Records in a message: few enough that Pagefind soon has the first, enough that messages cost little. */
const BATCH = 32;

/** Records that may be under way, so that a large volume isn't held in memory twice. */
const MOST_AHEAD = 256;

type Records = Iterable<SearchRecord> | AsyncIterable<SearchRecord>;

/** A finished index. */
type Indexed = { readonly files: readonly IndexFile[]; readonly contents: IndexContents };

/** A thread with a Pagefind, which indexes one volume at a time. */
export class Lane {
  readonly #worker: Worker;
  readonly #patience: number;
  readonly #stopped: Promise<void>;
  #ahead = 0;
  #failure: Error | undefined;
  #wake: () => void = () => undefined;
  #indexed: Indexed | undefined;

  /** @param patience milliseconds that Pagefind may take for one answer. */
  constructor(patience: number) {
    this.#patience = patience;
    const env: NodeJS.ProcessEnv = { ...process.env };
    this.#worker = newThread(new URL('./lane-thread.ts', import.meta.url), { env });
    this.#stopped = new Promise((resolve) => {
      this.#worker.on('message', (message: FromLane) => {
        if (message.kind === 'stopped') resolve();
        else this.#hear(message);
      });
      this.#worker.on('error', (error) => this.#fail(error));
      this.#worker.on('exit', () => {
        this.#fail(new SearchIndexError('its thread ended.'));
        resolve();
      });
    });
  }

  /**
   * The files of a volume's index, by their paths below its folder, and what is in them. Throws a {@link SearchIndexError} where
   * Pagefind fails, dies or hangs, and whatever reading the records throws.
   */
  async index(records: Records, newest: boolean): Promise<Indexed> {
    this.#ahead = 0;
    this.#indexed = undefined;
    this.#post({ kind: 'begin', newest, patience: this.#patience });
    let batch: SearchRecord[] = [];
    for await (const record of records) {
      batch.push(record);
      if (batch.length < BATCH) continue;
      await this.#send(batch);
      batch = [];
    }
    await this.#send(batch);
    this.#post({ kind: 'finish' });
    await this.#until(() => this.#indexed !== undefined);
    return this.#indexed as unknown as Indexed;
  }

  /** Ends Pagefind, whatever it does, and the thread. */
  async end(): Promise<void> {
    this.#post({ kind: 'stop' });
    await this.#stopped;
    await this.#worker.terminate();
  }

  async #send(records: readonly SearchRecord[]): Promise<void> {
    this.#ahead += records.length;
    this.#post({ kind: 'records', records });
    await this.#until(() => this.#ahead <= MOST_AHEAD);
  }

  async #until(met: () => boolean): Promise<void> {
    while (this.#failure === undefined && !met()) {
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
    if (this.#failure !== undefined) throw this.#failure;
  }

  #hear(message: FromLane): void {
    if (message.kind === 'read') this.#ahead -= message.records;
    if (message.kind === 'indexed') this.#indexed = message;
    if (message.kind === 'failed') this.#fail(new SearchIndexError(message.why));
    this.#wake();
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    this.#wake();
  }

  #post(message: ToLane): void {
    this.#worker.postMessage(message);
  }
}
