import { PAGE_TYPE_ENTRIES } from './page-types.ts';
import { test } from './site-test.ts';

// What goes wrong in a page fails its test by itself (site-test.ts).
for (const prefix of ['/', '/papers/']) {
  test.describe(`no error and no failed request under ${prefix}`, () => {
    test.use({ prefix });
    for (const [name, sitePath] of PAGE_TYPE_ENTRIES) {
      test(name, async ({ page, at }) => {
        await page.goto(at(sitePath), { waitUntil: 'networkidle' });
      });
    }
  });
}
