import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PapersTable } from '../../../src/outputs/search/papers-table.ts';
import { PAPERS_TABLE } from '../../../src/outputs/search/volume-list.ts';
import { filesBelow } from '../site/site-reading.ts';

/** What the search index holds of a page or a file. */
export type Fragment = {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
};

/** All that the search index of a built site holds, in all its volumes. */
export function searchFragments(folder: string): Fragment[] {
  const root = join(folder, 'pagefind');
  const names = filesBelow(root);
  const filters = new Map(
    names
      .filter((name) => name.endsWith(PAPERS_TABLE))
      .flatMap((name) => filtersIn(join(root, name))),
  );
  return names
    .filter((name) => name.endsWith('.pf_fragment'))
    .map((name) => {
      const unpacked = gunzipSync(readFileSync(join(root, name))).toString('utf8');
      const fragment = JSON.parse(unpacked.replace(/^pagefind_dcd/, '')) as Fragment;
      const id = basename(name, '.pf_fragment');
      return { ...fragment, filters: filters.get(id) ?? {} };
    });
}

/** What each record of a volume can be filtered by, by Pagefind's name of it. */
function filtersIn(file: string): [id: string, filters: Fragment['filters']][] {
  const table = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as PapersTable;
  return table.records.map(([id, , at]) => {
    const [, ...places] = table.facts[at] ?? [''];
    const own = table.filters.flatMap(([name, values], filter) => {
      const chosen = (places[filter] ?? []).map((place) => values[place] ?? '');
      return chosen.length > 0 ? [[name, chosen] as const] : [];
    });
    return [id, Object.fromEntries(own)];
  });
}

/** The word with which a place of a fragment begins. */
export function wordAt({ content, anchors }: Fragment, id: string): string | undefined {
  const place = anchors.find((anchor) => anchor.id === id);
  return place && content.split(' ')[place.location];
}
