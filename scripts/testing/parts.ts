import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Tally } from './tally.ts';
import { runBrowserTests, runCheck, runNodeTests } from './runners.ts';
import type { Done } from './runners.ts';
import { folderOf, groupsOf, withGroupFiles } from './shared-process.ts';

/** What `npm test` consists of, in this order; each can be run alone by its name. */
export const PART_NAMES = [
  'types',
  'lint',
  'house',
  'format',
  'unit',
  'hostile',
  'site',
  'browser',
] as const;
export type PartName = (typeof PART_NAMES)[number];

/** One program each, which uses one core: they run side by side. */
const CHECKS = {
  types: ['node_modules/typescript/bin/tsc', '--noEmit', '--pretty'],
  lint: ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'],
  house: ['--import', 'tsx', 'scripts/testing/house.ts'],
  format: [
    ...['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn'],
    // What was found well formed is known by its content, and isn't parsed again.
    ...['--cache', '--cache-strategy', 'content', '.'],
  ],
} as const satisfies Partial<Record<PartName, readonly string[]>>;
export type CheckName = keyof typeof CHECKS;

/** The folders of unit tests that take longest, in that order. */
const LONGEST = ['history', 'check', 'papers', 'scripts', 'facts', 'outputs', 'build'];

/** The same of the tests of whole sites. */
const LONGEST_OF_SITE = [
  'packs',
  'exempt',
  'small sites',
  'warm',
  'register',
  'held-back',
  'unsure-what-is-exempt',
];

/** Test files of whole sites that take long enough for a process of their own. */
const ALONE = [
  'held-back',
  'killed-build',
  'package',
  'preview',
  'register',
  'search-quality',
  'unsure-what-is-exempt',
];

/** The first site that a process builds costs it four seconds, and each later one half a second: most files share one. */
const groupOfSite = (name: string): string => {
  if (name.includes(path.sep)) return folderOf(name);
  const file = name.replace(/\.test\.ts$/, '');
  return ALONE.includes(file) ? file : 'small sites';
};

/** The parts that read a whole built site. */
export const PARTS_OF_THE_SITE: readonly PartName[] = ['site', 'browser'];

export function isPartName(text: string): text is PartName {
  return (PART_NAMES as readonly string[]).includes(text);
}

export function isCheckName(name: PartName): name is CheckName {
  return name in CHECKS;
}

/** Runs a check to its end and keeps what it said, so that several can run at once. */
export function runCheckPart(name: CheckName, env: NodeJS.ProcessEnv): Promise<Done> {
  return runCheck(CHECKS[name], env);
}

/**
 * Runs a part that uses all cores; what fails is shown on the terminal. `coverageFolder` is where the unit
 * tests leave what V8 saw run.
 */
export function runPart(
  name: Exclude<PartName, CheckName>,
  env: NodeJS.ProcessEnv,
  coverageFolder: string,
): Promise<Tally> {
  // They wait for git, browsers and other programs: more of them than cores keep the cores at work.
  switch (name) {
    case 'unit':
      return withGroupFiles(
        groupsOf(testFilesBelow('tests/unit'), 'tests/unit', folderOf, LONGEST),
        (files) =>
          runNodeTests(
            files,
            { ...env, NODE_V8_COVERAGE: coverageFolder },
            availableParallelism() + 1,
          ),
      );
    case 'site':
      return withGroupFiles(
        groupsOf(testFilesBelow('tests/site'), 'tests/site', groupOfSite, LONGEST_OF_SITE),
        (files) => runNodeTests(files, env, availableParallelism() + 2),
      );
    case 'hostile':
      return runNodeTests(testFilesBelow('tests/hostile'), env, availableParallelism() + 1);
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
