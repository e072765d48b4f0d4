import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { BrowserContext, Page, Route } from 'playwright-core';

/** Files by their addresses in documents, "/picture-1.png": paths, or what is in them. */
export type ShownFiles = ReadonlyMap<string, string | Uint8Array>;

/** A document to be printed: HTML without scripts, and the pictures that it alone shows. */
export type Sheets = { readonly html: string; readonly pictures: ShownFiles };

/** A page of a browser that prints one document after another. */
export type PrintingPage = {
  /** A tagged PDF with bookmarks. Throws a {@link PrintingError} where it has no pages, or lacks its styles. */
  print(sheets: Sheets): Promise<Uint8Array>;
  /** Ends the page, and the process that shows it. */
  close(): Promise<void>;
};

/** Something couldn't be printed. The message is for officers. */
export class PrintingError extends Error {
  override readonly name = 'PrintingError';
}

/** A document of some hundred pages takes seconds. */
export const MOST_MS = 120_000;

/** The only host that there is; none can have this name (RFC 2606). */
const ADDRESS = 'https://print.invalid/';

/**
 * Loads the faces of all weights and styles that have a letter of the document, or of what its styles write: those of other alphabets
 * are most of the files.
 */
const LOAD_FACES = `(async () => {
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
  const written = rules.filter((rule) => !(rule instanceof CSSFontFaceRule));
  const text = [document.documentElement.outerHTML, ...written.map(({ cssText }) => cssText)].join('');
  const byTheBrowser = '\\u2010\\u2022\\u25e6\\u25aa';
  const letters = [...new Set(text + text.toUpperCase() + text.toLowerCase() + byTheBrowser)].join('');
  const faces = [...document.fonts].map(({ style, weight, family }) =>
    [style, weight.split(' ')[0], '12px', JSON.stringify(family.replace(/"/g, ''))].join(' '));
  await Promise.all([...new Set(faces)].map((face) => document.fonts.load(face, letters)));
  await document.fonts.ready;
})()`;

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

/** @param shared files that each document may show: styles and fonts. */
export async function openPage(context: BrowserContext, shared: ShownFiles): Promise<PrintingPage> {
  const page = await context.newPage();
  await page.emulateMedia({ media: 'print' });
  let sheets: Sheets = { html: '', pictures: new Map() };
  let missing: string[] = [];
  let keepsOnlyShared = false;
  await page.route('**/*', (route) => answer(route, sheets, shared, missing));
  return {
    print: async (asked) => {
      sheets = asked;
      missing = [];
      // While its address stays, a page keeps what it showed: the styles and fonts of all. Pictures it must not keep, since others
      // may have their addresses.
      const mayKeep = asked.pictures.size === 0;
      if (mayKeep && keepsOnlyShared && page.url() === ADDRESS) {
        await page.setContent(asked.html, { waitUntil: 'load', timeout: MOST_MS });
      } else await page.goto(ADDRESS, { waitUntil: 'load', timeout: MOST_MS });
      keepsOnlyShared = mayKeep;
      mustHaveAll(missing);
      // The browser's own question, which runs although the scripts of pages don't: each face that the paper has letters of is
      // loaded before a line is broken, also one that only print needs, so that the same paper always has the same lines.
      await page.evaluate(LOAD_FACES);
      mustHaveAll(missing);
      return pdfOf(page);
    },
    close: () => page.close(),
  };
}

/** Without its styles it would be another paper. */
function mustHaveAll(missing: readonly string[]): void {
  if (missing.length > 0) throw new PrintingError(`What is printed needs ${missing.join(', ')}.`);
}

async function pdfOf(page: Page): Promise<Uint8Array> {
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

async function answer(
  route: Route,
  { html, pictures }: Sheets,
  shared: ShownFiles,
  missing: string[],
): Promise<void> {
  const request = route.request();
  const { href, pathname } = new URL(request.url());
  if (!href.startsWith(ADDRESS)) return route.abort();
  if (pathname === '/') {
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  }
  const path = decodeURIComponent(pathname);
  const named = (files: ShownFiles) => files.get(pathname) ?? files.get(path);
  const file = named(pictures) ?? named(shared);
  if (file === undefined) {
    if (['stylesheet', 'font'].includes(request.resourceType())) missing.push(path);
    return route.abort();
  }
  const body = typeof file === 'string' ? readFileSync(file) : Buffer.from(file);
  const contentType = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
  return route.fulfill({ contentType, body });
}
