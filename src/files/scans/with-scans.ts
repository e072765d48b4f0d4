import type { Block, PageText, PdfText } from '../text/text.ts';
import { plainText } from '../text/text.ts';
import type { KnownScan } from './known-scans.ts';

/** A picture that is a file, or is in one, with what a machine has read in it. */
export type ReadPicture = {
  /** 1-based. */
  readonly number: number;
  readonly paragraphs: readonly string[];
  /** No build has come to it yet. */
  readonly isLater: boolean;
};

/** The text of a PDF with what a machine has read on its scanned pages. */
export function withScans(text: PdfText, scan: KnownScan | undefined): PdfText {
  if (!scan) return text;
  const states = new Map(scan.pages.map(({ number, isLater }) => [number, isLater]));
  return {
    pages: text.pages.map((page): PageText => {
      const isLater = states.get(page.number);
      if (isLater === undefined) return page;
      if (isLater) return { ...page, scan: 'later' };
      const own = page.unreadable === 'garbled' ? '' : plainText(page);
      const read = paragraphsOf(scan.text(page.number)).filter((words) => saysMore(words, own));
      return read.length === 0 ? page : { ...page, scan: read.map(paragraph) };
    }),
  };
}

/** The pictures of a file that isn't a PDF: those that say something, and those that weren't read yet. */
export function readPictures(scan: KnownScan | undefined): ReadPicture[] {
  return (scan?.pages ?? [])
    .map(({ number, isLater }) => ({
      ...{ number, isLater },
      paragraphs: isLater ? [] : paragraphsOf(scan?.text(number) ?? ''),
    }))
    .filter(({ isLater, paragraphs }) => isLater || paragraphs.length > 0);
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** Lines joined to paragraphs, with words that were parted at the end of a line. */
function paragraphsOf(text: string): string[] {
  return text
    .split('\n\n')
    .map((lines) =>
      lines
        .replace(/(\p{Ll})-\n(?=\p{Ll})/gu, '$1')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((words) => words !== '');
}

/** So much of a paragraph has to be in the page's own text for it to say no more: a letter is misread now and then. */
const MOSTLY = 0.75;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** Whether what was read says more than a stamp, or a title beside a picture, that is text already. */
function saysMore(read: string, own: string): boolean {
  const words = wordsOf(read);
  const known = new Set(wordsOf(own));
  if (known.size === 0 || words.length === 0) return known.size === 0;
  return words.filter((word) => known.has(word)).length < words.length * MOSTLY;
}
