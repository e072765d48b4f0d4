import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cellsOfCsv } from '../../../../src/files/other-files/csv-cells.ts';
import { RowsOfCsv, type RaggedRows } from '../../../../src/files/other-files/csv-rows.ts';

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
      assert.deepEqual(raggedIn(csv), { cells: 3, count: 1, first: [{ row, cells }] });
    });
  }

  for (const [what, csv] of [
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
