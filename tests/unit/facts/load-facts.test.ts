import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { DEMO_TODAY } from '../../../scripts/demo/fictional-council.ts';
import { writeDemo } from '../../../scripts/demo/write-demo.ts';
import { createInspector, type Inspector } from '../../../src/files/inspector.ts';
import { rememberFiles } from '../../../src/files/known-files.ts';
import { readContentTree, type MeetingFiles } from '../../../src/papers/reading/content-tree.ts';
import { pastOf, type RegisterPast } from '../../../src/history/register/paper-past.ts';
import type { RegisterEntry } from '../../../src/history/register/register-line.ts';
import { readGitDates } from '../../../src/history/git-dates.ts';
import { CLOCK_STEP_MS, folderDigests } from '../../../src/facts/digests.ts';
import { openFactsStore } from '../../../src/facts/facts-store.ts';
import { papersOnDay } from '../../../src/facts/papers-on-day.ts';
import { commitAll, git } from '../../support/git.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('the facts of papers that were read before', () => {
  const input = join(temporaryFolder('findings'), 'content');
  const cacheDir = temporaryFolder('findings-cache');
  let inspector: Inspector;
  let meetings: readonly MeetingFiles[];

  before(async () => {
    await writeDemo({ reports: 8, output: input, seed: 5, withheld: 0, pdfs: 'small' });
    // Each check reads all papers twice: of the meetings that have no report, one is enough.
    const [, ...bare] = readContentTree(input).meetings.filter(({ reports }) => reports.length < 1);
    for (const { path } of bare) rmSync(at(path), { recursive: true });
    await git(input, ['init', '--quiet']);
    await commitAll(input, 'papers', '2021-03-01T09:00:00Z');
    ({ meetings } = readContentTree(input));
    inspector = createInspector({ cacheDir });
    await check();
  });
  after(() => inspector.close());

  /** What was written to a moment ago isn't kept, so that a fast machine would read it twice. */
  async function untilSettled(): Promise<void> {
    const paths = readdirSync(input, { recursive: true, encoding: 'utf8' });
    const last = Math.max(...paths.map((path) => statSync(at(path)).ctimeMs));
    while (Date.now() - CLOCK_STEP_MS <= last) await delay(5);
  }

  /** Checks with and without what is kept, and gives how many meetings had to be read. */
  async function check(
    today = DEMO_TODAY,
    past?: RegisterPast,
  ): Promise<{ said: string; read: number }> {
    const dates = await readGitDates(input, cacheDir);
    await untilSettled();
    const digests = await folderDigests(input, cacheDir);
    const { contents } = digests;
    const remembering = rememberFiles(inspector, { cacheDir, contents });
    const options = {
      ...{ input, today, dates, inspector: remembering, digests, threads: 1 },
      ...(past && { past, publishes: true }),
    };
    const kept = await papersOnDay({ ...options, cacheDir, bodies: true, keepsStanding: true });
    kept.facts.keep();
    const anew = await papersOnDay({ ...options, bodies: true });
    assert.deepEqual(kept.diagnostics, anew.diagnostics);
    assert.deepEqual(plain(kept.onDay?.archive), plain(anew.onDay?.archive));
    for (const { url } of anew.onDay?.archive.reports ?? []) {
      assert.deepEqual(kept.facts.body(url), anew.facts.body(url));
    }
    for (const { minutes } of anew.facts.meetings) {
      if (!minutes) continue;
      const { url } = minutes.minutes;
      assert.deepEqual(kept.facts.minutesBody(url), anew.facts.minutesBody(url));
      assert.ok(anew.facts.minutesBody(url));
    }
    const minutesOf = ({ facts }: typeof anew) =>
      plain(facts.meetings.map(({ minutes }) => minutes));
    assert.deepEqual(minutesOf(kept), minutesOf(anew));
    const said = kept.diagnostics.map(({ code }) => code).join(' ');
    return { said, read: kept.facts.read };
  }

  /** What is kept has been JSON, in which a severity map is none. */
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

  const at = (path: string): string => join(input, path);
  const reportOf = (meeting: number): string =>
    at(meetings.filter(({ reports }) => reports.length > 0).at(meeting)?.reports[0]?.path ?? '');
  const edit = (path: string, change: (text: string) => string) =>
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  const dropped = (): string =>
    at(meetings.flatMap(({ reports }) => reports.flatMap((report) => report.dropped)).at(0) ?? '');
  const storedFiles = (): string[] =>
    readdirSync(join(cacheDir, 'facts')).map((name) => join(cacheDir, 'facts', name));

  it('reads nothing where nothing has changed', async () => {
    assert.equal((await check()).read, 0);
  });

  it('reads only the meeting whose paper was edited', async () => {
    edit(reportOf(0), (text) => `${text}\nHis number is 07700 900123.\n`);
    const { said, read } = await check();
    assert.equal(read, 1);
    assert.match(said, /personal-data-likely/);
    assert.equal((await check()).read, 0);
  });

  it('reads the meeting whose minutes came, changed or went', async () => {
    const path = join(reportOf(0), '..', 'minutes.md');
    const minutes =
      '---\nstatus: draft\npresent: [Ince]\n---\n\n## 1 Another {}\n\nIt was discussed.\n';
    writeFileSync(path, minutes);
    assert.equal((await check()).read, 1);
    assert.equal((await check()).read, 0);
    edit(path, (text) => text.replace('It was discussed', 'For (2): Ince'));
    const { said, read } = await check();
    assert.equal(read, 1);
    assert.match(said, /vote-disagrees/);
    rmSync(path);
    assert.equal((await check()).read, 1);
  });

  it('reads a meeting that has an error until it is put right', async () => {
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

  it('finds the broken link of an unchanged paper when the other paper is deleted', async () => {
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

  it('reads a meeting with a file that was replaced by one of the same size and time', async () => {
    const { atime, mtime } = statSync(dropped());
    const bytes = readFileSync(dropped());
    bytes.fill('x', 0, 8);
    writeFileSync(dropped(), bytes);
    utimesSync(dropped(), atime, mtime);
    const { said, read } = await check();
    assert.equal(read, 1);
    assert.match(said, /appendix-unsound/);
    await git(input, ['checkout', '--quiet', '--', '.']);
    await check();
    assert.equal((await check()).read, 0);
  });

  it('reads nothing when only git has something new', async () => {
    edit(reportOf(3), (text) => `${text}\n`);
    await check();
    await commitAll(input, 'a line', '2021-04-01T09:00:00Z');
    assert.equal((await check()).read, 0);
  });

  it('reads nothing on another day', async () => {
    for (const day of ['2026-01-05', '2026-11-19', '2035-06-01']) {
      assert.equal((await check(day)).read, 0, day);
    }
  });

  describe('what is true of a meeting on a day', () => {
    const entry = (what: RegisterEntry['what'], day: string, sha256: string): RegisterEntry => ({
      ...{ number: 1, day, time: `${day}T09:00:00Z`, what, kind: 'report' },
      ...{ address: `/${reportOf(2).slice(input.length + 1, -3)}/`, sha256: sha256.repeat(64) },
    });
    /** Of the files with it: a file that is written again is another one. */
    const files = () =>
      storedFiles()
        .filter((path) => path.endsWith('.standing.json'))
        .map((path) => statSync(path).ino);

    it('is kept for the day', async () => {
      await check();
      const before = files();
      assert.ok(before.length > 0);
      await check();
      assert.deepEqual(files(), before);
    });

    for (const [what, again] of Object.entries<() => Promise<unknown>>({
      'on another day': () => check('2026-11-20'),
      'with a register': () => check(DEMO_TODAY, pastOf([entry('published', '2021-03-02', 'a')])),
      'with another line of the register': () =>
        check(DEMO_TODAY, pastOf([entry('published', '2021-03-03', 'a')])),
      'when a paper was taken off': () =>
        check(
          DEMO_TODAY,
          pastOf([entry('published', '2021-03-03', 'a'), entry('removed', '2021-03-04', 'a')]),
        ),
      'with no register': () => check(),
    })) {
      it(`is found anew ${what}`, async () => {
        const before = files();
        await again();
        assert.notDeepEqual(files(), before);
      });
    }
  });

  it('reads nothing in a copy with other file times', async () => {
    for (const meeting of meetings.slice(0, 5)) {
      for (const { path } of meeting.reports) utimesSync(at(path), 1_000_000, 1_000_000);
    }
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

  it('reads papers again if the file that keeps their facts was damaged, and says so', async () => {
    const [whole = ''] = storedFiles().map((path) => readFileSync(path, 'utf8'));
    for (const spoilt of ['', '[', '{}', '[]', 'null', whole.slice(0, -9), `${whole} `]) {
      for (const path of storedFiles()) writeFileSync(path, spoilt);
      assert.equal((await check()).read, meetings.length, spoilt.slice(0, 20));
    }
  });

  it('doesn’t trust a file that was swapped with another', async () => {
    const [one, other] = storedFiles().filter((path) => path.endsWith('.facts.json'));
    assert.ok(one !== undefined && other !== undefined);
    const text = readFileSync(one, 'utf8');
    writeFileSync(one, readFileSync(other, 'utf8'));
    writeFileSync(other, text);
    assert.ok((await check()).read > 0);
    assert.equal((await check()).read, 0);
  });

  it('forgets a meeting that has gone', async () => {
    const meeting = meetings[0];
    assert.ok(meeting);
    rmSync(at(meeting.path), { recursive: true });
    await check();
    const kept = storedFiles().map((path) => readFileSync(path, 'utf8'));
    assert.ok(kept.every((text) => !text.includes(`"${meeting.path}"`)));
    await git(input, ['checkout', '--quiet', '--', '.']);
    await check();
  });

  it('keeps nothing of what a paper said that is being written to', async () => {
    edit(reportOf(0), (text) => `${text}\nThe price was once zanzibarish.\n`);
    await check();
    const kept = () => storedFiles().some((file) => readFileSync(file, 'utf8').includes('zanzib'));
    assert.ok(kept());
    edit(reportOf(0), (text) => text.replace('\nThe price was once zanzibarish.\n', ''));
    const digests = { ...(await folderDigests(input, cacheDir)), isUnchanged: () => false };
    const dates = await readGitDates(input, cacheDir);
    const options = { input, today: DEMO_TODAY, dates, inspector, digests, threads: 1 };
    const { facts } = await papersOnDay({ ...options, cacheDir, bodies: true });
    facts.keep();
    assert.ok(!kept());
  });

  it('keeps nothing that is withheld', async () => {
    const secret = 'The Quadrant Partnership offered 1,483,920 pounds for the depot.';
    edit(
      reportOf(4),
      (text) =>
        `${text}\n::: exempt\nparagraphs: [3]\nreason: It has an offer.\npublic-interest: The price would fall.\nreview: 2030-01-01\n---\n${secret}\n:::\n`,
    );
    await check();
    assert.equal((await check()).read, 0);
    const kept = storedFiles().map((path) => readFileSync(path, 'utf8'));
    assert.ok(kept.every((text) => !text.includes('Quadrant')));
  });

  it('keeps nothing that only the officer may see', () => {
    const scratch = temporaryFolder('facts-aside');
    const [first, second] = meetings;
    assert.ok(first && second);
    const place = { file: 'a.md', line: 1, column: 1 };
    const diagnostic = {
      ...place,
      code: 'words-unseen',
      severity: 'warning',
      message: 'Look.',
    } as const;
    const store = openFactsStore(scratch, meetings);
    for (const [meeting, aside] of [
      [first, { aside: 'Words: Zyxwvut.' }],
      [second, {}],
    ] as const) {
      const { path, committee } = meeting;
      const diagnostics = [{ ...diagnostic, ...aside }];
      const facts = { path, committee, reports: [], diagnostics, withholds: [] };
      store.learn(meeting, 'key', { facts, bodies: {} });
    }
    store.keep();
    const written = readdirSync(scratch).map((name) => readFileSync(join(scratch, name), 'utf8'));
    assert.match(written.join(''), /Look\./);
    assert.doesNotMatch(written.join(''), /Zyxwvut/);
  });
});
