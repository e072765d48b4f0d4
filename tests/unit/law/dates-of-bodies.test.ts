import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calendarOfEngland } from '../../../src/law/bank-holidays.ts';
import { callInWindow } from '../../../src/law/call-in/call-in.ts';
import {
  clearDaysBetween,
  firstDayAfterNotice,
  lastDayForLongNotice,
  lastDayForNotice,
} from '../../../src/law/clear-days.ts';
import { municipalYearOf } from '../../../src/law/municipal-year.ts';
import { inspectionOf } from '../../../src/law/retention.ts';
import { addWorkingDays, withClosures } from '../../../src/law/working-days.ts';

// Worked out apart from the program, from a list of holidays of its own.
const ENGLAND = calendarOfEngland();

describe('the last day for clear working days', () => {
  for (const [meeting, days, last, why] of [
    ['2024-04-04', 5, '2024-03-25', 'committee after Easter: Good Friday and Easter Monday'],
    ['2025-04-24', 5, '2025-04-14', 'full council after Easter 2025'],
    ['2020-05-12', 5, '2020-05-03', 'VE Day moved the early May holiday to Friday 8 May'],
    ['2020-05-07', 5, '2020-04-29', 'and Monday 4 May was a working day'],
    ['2022-06-09', 5, '2022-05-30', 'the Platinum Jubilee: Thursday 2 and Friday 3 June'],
    ['2022-05-31', 5, '2022-05-23', 'before the Jubilee, when 30 May was a working day'],
    ['2023-05-11', 5, '2023-05-02', 'the coronation, Monday 8 May'],
    ['2023-05-05', 5, '2023-04-26', 'before the coronation'],
    ['2002-06-07', 5, '2002-05-28', 'the Golden Jubilee, 3 and 4 June'],
    ['2011-05-04', 5, '2011-04-20', 'Easter, the royal wedding on 29 April and 2 May together'],
    ['2012-06-11', 5, '2012-05-30', 'the Diamond Jubilee, 4 and 5 June'],
    ['2000-01-06', 5, '1999-12-23', 'the millennium: Friday 31 December 1999 and Monday 3 January'],
    ['1995-05-12', 5, '1995-05-03', 'VE Day, Monday 8 May 1995'],
    ['2022-09-20', 5, '2022-09-11', 'the day after the state funeral'],
    ['2022-09-27', 5, '2022-09-19', 'a week after the state funeral'],
    ['2024-03-07', 5, '2024-02-28', 'through 29 February 2024'],
    ['2024-02-29', 5, '2024-02-21', 'on 29 February'],
    ['2028-02-29', 5, '2028-02-21', 'on 29 February 2028'],
    ['2023-03-03', 5, '2023-02-23', 'through the end of a February of 28 days'],
    ['2025-01-06', 5, '2024-12-26', 'over Christmas and New Year'],
    ['2024-12-31', 5, '2024-12-19', 'New Year’s Eve'],
    ['2021-12-30', 5, '2021-12-20', 'Christmas Day on a Saturday: 27 and 28 December'],
    ['2022-12-29', 5, '2022-12-19', 'Christmas Day on a Sunday: 26 and 27 December'],
    ['2028-01-05', 5, '2027-12-23', '1 January on a Saturday: Monday 3 January'],
    ['2027-05-18', 5, '2027-05-10', 'the annual meeting after an election'],
    ['2026-05-19', 5, '2026-05-11', 'an annual meeting'],
    ['2026-05-26', 5, '2026-05-17', 'on the day after the spring holiday'],
    ['2026-09-05', 5, '2026-08-27', 'a Saturday meeting'],
    ['2026-09-06', 5, '2026-08-27', 'a Sunday meeting'],
    ['2026-09-07', 5, '2026-08-27', 'a Monday meeting'],
    ['2026-12-28', 5, '2026-12-17', 'on a bank holiday'],
    ['2027-04-06', 3, '2027-03-31', 'parish: Easter inside three days'],
    ['2027-03-30', 3, '2027-03-22', 'parish on the Tuesday after Easter'],
    ['2026-01-05', 3, '2025-12-29', 'parish after New Year'],
    ['2026-05-05', 3, '2026-04-28', 'parish after the early May holiday'],
    ['2026-12-30', 3, '2026-12-22', 'parish between Christmas and New Year'],
    ['2024-03-04', 3, '2024-02-27', 'parish after 29 February, a Thursday'],
    ['2026-12-15', 6, '2026-12-06', 'a constitution of six days'],
    ['2027-01-11', 10, '2026-12-22', 'a constitution of ten days'],
  ] as const) {
    it(`of ${days} before ${meeting} is ${last} (${why})`, () => {
      assert.equal(lastDayForNotice(meeting, days, ENGLAND), last);
      assert.equal(clearDaysBetween(last, meeting, ENGLAND), days);
    });
  }
});

describe('clear working days', () => {
  for (const [from, meeting, days, why] of [
    ['2026-12-23', '2026-12-29', 1, 'only Thursday 24 December'],
    ['2026-12-24', '2026-12-29', 0, 'none: Friday is Christmas Day, Monday its holiday'],
    ['2026-12-31', '2027-01-04', 0, 'none: New Year and a weekend'],
    ['2026-04-02', '2026-04-08', 1, 'Easter'],
    ['2026-05-01', '2026-05-05', 0, 'a weekend and a holiday'],
    ['2026-08-28', '2026-09-01', 0, 'a weekend and the August holiday'],
    ['2028-02-28', '2028-03-01', 1, '29 February alone'],
    ['2027-02-26', '2027-03-01', 0, 'a weekend'],
    ['2026-12-09', '2026-12-09', 0, 'the day itself'],
    ['2026-12-10', '2026-12-09', 0, 'after it'],
    ['2026-12-08', '2026-12-09', 0, 'the day before'],
    ['2026-03-27', '2026-03-31', 1, 'over the change to summer time'],
    ['2026-10-23', '2026-10-27', 1, 'over the change to winter time'],
    ['2025-12-24', '2026-01-02', 3, 'Christmas to New Year'],
  ] as const) {
    it(`from ${from} to ${meeting} are ${days} (${why})`, () =>
      assert.equal(clearDaysBetween(from, meeting, ENGLAND), days));
  }
});

describe('with the offices closed from 29 to 31 December, the last day for five', () => {
  const open = withClosures(ENGLAND, ['2026-12-29', '2026-12-30', '2026-12-31']);
  for (const [meeting, last, why] of [
    ['2027-01-06', '2026-12-21', 'offices closed from Christmas to New Year'],
    ['2027-01-12', '2027-01-04', 'the closure just outside'],
    ['2026-12-29', '2026-12-17', 'a meeting on a closure day'],
  ] as const) {
    it(`before ${meeting} is ${last} (${why})`, () =>
      assert.equal(lastDayForNotice(meeting, 5, open), last));
  }
});

describe('the last day for 28 clear days, of which every day counts', () => {
  for (const [decision, last, why] of [
    ['2028-03-01', '2028-02-01', 'through 29 February'],
    ['2027-03-01', '2027-01-31', 'through a February of 28 days'],
    ['2026-01-14', '2025-12-16', 'over Christmas'],
    ['2026-04-07', '2026-03-09', 'the last day is a Monday in March'],
    ['2026-02-03', '2026-01-05', 'a notice on a Monday'],
    ['2026-09-07', '2026-08-09', 'over the August holiday'],
    ['2024-03-28', '2024-02-28', '29 February is the first clear day but one'],
    ['2026-03-30', '2026-03-01', 'over the change to summer time'],
  ] as const) {
    it(`before ${decision} is ${last} (${why})`, () =>
      assert.equal(lastDayForLongNotice(decision, 28), last));
  }
});

describe('the first day when five clear days have elapsed (SI 2012/2089 reg 10)', () => {
  for (const [notice, first, why] of [
    ['2026-12-23', '2027-01-05', 'Christmas and New Year'],
    ['2027-03-24', '2027-04-03', 'Easter'],
    ['2026-04-30', '2026-05-09', 'the early May holiday'],
    ['2028-02-25', '2028-03-04', '29 February'],
    ['2026-12-05', '2026-12-12', 'a notice on a Saturday'],
  ] as const) {
    it(`after ${notice} is ${first} (${why})`, () =>
      assert.equal(firstDayAfterNotice(notice, 5, ENGLAND), first));
  }
});

describe('call-in, under the council’s rule, is open', () => {
  for (const [published, workingDays, until] of [
    ['2026-12-23', 5, '2027-01-04'],
    ['2026-12-09', 5, '2026-12-16'],
    ['2027-03-24', 5, '2027-04-02'],
    ['2026-04-30', 5, '2026-05-08'],
    ['2026-08-27', 5, '2026-09-04'],
    ['2022-06-01', 5, '2022-06-10'],
    ['2022-09-15', 5, '2022-09-23'],
    ['2028-02-25', 5, '2028-03-03'],
    ['2026-12-05', 5, '2026-12-11'],
    ['2026-12-24', 3, '2026-12-31'],
    ['2026-12-18', 7, '2026-12-31'],
    ['2026-05-22', 10, '2026-06-08'],
  ] as const) {
    it(`for ${workingDays} working days from ${published} until ${until}`, () =>
      assert.equal(callInWindow(published, { workingDays }, ENGLAND)?.until, until));
  }
});

describe('working days of a law', () => {
  for (const [received, days, due] of [
    ['2026-12-18', 30, '2027-02-03'],
    ['2027-03-25', 30, '2027-05-11'],
    ['2022-08-26', 30, '2022-10-11'],
    ['2022-03-21', 70, '2022-07-04'],
    ['2024-02-20', 30, '2024-04-04'],
  ] as const) {
    it(`${days} after ${received} end on ${due} (SI 2007/462)`, () =>
      assert.equal(addWorkingDays(received, days, ENGLAND), due));
  }
  for (const [hearing, days, last] of [
    ['2027-01-06', 10, '2026-12-18'],
    ['2027-04-01', 10, '2027-03-16'],
    ['2026-09-03', 10, '2026-08-19'],
    ['2027-01-06', 5, '2026-12-29'],
    ['2026-12-29', 2, '2026-12-23'],
    ['2026-05-06', 2, '2026-05-01'],
  ] as const) {
    it(`${days} before a licensing hearing on ${hearing} come to ${last} (SI 2005/44 reg 6)`, () =>
      assert.equal(addWorkingDays(hearing, -days, ENGLAND), last));
  }
});

describe('the right to inspect ends with the day before the anniversary', () => {
  for (const [body, meeting, decided, ...until] of [
    ['committee', '2026-12-09', undefined, '2032-12-08', '2030-12-08'],
    ['council', '2028-02-29', undefined, '2034-02-28', '2032-02-28'],
    ['scrutiny', '2026-03-01', undefined, '2032-02-29', '2030-02-28'],
    ['joint', '2026-01-01', undefined, '2031-12-31', '2029-12-31'],
    ['combined-authority', '2026-12-31', undefined, '2032-12-30', '2030-12-30'],
    ['executive', '2026-12-09', '2026-12-09', '2032-12-08', '2030-12-08'],
    ['executive', '2026-12-09', '2026-12-16', '2032-12-15', '2030-12-15'],
    ['area', '2027-02-28', '2027-02-28', '2033-02-27', '2031-02-27'],
    ['executive', '2026-12-09', undefined],
    ['parish', '2026-12-09', undefined],
    ['licensing-hearing', '2026-12-09', undefined],
  ] as const) {
    const what = decided === undefined ? '' : `, decided on ${decided}`;
    it(`of a meeting of kind ${body} on ${meeting}${what}: ${until.join(', ') || 'none is known'}`, () => {
      const of = { body, meeting, ...(decided !== undefined && { decided }) };
      assert.deepEqual(
        inspectionOf(of).map((one) => one.until),
        until,
      );
    });
  }
});

describe('the municipal year turns at the annual meeting', () => {
  const annual = ['2025-05-20', '2026-05-19', '2027-05-18'];
  for (const [date, year] of [
    ['2026-05-18', '2025-26'],
    ['2026-05-19', '2026-27'],
    ['2027-05-17', '2026-27'],
    ['2027-05-18', '2027-28'],
    ['2028-04-30', '2027-28'],
    ['2028-05-01', '2028-29'],
    ['2025-05-01', '2024-25'],
    ['2028-02-29', '2027-28'],
  ] as const) {
    it(`${date} is in ${year}`, () => assert.equal(municipalYearOf(date, annual), year));
  }
});
