import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadCouncil } from '../temporary-council.ts';

const EXECUTIVE = '---\nname: Executive Board\nkind: executive\n---\n';
const FIELDS =
  'id: KD112\nmatter: Lease of the Corn Exchange\nby: Executive Board\nwhen: 2022-06-14\n';
const saidOf = async (fields: string, today = '2022-05-04'): Promise<string[]> => {
  const { diagnostics } = await loadCouncil(
    { 'committees/executive-board.md': EXECUTIVE, 'notices/kd112.md': `---\n${fields}---\n` },
    { today },
  );
  return diagnostics.filter(({ file, severity }) => file.endsWith('kd112.md') && severity === 'error').map(({ code, message }) => `${code}: ${message}`);
}; // prettier-ignore

describe('a notice of which nobody knows when it went out', () => {
  it('is asked for the day, and with it in time nothing is wrong', async () => {
    const [said = '', ...more] = await saidOf(FIELDS);
    assert.deepEqual(more, []);
    assert.match(said, /If this notice has gone out already, write published: with the day/);
    assert.deepEqual(await saidOf(`${FIELDS}published: 2022-05-03\n`), []);
  });
  it('is not asked where it is said and too late', async () => {
    const [said = ''] = await saidOf(`${FIELDS}published: 2022-06-01\n`, '2022-06-02');
    assert.match(said, /^key-decision-without-notice/);
    assert.doesNotMatch(said, /write published:/);
  });
});

describe('a field of a notice by another name', () => {
  for (const [field, other] of [
    ['matter', 'title'],
    ['matter', 'what'],
    ['id', 'reference'],
    ['when', 'date-of-decision'],
  ] as const)
    it(`${other}: is ${field}:`, async () => {
      const fields = `${FIELDS.replace(`${field}:`, `${other}:`)}published: 2022-05-03\n`;
      const [said = '', ...more] = await saidOf(fields);
      assert.deepEqual(more, []);
      assert.match(said, new RegExp(`There is no field "${other}"\\. Did you mean "${field}"\\?`));
    });
  it('kind: is of:', async () => {
    assert.match((await saidOf(`${FIELDS}published: 2022-05-03\nkind: key-decision\n`)).join(), /Did you mean "of"\?/); // prettier-ignore
  });
});
