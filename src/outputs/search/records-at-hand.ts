import type { SearchRecord } from './search-record.ts';

/** Of one build: a few thousand records, and little beside what else it needs. */
const MOST_BYTES = 48 * 1024 * 1024;

/** Reads a record anew; undefined for an address that isn't its own. */
type Reader = (url: string) => SearchRecord | undefined | Promise<SearchRecord | undefined>;

type Kept = { readonly html: Buffer; readonly date: SearchRecord['date'] };

/** Records as they were made, so that search and proof needn't read them again: as many as there is room for. */
export class RecordsAtHand {
  readonly #records = new Map<string, Kept>();
  #room: number;

  /** @param room bytes that all of them may have. */
  constructor(room = MOST_BYTES) {
    this.#room = room;
  }

  /** Keeps a record that isn't kept yet, where there is room for it. */
  add({ url, html, date }: SearchRecord): void {
    if (this.#records.has(url) || html.length > this.#room) return;
    const bytes = Buffer.from(html);
    this.#room -= bytes.length;
    this.#records.set(url, { html: bytes, date });
  }

  /** None where it was never made, or there was no room. */
  get(url: string): SearchRecord | undefined {
    const kept = this.#records.get(url);
    return kept && { url, html: kept.html.toString(), date: kept.date };
  }

  /**
   * Gives a record that is kept, else reads it by the first reader that knows it, and keeps it. Throws an Error where none
   * does, and where the work is to end.
   */
  reader(readers: readonly Reader[], signal?: AbortSignal): (url: string) => Promise<SearchRecord> {
    return async (url) => {
      signal?.throwIfAborted();
      const kept = this.get(url);
      if (kept) return kept;
      for (const read of readers) {
        const record = await read(url);
        if (!record) continue;
        this.add(record);
        return record;
      }
      throw new Error(`${url} can’t be read for the search any more.`);
    };
  }
}
