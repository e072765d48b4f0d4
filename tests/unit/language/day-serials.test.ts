import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { birthSerials } from '../../../src/language/figures/birth-serials.ts';
import { dayOfCell, dayOfSerial } from '../../../src/language/figures/day-serials.ts';

describe('a day as spreadsheets number it', () => {
  for (const [written, day] of [
    ['41175', '2012-09-23'],
    ['36284', '1999-05-04'],
    ['36526', '2000-01-01'],
    ['9133', '1925-01-01'],
    ['1828', '1905-01-01'],
    ['2012', undefined],
    ['1999', undefined],
    ['4117', '1911-04-09'],
    ['411', undefined],
    ['60000', undefined],
    ['41175.5', undefined],
    ['', undefined],
  ] as const) {
    it(`${written}: ${day ?? 'none'}`, () => {
      assert.equal(dayOfSerial(written), day);
    });
  }
});

describe('a day as the cell of a spreadsheet writes it', () => {
  for (const [written, day] of [
    ['41175', '2012-09-23'],
    ['41175.0', '2012-09-23'],
    ['41175.520833333', '2012-09-23'],
    ['41,175', '2012-09-23'],
    ['411,75', undefined],
    ['2012.5', undefined],
    ['£41175', undefined],
  ] as const) {
    it(`${written}: ${day ?? 'none'}`, () => {
      assert.equal(dayOfCell(written), day);
    });
  }
});

describe('numbers that are said to be days of birth', () => {
  for (const [text, numbers] of [
    ['| Date of birth | 41581 |', ['41581']],
    ['Date of birth,40518', ['40518']],
    ['- **Date of birth:** 40523', ['40523']],
    ['Dates of birth | 41581 | | 41002.5', ['41581', '41002.5']],
    ['Date of birth (dd/mm/yyyy): 39620', ['39620']],
    ['Date of birth\n\n41581', ['41581']],
    ['She was born 39620.', ['39620']],
    ['DOB: 39620 | Pay: 24000', ['39620']],
    ['Date of birth | 39620 | Pay | 24000', ['39620']],
    ['Babies born | 40817', []],
    ['Children born: 40817', []],
    ['born in Abbey ward, plot 40518', []],
    ['Date of birth: £41581', []],
    ['Date of birth: 23/09/2012', []],
    ['Date of birth\nPlot 41581', []],
    ['Plot 41581', []],
  ] as const) {
    it(`${JSON.stringify(text)}: ${numbers.join(', ') || 'none'}`, () => {
      const found = [...birthSerials(text)].map((at) => /^[\d.]*\d/.exec(text.slice(at))?.[0]);
      assert.deepEqual(found, numbers);
    });
  }
});
