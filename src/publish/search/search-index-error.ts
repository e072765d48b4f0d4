/** The search index could not be made; the message says why, and that nothing was published. */
export class SearchIndexError extends Error {
  override readonly name = 'SearchIndexError';

  constructor(why: string, options?: ErrorOptions) {
    super(`The search could not be built: ${why} Nothing has been published.`, options);
  }
}
