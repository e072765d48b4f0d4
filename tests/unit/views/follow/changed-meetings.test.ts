import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { pastOf } from '../../../../src/history/register/paper-past.ts';
import {
  BEGINNING,
  readLine,
  writeLine,
  type MeetingSaid,
  type RegisterEntry,
} from '../../../../src/history/register/register-line.ts';
import { indexArchive, type ArchiveIndex } from '../../../../src/views/archive-index.ts';
import { calendarsOf, newsFeeds } from '../../../../src/views/follow/feeds.ts';
import { archiveOf, THIS_VOLUME, TODAY } from '../three-years.ts';

const MEETING = '/meetings/scrutiny/2022-05-11/';
const GONE = '/meetings/plans/2022-06-08/';
const ON_ITS_DAY: MeetingSaid = { time: '10:00', place: 'Civic Hall' };

/** Lines of one agenda, one a day, each with what it said of the meeting; the last one may take it away. */
const linesOf = (address: string, said: readonly (MeetingSaid | 'removed')[]): RegisterEntry[] =>
  said.map((meeting, at) => ({
    ...{ number: at + 1, day: `2022-05-0${at + 1}`, time: `2022-05-0${at + 1}T09:00:00Z` },
    ...{ kind: 'agenda' as const, address },
    ...(meeting === 'removed'
      ? { what: 'removed' as const }
      : {
          ...{ what: at === 0 ? ('published' as const) : ('changed' as const), meeting },
          sha256: String(at).repeat(64),
        }),
  }));

describe('a meeting that is changed', () => {
  let index: ArchiveIndex;
  before(async () => {
    index = indexArchive(await archiveOf(THIS_VOLUME));
  });

  const off = { ...ON_ITS_DAY, off: 'cancelled' } as const;
  const moved = { ...off, place: 'Town Hall' };
  const later = { ...ON_ITS_DAY, off: 'postponed' } as const;
  const cases: readonly (readonly [
    string,
    readonly MeetingSaid[],
    readonly (string | undefined)[],
  ])[] = [
    ['is not said to be off', [ON_ITS_DAY, ON_ITS_DAY], [undefined, undefined]],
    ['is cancelled by the news of that day', [ON_ITS_DAY, off], [undefined, 'Cancelled: ']],
    [
      'is not cancelled once more by a later edit',
      [ON_ITS_DAY, off, moved],
      [undefined, 'Cancelled: ', undefined],
    ],
    [
      'is to be held after all, and what was said before stays',
      [ON_ITS_DAY, off, ON_ITS_DAY],
      [undefined, 'Cancelled: ', 'To be held after all: '],
    ],
    ['is cancelled when it is first heard of', [off], ['Cancelled: ']],
    ['is postponed, then cancelled', [later, off], ['Postponed: ', 'Cancelled: ']],
  ];
  for (const [what, said, states] of cases) {
    it(what, () => {
      const lines = linesOf(MEETING, said);
      const register = { entries: lines, lines: [], head: '' };
      const feeds = newsFeeds({ index, register, past: pastOf(lines) });
      const { news = [] } =
        feeds.find(({ url }) => url === '/feeds/committees/scrutiny.atom') ?? {};
      assert.deepEqual(
        news.map(({ state }) => state),
        states.toReversed(),
      );
      // It is the meeting that is off, and not its agenda.
      const called = 'Scrutiny Board (Children and Families), 11 May 2022';
      assert.deepEqual(
        news.map(({ meeting }) => meeting),
        states.toReversed().map((state) => (state === undefined ? undefined : called)),
      );
    });
  }

  it('says what of its time and place was changed, in the news of that day alone', () => {
    const lines = linesOf(MEETING, [
      ON_ITS_DAY,
      { ...ON_ITS_DAY, time: '14:30' },
      { time: '14:30', place: 'Town Hall' },
      { time: '14:30', place: 'Town Hall' },
    ]);
    const register = { entries: lines, lines: [], head: '' };
    const feeds = newsFeeds({ index, register, past: pastOf(lines) });
    const { news = [] } = feeds.find(({ url }) => url === '/feeds/committees/scrutiny.atom') ?? {};
    assert.deepEqual(
      news.map(({ detail }) => /The (?:time|place) .*$/.exec(detail)?.[0]),
      [
        undefined,
        'The place was changed from Civic Hall to Town Hall',
        'The time was changed from 10.00 am to 2.30 pm',
        undefined,
      ],
    );
  });

  const days = [{ on: '2022-05-12' }, { on: '2022-05-13', time: '14:00' }];
  const eventsOf = (lines: readonly RegisterEntry[], url: string) =>
    (
      calendarsOf(index, TODAY, pastOf(lines)).find((one) => one.url === '/calendars/all.ics')
        ?.events ?? []
    )
      .filter(({ id }) => id.startsWith(url.slice(1, -1).replaceAll('/', '.')))
      .map(({ id, status, start }) => [id.replace(/^.*\.(?=day|\d{4})/, ''), status, start]);

  it('keeps the days that it has no more in calendars, as cancelled', () => {
    const lines = linesOf(MEETING, [{ ...ON_ITS_DAY, days }, ON_ITS_DAY]);
    assert.deepEqual(eventsOf(lines, MEETING), [
      ['2022-05-11', 'CONFIRMED', '2022-05-11T09:00:00.000Z'],
      ['day-2', 'CANCELLED', '2022-05-12T09:00:00.000Z'],
      ['day-3', 'CANCELLED', '2022-05-13T13:00:00.000Z'],
    ]);
  });

  it('keeps all its days as cancelled when it is taken off', () => {
    const lines = linesOf(GONE, [{ ...ON_ITS_DAY, days: [{ on: '2022-06-09' }] }, 'removed']);
    assert.deepEqual(eventsOf(lines, GONE), [
      ['2022-06-08', 'CANCELLED', '2022-06-08T09:00:00.000Z'],
      ['day-2', 'CANCELLED', '2022-06-09T09:00:00.000Z'],
    ]);
  });

  it('has a higher revision after each change of state, wherever it goes and whatever comes back', () => {
    const [HERE, THERE] = ['/meetings/plans/2022-06-15/', '/meetings/plans/2022-06-22/'];
    const exchanges: readonly (readonly [day: string, went: string, came?: string])[] = [
      ['2022-05-02', HERE, THERE],
      ['2022-05-03', THERE, HERE],
      ['2022-05-04', HERE, THERE],
      ['2022-05-05', THERE],
      ['2022-05-06', '', HERE],
    ];
    const meeting = (on: string) => ({ url: on, date: on.slice(16, 26) });
    const [some] = index.archive.meetings;
    assert.ok(some);
    const lines: RegisterEntry[] = linesOf(HERE, [ON_ITS_DAY]);
    const seen = new Map<string, { readonly said: string; readonly revision: number }>();
    const changes: string[] = [];
    const look = (shown: readonly string[]): void => {
      const meetings = shown.map((url) => ({ ...some, committee: 'plans', ...meeting(url) }));
      const own = indexArchive({ ...index.archive, meetings, reports: [] });
      const [all] = calendarsOf(own, TODAY, pastOf(lines));
      for (const { id, title, status, revision } of all?.events ?? []) {
        const said = `${status} ${title}`;
        const before = seen.get(id);
        if (before && before.said !== said) {
          changes.push(id);
          assert.ok(revision > before.revision, `${id}: ${before.said}, then ${said}`);
        }
        assert.ok(!before || revision >= before.revision, id);
        seen.set(id, { said, revision });
      }
    };
    look([HERE]);
    for (const [day, went, came] of exchanges) {
      const next = { day, time: `${day}T09:00:00Z`, kind: 'agenda' as const };
      const number = lines.length + 1;
      if (went !== '') lines.push({ ...next, number, what: 'removed', address: went });
      if (came !== undefined) {
        lines.push({
          ...{ ...next, number: lines.length + 1, address: came, meeting: ON_ITS_DAY },
          what: lines.some(({ address }) => address === came) ? 'returned' : 'published',
          sha256: 'a'.repeat(64),
        });
      }
      look(came === undefined ? [] : [came]);
    }
    assert.ok(changes.length >= 6, String(changes));
  });

  it('has lines in the register that are read as they were written, with or without days', () => {
    for (const said of [ON_ITS_DAY, off, { ...later, days }]) {
      const [entry] = linesOf(MEETING, [said]);
      assert.ok(entry);
      assert.deepEqual(readLine(writeLine(entry, BEGINNING))?.entry, entry);
    }
  });
});
