import { readFile } from 'node:fs/promises';
import { cleanPdf } from '../cleaning/clean-pdf.ts';
import { writtenBesidePages } from '../hidden/behind-pages.ts';
import { findHidden } from '../hidden/find-hidden.ts';
import type { HiddenAnswer, HiddenQuestion } from '../hidden/hidden-question.ts';
import { drawPlace, type PlaceQuestion } from '../hidden/place.ts';
import { inspectPdf } from '../inspecting/inspect-pdf.ts';
import type { PdfInspection } from '../inspection.ts';
import { pictureDpi } from '../picture-size.ts';
import { openDocument, type PdfiumEngine, type Picture } from '../pdfium.ts';
import { SCAN_DPI } from '../scans/scan-picture.ts';
import { extractText } from '../text/extract-text.ts';
import { extractLooks, type PdfLooks } from '../text/looks.ts';
import type { PdfText } from '../text/text.ts';

type PdfPath = { readonly path: string };

/** What a worker can be asked. A job reads its file itself, so that no thread holds it twice. */
export const JOBS = {
  inspect: async (engine: PdfiumEngine, { path }: PdfPath): Promise<PdfInspection> =>
    inspectPdf(engine, await readFile(path)),

  text: async (engine: PdfiumEngine, { path }: PdfPath): Promise<PdfText> =>
    openDocument(engine, await readFile(path), (document) => extractText(engine, document)),

  /** What was written beside its pages. */
  beside: async (engine: PdfiumEngine, { path }: PdfPath): Promise<string[]> =>
    writtenBesidePages(engine, await readFile(path)),

  looks: async (engine: PdfiumEngine, { path }: PdfPath): Promise<PdfLooks> =>
    openDocument(engine, await readFile(path), (document) => extractLooks(engine, document)),

  /** What some pages hide. */
  hidden: async (
    engine: PdfiumEngine,
    { path, ...question }: PdfPath & HiddenQuestion,
  ): Promise<HiddenAnswer> => findHidden(engine, await readFile(path), question),

  /** The file without what no page needs; PDFium has no part in it. */
  clean: async (_engine: PdfiumEngine, { path }: PdfPath): Promise<Uint8Array> =>
    cleanPdf(await readFile(path)),

  /** A place on a page, for the officer's eyes. */
  place: async (
    engine: PdfiumEngine,
    { path, ...place }: PdfPath & PlaceQuestion,
  ): Promise<Picture> => drawPlace(engine, await readFile(path), place),

  /** A page as a scan that is to be read; 1-based. */
  page: async (
    engine: PdfiumEngine,
    { path, number }: PdfPath & { readonly number: number },
  ): Promise<Picture> =>
    openDocument(engine, await readFile(path), (document) =>
      document.withPage(number - 1, (page) =>
        page.render({ dpi: SCAN_DPI, withAnnotations: true }),
      ),
    ),

  /** The first page, larger than it is shown, with the notes and stamps on it. */
  picture: async (engine: PdfiumEngine, { path }: PdfPath): Promise<Picture> =>
    openDocument(engine, await readFile(path), (document) =>
      document.withPage(0, (page) => page.render({ dpi: pictureDpi(page), withAnnotations: true })),
    ),
};

export type JobName = keyof typeof JOBS;
export type JobInput<Name extends JobName> = Parameters<(typeof JOBS)[Name]>[1];
export type JobOutput<Name extends JobName> = Awaited<ReturnType<(typeof JOBS)[Name]>>;
