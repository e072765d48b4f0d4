import type { PageTaker, RenderedPage } from '../site/paginated.ts';

/** Few enough that Pagefind soon has the first, enough that messages don't cost much. */
const BATCH = 32;

/**
 * Pages on their way from the renderer to the search index: they come as they are finished, and leave
 * in the order given, on which the bytes of the index depend.
 */
export class RenderedPages implements PageTaker {
  readonly #order: readonly string[];
  readonly #send: (pages: readonly RenderedPage[]) => Promise<void>;
  readonly #early = new Map<string, RenderedPage>();
  #batch: RenderedPage[] = [];
  #left = 0;

  /** @param order the address of every page that will come. */
  constructor(order: readonly string[], send: (pages: readonly RenderedPage[]) => Promise<void>) {
    this.#order = order;
    this.#send = send;
  }

  async add(page: RenderedPage): Promise<void> {
    this.#early.set(page.url, page);
    for (let next = this.#next(); next !== undefined; next = this.#next()) {
      this.#early.delete(next.url);
      this.#batch.push(next);
      this.#left += 1;
    }
    if (this.#batch.length >= BATCH) await this.#sendBatch();
  }

  /** No page will come any more. Throws where one is missing, or came twice. */
  async end(): Promise<void> {
    const missing = this.#order[this.#left];
    if (missing !== undefined) throw new Error(`the page ${missing} was not rendered`);
    for (const url of this.#early.keys()) throw new Error(`the page ${url} was rendered twice`);
    await this.#sendBatch();
  }

  #next(): RenderedPage | undefined {
    const url = this.#order[this.#left];
    return url === undefined ? undefined : this.#early.get(url);
  }

  #sendBatch(): Promise<void> {
    const batch = this.#batch;
    this.#batch = [];
    return this.#send(batch);
  }
}
