import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { promisify } from 'node:util';
import type { Browser, BrowserContext } from 'playwright-core';
import type { FoundBrowser } from './find-browser.ts';
import { chromium } from './playwright.ts';
import {
  MOST_MS,
  openPage,
  PrintingError,
  type PrintingPage,
  type Sheets,
  type ShownFiles,
} from './printing-page.ts';

/** A browser that prints, and nothing else. It is started by the first document. */
export type Press = {
  /** A tagged PDF with bookmarks. Throws a {@link PrintingError} where it has no pages, or takes too long. */
  print(sheets: Sheets): Promise<Uint8Array>;
  /** How many documents were printed. */
  readonly printed: number;
  /** Ends the browser. */
  close(): Promise<void>;
};

/** So many documents at once keep two cores busy. */
const PAGES_AT_ONCE = 2;

/** With each document the process of a page holds more: from so many on, it is ended when nothing waits for it. */
const DOCUMENTS_OF_A_PAGE = 5;

type IdlePage = { readonly page: PrintingPage; readonly documents: number };

/**
 * A press with one browser for all documents. No script runs in it, and it reaches neither the network nor the disk: each
 * request is answered by the files that all documents show and by the pictures of its own, or refused.
 * @param shared styles and fonts.
 */
export function openPress(found: FoundBrowser, shared: ShownFiles = new Map()): Press {
  let opened: Promise<{ browser: Browser; context: BrowserContext }> | undefined;
  const idle: IdlePage[] = [];
  const waiting: (() => void)[] = [];
  let busy = 0;
  let printed = 0;
  const open = async () => {
    const browser = await chromium().launch({
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
  const newPage = async (): Promise<IdlePage> => {
    opened ??= open();
    return { page: await openPage((await opened).context, shared), documents: 0 };
  };
  const withPage = async <T>(use: (page: PrintingPage) => Promise<T>): Promise<T> => {
    if (busy >= PAGES_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
    busy += 1;
    try {
      const { page, documents } = idle.pop() ?? (await newPage());
      const result = await use(page);
      // One that failed is not used again.
      idle.push({ page, documents: documents + 1 });
      return result;
    } finally {
      busy -= 1;
      const next = waiting.shift();
      if (next) next();
      else await endWorn(idle);
    }
  };
  return {
    print: async (sheets) => {
      const bytes = await withPage((page) => inTime(page.print(sheets)));
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

/** What pages hold is as much as a pack takes to be put together, which comes next. */
async function endWorn(idle: IdlePage[]): Promise<void> {
  const worn = idle.filter(({ documents }) => documents >= DOCUMENTS_OF_A_PAGE);
  for (const one of worn) idle.splice(idle.indexOf(one), 1);
  // What was printed is right, and what went wrong is said, whether or not they close.
  await Promise.allSettled(worn.map(({ page }) => page.close()));
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
