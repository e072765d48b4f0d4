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

/** What belongs to a layer (ISO 32000-1, 8.11.3.2). */
export const LAYER = utf16('OC');
/** What is no part of the paper's text (ISO 32000-1, 14.8.2.2). */
export const ARTEFACT = utf16('Artifact');

const LONGEST_NAME = 64;

/** Whether an object has a mark of this name: `LAYER` or `ARTEFACT`. Asked for every object, so no text is made of it. */
export function hasMark(
  { functions, heap, scratch }: PdfiumEngine,
  handle: number,
  name: Uint8Array,
): boolean {
  const count = functions.FPDFPageObj_CountMarks(handle);
  for (let index = 0; index < count; index += 1) {
    const mark = functions.FPDFPageObj_GetMark(handle, index);
    const buffer = scratch + 64;
    if (!functions.FPDFPageObjMark_GetName(mark, buffer, LONGEST_NAME, scratch)) continue;
    // With the NUL at its end.
    if (heap.HEAPU32[scratch >> 2] !== name.length + 2) continue;
    const bytes = heap.HEAPU8;
    if (name.every((byte, at) => bytes[buffer + at] === byte)) return true;
  }
  return false;
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'utf16le'));
}
