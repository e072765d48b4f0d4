import type { PDFContext, PDFObject } from '@cantoo/pdf-lib';
import { pdfLib } from '../../../files/inspecting/pdf-lib.ts';
import type { Box, Transform } from '../../../files/pdfium.ts';
import type { PageLook } from './look-at-pages.ts';
import { numberOf } from '../objects.ts';
import { unitOf, type SourcePage } from '../source-part.ts';

/** A page as it is shown. */
export type PageShape = {
  readonly media: Box;
  /** What is shown of it. */
  readonly crop: Box;
  /** Quarter turns clockwise. */
  readonly turns: 0 | 1 | 2 | 3;
  /** As shown, in units of the page. */
  readonly width: number;
  readonly height: number;
  /** Points in a unit. */
  readonly unit: number;
};

/** Readers take this for a page that has no size (ISO 32000-1 leaves it open). */
const LETTER: Box = { left: 0, bottom: 0, right: 612, top: 792 };

/** What the page says of its size; where PDFium shows it otherwise, what PDFium shows. */
export function shapeOf(context: PDFContext, page: SourcePage, shown: PageLook): PageShape {
  const media = boxOf(context, page.inherited.MediaBox) ?? LETTER;
  const asked = boxOf(context, page.inherited.CropBox);
  const crop = (asked && common(asked, media)) ?? media;
  const turn = Math.round((numberOf(context.lookup(page.inherited.Rotate)) ?? 0) / 90);
  const unit = unitOf(page.dict);
  const said = shape(media, crop, (((turn % 4) + 4) % 4) as 0 | 1 | 2 | 3, unit);
  const agrees =
    said.turns === shown.rotation &&
    Math.abs(said.width - shown.width) < 1 &&
    Math.abs(said.height - shown.height) < 1;
  return agrees ? said : shape(shown.cropBox, shown.cropBox, shown.rotation, unit);
}

function shape(media: Box, crop: Box, turns: PageShape['turns'], unit: number): PageShape {
  const across = crop.right - crop.left;
  const up = crop.top - crop.bottom;
  const [width, height] = turns % 2 === 0 ? [across, up] : [up, across];
  return { media, crop, turns, width, height, unit };
}

function boxOf(context: PDFContext, object: PDFObject | undefined): Box | undefined {
  const array = context.lookup(object);
  if (!(array instanceof pdfLib.PDFArray) || array.size() < 4) return undefined;
  const numbers = [0, 1, 2, 3].map((index) => numberOf(array.lookup(index)));
  const [x1, y1, x2, y2] = numbers;
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return undefined; // prettier-ignore
  const box = {
    left: Math.min(x1, x2),
    bottom: Math.min(y1, y2),
    right: Math.max(x1, x2),
    top: Math.max(y1, y2),
  };
  return box.right > box.left && box.top > box.bottom ? box : undefined;
}

function common(a: Box, b: Box): Box | undefined {
  const box = {
    left: Math.max(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
    top: Math.min(a.top, b.top),
  };
  return box.right > box.left && box.top > box.bottom ? box : undefined;
}

/** From the page as shown, its origin below on the left, to the page's own space. */
export function fromShown({ crop, turns }: PageShape): Transform {
  const { left, bottom, right, top } = crop;
  if (turns === 1) return { a: 0, b: 1, c: -1, d: 0, e: right, f: bottom };
  if (turns === 2) return { a: -1, b: 0, c: 0, d: -1, e: right, f: top };
  if (turns === 3) return { a: 0, b: -1, c: 1, d: 0, e: left, f: top };
  return { a: 1, b: 0, c: 0, d: 1, e: left, f: bottom };
}

/** A box of the page as shown, in the page's own space. */
export function boxFromShown(page: PageShape, shown: Box): Box {
  const { a, b, c, d, e, f } = fromShown(page);
  const xs = [a * shown.left + c * shown.bottom + e, a * shown.right + c * shown.top + e];
  const ys = [b * shown.left + d * shown.bottom + f, b * shown.right + d * shown.top + f];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    bottom: Math.min(...ys),
    top: Math.max(...ys),
  };
}
