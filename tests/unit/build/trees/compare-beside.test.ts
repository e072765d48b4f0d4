import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { openAhead, openSite } from '../../../../src/build/build-memory.ts';
import { compareBeside } from '../../../../src/build/trees/compare-beside.ts';
import { compareTree, walkTree } from '../../../../src/build/trees/look.ts';
import type { TreeState } from '../../../../src/build/trees/tree-state.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

function siteOf(): { root: string; state: TreeState } {
  const root = temporaryFolder('Site #1, 50%');
  for (const name of ['a', 'b', 'b/c']) mkdirSync(join(root, name));
  for (const name of ['index.html', 'a/index.html', 'b/index.html', 'b/c/index.html']) {
    writeFileSync(join(root, name), name);
  }
  const { files, folders } = walkTree(root);
  const known = new Map([...files].map(([path, seen]) => [path, { ...seen, digest: path }]));
  const knownMs = Date.now() + 60_000;
  const state = { files: known, folders, behind: [], spareFolders: new Map(), knownMs };
  return { root, state: state };
}

describe('a site that is compared in a thread of its own', () => {
  const changes: Readonly<Record<string, (root: string) => void>> = {
    'as it was left': () => undefined,
    'with a file changed': (root) => writeFileSync(join(root, 'a/index.html'), 'other words'),
    'with a folder gone': (root) => rmSync(join(root, 'b'), { recursive: true }),
    'with a file and a link too many': (root) => {
      writeFileSync(join(root, 'b/strange.html'), 'strange');
      symlinkSync('index.html', join(root, 'a/link'));
    },
    'that is not there': (root) => rmSync(root, { recursive: true }),
  };
  for (const [how, change] of Object.entries(changes)) {
    it(`is found as it would be in this one, ${how}`, async () => {
      const { root, state } = siteOf();
      change(root);
      assert.deepEqual(await compareBeside(root, state, true), compareTree(root, state));
    });
  }
});

describe('a site that is opened ahead', () => {
  it('is free for another build where nobody took it', async () => {
    const folder = temporaryFolder('ahead');
    const [output, cache] = [join(folder, 'site'), join(folder, 'cache')];
    const ahead = openAhead(openSite(output, cache));
    await ahead.leave();
    const taken = openAhead(openSite(output, cache));
    const { tree } = await taken.take();
    await taken.leave();
    await assert.rejects(openSite(output, cache), /another build/i);
    tree.discard();
  });

  it('says why it could not be opened only to whoever takes it', async () => {
    const folder = temporaryFolder('ahead');
    const output = join(folder, 'site');
    mkdirSync(output);
    writeFileSync(join(output, 'letter.txt'), 'by hand');
    await openAhead(openSite(output, join(folder, 'cache'))).leave();
    await assert.rejects(
      openAhead(openSite(output, join(folder, 'cache'))).take(),
      /files that no build made/,
    );
  });
});
