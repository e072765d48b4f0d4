import assert from 'node:assert/strict';
import { chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readBlobs } from '../../../src/history/blobs.ts';
import { readGitDates } from '../../../src/history/git-dates.ts';
import { git, gitOutput, gitRecords } from '../../../src/history/git.ts';
import { GitProblem, problemOf } from '../../../src/history/git-problem.ts';
import { beginRepository, commitAll, git as plainGit } from '../../support/git.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function repository(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = temporaryFolder('git');
  await beginRepository(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  await commitAll(folder, 'Add', '2022-05-01T09:00:00Z');
  return folder;
}

const manyFiles = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`réport ${'x'.repeat(150)} ${at}.md`, `${at}\n`]),
  );

async function gathered<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('what git answers', () => {
  it('arrives in whole records, whatever their letters, however long it is', async () => {
    const files = manyFiles(800);
    const folder = await repository(files);
    const batches = await gathered(gitRecords(folder, ['ls-files', '-z', '--', '.']));
    assert.ok(batches.length > 1, 'it comes in several pieces');
    assert.deepEqual(batches.flat().sort(), Object.keys(files).sort());
  });

  it('takes more questions than a pipe holds', async () => {
    const folder = await repository({ 'a.md': 'One\n' });
    const blob = (await plainGit(folder, ['rev-parse', 'HEAD:a.md'])).trim();
    const asked = Array.from({ length: 20_000 }, () => blob);
    let answers = 0;
    for await (const { bytes } of readBlobs(folder, asked)) {
      assert.equal(bytes.toString(), 'One\n');
      answers += 1;
    }
    assert.equal(answers, asked.length);
  });

  it('is each content to the byte, and not those that aren’t there', async () => {
    const contents = [Buffer.alloc(300_000, '\n'), Buffer.from([0, 10, 255, 10]), Buffer.alloc(0)];
    const folder = await repository({ a: contents[0]!, b: contents[1]!, c: contents[2]! });
    const names: string[] = [];
    for (const name of 'abc') names.push((await git(folder, ['rev-parse', `HEAD:${name}`])).trim());
    const asked = ['ab'.repeat(20), ...names];
    const found = await gathered(readBlobs(folder, asked));
    assert.deepEqual(
      found.map(({ blob }) => blob),
      names,
    );
    for (const [at, { bytes }] of found.entries()) assert.ok(bytes.equals(contents[at]!));
  });

  it('may be left in the middle', async () => {
    const folder = await repository(manyFiles(800));
    for await (const chunk of gitOutput(folder, ['log', '-p', '--raw'])) {
      assert.ok(chunk.length > 0);
      break;
    }
  });

  it('is of paths as they are written, never of patterns', async () => {
    const folder = await repository({ '[ab].md': '1', 'a.md': '2' });
    assert.equal(await git(folder, ['ls-files', '-z', '--', '[ab].md']), '[ab].md\0');
  });

  it('may be another exit code, where that is an answer', async () => {
    const folder = await repository({});
    const ask = ['config', '--get', 'moothall.nothing'] as const;
    assert.equal(await git(folder, ask, { alsoGood: [1] }), '');
    await assert.rejects(git(folder, ask), (error) => {
      assert.ok(error instanceof GitProblem && error.kind === 'failed');
      assert.equal(error.exitCode, 1);
      return true;
    });
  });
});

describe('where git can’t answer, the message says why in plain words', () => {
  const WORDS: readonly (readonly [answer: string, kind: string, message: RegExp])[] = [
    [
      "fatal: detected dubious ownership in repository at '/srv/our papers'\nTo add an exception …",
      'not-trusted',
      /^Git refuses to read \/srv\/our papers, because it belongs to another user of this machine\. If you trust what is in it, run: git config --global --add safe\.directory '\/srv\/our papers'$/,
    ],
    [
      'fatal: not a git repository (or any of the parent directories): .git',
      'no-repository',
      /^content is not in a git repository\.$/,
    ],
    [
      'fatal: bad object HEAD',
      'failed',
      /^Git failed \(exit code 128\) during “git log” in content: fatal: bad object HEAD$/,
    ],
  ];
  for (const [answer, kind, message] of WORDS) {
    it(`at ${answer.slice(0, 40)}`, () => {
      const problem = problemOf('content', 'log', answer, 128);
      assert.equal(problem.kind, kind);
      assert.match(problem.message, message);
    });
  }

  it('where there is no such folder', async () => {
    const folder = join(temporaryFolder('none'), 'papers');
    await assert.rejects(git(folder, ['ls-files']), /There is no folder .*papers\./);
  });

  it('where the folder is in no repository', async () => {
    const folder = temporaryFolder('none');
    await assert.rejects(git(folder, ['ls-files']), /is not in a git repository\./);
    const dates = await readGitDates(folder);
    assert.deepEqual(dates('a.md'), { kind: 'unknown', why: 'no-repository' });
    assert.equal(dates.facts?.problem, undefined);
  });

  it('where git isn’t installed', async () => {
    const path = process.env['PATH'];
    process.env['PATH'] = temporaryFolder('no-programs');
    try {
      const folder = temporaryFolder('papers');
      await assert.rejects(git(folder, ['ls-files']), /^GitProblem: Git isn’t installed/);
      assert.match((await readGitDates(folder)).facts?.problem ?? '', /^Git isn’t installed/);
    } finally {
      process.env['PATH'] = path;
    }
  });

  it(
    'where the repository is another user’s',
    { skip: process.getuid?.() !== 0 && 'only root can give a folder away' },
    async () => {
      const folder = await repository({ 'a.md': 'One\n' });
      for (const path of ['.', '.git']) chownSync(join(folder, path), 12345, 12345);
      await assert.rejects(git(folder, ['ls-files']), /belongs to another user/);
      const dates = await readGitDates(folder);
      assert.deepEqual(dates('a.md'), { kind: 'unknown', why: 'no-repository' });
      assert.match(dates.facts?.problem ?? '', /safe\.directory/);
    },
  );
});

describe('the dates of a repository', () => {
  it('are not there yet where nothing was committed', async () => {
    const folder = temporaryFolder('git');
    await beginRepository(folder);
    writeFileSync(join(folder, 'a.md'), 'One\n');
    const dates = await readGitDates(folder, temporaryFolder('git-cache'));
    assert.deepEqual(dates('a.md'), { kind: 'uncommitted' });
    assert.equal(dates.facts?.problem, undefined);
  });

  it('are those of a folder with an odd name', async () => {
    const folder = await repository({});
    const odd = join(folder, 'Papers #1\n50% é');
    mkdirSync(odd);
    writeFileSync(join(odd, 'a.md'), 'One\n');
    await commitAll(folder, 'Add', '2022-05-03T09:00:00Z');
    const cacheDir = temporaryFolder('git-cache');
    for (const from of ['read', 'kept']) {
      const dates = await readGitDates(odd, cacheDir);
      assert.deepEqual(dates('a.md'), { kind: 'recorded', date: '2022-05-03' }, from);
    }
  });
});
