import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AGENDA, BODY, FIELDS, loadCouncil, paper, REPORT } from './temporary-council.ts';

const saidOf = async (files: Readonly<Record<string, string>>, path: RegExp): Promise<string[]> => {
  const { diagnostics } = await loadCouncil(files, { today: '2022-05-04' });
  return diagnostics.flatMap(({ file, code, line, message }) =>
    path.test(file) ? [`${code} ${line}: ${message}`] : [],
  );
};

describe('a mistake in fields has one message, and what it says to write is right', () => {
  it('a list of texts where each entry has fields', async () => {
    const wrong = paper(`${FIELDS}appendices: [Plan, Costs]\n`, BODY);
    const [said, ...more] = await saidOf({ [REPORT]: wrong }, /one\.md$/);
    assert.deepEqual(more, []);
    const right = /write (\[.*\])\.$/.exec(said ?? '')?.[1] ?? '';
    assert.equal(right, '[{ title: "Plan" }, { title: "Costs" }]');
    const applied = paper(`${FIELDS}appendices: ${right}\n`, BODY);
    const rest = await saidOf({ [REPORT]: applied }, /one\.md$/);
    assert.deepEqual(rest.filter((line) => line.startsWith('field-')), []);
  }); // prettier-ignore

  it('entries of two lists have a message for each', async () => {
    const agenda = AGENDA.replace('  - report: one', '  - Apologies\n  - report: one');
    const said = await saidOf(
      {
        'meetings/scrutiny/2022-05-11/agenda.md': agenda,
        [REPORT]: paper(`${FIELDS}appendices: [Plan]\n`, BODY),
      },
      /agenda\.md$|one\.md$/,
    );
    assert.equal(said.filter((line) => line.startsWith('field-invalid')).length, 2);
  });

  for (const field of ['ward', 'represents-ward', 'division'])
    it(`${field}: of a person is a seat`, async () => {
      const [said, ...more] = await saidOf(
        { 'people/ann-lee.md': `---\nname: Ann Lee\n${field}: Armley\n---\n` },
        /ann-lee/,
      );
      assert.deepEqual(more, []);
      const right = /Write (seats: \[.*\])/.exec(said ?? '')?.[1] ?? '';
      const applied = { 'people/ann-lee.md': `---\nname: Ann Lee\n${right}\n---\n` };
      assert.deepEqual(await saidOf(applied, /ann-lee/), []);
    });

  for (const [fields, seat] of [
    ['ward: Armley\nfrom: 2018-05-07', 'ward: Armley, from: 2018-05-07'],
    ['division: Armley\nparty: Green\nfrom: 2018-05-07\nuntil: 2022-05-01', 'ward: Armley, from: 2018-05-07, until: 2022-05-01'],
    ['Ward: Armley\nelected: 2018-05-03', 'ward: Armley, from: 2022-05-09, elected: 2018-05-03'],
  ] as const)
    it(`the seat of a person as fields: ${fields.replaceAll('\n', ', ')}`, async () => {
      const saidOfPerson = (more: string) =>
        saidOf({ 'people/ann-lee.md': `---\nname: Ann Lee\n${more}\n---\n` }, /ann-lee/);
      const [said, ...more] = await saidOfPerson(fields);
      assert.deepEqual(more, []);
      const right = /Write (seats: \[.*\])/.exec(said ?? '')?.[1] ?? '';
      assert.equal(right, `seats: [{ ${seat} }]`);
      assert.deepEqual(await saidOfPerson(right), []);
    }); // prettier-ignore

  it('an item that has only text: is asked for its title, and the remedy is whole', async () => {
    const withItem = (item: string) =>
      saidOf(
        {
          'meetings/scrutiny/2022-05-11/agenda.md': AGENDA.replace('  - report: one', `${item}\n  - report: one`),
          [REPORT]: paper(FIELDS, BODY),
        },
        /agenda\.md$/,
      ); // prettier-ignore
    const said = await withItem('  - text: To consider the work programme.');
    assert.equal(said.length, 1);
    assert.match(said[0] ?? '', /title/);
    assert.doesNotMatch(said[0] ?? '', /standing/);
    const applied = '  - title: Work programme\n    text: To consider the work programme.';
    assert.deepEqual(await withItem(applied), []);
  });

  it('title: of a committee is its name', async () => {
    const said = await saidOf(
      { 'committees/parks.md': '---\ntitle: Parks Committee\nkind: scrutiny\n---\n' },
      /parks\.md/,
    );
    assert.equal(said.length, 1);
    assert.match(said[0] ?? '', /^field-unknown 2: .*"name"/);
  });
});

describe('a folder of a far year', () => {
  const at = (day: string) =>
    saidOf(
      {
        [`meetings/scrutiny/${day}/agenda.md`]: AGENDA,
        [`meetings/scrutiny/${day}/one.md`]: paper(FIELDS, BODY),
      },
      new RegExp(`${day}/agenda\\.md`),
    );
  it('is an error at the day on which its agenda was published', async () => {
    const said = await at('2062-05-11');
    assert.equal(said.length, 1);
    assert.match(said[0] ?? '', /^dates-out-of-order 4: By the name of its folder .* 11 May 2062/);
  });
  it('isn’t one of the next year', async () => {
    assert.deepEqual(await at('2023-06-14'), []);
  });
});
