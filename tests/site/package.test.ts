import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { AWKWARD_NAMES } from '../support/awkward-names.ts';
import { runScript } from '../support/build-command.ts';
import { installPackage, packProject } from '../support/installed-package.ts';
import { runCommand, type CommandResult } from '../support/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const TODAY = ['--today', '2026-11-18'];

/** What tells a command that others read its log. */
const env: NodeJS.ProcessEnv = { ...process.env, CI: 'true' };

describe('the package, in a council’s folder that has only its papers', () => {
  const council = path.join(temporaryFolder('council'), 'Papers #1, 50% [é]');
  let packed: string;

  /** `npx moothall …`, in that folder. */
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
  const pdfs = (): string[] =>
    readdirSync(path.join(council, 'content'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.pdf'))
      .sort();

  before(async () => {
    packed = await packProject();
    await installPackage(packed, council);
    await succeed('demo', '--output', 'content', '--reports', '6', '--pdfs', 'small');
  });

  it('carries compiled code, and nothing that only developers need', async () => {
    const { stdout } = await runCommand('tar', ['-tzf', packed]);
    const files = stdout.trim().split('\n');
    const odd = files.filter(
      (file) =>
        !/^package\/(?:package\.json|README\.md|LICENSE|dist\/(?:\.eleventy|layouts|scripts|src|package).*\.(?:js|json|css|scss))$/.test(
          file,
        ),
    );
    assert.deepEqual(odd, []);
    assert.deepEqual(
      files.filter((file) => /testing|bench|pack\./.test(file)),
      [],
    );
    assert.ok(files.includes('package/dist/scripts/moothall.js'));
  });

  it('names its commands, and the one that was meant', async () => {
    const npx = await runCommand('npx', ['--no', '--', 'moothall', '--help'], {
      cwd: council,
      env,
    });
    assert.equal(npx.code, 0, npx.stderr);
    for (const command of ['build', 'check', 'start', 'appendix', 'demo']) {
      assert.match(npx.stdout, new RegExp(`^  ${command} `, 'm'));
    }
    const unknown = await moothall('biuld');
    assert.equal(unknown.code, 2);
    assert.match(unknown.stderr, /Did you mean build\?/);
    const { version } = JSON.parse(readFileSync(path.join(PROJECT, 'package.json'), 'utf8')) as {
      version: string;
    };
    assert.equal((await succeed('--version')).trim(), version);
  });

  it('checks the papers, and its messages name its own commands', async () => {
    const said = await succeed('check', ...TODAY);
    assert.match(said, /npx moothall check --format json/);
    assert.doesNotMatch(said, /npm run/);
  });

  it('builds the same papers as the repository does, and runs nothing of the folder', async () => {
    writeFileSync(path.join(council, '.eleventy.js'), 'throw new Error("run");');
    writeFileSync(path.join(council, 'index.11ty.js'), 'throw new Error("run");');
    const again = await succeed('build', ...TODAY);
    assert.match(again, /The site is in _site\./);
    const output = path.join(temporaryFolder('site'), 'site');
    const args = ['--input', path.join(council, 'content'), '--output', output, ...TODAY];
    const own = await runScript('build', args, { env });
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

  it('inspects and cleans a PDF with an awkward name', async () => {
    const [pdf] = pdfs();
    assert.ok(pdf !== undefined);
    for (const name of AWKWARD_NAMES) {
      const file = path.join(council, `${name}.pdf`);
      cpSync(path.join(council, 'content', pdf), file);
      assert.match(await succeed('appendix', 'inspect', file), /Nothing is hidden in it/);
    }
    await succeed('appendix', 'clean', `${AWKWARD_NAMES[0]}.pdf`, '--output', 'clean %41 #2.pdf');
    assert.match(await succeed('appendix', 'inspect', 'clean %41 #2.pdf'), /Nothing is hidden/);
  });

  // Each name is tried as that of the papers and as that of the site, in half as many builds.
  AWKWARD_NAMES.forEach((name, at) => {
    if (at % 2 === 1) return;
    const other = AWKWARD_NAMES[at + 1] ?? 'out';
    it(`builds papers in ${name} and ${other}, to ${other} and ${name}`, async () => {
      const input = path.join(name, 'papers', other);
      const output = path.join('sites', other, name);
      mkdirSync(path.join(council, name, 'papers'), { recursive: true });
      cpSync(path.join(council, 'content'), path.join(council, input), { recursive: true });
      await succeed('build', '--input', input, '--output', output, ...TODAY);
      const pages = path.join(council, output, 'meetings');
      assert.deepEqual(contentsOf(pages), contentsOf(path.join(council, '_site/meetings')));
    });
  });
});

/** The content of each file below a folder, or of one file, by its path. */
function contentsOf(place: string): Record<string, string> {
  const files = place.endsWith('.html')
    ? ['']
    : readdirSync(place, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(place, path.join(entry.parentPath, entry.name)))
        .sort();
  assert.ok(files.length > 0, place);
  return Object.fromEntries(
    files.map((file) => [file, readFileSync(path.join(place, file), 'latin1')]),
  );
}
