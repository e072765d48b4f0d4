import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  clearDaysBetween,
  everyClearDayBetween,
  firstDayAfterLongNotice,
  firstDayAfterNotice,
  formatClearDays,
  formatEveryClearDay,
  lastDayForNotice,
} from '../../../src/law/clear-days.ts';
import { addDays } from '../../../src/language/dates.ts';
import { ENGLAND } from './england.ts';

const RUNS = { seed: 20220511, numRuns: 500 };
const someDay = fc.integer({ min: 60, max: 660 }).map((days) => addDays('2022-01-01', days));

describe('the last day for five clear days’ notice', () => {
  for (const [meeting, last, why] of [
    ['2022-05-11', '2022-05-03', '4, 5, 6, 9 and 10 May; 2 May is a bank holiday'],
    ['2022-05-10', '2022-05-02', '3, 4, 5, 6 and 9 May: a bank holiday'],
    ['2022-06-08', '2022-05-29', '30 and 31 May, 1, 6 and 7 June: a Sunday'],
    ['2022-06-06', '2022-05-25', 'two days of jubilee and a weekend'],
    ['2022-09-22', '2022-09-13', 'a state funeral'],
    ['2023-05-12', '2023-05-03', 'a coronation'],
    ['2023-01-04', '2022-12-22', '23, 28, 29 and 30 December, 3 January'],
    ['2024-03-04', '2024-02-25', '29 February counts'],
    ['2022-05-02', '2022-04-24', 'a meeting on a bank holiday'],
    ['2022-05-08', '2022-04-28', 'a meeting on a Sunday'],
  ] as const) {
    it(`of ${meeting} is ${last}: ${why}`, () =>
      assert.equal(lastDayForNotice(meeting, 5, ENGLAND), last));
  }

  it('is the last day on which publication is in time', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 28 }), (meeting, days) => {
        const last = lastDayForNotice(meeting, days, ENGLAND);
        assert.ok(clearDaysBetween(last, meeting, ENGLAND) >= days);
        if (days > 0) {
          assert.ok(clearDaysBetween(addDays(last, 1), meeting, ENGLAND) < days);
        }
      }),
      RUNS,
    );
  });
});

describe('the first day after notice', () => {
  it('is the first on which a meeting has had it', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 28 }), (published, days) => {
        const first = firstDayAfterNotice(published, days, ENGLAND);
        assert.ok(clearDaysBetween(published, first, ENGLAND) >= days);
        assert.ok(clearDaysBetween(published, addDays(first, -1), ENGLAND) < days);
      }),
      RUNS,
    );
  });

  it('after 28 clear days from 1 April 2022 is 30 April', () => {
    assert.equal(firstDayAfterLongNotice('2022-04-01', 28), '2022-04-30');
  });
});

describe('clear days', () => {
  it('leave out the day of publication and the day of the meeting', () => {
    assert.equal(clearDaysBetween('2022-05-09', '2022-05-11', ENGLAND), 1);
    assert.equal(everyClearDayBetween('2022-05-09', '2022-05-11'), 1);
    assert.equal(everyClearDayBetween('2022-05-10', '2022-05-11'), 0);
  });

  it('are none, never fewer, where publication is on the day or after the meeting', () => {
    for (const published of ['2022-05-11', '2022-05-12', '2023-05-11']) {
      assert.equal(clearDaysBetween(published, '2022-05-11', ENGLAND), 0);
      assert.equal(everyClearDayBetween(published, '2022-05-11'), 0);
    }
  });

  it('are never more in working days than in all days: the count is the cautious one', () => {
    fc.assert(
      fc.property(someDay, someDay, (published, meeting) => {
        const working = clearDaysBetween(published, meeting, ENGLAND);
        assert.ok(working <= everyClearDayBetween(published, meeting));
      }),
      RUNS,
    );
  });

  it('are printed in words', () => {
    assert.equal(formatClearDays(5), '5 clear working days');
    assert.equal(formatEveryClearDay(1), '1 clear day');
    assert.equal(formatClearDays(0), 'no clear working days');
  });
});
