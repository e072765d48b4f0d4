import type { RenderedPage } from '../site/paginated.ts';

export type SearchIndexCounts = {
  /** Pages of the site, and parts of appendices' files. */
  readonly records: number;
  readonly files: number;
  readonly bytes: number;
};

export type ToIndexThread =
  | { readonly kind: 'records'; readonly records: readonly RenderedPage[] }
  /** All records are under way: the index is to be written into this folder. */
  | { readonly kind: 'finish'; readonly folder: string }
  /** End the index, finished or not. */
  | { readonly kind: 'stop' };

export type FromIndexThread =
  /** So many records more have been read. */
  | { readonly kind: 'read'; readonly records: number }
  | { readonly kind: 'finished'; readonly counts: SearchIndexCounts }
  /** Why there is no index, as a SearchIndexError says it. */
  | { readonly kind: 'failed'; readonly why: string }
  /** Pagefind is ended. */
  | { readonly kind: 'stopped' };
