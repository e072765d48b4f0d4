import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { quickFolder } from '../../../scripts/testing/quick-folder.ts';

test('what the tests write goes where TMPDIR says, where somebody said it', () => {
  const chosen = mkdtempSync(path.join(tmpdir(), 'moothall-quick-'));
  const folder = quickFolder({ TMPDIR: chosen });
  assert.equal(path.dirname(folder), chosen);
  rmSync(chosen, { recursive: true });
});

test('else it goes into a new folder that is empty, and another one each time', () => {
  const folders = [quickFolder({}), quickFolder({})];
  assert.equal(new Set(folders).size, 2);
  for (const folder of folders) {
    assert.deepEqual(readdirSync(folder), []);
    rmSync(folder, { recursive: true });
  }
});
