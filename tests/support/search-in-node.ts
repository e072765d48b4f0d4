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
  readonly Vocabulary: new (...given: unknown[]) => unknown;
  readonly otherWords: (...given: unknown[]) => unknown;
  readonly readQuestion: (question: string, ...given: unknown[]) => Promise<Asking>;
  readonly begin: (...given: unknown[]) => Promise<void>;
  readonly Question: new (
    parts: Asking['parts'] | null,
    archive: unknown,
  ) => { papers: (volumes: readonly unknown[]) => Promise<{ papers: FoundPaper[] }> };
  readonly inOrder: (papers: readonly FoundPaper[], sort: string, latest: boolean) => FoundPaper[];
};
type Files = {
  readonly fetch: typeof fetch;
  readonly list: () => Promise<{
    readonly volumes: readonly unknown[];
    readonly words: {
      readonly tiers: unknown;
      readonly plain: unknown;
      readonly abbreviations: unknown;
    };
  }>;
  readonly textOf: (file: string) => Promise<string>;
};

const SITE = new URL('http://site.invalid/');
const SCRIPTS = new URL('../../layouts/browser/search/', import.meta.url);
const MODULES = ['volume-files', 'vocabulary', 'asking', 'question', 'ranking'];

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
  const { volumes, words } = await files.list();
  const pagefind = (await import(path.join(folder, 'pagefind/pagefind.js'))) as unknown;
  await browser.begin(pagefind, files, SITE, volumes);
  const textOf = (file: string) => files.textOf(file);
  const vocabulary = new browser.Vocabulary(words.tiers, textOf, stemmer, distance);
  const others = browser.otherWords(words.plain, words.abbreviations, stemmer);
  const archive = { pagefind, files, site: SITE, vocabulary };
  return async (question) => {
    enter();
    const { parts, notes, latest } = await browser.readQuestion(question, vocabulary, others);
    const { papers } = await new browser.Question(parts, archive).papers(volumes);
    return { papers: browser.inOrder(papers, '', latest), notes };
  };
}
