import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { AWKWARD_NAMES } from '../support/awkward-names.ts';
import { LEEDS_PAPERS, TODAY } from '../support/fixture/fixture-content.ts';
import { smallPdf } from '../support/fixture/small-pdf.ts';
import { commitAll, git } from '../support/git.ts';
import { installPackage, packProject } from '../support/installed-package.ts';
import { asTypeScript } from '../support/program.ts';
import { runCommand, type CommandResult } from '../support/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const ON_THE_DAY = ['--today', TODAY];

/** How a command knows that others read its log. */
const env: NodeJS.ProcessEnv = { ...process.env, CI: 'true' };

describe('the package, in a council’s folder that has only its papers', () => {
  const council = path.join(temporaryFolder('council'), 'Papers #1, 50% [é]');
  let packed: string;
  let installed: readonly string[];

  /** What `npx moothall …` runs, in that folder. */
  const moothall = (...args: string[]): Promise<CommandResult> =>
    runCommand(process.execPath, [path.join(council, 'node_modules/.bin/moothall'), ...args], {
      cwd: council,
      env,
    });
  const succeed = async (...args: string[]): Promise<string> => {
    const { code, stdout, stderr } = await moothall(...args);
    assert.equal(code, 0, `${args.join(' ')}\n${stdout}${stderr}`);
    return stdout + stderr;
  };

  before(async () => {
    packed = await packProject();
    await installPackage(packed, council);
    cpSync(LEEDS_PAPERS, path.join(council, 'content'), { recursive: true });
    installed = filesOf(path.join(council, 'node_modules'));
  });

  it('carries compiled code, and nothing that only developers need', async () => {
    const { stdout } = await runCommand('tar', ['-tzf', packed]);
    const files = stdout.trim().split('\n');
    const odd = files.filter(
      (file) =>
        !/^package\/(?:package\.json|README\.md|LICENSE|dist\/(?:\.eleventy|layouts|scripts|src|package).*\.(?:js|json|css|scss|d\.ts))$/.test(
          file,
        ),
    );
    assert.deepEqual(odd, []);
    assert.deepEqual(
      files.filter((file) => /testing|bench|scripts\/package\./.test(file)),
      [],
    );
    assert.ok(files.includes('package/dist/scripts/moothall.js'));
    assert.ok(files.includes('package/dist/scripts/installed.js'));
  });

  it('has no message that names a command of the repository', () => {
    const program = path.join(council, 'node_modules/moothall/dist');
    const naming = filesOf(program).filter(
      (file) =>
        file.endsWith('.js') &&
        readFileSync(path.join(program, file), 'utf8')
          .split('\n')
          .some((line) => !/^\s*(?:\*|\/[*/])/.test(line) && /npm (?:run|start)/.test(line)),
    );
    // It has both ways of writing one.
    assert.deepEqual(naming, [path.join('src', 'check', 'commit-hook.js')]);
  });

  it('lists its commands, and suggests the one that was meant', async () => {
    for (const ask of [[], ['--help']]) {
      const npx = await runCommand('npx', ['--no', '--', 'moothall', ...ask], {
        cwd: council,
        env,
      });
      assert.equal(npx.code, 0, npx.stderr);
      for (const command of ['build', 'check', 'start', 'appendix', 'demo']) {
        assert.match(npx.stdout, new RegExp(`^  ${command} `, 'm'));
      }
    }
    const near = await moothall('biuld');
    assert.equal(near.code, 2);
    assert.match(near.stderr, /Did you mean build\?/);
    const unknown = await moothall('constructor');
    assert.equal(unknown.code, 2);
    assert.match(unknown.stderr, /no command "constructor"/);
    const { version } = JSON.parse(readFileSync(path.join(PROJECT, 'package.json'), 'utf8')) as {
      version: string;
    };
    assert.equal((await succeed('--version')).trim(), version);
  });

  it('checks the papers, and its messages name its own commands', async () => {
    const said = await succeed('check', ...ON_THE_DAY);
    assert.match(said, /npx moothall check --explain CODE/);
    assert.doesNotMatch(said, /npm run/);
  });

  it('compiles no pattern of a command twice, as in the repository', async () => {
    const bin = path.join(council, 'node_modules/.bin/moothall');
    const args = ['--trace-regexp-tier-up', bin, 'check', ...ON_THE_DAY];
    const { code, stdout, stderr } = await runCommand(process.execPath, args, {
      cwd: council,
      env,
    });
    assert.equal(code, 0, stderr);
    // Those of the process that starts the command, and Node's own.
    const again = (stdout + stderr).match(/needs tier-up compilation/g) ?? [];
    assert.ok(again.length < 20, `${again.length} patterns`);
  });

  it('builds the same site as the repository does, and runs nothing of the folder', async () => {
    const trap = 'throw new Error("run");';
    for (const file of ['.eleventy.js', 'eleventy.config.js', 'index.11ty.js', '_data/site.js']) {
      mkdirSync(path.dirname(path.join(council, file)), { recursive: true });
      writeFileSync(path.join(council, file), trap);
    }
    writeFileSync(path.join(council, '.eleventyignore'), '**\n');
    assert.match(await succeed('build', ...ON_THE_DAY), /The site is in _site\./);
    const output = path.join(temporaryFolder('site'), 'site');
    const args = ['--input', path.join(council, 'content'), '--output', output, ...ON_THE_DAY];
    const own = await runCommand(process.execPath, [...asTypeScript('build'), ...args], { env });
    assert.equal(own.code, 0, own.stderr);
    for (const part of ['meetings', 'committees', 'assets', 'index.html']) {
      assert.deepEqual(
        contentsOf(path.join(council, '_site', part)),
        contentsOf(path.join(output, part)),
        part,
      );
    }
    assert.ok(existsSync(path.join(council, '_site/pagefind/pagefind.js')));
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    it(`shows the site until it is stopped by ${signal}`, { timeout: 300_000 }, () =>
      shows(signal),
    );

  async function shows(signal: NodeJS.Signals): Promise<void> {
    const port = await freePort();
    let pid: number | undefined;
    const running = runCommand(
      process.execPath,
      [
        path.join(council, 'node_modules/.bin/moothall'),
        'start',
        '--port',
        String(port),
        ...ON_THE_DAY,
      ],
      { cwd: council, env, timeout: 240_000, onStart: (started) => (pid = started) },
    );
    let ended = false;
    void running.then(() => (ended = true));
    let page = '';
    while (!ended && !page.includes('Scrutiny Board (Children and Families)')) {
      await setTimeout(50);
      page = await fetch(`http://127.0.0.1:${port}/`).then(
        (answer) => answer.text(),
        () => '',
      );
    }
    // Twice at once, as where a terminal gives it to all of a group.
    for (const one of [pid, pid]) if (!ended && one !== undefined) process.kill(one, signal);
    const { code, stdout, stderr } = await running;
    assert.equal(code, 0, stdout + stderr);
    assert.match(page, /Scrutiny Board \(Children and Families\)/);
    assert.ok(!existsSync(path.join(council, 'node_modules/.cache')));
    await assert.rejects(fetch(`http://127.0.0.1:${port}/`), 'nothing is left running');
  }

  it('writes the papers of a made-up council, which are right', async () => {
    await succeed('demo', '--output', 'demo 50%', '--reports', '2', '--pdfs', 'small');
    const said = await succeed('check', '--input', 'demo 50%', '--today', '2026-11-18');
    assert.doesNotMatch(said, / error /);
  });

  it('inspects and cleans a PDF with an awkward name', async () => {
    const [name, other] = ['Plan #3, 50%.pdf', 'clean %41 #2.pdf'];
    writeFileSync(path.join(council, name), await smallPdf('Plan', ['The plan.']));
    assert.match(await succeed('appendix', 'inspect', name), /Nothing hidden was found/);
    await succeed('appendix', 'clean', name, '--output', other);
    assert.match(await succeed('appendix', 'inspect', other), /Nothing hidden was found/);
  });

  it('builds papers of a repository in folders of any name, into folders of any name', async () => {
    const input = path.join(...AWKWARD_NAMES);
    const output = path.join('sites', ...[...AWKWARD_NAMES].reverse());
    mkdirSync(path.join(council, input), { recursive: true });
    cpSync(LEEDS_PAPERS, path.join(council, input), { recursive: true });
    writeFileSync(path.join(council, '.gitignore'), IGNORED.join('\n'));
    await git(council, ['init', '--quiet', '--initial-branch=main']);
    await commitAll(council, 'Publish the papers', '2022-05-03T09:00:00Z');
    await succeed('build', '--input', input, '--output', output, ...ON_THE_DAY);
    const home = readFileSync(path.join(council, output, 'index.html'), 'utf8');
    // The day of the commit, which git alone knows.
    assert.match(home, /3 May 2022/);
    assert.match(home, /Ofsted Inspection Report/i);
  });

  it('keeps what it makes in the council’s folder, where the README says', async () => {
    assert.deepEqual(filesOf(path.join(council, 'node_modules')), installed);
    const made = await git(council, ['status', '--porcelain', '--untracked-files=all', '-z']);
    assert.deepEqual(
      made.split('\0').filter((line) => line !== '' && !line.startsWith('?? sites/')),
      [],
    );
  });
});

/** What the README says to write into .gitignore. */
const IGNORED = readFileSync(path.join(PROJECT, 'README.md'), 'utf8')
  .split('\n')
  .filter((line) => /^(?:node_modules\/|_site\/|\._site\.\*\/|\.cache\/)$/.test(line));

/** The files below a folder, by their paths from there. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

/** The content of each file below a folder, or of one file, by its path. */
function contentsOf(place: string): Record<string, string> {
  const files = place.endsWith('.html') ? [''] : filesOf(place);
  assert.ok(files.length > 0, place);
  return Object.fromEntries(
    files.map((file) => [file, readFileSync(path.join(place, file), 'latin1')]),
  );
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
