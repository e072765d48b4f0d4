import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { risenEvents } from '../../../../src/outputs/feeds/calendar-before.ts';
import { calendarFile } from '../../../../src/outputs/feeds/calendar.ts';
import type { CalendarEvent } from '../../../../src/views/follow/calendar-events.ts';

const SITE = 'https://papers.example/';
const NOW = '2026-07-09T10:00:00Z';
const EVENT: CalendarEvent = {
  id: 'meetings.plans-panel.2026-07-14',
  revision: 26,
  title: 'Postponed: Planning Committee',
  start: '2026-07-14T09:00:00.000Z',
  allDay: false,
  place:
    'Civic Hall; a room whose name is so long that its line goes on in the next one, and the one after',
  status: 'CANCELLED',
  description: ['The room is being repaired.'],
  of: 'Agenda and papers',
  url: '/meetings/plans-panel/2026-07-14/',
  stamp: '2026-07-01T09:00:00Z',
};
const file = (event: CalendarEvent) => calendarFile('Meetings', SITE, [event]);
const risen = (event: CalendarEvent, before: string | undefined) => {
  const [one] = risenEvents(SITE, [event], before, NOW);
  return [one?.revision, one?.stamp];
};

describe('an event that the site before had', () => {
  const same = [EVENT.revision, EVENT.stamp];
  const raised = [27, NOW];
  const cases: readonly (readonly [string, Partial<CalendarEvent>, readonly unknown[]])[] = [
    ['says the same', {}, same],
    ['has another name of its committee', { title: 'Postponed: Plans Panel' }, raised],
    [
      'has another place, in the part of a line that goes on',
      { place: `${EVENT.place} two` },
      raised,
    ],
    ['is at another hour', { start: '2026-07-14T10:00:00.000Z' }, raised],
    ['says why otherwise', { description: ['There was a flood.'] }, raised],
    ['has a new line of the register', { title: 'Plans Panel', revision: 31 }, [31, EVENT.stamp]],
    ['has a line that changed nothing in it', { revision: 31 }, [31, EVENT.stamp]],
    ['has the number of before still, and says otherwise', { title: 'A', revision: 3 }, raised],
  ];
  for (const [what, change, expected] of cases) {
    it(what, () => {
      assert.deepEqual(risen({ ...EVENT, ...change }, file(EVENT)), expected);
    });
  }

  it('keeps the number and the moment that it rose to, though the register knows neither', () => {
    const renamed = { ...EVENT, title: 'Postponed: Plans Panel' };
    const [once] = risenEvents(SITE, [renamed], file(EVENT), NOW);
    const [again] = risenEvents(SITE, [renamed], file(once ?? EVENT), '2026-08-01');
    assert.deepEqual(again, once);
    // Back to its old name: that is news too.
    const [back] = risenEvents(SITE, [EVENT], file(again ?? EVENT), '2026-08-01');
    assert.equal(back?.revision, 28);
    const calendar = new ICAL.Component(ICAL.parse(file(back ?? EVENT)) as unknown[]);
    const [event] = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    assert.equal(event?.sequence, 28);
    assert.equal(event?.summary, EVENT.title);
  });

  for (const [what, text] of [
    ['no calendar', undefined],
    ['another page', '<!doctype html><title>BEGIN:VEVENT</title>'],
    ['half a calendar', file(EVENT).slice(0, 250)],
    ['a number that is none', file(EVENT).replace('SEQUENCE:26', 'SEQUENCE:many')],
    ['the event of another site', file(EVENT).replace('papers.example', 'elsewhere.example')],
  ] as const) {
    it(`is as the register has it where there is ${what}`, () => {
      assert.deepEqual(risen({ ...EVENT, title: 'Plans Panel' }, text), same);
    });
  }
});
