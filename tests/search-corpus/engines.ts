import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { ABBREVIATIONS } from '../../src/language/words/abbreviations.ts';
import { plainWordsOf } from '../../src/language/words/plain-words.ts';
import { withPagefind } from '../../src/outputs/search/pagefind-service.ts';
import { paperOf } from '../../src/outputs/search/paper-of.ts';
import { searchInNode, type Step } from '../support/search/search-in-node.ts';
import { writeSearch } from '../support/search/write-search.ts';
import { MOST_LOOKED_AT, type Engine } from './measure.ts';
import type { Corpus } from './search-corpus.ts';

/** What a council's site is given to read questions by. */
const WORDS = { plainWords: plainWordsOf({}), abbreviations: ABBREVIATIONS };

/** The search of the site. */
export async function ownEngine(corpus: Corpus, folder: string): Promise<Engine> {
  await writeSearch(folder, corpus.records, WORDS);
  return madeEngine(folder);
}

/**
 * The search that {@link ownEngine} made in a folder, without one of its steps. Where papers aren't gathered, a reader sees
 * each of their records as a hit of its own, and it takes a place.
 */
export async function madeEngine(folder: string, without?: Step): Promise<Engine> {
  const ask = await searchInNode(folder, without);
  return async (question) => {
    const urls = (await ask(question)).papers.map(({ url }) => url);
    return without === 'gathering by paper' ? urls : unique(urls);
  };
}

/** Pagefind by itself: its own index of the same pages, and the question as it was typed. */
export async function plainPagefind(corpus: Corpus, folder: string): Promise<Engine> {
  const files = await withPagefind({ forceLanguage: 'en' }, 600_000, async (session) => {
    await session.add(corpus.records);
    return session.files();
  });
  // Unpacked, and handed on as they are: to copy and unpack them for each question took half of its time.
  const contents = new Map(
    files.map(({ path: name, content }) => [
      `/${name}`,
      isPacked(content) ? gunzipSync(content) : content,
    ]),
  );
  mkdirSync(folder, { recursive: true });
  const code = path.join(folder, 'pagefind.mjs');
  writeFileSync(code, contents.get('/pagefind.js') ?? '');
  const pagefind = (await import(code)) as {
    createInstance: (options: object) => {
      search: (
        question: string,
      ) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
    };
  };
  const fetch = (address: string) => {
    const content = contents.get(new URL(address).pathname) ?? new Uint8Array();
    return Promise.resolve({
      ok: true,
      arrayBuffer: () => Promise.resolve(content),
      json: () => Promise.resolve(JSON.parse(Buffer.from(content).toString('utf8')) as unknown),
    });
  };
  return async (question) => {
    Object.assign(globalThis, { self: globalThis, location: 'http://pagefind.invalid/', fetch });
    const instance = pagefind.createInstance({
      basePath: 'http://pagefind.invalid/',
      baseUrl: '/',
    });
    const { results } = await instance.search(question);
    const papers = new Set<string>();
    for (const { data } of results) {
      papers.add(paperOf((await data()).url));
      if (papers.size === MOST_LOOKED_AT) break;
    }
    return [...papers];
  };
}

const isPacked = (content: Uint8Array): boolean => content[0] === 0x1f && content[1] === 0x8b;

/** MiniSearch with its defaults, by section or page. */
export function miniSearch(corpus: Corpus): Engine {
  const index = new MiniSearch<{ id: number; title: string; text: string }>({
    fields: ['title', 'text'],
  });
  const papers: string[] = [];
  for (const { id, title, text } of corpus.papers) {
    for (const passage of text.split(/^## /m)) {
      index.add({ id: papers.length, title, text: passage });
      papers.push(corpus.addressOf(id));
    }
  }
  return (question) =>
    Promise.resolve(unique(index.search(question).map(({ id }) => papers[id as number] ?? '')));
}

const unique = (urls: readonly string[]): string[] => [...new Set(urls)];
