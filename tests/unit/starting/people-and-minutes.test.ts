import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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

describe('new minutes', () => {
  const MINUTES = `${MEETING_FOLDER}/minutes.md`;

  it('have everybody who sits there, a heading an item with the next numbers, and what the report recommends', async () => {
    for (const args of [COUNCIL, COMMITTEE, MEETING, REPORT]) await make(...args);
    const report = `${MEETING_FOLDER}/the-ring-road.md`;
    writeFileSync(
      report,
      readFileSync(report, 'utf8')
        .replace(/^# exempt: .*$/m, 'exempt: false')
        .replace(/(## Recommendations\n\n).*\n/, '$1Members are asked to note it.\n'),
    );
    const agenda = `${MEETING_FOLDER}/agenda.md`;
    writeFileSync(
      agenda,
      readFileSync(agenda, 'utf8').replace(
        'items:',
        'membership: [{ heading: Councillors, members: [{ name: Ann Bell, role: Chair }, Ben Cole] }]\nitems:',
      ),
    );
    const before = MEETING_FOLDER.replace('2026-12-08', '2026-11-03');
    mkdirSync(before);
    writeFileSync(`${before}/minutes.md`, '---\nstatus: draft\n---\n## P60 One\n## P61 Two\n');
    assert.equal(await make('minutes', 'plans-panel/2026-12-08'), 0, refused);
    const text = readFileSync(MINUTES, 'utf8');
    assert.match(text, /present:\n {2}- .?Ann Bell, chair.?\n {2}- Ben Cole\n/);
    assert.match(text, /^## P62 .+\{1\}$/m);
    assert.match(text, /RESOLVED – Members are asked to note it\./);
  });

  it('have all councillors of that day where all of them sit there, with their wards where two have one name', async () => {
    for (const args of [COUNCIL, COMMITTEE, MEETING]) await make(...args);
    const committee = 'content/committees/plans-panel.md';
    writeFileSync(
      committee,
      readFileSync(committee, 'utf8').replace(
        /^---\n/,
        '---\nmembership: [{ from: 2026-05-20, members: all-councillors }]\n',
      ),
    );
    mkdirSync('content/people');
    for (const [id, name, days] of [
      ['ann', 'Ann Bell', 'from: 2026-05-11'],
      ['other-ann', 'Ann Bell', 'from: 2023-05-08, until: 2026-05-10'],
      ['ben', 'Ben Cole', 'from: 2026-05-11'],
    ] as const) {
      writeFileSync(
        `content/people/${id}.md`,
        `---\nname: ${name}\nseats: [{ ward: Old Town, ${days} }]\n---\n`,
      );
    }
    assert.equal(await make('minutes', 'plans-panel/2026-12-08'), 0, refused);
    assert.match(
      readFileSync(MINUTES, 'utf8'),
      /present:\n {2}- Ann Bell\n {2}- Ben Cole\napologies/,
    );
  });

  it('are never written over, and don’t go out before what they begin with is put right', async () => {
    for (const args of [COUNCIL, COMMITTEE, MEETING]) await make(...args);
    assert.equal(await make('minutes', '--committee', 'plans-panel', '--date', '2026-12-08'), 0);
    const found = (await check()).filter((line) => line.includes('minutes'));
    assert.ok(found.some((line) => line.endsWith(' minutes-unfinished')));
    // What is left to be written is one mistake.
    assert.ok(!found.some((line) => /left-over|minutes-decision-hidden/.test(line)));
    assert.equal(await make('minutes', 'plans-panel/2026-12-08'), 2);
    assert.match(refused, /already, and nothing was written/);
  });
});

describe('new people and lists of members', () => {
  const COMMITTEE_FILE = 'content/committees/plans-panel.md';
  const PERSON = [
    'person',
    '--name',
    'Pat Holloway',
    '--from',
    '2023-05-08',
    '--party',
    'Independent',
  ];

  it('a person’s file has the seat, and the ward in its name where another has the same', async () => {
    for (const args of [COUNCIL, COMMITTEE]) assert.equal(await make(...args), 0, refused);
    assert.equal(await make(...PERSON, '--ward', 'old town'), 0, refused);
    assert.match(
      readFileSync('content/people/pat-holloway.md', 'utf8'),
      /ward: Old Town, from: 2023-05-08/,
    );
    assert.equal(await make(...PERSON, '--ward', "St Mary's"), 0, refused);
    assert.ok(existsSync('content/people/pat-holloway-st-marys.md'));
    assert.deepEqual(await check(), []);
  });

  for (const [given, name, file] of [
    ["Cllr Anne O'Hara", "Anne O'Hara", 'anne-ohara'],
    ['Councillor Ben Cole', 'Ben Cole', 'ben-cole'],
    ['The Lord Mayor Cllr Ben Cole', 'Ben Cole', 'ben-cole'],
    ['Lord Mayor Ben Cole', 'Ben Cole', 'ben-cole'],
    ['Dr Ben Cole MBE', 'Ben Cole', 'ben-cole'],
    ['Mayor Hall', 'Mayor Hall', 'mayor-hall'],
    ['Canon Ward', 'Canon Ward', 'canon-ward'],
  ] as const) {
    it(`“${given}” is ${name} in the file and its name`, async () => {
      assert.equal(await make(...COUNCIL), 0, refused);
      assert.equal(
        await make('person', '--name', given, '--ward', 'Old Town', '--from', '2023-05-08'),
        0,
        refused,
      );
      const text = readFileSync(`content/people/${file}.md`, 'utf8');
      assert.match(text, new RegExp(`^name: ["']?${name.replace("'", "'+")}["']?$`, 'm'));
      assert.equal(/without titles/.test(said + refused), given !== name);
    });
  }

  it('a new list of members is the last one from another day, and nothing else changes', async () => {
    for (const args of [COUNCIL, COMMITTEE]) assert.equal(await make(...args), 0, refused);
    assert.equal(await make(...PERSON, '--ward', 'Old Town'), 0, refused);
    const old = readFileSync(COMMITTEE_FILE, 'utf8').replace(
      /---\n$/,
      'membership:\n  - from: 2023-05-18\n    chair: Pat Holloway\n    members:\n      - Pat Holloway # for the group\n---\n',
    );
    writeFileSync(COMMITTEE_FILE, old);
    const args = ['membership', 'plans-panel', '--from', '2025-10-22'];
    assert.equal(await make(...args), 0, refused);
    const now = readFileSync(COMMITTEE_FILE, 'utf8');
    assert.ok(now.startsWith(old.slice(0, old.lastIndexOf('---'))), now);
    assert.match(
      now,
      /- from: 2025-10-22\n {4}chair: Pat Holloway\n {4}members:\n {6}- Pat Holloway/,
    );
    assert.equal(await make(...args), 2);
    assert.match(refused, /has a list of members from 2025-10-22 already/);
  });
});
