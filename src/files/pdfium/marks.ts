import { readString, type PdfiumEngine } from './engine.ts';

const MOST_ACTUAL_TEXTS = 5_000;

/** Takes what a mark says instead of a text object off the page, into `texts`. */
export function takeActualTexts(engine: PdfiumEngine, handle: number, texts: string[]): void {
  const { functions, heap, scratch } = engine;
  const count = functions.FPDFPageObj_CountMarks(handle);
  for (let index = 0; index < count && texts.length < MOST_ACTUAL_TEXTS; index += 1) {
    const mark = functions.FPDFPageObj_GetMark(handle, index);
    const value = readString(engine, 'utf-16le', (buffer, bytes) => {
      const known = functions.FPDFPageObjMark_GetParamStringValue(mark, 'ActualText', buffer, bytes, scratch);
      return known ? (heap.HEAPU32[scratch >> 2] ?? 0) : 0;
    }); // prettier-ignore
    if (value === '') continue;
    texts.push(value);
    functions.FPDFPageObjMark_RemoveParam(handle, mark, 'ActualText');
  }
}

/** A mark named OC holds what belongs to a layer (ISO 32000-1, 8.11.3.2). */
export function hasLayerMark({ functions, heap, scratch }: PdfiumEngine, handle: number): boolean {
  const count = functions.FPDFPageObj_CountMarks(handle);
  for (let index = 0; index < count; index += 1) {
    const mark = functions.FPDFPageObj_GetMark(handle, index);
    const buffer = scratch + 64;
    if (!functions.FPDFPageObjMark_GetName(mark, buffer, 8, scratch)) continue;
    const bytes = heap.HEAPU8.subarray(buffer, buffer + 6);
    if (bytes[0] === 0x4f && bytes[2] === 0x43 && bytes[4] === 0) return true;
  }
  return false;
}
