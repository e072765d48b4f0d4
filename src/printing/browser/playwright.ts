import { createRequire } from 'node:module';
import type * as Playwright from 'playwright-core';

/** What drives the browser, loaded as CommonJS: an import would first read all of it for the names that it exports. */
export const { chromium } = createRequire(import.meta.url)('playwright-core') as typeof Playwright;
