import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Tally } from './tally.ts';
import { runBrowserTests, runCheck, runNodeTests } from './runners.ts';

/** What `npm test` consists of, in this order; each can be run alone by its name. */
export const PART_NAMES = ['types', 'lint', 'house', 'format', 'unit', 'site', 'browser'] as const;
export type PartName = (typeof PART_NAMES)[number];

/** The parts that read a whole built site. */
export const PARTS_OF_THE_SITE: readonly PartName[] = ['site', 'browser'];

export function isPartName(text: string): text is PartName {
  return (PART_NAMES as readonly string[]).includes(text);
}

/** Runs a part; what fails is shown on the terminal. */
export function runPart(name: PartName, env: NodeJS.ProcessEnv): Promise<Tally> {
  switch (name) {
    case 'types':
      return runCheck(['node_modules/typescript/bin/tsc', '--noEmit', '--pretty'], env);
    case 'lint':
      return runCheck(['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'], env);
    case 'house':
      return runCheck(
        [
          'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
          ...['--config', 'scripts/testing/house.config.cjs'],
          ...['src', 'layouts', 'scripts'],
        ],
        env,
      );
    case 'format':
      return runCheck(
        ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
        env,
      );
    case 'unit':
      return runNodeTests(testFilesBelow('tests/unit'), env);
    case 'site':
      return runNodeTests(testFilesBelow('tests/site'), env);
    case 'browser':
      return runBrowserTests('tests/browser/playwright.config.ts', env);
  }
}

/** In a fixed order, so that a run is the same on every machine. */
function testFilesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => path.join(folder, name))
    .sort();
}
