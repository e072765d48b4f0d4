import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { miniSearch, ownEngine, plainPagefind } from '../../tests/search-corpus/engines.ts';
import { measure, type Engine } from '../../tests/search-corpus/measure.ts';
import { readCorpus } from '../../tests/search-corpus/search-corpus.ts';

/** What the search finds of what residents ask, in lines, beside Pagefind alone and MiniSearch on the same papers. */
export async function searchFigures(): Promise<readonly string[]> {
  const corpus = readCorpus();
  const folder = mkdtempSync(join(tmpdir(), 'moothall-search-'));
  try {
    const engines: readonly (readonly [name: string, engine: Engine])[] = [
      ['the search without officers’ words', await ownEngine(corpus, join(folder, 'bare'), {})],
      ['the search', await ownEngine(corpus, join(folder, 'whole'))],
      ['Pagefind alone', await plainPagefind(corpus, join(folder, 'plain'))],
      ['MiniSearch', miniSearch(corpus)],
    ];
    const lines: string[] = [];
    for (const [set, questions] of [
      ['questions it was tuned by', corpus.questions],
      ['questions kept apart', corpus.keptApart],
    ] as const) {
      lines.push(
        `Search, ${questions.length} ${set}: mean reciprocal rank, share found among the first five`,
      );
      for (const [name, engine] of engines) {
        const { by } = await measure(corpus, questions, engine);
        const all = [...by].map(
          ([category, { rank, recall }]) =>
            `${category || 'all'} ${rank.toFixed(2)} ${percent(recall)}`,
        );
        lines.push(`  ${name}: ${all.join(', ')}`);
      }
    }
    return lines;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;
