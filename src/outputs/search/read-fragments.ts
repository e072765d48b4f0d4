import { gunzipSync } from 'node:zlib';
import { foundBy, tokensOf } from '../../../layouts/browser/search/words.js';
import { abbreviationsIn, type Abbreviation } from './abbreviations.ts';
import type { IndexFile } from './pagefind-service.ts';
import { paperOf } from './paper-of.ts';

/** What a finished index holds. */
export type IndexContents = {
  /** Pagefind's name of each record, which its hits have, by the record's address. */
  readonly ids: ReadonlyMap<string, string>;
  /** In how many papers each word is, as words are compared: see {@link foundBy}. */
  readonly words: ReadonlyMap<string, number>;
  /** What papers explain: "tro", "traffic regulation order". Each once. */
  readonly abbreviations: readonly Abbreviation[];
};

/** How the content of each of Pagefind's files begins. */
const BEGINNING = 'pagefind_dcd';
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;

/** What a record is found by, of that which is shown of it. */
const FOUND_META = ['title', 'committee', 'of'];

type Fragment = {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
};

/**
 * Reads from the texts that Pagefind (1.6) keeps of records what can be found: Pagefind's own reading of them.
 * Throws an Error where a file isn't as Pagefind writes it.
 */
export function readFragments(files: readonly IndexFile[]): IndexContents {
  const ids = new Map<string, string>();
  const papers = new Map<string, Set<string>>();
  const abbreviations = new Map<string, Abbreviation>();
  for (const { path, content } of files) {
    const name = FRAGMENT.exec(path)?.[1];
    if (name === undefined) continue;
    for (const [id, fragment] of fragmentsOf(path, name, content)) {
      ids.set(fragment.url, id);
      const words = ofKey(papers, paperOf(fragment.url));
      for (const text of textsOf(fragment)) {
        addWords(words, text);
        for (const one of abbreviationsIn(text)) abbreviations.set(one.join(' '), one);
      }
    }
  }
  return { ids, words: counted(papers.values()), abbreviations: [...abbreviations.values()] };
}

function fragmentsOf(
  path: string,
  name: string,
  content: Uint8Array,
): readonly (readonly [id: string, fragment: Fragment])[] {
  const text = gunzipSync(content).toString('utf8');
  if (!text.startsWith(BEGINNING)) throw new Error(`${path} is not as Pagefind writes it.`);
  const read = JSON.parse(text.slice(BEGINNING.length)) as Fragment | Record<string, Fragment>;
  // Neighbours may share a file, each by its name.
  return isFragment(read) ? [[name, read]] : Object.entries(read);
}

function isFragment(read: Fragment | Record<string, Fragment>): read is Fragment {
  return typeof read.url === 'string';
}

function textsOf({ content, meta }: Fragment): string[] {
  return [content, ...FOUND_META.flatMap((name) => meta[name] ?? [])];
}

function addWords(words: Set<string>, text: string): void {
  for (const token of tokensOf(text)) {
    // Most are letters alone, which need no closer look.
    if (/^[a-z]+$/.test(token)) words.add(token);
    else for (const key of foundBy(token)) words.add(key);
  }
}

function counted(sets: Iterable<ReadonlySet<string>>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of sets) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function ofKey(sets: Map<string, Set<string>>, key: string): Set<string> {
  const known = sets.get(key);
  if (known) return known;
  const made = new Set<string>();
  sets.set(key, made);
  return made;
}
