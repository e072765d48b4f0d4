import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isAsItWas } from '../../../src/history/register/known-text.ts';
import { agendaText } from '../../../src/papers/text/paper-text.ts';
import { sha256OfText } from '../../../src/source/text-digest.ts';
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

  it('are in what the register has of an agenda by their names, whatever a list calls them', async () => {
    const of = async (name: string) => {
      const { meetings } = await loadCouncil({
        'committees/scrutiny.md': committee(
          'membership: [{ chair: ann-bee, members: [C Gruen] }]\n',
        ),
        'people/ann-bee.md': `---\nname: ${name}\n---\n`,
      });
      const agenda = meetings[0]?.agenda;
      assert.ok(agenda);
      const text = agendaText(agenda.agenda);
      assert.equal(agenda.textSha256, sha256OfText(text));
      return { text, said: agenda.saidKey };
    };
    const [before, after] = [await of('Ann Bee'), await of('Ann Holloway-Bee')];
    assert.match(before.text, /^Ann Bee, Chair\nC Gruen$/m);
    assert.match(after.text, /^Ann Holloway-Bee, Chair$/m);
    assert.equal(before.said, after.said);
    const then = { sha256: sha256OfText(before.text.replace('Ann Bee', 'ann-bee')) };
    assert.equal(isAsItWas(then, { sha256: sha256OfText(after.text), said: after.said }), true);
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

  const PEOPLE = { 'people/iva-ince.md': '---\nname: Iva Ince\nseats: [{ ward: Armley, from: 2021-05-10 }]\n---\n' }; // prettier-ignore
  const lists: readonly (readonly [what: string, fields: string, said: RegExp | undefined])[] = [
    ['a group has a name that is nearly one of a person', 'groups: [{ heading: Members, members: [Iva Inse] }]', /name-misspelt: "Iva Inse" is nearly .* Write "Iva Ince"/], // prettier-ignore
    ['a group has a name with a title', 'groups: [{ heading: Members, members: [{ name: Cllr Iva Inse, represents: Armley }] }]', /Write "Iva Ince"/], // prettier-ignore
    ['a group has a member twice', 'groups: [{ heading: Members, members: [Iva Ince, Jo Fell, Iva Ince] }]', /field-invalid: "Iva Ince" is in this list twice/], // prettier-ignore
    ['a list has a member twice', 'members: [Iva Ince, Iva Ince]', /"Iva Ince" is in this list twice/], // prettier-ignore
    ['a group has others', 'groups: [{ heading: Members, members: [Iva Ince, Jo Fell, I Ince] }]', undefined], // prettier-ignore
    ['seats are vacant', 'groups: [{ heading: Members, members: [Vacancy, Vacancy, Not yet appointed, Not yet appointed] }]', undefined], // prettier-ignore
    ['two have one name', 'groups: [{ heading: Members, members: [{ name: P Ho, represents: Armley }, { name: P Ho, represents: Weetwood }] }]', undefined], // prettier-ignore
    ['the chair is a member', 'chair: Iva Ince\n    members: [Iva Ince]', undefined],
  ];
  for (const [what, fields, expected] of lists) {
    it(`${expected ? 'are reported once' : 'may be so'} where ${what}`, async () => {
      const own = committee(`membership:\n  - from: 2022-05-11\n    ${fields}\n`);
      const { said } = await found({ ...PEOPLE, 'committees/scrutiny.md': own });
      assert.equal(said.length, expected ? 1 : 0, said.join('\n'));
      assert.match(said.join(), expected ?? /^$/);
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
