import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import type { ImportedMinutes } from '../../../../src/import/minutes/import-minutes.ts';
import { asMinutes, plainText } from '../../../support/record-cases.ts';

const TOP = 'PLANNING COMMITTEE\n20 January 2026\n\n';
const HEAD = `${TOP}Present: Councillors Ince (Chair), Li, Sallis, Pyke and Varga\n\n`;

function broughtIn(text: string): ImportedMinutes {
  const minutes = asMinutes(plainText(text));
  assert.deepEqual(minutes.proof.lost, []);
  return minutes;
}

describe('lists of people whose columns tabs set apart', () => {
  const frontOf = (head: string): string =>
    broughtIn(`${TOP}${head}\n\n54\tRoads\n\nWords.\n`)
      .markdown.split('\n---\n')[0]
      ?.replace(/^---\nstatus: draft\n/, '') ?? '';

  it('have what somebody is after the name', () => {
    assert.equal(
      frontOf(
        'Present:\nBartholomew Ince\tBrindlemoor Borough Council (Chair)\nJane Tarrow\tsubstitute for Marguerite Sallis',
      ),
      'present:\n  - Bartholomew Ince – Brindlemoor Borough Council, Chair\n  - Jane Tarrow, substitute for Marguerite Sallis',
    );
  });

  it('leave those out who have no star, where it means that somebody was there', () => {
    assert.equal(
      frontOf(
        'Present:\n* Councillor Ince\n* Councillor Li\nCouncillor Sallis\n* denotes attendance',
      ),
      'present:\n  - Councillor Ince\n  - Councillor Li\nabsent: Councillor Sallis',
    );
  });

  it('have those in the room and those elsewhere', () => {
    assert.equal(
      frontOf('Present in person: Councillors Ince and Li\nPresent remotely: Councillor Sallis'),
      'present: Councillors Ince and Li\nvirtually: Councillor Sallis',
    );
  });

  it('are no heading where they end with the items of one of them', () => {
    assert.equal(
      frontOf('Present: Councillors Ince (Chair) and Li (items 1-4 only)'),
      'present: Councillors Ince (Chair) and Li (items 1-4 only)',
    );
  });

  it('keep an officer whose post is like the heading of a group', () => {
    assert.equal(
      frontOf(
        'Present:\nCouncillor Ince\n\nIn attendance:\nBen Still\tManaging Director\nCaroline Allen\tMonitoring Officer\nScrutiny Officer',
      ),
      'present: Councillor Ince\nin-attendance:\n  - Ben Still – Managing Director\n  - Caroline Allen – Monitoring Officer\n  - Scrutiny Officer',
    );
  });
});

describe('lists of people in other styles', () => {
  const LISTS: Readonly<Record<string, readonly [head: string, present: readonly string[]]>> = {
    'in columns beside their label': [
      'Present:\tCllr B Ince (Chair)\tCllr W Li\n\tCllr M Sallis\tCllr D Pyke',
      ['Cllr B Ince (Chair)', 'Cllr W Li', 'Cllr M Sallis', 'Cllr D Pyke'],
    ],
    'and who substituted, within the apologies': [
      'Present: Councillors Ince (Chair) and Li\nApologies: Councillor Varga (for whom Councillor Khan substituted)',
      ['Councillors Ince (Chair) and Li', 'Councillor Khan, for Councillor Varga'],
    ],
    'and in the chair again': [
      'Present: Councillors Ince (Chair) and Li\n\nCouncillor Bartholomew Ince in the Chair',
      ['Councillors Ince (Chair) and Li'],
    ],
    'the Mayor before the name, within a list': [
      'Present: The Mayor, Councillor Godfrey Ince (in the Chair), Councillors Li and Khan',
      ['Councillor Godfrey Ince (Mayor, in the Chair), Councillors Li and Khan'],
    ],
    'two offices before their names': [
      'Present: The Mayor, Councillor Ince, the Deputy Mayor, Councillor Li, Councillors Khan and Pyke',
      ['Councillor Ince (Mayor), Councillor Li (Deputy Mayor), Councillors Khan and Pyke'],
    ],
    'and other members in attendance': [
      'Members present: Cllr Ince (Leader)\nCllr Li\n\nMembers in attendance: Cllr Khan, Cllr Pyke',
      ['Cllr Ince (Leader)', 'Cllr Li'],
    ],
    'members in attendance, where nobody else is present': [
      'Members in attendance: Cllr Khan, Cllr Pyke',
      ['Cllr Khan, Cllr Pyke'],
    ],
  };
  for (const [name, [head, present]] of Object.entries(LISTS))
    it(name, () => {
      const { markdown } = broughtIn(`${TOP}${head}\n\n54 Roads\nWords.\n`);
      const fields = parse(markdown.split('\n---\n')[0] ?? '') as { present: string | string[] };
      assert.deepEqual([fields.present].flat(), present);
    });

  it('asks where a sentence names a substitute who is in no list', () => {
    const { confirm } = broughtIn(
      `${HEAD}54 Apologies\nApologies were received from Councillor Khan. Councillor O'Dwyer was in attendance as substitute for Councillor Khan.\n`,
    );
    assert.ok(confirm.some((one) => one.includes('write who substituted into present:')));
  });

  it('asks about those in attendance below those present, and whose office stands between two names', () => {
    const { confirm } = broughtIn(
      `${TOP}Present: Councillors Ince (Chair) and Li\nMembers in attendance: Cllr Khan\n\n54 Roads\nWords.\n`,
    );
    assert.ok(confirm.some((one) => one.includes('move to present: who is a member')));
    const other = broughtIn(
      `${TOP}Present: Councillor Li\nCouncillor Ince, the Mayor, Councillor Khan\n\n54 Roads\nWords.\n`,
    );
    assert.ok(other.confirm.some((one) => one.includes('no list of names')));
  });

  for (const line of [
    'Date of publication: 13 February 2026',
    'Call-in expires: 20 February 2026 at 5.00 pm',
    'Publication date: 13/02/2026',
    'Published 13 February 2026',
    'Venue: Town Hall',
  ])
    it(`ends a list of people, and is no person: ${line}`, () => {
      const { markdown } = broughtIn(
        `${TOP}Present: Councillors Ince (Chair) and Li\nApologies: Councillor Khan\n\n${line}\n\n54 Roads\nWords.\n`,
      );
      assert.match(markdown, /^apologies: Councillor Khan$/m);
      assert.match(markdown.split('\n---\n')[1] ?? '', new RegExp(line));
    });

  it('takes the day of publication from a record of decisions', () => {
    const { markdown } = broughtIn(
      'RECORD OF DECISIONS OF THE CABINET\n11 February 2026\n\nPresent: Councillors Ince (Chair) and Li\nApologies: Councillor Khan\n\nDate of publication: 13 February 2026\n\n54 Roads\nWords.\n',
    );
    assert.match(markdown, /^decisions-published: 2026-02-13$/m);
  });

  for (const one of [
    'Director of Place: Ms Young',
    'Officer for webcasts: Mr Gill',
    'Mrs Hill (from 13 March 2025)',
  ])
    it(`keeps somebody with a post or a day in a list: ${one}`, () => {
      const { markdown } = broughtIn(
        `${TOP}Present: Councillor Ince\nIn attendance:\nMrs Poole\n${one}\n\n54 Roads\nWords.\n`,
      );
      assert.ok(
        (markdown.split('\n---\n')[0] ?? '').includes(one.replace(/^Officer for webcasts: /, '')),
      );
    });
});

describe('a list of those who were away', () => {
  const LISTS: Readonly<Record<string, string>> = {
    'ABSENT WITH APOLOGIES': 'apologies',
    'Absent (with apologies)': 'apologies',
    'Members apologies': 'apologies',
    'Members’ apologies for absence': 'apologies',
    'Apologies and absence': 'apologies',
    'Received apologies from': 'apologies',
    'Councillors absent': 'absent',
    'Absent without apologies': 'absent',
    'Members absent from the meeting': 'absent',
    'Did not attend': 'absent',
    'In attendance': 'in-attendance',
    'Also present': 'in-attendance',
  };
  for (const [label, field] of Object.entries(LISTS)) {
    it(`has no name of those present: ${label}`, () => {
      const { markdown } = broughtIn(
        `${TOP}Present: Councillors Ince (Chair) and Li\n${label}: Councillor Tarrow\n\n30. Roads\nWords.\n`,
      );
      const front = parse(markdown.split('---')[1] ?? '') as Record<string, unknown>;
      assert.match(JSON.stringify(front[field] ?? ''), /Tarrow/, markdown);
      assert.doesNotMatch(JSON.stringify(front['present']), /Tarrow/);
    });
  }
});
