import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe } from 'node:test';
import { createInspector, type Inspector } from '../../src/files/inspector.ts';
import { HOSTILE } from '../pdf-corpus/hostile.ts';
import { askAll } from './ask-all.ts';
import { limitedTest } from './limited-test.ts';

let folder = '';
/** With the limits of a build: an answer in 10 seconds, out of 512 MB. */
let inspector: Inspector;
/** For files that have a right answer, which must not depend on how busy the machine is. */
let patient: Inspector;

before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'moothall-hostile-'));
  const cacheDir = path.join(folder, 'cache');
  inspector = createInspector({ cacheDir, workers: 2 });
  patient = createInspector({ cacheDir, workers: 1, workMs: 120_000 });
});

after(async () => {
  await Promise.all([inspector.close(), patient.close()]);
  rmSync(folder, { recursive: true, force: true });
});

describe('a file that tries to break, stop or fill its reader', () => {
  for (const [at, { name, make, answers }] of HOSTILE.entries()) {
    limitedTest(`gets an answer: ${name}`, async () => {
      const right: readonly string[] = answers;
      const first = right.includes('timed-out') ? inspector : patient;
      const file = path.join(folder, `hostile-${at}.pdf`);
      const answer = await askAll(file, await make(), { first, then: inspector });
      assert.ok(right.includes(answer), `${answer} is no right answer`);
    });
  }
});
