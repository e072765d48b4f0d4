import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cellsOfCsv } from '../../../../src/files/other-files/csv/csv-cells.ts';
import { RowsOfCsv, type RaggedRows } from '../../../../src/files/other-files/csv/csv-rows.ts';

function raggedIn(csv: string): RaggedRows | undefined {
  const rows = new RowsOfCsv();
  for (const cell of cellsOfCsv([csv], 200)) rows.take(cell);
  return rows.ragged();
}
const TABLE = 'Ward,Trees,Cost\nArmley,3,90\nHarehills,4,120\nOtley,5,150\n';

describe('rows of a CSV', () => {
  for (const [what, csv, row, cells] of [
    ['a comma in a figure', `${TABLE}Roundhay,6,1,800\n`, 5, 4],
    ['a cell that is left out', TABLE.replace('Harehills,4,120', 'Harehills,120'), 3, 2],
    ['a semicolon between cells', `${TABLE.replaceAll(',', ';')}Roundhay;6\n`, 5, 2],
  ] as const) {
    it(`that differ are named: ${what}`, () => {
      assert.deepEqual(raggedIn(csv), { cells: 3, count: 1, first: [{ row, line: row, cells }] });
    });
  }

  it('are named by the lines that they begin on', () => {
    const csv = `${TABLE.replace('Otley', '"Otley\r\nand Yeadon"')}Roundhay,6\n`;
    assert.deepEqual(raggedIn(csv)?.first, [{ row: 5, line: 6, cells: 2 }]);
  });

  it('are rows of totals with a cell too many', () => {
    assert.deepEqual(raggedIn(`${TABLE}Total,12,1,360\n`)?.first, [{ row: 5, line: 5, cells: 4 }]);
  });

  it('are counted without notes and totals', () => {
    const csv = `${TABLE}Roundhay,6,1,800\nTotal,360\nNote: counted in May, by hand, twice, and again\n`;
    assert.deepEqual(raggedIn(csv), { cells: 3, count: 1, first: [{ row: 5, line: 5, cells: 4 }] });
  });

  for (const [what, csv] of [
    ['a note with commas', `${TABLE}Note: counted in May, by hand, twice, in all\n`],
    ['a source with commas', `${TABLE}\nSource: the survey, 2021\n`],
    ['a note with a star', `${TABLE}* Counted in May, by hand\n`],
    ['a total that leaves out a cell', `${TABLE}Total,360\n`],
    ['a grand total', `${TABLE}Grand total,360\n`],
    ['a table', TABLE],
    ['a figure in quotation marks', `${TABLE}Roundhay,6,"1,800"\n`],
    [
      'a title, an empty line and a note',
      `Trees by ward\n\n${TABLE}\nSource: the survey of 2021\n`,
    ],
    ['empty cells at the ends', `${TABLE}Roundhay,6,\nRoundhay,6,7,,\nTotal,,,,\n`],
    ['two tables', `${TABLE}${TABLE}${TABLE}Year,All\n2020,3\n2021,4\n2022,5\n`],
    ['a list', 'Armley\nHarehills\nOtley, north\n'],
    ['nothing', ''],
    ['too few rows to compare', 'Ward,Trees\nArmley,3,4\n'],
  ] as const) {
    it(`nothing is said of ${what}`, () => {
      assert.equal(raggedIn(csv), undefined);
    });
  }
});
