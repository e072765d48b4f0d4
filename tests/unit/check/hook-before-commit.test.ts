import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { git, GIT_ENVIRONMENT } from '../../support/git.ts';
import { paperRepository, REPORT } from '../../support/paper-repository.ts';
import { runCommand } from '../../support/run-command.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const FILE = `${REPORT}.md`;

describe('the hook before a commit', () => {
  const PROJECT = path.resolve(import.meta.dirname, '../../..');
  const env = (home: string): NodeJS.ProcessEnv => {
    return { ...GIT_ENVIRONMENT, NODE_V8_COVERAGE: undefined, HOME: home };
  };

  /** A repository whose project calls this one's commands, at a path with spaces and an apostrophe. */
  async function project(below: string): Promise<{ top: string; folder: string; content: string }> {
    const papers = await paperRepository();
    const top = path.join(temporaryFolder('hook'), "the council's papers");
    await git(path.dirname(top), ['clone', '--quiet', papers.folder, top]);
    const folder = path.join(top, below);
    mkdirSync(folder, { recursive: true });
    if (below !== '.') await git(top, ['mv', 'content', path.join(below, 'content')]);
    const script = path.join(PROJECT, 'scripts/run.js');
    writeFileSync(
      path.join(folder, 'package.json'),
      JSON.stringify({
        name: 'x',
        scripts: { check: `node "${script}" check --today 2022-05-04` },
      }),
    );
    await git(top, ['add', '--all']);
    await git(top, ['commit', '--quiet', '--allow-empty', '-m', 'Begin']);
    return { top, folder, content: path.join(folder, 'content') };
  }

  const install = (folder: string, ...args: string[]) =>
    runCommand('npm', ['run', '--silent', 'check', '--', '--install-hook', ...args], {
      cwd: folder,
      env: env(folder),
    });
  const commit = (folder: string, ...args: string[]) =>
    runCommand('git', ['commit', '--quiet', '-m', 'Change', ...args], {
      cwd: folder,
      env: env(folder),
    });
  const misspell = (content: string): void => {
    const file = path.join(content, FILE);
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('wards: all', 'wards: [Temple Newsham]'),
    );
  };

  it('stops a commit of papers with errors, in a project below the top of the repository too', async () => {
    const { top, folder, content } = await project("papers of 2022/it's here");
    const installed = await install(folder);
    assert.equal(installed.code, 0, installed.stderr);
    assert.match(installed.stdout, /each commit checks its papers first/);
    misspell(content);
    const stopped = await commit(folder, '--all');
    assert.notEqual(stopped.code, 0);
    assert.match(stopped.stdout + stopped.stderr, /content\/.*\.md:\d+:\d+ error ward-unknown/);
    assert.match(stopped.stderr, /Nothing was committed/);
    assert.equal((await git(top, ['rev-list', '--count', 'HEAD'])).trim(), '2');

    await git(top, ['checkout', '--', '.']);
    writeFileSync(path.join(top, 'notes.txt'), 'not a paper');
    await git(top, ['add', '--all']);
    const other = await commit(top);
    assert.equal(other.code, 0, other.stderr);
    assert.match((await install(folder)).stdout, /is there already/);
  });

  it('works in a worktree, where core.hooksPath says, and makes its folder', async () => {
    const { top } = await project('.');
    await git(top, ['config', 'core.hooksPath', 'our hooks']);
    const tree = path.join(path.dirname(top), 'a second tree');
    await git(top, ['worktree', 'add', '--quiet', '-b', 'second', tree]);
    assert.equal((await install(tree)).code, 0);
    assert.ok(existsSync(path.join(tree, 'our hooks/pre-commit')));
    misspell(path.join(tree, 'content'));
    await git(tree, ['add', '--all']);
    const stopped = await commit(tree);
    assert.notEqual(stopped.code, 0);
    assert.match(stopped.stdout + stopped.stderr, /error ward-unknown/);

    const fixed = await runCommand('npm', ['run', '--silent', 'check', '--', '--fix'], {
      cwd: tree,
      env: env(tree),
    });
    assert.match(fixed.stderr, /fixed ward-unknown/);
    await git(tree, ['add', '--all']);
    const passed = await commit(tree);
    assert.equal(passed.code, 0, passed.stderr);
  });

  it('is that of the repository of the papers, where the code is in another', async () => {
    const { top } = await project('.');
    const papers = await paperRepository();
    const installed = await install(top, '--input', papers.content);
    assert.equal(installed.code, 0, installed.stderr);
    assert.ok(!existsSync(path.join(top, '.git/hooks/pre-commit')));
    misspell(papers.content);
    const stopped = await commit(papers.folder, '--all');
    assert.notEqual(stopped.code, 0);
    assert.match(stopped.stdout + stopped.stderr, /content\/.*\.md:\d+:\d+ error ward-unknown/);
  });

  it('is not put where other repositories would run it', async () => {
    const { top } = await project('.');
    const elsewhere = temporaryFolder('hooks-of-all');
    for (const hooksPath of [elsewhere, path.join(elsewhere, 'new'), '../outside', '/dev/null']) {
      await git(top, ['config', 'core.hooksPath', hooksPath]);
      const { code, stderr } = await install(top);
      assert.equal(code, 2, hooksPath);
      assert.match(stderr, /outside of this repository[^]*check -- --staged/);
    }
    assert.deepEqual(readdirSync(elsewhere), []);
  });

  it('is put where programs that write hooks leave it', async () => {
    const { top } = await project('.');
    await git(top, ['config', 'core.hooksPath', '.husky/_']);
    assert.equal((await install(top)).code, 0);
    assert.ok(existsSync(path.join(top, '.husky/pre-commit')));

    await git(top, ['config', '--unset', 'core.hooksPath']);
    const hook = path.join(top, '.git/hooks/pre-commit');
    writeFileSync(hook, '#!/bin/sh\ncall_lefthook run "pre-commit"\n');
    const { code, stderr } = await install(top);
    assert.equal(code, 2);
    assert.match(stderr, /Lefthook writes anew[^]*lefthook\.yml[^]*check -- --staged/);
  });

  it('leaves an existing hook as it is, and says what to add to it', async () => {
    const { top } = await project('.');
    const hook = path.join(top, '.git/hooks/pre-commit');
    writeFileSync(hook, '#!/bin/sh\necho mine\n');
    const { code, stderr } = await install(top);
    assert.equal(code, 2);
    assert.match(
      stderr,
      /was left as it is\. Add this to it:[^]*npm run --silent check -- --staged/,
    );
    assert.equal(readFileSync(hook, 'utf8'), '#!/bin/sh\necho mine\n');

    const linked = await project('.');
    const dangling = path.join(linked.top, '.git/hooks/pre-commit');
    symlinkSync('../nowhere', dangling);
    assert.equal((await install(linked.top)).code, 2);
    assert.ok(!existsSync(path.join(linked.top, '.git/nowhere')));
  });
});
