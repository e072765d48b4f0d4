import type { Page } from '@playwright/test';
import axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import { expect } from './site-test.ts';

const VIEWPORTS = [
  { width: 360, height: 740 },
  { width: 1440, height: 900 },
] as const;

/** Best practices too, not only the rules of WCAG 2.2 AA; the two that axe leaves off by default. */
const ALL: RunOptions = {
  resultTypes: ['violations'],
  rules: { 'target-size': { enabled: true }, 'css-orientation-lock': { enabled: true } },
};

/** Light and dark differ in nothing but their colours. */
const COLOURS: RunOptions = {
  resultTypes: ['violations'],
  runOnly: ['color-contrast', 'link-in-text-block'],
};

const DESCRIBED = `({ violations }) => violations.map(
  ({ id, help, nodes }) => id + ': ' + help + '\\n' + nodes.map(({ html }) => '  ' + html).join('\\n'),
)`;

/**
 * Expects that axe finds nothing on the page that is open, on a phone and a desktop, in light and dark.
 * Axe is a program of half a megabyte: it is brought into the page once, and not for each of the four.
 */
export async function expectAxeFindsNothing(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  for (const viewport of VIEWPORTS) {
    await page.setViewportSize(viewport);
    // Light and dark differ in nothing but their colours, and neither do a phone and a desktop.
    const isPhone = viewport.width === 360;
    for (const colorScheme of isPhone ? (['light'] as const) : (['light', 'dark'] as const)) {
      await page.emulateMedia({ colorScheme });
      const options = isPhone ? ALL : COLOURS;
      // What axe found right would fill megabytes.
      const found = await page.evaluate<string[]>(
        `axe.run(document, ${JSON.stringify(options)}).then(${DESCRIBED})`,
      );
      expect.soft(found, `${viewport.width} px, ${colorScheme}:\n${found.join('\n')}`).toEqual([]);
    }
  }
}
