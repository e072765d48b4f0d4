import { PAGES } from '../support/fixture/fixture-content.ts';
import { expectAxeFindsNothing } from './axe.ts';
import { expectKeyboardWorks } from './keyboard.ts';
import { openPage, PAGE_TYPE_ENTRIES } from './page-types.ts';
import { expectPageFits } from './reflow.ts';
import { expect, test, VIEWPORT } from './site-test.ts';

// Below a path, and with the headers that the site brings for Netlify and Cloudflare Pages. What goes wrong
// in a page (an error, a request for what isn’t there, a breach of the policy) fails its test by itself.
test.use({ host: { prefix: '/papers/', headers: true } });

// To open a page takes longer than most of what is tried on it.
for (const [name, sitePath] of PAGE_TYPE_ENTRIES) {
  test(`${name} works under the path and the policy of a host, by keyboard, with large text and on a narrow screen, and axe finds nothing`, async ({
    page,
    at,
  }) => {
    await test.step('it works under the path and the policy of a host', async () => {
      const response = await openPage(page, at(sitePath));
      expect(page.url()).toContain('/papers/');
      const policy = response?.headers()['content-security-policy'] ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      await expect(page.locator('h1')).toBeVisible();
    });
    await test.step('axe finds nothing, on a phone and a desktop, in light and dark', () =>
      expectAxeFindsNothing(page));
    await test.step('the Tab key goes through it', async () => {
      await page.setViewportSize(VIEWPORT);
      await page.emulateMedia({ colorScheme: 'light' });
      await expectKeyboardWorks(page);
    });
    await test.step('it fits without scrolling sideways, zoomed, spaced and enlarged', () =>
      expectPageFits(page));
  });
}

test('the results of a search lead to papers under the path', async ({ page, at }) => {
  await page.goto(at('/search/?q=casefiles'));
  await page.locator('.hit a').first().click();
  await expect(page).toHaveURL(new RegExp(`/papers${PAGES.realReport}#`));
  await expect(page.locator('h1')).toHaveText('Ofsted Inspection Report');
});
