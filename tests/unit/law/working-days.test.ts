import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  addWorkingDays,
  isWorkingDay,
  workingDayOnOrBefore,
  workingDaysBetween,
} from '../../../src/law/working-days.ts';
import { addDays } from '../../../src/language/dates.ts';
import { ENGLAND } from './england.ts';

const RUNS = { seed: 20220511, numRuns: 500 };
const someDay = fc.integer({ min: 0, max: 729 }).map((days) => addDays('2022-01-01', days));

describe('a working day', () => {
  for (const [date, working, why] of [
    ['2022-05-09', true, 'a Monday'],
    ['2022-05-07', false, 'a Saturday'],
    ['2022-05-08', false, 'a Sunday'],
    ['2022-05-02', false, 'a bank holiday'],
    ['2022-06-03', false, 'a holiday proclaimed once'],
    ['2022-09-19', false, 'a holiday proclaimed once'],
    ['2023-05-08', false, 'a holiday proclaimed once'],
    ['2024-02-29', true, 'a Thursday, in a leap year'],
    ['1969-12-31', true, 'a Wednesday'],
  ] as const) {
    it(`${working ? 'is' : 'is not'} ${date}, ${why}`, () =>
      assert.equal(isWorkingDay(date, ENGLAND), working));
  }
});

describe('adding working days', () => {
  for (const [from, days, to] of [
    ['2022-05-06', 1, '2022-05-09'],
    ['2022-05-07', 1, '2022-05-09'],
    ['2022-05-08', 1, '2022-05-09'],
    ['2022-04-29', 1, '2022-05-03'],
    ['2022-05-03', -1, '2022-04-29'],
    ['2022-12-23', 1, '2022-12-28'],
    ['2022-12-30', 1, '2023-01-03'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2022-05-07', 0, '2022-05-07'],
  ] as const) {
    it(`${from} and ${days} is ${to}`, () => assert.equal(addWorkingDays(from, days, ENGLAND), to));
  }

  it('gives the same day as counting one by one', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -80, max: 80 }), (from, days) => {
        let day = from;
        for (let left = Math.abs(days); left > 0;) {
          day = addDays(day, Math.sign(days));
          if (isWorkingDay(day, ENGLAND)) left -= 1;
        }
        assert.equal(addWorkingDays(from, days, ENGLAND), day);
      }),
      RUNS,
    );
  });

  it('lands on a working day, with one less in between', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 80 }), (from, days) => {
        const to = addWorkingDays(from, days, ENGLAND);
        assert.ok(isWorkingDay(to, ENGLAND));
        assert.equal(workingDaysBetween(from, to, ENGLAND), days - 1);
      }),
      RUNS,
    );
  });

  it('refuses a fraction and what isn’t a date', () => {
    assert.throws(() => addWorkingDays('2022-05-06', 1.5, ENGLAND), RangeError);
    assert.throws(() => addWorkingDays('2022-05-06', NaN, ENGLAND), RangeError);
    assert.throws(() => addWorkingDays('6 May 2022', 1, ENGLAND), RangeError);
  });
});

describe('the working days between two dates', () => {
  it('leave out both, and are none where the second is not later', () => {
    assert.equal(workingDaysBetween('2022-05-03', '2022-05-11', ENGLAND), 5);
    assert.equal(workingDaysBetween('2022-05-10', '2022-05-11', ENGLAND), 0);
    assert.equal(workingDaysBetween('2022-05-11', '2022-05-11', ENGLAND), 0);
    assert.equal(workingDaysBetween('2022-05-20', '2022-05-11', ENGLAND), 0);
  });
});

describe('the working day on or before a date', () => {
  it('is the date itself, or the last one before it', () => {
    assert.equal(workingDayOnOrBefore('2022-05-06', ENGLAND), '2022-05-06');
    assert.equal(workingDayOnOrBefore('2022-05-08', ENGLAND), '2022-05-06');
    assert.equal(workingDayOnOrBefore('2022-05-02', ENGLAND), '2022-04-29');
  });
});
