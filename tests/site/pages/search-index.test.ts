import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeSearch } from '../../support/search/write-search.ts';
import { builtSite } from '../../support/site/built-site.ts';
import { KEYS_SIGN } from '../../../layouts/browser/search/words.js';
import { searchFragments, type Fragment } from '../../support/search/search-fragments.ts';
import { filesBelow } from '../../support/site/site-reading.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

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
    const own = ofSite.get(fragment.url);
    assert.ok(own, fragment.url);
    assert.deepEqual(withoutKeys(own), withoutKeys({ ...fragment, meta }));
  }
});

/** Without the keys of amounts and dates, which the whole page has more of: also those that the search ignores. */
function withoutKeys(fragment: Fragment): object {
  const content = fragment.content.replace(new RegExp(` ${KEYS_SIGN} .*$`, 's'), '');
  return { ...fragment, content, word_count: 0 };
}

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
