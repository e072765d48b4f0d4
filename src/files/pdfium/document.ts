import { readString, type PdfiumEngine } from './engine.ts';
import { loadPage, type PdfPage } from './page.ts';

export type RefusalCode = 'damaged' | 'password' | 'security' | 'page' | 'unknown';

/** PDFium will not open the file, or a page of it. */
export class PdfRefused extends Error {
  override readonly name = 'PdfRefused';
  readonly code: RefusalCode;
  constructor(code: RefusalCode) {
    super(`PDFium refuses the file: ${code}`);
    this.code = code;
  }
}

/** An open PDF. Pages are lent: `withPage` closes the page when the function returns. */
export type PdfDocument = {
  readonly pageCount: number;
  /** 14 for PDF 1.4, 20 for PDF 2.0; 0 where the file doesn't say. */
  readonly fileVersion: number;
  readonly tagged: boolean;
  /** As the catalog has it ("en-GB"); '' where it has none. */
  readonly language: string;
  readonly encrypted: boolean;
  readonly documentScripts: number;
  readonly attachments: number;
  /** An entry of the information dictionary ("Title", "Author", "CreationDate"…); '' where there is none. */
  information(key: string): string;
  /**
   * @param index 0-based.
   * @throws PdfRefused where the page can't be read.
   */
  withPage<T>(index: number, use: (page: PdfPage) => T): T;
};

const REFUSALS: Readonly<Record<number, RefusalCode>> = {
  2: 'damaged',
  3: 'damaged',
  4: 'password',
  5: 'security',
  6: 'page',
};

/**
 * Lends an open document and frees everything afterwards.
 * @throws PdfRefused, EngineMemoryExceeded
 */
export function openDocument<T>(
  engine: PdfiumEngine,
  bytes: Uint8Array,
  use: (document: PdfDocument) => T,
): T {
  const { functions } = engine;
  // PDFium reads from this buffer until the document is closed.
  const buffer = engine.allocate(bytes.length);
  engine.heap.HEAPU8.set(bytes, buffer);
  const handle = functions.FPDF_LoadMemDocument(buffer, bytes.length, '');
  if (handle === 0) {
    const code = REFUSALS[functions.FPDF_GetLastError()] ?? 'unknown';
    engine.free(buffer);
    throw new PdfRefused(code);
  }
  try {
    return use(wrap(engine, handle));
  } finally {
    functions.FPDF_CloseDocument(handle);
    engine.free(buffer);
  }
}

function wrap(engine: PdfiumEngine, handle: number): PdfDocument {
  const { functions, heap, scratch } = engine;
  return {
    pageCount: functions.FPDF_GetPageCount(handle),
    fileVersion: functions.FPDF_GetFileVersion(handle, scratch)
      ? (heap.HEAP32[scratch >> 2] ?? 0)
      : 0,
    tagged: Boolean(functions.FPDFCatalog_IsTagged(handle)),
    language: readString(engine, 'utf-16le', (buffer, size) =>
      functions.EPDFCatalog_GetLanguage(handle, buffer, size),
    ),
    encrypted: Boolean(functions.EPDF_IsEncrypted(handle)),
    documentScripts: Math.max(0, functions.FPDFDoc_GetJavaScriptActionCount(handle)),
    attachments: Math.max(0, functions.FPDFDoc_GetAttachmentCount(handle)),
    information: (key) =>
      readString(engine, 'utf-16le', (buffer, size) =>
        functions.FPDF_GetMetaText(handle, key, buffer, size),
      ),
    withPage: (index, use) => {
      engine.onPage();
      const page = functions.FPDF_LoadPage(handle, index);
      if (page === 0) throw new PdfRefused('page');
      const loaded = loadPage(engine, page, handle);
      try {
        return use(loaded.page);
      } finally {
        loaded.close();
      }
    },
  };
}
