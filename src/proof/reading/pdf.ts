import {
  EngineMemoryExceeded,
  openDocument,
  openEngine,
  PdfRefused,
  type PdfiumEngine,
} from '../../files/pdfium.ts';
import { within, type Explorer, type Origin } from './exploration.ts';
import { stringsOfPdf, streamsOfPdf } from './pdf-streams.ts';

const ENGINE_BYTES = 1024 * 1024 * 1024;
/** PDFium's memory never shrinks: beyond this it begins anew. */
const WORN_BYTES = 256 * 1024 * 1024;
const MOST_REVISIONS = 20;

export type PdfReader = { read(bytes: Buffer, origin: Origin, explorer: Explorer): Promise<void> };

/**
 * Searches PDFs twice: what PDFium reads on each page, in each revision that was saved into the file; and every
 * stream and string in the file's bytes, with the files and pictures in it. The pixels of pictures are not read.
 */
export function createPdfReader(): PdfReader {
  let engine: PdfiumEngine | undefined;
  return {
    read: async (bytes, origin, explorer) => {
      if (engine && engine.heap.HEAPU8.length > WORN_BYTES) engine = undefined;
      engine ??= await openEngine(ENGINE_BYTES);
      searchBytes(bytes, origin, explorer);
      try {
        searchPages(engine, bytes, origin, explorer);
      } catch (error) {
        if (!(error instanceof PdfRefused || error instanceof EngineMemoryExceeded)) throw error;
        const locked = error instanceof PdfRefused && /password|security/.test(error.code);
        explorer.unread(
          origin,
          locked ? 'the PDF is locked with a password' : 'the PDF is damaged',
        );
        engine = undefined;
      }
      for (const revision of revisionsOf(bytes)) {
        try {
          engine ??= await openEngine(ENGINE_BYTES);
          searchPages(engine, revision, within(origin, 'earlier revision'), explorer);
        } catch (error) {
          // Not every end-of-file mark ends a file: its strings and streams have been searched all the same.
          if (!(error instanceof PdfRefused || error instanceof EngineMemoryExceeded)) throw error;
          engine = undefined;
        }
      }
    },
  };
}

function searchPages(
  engine: PdfiumEngine,
  bytes: Buffer,
  origin: Origin,
  explorer: Explorer,
): void {
  openDocument(engine, bytes, (document) => {
    if (document.encrypted) explorer.unread(origin, 'the PDF is encrypted');
    for (let index = 0; index < document.pageCount; index += 1) {
      const text = document.withPage(index, (page) => page.text());
      explorer.text(text, 'text', within(origin, 'pdf text', `page ${index + 1}`));
    }
  });
}

function searchBytes(bytes: Buffer, origin: Origin, explorer: Explorer): void {
  const { streams, between } = streamsOfPdf(bytes, () => explorer.bytesLeft);
  const objects = between();
  explorer.text(objects, 'text', within(origin, 'pdf object'));
  explorer.text(stringsOfPdf(objects), 'text', within(origin, 'pdf string'));
  for (const { name, kind, bytes: data, problem } of streams) {
    const inside = within(origin, kind === 'picture' ? 'pdf picture' : 'pdf stream', name);
    if (problem !== undefined) explorer.unread(inside, problem);
    if (kind === 'picture') {
      explorer.noise(data, inside);
      continue;
    }
    explorer.bytes(data, inside);
    if (data.includes('(') || data.includes('<')) {
      const strings = stringsOfPdf(data.toString('latin1'));
      explorer.text(strings, 'text', within(inside, 'pdf string'));
    }
  }
}

/** The file as it was before each later saving that wrote objects anew. */
function* revisionsOf(bytes: Buffer): Generator<Buffer> {
  let given = 0;
  for (let at = bytes.indexOf('%%EOF'); at >= 0; at = bytes.indexOf('%%EOF', at + 5)) {
    const after = bytes.indexOf(' obj', at);
    if (after < 0 || given >= MOST_REVISIONS) return;
    given += 1;
    yield bytes.subarray(0, at + 5);
  }
}
