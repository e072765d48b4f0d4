import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { it } from 'node:test';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const MODULE = path.resolve(
  import.meta.dirname,
  '../../../../src/papers/withheld/unread-report.ts',
);

/** What is found of a file by somebody who isn't allowed everything: nothing is closed to root. */
function foundBySomebodyElse(file: string): string {
  const script = `import(${JSON.stringify(pathToFileURL(MODULE).href)}).then(({ unreadReport }) => console.log(JSON.stringify(unreadReport(${JSON.stringify(file)}))));`;
  return execFileSync(
    process.execPath,
    [
      '--import',
      'tsx',
      '-e',
      `process.setuid?.(${process.getuid?.() === 0 ? 65_534 : (process.getuid?.() ?? 0)});${script}`,
    ],
    {
      encoding: 'utf8',
    },
  ).trim();
}

it('a report that may not be opened is known as one, and no other is', () => {
  const folder = temporaryFolder('permission');
  chmodSync(folder, 0o755);
  const file = path.join(folder, 'report.md');
  writeFileSync(file, 'Words.\n');
  assert.equal(foundBySomebodyElse(file), '{"kind":"words","text":"Words.\\n"}');
  chmodSync(file, 0o000);
  assert.equal(foundBySomebodyElse(file), '{"kind":"no-permission"}');
  assert.equal(foundBySomebodyElse(path.join(folder, 'other.md')), 'undefined');
});
