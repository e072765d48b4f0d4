import { codeDigest } from '../../facts/code-digest.ts';
import { openDocument, type PdfiumEngine } from '../../files/pdfium.ts';
import { isPictured } from '../../files/scans/pictured-page.ts';
import type { SealedScans } from './sealed-scans.ts';

/** Where the words of PDFs are kept, enciphered. */
export type SealedTexts = Pick<SealedScans, 'readText' | 'writeText'>;

/** What a PDF says but for its scans. */
export type PdfText = {
  readonly words: readonly string[];
  readonly titles: readonly string[];
  /** Pages that are pictures, the first being 0. */
  readonly pictured: readonly number[];
  /** What is behind the pages. */
  readonly behind: readonly string[];
};

/**
 * The words of a PDF. Throws what PDFium throws. The engine and the parser take longer to load than a PDF to be read, so what it says is kept, sealed.
 */
export async function pdfTextOf(
  bytes: Buffer,
  {
    open,
    sealed,
  }: {
    readonly open: () => Promise<PdfiumEngine>;
    readonly sealed: SealedTexts | undefined;
  },
): Promise<PdfText> {
  const code = sealed ? codeDigest(import.meta.url).slice(0, 32) : '';
  const known = await sealed?.readText(bytes, code);
  if (known !== undefined) return known as PdfText;
  const written = openDocument(await open(), bytes, (document) => {
    const words: string[] = [];
    const pictured: number[] = [];
    for (let index = 0; index < document.pageCount; index += 1) {
      document.withPage(index, (page) => {
        const text = page.text();
        words.push(text);
        if (isPictured(page, text)) pictured.push(index);
      });
    }
    const titles = ['Title', 'Subject', 'Keywords'].map((key) => document.information(key));
    return { words, pictured, titles: titles.filter((title) => title !== '') };
  });
  // Loaded here, since most builds read no exempt PDF, and its parser takes long to load.
  const { textsBehindPages } = await import('../../files/hidden/behind-pages.ts');
  const text = { ...written, behind: await textsBehindPages(bytes) };
  await sealed?.writeText(bytes, code, text);
  return text;
}
