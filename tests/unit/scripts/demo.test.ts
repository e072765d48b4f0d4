import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { PDFDocument } from '@cantoo/pdf-lib';
import { DEMO_TODAY, MUNICIPAL_YEARS } from '../../../scripts/demo/fictional-council.ts';
import { expand, sentence } from '../../../scripts/demo/grammar.ts';
import { planMeetings } from '../../../scripts/demo/meeting-calendar.ts';
import { readDemoOptions } from '../../../scripts/demo/options.ts';
import { Random } from '../../../scripts/demo/random.ts';
import { writeDemo } from '../../../scripts/demo/write-demo.ts';
import { createInspector } from '../../../src/files/inspector.ts';
import { loadArchive, type LoadedContent } from '../../support/load-archive.ts';
import { isOverdue } from '../../../src/papers/appendix/appendix.ts';
import { MisuseError } from '../../../src/rules/misuse-error.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Every file below a folder, with a hash of its bytes. */
function bytesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    files.map((file) => [
      path.relative(folder, file),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

const scratch = temporaryFolder('demo');
const small = { withheld: 2, pdfs: 'small' } as const;
const first = path.join(scratch, 'first');
let archive: NonNullable<LoadedContent['archive']>;

describe('a demo of 80 reports', () => {
  let loaded: LoadedContent;

  before(async () => {
    await writeDemo({
      ...small,
      ...{ reports: 80, output: first, seed: 1, withheld: 10, record: true },
    });
    const inspector = createInspector({ cacheDir: path.join(scratch, 'cache') });
    try {
      loaded = await loadArchive({
        input: first,
        today: DEMO_TODAY,
        dates: () => ({ kind: 'unknown', why: 'no-repository' }),
        inspector,
      });
    } finally {
      await inspector.close();
    }
    assert.ok(loaded.archive, loaded.diagnostics[0]?.message);
    archive = loaded.archive;
  });

  it('passes every check, but for the papers that are overdue on purpose', () => {
    const onPurpose = ['paper-overdue', 'paper-never-followed'];
    const reported = loaded.diagnostics.filter(
      ({ code, severity }) => severity !== 'info' && !onPurpose.includes(code),
    );
    assert.deepEqual(reported, []);
    assert.ok(loaded.diagnostics.some(({ code }) => onPurpose.includes(code)));
  });

  it('has as many reports as were asked for, spread over 25 municipal years', () => {
    assert.equal(archive.reports.length, 80);
    const years = new Map<string, number>();
    for (const meeting of archive.meetings) {
      const papers = meeting.items.filter((item) => item.paper.kind === 'report').length;
      years.set(meeting.municipalYear, (years.get(meeting.municipalYear) ?? 0) + papers);
    }
    assert.equal(years.size, MUNICIPAL_YEARS);
    for (const [year, reports] of years) assert.ok([3, 4].includes(reports), `${year}: ${reports}`);
  });

  it('says that the council is made up, in its name and on each committee', () => {
    assert.match(archive.council.name, /fictional/);
    for (const committee of archive.committees) assert.match(committee.description, /made up/);
    assert.match(archive.council.contact.email ?? '', /\.example$/);
  });

  it('has appendices that have arrived, are to follow or are overdue', () => {
    const appendices = archive.reports.flatMap((report) => report.appendices);
    const states = new Set(appendices.map((appendix) => appendix.state.kind));
    assert.ok(states.has('here') && states.has('to-follow'));
    assert.ok(appendices.some((appendix) => isOverdue(appendix, DEMO_TODAY)));
    assert.ok(
      archive.meetings.some((meeting) =>
        meeting.items.some((item) => item.paper.kind === 'report-to-follow'),
      ),
    );
  });

  it('has minutes of each meeting that was held, with councillors of the day who were elected', () => {
    const held = archive.meetings.filter(
      ({ date, cancelled }) => !cancelled && date <= '2026-11-06',
    );
    assert.equal(archive.minutes.length, held.length);
    for (const { people, present, status, meeting } of archive.minutes) {
      assert.ok(present.length >= 3, meeting);
      assert.ok(
        present.every(({ person }) => person !== undefined && people[person]),
        meeting,
      );
      assert.ok(status.kind !== 'decisions', meeting);
    }
    assert.ok(archive.minutes.some(({ status }) => status.kind === 'approved'));
    const votes = archive.minutes.flatMap(({ minutes }) => minutes).flatMap(({ blocks }) => blocks);
    assert.ok(votes.some(({ kind }) => kind === 'vote'));
  });

  it('lets only decisions of the executive be called in', () => {
    const executive = new Set(
      archive.committees.filter(({ kind }) => kind === 'executive').map(({ slug }) => slug),
    );
    const open = archive.reports.filter((report) => report.callIn);
    assert.ok(open.length > 0);
    for (const report of open) assert.ok(executive.has(report.committee), report.url);
  });

  it('numbers paragraphs across headings, by the template of the day', () => {
    const templates = new Set<string>();
    for (const body of archive.bodies.values()) {
      assert.ok(body.later.kind === 'continuous' && body.later.next > 10);
      templates.add(body.sections[0]?.heading ?? '');
    }
    assert.deepEqual([...templates].sort(), [
      'Purpose of this report',
      'What is this report about?',
    ]);
  });

  it('writes reports of the length of real ones, no two alike', () => {
    const texts = archive.reports.map((report) =>
      readFileSync(path.join(first, report.source), 'utf8'),
    );
    const average = texts.join('').length / texts.length;
    assert.ok(average > 5000 && average < 7000, `${average}`);
    const paragraphs = texts.flatMap((text) => text.match(/^\d+\. .{80,}$/gm) ?? []);
    assert.ok(
      new Set(paragraphs.map((text) => text.replace(/^\d+/, ''))).size > paragraphs.length * 0.95,
    );
  });

  it('makes PDFs that open, with a title and a language', async () => {
    const pdfs = [...bytesOf(first).keys()].filter((file) => file.endsWith('.pdf'));
    assert.ok(pdfs.length > 10);
    for (const file of pdfs.slice(0, 10)) {
      const pdf = await PDFDocument.load(readFileSync(path.join(first, file)), {
        updateMetadata: false,
      });
      assert.ok(pdf.getPageCount() >= 1 && pdf.getPageCount() <= 4);
      assert.match(pdf.getTitle() ?? '', /fictional/);
      assert.equal(pdf.getLanguage(), 'en-GB');
      assert.equal(pdf.getAuthor(), undefined);
    }
  });

  it('gives the same bytes again for the same seed, without clock or chance', async (t) => {
    const forbidden = () => {
      throw new Error('not the same on every machine');
    };
    t.mock.method(Math, 'random', forbidden);
    t.mock.method(Date, 'now', forbidden);
    const again = path.join(scratch, 'again');
    await writeDemo({ ...small, reports: 80, output: again, seed: 1, withheld: 10, record: true });
    assert.deepEqual(bytesOf(again), bytesOf(first));
  });
});

describe('the folder of a demo', () => {
  it('is replaced if an earlier demo wrote it, and keeps nothing of that one', async () => {
    const folder = path.join(scratch, 'anew');
    await writeDemo({ ...small, reports: 3, output: folder, seed: 2 });
    const other = bytesOf(folder);
    await writeDemo({ ...small, reports: 2, output: folder, seed: 3 });
    const fresh = path.join(scratch, 'fresh');
    await writeDemo({ ...small, reports: 2, output: fresh, seed: 3 });
    assert.deepEqual(bytesOf(folder), bytesOf(fresh));
    assert.notDeepEqual(bytesOf(folder), other);
  });

  it('is left untouched if somebody else wrote in it', async () => {
    const folder = temporaryFolder('demo-taken');
    writeFileSync(path.join(folder, 'council.yaml'), 'name: Ours\n');
    await assert.rejects(
      writeDemo({ ...small, reports: 2, output: folder, seed: 1 }),
      (error) =>
        error instanceof MisuseError && /isn't empty.*Nothing was changed/.test(error.message),
    );
    assert.deepEqual(readdirSync(folder), ['council.yaml']);
    assert.equal(readFileSync(path.join(folder, 'council.yaml'), 'utf8'), 'name: Ours\n');
  });

  it('is not made where a file has its name', async () => {
    const file = path.join(scratch, 'a-file');
    writeFileSync(file, 'text');
    await assert.rejects(writeDemo({ ...small, reports: 1, output: file, seed: 1 }), /is a file/);
    assert.equal(readFileSync(file, 'utf8'), 'text');
  });
});

describe('the meetings of a demo', () => {
  for (const reports of [1, 24, 25, 26, 997, 10_000, 40_000]) {
    it(`take exactly ${reports} reports`, () => {
      const meetings = planMeetings(reports, 1);
      assert.equal(
        meetings.reduce((sum, meeting) => sum + meeting.reports, 0),
        reports,
      );
      for (const { cancelled, reports: share } of meetings) assert.ok(!cancelled || share === 0);
    });
  }

  it('are about monthly for each committee of a full archive, now and then cancelled', () => {
    const meetings = planMeetings(10_000, 1);
    const council = meetings.filter((meeting) => meeting.committee.slug === 'full-council');
    const perYear = council.length / MUNICIPAL_YEARS;
    assert.ok(perYear > 9 && perYear <= 11, `${perYear}`);
    const cancelled = meetings.filter((meeting) => meeting.cancelled).length / meetings.length;
    assert.ok(cancelled > 0.01 && cancelled < 0.05, `${cancelled}`);
  });

  it('differ by seed', () => {
    assert.notDeepEqual(planMeetings(100, 1), planMeetings(100, 2));
  });

  it('are never two on one day for one committee', () => {
    const keys = planMeetings(10_000, 5).map(({ committee, date }) => `${committee.slug} ${date}`);
    assert.equal(new Set(keys).size, keys.length);
  });
});

describe('the flags of the demo', () => {
  it('default to 1000 reports of seed 1, 2 in 100 with something withheld, with PDFs of real sizes', () => {
    assert.deepEqual(readDemoOptions(['--output', 'there']), {
      output: 'there',
      reports: 1000,
      seed: 1,
      withheld: 2,
      pdfs: 'real',
      record: true,
    });
  });

  it('are read as given', () => {
    const args = [
      '--reports',
      '5',
      '--seed=9',
      '--output=there',
      '--withheld',
      '0.5',
      '--pdfs=small',
      '--record=no',
    ];
    assert.deepEqual(readDemoOptions(args), {
      output: 'there',
      reports: 5,
      seed: 9,
      withheld: 0.5,
      pdfs: 'small',
      record: false,
    });
  });

  it('give help when asked, whatever else is there', () => {
    assert.equal(readDemoOptions(['--reports', 'many', '--help']), 'help');
  });

  const misuses: readonly [string, readonly string[], RegExp][] = [
    ['no folder', [], /--output DIR/],
    ['a flag without a value', ['--output'], /--output (?:wants|needs) a value/],
    ['a misspelt flag', ['--output', 'x', '--report', '5'], /Did you mean --reports\?/],
    ['a word that belongs to no flag', ['there'], /"there"/],
    [
      'reports that are no number',
      ['--output', 'x', '--reports', '1,000'],
      /whole number.*"1,000"/,
    ],
    ['no reports', ['--output', 'x', '--reports', '0'], /from 1/],
    ['more reports than it can write', ['--output', 'x', '--reports', '1000001'], /to 1000000/],
    ['a seed below nought', ['--output', 'x', '--seed=-1'], /--seed needs a whole number/],
    [
      'a share that is no number',
      ['--output', 'x', '--withheld', '2%'],
      /--withheld needs a number/,
    ],
    ['more withheld than half', ['--output', 'x', '--withheld', '51'], /from 0 to 50/],
    ['sizes of PDFs that are not known', ['--output', 'x', '--pdfs', 'huge'], /real or small/],
  ];
  for (const [what, args, message] of misuses) {
    it(`are refused with a sentence: ${what}`, () => {
      assert.throws(
        () => readDemoOptions(args),
        (error) => error instanceof MisuseError && message.test(error.message),
      );
    });
  }

  it('are refused before anything is written', () => {
    const folder = path.join(scratch, 'never');
    assert.throws(() => readDemoOptions(['--output', folder, '--reports', 'x']));
    assert.equal(existsSync(folder), false);
  });
});

describe('the grammar of the demo', () => {
  const words = (name: string) => {
    const known: Record<string, string> = { work: 'mending {thing}', thing: 'kerbs' };
    return known[name] ?? assert.fail(name);
  };

  it('fills slots, and the slots within them', () => {
    assert.equal(expand('by {work}', new Random('a'), words), 'by mending kerbs');
  });

  it('takes each option of a choice in time', () => {
    const random = new Random('b');
    const seen = new Set(Array.from({ length: 50 }, () => expand('{one|{thing}|}', random, words)));
    assert.deepEqual([...seen].sort(), ['', 'kerbs', 'one']);
  });

  it('writes "an" before vowels, and begins with a capital', () => {
    const text = sentence(
      'a order, a one-way street, a 18-ton lorry and a user',
      new Random('c'),
      words,
    );
    assert.equal(text, 'An order, a one-way street, an 18-ton lorry and a user');
  });

  it('refuses a template that can never be filled', () => {
    assert.throws(() => expand('{open', new Random('d'), words), SyntaxError);
  });
});
