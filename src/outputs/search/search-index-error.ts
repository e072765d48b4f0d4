/** The search index could not be made; the message says why, and that nothing was published. */
export class SearchIndexError extends Error {
  override readonly name = 'SearchIndexError';
  readonly why: string;

  /** @param why the end of a sentence, with its full stop: "Pagefind refused to start: …." */
  constructor(why: string, options?: ErrorOptions) {
    super(`The search could not be built: ${why} Nothing has been published.`, options);
    this.why = why;
  }
}
