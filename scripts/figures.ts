import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileProgram, SITE_VARIABLE } from '../tests/support/program.ts';
import { readFlags, readOptions } from './command-line/options.ts';
import { run } from './command-line/run.ts';
import { documentFigures } from './figures/document-figures.ts';
import { leakFigures } from './figures/leak-figures.ts';
import { officeFigures } from './figures/office-figures.ts';
import { papersInFolder } from './figures/papers-in-folder.ts';
import type { FigureLine } from './figures/figure-line.ts';
import { pdfFigures } from './figures/pdf-figures.ts';
import { searchFigures } from './figures/search-figures.ts';

/**
 * `npm run figures`: how many ways to give exempt words away and how many hidden things are found, and how much that is
 * honest is stopped, in the corpora of the tests. Ends with 1 where a figure isn't as it should be. `--papers DIR` counts
 * instead how many PDFs of a folder would be held back, with the rules that hold them; `--documents DIR` how much of the Word documents of a folder an
 * import keeps, against what is expected of each; `--search` measures the search alone.
 */
await run(async ({ stdout, stderr }) => {
  const known = { search: 'measures only what the search finds' };
  const { flags, rest } = readFlags(known);
  const options = {
    papers: 'a folder of PDFs, to count those that would be held back',
    documents: 'a folder of Word documents, each with NAME.expect.json, to import them',
  };
  const { papers, documents } = readOptions(options, rest, known);
  if (flags.search) {
    stdout.write(`${(await searchFigures()).join('\n')}\n`);
    return 0;
  }
  if (papers !== undefined) {
    const { all, held, rules } = await papersInFolder(papers);
    stdout.write(`${held} of ${all} PDFs would be held back (${percent(held, all)}).\n`);
    for (const [rule, count] of [...rules].sort(([, a], [, b]) => b - a)) {
      stdout.write(`  ${String(count).padStart(4)} ${rule}\n`);
    }
    return 0;
  }
  const write = (lines: readonly FigureLine[]): number => {
    for (const { what, count, of, wrong } of lines) {
      stdout.write(`${what}: ${count} of ${of} (${percent(count, of)})\n`);
      for (const one of wrong) stdout.write(`  ✗ ${one}\n`);
    }
    return lines.some(({ wrong }) => wrong.length > 0) ? 1 : 0;
  };
  if (documents !== undefined) return write(documentFigures(documents));
  const folder = mkdtempSync(join(tmpdir(), 'moothall-figures-'));
  try {
    // To load the program as TypeScript would be most of the work.
    compileProgram(folder);
    process.env[SITE_VARIABLE] = folder;
    const lines = [
      ...(await leakFigures(() => stderr.write('.'))),
      ...(await pdfFigures()),
      ...(await officeFigures()),
    ];
    stderr.write('\n');
    const status = write(lines);
    stdout.write(`${(await searchFigures()).join('\n')}\n`);
    return status;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function percent(count: number, of: number): string {
  return `${((100 * count) / of).toFixed(1)} %`;
}
