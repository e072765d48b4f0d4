import type { IndexFile } from './pagefind-service.ts';
import type { IndexContents } from './read-fragments.ts';
import type { SearchRecord } from './search-record.ts';

/** To the thread that indexes one volume after another. */
export type ToLane =
  /** The first message of each volume; an earlier one is finished. */
  | { readonly kind: 'begin'; readonly newest: boolean; readonly patience: number }
  | { readonly kind: 'records'; readonly records: readonly SearchRecord[] }
  /** All records of the volume are under way. */
  | { readonly kind: 'finish' }
  /** End Pagefind, whatever it does. */
  | { readonly kind: 'stop' };

export type FromLane =
  /** So many records more have been read. */
  | { readonly kind: 'read'; readonly records: number }
  | {
      readonly kind: 'indexed';
      readonly files: readonly IndexFile[];
      readonly contents: IndexContents;
    }
  /** Why there is no index, as a SearchIndexError says it. */
  | { readonly kind: 'failed'; readonly why: string }
  /** Pagefind is ended. */
  | { readonly kind: 'stopped' };
