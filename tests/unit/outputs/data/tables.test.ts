import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { tablesOfYear, tableText } from '../../../../src/outputs/data/tables.ts';
import { indexArchive } from '../../../../src/views/archive-index.ts';
import { archiveOf, THIS_VOLUME } from '../../views/three-years.ts';

const read = (text: string): string[][] => parse(text, { bom: true });

test('a reader of tables finds the meetings, papers and arrivals of a year', async () => {
  const tables = new Map(tablesOfYear(indexArchive(await archiveOf(THIS_VOLUME)), '2022-23'));
  const rows = (name: string) => read(tables.get(`/data/csv/${name}-2022-23.csv`) ?? '');
  const [columns, first] = rows('papers');
  assert.deepEqual(Object.fromEntries((columns ?? []).map((name, at) => [name, first?.[at]])), {
    ...{ committee: 'Scrutiny Board (Children and Families)', meeting: '2022-05-11' },
    ...{ title: 'One', report_of: 'Head of Service', access: 'open', wards: 'Armley' },
    ...{
      pillars: 'Health',
      published: '2022-05-03',
      published_evidence: 'stated',
      appendices: '1',
    },
    address: 'https://papers.example/meetings/scrutiny/2022-05-11/one/',
  });
  assert.equal(rows('meetings').length, 1 + 2);
  assert.deepEqual(
    rows('arrivals').map(([, , what, title, report]) => [what, title, report]),
    [
      ['what', 'title', 'report'],
      ['Appendix 1', 'The plan', 'One'],
      ['Appendix 1', 'The plan', 'Two'],
    ],
  );
});

const HARMLESS: readonly [cell: string, written: string][] = [
  ['=HYPERLINK("https://evil.example")', '\'=HYPERLINK("https://evil.example")'],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['\rx', "'\rx"],
  ['＝1', "'＝1"],
  ['a=1', 'a=1'],
];

for (const [cell, written] of HARMLESS) {
  test(`${JSON.stringify(cell)} is no formula in a spreadsheet`, () => {
    assert.deepEqual(read(tableText(['title'], [{ title: cell }]))[1], [written]);
  });
}

test('whatever a paper says is read back as it was', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '£', '–', ',', '"', ';', '\n', '\r', ' ') });
  fc.assert(
    fc.property(cell, cell, (one, two) => {
      const text = tableText(['one', 'two'], [{ one: `x${one}`, two: `x${two}` }]);
      assert.deepEqual(read(text), [
        ['one', 'two'],
        [`x${one}`, `x${two}`],
      ]);
    }),
  );
});

test('a table is UTF-8 with a byte order mark, in lines that end as RFC 4180 says', () => {
  assert.equal(tableText(['a', 'b'], [{ a: 'é', b: 1 }]), '\u{feff}a,b\r\né,1\r\n');
});
