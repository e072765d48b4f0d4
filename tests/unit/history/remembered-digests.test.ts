import assert from 'node:assert/strict';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, it, mock } from 'node:test';
import { contentDigests } from '../../../src/history/content-digests.ts';
import { digestMemory } from '../../../src/history/digest-memory.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { expected, write } from './digests-of-folder.ts';

describe('what is remembered of files on this machine', () => {
  afterEach(() => mock.timers.reset());

  /** As if what was just written had been there for a while. */
  const later = () => mock.timers.enable({ apis: ['Date'], now: Date.now() + 60_000 });

  const memoryOf = (folder: string, cacheDir: string) => digestMemory(folder, cacheDir).known;

  /** Digests that were remembered, and one that was remembered wrongly, by which it shows that they are used. */
  async function remembered(): Promise<{ folder: string; cacheDir: string; path: string }> {
    const [folder, cacheDir] = [temporaryFolder('digests'), temporaryFolder('digests-cache')];
    write(folder, 'a.md', 'One\n');
    write(folder, 'b.md', 'Two\n');
    later();
    await contentDigests(folder, { cacheDir });
    const known = new Map(memoryOf(folder, cacheDir));
    const { signature = '' } = known.get('a.md') ?? {};
    digestMemory(folder, cacheDir).keep(known.set('a.md', { signature, digest: WRONG }));
    const [name = ''] = readdirSync(join(cacheDir, 'digests'));
    return { folder, cacheDir, path: join(cacheDir, 'digests', name) };
  }
  const WRONG = 'f'.repeat(40);
  const RIGHT = expected('One\n');
  const digestOfA = async (folder: string, cacheDir: string) =>
    (await contentDigests(folder, { cacheDir })).get('a.md')?.digest;

  it('is not read again', async () => {
    const { folder, cacheDir } = await remembered();
    assert.equal(await digestOfA(folder, cacheDir), WRONG);
  });

  it('holds nothing of a file that was changed within two seconds', async () => {
    const [folder, cacheDir] = [temporaryFolder('digests'), temporaryFolder('digests-cache')];
    write(folder, 'a.md', 'One\n');
    await contentDigests(folder, { cacheDir });
    assert.deepEqual([...memoryOf(folder, cacheDir)], []);
  });

  it('forgets a file that is changed, renamed or taken away', async () => {
    const { folder, cacheDir } = await remembered();
    const { atime, mtime } = statSync(join(folder, 'a.md'));
    write(folder, 'a.md', 'Six\n');
    utimesSync(join(folder, 'a.md'), atime, mtime);
    assert.equal(await digestOfA(folder, cacheDir), expected('Six\n'));
    rmSync(join(folder, 'b.md'));
    await contentDigests(folder, { cacheDir });
    assert.deepEqual([...memoryOf(folder, cacheDir).keys()], ['a.md']);
  });

  const DAMAGE: Readonly<Record<string, (path: string) => void>> = {
    'cut off': (path) => truncateSync(path, statSync(path).size - 7),
    empty: (path) => writeFileSync(path, ''),
    'changed in one letter': (path) =>
      writeFileSync(path, readFileSync(path, 'utf8').replace('ffff', 'fffe')),
    'of another version': (path) =>
      writeFileSync(path, readFileSync(path, 'utf8').replace('digests 1', 'digests 0')),
    'no file': (path) => {
      rmSync(path);
      mkdirSync(path);
    },
  };
  for (const [what, damage] of Object.entries(DAMAGE)) {
    it(`is made anew where it is ${what}`, async () => {
      const { folder, cacheDir, path } = await remembered();
      damage(path);
      assert.equal(await digestOfA(folder, cacheDir), RIGHT);
      assert.equal(await digestOfA(folder, cacheDir), RIGHT);
    });
  }

  it('is of each folder by itself, of the last few', async () => {
    const cacheDir = temporaryFolder('digests-cache');
    later();
    for (let folder = 0; folder < 12; folder++) {
      const papers = temporaryFolder('digests');
      write(papers, 'a.md', `${folder}\n`);
      assert.equal(await digestOfA(papers, cacheDir), expected(`${folder}\n`));
    }
    assert.equal(readdirSync(join(cacheDir, 'digests')).length, 8);
  });

  it('is nothing where there is no cache', async () => {
    const folder = temporaryFolder('digests');
    write(folder, 'a.md', 'One\n');
    assert.equal((await contentDigests(folder)).get('a.md')?.digest, RIGHT);
    assert.deepEqual(readdirSync(folder), ['a.md']);
  });

  it('may be impossible to keep', async () => {
    const folder = temporaryFolder('digests');
    write(folder, 'a.md', 'One\n');
    const cacheDir = join(temporaryFolder('digests-cache'), 'file');
    writeFileSync(cacheDir, '');
    assert.equal(await digestOfA(folder, cacheDir), RIGHT);
  });
});
