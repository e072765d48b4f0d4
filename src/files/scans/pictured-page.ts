import { hasLinesOfNoLanguage } from '../../language/words/letter-pairs.ts';
import type { PdfPage } from '../pdfium.ts';
import { isGarbled } from '../text/garbled.ts';

/** Letters and digits of a stamp such as "Page 23 of 148, Appendix 2, Agenda item 7", and no more. */
const MOST_OF_A_STAMP = 100;

/**
 * Whether the words of a page may be a picture, so that they have to be read off it: a scan, also with a number
 * stamped on it, letters that are drawn as outlines, or letters of a font that
 * doesn't say which they are, or says others.
 * @param text of the page.
 */
export function isPictured(page: Pick<PdfPage, 'hasImage' | 'isBare'>, text: string): boolean {
  const written = text.replace(/\s+/gu, '');
  if (written.length === 0) return !page.isBare;
  if (isGarbled(text) || hasLinesOfNoLanguage(text)) return true;
  return written.length <= MOST_OF_A_STAMP && page.hasImage;
}
