import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { it } from 'node:test';
import { createInspector } from '../../../src/files/inspector.ts';
import { rememberFiles } from '../../../src/files/known-files.ts';
import { onePage } from '../../pdf-corpus/raw-pdf.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it('a file that is withheld from now on leaves nothing behind of what was known of it', async () => {
  const top = temporaryFolder('forget');
  const cacheDir = path.join(top, 'cache');
  const file = path.join(top, 'paper.pdf');
  writeFileSync(file, onePage());
  const open = () =>
    rememberFiles(createInspector({ cacheDir: path.join(cacheDir, 'files'), workers: 1 }), {
      cacheDir,
      contents: { digestOf: () => 'one', isUnchanged: () => true, isThere: () => true },
    });
  const kept = () =>
    readdirSync(cacheDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name, parentPath }) => readFileSync(path.join(parentPath, name), 'latin1'));

  const first = open();
  await first.inspect(file);
  await first.text(file);
  await first.picture(file);
  await first.close();
  assert.ok(kept().some((text) => text.includes('Ward report')));

  const second = open();
  second.forgetFile(file);
  await second.close();
  assert.deepEqual(
    kept().map((text) => text.replace(/^.*\n/, '')),
    ['[]'],
  );
});
