import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { pastOf } from '../../../../src/history/register/paper-past.ts';
import type { RegisterEntry } from '../../../../src/history/register/register-line.ts';
import type { Archive } from '../../../../src/papers/archive.ts';
import { indexArchive, type ArchiveIndex } from '../../../../src/views/archive-index.ts';
import { emptyFeeds, newsFeeds } from '../../../../src/views/follow/feeds.ts';
import type { Person } from '../../../../src/papers/person/person.ts';
import {
  known,
  namedVote,
  resolved,
  someMinute,
  someMinutesOnDay,
} from '../../papers/minutes/some-minutes.ts';
import { MEETING, ONE, councilIndex, line, saidIn } from './council-feeds.ts';

describe('the feeds of a council', () => {
  let index: ArchiveIndex;
  before(async () => {
    index = await councilIndex();
  });
  const saidBy = (url: string, lines: readonly RegisterEntry[]): string[] =>
    saidIn(index, url, lines);

  const LINES = [
    line(1, '2022-05-01', 'published', ONE),
    line(2, '2022-05-02', 'changed', ONE, 'b'),
    line(3, '2022-05-03', 'published', '/meetings/plans/2022-06-15/three/', 'c'),
    line(4, '2022-05-03', 'found', `${MEETING}two/`, 'd'),
  ];

  for (const [url, said] of [
    ['/feeds/papers.atom', ['published One', 'published One']],
    ['/feeds/changes.atom', ['changed One']],
    ['/feeds/committees/scrutiny.atom', ['changed One', 'published One']],
    ['/feeds/committees/plans.atom', ['published One']],
    ['/feeds/wards/armley.atom', ['changed One', 'published One']],
    ['/feeds/wards/all-wards.atom', ['published One']],
    ['/feeds/pillars/health.atom', ['changed One', 'published One']],
    ['/feeds/pillars/climate.atom', []],
  ] as const) {
    it(`${url} says what happened, the newest first, and nothing of what was there before the register`, () => {
      assert.deepEqual(saidBy(url, LINES), said);
    });
  }

  for (const [state, before] of [
    [{ cancelled: { reason: 'No business.' } }, 'Cancelled: '],
    [{ postponed: { reason: 'A flood' } }, 'Postponed: '],
    [{}, undefined],
  ] as const) {
    it(`the newest news of an agenda says ${before ?? 'nothing of a meeting that is held'}`, () => {
      const meetings = index.archive.meetings.map((one) =>
        one.url === MEETING ? { ...one, ...state } : one,
      );
      const lines = [1, 2, 3].map((number): RegisterEntry => ({
        ...line(number, `2022-05-0${number}`, number === 1 ? 'published' : 'changed', MEETING),
        ...{ kind: 'agenda', sha256: String(number).repeat(64) },
      }));
      const feeds = newsFeeds({
        ...{ index: indexArchive({ ...index.archive, meetings }), past: pastOf(lines) },
        register: { entries: lines, lines: [], head: '' },
      });
      const { news = [] } = feeds.find(({ url }) => url === '/feeds/changes.atom') ?? {};
      assert.deepEqual(
        news.map((one) => one.state),
        [before, undefined],
      );
    });
  }

  it('every feed has an address before anything has happened', () => {
    const urls = emptyFeeds(index).map(({ url }) => url);
    assert.deepEqual(
      urls,
      newsFeeds({ index, register: { entries: [], lines: [], head: '' }, past: new Map() }).map(
        ({ url }) => url,
      ),
    );
    assert.ok(urls.includes('/feeds/wards/armley.atom'));
  });

  describe('of minutes', () => {
    const minutes = someMinutesOnDay(
      {
        ...{ committee: 'scrutiny', date: '2022-05-11', municipalYear: '2022-23' },
        ...{ meeting: MEETING, url: `${MEETING}minutes/` },
        present: [known('Ann'), known('Ben')],
        minutes: [
          someMinute('54', [namedVote(['Ann'], ['Zoe']), resolved('To go.')]),
          someMinute('55', [namedVote(['Ben'], [], { doubts: ['disagrees'] })]),
        ],
      },
      {
        people: {
          ann: { name: 'Ann', url: '/people/ann/' },
          ben: { name: 'Ben', url: '/people/ben/' },
        },
      },
    );
    const person = (id: string): Person => ({
      ...{ id, url: `/people/${id}/`, name: id, familyName: id, titles: [], honours: [] },
      ...{ also: [], seats: [], parties: [], source: `people/${id}.md` },
      description: '' as Person['description'],
    });
    const lines = [
      line(1, '2022-06-01', 'published', ONE),
      { ...line(2, '2022-06-02', 'published', minutes.url, 'b'), kind: 'minutes' as const },
    ];
    const daysOf = (own: Pick<Archive, 'minutes' | 'people'>): Record<string, string[]> => {
      const register = { entries: lines, lines: [], head: '' };
      const withMinutes = indexArchive({ ...index.archive, ...own });
      return Object.fromEntries(
        newsFeeds({ index: withMinutes, register, past: pastOf(lines) })
          .filter(({ url }) => /decisions|people/.test(url))
          .map(({ url, news }) => [url, news.map(({ day }) => day)]),
      );
    };

    it('say that something was decided, and to each person that their vote is in them', () => {
      assert.deepEqual(daysOf({ minutes: [minutes], people: [person('ann'), person('ben')] }), {
        '/feeds/decisions.atom': ['2022-06-02'],
        '/feeds/people/ann.atom': ['2022-06-02'],
        // The vote that has his name is to be put right first.
        '/feeds/people/ben.atom': [],
      });
    });

    it('are none of a council that has no minutes and no people', () => {
      assert.deepEqual(daysOf({ minutes: [], people: [] }), {});
    });
  });

  it('a feed has the newest sixty', () => {
    const lines = Array.from({ length: 100 }, (_, at) =>
      line(at + 1, '2022-05-01', at === 0 ? 'published' : 'changed', ONE, 'abcdef'[at % 6]),
    );
    assert.equal(saidBy('/feeds/changes.atom', lines).length, 60);
  });
});
