import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  AGENDA,
  AGENDA_PATH,
  BODY,
  COUNCIL,
  FIELDS,
  loadCouncil,
  paper,
  REPORT,
} from './temporary-council.ts';

const saidOf = async (files: Readonly<Record<string, string>>): Promise<string[]> => {
  const { diagnostics } = await loadCouncil(files);
  return diagnostics.map(({ code, line, message }) => `${code} ${line}: ${message}`);
};
const withWards = (wards: string): Promise<string[]> =>
  saidOf({ 'council.yaml': COUNCIL.replace(/wards: \[.*\]/, wards.trimEnd()) });
const withItem = (item: string): Promise<string[]> =>
  saidOf({ [AGENDA_PATH]: AGENDA.replace('  - report: one', item) });

describe('entries of a list that aren’t in line', () => {
  const WRONG: Readonly<Record<string, RegExp>> = {
    'wards:\n  - Temple Newsam\n   - Gipton\n  - Armley': /^yaml-invalid 8: .* Write 2 spaces before it/,
    'wards:\n  - Temple Newsam\n  - Gipton\n      - Armley': /^yaml-invalid 9: .* Write 2 spaces before it/,
    'wards:\n- Temple Newsam\n - Gipton\n- Armley': /^yaml-invalid 8: .* Write no space before it/,
    'wards: Temple Newsam\n  - Gipton\n  - Armley': /^yaml-invalid 7: .*on a line of its own below the name/,
    'wards:\n  Temple Newsam\n  Gipton\n  Armley': /^field-invalid 7: "wards": begin each of these lines with a hyphen and a space\.$/,
  };
  for (const [wards, message] of Object.entries(WRONG))
    it(`are one message, and in line they are right: ${JSON.stringify(wards)}`, async () => {
      const [said = '', ...more] = await withWards(wards);
      assert.deepEqual(more, []);
      assert.match(said, message);
      const entries = wards.replace(/^wards:/, '').split('\n').map((line) => line.replace(/^[ -]*/, '')).filter((line) => line !== '');
      assert.deepEqual(await withWards(`wards:\n${entries.map((entry) => `  - ${entry}\n`).join('')}`), []);
    });

  for (const text of [
    'note: "Bring these:\n  - a map\n  - a lamp"',
    'note: >\n  Bring these:\n  - a map\n  - a lamp',
    'note: The council - as\n  amended - is due',
    'note: It was\n  -5 degrees',
  ])
    it(`a text of several lines may have hyphens: ${JSON.stringify(text)}`, async () => {
      const said = await saidOf({ [REPORT]: paper(`${FIELDS}${text}\n`, BODY) });
      assert.deepEqual(said.filter((line) => line.startsWith('yaml-invalid')), []);
    });
}); // prettier-ignore

describe('an entry whose hyphen, colon or name has a slip', () => {
  for (const item of [
    '  -report: one',
    '  – report: one',
    '  - report:one',
    '  - report; one',
    '  - report = one',
    '  - report one',
    '  - Report: one',
    '  - title: Apologies\n    -report: one',
  ])
    it(`is one message, which has the name of the field: ${JSON.stringify(item)}`, async () => {
      const [said = '', ...more] = await withItem(item);
      assert.deepEqual(more, []);
      assert.match(said, /report: one|"- report:"|"report"/);
      assert.doesNotMatch(said, /title: "/);
    });
  for (const item of ['  - Report back from the panel', '  - report on the panel: progress'])
    it(`is an item of its own: ${item.trim()}`, async () => {
      assert.match((await withItem(item)).join('\n'), /title: "/);
    });
});

describe('the name of a field with signs around it', () => {
  for (const line of [
    '**call-in:** false',
    '**call-in**: false',
    '* call-in: false',
    '_call-in_: false',
  ])
    it(`is one message: ${line}`, async () => {
      const [said = '', ...more] = await saidOf({ [REPORT]: paper(FIELDS.replace('call-in: false', line), BODY) }); // prettier-ignore
      assert.deepEqual(more, []);
      assert.match(said, /call-in|has no signs before or around it/);
    });
});
