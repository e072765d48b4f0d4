import type { Page } from '@playwright/test';
import { expect } from './site-test.ts';

/**
 * Expects that the Tab key goes through the page, which nobody has used yet: that every stop is marked and in view,
 * light and dark, and that the skip link is the first and leads to the content.
 */
export async function expectKeyboardWorks(page: Page): Promise<void> {
  const skip = page.getByRole('link', { name: 'Skip to main content' });
  const light = await tabStops(page, async () => {
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
  });
  expect(light.length).toBeGreaterThan(5);
  expect(light.filter(isLost), 'light').toEqual([]);

  // The dark page differs in its colours alone: it has the same stops.
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await page.evaluate<Focused[]>(
    `moothallStops.map((element) => (element.focus(), ${FOCUSED}))`,
  );
  expect(dark).toHaveLength(light.length);
  expect(dark.filter(isLost), 'dark').toEqual([]);

  await skip.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.site-header :focus, .govuk-skip-link:focus')).toHaveCount(0);
}

/** What the element that has the focus looks like, and whether it can be seen at all. */
const FOCUSED = `(() => {
  const element = document.activeElement;
  if (element === null || element === document.body) return undefined;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  return {
    html: element.outerHTML.slice(0, 200),
    marked:
      (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) ||
      style.boxShadow !== 'none',
    inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  };
})()`;

type Focused = { readonly html: string; readonly marked: boolean; readonly inView: boolean };

function isLost({ marked, inView }: Focused): boolean {
  return !marked || !inView;
}

/**
 * Goes through the page by the Tab key, and leaves its stops in `moothallStops`. The longest page has some
 * hundred links; the last stops are of the same kind as the first.
 */
async function tabStops(page: Page, atFirst: () => Promise<void>): Promise<Focused[]> {
  const stops: Focused[] = [];
  await page.evaluate('window.moothallStops = []');
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    if (press === 0) await atFirst();
    const focused = await page.evaluate<Focused | undefined>(
      `(() => {
        const focused = ${FOCUSED};
        if (focused !== undefined) moothallStops.push(document.activeElement);
        return focused;
      })()`,
    );
    if (focused === undefined) break;
    stops.push(focused);
  }
  return stops;
}
