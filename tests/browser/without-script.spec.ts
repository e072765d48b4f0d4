import { PAGES } from '../support/fixture/fixture-content.ts';
import { PAGE_TYPE_ENTRIES } from './page-types.ts';
import { expect, test } from './site-test.ts';

test.use({ script: false });

for (const [name, sitePath] of PAGE_TYPE_ENTRIES) {
  test(`${name} can be read without script`, async ({ page, at }) => {
    await page.goto(at(sitePath));
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('main')).toBeVisible();
    expect((await page.locator('main').innerText()).trim().length).toBeGreaterThan(40);
  });
}

test('a resident gets from the first page to paragraph 8 of the report using only links', async ({
  page,
  at,
}) => {
  await page.goto(at('/'));
  await page.getByRole('link', { name: 'Committees', exact: true }).first().click();
  await page
    .locator('main')
    .getByRole('link', { name: /Scrutiny Board \(Children and Families\)/ })
    .click();
  await page.locator(`main a[href$="2022-05-11/"]`).first().click();
  await page
    .locator('main')
    .getByRole('link', { name: 'Ofsted Inspection Report' })
    .first()
    .click();
  await page.getByRole('link', { name: 'Paragraph 8', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${PAGES.realReport}#para-8$`));
  await expect(page.locator('#para-8')).toBeInViewport();
  await expect(page.locator('#para-8')).toContainText('Almost all inspection evidence is gathered');
});

test('the search page leads to everything without script', async ({ page, at }) => {
  await page.goto(at('/search/'));
  const main = page.locator('main');
  await expect(main.locator('a[href*="committees/"]').first()).toBeVisible();
  await expect(main.locator('a[href*="years/"]').first()).toBeVisible();
  await expect(main.locator('a[href*="wards/"]').first()).toBeVisible();
});
