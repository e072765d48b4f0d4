import { createHash } from 'node:crypto';
import type { IsoDate } from '../../language/dates.ts';
import type { SearchRecord } from './search-record.ts';

/** What is known of a record of the search without reading it. */
export type RecordFacts = {
  readonly url: string;
  readonly date: IsoDate;
  /** SHA-256 of what Pagefind reads. */
  readonly digest: string;
};

export function factsOfRecord({ url, date, html }: SearchRecord): RecordFacts {
  return { url, date, digest: createHash('sha256').update(html).digest('hex') };
}
