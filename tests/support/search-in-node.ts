import { readFileSync } from 'node:fs';
import path from 'node:path';
import { distance } from 'fastest-levenshtein';
import { stemmer } from 'stemmer';

/**
 * The search as the browser has it, on the index of a built site, without a browser: the same modules, the same
 * Pagefind. The files come from the disk, as they would from a host.
 */
export type FoundPaper = {
  readonly url: string;
  readonly lacks: readonly number[];
  readonly score: number;
  readonly records: readonly {
    readonly facts: { readonly date: string };
    readonly data: () => Promise<{
      readonly url: string;
      readonly content: string;
      readonly meta: Readonly<Record<string, string>>;
    }>;
  }[];
};
export type Note = {
  readonly said: string;
  readonly why: string;
  readonly instead: readonly string[];
};
export type Answer = { readonly papers: readonly FoundPaper[]; readonly notes: readonly Note[] };

type Asking = {
  readonly parts: readonly { readonly said: string }[];
  readonly notes: readonly Note[];
  readonly latest: boolean;
};
type Browser = {
  readonly VolumeFiles: new (site: URL, ask: (address: string) => Promise<Response>) => Files;
  readonly openArchive: (files: Files, site: URL, libraries: object) => Promise<Archive>;
  readonly inOrder: (papers: readonly FoundPaper[], sort: string, latest: boolean) => FoundPaper[];
};
type Files = { readonly fetch: typeof fetch };
type Archive = {
  readonly list: { readonly volumes: readonly unknown[] };
  readonly read: (question: string) => Promise<Asking>;
  readonly ask: (asking: Asking) => {
    readonly papers: (volumes: readonly unknown[]) => Promise<{ papers: FoundPaper[] }>;
  };
};

const SITE = new URL('http://site.invalid/');
const SCRIPTS = new URL('../../layouts/browser/search/', import.meta.url);
const MODULES = ['volume-files', 'archive', 'ranking'];

/** Opens the search of a site by its folder; each question is asked anew. */
export async function searchInNode(folder: string): Promise<(question: string) => Promise<Answer>> {
  const loaded = await Promise.all(
    MODULES.map((name) => import(new URL(`${name}.js`, SCRIPTS).href) as Promise<object>),
  );
  const browser = Object.assign({}, ...loaded) as Browser;
  const files = new browser.VolumeFiles(SITE, (address) => {
    const file = path.join(folder, decodeURIComponent(new URL(address).pathname));
    return Promise.resolve(new Response(readFileSync(file)));
  });
  // Pagefind runs in the thread of a browser, whose globals it uses; another search may have set them since.
  const enter = () =>
    Object.assign(globalThis, { self: globalThis, location: SITE, fetch: files.fetch });
  enter();
  const archive = await browser.openArchive(files, SITE, {
    stem: stemmer,
    distance,
    load: () => import(path.join(folder, 'pagefind/pagefind.js')) as Promise<unknown>,
  });
  return async (question) => {
    enter();
    const asking = await archive.read(question);
    const { papers } = await archive.ask(asking).papers(archive.list.volumes);
    return { papers: browser.inOrder(papers, '', asking.latest), notes: asking.notes };
  };
}
