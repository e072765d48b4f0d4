import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { holdBack } from '../../../../src/papers/standing/held-back.ts';
import { AGENDA, AGENDA_PATH, COMMITTEE, loadCouncil, paper } from '../temporary-council.ts';

const SEATS = 'seats: [{ ward: Armley, from: 2019-05-06 }]\n';
const BELL = `name: Ann Bell\n${SEATS}`;
const MINUTES = paper(
  'status: draft\npresent: [Ann Bell, Cy Dean, Eve Fox]\n',
  '## 54 One {1}\n\nFor (2): Ann Bell, Cy Dean\nAgainst (1): Eve Fox\nCarried\n\nRESOLVED – That it be noted.\n',
);
const list = (members: string): string =>
  COMMITTEE.replace(
    'kind: scrutiny\n',
    `kind: scrutiny\nquorum: 2\nmembership: [{ from: 2021-05-20, members: [${members}] }]\n`,
  );

/** "code: message" of what is wrong in a council whose committee, people and minutes name the same three. */
async function wrongWith(
  files: Readonly<Record<string, string>>,
  more: { readonly without?: readonly string[] } = {},
): Promise<string[]> {
  const { diagnostics } = await loadCouncil(
    {
      'people/ann-bell.md': paper(BELL, ''),
      'people/cy-dean.md': paper(`name: Cy Dean\n${SEATS}`, ''),
      'people/eve-fox.md': paper(`name: Eve Fox\n${SEATS}`, ''),
      'committees/scrutiny.md': list('Ann Bell, Cy Dean, Eve Fox'),
      [AGENDA_PATH]: AGENDA,
      [AGENDA_PATH.replace('agenda.md', 'minutes.md')]: MINUTES,
      ...files,
    },
    { today: '2022-06-01', ...more },
  );
  return diagnostics.flatMap(({ severity, code, message }) =>
    severity === 'info' ? [] : [`${code}: ${message}`],
  );
}

/** The file of a person, and the code of its one message. */
const FILES: readonly [what: string, file: string, code: string][] = [
  ['an e-mail address that is none', paper(`${BELL}email: ann at council\n`, ''), 'field-invalid'],
  ['a telephone number as a figure', paper(`${BELL}phone: 01632960983\n`, ''), 'field-invalid'],
  ['a field that there isn’t', paper(`${BELL}photo: bell.png\n`, ''), 'field-unknown'],
  ['a name of a field misspelt', paper(`nmae: Ann Bell\n${SEATS}`, ''), 'field-unknown'],
  ['no name', paper(SEATS, ''), 'field-missing'],
  ['seats misspelt', paper(BELL.replace('seats:', 'seatz:'), ''), 'field-unknown'],
  ['a ward misspelt', paper(BELL.replace('Armley', 'Armly'), ''), 'ward-unknown'],
  ['a day that is none', paper(BELL.replace('05-06', '13-06'), ''), 'field-invalid'],
  ['fields without an end', `---\n${BELL}`, 'front-matter-unclosed'],
  ['a quotation mark that isn’t closed', paper(BELL.replace('Ann', '"Ann'), ''), 'yaml-invalid'],
  ['no seat', paper('name: Ann Bell\n', ''), 'member-unknown'],
];

describe('a mistake in the file of a person', () => {
  it('is none where there is none', async () => {
    assert.deepEqual(await wrongWith({}), []);
  });
  for (const [what, file, code] of FILES) {
    it(`is one message, whatever papers name the person: ${what}`, async () => {
      const found = await wrongWith({ 'people/ann-bell.md': file });
      assert.deepEqual(found.map((one) => one.split(':')[0]), [code], found.join('\n')); // prettier-ignore
    });
  }
  for (const name of ['ann-bell.md.txt', 'Ann-Bell.MD', 'ann bell.markdown']) {
    it(`is one message where its name is ${name}`, async () => {
      const found = await wrongWith(
        { [`people/${name}`]: paper(BELL, '') },
        { without: ['people/ann-bell.md'] },
      );
      assert.deepEqual(found.map((one) => one.split(':')[0]), ['file-unexpected'], found.join('\n')); // prettier-ignore
    });
  }
  const MISSING_MARK = BELL.replace(']', '');
  for (const [what, file] of [
    ['seats without an end', paper(MISSING_MARK, '')],
    [
      'seats without an end, and the name in marks',
      paper(MISSING_MARK.replace('Ann Bell', '"Ann Bell"'), ''),
    ],
    ['a name whose mark isn’t closed', paper(BELL.replace('Ann', '"Ann'), '')],
    ['a title in the name', paper(MISSING_MARK.replace('Ann', 'Cllr Ann'), '')],
    ['a note behind the name', paper(MISSING_MARK.replace('Bell', 'Bell # of Hob Lane'), '')],
    ['fields without an end', `---\n${BELL}`],
    ['no name that can be read', paper(BELL.replace('Ann Bell', '[Ann'), '')],
    ['the field of the name misspelt', paper(BELL.replace('name', 'nmae'), '')],
    ['two names', paper(`${MISSING_MARK}name: Cy Hill\n`, '')],
    [
      'a form of the name that can’t be read',
      paper(BELL.replace('Ann', 'Bo') + 'also: [Ann Bell\n', ''),
    ],
  ] as const) {
    it(`is one message where the file isn’t named as the person is: ${what}`, async () => {
      const found = await wrongWith(
        { 'people/councillor-7.md': file },
        { without: ['people/ann-bell.md'] },
      );
      assert.equal(found.length, 1, found.join('\n'));
      assert.match(found[0] ?? '', /^(?:yaml|front-matter|field)-/);
    });
  }
  for (const [what, file] of [
    ['a telephone number', paper(`${BELL}phone: 01632960983\n`, '')],
    ['a ward', paper(BELL.replace('Armley', 'Armly'), '')],
  ] as const) {
    it(`doesn’t keep a name that nobody has from being reported: ${what}`, async () => {
      const found = await wrongWith({
        'people/ann-bell.md': file,
        'committees/scrutiny.md': list('Ann Bell, Cy Dean, Eve Foxe'),
      });
      assert.ok(found.some((one) => one.startsWith('member-unknown: ')), found.join('\n')); // prettier-ignore
    });
  }
  it('asks for a name without inventing one', async () => {
    const [found = ''] = await wrongWith({ 'people/ann-bell.md': paper(SEATS, '') });
    assert.doesNotMatch(found, /Holloway/);
    assert.match(found, /Write name: and then the name\.$/);
  });
});

describe('a name that is misspelt', () => {
  it('in the list of members is one message there', async () => {
    const found = await wrongWith({ 'committees/scrutiny.md': list('Ann Bel, Cy Dean, Eve Fox') });
    assert.deepEqual(found, [
      'member-unknown: No file in people has the name "Ann Bel". Did you mean "Ann Bell"?',
    ]);
  });
  it('among those present is one message there, though the person voted', async () => {
    const path = AGENDA_PATH.replace('agenda.md', 'minutes.md');
    const found = await wrongWith({ [path]: MINUTES.replace('[Ann Bell,', '[Ann Bel,') });
    assert.deepEqual(found, [
      'person-unknown: No file in content/people has the name “Ann Bel”. Did you mean “Ann Bell”?',
    ]);
  });
  it('doesn’t hide somebody who isn’t in the list, or voted and wasn’t there', async () => {
    const path = AGENDA_PATH.replace('agenda.md', 'minutes.md');
    const other = { 'people/gus-hill.md': paper(`name: Gus Hill\n${SEATS}`, '') };
    const found = await wrongWith({
      ...other,
      'committees/scrutiny.md': list('Ann Bel, Cy Dean, Eve Fox'),
      [path]: MINUTES.replace('Eve Fox]', 'Eve Fox, Gus Hill]'),
    });
    assert.deepEqual(found.map((one) => one.split(':')[0]).sort(), [
      'member-unknown',
      'present-not-a-member',
    ]);
    const voted = await wrongWith({
      ...other,
      [path]: MINUTES.replace('[Ann Bell,', '[Ann Bel,').replace('(1): Eve Fox', '(1): Gus Hill'),
    });
    assert.ok(voted.some((one) => one.startsWith('voted-though-away: Gus Hill')), voted.join('\n')); // prettier-ignore
  });
});

describe('what a name holds back in the list of a committee', () => {
  const TREE = {
    ...{ committees: [], people: [], pages: [], record: [], topics: [], logos: [] },
    ...{ unexpected: [], misnamed: [], links: [], names: [], meetings: [] },
  };
  const withMembers = (members: string) =>
    loadCouncil(
      {
        'people/ann-bell.md': paper(BELL, ''),
        'people/bo-bell.md': paper(`name: Bo Bell\n${SEATS}`, ''),
        'committees/scrutiny.md': list(members),
        [AGENDA_PATH]: AGENDA,
      },
      { today: '2022-05-04' },
    );
  for (const [what, members, stops] of [
    ['a name that no person has', 'Ann Bell, Somebody Else', false],
    ['a name of several people', 'Bell', false],
    ['a field that there isn’t', 'Ann Bell], wards: [Armley', true],
    ['no name at all', '7', true],
  ] as const) {
    it(`is ${stops ? 'everything' : 'nothing'}: ${what}`, async () => {
      const { archive } = await withMembers('Ann Bell');
      const { diagnostics } = await withMembers(members);
      const found = diagnostics.filter(({ file }) => file.endsWith('scrutiny.md'));
      assert.ok(archive);
      assert.ok(found.some(({ severity }) => severity === 'error'));
      const held = holdBack('', archive, { tree: TREE, meetings: [], pages: [] }, found);
      assert.equal(held.stopsAll, stops);
      assert.deepEqual(held.held, []);
    });
  }
});

describe('a list of people that is empty, or has a colon', () => {
  const of = async (path: string, text: string): Promise<string> =>
    (await wrongWith({ [path]: text })).join('\n');
  const minutes = AGENDA_PATH.replace('agenda.md', 'minutes.md');
  for (const [field, text] of [
    ['present', MINUTES.replace(/present: .*/, 'present:')],
    ['apologies', MINUTES.replace('present:', 'apologies:\npresent:')],
    ['in-attendance', MINUTES.replace('present:', 'in-attendance:\npresent:')],
  ] as const) {
    it(`is asked for without a name that is invented: ${field}`, async () => {
      const found = await of(minutes, text);
      assert.match(found, new RegExp(`^field-missing: The field "${field}" is empty.*Write each name on a line of its own below ${field}:`)); // prettier-ignore
      assert.doesNotMatch(found, /\n|Latchford|Barraclough|Director/);
    });
  }
  it('has its chair in a field of their own, and nobody is called “Ann Bell: chair”', async () => {
    const wrong = list('Cy Dean, Eve Fox').replace('members: [Cy', 'members: ["Ann Bell": chair, Cy'); // prettier-ignore
    assert.match(await of('committees/scrutiny.md', wrong), /^field-invalid: .*write chair: Ann Bell on a line beside members:$/); // prettier-ignore
    const right = list('Cy Dean, Eve Fox').replace('members: [Cy', 'chair: Ann Bell, members: [Cy');
    assert.equal(await of('committees/scrutiny.md', right), '');
  });
  it('has roles in groups where the council has no files of people', async () => {
    const groups = (entry: string) =>
      COMMITTEE.replace(
        'kind: scrutiny\n',
        `kind: scrutiny\nmembership: [{ groups: [{ heading: Councillors, members: [${entry}] }] }]\n`,
      );
    assert.match(await of('committees/scrutiny.md', groups('"Ann Bell": Lead Member')), /Write - \{ name: Ann Bell, role: Lead Member \}$/); // prettier-ignore
    assert.equal(await of('committees/scrutiny.md', groups('{ name: Ann Bell, role: Lead Member }')), ''); // prettier-ignore
  });
});
