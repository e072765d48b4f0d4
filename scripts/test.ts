import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { findBrowser } from '../tests/support/browser.ts';
import { buildSite } from '../tests/support/site/built-site.ts';
import type { BuiltSite } from '../tests/support/site/built-site.ts';
import { compileProgram, SITE_VARIABLE } from '../tests/support/program.ts';
import { coverageTable } from './testing/coverage.ts';
import { quickFolder } from './testing/quick-folder.ts';
import { isCheckName, isPartName, PART_NAMES, PARTS_OF_THE_SITE } from './testing/parts.ts';
import { runCheckPart, runPart } from './testing/parts.ts';
import { Steps } from './testing/steps.ts';
import type { Tally } from './testing/tally.ts';

/**
 * `npm test`, or `npm test -- unit site` for some parts of it. The last line says how many tests passed and
 * failed. Exits 0 where all passed, 1 where one failed, 2 where it was called wrongly.
 */
const ONE: Tally = { passed: 1, failed: 0, skipped: 0 };

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !isPartName(name));
if (unknown !== undefined) {
  console.error(
    `There is no part "${unknown}" of the tests. Write one of: ${PART_NAMES.join(', ')}.`,
  );
  process.exit(2);
}
const parts = PART_NAMES.filter((name) => asked.length === 0 || asked.includes(name));
const needsSite = parts.some((name) => PARTS_OF_THE_SITE.includes(name));

const folder = quickFolder();
// For the site that is made here as well.
process.env['TMPDIR'] = folder;
// Much is thrown away soon: with more room for it, everything here takes a tenth less of the processor.
process.env['NODE_OPTIONS'] = [process.env['NODE_OPTIONS'], '--max-semi-space-size=64']
  .filter((options) => options !== undefined && options !== '')
  .join(' ');
const env: NodeJS.ProcessEnv = { ...process.env };
const coverage = path.join(folder, 'coverage');
mkdirSync(coverage);
const steps = new Steps();
let site: BuiltSite | undefined;
let covered: Promise<string> | undefined;

try {
  await steps.runSideBySide(
    [
      ...parts.filter(isCheckName).map((name) => ({ name, step: () => runCheckPart(name, env) })),
      ...(needsSite
        ? [
            {
              name: 'build of the site that is tested',
              step: async () => {
                site = await buildSite();
                // After it, so that this one is built from the source.
                compileProgram(site.workspace);
                env[SITE_VARIABLE] = site.workspace;
                return { tally: ONE, said: '' };
              },
            },
          ]
        : []),
    ],
    availableParallelism(),
  );
  for (const name of parts) {
    if (isCheckName(name)) continue;
    // Without a site its tests would fail by the hundred, for one reason that is shown above.
    if (PARTS_OF_THE_SITE.includes(name) && site === undefined) continue;
    if (name === 'browser') {
      const found = await steps.run('a browser', async () => {
        env['PLAYWRIGHT_CHROMIUM'] = (await findBrowser()).executablePath;
        return ONE;
      });
      if (!found) continue;
    }
    await steps.run(name, () => runPart(name, env, coverage));
    // It is summed up while the next part runs.
    if (name === 'unit') covered = coverageTable(coverage);
  }
  if (covered !== undefined) console.log(`\n${await covered}`);
} finally {
  site?.remove();
  rmSync(folder, { recursive: true, force: true });
}

const total = steps.writeSummary();
process.exitCode = total.failed === 0 ? 0 : 1;
