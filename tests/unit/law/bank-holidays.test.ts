import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  bankHolidaysOfEngland,
  TABLE_FILE,
  tableOfBankHolidays,
} from '../../../src/law/bank-holidays.ts';
import { lastDayForNotice } from '../../../src/law/clear-days.ts';
import { deadlineOf } from '../../../src/law/deadlines.ts';
import { weekdayOf } from '../../../src/language/dates.ts';

/** As the government's own list has them (Open Government Licence), without those on a weekend. */
const PUBLISHED = {
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
} as const;

const onWeekdays = (holidays: ReadonlySet<string>) =>
  [...holidays].filter((date) => !['Saturday', 'Sunday'].includes(weekdayOf(date))).sort();

describe('the bank holidays of England', () => {
  for (const [year, days] of Object.entries(PUBLISHED)) {
    it(`of ${year} are those that the government published`, () => {
      const expected = days.split(' ').map((day) => `${year}-${day}`);
      assert.deepEqual(onWeekdays(bankHolidaysOfEngland(Number(year), Number(year))), expected);
    });
  }

  const holidays = bankHolidaysOfEngland(1977, 2023);
  for (const [date, why] of [
    ['1977-06-07', 'the Silver Jubilee'],
    ['1981-07-29', 'a royal wedding'],
    ['1995-05-08', 'VE Day, 50 years'],
    ['1999-12-31', 'the Millennium'],
    ['2002-06-03', 'the Golden Jubilee'],
    ['2002-06-04', 'spring, moved beside it'],
    ['2011-04-29', 'a royal wedding'],
    ['2012-06-04', 'spring, moved beside the jubilee'],
    ['2012-06-05', 'the Diamond Jubilee'],
    ['2020-05-08', 'VE Day, 75 years'],
    ['2022-06-02', 'spring, moved beside the jubilee'],
    ['2022-06-03', 'the Platinum Jubilee'],
    ['2022-09-19', 'a state funeral'],
    ['2023-05-08', 'a coronation'],
  ] as const) {
    it(`have ${date}: ${why}`, () => assert.ok(holidays.has(date)));
  }

  for (const date of ['1995-05-01', '2002-05-27', '2012-05-28', '2020-05-04', '2022-05-30']) {
    it(`have no ${date}, which was moved`, () => assert.ok(!holidays.has(date)));
  }

  it('have the first Monday of May since 1978', () => {
    const early = bankHolidaysOfEngland(1974, 1979);
    const has = (date: string): boolean => early.has(date);
    assert.deepEqual(['1978-05-01', '1979-05-07'].map(has), [true, true]);
    for (const date of ['1974-05-06', '1975-05-05', '1976-05-03', '1977-05-02']) {
      assert.ok(!has(date), date);
    }
  });

  it('leave out those that only Scotland or Northern Ireland has', () => {
    for (const date of ['2023-01-03', '2022-08-01', '2022-11-30', '2022-03-17', '2022-07-12']) {
      assert.ok(!holidays.has(date), date);
    }
  });

  it('are in the table as the library has them (if not: npm run bank-holidays)', () => {
    assert.equal(readFileSync(TABLE_FILE, 'utf8'), tableOfBankHolidays());
  });

  it('are known of years that the table lacks', () => {
    const days = onWeekdays(bankHolidaysOfEngland(2150, 2150));
    assert.ok(days.includes('2150-12-25') && days.length >= 7, days.join(' '));
  });

  it('take what the council adds and removes, within the years asked for', () => {
    const corrected = bankHolidaysOfEngland(2030, 2030, {
      add: ['2030-07-01', '2031-07-01'],
      remove: ['2030-05-06'],
    });
    assert.ok(corrected.has('2030-07-01'));
    assert.ok(!corrected.has('2031-07-01'));
    assert.ok(!corrected.has('2030-05-06'));
    assert.ok(bankHolidaysOfEngland(2030, 2030).has('2030-05-06'), 'the correction doesn’t stay');
  });

  it('are only of the years asked for, and of none where the range is empty', () => {
    const years = [...bankHolidaysOfEngland(2021, 2022)].map((date) => date.slice(0, 4));
    assert.deepEqual([...new Set(years)].sort(), ['2021', '2022']);
    assert.equal(bankHolidaysOfEngland(2022, 2021).size, 0);
  });

  it('give the worked dates of May 2022', () => {
    const calendar = { bankHolidays: bankHolidaysOfEngland(2021, 2023) };
    const due = (kind: 'ofsted-publish-report' | 'ofsted-publish-action-statement') =>
      deadlineOf({ kind, received: '2022-05-09' }, '2022-05-11', calendar).due;
    assert.equal(lastDayForNotice('2022-05-11', 5, calendar), '2022-05-03');
    assert.equal(due('ofsted-publish-report'), '2022-06-22');
    assert.equal(due('ofsted-publish-action-statement'), '2022-08-17');
  });

  it('are the same in every time zone of the machine', () => {
    const module = new URL('../../../src/law/bank-holidays.ts', import.meta.url).href;
    const program = `import {
  bankHolidaysOfEngland,
  TABLE_FILE,
  tableOfBankHolidays,
} from ${JSON.stringify(module)};
      process.stdout.write([...bankHolidaysOfEngland(2021, 2023)].sort().join(' '));`;
    const here = [...bankHolidaysOfEngland(2021, 2023)].sort().join(' ');
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      const there = execFileSync(
        process.execPath,
        ['--import', 'tsx', '--input-type=module', '-e', program],
        { encoding: 'utf8', env: { ...process.env, TZ: zone } },
      );
      assert.equal(there, here, zone);
    }
  });
});
