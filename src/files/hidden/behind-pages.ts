import { pdfLib } from '../inspecting/pdf-lib.ts';
import { openDocument, type PdfiumEngine } from '../pdfium.ts';
import { textsOf } from './objects/object-texts.ts';
import { describedIn } from './objects/unseen-entries.ts';

/** What is left over was taken out; what is for programs alone has their names, days and languages, as every PDF of theirs. */
const NO_WORDS_OF_THE_PAPER: ReadonlySet<string> = new Set(['left-over', 'entry', 'program']);

/** What somebody wrote, or chose, beside the pages of a paper. */
const WRITTEN: ReadonlySet<string> = new Set([
  ...['bookmark', 'alternative', 'actual', 'form', 'note', 'layer', 'property'],
]);

/** The properties of every PDF that have words of its paper. Its author and the programs that made it have none. */
const TITLES = ['Title', 'Subject', 'Keywords'] as const;

/**
 * What an open PDF says beside its pages: its title, subject and keywords, bookmarks, alternative texts, forms and notes, each once. What
 * can't be read is left out: its bytes are searched all the same.
 */
export async function writtenBesidePages(engine: PdfiumEngine, bytes: Buffer): Promise<string[]> {
  const titles = openDocument(engine, bytes, (document) =>
    TITLES.map((title) => document.information(title)),
  );
  const texts = new Set(titles);
  try {
    const { context } = await load(bytes);
    for (const { place, text } of textsOf(context)) if (WRITTEN.has(place)) texts.add(text);
    for (const text of describedIn(context)) texts.add(text);
  } catch {
    // What this parser can't read, PDFium may have read.
  }
  return [...texts].filter((text) => /\p{L}{2}/u.test(text));
}

const load = (bytes: Buffer) =>
  pdfLib.PDFDocument.load(bytes, {
    ...{ updateMetadata: false, throwOnInvalidObject: false, ignoreEncryption: true },
  });

/** What the objects of a PDF say beside its pages: bookmarks, alternative texts, forms, notes and links. */
export async function textsBehindPages(bytes: Buffer): Promise<string[]> {
  try {
    const { context } = await load(bytes);
    const texts = textsOf(context).flatMap(({ place, text }) =>
      NO_WORDS_OF_THE_PAPER.has(place) ? [] : text,
    );
    return [...new Set(texts)];
  } catch {
    // What this parser can't read, PDFium may have read: then only its pages are known.
    return [];
  }
}
