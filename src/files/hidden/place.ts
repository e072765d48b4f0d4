import {
  openDocument,
  readPainting,
  type Box,
  type PdfiumEngine,
  type Picture,
} from '../pdfium.ts';
import { forPixels, viewOf } from './look.ts';

export type PlaceQuestion = {
  /** 1-based. */
  readonly page: number;
  readonly box: Box;
};

/** Around the place, in points, so that it can be found on the page. */
const AROUND = 72;
const FRAME = [212, 53, 28, 255];

/** How the place looks to a reader, in a red frame: what is hidden there stays hidden. */
export function drawPlace(
  engine: PdfiumEngine,
  bytes: Uint8Array,
  { page: number, box }: PlaceQuestion,
): Picture {
  return openDocument(engine, bytes, (document) =>
    document.withPage(number - 1, (page) => {
      const { left, bottom, right, top } = box;
      const around = {
        left: left - AROUND,
        bottom: bottom - AROUND,
        right: right + AROUND,
        top: top + AROUND,
      };
      const view = viewOf(page, readPainting(engine, page), [around]);
      const { picture } = view;
      const frame = view.pixelsOf({
        left: left - 3,
        bottom: bottom - 3,
        right: right + 3,
        top: top + 3,
      });
      const { x, y, width, height } = frame;
      const sides = [
        { x, y, width, height: Math.min(2, height) },
        { x, y: y + Math.max(0, height - 2), width, height: Math.min(2, height) },
        { x, y, width: Math.min(2, width), height },
        { x: x + Math.max(0, width - 2), y, width: Math.min(2, width), height },
      ];
      for (const side of sides) forPixels(picture, side, (at) => picture.rgba.set(FRAME, at));
      return picture;
    }),
  );
}
