import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  addYears,
  dateOfDayNumber,
  dayNumber,
  daysInMonth,
  formatDate,
  formatLongDate,
  formatTime,
  isIsoDate,
  isoDate,
  partsOf,
  WEEKDAYS,
  weekdayOf,
} from '../../../src/language/dates.ts';

const RUNS = { seed: 20220511, numRuns: 2000 };
const DAY = 86_400_000;

/** Days from 1 January 1000 to 31 December 2999, as the engine's own calendar counts them. */
const someDay = fc.integer({ min: Date.UTC(1000, 0, 1) / DAY, max: Date.UTC(2999, 11, 31) / DAY });
const iso = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

describe('a date', () => {
  it('has the day number that the engine’s calendar gives, and comes back from it', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        assert.equal(dayNumber(iso(day)), day);
        assert.equal(dateOfDayNumber(day), iso(day));
      }),
      RUNS,
    );
  });

  it('has the weekday, the parts and the month that the engine’s calendar gives', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const date = new Date(day * DAY);
        assert.equal(weekdayOf(iso(day)), WEEKDAYS[date.getUTCDay()]);
        const parts = partsOf(iso(day));
        assert.deepEqual(parts, {
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        const monthEnd = new Date(Date.UTC(parts.year, parts.month, 0));
        assert.equal(daysInMonth(parts.year, parts.month), monthEnd.getUTCDate());
        assert.equal(isoDate(parts.year, parts.month, parts.day), iso(day));
      }),
      RUNS,
    );
  });

  it('moves by days as the engine’s calendar does, and sorts as text', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -2000, max: 2000 }), (day, by) => {
        const from = iso(day);
        const to = addDays(from, by);
        assert.equal(to, iso(day + by));
        assert.equal(from < to, by > 0);
      }),
      RUNS,
    );
  });

  it('is the same day and month in another year, and 28 February where there is no 29th', () => {
    assert.equal(addYears('2022-05-11', 6), '2028-05-11');
    assert.equal(addYears('2024-02-29', 6), '2030-02-28');
    assert.equal(addYears('2024-02-29', 4), '2028-02-29');
    assert.equal(addYears('2024-02-29', -24), '2000-02-29');
    assert.equal(addYears('2000-02-29', 100), '2100-02-28');
  });

  for (const text of [
    '2022-02-29',
    '1900-02-29',
    '2022-06-31',
    '2022-13-01',
    '2022-00-10',
    '2022-01-00',
    '2022-1-1',
    '22-01-01',
    ' 2022-01-01',
    '2022-01-01\n',
    '2022-01-01T00:00',
    '٢٠٢٢-٠١-٠١',
    '',
  ]) {
    it(`is not ${JSON.stringify(text)}`, () => {
      assert.equal(isIsoDate(text), false);
      assert.throws(() => partsOf(text), RangeError);
      assert.throws(() => dayNumber(text), RangeError);
    });
  }

  it('is recognised wherever the engine’s calendar has it', () => {
    const number = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 2999 }), number(13), number(32), (y, m, d) => {
        const text = isoDate(y, m, d);
        const known = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(known.getTime()) && known.toISOString().startsWith(text);
        assert.equal(isIsoDate(text), exists);
      }),
      RUNS,
    );
  });

  it('is printed without a leading zero, with its weekday where asked', () => {
    assert.equal(formatDate('2022-05-09'), '9 May 2022');
    assert.equal(formatLongDate('2022-05-11'), 'Wednesday 11 May 2022');
  });
});

describe('a time', () => {
  for (const [time, printed] of [
    ['00:00', '12.00 am'],
    ['00:05', '12.05 am'],
    ['09:45', '9.45 am'],
    ['10:00', '10.00 am'],
    ['11:59', '11.59 am'],
    ['12:00', '12 noon'],
    ['12:01', '12.01 pm'],
    ['13:30', '1.30 pm'],
    ['23:59', '11.59 pm'],
  ] as const) {
    it(`${time} is printed ${printed}`, () => assert.equal(formatTime(time), printed));
  }
});
