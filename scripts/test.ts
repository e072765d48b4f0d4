import { performance } from 'node:perf_hooks';
import { findBrowser } from '../tests/support/browser.ts';
import { buildSite, SITE_VARIABLE } from '../tests/support/built-site.ts';
import type { BuiltSite } from '../tests/support/built-site.ts';
import { isPartName, PART_NAMES, PARTS_OF_THE_SITE, runPart } from './testing/parts.ts';
import type { PartName } from './testing/parts.ts';
import { add, NOTHING, summaryLine } from './testing/tally.ts';
import type { Tally } from './testing/tally.ts';

/**
 * `npm test`, or `npm test -- unit site` for some parts of it. The last line says how many tests passed and
 * failed. Exits 0 where all passed, 1 where one failed, 2 where it was called wrongly.
 */
const FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !isPartName(name));
if (unknown !== undefined) {
  console.error(
    `There is no part "${unknown}" of the tests. Write one of: ${PART_NAMES.join(', ')}.`,
  );
  process.exit(2);
}
const parts = PART_NAMES.filter((name) => asked.length === 0 || asked.includes(name));

const env: NodeJS.ProcessEnv = { ...process.env };
const results: { readonly name: string; readonly tally: Tally; readonly seconds: number }[] = [];

/** A part that throws has failed; the parts after it still run. */
async function step(name: string, run: () => Promise<Tally>): Promise<boolean> {
  console.log(`\n── ${name}`);
  const start = performance.now();
  let tally: Tally;
  try {
    tally = await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    tally = FAILED;
  }
  results.push({ name, tally, seconds: (performance.now() - start) / 1000 });
  return tally.failed === 0;
}

const ONE: Tally = { passed: 1, failed: 0, skipped: 0 };
let site: BuiltSite | undefined;
const needsSite = (name: PartName): boolean => PARTS_OF_THE_SITE.includes(name);

try {
  for (const name of parts) {
    if (needsSite(name) && site === undefined) {
      const built = await step('build of the site that is tested', async () => {
        site = await buildSite();
        env[SITE_VARIABLE] = site.workspace;
        return ONE;
      });
      // Without a site its tests would fail by the hundred, for one reason that is shown above.
      if (!built) break;
    }
    if (name === 'browser') {
      const found = await step('a browser', async () => {
        env['PLAYWRIGHT_CHROMIUM'] = (await findBrowser()).executablePath;
        return ONE;
      });
      if (!found) break;
    }
    await step(name, () => runPart(name, env));
  }
} finally {
  site?.remove();
}

console.log('');
for (const { name, tally, seconds } of results) {
  const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
  const mark = tally.failed === 0 ? '✓' : '✗';
  console.log(`${mark} ${name}: ${summaryLine(tally)}${skipped} (${seconds.toFixed(1)} s)`);
}
const total = results.map(({ tally }) => tally).reduce(add, NOTHING);
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(summaryLine(total));
