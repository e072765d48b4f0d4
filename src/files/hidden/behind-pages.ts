import { pdfLib } from '../inspecting/pdf-lib.ts';
import { textsOf } from './objects/object-texts.ts';

/** What is left over was taken out; what is for programs alone has their names, days and languages, as every PDF of theirs. */
const NO_WORDS_OF_THE_PAPER: ReadonlySet<string> = new Set(['left-over', 'entry', 'program']);

/** What the objects of a PDF say beside its pages: bookmarks, alternative texts, forms, notes and links. */
export async function textsBehindPages(bytes: Buffer): Promise<string[]> {
  try {
    const { context } = await pdfLib.PDFDocument.load(bytes, {
      ...{ updateMetadata: false, throwOnInvalidObject: false, ignoreEncryption: true },
    });
    const texts = textsOf(context).flatMap(({ place, text }) =>
      NO_WORDS_OF_THE_PAPER.has(place) ? [] : text,
    );
    return [...new Set(texts)];
  } catch {
    // What this parser can't read, PDFium may have read: then only its pages are known.
    return [];
  }
}
