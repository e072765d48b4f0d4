import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { newCommand } from '../../../scripts/command-line/new-command.ts';
import { answerOf } from '../../../scripts/command-line/run.ts';
import {
  COMMITTEE,
  COUNCIL,
  MEETING,
  MEETING_FOLDER,
  PAGE,
  REPORT,
  check,
  fill,
  inEmptyFolders,
  make,
  outside,
  refused,
  said,
} from './new-papers.ts';

inEmptyFolders();

describe('from an empty folder', () => {
  it('to a first agenda with a report, in which nothing is wrong once its text is written', async () => {
    for (const args of [COUNCIL, COMMITTEE, MEETING, REPORT])
      assert.equal(await make(...args), 0, refused);
    const path = `${MEETING_FOLDER}/the-ring-road.md`;
    const left = await check();
    assert.ok(
      left.length > 0 && left.every((line) => /^the-ring-road\.md:\d+ left-over$/.test(line)),
      left.join(),
    );
    fill(path);
    assert.deepEqual(await check(), []);
    assert.equal(await make(...PAGE), 0, refused);
    const page = 'content/pages/how-to-attend-a-guide.md';
    assert.deepEqual(await check(), ['how-to-attend-a-guide.md:7 field-missing']);
    writeFileSync(page, `${readFileSync(page, 'utf8')}\nEveryone may come.\n`);
    assert.deepEqual(await check(), []);
    assert.match(
      readFileSync(path, 'utf8'),
      /call-in: false\nexempt: false\nwards:\n {2}- Old Town\n/,
    );
  });

  it('to a report of a parish without wards, which says nothing of wards and call-in', async () => {
    const without = COUNCIL.map((one) => (one.startsWith('Old Town') ? 'none' : one));
    const parish = [...COMMITTEE.slice(0, -1), 'parish'];
    const report = REPORT.filter((one) => one !== '--wards' && one !== 'old town');
    for (const args of [without, parish, MEETING, report])
      assert.equal(await make(...args), 0, refused);
    assert.doesNotMatch(readFileSync('content/council.yaml', 'utf8'), /^wards/m);
    const path = `${MEETING_FOLDER}/the-ring-road.md`;
    assert.doesNotMatch(readFileSync(path, 'utf8'), /wards/);
    fill(path);
    assert.deepEqual(await check(), []);
  });

  it('reports with titles that YAML takes for something else are on the agenda', async () => {
    for (const args of [COUNCIL, COMMITTEE, MEETING]) assert.equal(await make(...args), 0, refused);
    const names = ['2026', 'null', 'yes', '2026-12-08', '1e3'];
    for (const name of names) {
      const args = REPORT.map((one) => (one === 'The ring road' ? name : one));
      assert.equal(await make(...args), 0, refused);
    }
    const left = await check();
    assert.ok(
      left.every((line) => /left-over$/.test(line)),
      left.join(),
    );
  });

  it('a report may name its notice, which is asked for where it isn’t there', async () => {
    for (const args of [COUNCIL, COMMITTEE, MEETING]) assert.equal(await make(...args), 0, refused);
    assert.equal(await make(...REPORT, '--notice', 'KD114'), 0, refused);
    const text = readFileSync(`${MEETING_FOLDER}/the-ring-road.md`, 'utf8');
    const line = text.split('\n').indexOf('notice: KD114') + 1;
    assert.ok(line > 0);
    assert.ok((await check()).includes(`the-ring-road.md:${line} notice-unknown`));
  });

  it('each kind of paper has its own options, and shows no others', async () => {
    await make('committee', '--help');
    assert.match(said, /--kind/);
    assert.doesNotMatch(said, /--report-of|--wards/);
    await make('page', '--help');
    assert.match(said, /--shown-in/);
    assert.doesNotMatch(said, /--expected|--wards/);
    await make('--help');
    assert.match(said, /--report-of/);
    assert.equal(await make('committee', '--name', 'A', '--kind', 'council', '--date', 'x'), 2);
    assert.match(refused, /no option --date/);
  });

  it('whatever the numbering of its paragraphs is', async () => {
    for (const numbering of ['by-section', 'none']) {
      rmSync('content', { recursive: true, force: true });
      await make(...COUNCIL, '--numbering', numbering);
      for (const args of [COMMITTEE, MEETING, REPORT]) await make(...args);
      fill(`${MEETING_FOLDER}/the-ring-road.md`);
      assert.deepEqual(await check(), [], numbering);
    }
  });

  it('says by when the papers must be out, and that a day is at a weekend', async () => {
    await make(...COUNCIL);
    await make(...COMMITTEE);
    await make(...MEETING.with(4, '2026-12-12'));
    assert.match(said, /12 December 2026 is a Saturday/);
    assert.match(said, /The last day for publication is 4 December 2026: 5 clear working days/);
  });

  it('answers no question that nobody answered', async () => {
    await make(...COUNCIL, '--pillars', 'A fair city');
    await make(...COMMITTEE.with(-1, 'executive'));
    await make(...MEETING);
    await make(...REPORT.slice(0, -4));
    const codes = (await check()).map((line) => line.split(' ')[1]);
    for (const code of ['call-in-missing', 'exempt-missing', 'wards-missing', 'pillars-missing']) {
      assert.ok(codes.includes(code), code);
    }
  });
});

describe('what is missing or wrong is said with what to write', () => {
  const cases: readonly [args: string[], said: RegExp][] = [
    [[], /Write what is new, one of: council/],
    [['comittee'], /Did you mean committee\?/],
    [['council'], /needs more options[^]*--name[^]*--url[^]*--contact[^]*--wards/],
    [['report', 'My title'], /--title/],
    [[...COMMITTEE.with(-1, 'comittee')], /Did you mean committee\?/],
    [[...MEETING.with(2, 'plan-panel')], /Did you mean plans-panel\?/],
    [[...MEETING.with(4, '8 December')], /Write it as 2026-12-08/],
    [[...MEETING.with(6, 'ten')], /24-hour clock/],
    [[...REPORT.with(4, '2026-12-09')], /Did you mean 2026-12-08\?/],
    [[...REPORT.with(10, 'Old Twon')], /Did you mean Old Town\?/],
    [[...REPORT.with(4, '../../..')], /There is no meeting/],
  ];
  for (const [args, expected] of cases) {
    it(args.slice(0, 3).join(' ') + ` … ${String(expected)}`, async () => {
      if (args[0] !== 'council') {
        await make(...COUNCIL);
        if (!args.includes('comittee'))
          for (const first of [COMMITTEE, MEETING]) await make(...first);
        if (args[0] === 'meeting') rmSync(MEETING_FOLDER, { recursive: true });
      }
      assert.equal(await make(...args), 2, said);
      assert.match(refused, expected);
    });
  }

  it('a council.yaml with a fault is named with the fault', async () => {
    mkdirSync('content', { recursive: true });
    writeFileSync('content/council.yaml', 'name: Testshire\nwards: "\n');
    assert.equal(await make(...COMMITTEE), 2, said);
    assert.match(refused, /council\.yaml can’t be used yet\. Line 2, column 8: .*quotation mark/);
  });

  it('at a terminal each question is asked until its answer can be used', async () => {
    const answers = [
      'Testshire',
      'papers.example',
      '',
      'https://papers.example/',
      'Us',
      '',
      '',
      'Old Town',
      '',
      'by-sections',
      '',
      'by-section',
      '',
    ];
    const asked: string[] = [];
    const ask = (question: string) => {
      asked.push(question);
      return Promise.resolve(answers.shift() ?? '');
    };
    const code = await answerOf(
      (terminal) => newCommand(['council'], terminal, { ask, end: () => undefined }),
      outside,
    );
    assert.equal(code, 0);
    assert.match(readFileSync('content/council.yaml', 'utf8'), /numbering: by-section/);
    assert.ok(asked.some((question) => /is not an address/.test(question)));
    assert.ok(asked.some((question) => /Did you mean by-section/.test(question)));
  });
});
