import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  madeEngine,
  miniSearch,
  ownEngine,
  plainPagefind,
} from '../../tests/search-corpus/engines.ts';
import { measure, type Engine, type Measured } from '../../tests/search-corpus/measure.ts';
import { STEPS } from '../../tests/support/search/search-in-node.ts';
import { readCorpus } from '../../tests/search-corpus/search-corpus.ts';

/** What the search finds of what residents ask, in lines, beside Pagefind alone and MiniSearch on the same papers. */
export async function searchFigures(): Promise<readonly string[]> {
  const corpus = readCorpus();
  const folder = mkdtempSync(join(tmpdir(), 'moothall-search-'));
  try {
    const whole = join(folder, 'whole');
    const engines: readonly (readonly [name: string, engine: Engine])[] = [
      ['Pagefind alone', await plainPagefind(corpus, join(folder, 'plain'))],
      ['MiniSearch', miniSearch(corpus)],
      ['the search', await ownEngine(corpus, whole)],
    ];
    const lines: string[] = [];
    for (const [set, questions] of [
      ['questions it was tuned by', corpus.questions],
      ['questions kept apart', corpus.keptApart],
    ] as const) {
      lines.push(
        `Search, ${questions.length} ${set}: mean reciprocal rank, share found among the first five`,
      );
      let own: Measured | undefined;
      for (const [name, engine] of engines) {
        const { by } = await measure(corpus, questions, engine);
        const all = [...by].map(([category, measured]) => `${category || 'all'} ${said(measured)}`);
        lines.push(`  ${name}: ${all.join(', ')}`);
        own = by.get('');
      }
      for (const step of STEPS) {
        const { by } = await measure(corpus, questions, await madeEngine(whole, step));
        const left = by.get('');
        if (!own || !left) continue;
        const gain = `${own.rank >= left.rank ? '+' : '−'}${Math.abs(own.rank - left.rank).toFixed(3)}`;
        lines.push(`  the search without ${step}: all ${said(left)}; the step gains ${gain}`);
      }
    }
    return lines;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const said = ({ rank, recall }: Measured): string => `${rank.toFixed(2)} ${percent(recall)}`;

const percent = (share: number): string => `${Math.round(100 * share)} %`;
