import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { it } from 'node:test';
import { runHere } from '../../support/build-command.ts';
import { git } from '../../support/git.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const README = readFileSync(path.resolve(import.meta.dirname, '../../../README.md'), 'utf8');

/** The commands that the README has an officer of another council run, in their order. */
const COMMANDS = [
  ...(README.split('## Begin with your own council')[1]?.split('\n## ')[0] ?? '').matchAll(
    /^npx moothall (new|check|build)(?: ([a-z]+))?/gm,
  ),
].map(([, command = '', kind = '']) => ({ command, kind }));

const DAY = ['--committee', 'pwyllgor-cynllunio', '--date', '2026-12-08'];
const TODAY = ['--today', '2026-11-24'];

/** What the officer answers: by what the command makes. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  council: [
    ['--name', 'Cyngor Bwrdeistref Sirol Dyffryn a Glannau’r Afon Fawr'],
    ['--url', 'https://papurau.example/', '--contact', 'Democratic Services'],
    ['--wards', 'Aber, Bryn', '--publishing', 'private-repository', ...TODAY],
  ].flat(),
  committee: ['--name', 'Pwyllgor Cynllunio', '--kind', 'committee'],
  meeting: [...DAY, '--time', '10:00', '--place', 'Neuadd y Sir', ...TODAY],
  report: [
    ...[...DAY, '--title', 'Land at Aber', '--report-of', 'Head of Planning'],
    ...['--wards', 'Aber', '--exempt', 'no'],
  ],
  appendix: [
    ...DAY,
    '--report',
    'land-at-aber',
    '--title',
    'Site plan',
    '--expected',
    '2026-12-01',
  ],
};

it('an empty folder becomes a site with a first report by the commands of the README', async () => {
  const folder = temporaryFolder('first-papers');
  const report = path.join(
    folder,
    'content/meetings/pwyllgor-cynllunio/2026-12-08/land-at-aber.md',
  );
  const run = async (command: string, args: readonly string[], code = 0): Promise<string> => {
    const result = await runHere(command as 'new', args, folder);
    assert.equal(
      result.code,
      code,
      `${command} ${args.join(' ')}:\n${result.stdout}${result.stderr}`,
    );
    return result.stdout;
  };
  await git(folder, ['init', '--quiet']);
  writeFileSync(path.join(folder, '.gitignore'), '_site/\n._site.*/\n.cache/\n');

  assert.deepEqual(
    COMMANDS.map(({ command, kind }) => `${command} ${kind}`.trim()),
    ['new council', 'new committee', 'new meeting', 'new report', 'new appendix', 'check', 'build'],
  );
  for (const { command, kind } of COMMANDS) {
    if (command === 'new') await run('new', [kind, ...(ANSWERS[kind] ?? [])]);
    else if (command === 'check') {
      const said = await run('check', TODAY, 1);
      assert.deepEqual(
        [...said.matchAll(/ (?:error|warning) ([a-z-]+)/g)].map(([, rule]) => rule),
        [...readFileSync(report, 'utf8').matchAll(/\[Write/g)].map(() => 'left-over'),
      );
      const written = readFileSync(report, 'utf8').replace(/\[Write[^\]]*\]/g, 'It is a field.');
      writeFileSync(report, written);
      await run('check', TODAY);
      await git(folder, ['add', '--all']);
      await git(folder, ['commit', '--quiet', '--message', 'Papers'], '2026-11-24T09:00:00Z');
    } else await run('build', TODAY);
  }

  const page = path.join(
    folder,
    '_site/meetings/pwyllgor-cynllunio/2026-12-08/land-at-aber/index.html',
  );
  assert.ok(existsSync(page));
  const shown = readFileSync(page, 'utf8');
  assert.match(shown, /Site plan/);
  assert.match(shown, /to follow/i);
  assert.match(shown, /1 December 2026/);
});
