import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { readGitDates, type GitFacts } from '../../../src/history/git-dates.ts';
import { beginRepository, commitAll, git } from '../../support/git.ts';
import { propertyRuns } from '../../support/property-runs.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

let original: Promise<string> | undefined;

/** A repository with one commit, which a test may change: the first is made, the others are copies of it. */
async function repository(): Promise<string> {
  original ??= (async () => {
    const folder = temporaryFolder('kept');
    await beginRepository(folder);
    write(folder, 'content/a.md', 'One\n');
    await commitAll(folder, 'Add', '2022-05-01T09:00:00Z');
    return folder;
  })();
  const copy = temporaryFolder('kept');
  cpSync(await original, copy, { recursive: true });
  return copy;
}

async function factsOf(folder: string, cacheDir?: string): Promise<GitFacts> {
  const { facts } = await readGitDates(join(folder, 'content'), cacheDir);
  assert.ok(facts);
  return facts;
}

const onlyFile = (folder: string): string => {
  const [name = '', ...others] = readdirSync(folder);
  assert.deepEqual(others, []);
  return join(folder, name);
};

/** What is kept, with a day that is wrong, by which it shows that it is used. */
function spoil(cacheDir: string): void {
  const path = onlyFile(join(cacheDir, 'history'));
  const [head = '', body = ''] = readFileSync(path, 'utf8').split('\n');
  const changed = body.replaceAll('2022-05-01', '1999-01-01');
  const hash = createHash('sha256').update(changed).digest('hex');
  writeFileSync(path, `${head.split(' ').slice(0, -1).join(' ')} ${hash}\n${changed}`);
}

const dayOf = async (folder: string, cacheDir: string, path: string): Promise<unknown> =>
  (await readGitDates(join(folder, 'content'), cacheDir))(path);
const WRONG = { kind: 'recorded', date: '1999-01-01' };
const RIGHT = { kind: 'recorded', date: '2022-05-01' };

describe('the history that is kept', () => {
  it('is not read again, except for newer commits', async () => {
    const [folder, cacheDir] = [await repository(), temporaryFolder('kept-cache')];
    await factsOf(folder, cacheDir);
    spoil(cacheDir);
    assert.deepEqual(await dayOf(folder, cacheDir, 'a.md'), WRONG);
    write(folder, 'content/b.md', 'Two\n');
    await commitAll(folder, 'Add', '2022-05-02T09:00:00Z');
    assert.deepEqual(await dayOf(folder, cacheDir, 'a.md'), WRONG);
    assert.deepEqual(await dayOf(folder, cacheDir, 'b.md'), {
      kind: 'recorded',
      date: '2022-05-02',
    });
  });

  it('serves another copy of the repository', async () => {
    const [folder, cacheDir] = [await repository(), temporaryFolder('kept-cache')];
    await factsOf(folder, cacheDir);
    spoil(cacheDir);
    const clone = join(temporaryFolder('kept-clone'), 'clone');
    await git(folder, ['clone', '--quiet', folder, clone]);
    assert.deepEqual(await dayOf(clone, cacheDir, 'a.md'), WRONG);
  });

  type Rewriting = (folder: string) => Promise<unknown>;
  const REWRITTEN: Readonly<Record<string, Rewriting>> = {
    'its last commit was amended': (folder) =>
      git(folder, ['commit', '--quiet', '--amend', '--message=Another'], '2022-05-01T10:00:00Z'),
    'the branch went back to an earlier commit': async (folder) => {
      await git(folder, ['reset', '--quiet', '--hard', 'HEAD~1']);
    },
    'it was merged into another': async (folder) => {
      await git(folder, ['switch', '--quiet', '--create', 'other', 'HEAD~1']);
      write(folder, 'content/c.md', 'Three\n');
      await commitAll(folder, 'Add', '2022-05-03T09:00:00Z');
      await git(folder, ['merge', '--quiet', '--no-ff', '--no-edit', 'main']);
    },
    'it belongs to another history': async (folder) => {
      await git(folder, ['switch', '--quiet', '--orphan', 'new']);
      write(folder, 'content/a.md', 'Six\n');
      await commitAll(folder, 'Add', '2022-05-01T09:00:00Z');
    },
  };
  for (const [what, rewrite] of Object.entries(REWRITTEN)) {
    it(`is read anew where ${what}`, async () => {
      const [folder, cacheDir] = [await repository(), temporaryFolder('kept-cache')];
      write(folder, 'content/b.md', 'Two\n');
      await commitAll(folder, 'Add', '2022-05-02T09:00:00Z');
      await factsOf(folder, cacheDir);
      spoil(cacheDir);
      await rewrite(folder);
      assert.deepEqual(await dayOf(folder, cacheDir, 'a.md'), RIGHT);
      assert.deepEqual(await factsOf(folder, cacheDir), await factsOf(folder));
    });
  }

  const DAMAGE: Readonly<Record<string, (path: string) => void>> = {
    'cut off': (path) => truncateSync(path, statSync(path).size - 3),
    empty: (path) => writeFileSync(path, ''),
    'changed in one letter': (path) =>
      writeFileSync(path, readFileSync(path, 'utf8').replace('1999', '1998')),
    'of another version': (path) =>
      writeFileSync(path, readFileSync(path, 'utf8').replace(/history \d+/, 'history 0')),
    'no file': (path) => {
      rmSync(path);
      mkdirSync(path);
    },
  };
  for (const [what, damage] of Object.entries(DAMAGE)) {
    it(`is read anew where the file is ${what}`, async () => {
      const [folder, cacheDir] = [await repository(), temporaryFolder('kept-cache')];
      await factsOf(folder, cacheDir);
      spoil(cacheDir);
      damage(onlyFile(join(cacheDir, 'history')));
      assert.deepEqual(await dayOf(folder, cacheDir, 'a.md'), RIGHT);
      assert.deepEqual(await dayOf(folder, cacheDir, 'a.md'), RIGHT);
    });
  }

  it('is that of a shortened copy until more of it is fetched', async () => {
    const [origin, cacheDir] = [await repository(), temporaryFolder('kept-cache')];
    write(origin, 'content/b.md', 'Two\n');
    await commitAll(origin, 'Add', '2022-05-02T09:00:00Z');
    const clone = join(temporaryFolder('kept-clone'), 'clone');
    const from = pathToFileURL(origin).href;
    await git(origin, ['clone', '--quiet', '--depth=1', from, clone]);
    assert.deepEqual(await dayOf(clone, cacheDir, 'a.md'), {
      kind: 'unknown',
      why: 'shallow-clone',
    });
    await git(clone, ['fetch', '--quiet', '--unshallow']);
    assert.deepEqual(await dayOf(clone, cacheDir, 'a.md'), RIGHT);
  });

  it('is the same as the whole history, whatever is done to it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 4, maxLength: 12 }), async (actions) => {
        const origin = await repository();
        const cacheDir = temporaryFolder('kept-cache');
        let folder = origin;
        for (const [at, { what, run }] of actions.entries()) {
          const date = `2022-06-${String(at + 1).padStart(2, '0')}T23:30:00Z`;
          folder = (await run(folder, date)) ?? folder;
          const whole = await factsOf(folder);
          assert.deepEqual(await factsOf(folder, cacheDir), whole, `after: ${what}`);
          assert.deepEqual(await factsOf(folder, cacheDir), whole, `again after: ${what}`);
        }
      }),
      { numRuns: propertyRuns(2) },
    );
  });
});

/** Gives the folder to go on in, where it is another. */
type Run = (folder: string, date: string) => Promise<string | undefined | void>;

const PATHS = ['content/a.md', 'content/sub/a.md', 'content/sub/é b.pdf', 'elsewhere.md'] as const;
const path = fc.constantFrom(...PATHS);
const tried = (folder: string, date: string, ...args: string[]) =>
  git(folder, args, date).then(
    () => undefined,
    () => undefined,
  );

const action: fc.Arbitrary<{ readonly what: string; readonly run: Run }> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(path, fc.integer({ min: 0, max: 3 })).map(([at, text]) => ({
      what: `commit ${text} as ${at}`,
      run: async (folder: string, date: string) => {
        write(folder, at, `${text}\n`);
        await commitAll(folder, 'Write', date);
      },
    })),
  },
  fc.tuple(path, path).map(([from, to]) => ({
    what: `rename ${from} to ${to}, and commit it`,
    run: async (folder: string, date: string) => {
      if (!existsSync(join(folder, from))) return;
      mkdirSync(dirname(join(folder, to)), { recursive: true });
      renameSync(join(folder, from), join(folder, to));
      mkdirSync(join(folder, 'content'), { recursive: true });
      await commitAll(folder, 'Rename', date);
    },
  })),
  path.map((at) => ({
    what: `delete ${at}, and commit it`,
    run: async (folder: string, date: string) => {
      rmSync(join(folder, at), { force: true });
      await commitAll(folder, 'Delete', date);
    },
  })),
  path.map((at) => ({
    what: `write ${at}, and leave it so`,
    run: (folder: string) => {
      write(folder, at, 'Left\n');
      return Promise.resolve();
    },
  })),
  fc.tuple(path, fc.boolean()).map(([at, into]) => ({
    what: into ? `merge a branch with ${at}` : `merge into a branch with ${at}`,
    run: async (folder: string, date: string) => {
      await tried(folder, date, 'stash', '--include-untracked');
      await tried(folder, date, 'branch', '--force', 'before');
      await tried(folder, date, 'switch', '--quiet', '--force-create', 'side', 'HEAD~1');
      write(folder, at, `beside ${date}\n`);
      await commitAll(folder, 'Beside', date);
      const [on, other] = into ? ['before', 'side'] : ['side', 'before'];
      await tried(folder, date, 'switch', '--quiet', on);
      await tried(folder, date, 'merge', '--no-ff', '--no-edit', '--strategy-option=ours', other);
      await tried(folder, date, 'merge', '--abort');
    },
  })),
  fc
    .constantFrom(
      ['reset', '--quiet', '--hard', 'HEAD~1'],
      ['commit', '--quiet', '--amend', '--allow-empty', '--message=Amended'],
      ['revert', '--no-edit', 'HEAD'],
    )
    .map((args) => ({
      what: `git ${args.join(' ')}`,
      run: async (folder: string, date: string) => {
        await tried(folder, date, ...args);
        await tried(folder, date, 'revert', '--abort');
      },
    })),
  fc.integer({ min: 1, max: 3 }).map((depth) => ({
    what: `go on in a copy of the last ${depth} commits`,
    run: async (folder: string) => {
      const clone = join(temporaryFolder('kept-clone'), 'clone');
      const from = pathToFileURL(folder).href;
      await git(folder, ['clone', '--quiet', `--depth=${depth}`, from, clone]);
      mkdirSync(join(clone, 'content'), { recursive: true });
      return clone;
    },
  })),
  fc.constant({
    what: 'fetch what was cut off',
    run: (folder: string, date: string) => tried(folder, date, 'fetch', '--quiet', '--deepen=1'),
  }),
);
