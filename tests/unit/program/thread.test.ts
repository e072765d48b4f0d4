import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';

const THREAD = new URL('../../../src/program/thread.ts', import.meta.url).href;
const LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 };

/** Megabytes: the two limits together, and what V8 adds of its own. */
const MOST = 350;

let folder = '';

before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'moothall-thread-'));
  writeFileSync(
    path.join(folder, 'says-its-limit.mjs'),
    `import { parentPort } from 'node:worker_threads';
     import { getHeapStatistics } from 'node:v8';
     parentPort.postMessage(getHeapStatistics().heap_size_limit / 1e6);`,
  );
  const module = JSON.stringify(pathToFileURL(path.join(folder, 'says-its-limit.mjs')).href);
  writeFileSync(
    path.join(folder, 'start.mjs'),
    `import { newLimitedThread } from ${JSON.stringify(THREAD)};
     newLimitedThread(new URL(${module}), ${JSON.stringify(LIMITS)})
       .once('message', (limit) => console.log(limit));`,
  );
});

after(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the memory that a thread of limits may take', () => {
  for (const options of [
    '',
    '--max-old-space-size=4096',
    '--max-semi-space-size=64',
    '--max-old-space-size=4096 --max-semi-space-size=64',
  ]) {
    it(`is the same where the process was started with "${options}"`, () => {
      const limit = Number(
        execFileSync(process.execPath, ['--import', 'tsx', path.join(folder, 'start.mjs')], {
          encoding: 'utf8',
          env: { ...process.env, NODE_OPTIONS: options },
        }),
      );
      assert.ok(limit > 0 && limit < MOST, `${limit} MB`);
    });
  }
});
