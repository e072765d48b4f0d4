import { createHash } from 'node:crypto';
import { unsound } from '../faults.ts';
import type { PageFacts, PdfFault, PdfInspection, SoundPdf } from '../inspection.ts';
import {
  openDocument,
  PdfRefused,
  type PdfDocument,
  type PdfiumEngine,
  type RefusalCode,
} from '../pdfium.ts';
import { isoDateTime } from './dates.ts';
import { InflationExceeded } from './inflation.ts';
import { faultOfFirstBytes } from './magic.ts';
import { readObjects, type ObjectFacts } from './objects.ts';
import { isPictured } from '../scans/pictured-page.ts';
import { findWordsTakenOut } from './words-taken-out.ts';
import { countRevisions } from './revisions.ts';

const FAULTS: Readonly<Record<RefusalCode, PdfFault>> = {
  damaged: 'damaged',
  page: 'damaged',
  unknown: 'damaged',
  password: 'encrypted',
  security: 'encrypted',
};

/**
 * What a PDF is. Runs in a worker: a hostile file can make PDFium or the parser fail in any way.
 * @throws EngineMemoryExceeded and whatever else a hostile file brings about
 */
export async function inspectPdf(engine: PdfiumEngine, bytes: Buffer): Promise<PdfInspection> {
  const file = {
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
  const fault = faultOfFirstBytes(bytes);
  if (fault !== undefined) return unsound(fault.fault, file, fault.reason);

  const opened = readWithPdfium(engine, bytes);
  if ('fault' in opened) return unsound(opened.fault, file, opened.reason);
  const objects = await readWithParser(bytes, opened.texts);
  if ('fault' in objects) return unsound(objects.fault, file);

  const { encrypted, unreadable, settingsFiles, loose, ...facts } = objects;
  if (encrypted || opened.encrypted) return unsound('encrypted', file);
  if (unreadable > 0) return unsound('uncheckable', file);
  return {
    sound: true,
    ...file,
    ...opened.facts,
    ...facts,
    inObjects: [
      ...facts.inObjects,
      ...(loose ? await findWordsTakenOut(engine, bytes, opened.texts, loose === 'pages') : []),
    ],
    // Two readers see more than one: a hostile file can be laid out so that they differ.
    javaScript: Math.max(facts.javaScript, opened.documentScripts),
    embeddedFiles: Math.max(0, Math.max(facts.embeddedFiles, opened.attachments) - settingsFiles),
    revisions: countRevisions(bytes),
  };
}

type Fault = { readonly fault: PdfFault; readonly reason?: string };

type Opened = {
  readonly facts: Omit<SoundPdf, keyof ObjectFacts | 'sound' | 'bytes' | 'sha256' | 'revisions'>;
  /** Of each page. */
  readonly texts: readonly string[];
  readonly encrypted: boolean;
  readonly documentScripts: number;
  readonly attachments: number;
};

function readWithPdfium(engine: PdfiumEngine, bytes: Buffer): Opened | Fault {
  try {
    return openDocument(engine, bytes, (document) => {
      if (document.pageCount < 1) return { fault: 'no-pages' };
      const texts: string[] = [];
      const pages = readPages(document, texts);
      if ('fault' in pages) return pages;
      return {
        facts: {
          ...pages,
          pages: document.pageCount,
          pdfVersion: versionOf(document.fileVersion),
          tagged: document.tagged,
          language: document.language,
          title: information(document, 'Title'),
          author: information(document, 'Author'),
          subject: information(document, 'Subject'),
          keywords: information(document, 'Keywords'),
          creator: information(document, 'Creator'),
          producer: information(document, 'Producer'),
          created: isoDateTime(document.information('CreationDate')),
          modified: isoDateTime(document.information('ModDate')),
        },
        texts,
        encrypted: document.encrypted,
        documentScripts: document.documentScripts,
        attachments: document.attachments,
      };
    });
  } catch (error) {
    if (!(error instanceof PdfRefused)) throw error;
    if (FAULTS[error.code] === 'damaged' && lacksEnd(bytes)) return { fault: 'truncated' };
    return { fault: FAULTS[error.code] };
  }
}

function readPages(
  document: PdfDocument,
  texts: string[],
): Pick<SoundPdf, 'pageFacts' | 'scannedPages' | 'picturedPages'> | Fault {
  const pageFacts: PageFacts[] = [];
  const scannedPages: number[] = [];
  const picturedPages: number[] = [];
  for (let index = 0; index < document.pageCount; index += 1) {
    try {
      document.withPage(index, (page) => {
        const text = page.charCount > 0 ? page.text() : '';
        const hasText = /\S/u.test(text);
        texts.push(text);
        pageFacts.push({ width: hundredths(page.width), height: hundredths(page.height), hasText });
        if (!hasText && page.hasImage) scannedPages.push(index + 1);
        if (isPictured(page, text)) picturedPages.push(index + 1);
      });
    } catch (error) {
      if (!(error instanceof PdfRefused)) throw error;
      return { fault: 'damaged', reason: `Page ${index + 1} of the PDF is damaged.` };
    }
  }
  return { pageFacts, scannedPages, picturedPages };
}

async function readWithParser(
  bytes: Buffer,
  texts: readonly string[],
): Promise<ObjectFacts | Fault> {
  try {
    return await readObjects(bytes, texts);
  } catch (error) {
    if (error instanceof InflationExceeded) return { fault: 'out-of-memory' };
    // PDFium opens it and the parser can't follow: nobody can say what is in it.
    if (error instanceof Error) return { fault: 'uncheckable' };
    throw error;
  }
}

function versionOf(number: number): string {
  return number === 0 ? '' : `${Math.floor(number / 10)}.${number % 10}`;
}

function information(document: PdfDocument, key: string): string {
  return document
    .information(key)
    .replaceAll(/[\0\s]+/gu, ' ')
    .trim();
}

/** ISO 32000-1, annex H.3.4.4: readers look for the end in the last 1,024 bytes. */
function lacksEnd(bytes: Buffer): boolean {
  return !bytes.subarray(-1024).includes('%%EOF');
}

/** PDFium's floats have a tail that says nothing: 594.9600219726562. */
function hundredths(points: number): number {
  return Math.round(points * 100) / 100;
}
