import { earlierEnds } from '../inspecting/revisions.ts';
import { squashed } from './open-words.ts';
import { openDocument, PdfRefused, type PdfDocument, type PdfiumEngine } from '../pdfium.ts';

export type EarlierWords = {
  /** The page of the earlier file, 1-based. */
  readonly page: number;
  readonly words: string;
};

/** Saves further back than these were long since written over. */
const MOST_REVISIONS = 8;

/** The file's first bytes are enough to get back its earlier pages: words that were on them, and are on no page now. */
export function findEarlierWords(
  engine: PdfiumEngine,
  bytes: Buffer,
  now: readonly string[],
): EarlierWords[] {
  const ends = earlierEnds(bytes).slice(-MOST_REVISIONS);
  if (ends.length === 0) return [];
  const goneIn = wordsGoneFrom(now);
  const found: EarlierWords[] = [];
  for (const end of ends) {
    const pages = textsOf(engine, bytes.subarray(0, end));
    pages.forEach((text, index) => {
      const gone = goneIn(text);
      if (gone.length > 0) found.push({ page: index + 1, words: gone.join(' ') });
    });
  }
  return found;
}

/**
 * Gives the words of a text that are on no page of a file, each the first time that it is asked about.
 * @param now the text of each page
 */
export function wordsGoneFrom(now: readonly string[]): (text: string) => string[] {
  const kept = new Set(now.flatMap(wordsOf));
  const letters = squashed(now.join(''));
  return (text) => {
    const words = wordsOf(text);
    const gone = words.filter((word, at) => !kept.has(word) && !isBroken(words, at, letters));
    for (const word of gone) kept.add(word);
    return gone;
  };
}

/** Letters: fewer are found in other words by chance. */
const LONG_ENOUGH = 10;

/**
 * Whether a word is there, but with spaces elsewhere: a save may lay out the same words anew. Its neighbours are
 * asked about with it, so that "Ann" isn't found in "annual".
 */
function isBroken(words: readonly string[], at: number, letters: string): boolean {
  const around = [
    words.slice(Math.max(0, at - 2), at + 2),
    words.slice(Math.max(0, at - 1), at + 3),
  ];
  return around.some((near) => {
    const asked = squashed(near.join(''));
    return near.length > 1 && asked.length >= LONG_ENOUGH && letters.includes(asked);
  });
}

/** Of each page; none where PDFium can't read the bytes as a file. */
export function textsOf(engine: PdfiumEngine, bytes: Uint8Array): string[] {
  try {
    return openDocument(engine, bytes, pageTexts);
  } catch (error) {
    if (error instanceof PdfRefused) return [];
    throw error;
  }
}

export function pageTexts(document: PdfDocument): string[] {
  return Array.from({ length: document.pageCount }, (_, index) =>
    document.withPage(index, (page) => page.text()),
  );
}

/** Of two signs or more, as written. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'@.-]*[\p{L}\p{N}]/gu) ?? [];
}
