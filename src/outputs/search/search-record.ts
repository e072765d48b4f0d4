import type { IsoDate } from '../../language/dates.ts';
import { readablePart } from './readable-part.ts';
import { SearchIndexError } from './search-index-error.ts';

/** What Pagefind is given of a page of the site, or of a part of a file: one hit of the search. */
export type SearchRecord = {
  /** Its path from the root of the site; for a part of a file, with the page where it begins: "….pdf#page=26". */
  readonly url: string;
  /** All that Pagefind reads, and nothing else. */
  readonly html: string;
  /** The day of the meeting, by which records are divided into volumes. */
  readonly date: IsoDate;
};

const DATE = /<meta\s[^>]*content="(\d{4}-\d{2}-\d{2})"[^>]*data-pagefind-sort="date\[content\]"/;

/**
 * The record of a page, cut down to what Pagefind reads; none where the page is not for the search.
 * Throws a {@link SearchIndexError} where the page has no date.
 * @param page its path from the root of the site, and its whole HTML as our layouts write it.
 */
export function pageRecord(page: {
  readonly url: string;
  readonly html: string;
}): SearchRecord | undefined {
  if (!page.html.includes(' data-pagefind-body')) return undefined;
  const date = DATE.exec(page.html)?.[1];
  if (date === undefined) {
    throw new SearchIndexError(
      `the page ${page.url} has no date, so that it would be missing from a search sorted by date.`,
    );
  }
  return { url: page.url, html: readablePart(page.html), date };
}

/**
 * The order in which records are indexed, whatever the order in which they were made. Neighbours may share
 * a file of texts, so a report is beside its appendices.
 */
export function compareRecords(
  a: Pick<SearchRecord, 'date' | 'url'>,
  b: Pick<SearchRecord, 'date' | 'url'>,
): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  if (a.url === b.url) return 0;
  return a.url < b.url ? -1 : 1;
}
