import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { builtSite } from '../support/built-site.ts';
import { readHeaderFile } from '../support/header-file.ts';
import { serveFolder } from '../support/static-server.ts';
import type { StaticServer } from '../support/static-server.ts';

/** Where the site stands, and what its host adds. A test file may ask for another with `test.use`. */
export type Host = {
  /** "/" or "/papers/". */
  readonly prefix: string;
  /** Whether answers have the headers that the site brings for hosts that read header files. */
  readonly headers: boolean;
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

/** Shared by the tests of a worker: the site doesn't change. */
type WorkerFixtures = { readonly host: Host; readonly server: StaticServer };

/**
 * A test of the built site in the browser. Every test fails where the page it opens says an error, breaks the
 * content security policy, asks for what isn't there, or asks another host for anything.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  host: [
    { prefix: '/', headers: false },
    { option: true, scope: 'worker' },
  ],

  server: [
    async ({ host }, use) => {
      const { folder } = await builtSite();
      const server = await serveFolder(folder, {
        prefix: host.prefix,
        ...(host.headers && { headers: headersOf(folder) }),
      });
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],

  at: async ({ server }, use) => {
    await use((sitePath) => new URL(`.${sitePath}`, server.url).href);
  },

  faults: [
    async ({ context, server }, use) => {
      const found: string[] = [];
      const allowed: RegExp[] = [];
      const fault = (text: string): void => {
        if (!allowed.some((pattern) => pattern.test(text))) found.push(text);
      };
      // No other host has an address: see the configuration.
      context.on('request', (request) => {
        const url = request.url();
        if (url.startsWith(server.url) || /^(?:data|blob):/.test(url)) return;
        fault(`asked another place: ${url}`);
      });
      // This runs before there is a page, and every page of the test is watched.
      context.on('page', (page) => {
        watch(page, fault);
      });
      await use({
        found,
        allow: (pattern) => {
          allowed.push(pattern);
        },
      });
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
