import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { it } from 'node:test';
import type { ContentTree } from '../../../../src/papers/reading/content-tree.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const PAPERS = path.resolve(import.meta.dirname, '../../../../src/papers');

/** What is found at a path by somebody who isn't allowed everything: nothing is closed to root. */
function foundBySomebodyElse(file: string, module: string, name: string): string {
  const code = pathToFileURL(path.join(PAPERS, module)).href;
  const script = `import(${JSON.stringify(code)}).then(({ ${name} }) => console.log(JSON.stringify(${name}(${JSON.stringify(file)}))));`;
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

const reportAt = (file: string): string =>
  foundBySomebodyElse(file, 'withheld/unread-report.ts', 'unreadReport');

it('a report that may not be opened is known as one, and no other is', () => {
  const folder = temporaryFolder('permission');
  chmodSync(folder, 0o755);
  const file = path.join(folder, 'report.md');
  writeFileSync(file, 'Words.\n');
  assert.equal(reportAt(file), '{"kind":"words","text":"Words.\\n"}');
  chmodSync(file, 0o000);
  assert.equal(reportAt(file), '{"kind":"no-permission"}');
  assert.equal(reportAt(path.join(folder, 'other.md')), 'undefined');
});

for (const [what, mode] of [
  ['may not be listed', 0o000],
  ['may be listed alone', 0o444],
] as const) {
  it(`a folder of files that ${what} is known as closed, and its report is known`, () => {
    const folder = temporaryFolder('permission');
    chmodSync(folder, 0o755);
    const meeting = path.join(folder, 'meetings/cab/2026-12-08');
    mkdirSync(path.join(meeting, 'bridge'), { recursive: true });
    writeFileSync(path.join(meeting, 'bridge.md'), 'Words.\n');
    chmodSync(path.join(meeting, 'bridge'), mode);
    const tree = JSON.parse(
      foundBySomebodyElse(folder, 'reading/content-tree.ts', 'readContentTree'),
    ) as ContentTree;
    const closed = 'meetings/cab/2026-12-08/bridge';
    assert.deepEqual(tree.meetings[0]?.reports, [
      { slug: 'bridge', path: `${closed}.md`, dropped: [], closed },
    ]);
    assert.deepEqual(
      tree.names.map(({ code, path: at }) => [code, at]),
      [['file-unreadable', closed]],
    );
    chmodSync(path.join(meeting, 'bridge'), 0o755);
  });
}
