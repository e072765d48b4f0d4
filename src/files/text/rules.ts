import { mapBox, readPainting, type Box, type PdfiumEngine, type PdfPage } from '../pdfium.ts';
import type { PageGlyphs } from './glyphs.ts';

/** A line that is drawn along a page, or down it: where it begins and ends, and how far down or across it is. In points, from above on the left. */
export type Rule = { readonly from: number; readonly to: number; readonly at: number };
export type Rules = { readonly along: readonly Rule[]; readonly down: readonly Rule[] };

/** In points: what is thicker is an area, not a line. */
const THICKEST = 3;
/** In points: what is shorter is a part of a sign. */
const SHORTEST = 4;
/** A page of more lines than this is a drawing. */
const MOST = 4000;

const NONE: Rules = { along: [], down: [] };

/** The lines that are drawn on a page, as those of tables are; none of a page whose text is set sideways. */
export function rulesOf(engine: PdfiumEngine, page: PdfPage, { isUpright }: PageGlyphs): Rules {
  if (!isUpright) return NONE;
  const painting = readPainting(engine, page);
  const boxes = painting.objects.flatMap((object): Box[] => {
    const { kind, box, fill, stroke, segments } = object;
    if (kind !== 'path') return [];
    if (stroke === undefined) return fill === undefined ? [] : [box];
    if (segments <= 2) return [box];
    return painting.piecesOf(object).map(([[x1, y1], [x2, y2]]) => ({
      left: Math.min(x1, x2),
      right: Math.max(x1, x2),
      bottom: Math.min(y1, y2),
      top: Math.max(y1, y2),
    }));
  });
  if (boxes.length > MOST) return NONE;
  const toPicture = page.transform(page.width, page.height);
  const along: Rule[] = [];
  const down: Rule[] = [];
  for (const box of boxes) {
    const { x, y, width, height } = mapBox(toPicture, box);
    if (height <= THICKEST && width >= SHORTEST && width > height)
      along.push({ from: x, to: x + width, at: y + height / 2 });
    else if (width <= THICKEST && height >= SHORTEST)
      down.push({ from: y, to: y + height, at: x + width / 2 });
  }
  return { along, down };
}
