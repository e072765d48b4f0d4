import assert from 'node:assert/strict';
import { chmodSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { runScript } from '../../support/build-command.ts';
import { runCheck } from '../../support/check-command.ts';
import { git } from '../../support/git.ts';
import { COMMITTED, paperRepository, REPORT } from '../../support/paper-repository.ts';
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
