import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeSearch } from '../support/write-search.ts';
import { builtSite } from '../support/built-site.ts';
import { searchFragments } from '../support/search-fragments.ts';
import { filesBelow } from '../support/site-reading.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('Pagefind reads as much from the part that it is given as from the whole page', async () => {
  const { folder } = await builtSite();
  const pages = filesBelow(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({
      url: `/${name.replace(/index\.html$/, '')}`,
      html: readFileSync(join(folder, name), 'utf8'),
    }))
    .filter(({ html }) => html.includes(' data-pagefind-body'));
  const whole = temporaryFolder('whole-pages');
  await writeSearch(
    whole,
    pages.map((page) => ({ ...page, date: '2022-05-11' })),
  );
  const ofSite = new Map(searchFragments(folder).map((fragment) => [fragment.url, fragment]));
  const ofWhole = searchFragments(whole);
  assert.ok(ofWhole.length > 20);
  for (const fragment of ofWhole) {
    // The search shows no pictures.
    const meta = { ...fragment.meta };
    delete meta['image'];
    delete meta['image_alt'];
    assert.deepEqual(ofSite.get(fragment.url), { ...fragment, meta });
  }
});

test('no search finds sentences that nearly every paper has', async () => {
  const { folder } = await builtSite();
  for (const { url, content } of searchFragments(folder)) {
    assert.doesNotMatch(
      content,
      /before the meeting\. \(LGA 1972|Reports are kept for|can be published in time/,
      url,
    );
  }
});
