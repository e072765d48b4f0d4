import { EngineMemoryExceeded, openDocument, PdfRefused, renderPart, type Box, type PdfiumEngine, type PdfPage } from '../../../files/pdfium.ts'; // prettier-ignore

/** What is asked of the pages of a part. */
export type Looking = {
  readonly bytes: Uint8Array;
  /** Of all that the part is made of; none where nothing of it may be kept. */
  readonly digest?: string | undefined;
  /** Points in a unit of each page. */
  readonly units: readonly number[];
  /** Something is to be stamped at their heads, too. */
  readonly heads: boolean;
  /** It matters whether a page has text: finding out takes as long as drawing it. */
  readonly texts: boolean;
};

/** A part of a page's picture, all across it: a pixel is a point of the stamps. */
export type Band = {
  readonly pageWidth: number;
  readonly pageHeight: number;
  /** Of its first row, from above. */
  readonly y: number;
  readonly height: number;
  readonly rgba: Uint8Array;
};

/** A page as PDFium shows it. */
export type PageLook = {
  readonly width: number;
  readonly height: number;
  readonly rotation: 0 | 1 | 2 | 3;
  readonly cropBox: Box;
  /** True, too, where nobody asked. */
  readonly hasText: boolean;
  /** Undefined where the page is of a shape that nobody can print. */
  readonly foot: Band | undefined;
  readonly head: Band | undefined;
};

export type Looked =
  { readonly pages: readonly PageLook[] } | { readonly fault: 'damaged' | 'protected' | 'memory' };

/** PDFium's memory may grow to this. */
export const ENGINE_BYTES = 512 * 1024 * 1024;

/** Points of the stamps: what of a page is looked at. */
export const BAND = 62;

const LARGEST_SIDE = 842;
const SMALLEST_SIDE = 300;
const MOST_PIXELS = 4_000_000;

/** Units of the page in a point of the stamps: they are larger on A1, and smaller on a card. */
export function stampScale(width: number, height: number, unit: number): number {
  const shorter = Math.min(width, height) * unit;
  const factor =
    shorter > LARGEST_SIDE
      ? shorter / LARGEST_SIDE
      : Math.max(0.3, Math.min(1, shorter / SMALLEST_SIDE));
  return factor / unit;
}

/** Looks at each page: how it is shown, and the bands that stamps go into. PDFium is of no use after a fault. */
export function lookAtPages(engine: PdfiumEngine, { bytes, units, heads, texts }: Looking): Looked {
  try {
    return openDocument(engine, bytes, (document): Looked => {
      if (document.encrypted) return { fault: 'protected' };
      // Two readers that see different pages would put numbers on the wrong ones.
      if (document.pageCount !== units.length) return { fault: 'damaged' };
      const look = (page: PdfPage, unit: number): PageLook => ({
        width: page.width,
        height: page.height,
        rotation: page.rotation,
        cropBox: page.cropBox,
        hasText: !texts || page.charCount > 0,
        foot: bandOf(engine, page, unit, 'foot'),
        head: heads ? bandOf(engine, page, unit, 'head') : undefined,
      });
      return {
        pages: units.map((unit, index) => document.withPage(index, (page) => look(page, unit))),
      };
    });
  } catch (error) {
    if (error instanceof EngineMemoryExceeded) return { fault: 'memory' };
    if (error instanceof PdfRefused) return { fault: 'damaged' };
    // PDFium gives up in the middle of what it can't hold.
    if (error instanceof Error && error.name === 'RuntimeError') return { fault: 'memory' };
    throw error;
  }
}

function bandOf(
  engine: PdfiumEngine,
  page: PdfPage,
  unit: number,
  at: 'foot' | 'head',
): Band | undefined {
  const scale = stampScale(page.width, page.height, unit);
  const pageWidth = Math.max(1, Math.round(page.width / scale));
  const pageHeight = Math.max(1, Math.round(page.height / scale));
  const height = Math.min(pageHeight, BAND);
  if (!(pageWidth * height <= MOST_PIXELS)) return undefined;
  const y = at === 'head' ? 0 : pageHeight - height;
  const part = { x: 0, y, width: pageWidth, height, pageWidth, pageHeight };
  return { pageWidth, pageHeight, y, height, rgba: renderPart(engine, page, part, true).rgba };
}
