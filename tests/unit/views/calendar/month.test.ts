import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { monthTableOf } from '../../../../layouts/components/month-table.ts';
import { calendarPage } from '../../../../layouts/pages/calendar.ts';
import type { Meeting } from '../../../../src/papers/agenda/meeting.ts';
import type { ArchiveIndex } from '../../../../src/views/archive-index.ts';
import { calendarMonthView, calendarView } from '../../../../src/views/calendar/calendar-views.ts';
import { chrome } from '../../layouts/example-views.ts';
import { meetingDays, monthAfter, monthTable } from '../../../../src/views/calendar/month.ts';

/** The calendar of some meetings: all that it asks of them is said. */
function indexOf(...meetings: readonly Partial<Meeting>[]): ArchiveIndex {
  return {
    archive: {
      council: { name: 'Leeds City Council' },
      meetings: meetings.map((meeting, at) => ({
        ...{ committee: 'plans', time: '10:00', url: `/meetings/plans/${at}/` },
        ...meeting,
      })),
    },
    committees: new Map([['plans', { name: 'Plans Panel' }]]),
  } as unknown as ArchiveIndex;
}

const daysOf = (...meetings: readonly Partial<Meeting>[]) => meetingDays(indexOf(...meetings));

/** The days of a table, week by week, with how many meetings each has. */
const shape = (table: ReturnType<typeof monthTable>): string[] =>
  table.weeks.map((week) =>
    week
      .map((day) => (day ? `${Number(day.date.slice(8))}${'*'.repeat(day.meetings.length)}` : '-'))
      .join(' '),
  );

describe('a month as a table of weeks', () => {
  it('has the weekdays, and each day in its column', () => {
    const table = monthTable(
      daysOf({ date: '2022-05-11' }, { date: '2022-05-11' }, { date: '2022-05-31' }),
      '2022-05',
    );
    assert.equal(table.name, 'May 2022');
    assert.equal(table.count, 3);
    assert.deepEqual(table.weekdays, ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']);
    // 1 May 2022 was a Sunday.
    assert.deepEqual(shape(table), [
      '2 3 4 5 6',
      '9 10 11** 12 13',
      '16 17 18 19 20',
      '23 24 25 26 27',
      '30 31* - - -',
    ]);
  });

  for (const [day, weekdays, first] of [
    ['2022-05-14', 6, '2 3 4 5 6 7'],
    ['2022-05-15', 7, '- - - - - - 1'],
    ['2022-05-13', 5, '2 3 4 5 6'],
  ] as const) {
    it(`has ${weekdays} columns where something is on on ${day}`, () => {
      const table = monthTable(daysOf({ date: day }), '2022-05');
      assert.equal(table.weekdays.length, weekdays);
      assert.equal(shape(table)[0], first);
      assert.ok(table.weeks.every((week) => week.length === weekdays));
    });
  }

  it('has all days of each month, of leap years too, once and in order', () => {
    for (let month = '2019-12', count = 0; count < 60; month = monthAfter(month), count += 1) {
      const weekend = daysOf(
        ...['01', '02', '03', '04', '05', '06', '07'].map((day) => ({ date: `${month}-${day}` })),
      );
      const days = monthTable(weekend, month)
        .weeks.flat()
        .flatMap((day) => (day ? [day.date] : []));
      const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0));
      assert.deepEqual(
        days,
        Array.from(
          { length: last.getUTCDate() },
          (_, at) => `${month}-${String(at + 1).padStart(2, '0')}`,
        ),
      );
    }
  });

  it('has the meetings of a day by their hours, and one of several days on each, counted once', () => {
    const days = daysOf(
      { date: '2022-05-11', time: '09:00', url: '/unsure/', toBeConfirmed: ['time'] },
      { date: '2022-05-11', time: '14:00', url: '/late/' },
      { date: '2022-05-11', time: '09:30', url: '/early/' },
      {
        ...{ date: '2022-05-10', url: '/long/' },
        days: [{ on: '2022-05-11', time: '11:00' }, { on: '2022-06-01' }],
      },
    );
    const table = monthTable(days, '2022-05');
    assert.equal(table.count, 4);
    const day = table.weeks.flat().find((one) => one?.date === '2022-05-11');
    assert.deepEqual(
      day?.meetings.map(({ url, time, place }) => [url, time, place]),
      [
        ['/early/', '09:30', undefined],
        ['/long/', '11:00', 'day 2 of 3'],
        ['/late/', '14:00', undefined],
        ['/unsure/', undefined, undefined],
      ],
    );
    assert.equal(monthTable(days, '2022-06').count, 1);
  });
});

describe('what became of a meeting is said in the calendar', () => {
  const other = { url: '/x/', date: '2022-06-08' } as const;
  for (const [what, meeting, words] of [
    ['nothing of one as it was called', {}, /Plans Panel<\/a>\s*<\/li>/],
    ['cancelled', { cancelled: { reason: 'x' } }, />Cancelled</],
    ['postponed', { postponed: { reason: 'x' } }, />Postponed</],
    ['postponed to a day', { postponed: { reason: 'x' }, movedTo: other }, />Moved to 8 June</],
    [
      'postponed to a day of another year',
      { postponed: { reason: 'x' }, movedTo: { ...other, date: '2023-01-11' } },
      />Moved to 11 January 2023</,
    ],
    ['in the place of another', { movedFrom: other }, />Moved from 8 June</],
    [
      'moved to its day',
      { moved: [{ day: '2022-04-01', before: { date: '2022-05-04' } }] },
      />Moved from 4 May</,
    ],
    [
      'nothing of one that was moved to another room',
      { moved: [{ day: '2022-04-01', before: { place: 'Hall' } }] },
      /Plans Panel<\/a>\s*<\/li>/,
    ],
    ['adjourned', { adjourned: {} }, />Adjourned</],
    ['of which the date is unsure', { toBeConfirmed: ['date'] }, />Date to be confirmed</],
    ['of which the time is unsure', { toBeConfirmed: ['time'] }, />Time to be confirmed</],
  ] as const satisfies readonly [string, Partial<Meeting>, RegExp][]) {
    it(what, () => {
      const days = daysOf({ date: '2022-05-11', ...meeting });
      assert.match(monthTableOf(monthTable(days, '2022-05')).toString(), words);
    });
  }
});

describe('the calendar', () => {
  const index = indexOf({ date: '2021-12-01' }, { date: '2022-05-11' }, { date: '2022-06-15' });
  const days = meetingDays(index);

  it('shows this month and the next, whether they have a meeting or not', () => {
    const shown = (today: string) =>
      calendarView(index, days, today).months.map(({ name, count, url }) => [name, count, url]);
    assert.deepEqual(shown('2022-05-31'), [
      ['May 2022', 1, '/calendar/2022-05/'],
      ['June 2022', 1, '/calendar/2022-06/'],
    ]);
    assert.deepEqual(shown('2021-12-31'), [
      ['December 2021', 1, '/calendar/2021-12/'],
      ['January 2022', 0, undefined],
    ]);
  });

  it('is below 100 KB after 25 years with 60 meetings a month', () => {
    const meetings = Array.from({ length: 25 * 12 * 60 }, (_, at) => ({
      date: `${2000 + Math.floor(at / 720)}-${String((Math.floor(at / 60) % 12) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}`,
    }));
    const many = indexOf(...meetings);
    const view = calendarView(many, meetingDays(many), '2020-05-04');
    assert.equal(view.years.flatMap(({ months }) => months).length, 300);
    assert.ok(Buffer.byteLength(calendarPage(chrome, view)) < 100_000);
  });

  it('is the same on each day of a month', () => {
    assert.deepEqual(
      calendarView(index, days, '2022-05-01'),
      calendarView(index, days, '2022-05-31'),
    );
  });

  it('leads to each month that has a meeting, and from one to the next that has', () => {
    assert.deepEqual(
      calendarView(index, days, '2022-05-04').years.map(({ year, months }) => [
        year,
        months.map(({ text }) => text),
      ]),
      [
        ['2022', ['May 2022', 'June 2022']],
        ['2021', ['December 2021']],
      ],
    );
    const may = calendarMonthView(index, days, '2022-05');
    assert.equal(may.previous?.url, '/calendar/2021-12/');
    assert.equal(may.next?.url, '/calendar/2022-06/');
    assert.equal(calendarMonthView(index, days, '2022-06').next, undefined);
  });
});
