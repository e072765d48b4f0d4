import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { createInspector, type Inspector } from '../../src/files/inspector.ts';
import { appendixPdf } from '../demo/appendix-pdf.ts';
import { TOPICS } from '../demo/topics/index.ts';

export type PdfTextFigures = {
  readonly files: number;
  readonly pages: number;
  /** Of all files, one after another, by a worker that has started: text as headings, paragraphs, lists and tables. */
  readonly textMs: number;
  /** Of the same files by `pdftotext -layout`, a process a file; undefined where it isn't installed. */
  readonly pdftotextMs: number | undefined;
  /** Of one file that is known already: facts, text and picture together. */
  readonly warmMsAFile: number;
};

const FILES = 60;
const TITLES = [
  'Findings',
  'Costs',
  'Responses to the consultation',
  'Method',
  'Equality screening',
];

/** How fast the text of small papers is read out, beside `pdftotext` on the same files. */
export async function measurePdfText(): Promise<PdfTextFigures> {
  const folder = mkdtempSync(path.join(tmpdir(), 'moothall-bench-pdf-'));
  const open = () => createInspector({ cacheDir: path.join(folder, 'cache'), workers: 1 });
  try {
    const files = await writePapers(path.join(folder, 'papers'));
    const cold = open();
    let pages = 0;
    for (const file of files) {
      const inspection = await cold.inspect(file);
      pages += inspection.sound ? inspection.pages : 0;
    }
    const textMs = await timeOf(() => eachFile(files, (file) => cold.text(file)));
    await eachFile(files, (file) => cold.picture(file));
    await cold.close();
    const warm = open();
    const warmMs = await timeOf(() => eachFile(files, (file) => askAll(warm, file)));
    await warm.close();
    return {
      files: files.length,
      pages,
      textMs,
      pdftotextMs: await timeOfPdftotext(files, path.join(folder, 'text')),
      warmMsAFile: warmMs / files.length,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writePapers(folder: string): Promise<string[]> {
  mkdirSync(folder);
  const files: string[] = [];
  for (let number = 0; number < FILES; number += 1) {
    const topic = TOPICS[number % TOPICS.length];
    if (topic === undefined) throw new Error('the demo has no topics');
    const title = TITLES[number % TITLES.length] ?? '';
    const file = path.join(folder, `${number}.pdf`);
    writeFileSync(file, await appendixPdf(topic, `${title} ${number}`, '1'));
    files.push(file);
  }
  return files;
}

async function askAll(inspector: Inspector, file: string): Promise<void> {
  await inspector.inspect(file);
  await inspector.text(file);
  await inspector.picture(file);
}

async function eachFile(
  files: readonly string[],
  ask: (file: string) => Promise<unknown>,
): Promise<void> {
  for (const file of files) await ask(file);
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function timeOfPdftotext(
  files: readonly string[],
  output: string,
): Promise<number | undefined> {
  if (spawnSync('pdftotext', ['-v']).error) return undefined;
  return timeOf(() =>
    eachFile(files, (file) => {
      const { status } = spawnSync('pdftotext', ['-layout', file, output]);
      if (status !== 0) throw new Error(`pdftotext can’t read ${file}`);
      return Promise.resolve();
    }),
  );
}
