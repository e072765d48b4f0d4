import { createRequire } from 'node:module';
import type * as Playwright from 'playwright-core';

const modules = createRequire(import.meta.url);

/**
 * What drives the browser. It is loaded where it is first asked for, since it replaces functions of Node for all, and as CommonJS:
 * an import would first read all of it for the names that it exports.
 */
export const chromium = (): typeof Playwright.chromium =>
  (modules('playwright-core') as typeof Playwright).chromium;
