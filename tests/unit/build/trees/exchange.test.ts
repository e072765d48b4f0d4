import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { exchangeBySystem, putBack, takePlace } from '../../../../src/build/trees/exchange.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

function places() {
  const folder = temporaryFolder('exchange 50% é');
  const output = path.join(folder, 'site');
  const next = path.join(folder, '.site.next');
  for (const [place, name] of [
    [output, 'old'],
    [next, 'new'],
  ] as const) {
    mkdirSync(place);
    writeFileSync(path.join(place, name), '');
  }
  return { output, next, aside: path.join(folder, '.site.aside') };
}

const hasExchange = ['linux', 'darwin'].includes(process.platform);

test('two folders change places in one step', { skip: !hasExchange }, async () => {
  const { output, next } = places();
  assert.equal(await exchangeBySystem(output, next), true);
  assert.deepEqual([readdirSync(output), readdirSync(next)], [['new'], ['old']]);
});

test('a missing folder is not exchanged', async () => {
  const { output, next } = places();
  rmSync(next, { recursive: true });
  assert.equal(await exchangeBySystem(output, next), false);
  assert.deepEqual(readdirSync(output), ['old']);
});

test('two renames replace the folder where the system has no exchange', async () => {
  const all = places();
  const steps: string[] = [];
  const how = await takePlace(
    all,
    () => Promise.resolve(false),
    (name) => steps.push(name),
  );
  assert.equal(how, 'renamed');
  assert.deepEqual(steps, ['between the renames', 'renamed']);
  assert.deepEqual([readdirSync(all.output), readdirSync(all.next)], [['new'], ['old']]);
});

test('where the second rename is refused, the old site is put back at once', async () => {
  const all = places();
  const step = () => {
    rmSync(all.next, { recursive: true, force: true });
  };
  await assert.rejects(
    takePlace(all, () => Promise.resolve(false), step),
    { code: 'ENOENT' },
  );
  assert.deepEqual(readdirSync(all.output), ['old']);
});

test('a site left aside between two renames is put back, and never over another', async () => {
  const { output, next, aside } = places();
  const between = (name: string) => {
    if (name === 'between the renames') throw new Error('killed');
  };
  await assert.rejects(takePlace({ output, next, aside }, () => Promise.resolve(false), between));
  putBack(output, aside);
  assert.deepEqual(readdirSync(output), ['old']);
  putBack(output, next);
  assert.deepEqual(readdirSync(output), ['old']);
});
