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
  readonly isPartial: boolean;
  /** Parts of which it has only other words of the same stem. */
  readonly kin: readonly number[];
  readonly score: number;
  readonly date: string;
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

type Part = { readonly said: string };
type Asking = {
  readonly parts: readonly Part[];
  readonly notes: readonly Note[];
  readonly latest: boolean;
  readonly name?: string;
};
type Browser = {
  readonly VolumeFiles: new (site: URL, ask: (address: string) => Promise<Response>) => Files;
  readonly openArchive: (files: Files, site: URL, libraries: object) => Promise<Archive>;
  readonly inOrder: (
    papers: readonly FoundPaper[],
    sort: string,
    latest: boolean,
    name?: string,
  ) => FoundPaper[];
  readonly allNotes: (read: readonly Note[], found: object) => Note[];
  readonly gathered: (records: FoundPaper['records'], parts: readonly Part[]) => FoundPaper[];
  readonly otherWords: (plain: object, abbreviations: object, stem: object) => object;
  readonly readQuestion: (...how: readonly unknown[]) => Promise<Asking>;
  readonly Vocabulary: new (...how: readonly unknown[]) => { suggest: (word: string) => unknown };
};
type Files = { readonly fetch: typeof fetch; readonly textOf: (file: string) => Promise<string> };
type Archive = {
  readonly list: {
    readonly volumes: readonly unknown[];
    readonly words: {
      readonly tiers: readonly object[];
      readonly plain: object;
      readonly abbreviations: object;
    };
  };
  readonly read: (question: string) => Promise<Asking>;
  readonly ask: (asking: Asking) => {
    readonly papers: (volumes: readonly unknown[]) => Promise<{
      papers: FoundPaper[];
      parts: readonly Part[];
      notes: readonly Note[];
      replaced: readonly string[];
    }>;
  };
};

const SITE = new URL('http://site.invalid/');
const SCRIPTS = new URL('../../../layouts/browser/search/', import.meta.url);
const MODULES = [
  'volumes/volume-files',
  'archive',
  'ranking',
  'asking',
  'other-words',
  'vocabulary',
  'missing',
];

/** A step of the search, which can be left out to see what it is good for. */
export type Step = (typeof STEPS)[number];

export const STEPS = [
  'other words for words',
  'spelling',
  'one form of amounts and dates',
  'weights of titles and kinds',
  'gathering by paper',
  'all words before some',
  'newer before older',
] as const;

/** Opens the search of a site by its folder; each question is asked anew. One step of it may be left out. */
export async function searchInNode(
  folder: string,
  without?: Step,
): Promise<(question: string) => Promise<Answer>> {
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
    load: async () => {
      const pagefind = (await import(path.join(folder, 'pagefind/pagefind.js'))) as Pagefind;
      return without === 'weights of titles and kinds' ? withoutWeights(pagefind) : pagefind;
    },
  });
  const read = readerOf(browser, archive, files, without);
  return async (question) => {
    enter();
    const asking = await read(question);
    const found = await archive.ask(asking).papers(archive.list.volumes);
    const ranked = rankedWithout(browser, found.papers, found.parts, without);
    const latest = asking.latest && without !== 'newer before older';
    return {
      papers: browser.inOrder(ranked, '', latest, asking.name),
      notes: browser.allNotes(asking.notes, found),
    };
  };
}

type Pagefind = { readonly createInstance: (options: object) => object };

/** Pagefind weighs a title five times by itself: nothing is weighed only where each weight is the same. */
const NO_WEIGHTS = {
  metaWeights: { title: 1, committee: 1, of: 1, paper: 1, kind: 1, date: 1 },
};

function withoutWeights({ createInstance }: Pagefind): Pagefind {
  return { createInstance: (options) => createInstance({ ...options, ranking: NO_WEIGHTS }) };
}

/** Reads questions as the archive does, but for what is left out. */
function readerOf(
  { Vocabulary, otherWords, readQuestion }: Browser,
  { list, read }: Archive,
  files: Files,
  without?: Step,
): Archive['read'] {
  const { tiers, plain, abbreviations } = list.words;
  const isLeftOut = (step: Step) => step === without;
  const own = ['other words for words', 'spelling', 'one form of amounts and dates'] as const;
  if (!own.some(isLeftOut)) return read;
  const vocabulary = new Vocabulary(
    ...[tiers, (file: string) => files.textOf(file), stemmer, distance],
  );
  if (without === 'spelling') vocabulary.suggest = () => Promise.resolve(undefined);
  const others =
    without === 'other words for words'
      ? otherWords({}, [], stemmer)
      : otherWords(plain, abbreviations, stemmer);
  const same = without === 'one form of amounts and dates' ? () => [] : undefined;
  return (question) => readQuestion(question, vocabulary, others, same);
}

/** Papers as the search ranks them, but for what is left out. */
function rankedWithout(
  { gathered }: Browser,
  papers: readonly FoundPaper[],
  parts: readonly Part[],
  without?: Step,
): FoundPaper[] {
  const records = papers.flatMap((paper) => paper.records);
  switch (without) {
    case 'weights of titles and kinds':
      return gathered(
        records.map((record) => ({ ...record, facts: { ...record.facts, filters: {} } })),
        parts,
      );
    case 'gathering by paper':
      return records.flatMap((record) => gathered([record], parts));
    case 'all words before some':
      return papers.map((paper) => ({ ...paper, lacks: [], isPartial: false }));
    case 'newer before older':
      return papers.map((paper) => ({ ...paper, date: '' }));
    default:
      return [...papers];
  }
}
