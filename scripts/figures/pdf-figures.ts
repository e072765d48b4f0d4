import { findHidden } from '../../src/files/hidden/find-hidden.ts';
import { WHOLE_FILE } from '../../src/files/hidden/hidden-question.ts';
import { inspectPdf } from '../../src/files/inspecting/inspect-pdf.ts';
import { openEngine, type PdfiumEngine } from '../../src/files/pdfium.ts';
import { HIDDEN_THINGS, HONEST_PDFS } from '../../tests/pdf-corpus/corpora.ts';
import type { RedactionCase } from '../../tests/pdf-corpus/redactions.ts';
import type { FigureLine } from './figure-line.ts';

const ENGINE_BYTES = 256 * 1024 * 1024;
const PAGES = 10;

/** How many of the PDFs that hide something are stopped, and how many of those that hide nothing. */
export async function pdfFigures(): Promise<FigureLine[]> {
  const engine = await openEngine(ENGINE_BYTES);
  const stopped = async (cases: readonly RedactionCase[], are: boolean): Promise<string[]> => {
    const names: string[] = [];
    for (const each of cases) if ((await isStopped(engine, each)) === are) names.push(each.name);
    return names;
  };
  const missed = await stopped(HIDDEN_THINGS, false);
  const falsely = await stopped(HONEST_PDFS, true);
  return [
    {
      what: 'hidden things in PDFs found',
      count: HIDDEN_THINGS.length - missed.length,
      of: HIDDEN_THINGS.length,
      wrong: missed,
    },
    {
      what: 'honest PDFs stopped',
      count: falsely.length,
      of: HONEST_PDFS.length,
      wrong: falsely,
    },
  ];
}

async function isStopped(
  engine: PdfiumEngine,
  { pdf, layers = false }: RedactionCase,
): Promise<boolean> {
  const inspection = await inspectPdf(engine, pdf);
  const inObjects = inspection.sound ? inspection.inObjects : [];
  const question = { pages: PAGES, work: Infinity, hasHiddenLayers: layers };
  const onPages = [WHOLE_FILE, 0].flatMap(
    (from) => findHidden(engine, pdf, { from, ...question }).findings,
  );
  return [...inObjects, ...onPages].some(({ severity }) => severity === 'error');
}
