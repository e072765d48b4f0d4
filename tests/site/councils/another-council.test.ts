import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it, before } from 'node:test';
import { runHere } from '../../support/build-command.ts';
import {
  cell,
  p,
  row,
  run as words,
  styled,
  table,
  wordDocument,
} from '../../support/fixture/word-document.ts';
import { beginRepository, commitAll, git } from '../../support/git.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/*
 * The story of an officer of a council that nobody has met before, by the commands alone: from an empty folder to a site, and to a
 * conflict between two officers.
 */

const TODAY = ['--today', '2026-11-27'];
const FOLDER = temporaryFolder('another-council');
const CONTENT = path.join(FOLDER, 'content');
const PLANS = 'meetings/plans-panel/2026-12-08';
const REPORT = `${PLANS}/land-at-weir-lane.md`;

const read = (name: string): string => readFileSync(path.join(CONTENT, name), 'utf8');
const write = (name: string, text: string): void => {
  writeFileSync(path.join(CONTENT, name), text);
};
const change = (name: string, from: RegExp | string, to: string): void => {
  const text = read(name);
  const changed = text.replace(from, to);
  assert.notEqual(changed, text, `${name} has ${String(from)}`);
  write(name, changed);
};
const page = (name: string): string =>
  readFileSync(path.join(FOLDER, '_site', name, 'index.html'), 'utf8');
/** The words of a page's main part, on one line. */
const shown = (name: string): string =>
  (/<main[\s\S]*<\/main>/.exec(page(name))?.[0] ?? '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

/** Runs a command as the officer does, and gives what it says. */
async function run(
  command: 'build' | 'check' | 'import' | 'new',
  args: readonly string[],
  code = 0,
): Promise<string> {
  const result = await runHere(command, args, FOLDER);
  const said = result.stdout + result.stderr;
  assert.equal(result.code, code, `${command} ${args.join(' ')}:\n${said}`);
  return said;
}

/** What each committee has of its own: numbers by section, through the report, and none. */
const TEMPLATES = `report-templates:
  - key: planning-application
    committees: [plans-panel]
    numbering: by-section
    asks: []
    fields:
      - { key: application-reference, label: Application reference, required: true, on-agenda: true }
      - { key: applicant, label: Applicant }
      - { key: recommended, label: Officers recommend, kind: choice, choices: [Approve, Refuse], required: true }
    sections:
      - heading: Proposal
      - heading: Assessment
  - key: licensing-review
    committees: [licensing-committee]
    numbering: none
    asks: []
    fields:
      - { key: premises, label: Premises, required: true }
    sections:
      - heading: Representations
  - key: motion
    committees: [full-council]
    numbering: none
    asks: []
    sections:
      - heading: What is moved
  - numbering: continuous
    asks: [call-in]
    sections:
      - heading: Decision sought
        numbered: false
      - heading: Reasons
      - heading: Cost
`;

const fieldRow = (label: string, value: string): string => row([label, value]);

/** A report in the manner of Word: a front sheet, numbers by section from styles, and a table with merged cells. */
const WORD = wordDocument(
  styled('Title', 'Land at Weir Lane') +
    table(
      fieldRow('Report of', 'Head of Planning'),
      fieldRow('Wards affected', 'Upper Wye'),
      fieldRow('Application reference', '26/00412/FUL'),
      fieldRow('Applicant', 'Borderlands Homes Ltd'),
      fieldRow('Officers recommend', 'Approve'),
      fieldRow('Does the report contain exempt information?', 'No'),
    ) +
    styled('Section', 'Proposal') +
    styled('Clause', 'Twelve houses are proposed.') +
    styled('Clause', 'They would take water from the main.') +
    styled('Section', 'Assessment') +
    styled('Clause', 'The effects were looked at as follows.') +
    styled('Caption', 'Table 1: Effects') +
    table(
      row([
        cell('Matter', '<w:vMerge w:val="restart"/>'),
        cell('Effect', '<w:gridSpan w:val="2"/>'),
      ]),
      row([cell('<w:p/>', '<w:vMerge/>'), 'Near', 'Far']),
      row(['Traffic', 'slight', 'none']),
      row(['Noise', cell('none', '<w:gridSpan w:val="2"/>')]),
    ) +
    styled('Clause', `${words('The effects are ')}${words('acceptable', '<w:b/>')}${words('.')}`) +
    p(''),
);

const meeting = (committee: string, date: string, time: string, more: string[] = []) =>
  run('new', [
    ...['meeting', '--committee', committee, '--date', date, '--time', time],
    ...['--place', 'Town Hall', ...TODAY, ...more],
  ]);

describe('an officer of another council', { concurrency: 1 }, () => {
  before(async () => {
    await beginRepository(FOLDER);
    writeFileSync(path.join(FOLDER, '.gitignore'), '_site/\n._site.*/\n.cache/\n');
  });

  it('begins with an empty folder, and has four committees with templates of their own', async () => {
    await run('new', [
      ...['council', '--name', 'Borderlands and Llanfair-ym-Muallt-uwch-y-coed District Council'],
      ...['--url', 'https://papers.borderlands.example/', '--contact', 'Democratic Services'],
      ...['--wards', 'Upper Wye, Marches East', '--publishing', 'private-repository', ...TODAY],
    ]);
    for (const [name, kind] of [
      ['Plans Panel', 'committee'],
      ['Cabinet', 'executive'],
      ['Licensing Committee', 'committee'],
      ['Full Council', 'council'],
    ] as const) {
      await run('new', ['committee', '--name', name, '--kind', kind]);
    }
    change('council.yaml', /report-templates:\n[\s\S]*?(?=\n# What is on every agenda)/, TEMPLATES);
    assert.match(
      await run('check', TODAY),
      /Write it, by the council’s own rules: “call-in: \{ working-days: … \}”/,
    );
    change('council.yaml', /\s*$/, '\n\ncall-in: { working-days: 5 }\n');
    assert.match(await run('check', TODAY), /Nothing is wrong/);
  });

  it('calls meetings: two on a day, one that is cancelled, and one with a petition and a question', async () => {
    await meeting('plans-panel', '2026-12-08', '10:00');
    await meeting('plans-panel', '2026-12-08', '14:00', ['--sitting', '2']);
    await meeting('licensing-committee', '2026-12-10', '09:30');
    await meeting('full-council', '2026-12-16', '19:00');
    change(
      'meetings/licensing-committee/2026-12-10/agenda.md',
      /# The items[\s\S]*(?=---\n$)/,
      'cancelled: { reason: The application was withdrawn. }\n',
    );
    change(
      'meetings/full-council/2026-12-16/agenda.md',
      /---\n$/,
      `  - kind: petition
    title: Keep the footbridge
    by: A resident of Upper Wye
    signatures: 214
    words: We ask the council to keep the footbridge open.
  - kind: public-question
    title: The weir
    by: A resident of Marches East
    to: Leader of the Council
    words: When will the fish pass be built?
---
`,
    );
    assert.match(await run('check', TODAY), /Nothing is wrong/);
  });

  it('brings in a planning report from Word, and answers what it asks', async () => {
    writeFileSync(path.join(FOLDER, 'Weir Lane.docx'), WORD);
    const asked = await run('import', ['Weir Lane.docx', '--to', path.join('content', PLANS)]);
    assert.match(
      asked,
      /52 are in the report, 14 became fields or are listed here, and none is lost/,
    );
    assert.match(asked, /to confirm:[\s\S]*background-papers: the document lists none/);
    const text = read(REPORT);
    assert.match(text, /^1\.1 Twelve houses are proposed\.$/m);
    assert.match(text, /^2\.2 The effects are \*\*acceptable\*\*\.$/m);
    assert.match(text, /^\| Matter \| Effect \|\|$/m);
    change(REPORT, /^# background-papers: .*$/m, 'background-papers: []');
    change(`${PLANS}/agenda.md`, '  - standing: minutes\n', '  - report: land-at-weir-lane\n');
    assert.match(await run('check', TODAY), /Nothing is wrong/);
  });

  it('has all of it on the pages', async () => {
    await commitAll(FOLDER, 'Papers', '2026-11-27T09:00:00Z');
    await run('build', TODAY);
    const report = shown(REPORT.replace(/\.md$/, ''));
    for (const expected of [
      'Application reference 26/00412/FUL',
      'Applicant Borderlands Homes Ltd',
      'Officers recommend Approve',
      'Twelve houses are proposed.',
      'Table 1: Effects',
    ]) {
      assert.ok(report.includes(expected), `${expected}\n${report}`);
    }
    const html = page(REPORT.replace(/\.md$/, ''));
    for (const number of ['1.1', '1.2', '2.1', '2.2']) {
      assert.ok(html.includes(`id="para-${number}"`), number);
    }
    assert.match(html, /<th[^>]*rowspan="2"[^>]*>\s*Matter/);
    assert.match(html, /<th[^>]*colspan="2"[^>]*>\s*Effect/);
    assert.match(html, /<td[^>]*colspan="2"[^>]*>\s*none/);

    assert.match(shown(PLANS), /26\/00412\/FUL/);
    assert.match(shown(PLANS), /10(?:\.00|:00)? ?am/i);
    assert.match(shown(`${PLANS}-2`), /2(?:\.00|:00)? ?pm/i);
    assert.match(
      shown('meetings/licensing-committee/2026-12-10'),
      /cancelled.*The application was withdrawn\./i,
    );
    const council = shown('meetings/full-council/2026-12-16');
    for (const expected of [
      'Keep the footbridge',
      '214',
      'We ask the council to keep the footbridge open.',
      'A resident of Marches East',
      'When will the fish pass be built?',
    ]) {
      assert.ok(council.includes(expected), expected);
    }
    for (const committee of ['plans-panel', 'cabinet', 'licensing-committee', 'full-council']) {
      assert.ok(existsSync(path.join(FOLDER, '_site/committees', committee, 'index.html')));
    }
    assert.ok(!existsSync(path.join(FOLDER, '_site/pillars')));
  });

  it('understands a conflict between two officers from one message', async () => {
    await git(FOLDER, ['checkout', '--quiet', '-b', 'other']);
    change(REPORT, 'Twelve houses are proposed.', 'Eleven houses are proposed.');
    await commitAll(FOLDER, 'Eleven', '2026-11-27T10:00:00Z');
    await git(FOLDER, ['checkout', '--quiet', 'main']);
    change(REPORT, 'Twelve houses are proposed.', 'Thirteen houses are proposed.');
    await commitAll(FOLDER, 'Thirteen', '2026-11-27T11:00:00Z');
    await assert.rejects(git(FOLDER, ['merge', '--quiet', 'other']));
    const text = read(REPORT);
    const line = text.split('\n').findIndex((one) => one.startsWith('<<<<<<<')) + 1;

    const said = (await run('check', TODAY, 1)).split('\n').filter((one) => one.trim() !== '');
    assert.equal(said.length, 2, said.join('\n'));
    assert.ok(said[0]?.startsWith(`content/${REPORT}:${line}:1 error `), said[0]);
    for (const expected of [/two versions/i, /<<<<<<</, />>>>>>>/, /=======/]) {
      assert.match(said[0] ?? '', expected);
    }
    assert.match(said[1] ?? '', /^1 error\./);

    // What the message says puts it right.
    write(REPORT, text.replace(/^<{7}.*\n([\s\S]*?)^={7}\n[\s\S]*?^>{7}.*\n/m, '$1'));
    assert.match(await run('check', TODAY), /changed-without-reason/);
    change(REPORT, /^wards:/m, 'changed: { reason: A house was added to the plans. }\nwards:');
    assert.match(await run('check', TODAY), /Nothing is wrong/);
    assert.match(read(REPORT), /Thirteen houses/);
  });
});
