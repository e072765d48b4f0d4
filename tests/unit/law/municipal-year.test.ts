import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, addYears } from '../../../src/language/dates.ts';
import { formatMunicipalYear, municipalYearOf } from '../../../src/law/municipal-year.ts';

describe('a municipal year turns at the annual meeting', () => {
  const ANNUAL = ['2022-05-19', '2024-05-23', '2027-05-18'];
  for (const [date, year] of [
    ['2022-05-18', '2021-22'],
    ['2022-05-19', '2022-23'],
    ['2023-04-30', '2022-23'],
    ['2023-05-01', '2023-24'],
    ['2024-05-22', '2023-24'],
    ['2024-05-23', '2024-25'],
    ['2027-05-10', '2026-27'],
    ['2027-05-18', '2027-28'],
  ] as const) {
    it(`of ${date} is ${year}`, () => assert.equal(municipalYearOf(date, ANNUAL), year));
  }

  it('and never goes back as days go by', () => {
    const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2021-01-01', days));
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        assert.ok(municipalYearOf(earlier, ANNUAL) <= municipalYearOf(later, ANNUAL));
      }),
      { seed: 20220511, numRuns: 500 },
    );
  });
});

describe('a municipal year whose annual meeting isn’t stated', () => {
  for (const [date, year] of [
    ['2022-04-30', '2021-22'],
    ['2022-05-01', '2022-23'],
    ['2022-12-31', '2022-23'],
    ['2023-01-01', '2022-23'],
    ['2000-04-30', '1999-00'],
    ['2009-05-01', '2009-10'],
    ['2099-05-01', '2099-00'],
    ['2024-02-29', '2023-24'],
  ] as const) {
    it(`of ${date} is ${year}`, () => assert.equal(municipalYearOf(date), year));
  }

  it('has every day from 1 May to 30 April, and no other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1974, max: 2098 }),
        fc.integer({ min: 0, max: 365 }),
        (first, day) => {
          const start = `${first}-05-01`;
          const end = addDays(addYears(start, 1), -1);
          const date = addDays(start, day);
          const name = `${first}-${String(first + 1).slice(2)}`;
          assert.equal(municipalYearOf(date) === name, date <= end);
        },
      ),
      { seed: 20220511, numRuns: 1000 },
    );
  });

  it('is printed with a stroke', () => assert.equal(formatMunicipalYear('2021-22'), '2021/22'));

  it('isn’t made from a text that isn’t a date', () => {
    assert.throws(() => municipalYearOf('2022-04-31'), RangeError);
  });
});
