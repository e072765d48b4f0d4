import assert from 'node:assert/strict';
import { readFileSync, rmSync, statSync, symlinkSync, truncateSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { contentDigests } from '../../../src/history/content-digests.ts';
import { git } from '../../support/git.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { expected, repository, write, digestsOf, vouched, commit } from './digests-of-folder.ts';

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
