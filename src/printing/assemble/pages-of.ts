import { openDocument, openEngine, PdfRefused, type PdfiumEngine } from '../../files/pdfium.ts';

const ENGINE_BYTES = 512 * 1024 * 1024;
/** PDFium's memory never shrinks: beyond this it begins anew. */
const WORN_BYTES = 128 * 1024 * 1024;

let engine: PdfiumEngine | undefined;

/**
 * Pages of a PDF, quickly: nothing of them is read.
 * @throws PdfRefused where it can't be opened; EngineMemoryExceeded
 */
export async function pagesOf(bytes: Uint8Array): Promise<number> {
  if (engine && engine.heap.HEAPU8.length > WORN_BYTES) engine = undefined;
  const own = (engine ??= await openEngine(ENGINE_BYTES));
  try {
    return openDocument(own, bytes, ({ pageCount }) => {
      if (pageCount < 1) throw new PdfRefused('damaged');
      return pageCount;
    });
  } catch (error) {
    // After a fault nobody knows what its memory is like.
    engine = undefined;
    throw error;
  }
}
