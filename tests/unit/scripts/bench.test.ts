import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { figureOf, median, medianCost } from '../../../scripts/bench/bench.ts';
import {
  addWord,
  changeColour,
  changeEveryReport,
  dropPdf,
  holdBack,
  reportsOfAnOldYear,
  reportsOfThisYear,
} from '../../../scripts/bench/edits.ts';
import { readBenchOptions } from '../../../scripts/bench/options.ts';
import { measure } from '../../../scripts/bench/process-tree.ts';
import { partsInWords, readTimings } from '../../../scripts/bench/timings.ts';
import { filesOfManifest, filesToUpload, snapshotOf } from '../../../scripts/bench/upload.ts';
import { writeDemo } from '../../../scripts/demo/write-demo.ts';
import { MisuseError } from '../../../src/rules/misuse-error.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const scratch = temporaryFolder('bench');

describe('the options of the bench', () => {
  it('default to all benches, at two sizes, three times', () => {
    const { only, sizes, runs, full } = readBenchOptions([]);
    assert.ok(only.includes('cold') && only.includes('warm') && only.includes('start'));
    assert.deepEqual({ sizes, runs, full }, { sizes: [1000, 10_000], runs: 3, full: false });
  });

  it('are read as given', () => {
    const args = ['--only', 'warm,check', '--reports', '5000,300', '--runs', '1', '--full'];
    assert.deepEqual(readBenchOptions(args), {
      only: ['warm', 'check'],
      sizes: [300, 5000],
      runs: 1,
      full: true,
    });
  });

  const misuses: readonly [string, readonly string[], RegExp][] = [
    ['a bench that is not there', ['--only', 'warmth'], /no bench "warmth"/],
    ['too small an archive', ['--reports', '20'], /--reports needs a whole number from 300/],
    ['no runs', ['--runs', '0'], /--runs needs a whole number from 1/],
    ['a flag with a value', ['--full=yes'], /--full/],
  ];
  for (const [what, args, message] of misuses) {
    it(`are refused with a sentence: ${what}`, () => {
      assert.throws(
        () => readBenchOptions(args),
        (error) => error instanceof MisuseError && message.test(error.message),
      );
    });
  }
});

describe('the edits of the bench', () => {
  const content = path.join(scratch, 'council');
  const text = (file: string) => readFileSync(file, 'utf8');
  const papers = () =>
    new Map(
      readdirSync(content, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:md|yaml)$/.test(name))
        .map((name) => [name, text(path.join(content, name))]),
    );
  /** The files that an edit changed. */
  const changedBy = (edit: () => void): string[] => {
    const old = papers();
    edit();
    return [...papers()].flatMap(([name, now]) => (old.get(name) === now ? [] : [name]));
  };

  before(() => writeDemo({ reports: 300, output: content, seed: 1, withheld: 20, pdfs: 'small' }));

  for (const [when, reportsOf, year] of [
    ['this year', reportsOfThisYear, /\/(?:2026|2027)-/],
    ['an old year', reportsOfAnOldYear, /\/(?:2009|2010)-/],
  ] as const) {
    it(`put one word into a report of ${when}, and nothing else into anything`, () => {
      const [report] = reportsOf(content);
      assert.ok(report);
      assert.match(report.file, year);
      const old = text(report.file);
      const changed = changedBy(() => addWord(report, 'Editedword'));
      assert.deepEqual(changed, [path.relative(content, report.file)]);
      assert.equal(text(report.file).replace(' Editedword', ''), old);
    });
  }

  it('are made only to open reports', () => {
    const reports = [...reportsOfThisYear(content), ...reportsOfAnOldYear(content)];
    assert.ok(reports.length > 5);
    for (const { file } of reports) {
      assert.match(text(file), /^exempt: false$/m);
      assert.doesNotMatch(text(file), /::: exempt|^ +exempt:/m);
    }
  });

  it('change only the colour in council.yaml', () => {
    assert.deepEqual(
      changedBy(() => changeColour(content, '#123456')),
      ['council.yaml'],
    );
    assert.match(text(path.join(content, 'council.yaml')), /^colour: "#123456"$/m);
  });

  it('hold a PDF back and let it arrive as it was', () => {
    const [held] = holdBack(content, path.join(scratch, 'aside'), 1);
    assert.ok(held);
    assert.ok(!existsSync(held.file));
    dropPdf(held);
    assert.deepEqual(readFileSync(held.file), readFileSync(held.aside));
  });

  it('say so where there are too few PDFs to hold back', () => {
    assert.throws(() => holdBack(content, path.join(scratch, 'aside'), 1000), /--reports/);
  });

  it('change every paper of every meeting before the first build', () => {
    const meetings = [...papers().keys()].filter((name) => name.startsWith('meetings'));
    assert.deepEqual(changedBy(() => changeEveryReport(content)).sort(), meetings.sort());
  });
});

describe('the cost of a command', () => {
  const run = (script: string) =>
    measure({ args: [process.execPath, '-e', script], cwd: scratch }, scratch);

  it('includes the children that it waits for', async () => {
    const busy =
      'const end = process.cpuUsage().user + 300000; while (process.cpuUsage().user < end);';
    const { cpu, wall } = await run(
      `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(busy)}])`,
    );
    assert.ok(cpu >= 0.3, `${cpu}`);
    assert.ok(wall > 0);
  });

  it('has the memory of all processes at once, where the system shows it', async (t) => {
    if (!existsSync('/proc/self/status')) return t.skip('no /proc here');
    const held = 'const held = Buffer.alloc(150e6, 1);';
    const child = `${held} setTimeout(() => held.length, 1000);`;
    const { megabytes = 0 } = await run(
      `${held} require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(child)}]); held.length`,
    );
    assert.ok(megabytes > 300, `${megabytes}`);
  });

  it('is not given for a command that fails; its output is', async () => {
    await assert.rejects(
      run('console.log("no such paper"); process.exit(3)'),
      /3:[\s\S]*no such paper/,
    );
  });
});

describe('figures', () => {
  const cost = (wall: number, cpu: number, megabytes = 100) => ({ wall, cpu, megabytes });

  it('are medians', () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([1, 2, 4, 9]), 3);
    assert.throws(() => median([]), RangeError);
  });

  it('have the most memory of any run', () => {
    assert.deepEqual(medianCost([cost(1, 2, 50), cost(3, 4, 70), cost(2, 9, 60)]), cost(2, 4, 70));
  });

  it('compare within each run, so that a busy minute slows both', () => {
    const runs = [
      { own: cost(2, 1), peer: cost(1, 1) },
      { own: cost(40, 20), peer: cost(20, 20) },
      { own: cost(3, 2), peer: cost(1, 2) },
    ];
    const { ratio, wall } = figureOf('a build', runs, 'the peer', () => undefined);
    assert.equal(ratio, '2.00 ×, CPU 1.00 ×');
    assert.equal(wall, '3.00 s');
  });

  it('have no ratio where the peer is not installed', () => {
    const runs = [{ own: cost(2, 1), peer: undefined }];
    const { ratio, beside } = figureOf(
      'a build',
      runs,
      'Hugo is not installed here',
      () => undefined,
    );
    assert.equal(ratio, '–');
    assert.equal(beside, 'Hugo is not installed here');
  });
});

describe('the files that a host must take', () => {
  it('are those that are new or have other bytes', () => {
    const site = path.join(scratch, 'site');
    mkdirSync(path.join(site, 'meetings'), { recursive: true });
    const write = (name: string, words: string) => writeFileSync(path.join(site, name), words);
    write('index.html', 'home');
    write('meetings/index.html', 'meetings');
    const old = snapshotOf(site);
    write('index.html', 'home');
    write('meetings/index.html', 'changed');
    write('new.html', 'new');
    assert.equal(filesToUpload(old, snapshotOf(site)), 2);
    assert.equal(filesToUpload(snapshotOf(site), old), 1);
  });

  it('are counted from a manifest', () => {
    const file = path.join(scratch, 'manifest.json');
    const entry = { path: 'index.html', sha256: 'ab', bytes: 4 };
    writeFileSync(
      file,
      JSON.stringify({ added: [entry], changed: [entry, entry], removed: [entry] }),
    );
    assert.equal(filesOfManifest(file), 3);
  });
});

describe('the parts of a build', () => {
  it('are named with their seconds, the slowest first', () => {
    const file = path.join(scratch, 'timings.json');
    const part = (cpuMs: number) => ({ cpuMs, wallMs: 1 });
    writeFileSync(file, JSON.stringify({ parts: { read: part(1240), search: part(98_000) } }));
    const timings = readTimings(file);
    assert.ok(timings);
    assert.equal(partsInWords(timings), 'search 98.0 s, read 1.2 s');
  });

  it('are unknown where the build wrote none', () => {
    assert.equal(readTimings(path.join(scratch, 'none.json')), undefined);
  });
});
