import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtSite } from '../support/built-site.ts';
import { readHeaderFile } from '../support/header-file.ts';
import { serveFolder } from '../support/static-server.ts';
import { PAGE_TYPE_ENTRIES } from './page-types.ts';
import { expect, test as base } from './site-test.ts';

/** As Netlify and Cloudflare Pages serve it: with the headers that the site brings with it. */
const test = base.extend({
  server: async ({ prefix }, use) => {
    const { folder } = await builtSite();
    const rules = readHeaderFile(readFileSync(path.join(folder, '_headers'), 'utf8'));
    const server = await serveFolder(folder, { prefix, headers: rules.get('/*') ?? {} });
    await use(server);
    await server.close();
  },
});

for (const [name, sitePath] of PAGE_TYPE_ENTRIES) {
  test(`${name} works under the policy of the header file`, async ({ page, at }) => {
    const response = await page.goto(at(sitePath), { waitUntil: 'networkidle' });
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    await expect(page.locator('h1')).toBeVisible();
  });
}
