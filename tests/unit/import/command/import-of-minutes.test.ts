import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { p, wordDocument } from '../../../support/fixture/word-document.ts';
import {
  folder,
  COUNCIL,
  write,
  bringIn,
  MEETING,
  beginWithCouncil,
} from './papers-to-import-into.ts';

beginWithCouncil();

const MINUTES = [
  'PLANNING & LICENSING COMMITTEE',
  'Tuesday 8 December 2026',
  '',
  'Present: Councillors Ince (Chair), Li and Sallis',
  '',
  '54\tTwo houses',
  'For (2): Ince, Li',
  'Against (1): Sallis',
  'RESOLVED – That permission be granted.',
  '',
  '55\tClose',
  'The meeting ended at 9.15 pm.',
].join('\n');

describe('the import of minutes', () => {
  const FILE = `${MEETING}/minutes.md`;
  const agenda = () =>
    write(`${MEETING}/agenda.md`, '---\ntime: "10:00"\nplace: Hall\nitems: []\n---\n');
  const read = () => readFileSync(join(folder, FILE), 'utf8');

  it('writes them beside the agenda of the meeting that they name, and says what it understood', async () => {
    agenda();
    write('in/minutes.txt', MINUTES);
    const { code, out, err } = await bringIn('in/minutes.txt');
    assert.equal(code, 0, out + err);
    assert.match(
      read(),
      /^---\nstatus: draft\npresent: Councillors Ince \(Chair\), Li and Sallis\nended: "21:15"\n---\n\n## 54 Two houses\n/,
    );
    assert.match(out, /are in the minutes, .* and none is lost/);
    assert.match(
      out,
      /understood:\n {4}- 2 minutes \(54 to 55\), 1 decision, 1 vote; 3 present, 0 with apologies\n {4}- 54: 2–1; resolved\n/,
    );
    assert.match(out, /to confirm:\n {4}- status: draft/);
    assert.match(err, /^the minutes of 1 meeting written of 1 document\./m);
  });

  it('never overwrites them, and says what to do where there is no agenda', async () => {
    write(
      'in/minutes.docx',
      wordDocument(
        MINUTES.replaceAll('&', '&amp;')
          .split('\n')
          .map((line) => p(line))
          .join(''),
      ),
    );
    const first = await bringIn('in/minutes.docx');
    assert.equal(first.code, 1);
    assert.match(
      first.out,
      /There is no agenda .*agenda\.md, and minutes belong beside one\. Make it first: .*new.* meeting --committee planning-and-licensing-committee --date 2026-12-08/,
    );
    assert.ok(!existsSync(join(folder, FILE)));
    agenda();
    write(FILE, 'Mine.');
    const second = await bringIn('in/minutes.docx');
    assert.match(second.out, /minutes\.md is there already, and is never overwritten/);
    assert.equal(read(), 'Mine.');
  });

  it('asks what a document is that may be either, and takes the officer’s word', async () => {
    agenda();
    write('in/a.txt', 'RESOLVED – That it be noted.\n\nRESOLVED – That it be kept.\n');
    const { code, out } = await bringIn('in/a.txt');
    assert.equal(code, 1);
    assert.match(out, /Say which it is: --as minutes or --as report/);
    write('in/b.txt', MINUTES);
    const other = await bringIn('in/b.txt', '--as', 'report', '--to', MEETING);
    assert.ok(existsSync(join(folder, MEETING, 'b.md')), other.out);
    assert.match((await bringIn('in/b.txt', '--as', 'agenda')).err, /--as agenda isn’t known/);
    assert.ok(!existsSync(join(folder, FILE)));
  });

  it('writes nothing where a part is not for publication and everyone can read the papers', async () => {
    agenda();
    write(
      'in/minutes.txt',
      `${MINUTES}\n[NOT FOR PUBLICATION – paragraph 3]\nA tender of £385,000.\n`,
    );
    write('content/council.yaml', `${COUNCIL}publishing: public-repository\n`);
    const open = await bringIn('in/minutes.txt', '--open');
    assert.equal(open.code, 1);
    assert.match(open.out, /marked as not for publication, and everyone can read this repository/);
    assert.doesNotMatch(open.out, /385/);
    assert.ok(!existsSync(join(folder, FILE)));
    write('content/council.yaml', `${COUNCIL}publishing: private-repository\n`);
    const closed = await bringIn('in/minutes.txt');
    assert.equal(closed.code, 0, closed.out);
    assert.match(read(), /::: exempt\nparagraphs: \[3\]\n[^]*A tender of £385,000\.\n\n:::\n/);
    assert.doesNotMatch(closed.out, /385/);
  });
});
