import type { Page } from '@playwright/test';
import { expect } from './site-test.ts';

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

/** The spacing of WCAG 2.2, 1.4.12. A style of the test’s own is not held to the page’s policy. */
const SPACING = `(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
  document.adoptedStyleSheets = [sheet];
})()`;

/** Text twice as large, which a reader may ask for without a zoom (WCAG 2.2, 1.4.4). */
const LARGE = `(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('html { font-size: 200% !important }');
  document.adoptedStyleSheets = [sheet];
})()`;

/** The same of what keeps to one row or to columns on a narrow screen: the way here from the home page, and an agenda. */
const NARROW_OVERHANG = `(() =>
  [...document.querySelectorAll('.site-breadcrumbs *, .agenda *')]
    .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    .map((element) => element.outerHTML.slice(0, 120))
)()`;

/** Expects that the page fits without scrolling sideways, zoomed, spaced and enlarged. Leaves it enlarged. */
export async function expectPageFits(page: Page): Promise<void> {
  // 320 px is 1280 px at a zoom of 400 %.
  await page.setViewportSize({ width: 320, height: 640 });
  expect.soft(await page.evaluate<string[]>(OVERHANG), 'at 400 %').toEqual([]);
  await page.evaluate(SPACING);
  expect.soft(await page.evaluate<string[]>(OVERHANG), 'with spaced text').toEqual([]);
  await page.evaluate(LARGE);
  expect.soft(await page.evaluate<string[]>(NARROW_OVERHANG), 'large text at 400 %').toEqual([]);
  await page.setViewportSize({ width: 768, height: 900 });
  expect.soft(await page.evaluate<string[]>(OVERHANG), 'with large text').toEqual([]);
}
