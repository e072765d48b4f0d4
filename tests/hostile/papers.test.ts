import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe } from 'node:test';
import { loadArchive } from '../support/load-archive.ts';
import type { Diagnostic } from '../../src/rules/diagnostic.ts';
import { RULES } from '../../src/rules/rules.ts';
import { LEEDS_PAPERS } from '../support/fixture/fixture-content.ts';
import { limitedTest } from './limited-test.ts';
import { mutate, randomOf, type Random } from '../support/mutation.ts';
import { propertyRuns } from '../support/property-runs.ts';

const MEETING = 'meetings/scrutiny-board-children-and-families/2022-05-11';
const read = (path: string): string => readFileSync(join(LEEDS_PAPERS, path), 'utf8');

/** Words that are in no message, whatever becomes of the rest of the paper. */
const SECRET = 'Zyxwvut';

const PASSAGE = `
::: exempt
paragraphs: [3]
reason: It describes what a company offered.
public-interest: Disclosure would weaken the council.
review: 2023-05-11
---
${SECRET}: £3m, offered on Tuesday 9 May 2022 for Temple ${SECRET}, see [here](${SECRET}.html) and <b>${SECRET}</b>.

| ${SECRET} | |
| --- | --- |
| 943 476 5919 | jane.${SECRET}@gmail.com |
:::
`;

const REPORT = read(`${MEETING}/ofsted-inspection-report.md`);
const EXEMPT = `exempt:
  public-title: Sale of land
  paragraphs: [3]
  reason: It describes what a company offered.
  public-interest: Disclosure would weaken the council.
  review: 2023-05-11
`;
const RICH = REPORT.replace('background-papers: []', 'background-papers: [The survey of 2021]')
  .replace('pillars: []', 'pillars: [Inclusive Growth]')
  .replace('wards: all', 'wards:\n  - Armley\n  - Temple Newsam')
  .replace('exempt: false', 'exempt: false\npublished: 2022-05-03');

const CONSULTATION = '## What consultation';

const ORIGINALS = {
  report: RICH,
  exempt: RICH.replace('exempt: false\n', EXEMPT)
    .replace('Ofsted Inspection Report', `Sale to ${SECRET}`)
    .replace('The survey of 2021', `Offer of ${SECRET}`)
    .replace(CONSULTATION, `${SECRET} offers £3m, see [here](${SECRET}.html).\n\n${CONSULTATION}`),
  agenda: read(`${MEETING}/agenda.md`),
  committee: read('committees/scrutiny-board-children-and-families.md'),
  council: read('council.yaml').replace('public-repository', 'private-repository'),
} as const;
const COMMITTEE_PATH = 'committees/scrutiny-board-children-and-families.md';

let folder = '';
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'moothall-fuzz-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** Everything that is said of papers; a crash becomes a failure that names the round. */
async function check(
  files: Readonly<Record<string, string>>,
  name: string,
): Promise<readonly Diagnostic[]> {
  const input = join(folder, name);
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(input, path)), { recursive: true });
      writeFileSync(join(input, path), text);
    }
    const { diagnostics } = await loadArchive({
      input,
      today: '2022-05-04',
      dates: () => ({ kind: 'unknown', why: 'no-repository' }),
      inspector: {
        inspect: () => Promise.reject(new Error('no file is dropped in')),
        hidden: () => Promise.reject(new Error('no file is dropped in')),
        prepareText: () => Promise.reject(new Error('no file is dropped in')),
      },
    });
    return diagnostics;
  } finally {
    rmSync(input, { recursive: true, force: true });
  }
}

function assertSound(
  diagnostics: readonly Diagnostic[],
  files: Readonly<Record<string, string>>,
): void {
  for (const diagnostic of diagnostics) {
    const { file, line, column, code, message } = diagnostic;
    const what = JSON.stringify(diagnostic);
    assert.ok(Object.hasOwn(RULES, code), what);
    assert.ok(Number.isInteger(line) && line >= 1 && Number.isInteger(column) && column >= 1, what);
    assert.ok(message.length > 20 && message.length < 1500, what);
    assert.doesNotMatch(message, /\bundefined\b|\bNaN\b|\[object /, what);
    const path = Object.keys(files).find((name) => file.endsWith(`/${name}`));
    if (path === undefined) continue;
    const lines = (files[path] ?? '').split(/\r\n?|\n/).length;
    assert.ok(line <= lines, `line ${line} of ${lines}: ${what}`);
  }
}

/** Whether a line is within a passage that is still written as one. */
function isWithinPassage(text: string, line: number): boolean {
  const lines = text.split(/\r\n?|\n/);
  // A mark that went among the fields marks nothing.
  const above = lines.slice(lines.indexOf('---', 1), line);
  const opened = above.findLastIndex((words) => /^:::+ *exempt *$/.test(words));
  const closed = above.findLastIndex((words) => /^\s*:::+\s*$/.test(words));
  return opened > closed;
}

const PAPERS_AT_ONCE = 50;
const ROUNDS = propertyRuns(2);

/** A meeting with many mutated reports, checked in one go. */
async function checkReports(
  reports: readonly string[],
  name: string,
): Promise<readonly { readonly diagnostic: Diagnostic; readonly text: string }[]> {
  const paths = reports.map((_, index) => `${MEETING}/report-${index}.md`);
  const items = paths.map((_, index) => `  - report: report-${index}\n`).join('');
  const files: Record<string, string> = {
    'council.yaml': ORIGINALS.council,
    [COMMITTEE_PATH]: ORIGINALS.committee,
    [`${MEETING}/agenda.md`]: `---\ntime: "10:00"\nplace: Civic Hall\nitems:\n${items}---\n`,
  };
  for (const [index, path] of paths.entries()) files[path] = reports[index] ?? '';
  const diagnostics = await check(files, name);
  assertSound(diagnostics, files);
  return diagnostics.map((diagnostic) => {
    const path = paths.find((name) => diagnostic.file.endsWith(`/${name}`)) ?? '';
    return { diagnostic, text: files[path] ?? '' };
  });
}

function mutatedReports(random: Random, original: string): string[] {
  return Array.from({ length: PAPERS_AT_ONCE }, () => mutate(random, original));
}

/** Each test has a seed of its own, so that what fails can be run again alone. */
function seedsFrom(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

describe('papers that went wrong in thousands of ways', () => {
  const warnings: string[] = [];
  const onWarning = (warning: Error) => warnings.push(warning.message);
  before(() => process.on('warning', onWarning));
  after(() => process.off('warning', onWarning));

  for (const seed of seedsFrom(1, 10)) {
    limitedTest(
      `reports (seed ${seed}): never a crash, never a message without its place`,
      async () => {
        const random = randomOf(seed);
        let found = 0;
        for (let round = 0; round < ROUNDS; round++) {
          const reports = mutatedReports(random, ORIGINALS.report);
          found += (await checkReports(reports, `reports-${round}`)).length;
        }
        assert.ok(
          found > 50 * ROUNDS,
          `only ${found} faults were found: the mutations are too tame`,
        );
      },
    );
  }

  for (const seed of seedsFrom(20, 5)) {
    limitedTest(
      `reports with an exempt passage (seed ${seed}): no message has a word of it`,
      async () => {
        const random = randomOf(seed);
        for (let round = 0; round < ROUNDS; round++) {
          // Half of the papers go wrong in the passage itself.
          const withPassage = (passage: string): string =>
            ORIGINALS.report.replace(CONSULTATION, () => `${passage}\n${CONSULTATION}`);
          const reports =
            round % 2 === 0
              ? mutatedReports(random, withPassage(PASSAGE))
              : mutatedReports(random, PASSAGE).map(withPassage);
          for (const { diagnostic, text } of await checkReports(reports, `passages-${round}`)) {
            if (!JSON.stringify(diagnostic).includes(SECRET)) continue;
            // Where the marks of the passage are gone, its words are open as far as anyone can know.
            assert.ok(!isWithinPassage(text, diagnostic.line), JSON.stringify(diagnostic));
          }
        }
      },
    );
  }

  for (const seed of seedsFrom(30, 3)) {
    limitedTest(`exempt reports (seed ${seed}): no message repeats a word of them`, async () => {
      const random = randomOf(seed);
      for (let round = 0; round < ROUNDS; round++) {
        const reports = mutatedReports(random, ORIGINALS.exempt);
        for (const { diagnostic, text } of await checkReports(reports, `exempt-${round}`)) {
          if (!JSON.stringify(diagnostic).includes(SECRET)) continue;
          assert.ok(!text.includes(EXEMPT), JSON.stringify(diagnostic));
        }
      }
    });
  }

  for (const [name, path, seeds] of [
    ['agenda', `${MEETING}/agenda.md`, 4],
    ['committee', COMMITTEE_PATH, 2],
    ['council', 'council.yaml', 2],
  ] as const) {
    for (const seed of seedsFrom(40, seeds)) {
      limitedTest(`${name} (seed ${seed}): the same`, async () => {
        const random = randomOf(seed);
        for (let round = 0; round < propertyRuns(25); round++) {
          const files = {
            'council.yaml': ORIGINALS.council,
            [COMMITTEE_PATH]: ORIGINALS.committee,
            [`${MEETING}/agenda.md`]: ORIGINALS.agenda,
            [`${MEETING}/ofsted-inspection-report.md`]: ORIGINALS.report,
            [path]: mutate(random, ORIGINALS[name]),
          };
          assertSound(await check(files, `${name}-${round}`), files);
        }
      });
    }
  }

  limitedTest('and the libraries write nothing to the log meanwhile', async () => {
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(warnings, []);
  });
});
