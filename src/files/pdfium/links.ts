import { readString, type PdfiumEngine } from './engine.ts';
import type { Box } from './geometry.ts';

/** A part of a page that leads to an address. */
export type PageLink = {
  readonly address: string;
  /** One for each line. */
  readonly boxes: readonly Box[];
};

/** No page that is read by people has more. */
const MOST_LINKS = 2000;
const MOST_BOXES = 50;
/** PDFACTION_URI: fpdf_doc.h. */
const TO_ADDRESS = 3;

/** The links of a page that lead out of its document. */
export function readLinks(engine: PdfiumEngine, page: number, document: number): PageLink[] {
  const { functions, heap, scratch } = engine;
  const links: PageLink[] = [];
  const [place, found] = [scratch, scratch + 4];
  heap.HEAP32[place >> 2] = 0;
  for (let count = 0; count < MOST_LINKS; count += 1) {
    if (!functions.FPDFLink_Enumerate(page, place, found)) break;
    const next = heap.HEAP32[place >> 2] ?? 0;
    const link = heap.HEAP32[found >> 2] ?? 0;
    const action = functions.FPDFLink_GetAction(link);
    if (action !== 0 && functions.FPDFAction_GetType(action) === TO_ADDRESS) {
      const address = readString(engine, 'utf-8', (buffer, bytes) =>
        functions.FPDFAction_GetURIPath(document, action, buffer, bytes),
      );
      links.push({ address, boxes: boxesOf(engine, link) });
    }
    heap.HEAP32[place >> 2] = next;
  }
  return links;
}

/** What it says of each line; else its one frame. */
function boxesOf({ functions, heap, scratch }: PdfiumEngine, link: number): Box[] {
  const numbers = (count: number) =>
    Array.from(heap.HEAPF32.subarray(scratch >> 2, (scratch >> 2) + count));
  const boxes: Box[] = [];
  const lines = Math.min(MOST_BOXES, functions.FPDFLink_CountQuadPoints(link));
  for (let line = 0; line < lines; line += 1) {
    if (!functions.FPDFLink_GetQuadPoints(link, line, scratch)) continue;
    const corners = numbers(8);
    const xs = corners.filter((_, at) => at % 2 === 0);
    const ys = corners.filter((_, at) => at % 2 === 1);
    boxes.push({
      left: Math.min(...xs),
      right: Math.max(...xs),
      bottom: Math.min(...ys),
      top: Math.max(...ys),
    });
  }
  if (boxes.length > 0 || !functions.FPDFLink_GetAnnotRect(link, scratch)) return boxes;
  const [left = 0, top = 0, right = 0, bottom = 0] = numbers(4);
  return [{ left, right, bottom: Math.min(top, bottom), top: Math.max(top, bottom) }];
}
