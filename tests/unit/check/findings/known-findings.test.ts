import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { DEMO_TODAY } from '../../../../scripts/demo/fictional-council.ts';
import { writeDemo } from '../../../../scripts/demo/write-demo.ts';
import { createInspector, type Inspector } from '../../../../src/files/inspector.ts';
import { rememberFiles } from '../../../../src/files/known-files.ts';
import { readContentTree, type MeetingFiles } from '../../../../src/papers/reading/content-tree.ts';
import { knownFindings } from '../../../../src/check/findings/known-findings.ts';
import { readGitDates } from '../../../../src/history/git-dates.ts';
import { checkArchive } from '../../../../src/check/threads/check-archive.ts';
import { commitAll, git } from '../../../support/git.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** Files that have just been written are never trusted to stand as they stood. */
const settle = () => setTimeout(2100);

describe('a check that remembers what earlier ones found', () => {
  const input = join(temporaryFolder('findings'), 'content');
  const cacheDir = temporaryFolder('findings-cache');
  let inspector: Inspector;
  let meetings: readonly MeetingFiles[];

  before(async () => {
    await writeDemo({ reports: 40, output: input, seed: 5 });
    await git(input, ['init', '--quiet']);
    await commitAll(input, 'papers', '2021-03-01T09:00:00Z');
    ({ meetings } = readContentTree(input));
    inspector = rememberFiles(createInspector({ cacheDir }), { cacheDir });
    await settle();
    await check();
  });
  after(() => inspector.close());

  /** Checks with and without memory, and gives how many meetings had to be read. */
  async function check(today = DEMO_TODAY): Promise<{ said: string; read: number }> {
    const dates = await readGitDates(input, cacheDir);
    const options = { input, today, dates, inspector, cacheDir, threads: 1 };
    const remembering = await checkArchive(options);
    const anew = await checkArchive({ ...options, remember: false });
    assert.deepEqual(remembering.diagnostics, anew.diagnostics);
    const said = remembering.diagnostics.map(({ code }) => code).join(' ');
    return { said, read: remembering.meetingsRead };
  }

  const at = (path: string): string => join(input, path);
  const reportOf = (meeting: number): string =>
    at(meetings.filter(({ reports }) => reports.length > 0).at(meeting)?.reports[0]?.path ?? '');
  const edit = (path: string, change: (text: string) => string) =>
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  const dropped = (): string =>
    at(meetings.flatMap(({ reports }) => reports.flatMap((report) => report.dropped)).at(0) ?? '');
  const findingsFile = (): string =>
    join(cacheDir, readdirSync(cacheDir).find((name) => name.startsWith('findings-')) ?? '');

  it('reads nothing where nothing has changed', async () => {
    assert.equal((await check()).read, 0);
  });

  it('reads the one meeting of which a paper was edited', async () => {
    edit(reportOf(0), (text) => `${text}\nHis number is 07700 900123.\n`);
    const { said, read } = await check();
    assert.equal(read, 1);
    assert.match(said, /personal-data-likely/);
    assert.equal((await check()).read, 0);
  });

  it('reads a meeting that has an error until it is mended', async () => {
    const path = reportOf(1);
    const whole = readFileSync(path, 'utf8');
    edit(path, (text) => text.replace(/^call-in: .*\n/m, ''));
    for (let times = 0; times < 2; times += 1) {
      const { said, read } = await check();
      assert.equal(read, 1);
      assert.match(said, /call-in-missing/);
    }
    writeFileSync(path, whole);
    assert.equal((await check()).read, 1);
    assert.equal((await check()).read, 0);
  });

  it('finds the broken link of a paper that stands, where another has gone', async () => {
    const [target, source] = [reportOf(-1), reportOf(2)];
    const href = `../../${target.split('/').slice(-3).join('/')}`;
    edit(source, (text) => `${text}\nSee [what was said before](${href}).\n`);
    assert.equal((await check()).read, 1);
    const away = readFileSync(target, 'utf8');
    rmSync(target);
    const { said, read } = await check();
    assert.equal(read, 1);
    assert.match(said, /link-broken/);
    writeFileSync(target, away);
    await check();
  });

  it('reads a meeting of which a file was replaced by one of the same size and time', async () => {
    const { atime, mtime } = statSync(dropped());
    const bytes = readFileSync(dropped());
    bytes.fill('x', 0, 8);
    writeFileSync(dropped(), bytes);
    utimesSync(dropped(), atime, mtime);
    await settle();
    const { said, read } = await check();
    assert.equal(read, 1);
    assert.match(said, /appendix-unsound/);
    await git(input, ['checkout', '--quiet', '--', '.']);
    await settle();
    await check();
    assert.equal((await check()).read, 0);
  });

  it('reads a meeting of which git has learnt something', async () => {
    edit(reportOf(3), (text) => `${text}\n`);
    await check();
    await commitAll(input, 'a line', '2021-04-01T09:00:00Z');
    assert.ok((await check()).read >= 1);
    assert.equal((await check()).read, 0);
  });

  for (const [what, change] of [
    [
      'a committee',
      () =>
        edit(at('committees/' + (readdirSync(at('committees'))[0] ?? '')), (text) => `${text}\n`),
    ],
    ['the council', () => edit(at('council.yaml'), (text) => `${text}\n# A note.\n`)],
  ] as const) {
    it(`reads all meetings where ${what} has changed`, async () => {
      change();
      assert.equal((await check()).read, meetings.length);
      assert.equal((await check()).read, 0);
    });
  }

  it('reads anew, on another day, the meetings of which it may have to say something else', async () => {
    const recent = meetings.filter(({ folder }) => folder > '2019').length;
    assert.ok(recent > 2 && recent < meetings.length - 10);
    for (const day of ['2026-11-19', '2027-02-01', '2035-06-01']) {
      const { read } = await check(day);
      assert.ok(read >= 1 && read <= meetings.length - 10, `${read} on ${day}`);
    }
  });

  it('reads all meetings on a day before those of earlier checks', async () => {
    assert.equal((await check('2026-01-05')).read, meetings.length);
    await check();
  });

  it('trusts no day of a paper that isn’t committed, or names a day to come', async () => {
    const old = meetings.filter(({ folder, reports }) => folder < '2015' && reports.length > 0);
    const [one, other] = old.map(({ reports }) => at(reports[0]?.path ?? ''));
    assert.ok(one !== undefined && other !== undefined);
    const settled = async () => {
      const { read } = await check('2028-01-03');
      await check();
      return read;
    };
    await commitAll(input, 'all that was changed', '2021-04-15T09:00:00Z');
    await check();
    const before = await settled();
    edit(one, (text) => `${text}\n`);
    assert.equal(await settled(), before + 1);
    await git(input, ['checkout', '--quiet', '--', '.']);
    await check();
    edit(other, (text) => text.replace(/^title:/m, '# looked at again on 2027-05-01\ntitle:'));
    await commitAll(input, 'a day', '2021-05-01T09:00:00Z');
    assert.equal(await settled(), before + 1);
  });

  it('reads all meetings where what it wrote down is spoilt', async () => {
    for (const spoilt of ['', '[', '{}', '[]', 'null', '{"meetings/a/2022-05-11":null}']) {
      writeFileSync(findingsFile(), spoilt);
      assert.equal((await check()).read, meetings.length, spoilt);
    }
  });

  it('writes down nothing that is for the officer’s eyes alone', async () => {
    const tree = readContentTree(input);
    const { facts } = await readGitDates(input, cacheDir);
    assert.ok(facts);
    const scratch = temporaryFolder('findings-aside');
    const grounds = { input, today: DEMO_TODAY, tree, facts };
    const known = knownFindings(scratch, grounds);
    assert.ok(known);
    const [first, second] = tree.meetings;
    assert.ok(first && second);
    const place = { file: 'a.md', line: 1, column: 1 };
    const diagnostic = {
      ...place,
      code: 'words-unseen',
      severity: 'warning',
      message: 'Look.',
    } as const;
    for (const [meeting, aside] of [
      [first, { aside: 'Words: Zyxwvut.' }],
      [second, {}],
    ] as const) {
      known.of(meeting);
      const findings = { diagnostics: [{ ...diagnostic, ...aside }], meetings: [], reports: [] };
      known.learn(meeting, { findings, digests: {}, newestDate: '' });
    }
    known.keep();
    const [name = ''] = readdirSync(scratch);
    const written = readFileSync(join(scratch, name), 'utf8');
    assert.match(written, /Look\./);
    assert.doesNotMatch(written, /Zyxwvut/);
  });
});
