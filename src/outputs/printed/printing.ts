import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { PRINT_STYLES } from '../../../layouts/print/sheet.ts';
import { codeDigest } from '../../facts/code-digest.ts';
import { createCache, deleteOldAnswers } from '../../files/cache.ts';
import { pagesOf } from '../../printing/assemble/pages-of.ts';
import type { LookStore } from '../../printing/assemble/stamps/kept-looks.ts';
import type { FoundBrowser } from '../../printing/browser/find-browser.ts';
import { browserVersion, openPress } from '../../printing/browser/press.ts';
import { headingsOf } from './headings.ts';
import { printFonts } from './print-fonts.ts';

/** A PDF that is kept: its pages are known without reading it. */
export type KeptPdf<Facts = { readonly pages: number }> = {
  /** Of all that it is made of. */
  readonly key: string;
  readonly facts: Facts;
  readonly read: () => Promise<Uint8Array>;
};

/** A document that was printed, and its headings as they are written: a browser names its bookmarks by lines as they are shown. */
export type PrintedSheets = KeptPdf<{
  readonly pages: number;
  readonly headings: readonly string[];
}>;

/** A file that a document shows, by its path and a digest of its bytes. */
export type ShownFile = { readonly path: string; readonly digest: string };

/** Prints papers, each only where it was never printed before as it is now. */
export type Printing = {
  /** Changes with the browser, the fonts, the styles and what reads headings. */
  readonly base: string;
  /** @param files by their addresses in the document. */
  print(html: string, files?: ReadonlyMap<string, ShownFile>): Promise<PrintedSheets>;
  /** Prints what is for few eyes: nothing of it is kept. */
  printUnkept(html: string): Promise<Uint8Array>;
  /** What is kept under a key, or else is made now and kept. */
  keep<Facts extends { readonly pages: number }>(
    key: string,
    make: () => Promise<{ readonly bytes: Uint8Array; readonly facts: Facts }>,
  ): Promise<KeptPdf<Facts>>;
  /**
   * Keeps of what was made for a pack, and of what is known of its parts, what has these keys alone, and takes away what an earlier version of it had: that may be withheld
   * by now.
   */
  keepOnly(pack: string, keys: readonly string[]): Promise<void>;
  /** Where it is kept how the pages of the parts of packs look, beside the parts. */
  readonly looks: LookStore;
  /** How many papers were printed now. */
  readonly printed: number;
  /** Ends the browser, and takes away what was kept long ago. */
  close(): Promise<void>;
};

/**
 * Opens what prints. The browser starts with the first paper that has to be printed.
 * @param cacheDir a folder that may be deleted at any time.
 * @param css the stylesheet of printed papers, without fonts.
 */
export async function openPrinting(
  browser: FoundBrowser,
  { cacheDir, css }: { readonly cacheDir: string; readonly css: string },
): Promise<Printing> {
  const fonts = printFonts();
  const styles = Buffer.from(fonts.css + css);
  const code = codeDigest(
    new URL('../../printing/browser/press.ts', import.meta.url).href,
    // Not “./”: the compiled copy takes such an address for that of a thread.
    new URL('../printed/headings.ts', import.meta.url).href,
  );
  const base = digestOf(code, await browserVersion(browser), fonts.digest, styles);
  const shared = new Map<string, string | Uint8Array>([[PRINT_STYLES, styles], ...fonts.files]);
  const press = openPress(browser, shared);
  const cache = createCache(cacheDir);
  const used = new Set<string>();
  const underWay = new Map<string, Promise<unknown>>();

  const keep: Printing['keep'] = async (key, make) => {
    type Kept = Awaited<ReturnType<typeof make>>['facts'];
    used.add(key);
    const read = async (): Promise<Uint8Array> => {
      const path = await cache.readFile(key, 'pdf');
      if (path === undefined) throw new Error(`What was printed under ${key} is gone.`);
      return readFile(path);
    };
    const facts = (await cache.read(key)) as Kept | undefined;
    if (facts !== undefined && (await cache.readFile(key, 'pdf')) !== undefined) {
      return { key, facts, read };
    }
    const made = await make();
    await cache.writeFile(key, 'pdf', made.bytes);
    await cache.write(key, made.facts);
    return { key, facts: made.facts, read };
  };

  const looking = codeDigest(
    new URL('../../printing/assemble/stamps/look-at-pages.ts', import.meta.url).href,
    new URL('../../printing/assemble/stamps/kept-looks.ts', import.meta.url).href,
  );
  const lookKey = (digest: string, asked: string): string => {
    used.add(digest);
    return `${digest}-${digestOf(looking, asked).slice(0, 16)}`;
  };
  const looks: LookStore = {
    read: async (digest, asked) => {
      const path = await cache.readFile(lookKey(digest, asked), 'looks');
      return path === undefined ? undefined : readFile(path);
    },
    write: async (digest, asked, bytes) => {
      await cache.writeFile(lookKey(digest, asked), 'looks', bytes);
    },
  };

  return {
    base,
    keep,
    looks,
    printUnkept: (html) => press.print({ html, pictures: new Map() }),
    print: (html, files = new Map()) => {
      const shown = [...files].map(([url, { digest }]) => `${url} ${digest}`);
      const key = digestOf(base, html, ...shown);
      const running = underWay.get(key) as Promise<PrintedSheets> | undefined;
      if (running) return running;
      const paths = [...files].map(([url, { path }]) => [url, path] as const);
      const printing = keep(key, async () => {
        const bytes = await press.print({ html, pictures: new Map(paths) });
        return { bytes, facts: { pages: await pagesOf(bytes), headings: headingsOf(html) } };
      }).finally(() => underWay.delete(key));
      underWay.set(key, printing);
      return printing;
    },
    keepOnly: async (pack, keys) => {
      const list = digestOf('pack', pack);
      used.add(list);
      const before = ((await cache.read(list)) ?? []) as readonly string[];
      for (const key of before) if (!keys.includes(key)) cache.forget(key);
      await cache.write(list, keys);
    },
    get printed() {
      return press.printed;
    },
    close: async () => {
      await press.close();
      deleteOldAnswers(cacheDir, used);
    },
  };
}

/** A digest of texts and bytes, each apart from the next. */
export function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}\0`).update(part);
  return hash.digest('hex');
}
