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
import { loadCouncil } from '../../papers/temporary-council.ts';
import { FRAME, OTHER_VOLUMES, THIS_VOLUME, TODAY } from '../three-years.ts';

const MEETING = '/meetings/scrutiny/2022-05-11/';
const ONE = `${MEETING}one/`;

/** A line of the register; lines of one day are of one exchange. */
const line = (
  number: number,
  day: string,
  what: RegisterEntry['what'],
  address: string,
  sign = 'a',
): RegisterEntry => ({
  ...{ number, day, time: `${day}T09:00:00Z`, what, kind: 'report', address },
  ...(what !== 'removed' && { sha256: sign.repeat(64) }),
});

describe('the feeds of a council', () => {
  let index: ArchiveIndex;
  before(async () => {
    const { archive } = await loadCouncil(
      { ...FRAME, ...THIS_VOLUME, ...OTHER_VOLUMES },
      { today: TODAY },
    );
    index = indexArchive(archive as Archive);
  });

  /** What a feed says of these lines, "published One". */
  const saidBy = (url: string, lines: readonly RegisterEntry[]): string[] => {
    const register = { entries: lines, lines: [], head: '' };
    const feeds = newsFeeds({ index, register, past: pastOf(lines) });
    const feed = feeds.find((one) => one.url === url);
    assert.ok(feed, url);
    return feed.news.map(({ what, title }) => `${what} ${title}`);
  };

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

  it('a paper that got another address is not new', () => {
    const lines = [
      line(1, '2022-05-01', 'published', `${MEETING}first-name/`),
      line(2, '2022-05-02', 'published', ONE),
      line(3, '2022-05-02', 'removed', `${MEETING}first-name/`),
    ];
    const isNew = saidBy('/feeds/papers.atom', lines);
    assert.equal(isNew.length, 1);
    assert.ok(saidBy('/feeds/changes.atom', lines).includes('moved One'));
  });

  it('a paper that got another address was not taken off, and what happened to it before has its name', () => {
    const lines = [
      line(1, '2022-05-01', 'published', `${MEETING}first-name/`),
      line(2, '2022-05-02', 'changed', `${MEETING}first-name/`, 'b'),
      line(3, '2022-05-03', 'removed', `${MEETING}first-name/`),
      line(4, '2022-05-03', 'published', ONE, 'b'),
    ];
    assert.deepEqual(saidBy('/feeds/changes.atom', lines), ['moved One', 'changed One']);
    assert.deepEqual(saidBy('/feeds/wards/armley.atom', lines), [
      'moved One',
      'changed One',
      'published One',
    ]);
  });

  it('a paper that went to another committee is said to be taken off to those who follow the first', () => {
    const before = '/meetings/plans/2022-05-04/first-name/';
    const lines = [
      line(1, '2022-05-01', 'published', before),
      line(2, '2022-05-03', 'removed', before),
      line(3, '2022-05-03', 'published', ONE),
    ];
    assert.ok(saidBy('/feeds/committees/plans.atom', lines)[0]?.startsWith('removed '));
  });

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
          someMinute('55', [namedVote(['Ben'], [], { isUnsettled: true })]),
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
