import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarFile } from '../../../../src/outputs/feeds/calendar.ts';
import type { CalendarEvent } from '../../../../src/views/follow/calendar-events.ts';

const EVENT: CalendarEvent = {
  id: 'meetings.plans-panel.2026-07-14',
  revision: 2,
  title: 'Plans Panel (North; East), and “others”',
  start: '2026-07-14T09:00:00.000Z',
  allDay: false,
  place: 'Civic Hall, Leeds',
  status: 'CONFIRMED',
  description: ['To be confirmed: place.'],
  of: 'Agenda and papers',
  url: '/meetings/plans-panel/2026-07-14/',
  stamp: '2026-07-01',
};

const read = (events: readonly CalendarEvent[]): ICAL.Event[] =>
  new ICAL.Component(
    ICAL.parse(calendarFile('Meetings', 'https://papers.example/', events)) as unknown[],
  )
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

test('another program reads the meeting as it is', () => {
  const [event] = read([EVENT]);
  assert.equal(event?.uid, 'meetings.plans-panel.2026-07-14@papers.example');
  assert.equal(event?.summary, EVENT.title);
  assert.equal(event?.location, EVENT.place);
  assert.equal(event?.sequence, 2);
  assert.equal(event?.startDate.toJSDate().toISOString(), EVENT.start);
  assert.match(
    event?.description ?? '',
    /https:\/\/papers\.example\/meetings\/plans-panel\/2026-07-14\/$/,
  );
  assert.equal(event?.component.getFirstPropertyValue('status'), 'CONFIRMED');
});

test('a cancelled meeting keeps its identity, so that calendars take it off', () => {
  const [event] = read([
    { ...EVENT, status: 'CANCELLED', revision: 3, title: 'Cancelled: Plans Panel' },
  ]);
  assert.equal(event?.uid, read([EVENT])[0]?.uid);
  assert.equal(event?.component.getFirstPropertyValue('status'), 'CANCELLED');
  assert.equal(event?.sequence, 3);
});

test('a meeting whose time isn’t known is a whole day', () => {
  const [event] = read([{ ...EVENT, allDay: true, start: '2026-07-14' }]);
  assert.equal(event?.startDate.isDate, true);
  assert.equal(event?.startDate.toString(), '2026-07-14');
});

test('whatever an officer writes is read back as it was, in lines that every program takes', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'é', '😀', ',', ';', ':', '\\', '"', ' ', '-', 'BEGIN:VEVENT'),
  });
  fc.assert(
    fc.property(text, text, (title, place) => {
      const file = calendarFile('Meetings', 'https://papers.example/', [
        { ...EVENT, title, place },
      ]);
      for (const line of file.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
      const [event, ...others] = read([{ ...EVENT, title, place }]);
      assert.deepEqual(
        [event?.summary ?? '', event?.location ?? '', others.length],
        [title, place, 0],
      );
    }),
  );
});

test('each line ends with CR and LF, the last one too', () => {
  const text = calendarFile('Meetings', 'https://papers.example/', [EVENT]);
  assert.match(text, /[^\n]\r\nEND:VCALENDAR\r\n$/);
  assert.doesNotMatch(text, /[^\r]\n/);
});

test('a calendar without meetings has what every calendar must have, and no event', () => {
  const text = calendarFile('Meetings', 'https://papers.example/', []);
  const parts = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents();
  assert.deepEqual(
    parts.map(({ name }) => name),
    ['vtimezone'],
  );
  assert.ok(text.endsWith('END:VTIMEZONE\r\nEND:VCALENDAR\r\n'));
  assert.doesNotMatch(calendarFile('Meetings', 'https://papers.example/', [EVENT]), /VTIMEZONE/);
});
