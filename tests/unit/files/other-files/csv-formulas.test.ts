import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findFormulas, isFormula } from '../../../../src/files/other-files/csv/csv-formulas.ts';
import { propertyRuns } from '../../../support/property-runs.ts';

describe('a cell of a CSV', () => {
  for (const cell of [
    '=1+1',
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("https://evil.example","Open")',
    '+SUM(A1:A9)',
    '+A1',
    '-A1+B1',
    "-2+3+cmd|' /C calc'!A0",
    '-5+HYPERLINK("a")',
    '+44 1632 960000=1',
    '@SUM(A1)',
    '@officer',
    '\t=1+1',
    '\tRoof',
    '\r=1+1',
    '\n=1',
    '＝1+1',
    '-none',
    '- none =1',
    ...[' =1+1', '\u00a0=1', '\u200b@SUM(A1)', '\ufeff=1', '"=1+1"', '" +A1', '﹦1+1'],
  ]) {
    it(`${JSON.stringify(cell)} begins a formula`, () => assert.equal(isFormula(cell), true));
  }

  for (const cell of [
    ...[
      '',
      'Roof',
      '12',
      '-12',
      '-1,234.50',
      '-£1,200',
      '- £1,200.00',
      '-.5',
      '-5%',
      '+5%',
      '-£1.2m',
    ],
    ...['+44 1632 960000', '+44 (0)1632 960000', '+441632960000', '-', '--', '- none', '+ VAT'],
    ...['- Children’s services', '(1,234)', '−12', '–', '5 = five', 'a@council.example', "'=1+1"],
    ...[' -12', '\u00a0- none', '"quoted"', '“-5%”', ' Roof'],
    ...['-3 places', '-12.5 pp', '+1.0 to +2.0', '\t', ' ', '-12 '],
  ]) {
    it(`${JSON.stringify(cell)} is no formula`, () => assert.equal(isFormula(cell), false));
  }
});

describe('the cells of a CSV that begin a formula', () => {
  const PLACES: readonly (readonly [csv: string, places: readonly string[]])[] = [
    ['Item,Cost\nRoof,=120*12\n', ['B2 (row 2, column 2)']],
    ['Item,Cost\r\nRoof,"=120*12"\r\n', ['B2 (row 2, column 2)']],
    ['Item;Cost\nRoof;=1\n', ['B2 (row 2, column 2)']],
    ['Item\tCost\nRoof\t=1\n', ['B2 (row 2, column 2)']],
    ['\uFEFF=1,a\n', ['A1 (row 1, column 1)']],
    ['\uFEFF"=1",a\n', ['A1 (row 1, column 1)']],
    ['a,"b, ""c""\nd",=1', ['C1 (row 1, column 3)']],
    ['a\r=1\r', ['A2 (row 2, column 1)']],
    [`${','.repeat(27)}=1`, ['AB1 (row 1, column 28)']],
    ['a,"=x" ,b\n"say ""=1""",c', ['B1 (row 1, column 2)']],
    ['a,-5,+44 1632 960000,-,\r\n"","a\r\nb"\r\n', []],
    ['sep=|\nItem|Cost\nRoof, new|=1\n', ['B3 (row 3, column 2)']],
    ['', []],
  ];
  for (const [csv, places] of PLACES) {
    it(`are named: ${JSON.stringify(csv.slice(0, 40))}`, () => {
      assert.deepEqual(findFormulas([csv]).first, places);
    });
  }

  it('are counted, and the first three named', () => {
    const { count, first } = findFormulas(['=1\n'.repeat(1000)]);
    assert.deepEqual([count, first.length], [1000, 3]);
  });

  it('are the same wherever the text is cut, and however cells are quoted', () => {
    const cell = fc.constantFrom('=1', 'a', '-5', '@x', '', 'b,"c"', 'd\ne', '\t=1', 'é£');
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 2 })),
        fc.nat(),
        (rows, cut) => {
          const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
          const csv = ['x,y', ...rows.map((row) => row.map(quoted).join(','))].join('\r\n');
          const at = 3 + (cut % Math.max(1, csv.length));
          const found = findFormulas([csv.slice(0, at), csv.slice(at)]);
          const expected = rows.flat().filter(isFormula).length;
          assert.equal(found.count, expected);
          assert.deepEqual(found, findFormulas([csv]));
        },
      ),
      { numRuns: propertyRuns(200) },
    );
  });
});
