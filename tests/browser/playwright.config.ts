import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { findBrowser } from '../support/browser.ts';

const browser = await findBrowser();

/** The pages of the tests can reach nothing but their own server. */
const ALONE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/** One browser, the one that was found; the colours and widths are the tests' own. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  globalSetup: './build-once.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  // They wait for the browser and it for them: one more than cores keeps the cores at work.
  workers: Math.min(availableParallelism() + 1, 4),
  // A test that passes only at the second try shows a fault.
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  // Limits against what hangs: however busy the machine is, nothing that works reaches them.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: browser.executablePath, args: [...browser.args, ALONE] },
    screenshot: 'only-on-failure',
  },
});
