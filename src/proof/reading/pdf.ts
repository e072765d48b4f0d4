import {
  EngineMemoryExceeded,
  openDocument,
  openEngine,
  PdfRefused,
  type PdfiumEngine,
} from '../../files/pdfium.ts';
import { within, type Explorer, type Origin } from './exploration.ts';
import { loosePages, pagesIn, referencesIn } from '../../files/inspecting/loose-pages.ts';
import { drawsWords } from '../../files/inspecting/unused-forms.ts';
import { stringsOfPdf, streamsOfPdf } from './pdf-streams.ts';

const ENGINE_BYTES = 1024 * 1024 * 1024;
/** PDFium's memory never shrinks: beyond this it begins anew. */
const WORN_BYTES = 256 * 1024 * 1024;
const MOST_REVISIONS = 20;

export type PdfReader = { read(bytes: Buffer, origin: Origin, explorer: Explorer): Promise<void> };

/**
 * Searches PDFs twice: what PDFium reads on each page, in each revision that was saved into the file, and on what is beside its
 * pages; and every
 * stream and string in the file's bytes, with the files and pictures in it. The pixels of pictures are not read.
 */
export function createPdfReader(): PdfReader {
  let engine: PdfiumEngine | undefined;
  return {
    read: async (bytes, origin, explorer) => {
      if (engine && engine.heap.HEAPU8.length > WORN_BYTES) engine = undefined;
      engine ??= await openEngine(ENGINE_BYTES);
      const { pages, streams } = searchBytes(bytes, origin, explorer);
      let shown = 0;
      try {
        shown = searchPages(engine, bytes, origin, explorer);
      } catch (error) {
        if (!(error instanceof PdfRefused || error instanceof EngineMemoryExceeded)) throw error;
        const locked = error instanceof PdfRefused && /password|security/.test(error.code);
        explorer.unread(
          origin,
          locked ? 'the PDF is locked with a password' : 'the PDF is damaged',
        );
        engine = undefined;
      }
      const loose =
        pages > shown || streams.length > 0 || hasAppearances(bytes)
          ? await loosePages(bytes, streams)
          : undefined;
      const others: [string, Buffer][] = [...revisionsOf(bytes)].map((revision) => [
        'earlier revision',
        revision,
      ]);
      if (loose) others.push(['beside its pages', loose]);
      for (const [channel, other] of others) {
        try {
          engine ??= await openEngine(ENGINE_BYTES);
          searchPages(engine, other, within(origin, channel), explorer);
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
): number {
  return openDocument(engine, bytes, (document) => {
    if (document.encrypted) explorer.unread(origin, 'the PDF is encrypted');
    for (let index = 0; index < document.pageCount; index += 1) {
      const text = document.withPage(index, (page) => page.text());
      explorer.text(text, 'text', within(origin, 'pdf text', `page ${index + 1}`));
    }
    return document.pageCount;
  });
}

/** What the bytes of a PDF speak of: pages, in its tree or not, and streams that draw words and that nothing refers to. */
type Spoken = { readonly pages: number; readonly streams: readonly number[] };

function searchBytes(bytes: Buffer, origin: Origin, explorer: Explorer): Spoken {
  const { streams, between } = streamsOfPdf(bytes, () => explorer.bytesLeft);
  const objects = between();
  explorer.text(objects, 'text', within(origin, 'pdf object'));
  explorer.text(stringsOfPdf(objects), 'text', within(origin, 'pdf string'));
  let pages = pagesIn(objects);
  const referred = new Set(referencesIn(objects));
  const drawing: number[] = [];
  for (const { name, kind, bytes: data, problem } of streams) {
    const inside = within(origin, kind === 'picture' ? 'pdf picture' : 'pdf stream', name);
    if (problem !== undefined) explorer.unread(inside, problem);
    if (kind === 'picture') {
      explorer.noise(data, inside);
      continue;
    }
    explorer.bytes(data, inside);
    pages += pagesIn(data);
    for (const number of referencesIn(data)) referred.add(number);
    if (drawsWords(data)) drawing.push(Number(name.replace(/\D/g, '')));
    if (data.includes('(') || data.includes('<')) {
      const strings = stringsOfPdf(data.toString('latin1'));
      explorer.text(strings, 'text', within(inside, 'pdf string'));
    }
  }
  return { pages, streams: drawing.filter((number) => !referred.has(number)) };
}

/** Whether notes may look otherwise than they say, in letters that are numbers of a font. */
function hasAppearances(bytes: Buffer): boolean {
  return bytes.includes('/AP') && bytes.includes('/Type0');
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
