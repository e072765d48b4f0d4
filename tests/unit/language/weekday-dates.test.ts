import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  formatDate,
  MONTHS,
  partsOf,
  WEEKDAYS,
  weekdayOf,
} from '../../../src/language/dates.ts';
import { findWeekdayMismatches } from '../../../src/language/days/weekday-dates.ts';

const RUNS = { seed: 20220511, numRuns: 1000 };
const written = (text: string, defaultYear?: number) =>
  findWeekdayMismatches(text, defaultYear === undefined ? {} : { defaultYear }).map(
    (m) => m.written,
  );

describe('a date with the weekday of another', () => {
  for (const [text, found, suggestion] of [
    ['Tuesday 9th May 2022', 'Tuesday 9th May 2022', 'Monday 9 May 2022'],
    ['on Tuesday, 9 May 2022.', 'Tuesday, 9 May 2022', 'Monday 9 May 2022'],
    [
      'Thursday, 11<sup>th</sup> May, 2022',
      'Thursday, 11<sup>th</sup> May, 2022',
      'Wednesday 11 May 2022',
    ],
    ['Thursday 11^th^ May 2022', 'Thursday 11^th^ May 2022', 'Wednesday 11 May 2022'],
    ['Tue 9 May 2022', 'Tue 9 May 2022', 'Monday 9 May 2022'],
    ['Tues. 9 Sept. 2022', 'Tues. 9 Sept. 2022', 'Friday 9 September 2022'],
    ['TUESDAY 9 MAY 2022', 'TUESDAY 9 MAY 2022', 'Monday 9 May 2022'],
    ['tuesday 9 May 2022', 'tuesday 9 May 2022', 'Monday 9 May 2022'],
    ['Tuesday the 9th of May 2022', 'Tuesday the 9th of May 2022', 'Monday 9 May 2022'],
    ['Tuesday\n9 May\n2022', 'Tuesday\n9 May\n2022', 'Monday 9 May 2022'],
    ['Tuesday\u00a09\u00a0May&nbsp;2022', 'Tuesday\u00a09\u00a0May&nbsp;2022', 'Monday 9 May 2022'],
    ['**Tuesday 9 May 2022**', 'Tuesday 9 May 2022', 'Monday 9 May 2022'],
    ['Thursday 29 February 2028', 'Thursday 29 February 2028', 'Tuesday 29 February 2028'],
  ] as const) {
    it(`is found in ${JSON.stringify(text)}`, () => {
      const [mismatch, ...more] = findWeekdayMismatches(text);
      assert.ok(mismatch?.kind === 'weekday');
      assert.equal(mismatch.written, found);
      assert.equal(text.slice(mismatch.index, mismatch.index + mismatch.length), found);
      assert.equal(mismatch.suggestion, suggestion);
      assert.ok(suggestion.startsWith(mismatch.actualWeekday));
      assert.deepEqual(more, []);
    });
  }

  it('comes with the nearest date of the weekday that was written', () => {
    const alternative = (text: string) => {
      const [mismatch] = findWeekdayMismatches(text);
      return mismatch?.kind === 'weekday' ? mismatch.alternative : undefined;
    };
    assert.equal(alternative('Tuesday 9 May 2022'), 'Tuesday 10 May 2022');
    assert.equal(alternative('Sunday 9 May 2022'), 'Sunday 8 May 2022');
    assert.equal(alternative('Saturday 2 May 2022'), 'Saturday 30 April 2022');
  });
});

describe('a date without a year, joined to a later one,', () => {
  for (const [text, found] of [
    ['between Monday 21 February to Friday 4 March 2022', []],
    ['Tuesday 21 February to Friday 4 March 2022', ['Tuesday 21 February']],
    [
      'Tuesday 21 February – Saturday 4 March 2022',
      ['Tuesday 21 February', 'Saturday 4 March 2022'],
    ],
    ['Monday 21 to Friday 25 February 2022', []],
    ['Tuesday 21st and Tuesday 22nd February 2022', ['Tuesday 21st']],
    ['Monday 9 May, Wednesday 10 May and Wednesday 11 May 2022', ['Wednesday 10 May']],
    ['Friday 30 December to Monday 2 January 2023', []],
    ['Thursday 30 December to Monday 2 January 2023', ['Thursday 30 December']],
    ['Thursday 28 to Tuesday 3 May 2022', []],
    ['**Tuesday 21 February** to **Friday 4 March 2022**', ['Tuesday 21 February']],
    ['28–31 February 2022', ['31 February 2022']],
  ] as const) {
    it(`takes its year: ${JSON.stringify(text)}`, () => assert.deepEqual(written(text), found));
  }

  it('takes none from a separate date', () => {
    assert.deepEqual(
      written('Tuesday 21 February. The board met again on Friday 4 March 2022.'),
      [],
    );
    assert.deepEqual(written('Tuesday 21 February\n\nFriday 4 March 2022'), []);
  });

  it('may be out of order in a list, where any year that fits is accepted', () => {
    assert.deepEqual(written('Wednesday 11 May and Monday 9 May 2022'), []);
    assert.deepEqual(written('Friday 13 May and Monday 9 May 2022'), []);
    assert.deepEqual(written('Saturday 11 May and Monday 9 May 2022'), ['Saturday 11 May']);
  });
});

describe('a date that no calendar has', () => {
  for (const [text, found, suggestion] of [
    ['by 31 June 2022', '31 June 2022', 'June has 30 days.'],
    ['by 31 June', '31 June', 'June has 30 days.'],
    ['by 30th February', '30th February', 'February has 28 or 29 days.'],
    ['by 29 February 2023', '29 February 2023', 'February 2023 has 28 days.'],
    ['by 29 February 2100', '29 February 2100', 'February 2100 has 28 days.'],
    ['by Monday 32 May 2022', 'Monday 32 May 2022', 'May has 31 days.'],
    ['by Monday 0 May 2022', 'Monday 0 May 2022', 'May has 31 days.'],
    ['by 31<sup>st</sup> Nov 2022', '31<sup>st</sup> Nov 2022', 'November has 30 days.'],
  ] as const) {
    it(`is found: ${text}`, () => {
      const [mismatch, ...more] = findWeekdayMismatches(text);
      assert.equal(mismatch?.kind, 'no-such-date');
      assert.equal(mismatch.written, found);
      assert.equal(mismatch.suggestion, suggestion);
      assert.deepEqual(more, []);
    });
  }
});

describe('there is no alarm for', () => {
  for (const text of [
    'Monday 9th May 2022',
    'Wednesday, 11<sup>th</sup> May, 2022',
    'Mon 9 May 2022',
    'Friday 13',
    'Friday 13 May',
    'Tuesday 9 May',
    'Councillor May 2022',
    'Councillor 9 May',
    'the 31 may apply in June',
    'the board sat 4 May 2022',
    'they wed 9 May 2022',
    'paragraph 31 June 2022',
    'Appendix 31 November 2022',
    'item 4.31 June 2022',
    '£31 June 2022',
    '31% June 2022',
    '131 June 2022',
    'the 45 May 2022 applications',
    '31 Junes ago',
    '29 February',
    '29 February 2024',
    'Tuesday, the day of the 9 May 2022 meeting',
    'Tuesday\n\n9 May 2022',
    'Tuesday 14 October 1066',
    'Mondays 10 May 2022',
    'Tuesday 9 May 20221',
    '2022-06-31',
    '/meetings/tuesday-9-may-2022/',
    'Tuesday 9 10 11',
    '',
  ]) {
    it(JSON.stringify(text), () => assert.deepEqual(findWeekdayMismatches(text), []));
  }
});

describe('with a default year', () => {
  it('a date without a year is judged, unless it fits that year or one beside it', () => {
    assert.deepEqual(written('Tuesday 9 May', 2022), []); // 9 May 2023 is a Tuesday
    assert.deepEqual(written('Monday 9 May', 2022), []);
    assert.deepEqual(written('Sunday 9 May', 2022), []);
    assert.deepEqual(written('Friday 9 May', 2022), ['Friday 9 May']);
    assert.deepEqual(written('29 February', 2022), ['29 February']);
    assert.deepEqual(written('29 February', 2023), []);
  });

  it('a year that is written comes first', () => {
    assert.deepEqual(written('Monday 9 May 2022', 2030), []);
    assert.deepEqual(written('Tuesday 14 October 1066', 2022), []);
  });
});

describe('of any date', () => {
  const day = fc.integer({ min: -70_000, max: 300_000 }).map((days) => addDays('1970-01-01', days));
  const style = fc.constantFrom(
    (weekday: string, d: number, month: string, year: number) => `${weekday} ${d} ${month} ${year}`,
    (weekday: string, d: number, month: string, year: number) =>
      `${weekday}, ${d}<sup>th</sup> ${month}, ${year}`,
    (weekday: string, d: number, month: string, year: number) =>
      `${weekday.slice(0, 3)} ${d} ${month.slice(0, 3)} ${year}`,
    (weekday: string, d: number, month: string, year: number) =>
      `${weekday.toUpperCase()} the ${d}th of ${month.toUpperCase()} ${year}`,
  );

  it('the right weekday is never an alarm, and every wrong one is', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...WEEKDAYS), style, (date, weekday, write) => {
        const parts = partsOf(date);
        const text = `Met on ${write(weekday, parts.day, MONTHS[parts.month - 1] ?? '', parts.year)}.`;
        const [mismatch] = findWeekdayMismatches(text);
        assert.equal(mismatch === undefined, weekdayOf(date) === weekday);
        if (mismatch?.kind === 'weekday') {
          assert.equal(mismatch.suggestion, `${weekdayOf(date)} ${formatDate(date)}`);
          assert.deepEqual(findWeekdayMismatches(mismatch.suggestion), []);
          assert.deepEqual(findWeekdayMismatches(mismatch.alternative), []);
        }
      }),
      RUNS,
    );
  });

  it('a range is never an alarm where both weekdays are right, whatever year it crosses', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 300 }), (first, days) => {
        const { day: d, month } = partsOf(first);
        const last = addDays(first, days);
        const text = `${weekdayOf(first)} ${d} ${MONTHS[month - 1]} to ${weekdayOf(last)} ${formatDate(last)}`;
        assert.deepEqual(findWeekdayMismatches(text), []);
      }),
      RUNS,
    );
  });
});

describe('of any text', () => {
  const pieces = fc.constantFrom(
    ...[
      'Tuesday',
      'Mon',
      'sat',
      ' ',
      '\n',
      ', ',
      '9',
      '31',
      '32',
      '2022',
      '0',
      'May',
      'June',
      'Feb',
    ],
    ...[
      ' to ',
      '–',
      ' and ',
      '<sup>',
      'th',
      '</sup>',
      '**',
      '.',
      '&nbsp;',
      'of',
      'the',
      'é',
      '🙂',
      '(',
      '|',
    ],
  );

  it('each finding is at the place that it gives, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (words) => {
        const text = words.join('');
        let end = 0;
        for (const { index, length, written: found } of findWeekdayMismatches(text, {
          defaultYear: 2022,
        })) {
          assert.ok(index >= end && length > 0);
          assert.equal(text.slice(index, index + length), found);
          end = index + length;
        }
      }),
      RUNS,
    );
  });

  it('time grows no faster than the text', () => {
    const seconds = (text: string) => {
      const start = performance.now();
      findWeekdayMismatches(text);
      return (performance.now() - start) / 1000;
    };
    for (const unit of [
      'Tuesday ',
      '9 ',
      'Tuesday 9 ',
      '31 June ',
      'Tuesday 9 May, ',
      '9 May, 8 May, ',
      '31–',
      ' ',
      '\n',
      '*',
      '&nbsp;',
      'a',
    ]) {
      const text = unit.repeat(400_000 / unit.length);
      assert.ok(seconds(text) < 2, JSON.stringify(unit));
    }
  });
});
