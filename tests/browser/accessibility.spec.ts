import { expectAxeFindsNothing } from './axe.ts';
import { openPage, PAGE_TYPE_ENTRIES } from './page-types.ts';
import { test } from './site-test.ts';

for (const [name, sitePath] of PAGE_TYPE_ENTRIES) {
  test(`axe finds nothing on ${name}, on a phone and a desktop, in light and dark`, async ({
    page,
    at,
  }) => {
    await openPage(page, at(sitePath));
    await expectAxeFindsNothing(page);
  });
}
