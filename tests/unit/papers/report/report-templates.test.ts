import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BODY, COUNCIL, FIELDS, loadCouncil, paper, REPORT } from '../temporary-council.ts';

const SECTIONS = `
      - { heading: Recommendations, numbered: false }
      - { heading: Why is the proposal being put forward? }
`;

/** The usual council with these templates before its own. */
const withTemplates = (templates: string): string =>
  COUNCIL.replace('report-templates:\n', `report-templates:\n${templates}`);

const PLANNING = withTemplates(`  - key: planning
    committees: [scrutiny]
    numbering: by-section
    asks: []
    fields:
      - { key: application-reference, label: Application reference, required: true, on-agenda: true }
      - { key: parish, label: Parish, filter: true }
      - { key: valid-on, label: Valid on, kind: date }
      - { key: cost, label: Cost, kind: amount }
      - { key: recommended, label: Officers recommend, kind: choice, choices: [Approve, Refuse] }
      - { key: consultees, label: Consultees, kind: list }
      - { key: major, label: Major application, kind: yes-no }
      - { key: plans, label: Plans, kind: link }
    sections:${SECTIONS}`);

const OWN = `title: One
report-of: Head of Planning
exempt: false
wards: all
background-papers: []
published: 2022-05-03
application-reference: 26/0123/FU
parish: Barwick
valid-on: 2022-04-01
cost: 12500
recommended: Approve
consultees: [Highways, Trees]
major: true
plans: https://plans.example/26/0123
`;

const NUMBERED = BODY.replace('1. It is due.', '1.1 It is due.');

async function found(council: string, fields: string, body = BODY, more = {}) {
  const files = { 'council.yaml': council, [REPORT]: paper(fields, body), ...more };
  const { diagnostics, archive } = await loadCouncil(files);
  return {
    said: diagnostics.map(({ code, line, message }) => `${line} ${code}: ${message}`),
    report: archive?.reports[0],
  };
}

describe('a report has the template', () => {
  it('of its committee, with its fields and without the questions that it doesn’t ask', async () => {
    const { said, report } = await found(PLANNING, OWN, NUMBERED);
    assert.deepEqual(said, []);
    assert.deepEqual(report?.questions, []);
    assert.deepEqual(
      report.ownFields?.map(({ label, values }) => `${label}: ${values.join(', ')}`),
      [
        'Application reference: 26/0123/FU',
        'Parish: Barwick',
        'Valid on: 1 April 2022',
        'Cost: £12,500',
        'Officers recommend: Approve',
        'Consultees: Highways, Trees',
        'Major application: Yes',
        'Plans: https://plans.example/26/0123',
      ],
    );
    assert.deepEqual(
      report.ownFields?.filter(({ onAgenda, filter }) => onAgenda ?? filter).map(({ key }) => key),
      ['application-reference', 'parish'],
    );
  });

  it('that it names, where there are several', async () => {
    const two = withTemplates(`  - key: short\n    asks: []\n    sections: [{ heading: Note }]\n`);
    const fields = OWN.replace(/application-reference:[^]*/, 'template: short\n');
    const { said } = await found(two, fields, '## Note\n\n1. It is due.\n');
    assert.deepEqual(said, []);
  });

  it('for all committees, where none is for its own', async () => {
    const other = PLANNING.replace('[scrutiny]', '[plans]');
    const { said, report } = await found(other, FIELDS, BODY, {
      'committees/plans.md': '---\nname: Plans Panel\nkind: committee\n---\n',
    });
    assert.deepEqual(said, []);
    assert.equal(report?.ownFields, undefined);
  });

  it('of the day of its meeting', async () => {
    const later = PLANNING.replace('    asks: []', '    from: 2022-06-01\n    asks: []');
    assert.deepEqual((await found(later, FIELDS)).said, []);
  });
});

describe('what is wrong with a field of the council’s own is reported at its place', () => {
  const cases: readonly [from: string | RegExp, to: string, said: RegExp][] = [
    [/application-reference.*\n/, '', /^2 field-missing: .*"application-reference" is missing/],
    ['cost: 12500', 'cost: about ten', /^\d+ field-invalid: "cost": write an amount as 12500/],
    ['valid-on: 2022-04-01', 'valid-on: 1 April', /"valid-on": write a day of the calendar/],
    ['Approve', 'Aprove', /"recommended": write one of: Approve, Refuse/],
    ['parish:', 'parrish:', /field-unknown: .*Did you mean "parish"/],
    ['major: true', 'major: perhaps', /"major": write true for Yes/],
    ['[Highways, Trees]', 'Highways', /"consultees": write a list/],
    ['https://plans', 'plans', /"plans": write/],
  ];
  for (const [from, to, expected] of cases) {
    it(`${String(from)} → ${to}`, async () => {
      const { said } = await found(PLANNING, OWN.replace(from, to), NUMBERED);
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0] ?? '', expected);
    });
  }
});

describe('what is wrong with a template is reported in council.yaml', () => {
  const cases: readonly [what: string, council: string, said: RegExp][] = [
    [
      'an unknown committee',
      PLANNING.replace('[scrutiny]', '[scrutny]'),
      /committee-unknown: .*Did you mean "scrutiny"/,
    ],
    [
      'a field that all reports have',
      PLANNING.replace('key: parish', 'key: wards'),
      /All reports have a field "wards"/,
    ],
    ['a field twice', PLANNING.replace('key: parish', 'key: cost'), /two fields "cost"/],
    [
      'a filter of the search’s own',
      PLANNING.replace('label: Parish', 'label: Ward'),
      /has a filter "Ward" already/,
    ],
    [
      'a choice without choices',
      PLANNING.replace(', choices: [Approve, Refuse]', ''),
      /needs the answers/,
    ],
  ];
  for (const [what, council, expected] of cases) {
    it(what, async () => {
      const { said } = await found(council, OWN, NUMBERED);
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0] ?? '', expected);
    });
  }

  it('and a key that none has, in the report', async () => {
    const { said } = await found(PLANNING, `template: planing\n${OWN}`, NUMBERED);
    assert.equal(said.length, 1, said.join('\n'));
    assert.match(said[0] ?? '', /template-unknown: .*Did you mean "planning"/);
  });
});

it('the council’s own fields of an exempt report are withheld', async () => {
  const exempt = `exempt:\n  paragraphs: [3]\n  reason: Prices.\n  public-interest: It would harm the council’s hand.\n  review: 2023-05-11\n`;
  const fields = OWN.replace('exempt: false\n', exempt);
  const files = { 'council.yaml': PLANNING, [REPORT]: paper(fields, '') };
  const { archive, withheld } = await loadCouncil(files);
  assert.equal(archive?.reports[0]?.ownFields, undefined);
  assert.ok(withheld.some((secret) => 'text' in secret && secret.text === '26/0123/FU'));
});

it('a council without pillars asks for none', async () => {
  const { said, report } = await found(
    COUNCIL.replace('pillars: []\n', ''),
    FIELDS.replace('pillars: []\n', ''),
  );
  assert.deepEqual(said, []);
  assert.deepEqual(report?.questions, ['call-in', 'ward-members-consulted']);
});
