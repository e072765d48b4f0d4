import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayOfSerial } from '../../../src/language/figures/day-serials.ts';

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
