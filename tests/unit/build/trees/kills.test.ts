import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, test } from 'node:test';
import { buildSync } from 'esbuild';
import { propertyRuns } from '../../../support/property-runs.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { build, filesIn, placesIn } from './council-site.ts';
import { numberOf, siteNumber } from './numbered-sites.ts';

/** Compiled once: it is started often. */
const script = path.join(temporaryFolder('killed-build'), 'killed-build.mjs');
buildSync({
  entryPoints: [path.join(import.meta.dirname, 'killed-build.ts')],
  outfile: script,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
});

function start(...values: readonly string[]) {
  return spawn(process.execPath, [script, ...values], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** What the next build, which is given nothing but what the killed one left, makes of it. */
async function nextBuildIsRight(folder: string, number: number): Promise<void> {
  await build(folder, siteNumber(number));
  assert.equal(numberOf(filesIn(placesIn(folder).output)), number);
}

describe('a process killed at a step leaves the old site or the new one whole, and the next build puts the rest right', () => {
  const steps: readonly (readonly [step: string, left: number | 'none'])[] = [
    ['stage ', 2],
    ['mark the spare', 2],
    ['take away ', 2],
    ['link ', 2],
    ['move ', 2],
    ['write the state', 2],
    ['exchange', 2],
    ['between the renames', 'none'],
    ['name the spare', 3],
    ['keep the state', 3],
    ['end', 3],
  ];
  for (const [step, left] of steps) {
    test(`at “${step.trim()}”`, async () => {
      const folder = temporaryFolder('trees-killed-at');
      const { output } = placesIn(folder);
      await build(folder, siteNumber(1));
      await build(folder, siteNumber(2));
      const child = start(folder, '3', step);
      const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
      assert.equal(signal, 'SIGKILL');
      if (left === 'none') assert.ok(!existsSync(output));
      else assert.equal(numberOf(filesIn(output)), left);
      await nextBuildIsRight(folder, 4);
      await nextBuildIsRight(folder, 5);
    });
  }
});

for (const step of ['stage ', 'link ', 'exchange', 'end']) {
  test(`a process that exits at “${step.trim()}” leaves no lock and nothing that is unproved`, async () => {
    const folder = temporaryFolder('trees-exit-at');
    const { output } = placesIn(folder);
    await build(folder, siteNumber(1));
    await build(folder, siteNumber(2));
    const [code] = (await once(start(folder, '3', step, 'exit'), 'exit')) as [number | null];
    assert.equal(code, 0);
    const beside = readdirSync(path.dirname(output));
    assert.deepEqual(
      beside.filter((name) => /\.(?:lock|stage)/.test(name)),
      [],
    );
    await nextBuildIsRight(folder, 4);
  });
}

test('a process killed at any moment leaves a whole site, and the next build puts the rest right', async () => {
  const folder = temporaryFolder('trees-killed');
  const { output } = placesIn(folder);
  await build(folder, siteNumber(0));
  let number = 0;
  for (let kill = 0; kill < propertyRuns(3); kill += 1) {
    const child = start(folder, String(number + 1));
    await once(child.stdout, 'data');
    // Wherever it has come to by then: the sites go on, so no moment is better or worse than another.
    await setTimeout(3 + ((kill * 5) % 8) * 7);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const left = numberOf(filesIn(output));
    assert.ok(left > number);
    number = left + 2;
    await nextBuildIsRight(folder, number);
  }
});
