import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  COMMITTEE,
  COUNCIL,
  MEETING,
  MEETING_FOLDER,
  REPORT,
  check,
  inEmptyFolders,
  make,
  refused,
  said,
} from './new-papers.ts';

inEmptyFolders();

describe('nothing is lost', () => {
  it('a file that is there is never written over, and nothing else is written then', async () => {
    for (const args of [COUNCIL, COMMITTEE, MEETING, REPORT]) await make(...args);
    const agenda = readFileSync(`${MEETING_FOLDER}/agenda.md`, 'utf8');
    for (const args of [COUNCIL, COMMITTEE, MEETING, REPORT]) {
      assert.equal(await make(...args), 2);
      assert.match(refused, /already, and nothing was written/);
    }
    assert.equal(readFileSync(`${MEETING_FOLDER}/agenda.md`, 'utf8'), agenda);
  });

  it('what is in an agenda stays, with its notes, when a report is added', async () => {
    for (const args of [COUNCIL, COMMITTEE, MEETING]) await make(...args);
    const path = `${MEETING_FOLDER}/agenda.md`;
    const own = readFileSync(path, 'utf8').replace(
      '  - standing: minutes',
      '  - title: Ours # a note\n    text: |\n      Words.\n  # another note',
    );
    writeFileSync(path, own);
    await make(...REPORT);
    assert.equal(
      readFileSync(path, 'utf8'),
      own.replace(/---\n$/, '  - report: the-ring-road\n---\n'),
    );
  });

  it('a list that is written on one line is left, and the line to add is said', async () => {
    for (const args of [COUNCIL, COMMITTEE, MEETING]) await make(...args);
    const path = `${MEETING_FOLDER}/agenda.md`;
    const own = readFileSync(path, 'utf8').replace(/items:[^]*---/, 'items: [{ title: One }]\n---');
    writeFileSync(path, own);
    await make(...REPORT);
    assert.equal(readFileSync(path, 'utf8'), own);
    assert.match(said, /- report: the-ring-road/);
  });

  it('appendices are added to the fields of their report, numbered on', async () => {
    for (const args of [COUNCIL, COMMITTEE, MEETING, REPORT]) await make(...args);
    const appendix = [
      'appendix',
      '--committee',
      'plans-panel',
      '--date',
      '2026-12-08',
      '--report',
      'the-ring-road',
      '--title',
    ];
    await make(...appendix, 'Map: north', '--expected', '2026-11-27');
    await make(...appendix, 'Map 2');
    assert.match(said, /the-ring-road\/appendix-2\.pdf/);
    const report = readFileSync(`${MEETING_FOLDER}/the-ring-road.md`, 'utf8');
    assert.match(
      report,
      /\nappendices:\n {2}- title: "Map: north"\n {4}expected: 2026-11-27\n {2}- title: "?Map 2"?\n/,
    );
    assert.ok(existsSync(`${MEETING_FOLDER}/the-ring-road/.gitkeep`));
  });
});

describe('new decisions and notices', () => {
  const DECISION = ['decision', '--title', 'Hob Lane: 20 mph zone', '--date', '2026-10-27'];
  const NOTICE = ['notice', '--id', 'KD114', '--title', 'Depot', '--by', 'Cabinet'];

  it('a record of an officer’s decision has what was said, and the check asks for the rest', async () => {
    for (const args of [COUNCIL, COMMITTEE]) assert.equal(await make(...args), 0, refused);
    const by = ['--by', 'Head of Planning', '--under', 'Scheme 4.7', '--reference', 'OD/26/031'];
    assert.equal(await make(...DECISION, ...by, '--wards', 'old town'), 0, refused);
    const path = 'content/decisions/2026/od-26-031.md';
    const text = readFileSync(path, 'utf8');
    assert.match(text, /title: "Hob Lane: 20 mph zone"\nreference: .*\ntaken: 2026-10-27/);
    assert.match(text, /officer: Head of Planning\n {2}under: "?Scheme 4.7"?\n/);
    assert.match(text, /wards:\n {2}- Old Town/);
    const found = await check();
    assert.ok(found.length > 0);
    assert.ok(
      found.every((one) => one.endsWith('record-incomplete')),
      found.join(),
    );
    writeFileSync(path, `${text}kept`);
    assert.equal(await make(...DECISION, ...by), 2);
    assert.match(refused, /there already/);
    assert.ok(readFileSync(path, 'utf8').endsWith('kept'));
  });

  it('a topic is a file about a matter, in which nothing is wrong', async () => {
    assert.equal(await make(...COUNCIL), 0, refused);
    const topic = ['topic', '--title', 'Corn Exchange', '--summary', 'What becomes of it: all'];
    assert.equal(await make(...topic), 0, refused);
    assert.match(
      readFileSync('content/topics/corn-exchange.md', 'utf8'),
      /^---\ntitle: Corn Exchange\nsummary: "What becomes of it: all"\n/,
    );
    assert.match(said, /topic: corn-exchange/);
    const left = await check();
    assert.ok(!left.some((line) => line.startsWith('corn-exchange')), left.join());
  });

  it('a notice has its number in its name, and the check asks for the rest', async () => {
    for (const args of [COUNCIL, COMMITTEE]) assert.equal(await make(...args), 0, refused);
    assert.equal(await make(...NOTICE, '--date', '2026-12-08'), 0, refused);
    assert.match(
      readFileSync('content/notices/kd114-depot.md', 'utf8'),
      /id: KD114\nmatter: Depot\nby: Cabinet\nwhen: 2026-12-08/,
    );
    const found = await check();
    assert.ok(found.some((one) => one.includes('key-decision')));
    assert.equal(await make(...NOTICE, '--date', '2026-12-08'), 2);
  });

  it('a number that nothing can name is refused', async () => {
    for (const args of [COUNCIL, COMMITTEE]) assert.equal(await make(...args), 0, refused);
    const args = NOTICE.map((one) => (one === 'KD114' ? 'KD 114!' : one));
    assert.equal(await make(...args, '--date', '2026-12-08'), 2);
    assert.match(refused, /such as KD114/);
    assert.ok(!existsSync('content/notices'));
  });
});
