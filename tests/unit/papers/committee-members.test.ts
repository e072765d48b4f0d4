import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AGENDA, AGENDA_PATH, COMMITTEE, loadCouncil } from './temporary-council.ts';

const MEMBERS = `membership:
  - until: 2022-05-10
    groups: [{ heading: Councillors, members: [A Lamb] }]
  - from: 2022-05-11
    groups:
      - heading: Councillors
        members:
          - { name: S Bentley, represents: Weetwood, party: Liberal Democrat, role: Chair }
          - Vacancy
`;
const committee = (more: string): string => COMMITTEE.replace(/---\n$/, `${more}---\n`);

async function found(files: Record<string, string>) {
  const { diagnostics, archive } = await loadCouncil(files);
  return {
    said: diagnostics.map(({ code, line, message }) => `${line} ${code}: ${message}`),
    members: archive?.meetings[0]?.membership.flatMap(({ members }) => members),
  };
}

describe('the members of a committee', () => {
  it('are on its agendas as they were on the day of each', async () => {
    const { said, members } = await found({ 'committees/scrutiny.md': committee(MEMBERS) });
    assert.deepEqual(said, []);
    assert.deepEqual(members, [
      { name: 'S Bentley', represents: 'Weetwood', party: 'Liberal Democrat', role: 'Chair' },
      { name: 'Vacancy' },
    ]);
  });

  it('give way to those that an agenda itself has', async () => {
    const own = AGENDA.replace(
      'items:',
      'membership: [{ heading: Board, members: [C Gruen] }]\nitems:',
    );
    const { members } = await found({
      'committees/scrutiny.md': committee(MEMBERS),
      [AGENDA_PATH]: own,
    });
    assert.deepEqual(members, [{ name: 'C Gruen' }]);
  });

  const faults: readonly [what: string, fields: string, said: RegExp][] = [
    [
      'two lists on a day',
      MEMBERS.replace('until: 2022-05-10', 'until: 2022-05-11'),
      /field-invalid: Another list of members is in force/,
    ],
    [
      'a time that ends before it begins',
      'membership: [{ from: 2022-05-02, until: 2022-05-01, groups: [] }]\n',
      /last day of these members is before their first/,
    ],
    [
      'a parent that isn’t there',
      'parent: scrutny\n',
      /committee-unknown: There is no committee "scrutny"/,
    ],
    ['a parent that is itself', 'parent: scrutiny\n', /can’t be its own sub-committee/],
    [
      'one body of a joint committee',
      'bodies: [Leeds City Council]\n',
      /name the councils or bodies/,
    ],
  ];
  for (const [what, fields, expected] of faults) {
    it(`are reported where there is ${what}`, async () => {
      const { said } = await found({ 'committees/scrutiny.md': committee(fields) });
      assert.ok(said.length >= 1 && expected.test(said[0] ?? ''), said.join('\n'));
      assert.equal(said.filter((line) => expected.test(line)).length, 1);
    });
  }

  it('are reported once where committees are the sub-committees of each other', async () => {
    const { said } = await found({
      'committees/scrutiny.md': committee('parent: panel\n'),
      'committees/panel.md': committee('parent: scrutiny\n').replace('Scrutiny Board', 'Panel'),
    });
    assert.equal(said.length, 1, said.join('\n'));
    assert.match(said[0] ?? '', /its own sub-committee: panel → scrutiny → panel/);
  });
});
