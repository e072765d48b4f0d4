import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { builtSite } from '../support/site/built-site.ts';
import { readHeaderFile } from '../support/header-file.ts';
import { serveFolder } from '../support/site/static-server.ts';
import type { StaticServer } from '../support/site/static-server.ts';

/** Where the site is, and what its host adds. A test file may ask for another with `test.use`. */
export type Host = {
  /** "/" or "/papers/". */
  readonly prefix: string;
  /** Whether answers have the headers that the site brings for hosts that read header files. */
  readonly headers: boolean;
  /** A folder whose `pagefind` is served in the place of the site's own. */
  readonly search?: string;
};

/** What went wrong while a page was open; a test may allow what it expects. */
export type PageFaults = {
  readonly found: readonly string[];
  /** What matches is no fault. */
  readonly allow: (pattern: RegExp) => void;
};

type Fixtures = {
  /** The whole address of a site path: "/wards/" → "http://127.0.0.1:…/papers/wards/". */
  readonly at: (sitePath: string) => string;
  readonly faults: PageFaults;
};

/** A page that tests use one after another; what goes wrong in it is said to the test whose turn it is. */
type SharedPage = { readonly page: Page; report: (fault: string) => void };

/** Shared by the tests of a worker: the site doesn't change. */
type WorkerFixtures = {
  readonly host: Host;
  /** Whether the pages of the site may run their scripts. */
  readonly script: boolean;
  readonly server: StaticServer;
  readonly shared: SharedPage;
};

/** What every test finds, whatever the one before it did. */
export const VIEWPORT = { width: 1280, height: 720 };

/**
 * A test of the built site in the browser. Every test fails where the page it opens says an error, breaks the
 * content security policy, asks for what isn't there, or asks another host for anything.
 *
 * A new window costs as much as four pages to read, so that the tests of a worker have one, and each
 * leaves it empty: the site keeps nothing in a browser that could pass from one to the next.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  host: [
    { prefix: '/', headers: false },
    { option: true, scope: 'worker' },
  ],

  script: [true, { option: true, scope: 'worker' }],

  server: [
    async ({ host }, use) => {
      const { folder } = await builtSite();
      const server = await serveFolder(folder, {
        prefix: host.prefix,
        ...(host.headers && { headers: headersOf(folder) }),
        ...(host.search !== undefined && { search: host.search }),
      });
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],

  shared: [
    async ({ browser, script, server }, use) => {
      const context = await browser.newContext({
        javaScriptEnabled: script,
        viewport: VIEWPORT,
        locale: 'en-GB',
        timezoneId: 'Europe/London',
        // Motion would have axe measure colours half-way.
        reducedMotion: 'reduce',
      });
      const shared: SharedPage = { page: await context.newPage(), report: () => undefined };
      const report = (fault: string): void => {
        shared.report(fault);
      };
      // No other host has an address: see the configuration.
      context.on('request', (request) => {
        const url = request.url();
        if (url.startsWith(server.url) || /^(?:data|blob|about):/.test(url)) return;
        report(`asked another place: ${url}`);
      });
      watch(shared.page, report);
      // Only what an attacker wrote would open another.
      context.on('page', (page) => {
        report(`opened another page: ${page.url()}`);
        void page.close();
      });
      await use(shared);
      await context.close();
    },
    { scope: 'worker' },
  ],

  context: async ({ shared }, use) => {
    await use(shared.page.context());
  },

  // It waits for the faults, so that what goes wrong while the page is left is said to its own test.
  page: async ({ shared: { page }, faults }, use) => {
    expect(faults.found, 'what went wrong before the test').toEqual([]);
    await page.setViewportSize(VIEWPORT);
    await page.emulateMedia({ media: null, colorScheme: 'light' });
    await use(page);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.goto('about:blank');
  },

  at: async ({ server }, use) => {
    await use((sitePath) => new URL(`.${sitePath}`, server.url).href);
  },

  faults: [
    async ({ shared }, use) => {
      const found: string[] = [];
      const allowed: RegExp[] = [];
      shared.report = (fault) => {
        if (!allowed.some((pattern) => pattern.test(fault))) found.push(fault);
      };
      await use({
        found,
        allow: (pattern) => {
          allowed.push(pattern);
        },
      });
      shared.report = () => undefined;
      expect(found, 'what went wrong in the page').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The headers of all pages in the header file of Netlify and Cloudflare Pages. */
function headersOf(folder: string): Readonly<Record<string, string>> {
  const rules = readHeaderFile(readFileSync(path.join(folder, '_headers'), 'utf8'));
  return rules.get('/*') ?? {};
}

function watch(page: Page, fault: (text: string) => void): void {
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    fault(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => {
    fault(`script error: ${error.message}`);
  });
  page.on('requestfailed', (request) => {
    // The browser itself gives up on what a page that is left had asked for.
    if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
    fault(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) fault(`${response.status()}: ${response.url()}`);
  });
  page.on('dialog', (dialog) => {
    fault(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
}
