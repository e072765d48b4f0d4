import { execFile } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import type { FoundBrowser } from './find-browser.ts';
import { chromium } from './playwright.ts';

/** A document to be printed: HTML without scripts, and the files that it shows. */
export type Sheets = {
  readonly html: string;
  /** By their addresses in the HTML, "/picture-1.png": paths, or what is in them. Nothing else is loaded. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
};

/** A browser that prints, and nothing else. It is started by the first document. */
export type Press = {
  /** A tagged PDF with bookmarks. Throws a {@link PrintingError} where it has no pages, or takes too long. */
  print(sheets: Sheets): Promise<Uint8Array>;
  /** How many documents were printed. */
  readonly printed: number;
  /** Ends the browser. */
  close(): Promise<void>;
};

/** Something couldn't be printed. The message is for officers. */
export class PrintingError extends Error {
  override readonly name = 'PrintingError';
}

/** The only host that there is; none can have this name (RFC 2606). */
const HOST = 'https://print.invalid';

/** A document of some hundred pages takes seconds. */
const MOST_MS = 120_000;

/** So many documents at once keep two cores busy. */
const PAGES_AT_ONCE = 2;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
};

/**
 * A press with one browser for all documents. No script runs in it, and it reaches neither the network nor the disk: each
 * request is answered by the files of its document, or refused.
 */
export function openPress(found: FoundBrowser): Press {
  let opened: Promise<{ browser: Browser; context: BrowserContext }> | undefined;
  const idle: Page[] = [];
  const waiting: (() => void)[] = [];
  let busy = 0;
  let printed = 0;
  const open = async () => {
    const browser = await chromium.launch({
      executablePath: found.executablePath,
      args: [...found.args],
    });
    const context = await browser.newContext({
      javaScriptEnabled: false,
      serviceWorkers: 'block',
      acceptDownloads: false,
      locale: 'en-GB',
      colorScheme: 'light',
    });
    return { browser, context };
  };
  const withPage = async <T>(use: (page: Page) => Promise<T>): Promise<T> => {
    if (busy >= PAGES_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
    busy += 1;
    try {
      opened ??= open();
      const page = idle.pop() ?? (await (await opened).context.newPage());
      const result = await use(page);
      // One that failed is not used again.
      idle.push(page);
      return result;
    } finally {
      busy -= 1;
      waiting.shift()?.();
    }
  };
  return {
    print: async (sheets) => {
      const bytes = await withPage((page) => inTime(printOn(page, sheets)));
      printed += 1;
      return bytes;
    },
    get printed() {
      return printed;
    },
    close: async () => {
      const browser = await opened?.then(
        (one) => one.browser,
        () => undefined,
      );
      await browser?.close();
    },
  };
}

async function printOn(page: Page, { html, files }: Sheets): Promise<Uint8Array> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  const missing: string[] = [];
  await page.route('**/*', (route) => answer(route, { html, files }, missing));
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${HOST}/`, { waitUntil: 'load', timeout: MOST_MS });
  // The browser's own question, which runs although the scripts of pages don't: each face is loaded before a line is broken, also
  // one that only print needs, so that the same paper always has the same lines.
  await page.evaluate(
    'Promise.all([...document.fonts].map((face) => face.load())).then(() => document.fonts.ready).then(() => true)',
  );
  // Without its styles it would be another paper.
  if (missing.length > 0) throw new PrintingError(`What is printed needs ${missing.join(', ')}.`);
  const bytes = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  });
  if (!hasPages(bytes)) throw new PrintingError('The browser printed no page.');
  return bytes;
}

/** A PDF of Chromium names each page in the open. */
const hasPages = (bytes: Uint8Array): boolean =>
  /\/Type \/Page\b/.test(Buffer.from(bytes).toString('latin1'));

async function answer(route: Route, { html, files }: Sheets, missing: string[]): Promise<void> {
  const request = route.request();
  const url = new URL(request.url());
  if (url.origin !== HOST) return route.abort();
  if (url.pathname === '/') {
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  }
  const path = decodeURIComponent(url.pathname);
  const file = files.get(url.pathname) ?? files.get(path);
  if (file === undefined) {
    if (['stylesheet', 'font'].includes(request.resourceType())) missing.push(path);
    return route.abort();
  }
  const body = typeof file === 'string' ? readFileSync(file) : Buffer.from(file);
  const contentType = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
  return route.fulfill({ contentType, body });
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new PrintingError('The browser took too long to print a paper.'));
    }, MOST_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What distinguishes this browser from another version of it, without starting it to print. */
export async function browserVersion({ executablePath }: FoundBrowser): Promise<string> {
  const { size, mtimeMs } = statSync(executablePath);
  const file = `${size} ${Math.floor(mtimeMs)}`;
  // On Windows the question opens a window.
  if (process.platform === 'win32') return file;
  try {
    const { stdout } = await promisify(execFile)(executablePath, ['--version'], {
      timeout: 20_000,
    });
    return stdout.trim();
  } catch {
    return file;
  }
}
