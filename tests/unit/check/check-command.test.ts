import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { runScript } from '../../support/build-command.ts';
import { runCheck } from '../../support/check-command.ts';
import { git, GIT_ENVIRONMENT } from '../../support/git.ts';
import { COMMITTED, paperRepository, REPORT } from '../../support/paper-repository.ts';
import { runCommand } from '../../support/run-command.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const FILE = `${REPORT}.md`;

describe('npm run check -- --fix', () => {
  it('fixes files that are unchanged in git, says what it changed, and fixes nothing the second time', async () => {
    const papers = await paperRepository();
    papers.replace(FILE, 'wards: all', 'wards: [Temple Newsham]');
    papers.replace(FILE, '2. Following a standard', '4. Following a standard');
    await papers.commit(COMMITTED);
    const wrong = papers.read(FILE);
    chmodSync(path.join(papers.content, FILE), 0o640);
    const { code, stderr } = await papers.check('--fix');
    assert.equal(code, 0, stderr);
    assert.match(
      stderr,
      /inspection-report\.md:\d+ fixed ward-unknown: "Temple Newsham" → "Temple Newsam"/,
    );
    assert.match(stderr, /inspection-report\.md:\d+ fixed paragraph-number: "4" → "2"/);
    const right = papers.read(FILE);
    assert.equal(right, wrong.replace('Newsham', 'Newsam').replace('4. Following', '2. Following'));
    assert.equal(statSync(path.join(papers.content, FILE)).mode & 0o777, 0o640);
    assert.equal(
      (await git(papers.folder, ['status', '--porcelain'])).trim().split('\n').length,
      1,
    );

    const again = await papers.check('--fix');
    assert.doesNotMatch(again.stderr, /\d fixed /);
    assert.equal(papers.read(FILE), right);
    await git(papers.folder, ['checkout', '--', '.']);
    assert.equal(papers.read(FILE), wrong);
  });

  it('leaves alone a file that git could not bring back', async () => {
    const papers = await paperRepository();
    papers.replace(FILE, 'wards: all', 'wards: [Temple Newsham]');
    const changed = papers.read(FILE);
    const { code, stderr } = await papers.check('--fix');
    assert.equal(code, 1);
    assert.match(stderr, /could be fixed, but it has changes that git doesn’t have/);
    assert.equal(papers.read(FILE), changed);

    await git(papers.folder, ['rm', '--quiet', '--cached', `content/${FILE}`]);
    assert.match((await papers.check('--fix')).stderr, /it isn’t in git yet/);
    await git(papers.folder, ['checkout', '--quiet', 'HEAD', '--', 'content']);
    papers.replace(FILE, 'wards: all', 'wards: [Temple Newsham]');
    await git(papers.folder, ['update-index', '--assume-unchanged', `content/${FILE}`]);
    assert.match((await papers.check('--fix')).stderr, /changes that git doesn’t have/);
    assert.equal(papers.read(FILE), changed);

    rmSync(path.join(papers.folder, '.git'), { recursive: true });
    const without = (await papers.check('--fix')).stderr;
    assert.match(without, /could be fixed, but the papers are in no git repository.* git init /);
    assert.doesNotMatch(without, /Add it first/);
    assert.equal(papers.read(FILE), changed);
    await git(papers.folder, ['init', '--quiet']);
    await git(papers.folder, ['add', '--all']);
    await papers.check('--fix');
    assert.notEqual(papers.read(FILE), changed);
  });

  it('fixes what was added for the next commit, which git can bring back', async () => {
    const papers = await paperRepository();
    papers.replace(FILE, 'wards: all', 'wards: [Temple Newsham]');
    const added = papers.read(FILE);
    await git(papers.folder, ['add', '--all']);
    assert.match((await papers.check('--fix')).stderr, /fixed ward-unknown/);
    assert.match(papers.read(FILE), /Temple Newsam\]/);
    await git(papers.folder, ['restore', '--', 'content']);
    assert.equal(papers.read(FILE), added);

    papers.replace(FILE, '2. Following a standard', '2. After a standard');
    const both = papers.read(FILE);
    assert.match((await papers.check('--fix')).stderr, /changes that git doesn’t have/);
    assert.equal(papers.read(FILE), both);
  });

  it('is refused together with --staged, and with a value', async () => {
    for (const args of [['--fix', '--staged'], ['--fix=yes']]) {
      assert.equal((await runCheck(...args)).code, 2);
    }
  });
});

describe('npm run check -- --staged', () => {
  it('checks what is about to be committed, and names the papers as they are known', async () => {
    const papers = await paperRepository();
    papers.replace(FILE, 'wards: all', 'wards: [Temple Newsham]');
    assert.equal((await papers.check('--staged')).code, 0);
    await git(papers.folder, ['add', '--all']);
    papers.replace(FILE, 'Temple Newsham', 'Temple Newsam');
    assert.equal((await papers.check()).code, 0);
    const staged = await papers.check('--staged');
    assert.equal(staged.code, 1);
    assert.ok(staged.stdout.startsWith(`${papers.content}/`), staged.stdout);
    assert.match(staged.stdout, /ofsted-inspection-report\.md:\d+:\d+ error ward-unknown/);
  });

  it('needs a repository', async () => {
    const folder = temporaryFolder('plain');
    const { code, stderr } = await runCheck('--staged', '--input', folder);
    assert.equal(code, 2);
    assert.match(stderr, /is not in a git repository/);
  });
});

describe('npm run check', () => {
  it('ends with 0, 1 or 2, and helps', async () => {
    const help = await runScript('check', ['--help']);
    assert.equal(help.code, 0);
    for (const option of ['--input', '--format', '--fix', '--install-hook']) {
      assert.ok(help.stdout.includes(option), option);
    }
    const unknown = await runCheck('--formt', 'json');
    assert.equal(unknown.code, 2);
    assert.match(unknown.stderr, /There is no option --formt\. Did you mean --format\?/);
  });

  it('names the command that explains each code', async () => {
    const papers = await paperRepository();
    papers.replace(FILE, 'wards: all', 'wards: [Temple Newsham]');
    const command = 'npm run check -- --explain ward-unknown';
    const json = JSON.parse((await papers.check('--format', 'json')).stdout) as {
      code: string;
      help: string;
    }[];
    assert.equal(json.find(({ code }) => code === 'ward-unknown')?.help, command);
    for (const format of ['sarif', 'github']) {
      const { stdout } = await papers.check('--format', format);
      assert.ok(stdout.includes(`More: ${command}`), format);
    }
    assert.match(
      (await papers.check()).stderr,
      /What a code means: npm run check -- --explain CODE/,
    );
  });

  it('explains a code without any papers, and suggests the nearest to a wrong one', async () => {
    const { code, stdout } = await runCheck('--explain', 'ward-unknown');
    assert.equal(code, 0);
    assert.match(stdout, /^ward-unknown \(error\)\n/);
    const wrong = await runCheck('--explain', 'ward-unkown');
    assert.equal(wrong.code, 2);
    assert.match(
      wrong.stderr,
      /There is no code and no field "ward-unkown"\. Did you mean ward-unknown\?/,
    );
  });
});

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
