import { PAGE_TYPE_ENTRIES } from './page-types.ts';
import { expect, test } from './site-test.ts';

/**
 * What sticks out to the right. A table may be wider than the page (WCAG 2.2, 1.4.10), in a box of its own
 * that scrolls; the page itself may not.
 */
const OVERHANG = `(() => {
  const page = document.documentElement;
  if (page.scrollWidth <= page.clientWidth) return [];
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > page.clientWidth + 1)
    .map((element) => element.outerHTML.slice(0, 120));
})()`;

// 320 px is 1280 px at a zoom of 400 %.
test.use({ viewport: { width: 320, height: 640 } });

for (const [name, sitePath] of PAGE_TYPE_ENTRIES) {
  test(`${name} fits 320 px without scrolling sideways`, async ({ page, at }) => {
    await page.goto(at(sitePath));
    expect(await page.evaluate<string[]>(OVERHANG)).toEqual([]);
  });

  test(`${name} fits 320 px with the reader’s own spacing of text`, async ({ page, at }) => {
    await page.goto(at(sitePath));
    // The spacing of WCAG 2.2, 1.4.12. A style of the test’s own is not held to the page’s policy.
    await page.evaluate(`(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
      document.adoptedStyleSheets = [sheet];
    })()`);
    expect(await page.evaluate<string[]>(OVERHANG)).toEqual([]);
  });
}
