import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nextEntries, type GoingOut } from '../../../../src/history/register/next-entries.ts';
import { pastOfPapers } from '../../../../src/history/register/first-address.ts';
import { pastOf } from '../../../../src/history/register/paper-past.ts';
import { append, EMPTY_REGISTER } from '../../../../src/history/register/register.ts';
import { meetingInPath } from '../../../../src/language/days/meeting-day.ts';
import { itemKey } from '../../../../src/papers/standing/item-key.ts';
import {
  agendasComing,
  type MeetingNow,
} from '../../../../src/papers/standing/publication/agendas-before.ts';
import {
  heldAfterAllOf,
  movedOf,
} from '../../../../src/papers/standing/publication/moved-meeting.ts';
import { addressTaken } from '../../../../src/views/register/address-taken.ts';
import { sha256OfText } from '../../../../src/source/text-digest.ts';

const REPORT = { title: '', paper: { kind: 'report', slug: 'lamps' } } as const;
const OTHER = { title: '', paper: { kind: 'report', slug: 'parks' } } as const;
const APOLOGIES = { title: 'Apologies', paper: { kind: 'none' } } as const;

type Items = MeetingNow['items'];
type Off = Parameters<typeof heldAfterAllOf>[1];

function meeting(
  folder: string,
  { time = '10:00', place = 'Town Hall', items = [APOLOGIES, REPORT] as Items } = {},
): MeetingNow {
  const url = `/meetings/${folder}/`;
  return { url, date: meetingInPath(url)?.date ?? '', time, place, items };
}

const DAY = 'plans/2026-12-09';

/** One exchange a day from 1 December on; what is true is asked in the last, and again the day after it. */
function movesIn(exchanges: readonly (readonly MeetingNow[])[]): string[] {
  let register = EMPTY_REGISTER;
  let said: string[] = [];
  const dayOf = (at: number): string => `2026-12-0${at + 1}`;
  const sayAll = (at: number, meetings: readonly MeetingNow[]): string[] => {
    const shown = new Set(meetings.map(({ url }) => url));
    const isShown = (address: string): boolean => shown.has(address);
    const past = pastOf(register.entries);
    const coming = agendasComing(past, meetings);
    const day = { past, publishes: true, today: dayOf(at), isShown, coming };
    return meetings.flatMap((one) =>
      movedOf(day, one).map(
        ({ day: on, before }) => `${on.slice(-2)}: ${Object.values(before).join(', ')}`,
      ),
    );
  };
  for (const [at, meetings] of exchanges.entries()) {
    said = sayAll(at, meetings);
    const out = meetings.map(({ url, time, place, items }): GoingOut => ({
      ...{ kind: 'agenda', address: url, isOfToday: false, meeting: { time, place } },
      sha256: sha256OfText(`${url} ${time} ${place}`),
      items: items.map(itemKey),
    }));
    const exchange = { day: dayOf(at), time: `${dayOf(at)}T09:00:00Z` };
    register = append(
      register,
      nextEntries(pastOf(register.entries), out, () => ({ what: 'removed' }), exchange),
    );
  }
  assert.deepEqual(sayAll(exchanges.length, exchanges.at(-1) ?? []), said);
  return said;
}

describe('a meeting says what was changed of when and where it is to be held', () => {
  for (const [what, exchanges, said] of [
    ['nothing, where nothing was', [[meeting(DAY)], [meeting(DAY)]], []],
    ['its place', [[meeting(DAY)], [meeting(DAY, { place: 'School' })]], ['02: Town Hall']],
    [
      'its place, and later its time',
      [
        [meeting(DAY)],
        [meeting(DAY, { place: 'School' })],
        [meeting(DAY, { place: 'School', time: '18:30' })],
      ],
      ['02: Town Hall', '03: 10:00'],
    ],
    ['its day', [[meeting(DAY)], [meeting('plans/2026-12-10')]], ['02: 2026-12-09']],
    [
      'its day and its place at once, and its place again',
      [
        [meeting(DAY)],
        [meeting('plans/2026-12-10', { place: 'School' })],
        [meeting('plans/2026-12-10', { place: 'Church' })],
      ],
      ['02: 2026-12-09, Town Hall', '03: School'],
    ],
    [
      'its day, after it came back to it at another time',
      [
        [meeting(DAY)],
        [meeting('plans/2026-12-10')],
        [meeting(DAY, { time: '18:30', place: 'School' })],
      ],
      ['02: 2026-12-09', '03: 2026-12-10, 10:00, Town Hall'],
    ],
    [
      'each day that it had, where it was put off twice',
      [[meeting(DAY)], [meeting('plans/2026-12-10')], [meeting('plans/2026-12-11')]],
      ['02: 2026-12-09', '03: 2026-12-10'],
    ],
    [
      'its day, where another came on the same day at another time',
      [
        [meeting(DAY, { items: [APOLOGIES] })],
        [
          meeting('plans/2026-12-10', { items: [APOLOGIES], time: '14:00' }),
          meeting('plans/2026-12-11', { items: [APOLOGIES] }),
        ],
      ],
      ['02: 2026-12-09'],
    ],
    [
      'nothing, where either of two that came may be it',
      [
        [meeting(DAY, { items: [APOLOGIES] })],
        [
          meeting('plans/2026-12-10', { items: [APOLOGIES] }),
          meeting('plans/2026-12-11', { items: [APOLOGIES] }),
        ],
      ],
      [],
    ],
    [
      'the day of each, where two were moved at once and are at different times',
      [
        [
          meeting(DAY, { items: [APOLOGIES] }),
          meeting('plans/2026-12-10', { items: [APOLOGIES], time: '14:00' }),
        ],
        [
          meeting('plans/2026-12-11', { items: [APOLOGIES], time: '14:00' }),
          meeting('plans/2026-12-12', { items: [APOLOGIES] }),
        ],
      ],
      ['02: 2026-12-10', '02: 2026-12-09'],
    ],
    [
      'nothing, where the agenda that went had another report',
      [[meeting(DAY)], [meeting('plans/2026-12-10', { items: [APOLOGIES, OTHER] })]],
      [],
    ],
    [
      'nothing, where the agenda that went is of another body',
      [[meeting('cabinet/2026-12-09')], [meeting('plans/2026-12-10')]],
      [],
    ],
    [
      'nothing, where the agenda before is still there',
      [[meeting(DAY)], [meeting(DAY), meeting('plans/2026-12-10')]],
      [],
    ],
    [
      'nothing, where the agenda that went is of a meeting that was held',
      [[meeting('plans/2026-12-01')], [meeting('plans/2026-12-10')]],
      [],
    ],
  ] as const) {
    it(what, () => {
      assert.deepEqual(movesIn(exchanges), said);
    });
  }
});

describe('a meeting that was off says that it is to be held after all', () => {
  const on = meeting(DAY);
  const off: Off = { ...on, cancelled: { reason: 'Snow.' } };
  const later: Off = { ...on, postponed: { reason: 'Snow.' } };
  const elsewhere = meeting('plans/2026-12-10');
  for (const [what, exchanges, said] of [
    ['not where it never was', [on, on], undefined],
    ['not while it is off', [on, off], undefined],
    ['after it was cancelled', [on, off, on], ['cancelled', '02', '03']],
    ['after it was postponed', [on, later, on], ['postponed', '02', '03']],
    ['since the first day of it', [on, off, off, on, meeting(DAY, { time: '11:00' })], ['cancelled', '02', '04']], // prettier-ignore
    ['where it was off when it was first published', [off, on], ['cancelled', '01', '02']],
    ['on another day', [on, off, elsewhere], ['cancelled', '02', '03']],
    ['the last time alone', [off, on, later, on], ['postponed', '03', '04']],
    ['not where it is off again', [off, on, off], undefined],
  ] as const) {
    it(what, () => {
      let register = EMPTY_REGISTER;
      let known: ReturnType<typeof heldAfterAllOf>;
      for (const [at, one] of exchanges.entries()) {
        const today = `2026-12-0${at + 1}`;
        const { url, time, place, items, cancelled, postponed }: Off = one;
        const past = pastOf(register.entries);
        const isShown = (address: string): boolean => address === url;
        const sources = { publishes: true, isShown, coming: agendasComing(past, [one]) };
        known = heldAfterAllOf({ ...sources, past, today }, one);
        const state = cancelled ? 'cancelled' : postponed && 'postponed';
        const out: GoingOut = {
          ...{ kind: 'agenda', address: url, isOfToday: false, items: items.map(itemKey) },
          sha256: sha256OfText(`${url} ${time} ${state ?? ''}`),
          meeting: { time, place, ...(state && { off: state }) },
        };
        const exchange = { day: today, time: `${today}T09:00:00Z` };
        const entries = nextEntries(past, [out], () => ({ what: 'removed' }), exchange);
        register = append(register, entries);
        const next = { past: pastOf(register.entries), today: '2026-12-09' };
        assert.deepEqual(heldAfterAllOf({ ...sources, ...next, coming: [] }, one), known);
        const over = { ...next, today: '2026-12-11' };
        assert.equal(heldAfterAllOf({ ...sources, ...over, coming: [] }, one), undefined);
      }
      const days = known && [known.off, known.day.slice(-2), known.since.slice(-2)];
      assert.deepEqual(days, said);
    });
  }
});

it('a meeting says that its day was changed, and its old address leads to it, after the file of its committee got another name', () => {
  const [LAMPS, PARKS] = [[APOLOGIES, REPORT] as Items, [APOLOGIES, OTHER] as Items];
  const on = (committee: string, one: number, other: number): readonly MeetingNow[] => [
    meeting(`${committee}/2026-12-${one}`, { items: LAMPS }),
    meeting(`${committee}/2026-12-${other}`, { items: PARKS }),
  ];
  let register = EMPTY_REGISTER;
  const days = [on('plans', 20, 27), on('plans', 21, 28), on('new-name', 21, 28), on('new-name', 21, 28)]; // prettier-ignore
  for (const [at, meetings] of days.entries()) {
    const today = `2026-12-0${at + 1}`;
    const past = pastOf(register.entries);
    const out = meetings.map(({ url, time, place, items }): GoingOut => ({
      ...{ kind: 'agenda', address: url, isOfToday: false, meeting: { time, place } },
      sha256: sha256OfText(meetingInPath(url)?.date ?? ''),
      items: items.map(itemKey),
    }));
    const isShown = (address: string): boolean => meetings.some(({ url }) => url === address);
    const known = pastOfPapers(past, () => out, isShown, today);
    const coming = agendasComing(past, meetings);
    const sources = { past, pastOf: known, publishes: true, today, isShown, coming };
    const said = meetings.map((one) => movedOf(sources, one).map(({ before }) => before.date));
    assert.deepEqual(said, at === 0 ? [[], []] : [['2026-12-20'], ['2026-12-27']], today);
    const exchange = { day: today, time: `${today}T09:00:00Z` };
    const entries = nextEntries(past, out, () => ({ what: 'removed' }), exchange);
    register = append(register, entries);
    const after = pastOf(register.entries);
    const old = after.get('/meetings/plans/2026-12-20/');
    const shown = { has: isShown };
    if (at > 0 && old) assert.equal(addressTaken({ past: after, shown }, old), meetings[0]?.url);
  }
});
