import type { PdfPage } from '../pdfium.ts';

/** Letters and digits of a stamp such as "Page 23 of 148, Appendix 2, Agenda item 7", and no more. */
const MOST_OF_A_STAMP = 100;

/** Letters that the file doesn't say what they are. */
const GARBLED = /[\p{Cc}\p{Co}\p{Cn}\uFFFD]/gu;
const MOST_GARBLED = 0.2;

/**
 * Whether the words of a page may be a picture, so that they have to be read off it: a scan, also with a number
 * stamped on it, letters that are drawn as outlines, or letters of a font that doesn't say which they are.
 * @param text of the page.
 */
export function isPictured(page: Pick<PdfPage, 'hasImage' | 'isBare'>, text: string): boolean {
  const written = text.replace(/\s+/gu, '');
  if (written.length === 0) return !page.isBare;
  const garbled = written.match(GARBLED)?.length ?? 0;
  if (garbled > written.length * MOST_GARBLED) return true;
  return written.length <= MOST_OF_A_STAMP && page.hasImage;
}
