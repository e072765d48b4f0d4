import type { Box, PageLink, PdfChar, PdfDocument, PdfiumEngine, PdfPage } from '../pdfium.ts';
import { struckChars } from './strokes.ts';

/** Words of a page that are bold, struck through, or lead somewhere. The text of a PDF has no word of this: a paper that is shown needs none. */
export type Look = {
  /** Letters and figures alone: how a reader joins lines and hyphens is another matter. */
  readonly letters: string;
  /** Those before it on the page, by which its place is known. */
  readonly before: string;
  readonly bold: boolean;
  readonly struck?: true;
  readonly href?: string;
};

export type PdfLooks = {
  readonly pages: readonly (readonly Look[])[];
};

/** By so many letters before it a place is known. */
const BEFORE = 24;
/** A page of which more is bold than this is set so: it says nothing of a word. */
const MOST_BOLD = 0.5;

const LETTER = /[\p{L}\p{N}]/u;

/** The letters and figures of a text, as {@link Look} has them. */
export const lettersIn = (text: string): string =>
  [...text.normalize('NFKC')].filter((sign) => LETTER.test(sign)).join('');

/** The words of a document that look different, page by page. */
export function extractLooks(engine: PdfiumEngine, document: PdfDocument): PdfLooks {
  return {
    pages: Array.from({ length: document.pageCount }, (_, index) =>
      document.withPage(index, (page) => looksOf(engine, page)),
    ),
  };
}

type Stretch = {
  letters: string;
  readonly bold: boolean;
  readonly struck: boolean;
  readonly href: string | undefined;
};

function looksOf(engine: PdfiumEngine, page: PdfPage): Look[] {
  const links = page.links();
  const chars = page.chars('loose').filter(({ text }) => LETTER.test(text));
  const bold = chars.filter(({ run }) => run?.bold === true).length;
  const isBold = bold > 0 && bold <= chars.length * MOST_BOLD;
  const struck = struckChars(engine, page, chars);
  if (links.length === 0 && !isBold && struck.size === 0) return [];
  const stretches: Stretch[] = [];
  for (const char of chars) {
    const href = hrefOf(char, links);
    const look = { bold: isBold && char.run?.bold === true, struck: struck.has(char), href };
    const last = stretches.at(-1);
    const letters = lettersIn(char.text);
    const isAlike =
      last?.bold === look.bold && last.struck === look.struck && last.href === look.href;
    if (isAlike) last.letters += letters;
    else stretches.push({ letters, ...look });
  }
  let before = '';
  return stretches.flatMap(({ letters, bold, struck, href }) => {
    const look = {
      ...{ letters, before, bold },
      ...(struck && { struck }),
      ...(href !== undefined && { href }),
    };
    before = `${before}${letters}`.slice(-BEFORE);
    return letters !== '' && (bold || struck || href !== undefined) ? [look] : [];
  });
}

function hrefOf({ box }: PdfChar, links: readonly PageLink[]): string | undefined {
  if (!box) return undefined;
  const x = (box.left + box.right) / 2;
  const y = (box.bottom + box.top) / 2;
  const holds = ({ left, right, bottom, top }: Box) =>
    x >= left && x <= right && y >= bottom && y <= top;
  return links.find(({ boxes }) => boxes.some(holds))?.address;
}
