import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { it } from 'node:test';
import { Worker } from 'node:worker_threads';
import { writeWhole } from '../../../src/files/whole-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it('a file is written whole, and nothing is left beside it', () => {
  const folder = path.join(temporaryFolder('whole'), 'kept');
  writeWhole(path.join(folder, 'names.json'), '["a"]');
  writeWhole(path.join(folder, 'names.json'), '["b"]');
  assert.deepEqual(readdirSync(folder), ['names.json']);
  assert.equal(readFileSync(path.join(folder, 'names.json'), 'utf8'), '["b"]');
});

it('a folder that is in its place gives way', () => {
  const file = path.join(temporaryFolder('whole'), 'names.json');
  mkdirSync(path.join(file, 'inside'), { recursive: true });
  writeWhole(file, '["a"]');
  assert.equal(readFileSync(file, 'utf8'), '["a"]');
});

it('it can be written while another build takes its folder away again and again', async () => {
  const folder = path.join(temporaryFolder('whole'), 'kept');
  const other = new Worker(
    `const { rmSync } = require('node:fs');
    const { workerData, parentPort } = require('node:worker_threads');
    parentPort.postMessage('ready');
    for (let time = 0; time < 400; time += 1) {
      // It may be filled while it is emptied.
      try { rmSync(workerData, { recursive: true, force: true }); } catch {}
    }`,
    { eval: true, workerData: folder },
  );
  await new Promise((resolve) => other.once('message', resolve));
  for (let time = 0; time < 400; time += 1) writeWhole(path.join(folder, 'names.json'), '[]');
  await new Promise((resolve) => other.once('exit', resolve));
  writeWhole(path.join(folder, 'names.json'), '[]');
  assert.ok(existsSync(path.join(folder, 'names.json')));
});
