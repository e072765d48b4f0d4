import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { blobsUpTo, readBlobs } from '../../../src/history/blobs.ts';
import { readGitDates } from '../../../src/history/git-dates.ts';
import { readGitHistory } from '../../../src/history/git-history.ts';
import { git, type GitArguments } from '../../../src/history/git.ts';
import { GitProblem } from '../../../src/history/git-problem.ts';
import { beginRepository, commitAll, git as plainGit } from '../../support/git.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A repository of papers whose own settings and hooks run a program wherever git lets them. */
type Trap = {
  readonly folder: string;
  readonly content: string;
  /** The settings whose programs have run since this was asked last. */
  ran(): readonly string[];
};

const EVERY_HOOK = ['post-index-change', 'post-checkout', 'pre-commit', 'reference-transaction'];

async function trap(): Promise<Trap> {
  const folder = temporaryFolder('trap');
  const content = join(folder, 'content');
  const marks = temporaryFolder('trap-marks');
  const programs = temporaryFolder('trap-programs');
  const program = (setting: string): string => {
    const path = join(programs, setting);
    writeFileSync(path, `#!/bin/sh\ntouch '${join(marks, setting)}'\nexit 0\n`);
    chmodSync(path, 0o755);
    return path;
  };
  mkdirSync(content);
  await beginRepository(folder);
  writeFileSync(join(content, 'a.md'), 'One\n');
  writeFileSync(join(content, 'b.pdf'), 'Two\n');
  writeFileSync(
    join(folder, '.gitattributes'),
    '*.md filter=evil diff=evil\n*.pdf filter=long diff=evil\n',
  );
  const inner = join(content, 'inner');
  mkdirSync(inner);
  await beginRepository(inner);
  writeFileSync(join(inner, 'c.md'), 'Three\n');
  await commitAll(inner, 'Inside', '2022-05-01T09:00:00Z');
  await commitAll(folder, 'Add', '2022-05-01T09:00:00Z');
  writeFileSync(join(content, 'a.md'), 'One, changed\n');
  await commitAll(folder, 'Change', '2022-05-02T09:00:00Z');
  const programSettings = [
    ...['core.fsmonitor', 'core.pager', 'pager.log', 'core.sshCommand', 'core.askPass'],
    ...['core.editor', 'core.gitProxy', 'core.alternateRefsCommand', 'credential.helper'],
    ...['diff.external', 'diff.evil.command', 'diff.evil.textconv', 'filter.evil.clean'],
    ...['filter.evil.smudge', 'filter.long.process', 'gpg.program', 'remote.origin.uploadpack'],
  ];
  const settings: Readonly<Record<string, string>> = {
    ...Object.fromEntries(programSettings.map((setting) => [setting, program(setting)])),
    'core.hooksPath': join(folder, 'hooks'),
    'filter.evil.required': 'true',
    'log.showSignature': 'true',
    'protocol.allow': 'always',
    'remote.origin.url': `ext::${program('remote.origin.url')}`,
    'remote.origin.promisor': 'true',
    'extensions.partialClone': 'origin',
    'core.repositoryFormatVersion': '1',
  };
  await signHead(folder);
  mkdirSync(join(folder, 'hooks'));
  for (const name of EVERY_HOOK) {
    const hook = join(folder, 'hooks', name);
    writeFileSync(hook, `#!/bin/sh\n'${program('hooks')}' < /dev/null\n`);
    chmodSync(hook, 0o755);
  }
  await plainGit(inner, ['config', 'core.fsmonitor', program('submodule')]);
  for (const [key, value] of Object.entries(settings)) {
    await plainGit(folder, ['config', key, value]);
  }
  // Git looks into files whose times aren't those that it knows.
  for (const path of ['a.md', 'b.pdf', 'inner/c.md']) {
    utimesSync(join(content, path), 1_600_000_000, 1_600_000_000);
  }
  const ran = () => {
    const found = readdirSync(marks).sort();
    for (const name of found) rmSync(join(marks, name));
    return found;
  };
  ran();
  return { folder, content, ran };
}

/** A commit that says it is signed, as the settings ask git to look at signatures. */
async function signHead(folder: string): Promise<void> {
  const commit = await plainGit(folder, ['cat-file', 'commit', 'HEAD']);
  const [head, ...words] = commit.split('\n\n');
  const signed = `${head}\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n abc\n -----END PGP SIGNATURE-----\n\n${words.join('\n\n')}`;
  const file = join(temporaryFolder('signed'), 'commit');
  writeFileSync(file, signed);
  const hash = (await plainGit(folder, ['hash-object', '-t', 'commit', '-w', file])).trim();
  await plainGit(folder, ['update-ref', 'refs/heads/main', hash]);
}

const WITHOUT_FILTERS = [
  'filter.long.process=',
  'filter.evil.clean=',
  'filter.evil.required=false',
].flatMap((setting) => ['-c', setting]);

const MISSING = 'ab'.repeat(20);

describe('git runs no program that the settings of a repository name', () => {
  let trapped: Trap;
  before(async () => {
    trapped = await trap();
  });

  const ASKED: readonly GitArguments[] = [
    ['rev-parse', 'HEAD'],
    ['log', '--raw', '-p', '--', '.'],
    ['diff', '-p', 'HEAD', '--', '.'],
    ['diff', '--name-only', '--', '.'],
    ['diff-files', '--raw', '-z'],
    ['diff-files', '-p'],
    ['status', '--porcelain', '-z'],
    ['ls-files', '-s', '-z'],
    ['ls-files', '-v', '-z'],
    ['check-attr', 'filter', 'a.md'],
    ['hash-object', '--', 'a.md', 'b.pdf'],
    ['cat-file', 'blob', 'HEAD:./a.md'],
    ['for-each-ref'],
    ['config', '--list'],
  ];
  for (const args of ASKED) {
    it(`at git ${args.join(' ')}`, async () => {
      await git(trapped.content, args);
      assert.deepEqual(trapped.ran(), []);
    });
  }

  it('where papers are written out of the index', async () => {
    const out = temporaryFolder('written');
    await git(trapped.content, ['checkout-index', '--all', `--prefix=${out}/`]);
    assert.ok(existsSync(join(out, 'content', 'a.md')));
    assert.deepEqual(trapped.ran(), []);
  });

  it('where a content is missing that could be fetched', async () => {
    await assert.rejects(git(trapped.content, ['cat-file', 'blob', MISSING]), GitProblem);
    assert.deepEqual(trapped.ran(), []);
  });

  it('when dates, earlier contents and the whole history are read', async () => {
    const dates = await readGitDates(trapped.content, temporaryFolder('trap-cache'));
    assert.deepEqual(dates('a.md'), {
      kind: 'recorded',
      date: '2022-05-01',
      changed: { on: '2022-05-02' },
    });
    const history = await readGitHistory(trapped.content);
    assert.ok(history);
    const names = history.versions.map(({ blob }) => blob);
    const { blobs } = await blobsUpTo(trapped.content, names, 1000);
    const texts: string[] = [];
    for await (const { bytes } of readBlobs(trapped.content, blobs)) texts.push(bytes.toString());
    assert.deepEqual(texts.sort(), ['One\n', 'One, changed\n', 'Two\n']);
    assert.deepEqual(trapped.ran(), []);
  });

  it('though plain git would run them', async () => {
    const out = temporaryFolder('written');
    const trapped = await trap();
    for (const args of [
      ['-c', 'core.fsmonitor=false', 'status'],
      ['status'],
      ['-c', 'core.fsmonitor=false', ...WITHOUT_FILTERS, 'status'],
      [...WITHOUT_FILTERS, 'status'],
      ['-c', 'core.fsmonitor=false', 'diff', '-p', 'HEAD~1'],
      ['log', '-p', '--no-ext-diff', '-1'],
      ['log', '-p', '--ext-diff', '-1'],
      ['cat-file', 'blob', MISSING],
      ['checkout-index', '--all', `--prefix=${out}/`],
    ]) {
      await plainGit(trapped.content, args).catch(() => '');
    }
    assert.deepEqual(trapped.ran(), [
      ...['core.fsmonitor', 'diff.evil.command', 'diff.evil.textconv', 'filter.evil.clean'],
      ...['filter.evil.smudge', 'filter.long.process', 'gpg.program', 'hooks', 'remote.origin.url'],
      'submodule',
    ]);
  });
});

describe('files of the papers that look like a repository', () => {
  it('are not taken for one', async () => {
    const folder = temporaryFolder('bare');
    await plainGit(folder, ['init', '--quiet', '--bare']);
    await assert.rejects(git(folder, ['rev-parse', '--git-dir']), (error) => {
      assert.ok(error instanceof GitProblem);
      assert.equal(error.kind, 'not-trusted');
      assert.match(error.message, /^Git refuses to read .*: its files look like a repository/);
      return true;
    });
  });
});

describe('the environment of the person who runs it', () => {
  const folder = temporaryFolder('environment');
  before(async () => {
    await beginRepository(folder);
    writeFileSync(join(folder, 'a.md'), 'One\n');
    await commitAll(folder, 'Add', '2022-05-01T09:00:00Z');
  });

  for (const [name, value] of [
    ['GIT_DIR', '/nowhere'],
    ['GIT_WORK_TREE', '/nowhere'],
    ['GIT_INDEX_FILE', '/nowhere'],
    ['GIT_OBJECT_DIRECTORY', '/nowhere'],
    ['GIT_EXTERNAL_DIFF', 'false'],
    ['GIT_LITERAL_PATHSPECS', '0'],
    ['GIT_TRACE', '1'],
  ] as const) {
    it(`doesn’t lead git elsewhere by ${name}`, async () => {
      const before = process.env[name];
      process.env[name] = value;
      try {
        assert.equal(await git(folder, ['ls-files', '-z', '--', '.']), 'a.md\0');
        assert.match(await git(folder, ['diff', '-p', 'HEAD']), /^$/);
      } finally {
        if (before === undefined) delete process.env[name];
        else process.env[name] = before;
      }
    });
  }
});

describe('a partial clone', () => {
  it('is reported to lack contents, which are not fetched', async () => {
    const folder = temporaryFolder('whole');
    await beginRepository(folder);
    await plainGit(folder, ['config', 'uploadpack.allowFilter', 'true']);
    writeFileSync(join(folder, 'a.md'), 'One\n');
    await commitAll(folder, 'Add', '2022-05-01T09:00:00Z');
    const blob = (await plainGit(folder, ['rev-parse', 'HEAD:a.md'])).trim();
    writeFileSync(join(folder, 'a.md'), 'Two\n');
    await commitAll(folder, 'Change', '2022-05-02T09:00:00Z');
    const clone = join(temporaryFolder('partial'), 'clone');
    const from = pathToFileURL(folder).href;
    await plainGit(folder, ['clone', '--quiet', '--filter=blob:none', from, clone]);
    await assert.rejects(git(clone, ['cat-file', 'blob', blob]), /lacks earlier contents/);
    await assert.rejects(async () => {
      for await (const { bytes } of readBlobs(clone, [blob])) assert.ok(bytes);
    }, /lacks earlier contents/);
  });
});
