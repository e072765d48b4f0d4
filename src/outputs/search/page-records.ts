import { readFile } from 'node:fs/promises';
import { fileAt } from '../../papers/addresses.ts';
import { pathOf, type SiteInMaking } from '../output.ts';
import { pageRecord, type SearchRecord } from './search-record.ts';

/** Reads the records of the site's pages again; undefined for an address that is a file's. */
export function pageRecordReader(
  site: Pick<SiteInMaking, 'absolute'>,
): (url: string) => Promise<SearchRecord | undefined> {
  return async (url) => {
    if (!url.endsWith('/')) return undefined;
    const html = await readFile(site.absolute(pathOf(fileAt(url))), 'utf8');
    return pageRecord({ url, html });
  };
}
