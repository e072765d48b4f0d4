import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SiteInMaking } from '../../../src/outputs/output.ts';
import { factsOfRecord } from '../../../src/outputs/search/record-facts.ts';
import { makeSearch, type SearchToMake } from '../../../src/outputs/search/search-output.ts';
import type { SearchRecord } from '../../../src/outputs/search/search-record.ts';

/** A site that nothing was made of before, as files below a folder. */
export function folderAsSite(folder: string): SiteInMaking {
  return {
    keep: () => undefined,
    earlier: () => undefined,
    notes: () => [],
    add: () => undefined,
    write: (name, content) => {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    },
    place: (name) => {
      throw new Error(`${name} is a file, of which the search has none`);
    },
    absolute: (name) => path.join(folder, name),
  };
}

/** Indexes records into the `pagefind/` of a folder. */
export async function writeSearch(
  folder: string,
  records: readonly SearchRecord[],
  words: Pick<SearchToMake, 'plainWords' | 'abbreviations'> = {},
): Promise<void> {
  const byUrl = new Map(records.map((record) => [record.url, record]));
  await makeSearch(folderAsSite(folder), {
    records: records.map(factsOfRecord),
    read: (url) => byUrl.get(url) as SearchRecord,
    code: '',
    ...words,
  });
}
