import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { folderOf, groupsOf, withGroupFiles } from '../../../scripts/testing/shared-process.ts';
import { runCommand } from '../../support/run-command.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('test files by their folder', () => {
  const files = ['law/a', 'law/sub/b', 'views/c', 'check/d'].map((name) =>
    path.join('tests/unit', `${name}.test.ts`),
  );

  it('are each in one group, those that take longest first and the others by name', () => {
    const groups = groupsOf(files, 'tests/unit', folderOf, ['history', 'views']);
    assert.deepEqual(
      groups.map(({ name, files }) => [name, files.length]),
      [
        ['views', 1],
        ['check', 1],
        ['law', 2],
      ],
    );
    assert.deepEqual(groups.flatMap(({ files }) => files).sort(), [...files].sort());
  });
});

describe('test files that share a process', () => {
  const HOOKED = `import { beforeEach, it } from 'node:test';
beforeEach(() => { globalThis.hooked = (globalThis.hooked ?? 0) + 1; });
it('one', () => undefined);
await Promise.resolve();
it('two', () => undefined);
`;
  const LAST = `import { it } from 'node:test';
it('three', () => { if (globalThis.hooked !== 2) throw new Error(String(globalThis.hooked)); });
it('four', () => { throw new Error('Four is wrong.'); });
`;

  it('all run, each with hooks of its own, though one of them can’t be loaded', async () => {
    const folder = temporaryFolder('groups');
    const write = (name: string, source: string): string => {
      writeFileSync(path.join(folder, name), source);
      return path.join(folder, name);
    };
    const files = [
      write('hooked.mjs', HOOKED),
      write('broken.mjs', "throw new Error('Broken.');"),
      write('last.mjs', LAST),
    ];
    const env = { ...process.env };
    // Node would take it for a test of this run.
    delete env['NODE_TEST_CONTEXT'];
    let written: readonly string[] = [];
    const { code, stdout } = await withGroupFiles([{ name: 'group', files }], (groups) => {
      written = groups;
      return runCommand(process.execPath, ['--test', '--test-reporter=tap', ...groups], { env });
    });
    assert.equal(code, 1);
    for (const name of ['one', 'two', 'three']) {
      assert.match(stdout, new RegExp(`^ +ok \\d - ${name}$`, 'm'));
    }
    assert.match(stdout, /^ +not ok \d - four$/m);
    assert.match(stdout, /^ *not ok \d - \S*broken\.mjs$/m);
    assert.equal(written.length, 1);
    assert.ok(!written.some((file) => existsSync(file)));
  });
});
