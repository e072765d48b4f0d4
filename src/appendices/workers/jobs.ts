import { readFile } from 'node:fs/promises';
import { inspectPdf } from '../inspecting/inspect-pdf.ts';
import type { PdfInspection } from '../inspection.ts';
import type { PdfiumEngine } from '../pdfium.ts';

/** What a worker can be asked. A job reads its file itself: bytes never cross between threads. */
export const JOBS = {
  inspect: async (engine: PdfiumEngine, { path }: { path: string }): Promise<PdfInspection> =>
    inspectPdf(engine, await readFile(path)),
};

export type JobName = keyof typeof JOBS;
export type JobInput<Name extends JobName> = Parameters<(typeof JOBS)[Name]>[1];
export type JobOutput<Name extends JobName> = Awaited<ReturnType<(typeof JOBS)[Name]>>;
