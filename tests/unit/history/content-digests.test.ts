import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, it, mock } from 'node:test';
import { contentDigests } from '../../../src/history/content-digests.ts';
import { digestMemory } from '../../../src/history/digest-memory.ts';
import { vouchedByGit } from '../../../src/history/vouched-by-git.ts';
import { commitAll, git } from '../../support/git.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Git is asked about each file, however short. */
const ALWAYS = { from: -1, long: -1 };

/** A digest as git describes it, from the bytes alone. */
const expected = (content: string | Uint8Array): string => {
  const bytes = Buffer.from(content);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
};

async function repository(...options: string[]): Promise<string> {
  const folder = temporaryFolder('digests');
  await git(folder, ['init', '--quiet', '--initial-branch=main', ...options]);
  return folder;
}

function write(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

const digestsOf = async (
  folder: string,
  cacheDir = temporaryFolder('digests-cache'),
): Promise<Record<string, string>> => {
  const found = await contentDigests(folder, { cacheDir, askGit: ALWAYS });
  return Object.fromEntries([...found].map(([path, { digest }]) => [path, digest]));
};

/** Paths that git vouches for, of files with their lengths as they are. */
async function vouched(folder: string, ...paths: string[]): Promise<string[]> {
  const lengths = new Map(paths.map((path) => [path, statSync(join(folder, path)).size]));
  return [...(await vouchedByGit(folder, lengths)).keys()].sort();
}

const commit = (folder: string) => commitAll(folder, 'Change', '2022-05-03T09:00:00Z');

describe('the digest of a file', () => {
  it('is git’s name for its bytes, the same if committed, uncommitted or outside a repository', async () => {
    const contents = { 'a.md': 'One\n', 'b/c d é.pdf': 'Two', 'b/e.csv': '' };
    const long = Buffer.alloc(3 * 1024 * 1024 + 1, 'x');
    const none = temporaryFolder('digests');
    const uncommitted = await repository();
    const committed = await repository();
    for (const folder of [none, uncommitted, committed]) {
      for (const [path, content] of Object.entries(contents)) write(folder, path, content);
      write(folder, 'long.pdf', long);
    }
    await commit(committed);
    const all = { ...contents, 'long.pdf': long };
    const digests = Object.fromEntries(
      Object.entries(all).map(([path, content]) => [path, expected(content)]),
    );
    for (const folder of [none, uncommitted, committed]) {
      assert.deepEqual(await digestsOf(folder), digests);
    }
    const names = await git(committed, ['ls-tree', '-r', '--name-only', '-z', 'HEAD']);
    assert.deepEqual(
      await vouched(committed, ...Object.keys(all)),
      names.split('\0').slice(0, -1).sort(),
    );
  });

  it('comes with its length', async () => {
    const folder = temporaryFolder('digests');
    write(folder, 'a.md', 'éé\n');
    const found = await contentDigests(folder, { cacheDir: temporaryFolder('digests-cache') });
    assert.deepEqual(found.get('a.md'), { digest: expected('éé\n'), bytes: 5 });
  });

  it('is there for a file that git ignores, and for one of a repository inside', async () => {
    const folder = await repository();
    write(folder, '.gitignore', '*.pdf\n');
    write(folder, 'a.pdf', 'One');
    write(folder, 'inner/b.md', 'Two\n');
    await git(join(folder, 'inner'), ['init', '--quiet']);
    await commit(join(folder, 'inner'));
    await commit(folder);
    assert.deepEqual(await digestsOf(folder), {
      'a.pdf': expected('One'),
      'inner/b.md': expected('Two\n'),
    });
  });

  it('is made only for the folder where that is a part of the repository', async () => {
    const folder = await repository();
    write(folder, 'content/a.md', 'One\n');
    write(folder, 'a.md', 'Two\n');
    await commit(folder);
    assert.deepEqual(await digestsOf(join(folder, 'content')), { 'a.md': expected('One\n') });
    assert.deepEqual(await vouched(join(folder, 'content'), 'a.md'), ['a.md']);
    write(folder, 'content/a.md', 'Six\n');
    assert.deepEqual(await digestsOf(join(folder, 'content')), { 'a.md': expected('Six\n') });
  });

  it('is not made for what a link leads to, or in a folder that begins with a dot', async () => {
    const folder = await repository();
    write(folder, 'a.md', 'One\n');
    write(folder, '.hidden/b.md', 'Two\n');
    symlinkSync('a.md', join(folder, 'link.md'));
    symlinkSync('.hidden', join(folder, 'linked'));
    await commit(folder);
    assert.deepEqual(await digestsOf(folder), { 'a.md': expected('One\n') });
  });
});

describe('git doesn’t vouch for', () => {
  type Case = (folder: string) => Promise<unknown>;
  const CASES: Readonly<Record<string, Case>> = {
    'a file that was changed to the same length, and given its old time': (folder) => {
      const { atime, mtime } = statSync(join(folder, 'a.md'));
      write(folder, 'a.md', 'Six\n');
      utimesSync(join(folder, 'a.md'), atime, mtime);
      return Promise.resolve();
    },
    'the same, where the repository doesn’t look at all times': async (folder) => {
      await git(folder, ['config', 'core.trustctime', 'false']);
      await git(folder, ['config', 'core.checkStat', 'minimal']);
      const { atime, mtime } = statSync(join(folder, 'a.md'));
      write(folder, 'a.md', 'Six\n');
      utimesSync(join(folder, 'a.md'), atime, mtime);
    },
    'a file that it assumes to be unchanged': async (folder) => {
      await git(folder, ['update-index', '--assume-unchanged', 'a.md']);
      write(folder, 'a.md', 'Six\n');
    },
    'a file that it skips': async (folder) => {
      await git(folder, ['update-index', '--skip-worktree', 'a.md']);
      write(folder, 'a.md', 'Six\n');
    },
    'a file that is only announced to it': async (folder) => {
      await git(folder, ['rm', '--quiet', '--cached', 'a.md']);
      await git(folder, ['add', '--intent-to-add', 'a.md']);
    },
    'a file of which two versions were not merged': async (folder) => {
      await git(folder, ['switch', '--quiet', '--create', 'other']);
      write(folder, 'a.md', 'Six\n');
      await commit(folder);
      await git(folder, ['switch', '--quiet', 'main']);
      write(folder, 'a.md', 'Ten\n');
      await commit(folder);
      await git(folder, ['merge', '--quiet', 'other']).catch(() => '');
    },
    'a file that a filter converts': async (folder) => {
      write(folder, '.gitattributes', '*.md filter=turn\n');
      await git(folder, ['config', 'filter.turn.clean', 'tr a-z n-za-m']);
      await git(folder, ['config', 'filter.turn.smudge', 'tr a-z n-za-m']);
      rmSync(join(folder, 'a.md'));
      await git(folder, ['checkout', '--quiet', '--', 'a.md']);
    },
    'a file in which it writes its own name': async (folder) => {
      write(folder, 'a.md', '$Id$\n');
      write(folder, '.gitattributes', '*.md ident\n');
      await commit(folder);
      rmSync(join(folder, 'a.md'));
      await git(folder, ['checkout', '--quiet', '--', 'a.md']);
    },
    'a file in other letters than git keeps': async (folder) => {
      write(folder, '.gitattributes', '*.md working-tree-encoding=UTF-16LE\n');
      rmSync(join(folder, 'a.md'));
      await git(folder, ['checkout', '--quiet', '--', 'a.md']);
    },
    'a file with other line ends': async (folder) => {
      write(folder, '.gitattributes', '*.md text eol=crlf\n');
      rmSync(join(folder, 'a.md'));
      await git(folder, ['checkout', '--quiet', '--', 'a.md']);
    },
    'the same, once the attributes are gone': async (folder) => {
      write(folder, '.gitattributes', '*.md text eol=crlf\n');
      rmSync(join(folder, 'a.md'));
      await git(folder, ['checkout', '--quiet', '--', 'a.md']);
      rmSync(join(folder, '.gitattributes'));
    },
    'a file with the line ends of Windows, by the settings': async (folder) => {
      await git(folder, ['config', 'core.autocrlf', 'true']);
      rmSync(join(folder, 'a.md'));
      await git(folder, ['checkout', '--quiet', '--', 'a.md']);
    },
    'a file whose content was replaced by another': async (folder) => {
      write(folder, 'b.txt', 'Six\n');
      await commit(folder);
      await git(folder, ['replace', expected('One\n'), expected('Six\n')]);
      rmSync(join(folder, 'a.md'));
      await git(folder, ['checkout', '--quiet', '--', 'a.md']);
    },
  };
  for (const [what, change] of Object.entries(CASES)) {
    it(what, async () => {
      const folder = await repository();
      write(folder, 'a.md', 'One\n');
      await commit(folder);
      assert.deepEqual(await vouched(folder, 'a.md'), ['a.md']);
      await change(folder);
      assert.deepEqual(await vouched(folder, 'a.md'), []);
      const { 'a.md': digest } = await digestsOf(folder);
      assert.equal(digest, expected(readFileSync(join(folder, 'a.md'))));
    });
  }

  it('any file of a repository with other names than SHA-1', async () => {
    const folder = await repository('--object-format=sha256');
    write(folder, 'a.md', 'One\n');
    await commit(folder);
    assert.deepEqual(await vouched(folder, 'a.md'), []);
    assert.deepEqual(await digestsOf(folder), { 'a.md': expected('One\n') });
  });

  it('a submodule', async () => {
    const folder = await repository();
    write(folder, 'inner/a.md', 'One\n');
    const inner = join(folder, 'inner');
    await git(inner, ['init', '--quiet']);
    await commit(inner);
    await commit(folder);
    assert.deepEqual(await vouched(folder, 'inner/a.md'), []);
    assert.deepEqual(await digestsOf(folder), { 'inner/a.md': expected('One\n') });
  });

  it('any file where there is no repository', async () => {
    const folder = temporaryFolder('digests');
    write(folder, 'a.md', 'One\n');
    assert.deepEqual(await vouched(folder, 'a.md'), []);
  });
});

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

describe('a file of more than a gigabyte', () => {
  it('is left out, and not read', async () => {
    const folder = temporaryFolder('digests');
    write(folder, 'a.md', 'One\n');
    write(folder, 'b.csv', '');
    // More than could be read within the limit of any test.
    truncateSync(join(folder, 'b.csv'), 2 ** 42);
    assert.deepEqual([...(await contentDigests(folder)).keys()], ['a.md']);
  });
});
