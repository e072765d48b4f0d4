import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { filesBelow } from './site-reading.ts';

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
  return filesBelow(root)
    .filter((name) => name.endsWith('.pf_fragment'))
    .map((name) => {
      const unpacked = gunzipSync(readFileSync(join(root, name))).toString('utf8');
      return JSON.parse(unpacked.replace(/^pagefind_dcd/, '')) as Fragment;
    });
}

/** The word with which a place of a fragment begins. */
export function wordAt({ content, anchors }: Fragment, id: string): string | undefined {
  const place = anchors.find((anchor) => anchor.id === id);
  return place && content.split(' ')[place.location];
}
