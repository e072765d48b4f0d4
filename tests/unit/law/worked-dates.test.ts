import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calendarOfEngland } from '../../../src/law/bank-holidays.ts';
import {
  clearDaysBetween,
  firstDayAfterNotice,
  lastDayForLongNotice,
  lastDayForNotice,
} from '../../../src/law/clear-days.ts';
import {
  addWorkingDays,
  withClosures,
  workingDayOnOrBefore,
} from '../../../src/law/working-days.ts';

/** The days are those of the calendar itself, not of a list made for a test. */
const ENGLAND = calendarOfEngland();

describe('five clear working days', () => {
  for (const [meeting, last, why] of [
    ['2026-12-09', '2026-12-01', 'clear: 2, 3, 4, 7, 8 December'],
    ['2026-12-29', '2026-12-17', 'clear: 18, 21 to 24 December; a holiday on the 28th'],
    ['2027-01-05', '2026-12-23', 'clear: 24, 29, 30, 31 December, 4 January'],
    ['2027-04-01', '2027-03-22', 'after Easter; clear: 23 to 25, 30, 31 March'],
    ['2026-09-01', '2026-08-23', 'a holiday on 31 August; a Sunday'],
    ['2022-05-11', '2022-05-03', 'a holiday on 2 May'],
    ['1977-06-15', '1977-06-07', 'the Silver Jubilee, on the last day itself'],
    ['1981-08-03', '1981-07-23', 'a royal wedding on 29 July'],
    ['2022-09-26', '2022-09-15', 'the state funeral on 19 September'],
    ['2028-03-03', '2028-02-24', 'through 29 February'],
    ['2027-03-03', '2027-02-23', 'through a February of 28 days'],
    ['2027-03-20', '2027-03-14', 'a meeting on a Saturday'],
  ] as const) {
    it(`before ${meeting}: by ${last} (${why})`, () =>
      assert.equal(lastDayForNotice(meeting, 5, ENGLAND), last));
  }

  it('from 23 December to 29 December are one', () =>
    assert.equal(clearDaysBetween('2026-12-23', '2026-12-29', ENGLAND), 1));

  it('before 1 September 2026 end in practice on Friday 21 August', () =>
    assert.equal(workingDayOnOrBefore('2026-08-23', ENGLAND), '2026-08-21'));

  it('of a parish are three: before 8 December 2026, by 2 December', () =>
    assert.equal(lastDayForNotice('2026-12-08', 3, ENGLAND), '2026-12-02'));
});

describe('days on which the offices are closed', () => {
  const open = withClosures(ENGLAND, ['2026-12-29', '2026-12-30', '2026-12-31']);

  it('are no clear days', () => {
    assert.equal(lastDayForNotice('2027-01-05', 5, open), '2026-12-20');
    assert.equal(clearDaysBetween('2026-12-23', '2027-01-05', open), 2);
  });

  it('leave the working days of a law as they are', () =>
    assert.equal(addWorkingDays('2026-11-27', 30, ENGLAND), '2027-01-13'));
});

describe('twenty-eight clear days count every day', () => {
  for (const [decision, last] of [
    ['2026-12-09', '2026-11-10'],
    ['2027-01-13', '2026-12-15'],
  ] as const) {
    it(`before ${decision}: by ${last}`, () =>
      assert.equal(lastDayForLongNotice(decision, 28), last));
  }
});

describe('the first day when five clear days have elapsed after a notice (SI 2012/2089 reg 10)', () => {
  for (const [notice, first] of [
    ['2026-11-30', '2026-12-08'],
    ['2026-12-21', '2026-12-31'],
  ] as const) {
    it(`of ${notice} is ${first}`, () =>
      assert.equal(firstDayAfterNotice(notice, 5, ENGLAND), first));
  }
});

describe('Ofsted’s working days after receipt (SI 2007/462)', () => {
  for (const [received, days, due] of [
    ['2022-05-09', 30, '2022-06-22'],
    ['2022-05-09', 70, '2022-08-17'],
    ['2026-11-27', 30, '2027-01-13'],
    ['2026-11-27', 70, '2027-03-10'],
  ] as const) {
    it(`${days} from ${received} end on ${due}`, () =>
      assert.equal(addWorkingDays(received, days, ENGLAND), due));
  }
});
