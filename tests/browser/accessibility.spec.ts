import { AxeBuilder } from '@axe-core/playwright';
import { PAGE_TYPE_ENTRIES } from './page-types.ts';
import { expect, test } from './site-test.ts';

const VIEWPORTS = [
  { name: 'phone', width: 360, height: 740 },
  { name: 'desktop', width: 1440, height: 900 },
] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  for (const { name: device, ...viewport } of VIEWPORTS) {
    test.describe(`axe finds nothing, ${device}, ${colorScheme}`, () => {
      test.use({ colorScheme, viewport });
      for (const [name, sitePath] of PAGE_TYPE_ENTRIES) {
        test(name, async ({ page, at }) => {
          await page.goto(at(sitePath), { waitUntil: 'networkidle' });
          // Best practices too, not only the rules of WCAG 2.2 AA; the two that axe leaves off by default.
          const results = await new AxeBuilder({ page })
            .options({
              rules: {
                'target-size': { enabled: true },
                'css-orientation-lock': { enabled: true },
              },
            })
            .analyze();
          const findings = results.violations.map(
            ({ id, help, nodes }) =>
              `${id}: ${help}\n${nodes.map((n) => `  ${n.html}`).join('\n')}`,
          );
          expect(findings, findings.join('\n')).toEqual([]);
        });
      }
    });
  }
}
