import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookForBrowser, type BrowserPlaces } from '../../../src/printing/browser/find-browser.ts';
import { findBrowser } from '../../support/browser.ts';

function machine(files: readonly string[], more: Partial<BrowserPlaces> = {}): BrowserPlaces {
  return {
    env: { PATH: '/usr/local/bin:/usr/bin' },
    platform: 'linux',
    exists: (file) => files.includes(file),
    playwrights: () => '/cache/playwright/chrome',
    ...more,
  };
}

test('the browser that the environment names comes first', () => {
  const all = ['/mine', '/cache/playwright/chrome', '/usr/bin/chromium'];
  assert.equal(lookForBrowser(machine(all, { env: { CHROME_PATH: '/mine' } })), '/mine');
  assert.equal(
    lookForBrowser(machine(all, { env: { PLAYWRIGHT_CHROMIUM: '/mine', CHROME_PATH: '/other' } })),
    '/mine',
  );
});

test('a browser that is named but missing is an error, and no other is used', () => {
  assert.throws(
    () => lookForBrowser(machine(['/usr/bin/chromium'], { env: { CHROME_PATH: '/gone' } })),
    /CHROME_PATH names \/gone/,
  );
});

test('Playwright’s own comes before the system’s', () => {
  assert.equal(
    lookForBrowser(machine(['/usr/bin/chromium', '/cache/playwright/chrome'])),
    '/cache/playwright/chrome',
  );
  assert.equal(
    lookForBrowser(machine(['/usr/bin/google-chrome', '/usr/bin/chromium'])),
    '/usr/bin/chromium',
  );
});

test('macOS and Windows are searched where they keep programs', () => {
  const edge = 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe';
  assert.equal(
    lookForBrowser(
      machine([edge], { platform: 'win32', env: { PROGRAMFILES: 'C:\\Program Files' } }),
    ),
    edge,
  );
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  assert.equal(lookForBrowser(machine([chrome], { platform: 'darwin' })), chrome);
});

test('installers are tried in order until one brings a browser', async () => {
  const files: string[] = [];
  const tried: string[] = [];
  const found = await findBrowser(machine(files), [
    () => {
      tried.push('playwright');
      return Promise.resolve(false);
    },
    () => {
      tried.push('debian');
      files.push('/usr/bin/chromium');
      return Promise.resolve(true);
    },
  ]);
  assert.equal(found.executablePath, '/usr/bin/chromium');
  assert.deepEqual(tried, ['playwright', 'debian']);
});

test('where none can be installed, the error says what to do', async () => {
  await assert.rejects(findBrowser(machine([]), [() => Promise.resolve(true)]), {
    message: /npx playwright install chromium.*PLAYWRIGHT_CHROMIUM/,
  });
});
