import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { COMMITTEE, loadCouncil } from '../temporary-council.ts';

const person = (fields: string, text = ''): string => `---\n${fields}\n---\n${text}`;
const PAT = 'name: Pat Holloway\nseats: [{ ward: Armley, from: 2019-05-06 }]';
const committee = (lists: string): string => COMMITTEE.replace(/---\n$/, `${lists}\n---\n`);

async function found(files: Readonly<Record<string, string>>) {
  const { diagnostics, archive } = await loadCouncil(files);
  return {
    said: diagnostics.map(({ file, line, code, message }) => ({
      where: `${file.replace(/^.*?((?:people|committees)\/)/, '$1')}:${String(line)} ${code}`,
      message,
    })),
    archive,
  };
}

describe('the file of a person', () => {
  it('is read with the days of seats, parties, honours and other names', async () => {
    const fields = [
      'name: Yusra Al-Tamimi-Cole',
      'titles: Dr',
      'honours: MBE',
      'also: [{ name: Yusra Al-Tamimi, until: 2024-08-31 }]',
      'seats:',
      '  - { ward: gipton and harehills, from: 2019-05-06, elected: 2019-05-02 }',
      '  - { ward: Armley, from: 2007-05-07, until: 2015-05-10, ended: stood-down }',
      'party:',
      '  - { name: Alliance, until: 2025-09-30 }',
      '  - { name: Independent, from: 2025-10-01 }',
    ].join('\n');
    const { said, archive } = await found({ 'people/yusra.md': person(fields, 'Surgery.\n') });
    assert.deepEqual(said, []);
    const [read] = archive?.people ?? [];
    assert.ok(read);
    assert.equal(read.url, '/people/yusra/');
    assert.equal(read.familyName, 'Al-Tamimi-Cole');
    assert.deepEqual(
      read.seats.map(({ ward, from }) => [ward, from]),
      [
        ['armley', '2007-05-07'],
        ['gipton-and-harehills', '2019-05-06'],
      ],
    );
    assert.deepEqual(read.parties, [
      { name: 'Alliance', until: '2025-09-30' },
      { name: 'Independent', from: '2025-10-01' },
    ]);
    assert.deepEqual(read.honours, [{ name: 'MBE' }]);
    assert.match(read.description, /Surgery\./);
  });

  for (const [written, name, titles, honours] of [
    ['Cllr Pat Holloway', 'Pat Holloway', [], []],
    ['Councillor Mrs Pat Holloway', 'Pat Holloway', [], []],
    ['Dr Pat Holloway', 'Pat Holloway', ['Dr'], []],
    ['Baroness Holloway', 'Holloway', ['Baroness'], []],
    ['Rt Hon. Sir Pat Holloway MP', 'Pat Holloway', ['Rt Hon. Sir'], ['MP']],
    ['Pat Holloway, MBE', 'Pat Holloway', [], ['MBE']],
  ] as const)
    it(`a title or an honour in the name is reported, and read as what it is: ${written}`, async () => {
      const { said, archive } = await found({ 'people/pat.md': person(`name: "${written}"`) });
      assert.match(
        said.map(({ message }) => message).join('\n'),
        new RegExp(`Write name: ${name}`),
      );
      const [read] = archive?.people ?? [];
      assert.deepEqual(
        [read?.name, read?.titles, read?.honours.map((one) => one.name)],
        [name, [...titles], [...honours]],
      );
    });

  for (const name of ['Earl Simmons', 'Imam Hussain', 'Jo Lord', 'Ann Major', 'Li Wen-Jie'])
    it(`a name that only looks like a title is none: ${name}`, async () => {
      const { said } = await found({ 'people/pat.md': person(`name: ${name}`) });
      assert.deepEqual(said, []);
    });

  it('people are in the order of their family names', async () => {
    const { archive } = await found({
      'people/a.md': person('name: Li Wen-Jie\nfamily-name: Li'),
      'people/b.md': person('name: Petra van der Molen'),
      'people/c.md': person('name: Ann Inch'),
    });
    assert.deepEqual(
      archive?.people.map(({ name }) => name),
      ['Ann Inch', 'Li Wen-Jie', 'Petra van der Molen'],
    );
  });

  const faults: readonly (readonly [what: string, file: string, where: string, said: RegExp])[] = [
    [
      'an unknown ward, with the nearest',
      'name: Pat\nseats:\n  - { ward: Armly, from: 2019-05-06 }',
      '4 ward-unknown',
      /Did you mean "Armley"/,
    ],
    [
      'seats that overlap',
      'name: Pat\nseats:\n  - { ward: Armley, from: 2019-05-06 }\n  - { ward: Armley, from: 2023-05-08 }',
      '5 field-invalid',
      /such as 2023-05-07/,
    ],
    [
      'a seat that ends before it begins',
      'name: Pat\nseats:\n  - { ward: Armley, from: 2019-05-06, until: 2018-05-06 }',
      '4 field-invalid',
      /ends before it begins/,
    ],
    [
      'two parties at once',
      'name: Pat\nparty:\n  - { name: A }\n  - { name: B, from: 2020-01-01 }',
      '5 field-invalid',
      /Another party/,
    ],
    [
      'a field for a home address',
      'name: Pat\naddress: somewhere',
      '3 person-private',
      /home address/,
    ],
  ];
  for (const [what, fields, where, said] of faults) {
    it(`${what} is reported once, at its line`, async () => {
      const result = await found({ 'people/pat.md': person(fields) });
      assert.deepEqual(
        result.said.map((one) => one.where),
        [`people/pat.md:${where}`],
      );
      assert.match(result.said[0]?.message ?? '', said);
    });
  }

  const lines: readonly (readonly [line: string, isRefused: boolean])[] = [
    ['Home address: the old mill', true],
    ['4 Bank Rise', true],
    ['He lives at 17a High Street, Wick.', true],
    ['Letters to WF1 1AA please', true],
    ['Born on 4 May 1970.', true],
    ['Date of birth: 4/5/1970', true],
    ['# 12 Cow Lane, since they had trouble', true],
    ['Surgery: Armley Library, 2 Stocks Hill, LS12 1UQ.', false],
    ['Surgery on the first Saturday, 10 to 11 am, in the Town Hall.', false],
    ['Chair of 2 Armley Road residents’ groups in the community centre.', false],
    ['A home address is never printed here.', false],
    ['Born and bred in Armley.', false],
    ['Represents about 4,000 households near the canal.', false],
  ];
  for (const [line, isRefused] of lines) {
    it(`"${line}" ${isRefused ? 'is' : 'is not'} taken for a private detail`, async () => {
      const { said } = await found({ 'people/pat.md': person(PAT, `${line}\n`) });
      const codes = said.map((one) => one.where);
      assert.equal(codes.includes('people/pat.md:5 person-private'), isRefused, codes.join());
    });
  }

  it('a private detail is found in a comment of the front matter too', async () => {
    const { said } = await found({ 'people/pat.md': person(`# 4 Bank Rise\n${PAT}`) });
    assert.deepEqual(
      said.map((one) => one.where),
      ['people/pat.md:2 person-private'],
    );
  });

  it('two people of one name are told apart by ward, and else reported', async () => {
    const other = PAT.replace('Armley', 'Temple Newsam');
    const apart = await found({ 'people/a.md': person(PAT), 'people/b.md': person(other) });
    assert.deepEqual(apart.said, []);
    const alike = await found({ 'people/a.md': person(PAT), 'people/b.md': person(PAT) });
    assert.deepEqual(
      alike.said.map((one) => one.where),
      ['people/b.md:2 people-alike'],
    );
  });
});

describe('a list of members that names people', () => {
  const people = {
    'people/ann.md': person('name: Ann Inch\nseats: [{ ward: Armley, from: 2019-05-06 }]'),
    'people/pat.md': person(PAT),
    'people/pat-t.md': person(PAT.replace('Armley', 'Temple Newsam')),
    'people/co.md': person('name: Declan Ngo\nrepresents: Parents'),
  };
  const list = (...more: string[]) =>
    committee(
      ['membership:', '  - from: 2021-05-20', ...more.map((line) => `    ${line}`)].join('\n'),
    );

  it('has its people, in the groups of a front sheet', async () => {
    const { said, archive } = await found({
      ...people,
      'committees/scrutiny.md': list(
        'chair: Ann Inch',
        'members: [Pat Holloway (Armley)]',
        'co-opted: [{ name: Declan Ngo, represents: Parents, votes: education }]',
        'vacancies: 1',
      ),
    });
    assert.deepEqual(said, []);
    assert.deepEqual(archive?.meetings[0]?.membership, [
      {
        heading: 'Councillors',
        members: [{ name: 'Ann Inch', role: 'Chair' }, { name: 'Pat Holloway (Armley)' }],
        vacancies: 1,
      },
      {
        heading: 'Co-opted Members (Voting)',
        members: [{ name: 'Declan Ngo', represents: 'Parents', role: 'votes on education' }],
      },
    ]);
  });

  const faults: readonly (readonly [what: string, lines: string[], said: RegExp])[] = [
    ['a misspelt name', ['members: [Ann Insh]'], /Did you mean "Ann Inch"/],
    [
      'a shared name',
      ['members: [Pat Holloway]'],
      /"Pat Holloway \(Armley\)" or "Pat Holloway \(Temple/,
    ],
    ['somebody who is no councillor', ['members: [Declan Ngo]'], /was no councillor/],
    ['a wrong chair', ['chair: Ann Insh', 'members: []'], /Did you mean "Ann Inch"/],
  ];
  for (const [what, lines, said] of faults) {
    it(`${what} is reported`, async () => {
      const result = await found({ ...people, 'committees/scrutiny.md': list(...lines) });
      assert.equal(result.said.length, 1, JSON.stringify(result.said));
      assert.match(result.said[0]?.where ?? '', /^committees\/scrutiny\.md:\d+ member-unknown$/);
      assert.match(result.said[0]?.message ?? '', said);
    });
  }

  it('is in force until the next', async () => {
    const lists = [
      'membership:',
      '  - { from: 2021-05-20, members: [Ann Inch] }',
      '  - { from: 2022-05-11, members: [Pat Holloway (Armley)] }',
    ].join('\n');
    const { said, archive } = await found({
      ...people,
      'committees/scrutiny.md': committee(lists),
    });
    assert.deepEqual(said, []);
    assert.deepEqual(
      archive?.committees[0]?.memberships?.map(({ from, until }) => [from, until]),
      [
        ['2021-05-20', '2022-05-10'],
        ['2022-05-11', undefined],
      ],
    );
  });

  it('needs members and a first day, and has them once', async () => {
    for (const entry of [
      '{ from: 2021-05-20 }',
      '{ members: [Ann Inch] }',
      '{ from: 2021-05-20, members: [Ann Inch], groups: [] }',
    ]) {
      const { said } = await found({
        ...people,
        'committees/scrutiny.md': committee(`membership:\n  - ${entry}`),
      });
      assert.deepEqual(
        said.map(({ where }) => where),
        ['committees/scrutiny.md:5 field-invalid'],
        entry,
      );
    }
  });
});
