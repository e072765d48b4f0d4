import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  clearDaysBetween,
  firstDayAfterNotice,
  formatClearDays,
  lastDayForNotice,
} from '../../../src/law/clear-days.ts';
import { addDays } from '../../../src/language/dates.ts';
import { ENGLAND } from './england.ts';

const RUNS = { seed: 20220511, numRuns: 500 };
const someDay = fc.integer({ min: 60, max: 660 }).map((days) => addDays('2022-01-01', days));
const counted = fc.constantFrom('working' as const, 'calendar' as const);

describe('the last day for five clear days’ notice', () => {
  for (const [meeting, counting, last, why] of [
    ['2022-05-11', 'working', '2022-05-03', '4, 5, 6, 9 and 10 May; 2 May is a bank holiday'],
    ['2022-05-11', 'calendar', '2022-05-05', '6, 7, 8, 9 and 10 May'],
    ['2022-05-10', 'working', '2022-05-02', '3, 4, 5, 6 and 9 May: a bank holiday'],
    ['2022-06-08', 'working', '2022-05-29', '30 and 31 May, 1, 6 and 7 June: a Sunday'],
    ['2022-06-06', 'working', '2022-05-25', 'two days of jubilee and a weekend'],
    ['2022-09-22', 'working', '2022-09-13', 'a state funeral'],
    ['2023-05-12', 'working', '2023-05-03', 'a coronation'],
    ['2023-01-04', 'working', '2022-12-22', '23, 28, 29 and 30 December, 3 January'],
    ['2024-03-04', 'working', '2024-02-25', '29 February counts'],
    ['2022-05-02', 'working', '2022-04-24', 'a meeting on a bank holiday'],
    ['2022-05-08', 'working', '2022-04-28', 'a meeting on a Sunday'],
    ['2022-05-08', 'calendar', '2022-05-02', 'a meeting on a Sunday'],
  ] as const) {
    it(`of ${meeting} is ${last} by ${counting} days: ${why}`, () =>
      assert.equal(lastDayForNotice(meeting, 5, counting, ENGLAND), last));
  }

  it('is the last day on which publication is in time', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 28 }), counted, (meeting, days, counting) => {
        const last = lastDayForNotice(meeting, days, counting, ENGLAND);
        assert.ok(clearDaysBetween(last, meeting, counting, ENGLAND) >= days);
        if (days > 0) {
          assert.ok(clearDaysBetween(addDays(last, 1), meeting, counting, ENGLAND) < days);
        }
      }),
      RUNS,
    );
  });
});

describe('the first day after notice', () => {
  it('is the first on which a meeting has had it', () => {
    fc.assert(
      fc.property(
        someDay,
        fc.integer({ min: 1, max: 28 }),
        counted,
        (published, days, counting) => {
          const first = firstDayAfterNotice(published, days, counting, ENGLAND);
          assert.ok(clearDaysBetween(published, first, counting, ENGLAND) >= days);
          assert.ok(clearDaysBetween(published, addDays(first, -1), counting, ENGLAND) < days);
        },
      ),
      RUNS,
    );
  });

  it('after 28 clear days from 1 April 2022 is 30 April', () => {
    assert.equal(firstDayAfterNotice('2022-04-01', 28, 'calendar', ENGLAND), '2022-04-30');
  });
});

describe('clear days', () => {
  it('leave out the day of publication and the day of the meeting', () => {
    assert.equal(clearDaysBetween('2022-05-09', '2022-05-11', 'working', ENGLAND), 1);
    assert.equal(clearDaysBetween('2022-05-09', '2022-05-11', 'calendar', ENGLAND), 1);
    assert.equal(clearDaysBetween('2022-05-10', '2022-05-11', 'calendar', ENGLAND), 0);
  });

  it('are none, never fewer, where publication is on the day or after the meeting', () => {
    for (const published of ['2022-05-11', '2022-05-12', '2023-05-11']) {
      assert.equal(clearDaysBetween(published, '2022-05-11', 'working', ENGLAND), 0);
      assert.equal(clearDaysBetween(published, '2022-05-11', 'calendar', ENGLAND), 0);
    }
  });

  it('count weekends and bank holidays only where the constitution counts them', () => {
    fc.assert(
      fc.property(someDay, someDay, (published, meeting) => {
        const working = clearDaysBetween(published, meeting, 'working', ENGLAND);
        assert.ok(working <= clearDaysBetween(published, meeting, 'calendar', ENGLAND));
      }),
      RUNS,
    );
  });

  it('are printed in words', () => {
    assert.equal(formatClearDays(5, 'working'), '5 clear working days');
    assert.equal(formatClearDays(1, 'calendar'), '1 clear day');
    assert.equal(formatClearDays(0, 'working'), 'no clear working days');
  });
});
