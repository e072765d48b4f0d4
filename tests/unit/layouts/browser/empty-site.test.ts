import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

type Modules = {
  readonly openArchive: (files: object, site: URL, libraries: object) => Promise<object>;
  readonly sentenceFor: (state: object, found: object, shown: number) => string;
};
const load = (name: string) =>
  import(
    new URL(`../../../../layouts/browser/search/${name}.js`, import.meta.url).href
  ) as Promise<object>;
const { openArchive, sentenceFor } = Object.assign(
  {},
  await load('archive'),
  await load('page/notes'),
) as Modules;

/** Opens the search of a site whose Pagefind can't be loaded. */
const open = (volumes: readonly object[]): Promise<object> =>
  openArchive(
    {
      list: () => Promise.resolve({ volumes, words: { tiers: [], plain: {}, abbreviations: [] } }),
      code: 'pagefind.js',
    },
    new URL('http://site.invalid/'),
    { load: () => Promise.reject(new Error('404')) },
  );

describe('the search of a site without papers', () => {
  it('opens without Pagefind, which such a site doesn’t have', async () => {
    await assert.doesNotReject(open([]));
  });

  it('doesn’t open without Pagefind where there are papers', async () => {
    await assert.rejects(open([{ id: '2026-27' }]), /404/);
  });

  for (const [what, isEmpty, said] of [
    ['says that there is nothing to search', true, /^There is nothing to search yet/],
    ['says of other sites what wasn’t found', false, /^No results for “bins”/],
  ] as const) {
    it(what, () => {
      const found = { total: 0, partly: 0, kin: { papers: 0, words: [], sure: true }, isEmpty };
      assert.match(sentenceFor({ words: 'bins' }, found, 0), said);
    });
  }
});
