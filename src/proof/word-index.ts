import { dirname } from 'node:path/posix';
import { foldText } from '../language/folded-text.ts';
import { wordsOfMarkdown } from '../language/markdown-words.ts';
import type { Needle } from './needles.ts';
import type { OpenText } from './leak-proof.ts';

/** A page as a word index remembers it: the beginnings of its words, in order. */
export type IndexedPage = { readonly file: string; readonly number: number; readonly text: string };

/** Stemming leaves the beginning of a word as it is: "holdings" and "hold" both begin with "hol". */
const BEGINNING = 3;
/** Words in a row: fewer could be any paper's. */
const LEAST_WORDS = 8;
const PIECE_WORDS = 12;

/** The beginnings of the words of a text, as {@link pagesOfWordIndexes} gives those of a page. */
export function beginningsOf(text: string): string {
  return text.replace(/\S+/g, beginning);
}

/** Needles for a word index, which has no sentences but the words of each page and their places. */
export function needlesOfBeginnings(needles: readonly Needle[]): Needle[] {
  return needles.flatMap((needle) => {
    const folded = foldText(beginningsOf(needle.secret.text));
    const inPieces = needle.least < needle.folded.length || needle.secret.kind === 'sentence';
    if (!inPieces || folded.length < LEAST_WORDS * BEGINNING) return [];
    const least = Math.min(folded.length, PIECE_WORDS * BEGINNING);
    return [{ ...needle, folded, least, wholeWords: false, close: false }];
  });
}

export function openTextsOfBeginnings(openTexts: readonly OpenText[]): OpenText[] {
  return openTexts.map((open) => ({ ...open, text: beginningsOf(wordsOfMarkdown(open.text)) }));
}

/**
 * Pagefind's word indexes turned back into pages: each word's list of pages and places (CBOR, RFC 8949)
 * gives every page its words in order. Words of one index are spread over many files, by the alphabet.
 * @returns the pages, and the files whose layout isn't the one known (Pagefind 1.4 to 1.6).
 */
export function pagesOfWordIndexes(
  files: readonly { readonly file: string; readonly bytes: Buffer }[],
): { pages: IndexedPage[]; unreadable: string[] } {
  const indexes = new Map<string, Map<string, Map<number, string>>>();
  const unreadable: string[] = [];
  for (const { file, bytes } of files) {
    const language = /([^/]*)_[^/]*$/.exec(file)?.[1] ?? '';
    const key = `${dirname(file)}/${language}`;
    const places = indexes.get(key) ?? new Map<string, Map<number, string>>();
    indexes.set(key, places);
    try {
      for (const word of list(list(decodeCbor(bytes))[0])) addWord(word, places);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      unreadable.push(file);
    }
  }
  const pages: IndexedPage[] = [];
  for (const [file, places] of indexes) {
    for (const [part, words] of places) {
      const inOrder = [...words].sort(([a], [b]) => a - b).map(([, word]) => beginning(word));
      pages.push({ file, number: Number.parseInt(part, 10) + 1, text: inOrder.join(' ') });
    }
  }
  return { pages, unreadable };
}

function beginning(word: string): string {
  return foldText(word).slice(0, BEGINNING);
}

/** A word: itself, its pages, and its spellings with accents with theirs. */
function addWord(entry: unknown, places: Map<string, Map<number, string>>): void {
  const [word, pages, spellings] = list(entry);
  if (typeof word !== 'string') throw new RangeError('a word without letters');
  addPages(word, list(pages), places);
  for (const spelling of spellings === undefined ? [] : list(spellings)) {
    const [spelt, where] = list(spelling);
    addPages(typeof spelt === 'string' ? spelt : word, list(where), places);
  }
}

function addPages(
  word: string,
  pages: readonly unknown[],
  places: Map<string, Map<number, string>>,
): void {
  let page = 0;
  for (const entry of pages) {
    const [step, inText, inMeta] = list(entry);
    page += whole(step);
    addPlaces(word, `${page} text`, list(inText), false, places);
    if (inMeta !== undefined) addPlaces(word, `${page} meta`, list(inMeta), true, places);
  }
}

/** Each place is given by its distance from the last; a negative number begins another weight, or field. */
function addPlaces(
  word: string,
  part: string,
  distances: readonly unknown[],
  byField: boolean,
  places: Map<string, Map<number, string>>,
): void {
  let at = 0;
  let key = part;
  for (const distance of distances.map(whole)) {
    if (distance < 0) {
      at = 0;
      if (byField) key = `${part} ${-distance}`;
      continue;
    }
    at += distance;
    const words = places.get(key) ?? new Map<number, string>();
    places.set(key, words);
    // Parts of a compound stand at the same place as the whole.
    if ((words.get(at)?.length ?? 0) < word.length) words.set(at, word);
  }
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new RangeError('no list where one is due');
  return value as readonly unknown[];
}

function whole(value: unknown): number {
  if (typeof value !== 'number') throw new RangeError('no number where one is due');
  return value;
}

/** Numbers, texts and lists: all that Pagefind writes. Throws a RangeError for anything else. */
function decodeCbor(bytes: Buffer): unknown {
  let at = 0;
  const argument = (info: number): number => {
    if (info < 24) return info;
    const size = [1, 2, 4][info - 24];
    if (size === undefined) throw new RangeError('a rare kind of number');
    at += size;
    return bytes.readUIntBE(at - size, size);
  };
  const value = (): unknown => {
    const head = bytes.readUInt8(at);
    at += 1;
    const size = argument(head & 31);
    switch (head >> 5) {
      case 0:
        return size;
      case 1:
        return -1 - size;
      case 2:
      case 3:
        at += size;
        if (at > bytes.length) throw new RangeError('it ends too soon');
        return bytes.toString('utf8', at - size, at);
      case 4:
        if (size > bytes.length) throw new RangeError('it ends too soon');
        return Array.from({ length: size }, value);
      default:
        throw new RangeError('a rare kind of value');
    }
  };
  return value();
}
