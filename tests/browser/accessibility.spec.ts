import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openPage, PAGE_TYPE_ENTRIES } from './page-types.ts';
import { expect, test } from './site-test.ts';

const VIEWPORTS = [
  { width: 360, height: 740 },
  { width: 1440, height: 900 },
] as const;

/** Best practices too, not only the rules of WCAG 2.2 AA; the two that axe leaves off by default. */
async function findings(page: Page, { coloursOnly }: { coloursOnly: boolean }): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  if (coloursOnly) axe.withRules(['color-contrast', 'link-in-text-block']);
  else
    axe.options({
      rules: { 'target-size': { enabled: true }, 'css-orientation-lock': { enabled: true } },
    });
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((n) => `  ${n.html}`).join('\n')}`,
  );
}

for (const [name, sitePath] of PAGE_TYPE_ENTRIES) {
  test(`axe finds nothing on ${name}, on a phone and a desktop, in light and dark`, async ({
    page,
    at,
  }) => {
    await openPage(page, at(sitePath));
    for (const viewport of VIEWPORTS) {
      await page.setViewportSize(viewport);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        // Light and dark differ in nothing but their colours.
        const found = await findings(page, { coloursOnly: colorScheme === 'dark' });
        expect
          .soft(found, `${viewport.width} px, ${colorScheme}:\n${found.join('\n')}`)
          .toEqual([]);
      }
    }
  });
}
