import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { appendixPages, type AppendixText } from './search/appendix-pages.ts';
import { htmlPagesOf, type IndexablePage } from './search/html-pages.ts';
import { withPagefind, type IndexFile, type PagefindSession } from './search/pagefind-service.ts';
import { SearchIndexError } from './search/search-index-error.ts';

export type { AppendixText } from './search/appendix-pages.ts';
export { SearchIndexError } from './search/search-index-error.ts';

export type SearchIndexOptions = {
  /** The published folder; the index is written to its `pagefind/`. */
  readonly folder: string;
  /** The pages, where they are at hand; without them the HTML files of the folder are read. */
  readonly pages?: Iterable<IndexablePage>;
  /** Text of the appendices' files, so that a word on page 12 of a PDF is found there. */
  readonly appendices?: Iterable<AppendixText> | AsyncIterable<AppendixText>;
  readonly signal?: AbortSignal;
};

export type SearchIndexCounts = {
  /** Pages of the site in the index. */
  readonly pages: number;
  /** All records: the pages, and the parts of appendices' files. */
  readonly records: number;
  readonly files: number;
  readonly bytes: number;
};

/**
 * A file for each record loads fastest in the browser; hosts that count files (20,000 is a common
 * limit) are why there is a ceiling, beyond which neighbours share a file.
 */
const MOST_FRAGMENTS = 4000;

/** How many pages Pagefind is given at a time. */
const BATCH = 64;

/** Pagefind's own interfaces and the stemmer for pages without a language: the site uses neither. */
const UNUSED = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\.|wasm\.unknown\.)/;

/**
 * Indexes the pages that have a `data-pagefind-body` and writes the index. The same pages give the
 * same bytes, in whatever order they come. Throws a {@link SearchIndexError} where the index can't be
 * made, and the signal's reason where it stops the work.
 */
export async function writeSearchIndex(options: SearchIndexOptions): Promise<SearchIndexCounts> {
  const { folder, signal } = options;
  const config = { forceLanguage: 'en', maxFragments: MOST_FRAGMENTS };
  return withPagefind(config, signal, async (session) => {
    const pages = await addPages(session, options);
    const parts = await addAppendices(session, options);
    const files = await session.files();
    signal?.throwIfAborted();
    return {
      pages,
      records: pages + parts,
      ...(await writeFiles(path.join(folder, 'pagefind'), files)),
    };
  });
}

async function addPages(session: PagefindSession, options: SearchIndexOptions): Promise<number> {
  let added = 0;
  for await (const batch of options.pages ? sorted(options.pages) : htmlPagesOf(options.folder)) {
    const indexed = batch.filter((page) => page.html.includes(' data-pagefind-body'));
    for (const page of indexed) {
      if (!page.html.includes('data-pagefind-sort="date')) {
        throw new SearchIndexError(
          `the page ${page.url} has no date, so that it would vanish from a search sorted by date.`,
        );
      }
    }
    await session.add(indexed);
    added += indexed.length;
  }
  return added;
}

function* sorted(pages: Iterable<IndexablePage>): Generator<readonly IndexablePage[]> {
  yield* batches([...pages].sort((a, b) => (a.url < b.url ? -1 : 1)));
}

async function addAppendices(
  session: PagefindSession,
  options: SearchIndexOptions,
): Promise<number> {
  const records: IndexablePage[] = [];
  for await (const appendix of options.appendices ?? []) records.push(...appendixPages(appendix));
  // Not by address: "#page=101" would come before "#page=26". A file's parts are in order already.
  const file = (record: IndexablePage): string => record.url.replace(/#.*/, '');
  records.sort((a, b) => (file(a) < file(b) ? -1 : file(a) > file(b) ? 1 : 0));
  for (const batch of batches(records)) await session.add(batch);
  return records.length;
}

function* batches(pages: readonly IndexablePage[]): Generator<readonly IndexablePage[]> {
  for (let at = 0; at < pages.length; at += BATCH) yield pages.slice(at, at + BATCH);
}

/** Writes the index in place of any older one, whose files would never be asked for again. */
async function writeFiles(
  folder: string,
  all: readonly IndexFile[],
): Promise<{ files: number; bytes: number }> {
  const files = all.filter((file) => !UNUSED.test(file.path));
  await rm(folder, { recursive: true, force: true });
  for (const sub of new Set(files.map((file) => path.dirname(file.path)))) {
    await mkdir(path.join(folder, sub), { recursive: true });
  }
  for (let at = 0; at < files.length; at += BATCH) {
    await Promise.all(
      files
        .slice(at, at + BATCH)
        .map((file) => writeFile(path.join(folder, file.path), file.content)),
    );
  }
  return {
    files: files.length,
    bytes: files.reduce((sum, { content }) => sum + content.length, 0),
  };
}
