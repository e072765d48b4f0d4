import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { pastOf } from '../../../../src/history/register/paper-past.ts';
import type { RegisterEntry } from '../../../../src/history/register/register-line.ts';
import type { Archive } from '../../../../src/papers/archive.ts';
import { indexArchive, type ArchiveIndex } from '../../../../src/views/archive-index.ts';
import { calendarsOf, newsFeeds } from '../../../../src/views/follow/feeds.ts';
import { TODAY } from '../three-years.ts';
import { ONE, councilIndex, line, saidIn } from './council-feeds.ts';

describe('the feeds of a council', () => {
  let index: ArchiveIndex;
  before(async () => {
    index = await councilIndex();
  });
  const saidBy = (url: string, lines: readonly RegisterEntry[]): string[] =>
    saidIn(index, url, lines);

  describe('of a paper that is gone, by what its lines say that it was about', () => {
    const GONE = '/meetings/plans/2022-06-15/gone/';
    const TITLE = 'A report to Plans Panel, 15 June 2022 (no longer on this site)';
    const lines = (about: readonly string[] | undefined, ...then: readonly RegisterEntry[]) => [
      { ...line(1, '2022-05-01', 'published', GONE), ...(about && { about }) },
      ...then,
    ];
    const withdrawn = line(2, '2022-05-02', 'withdrawn', GONE);
    const both = [`withdrawn ${TITLE}`, `published ${TITLE}`];
    for (const [what, all, feed, said] of [
      ['its ward is told', lines(['wards/armley'], withdrawn), 'wards/armley', both],
      ['no other ward is', lines(['wards/armley'], withdrawn), 'wards/all-wards', []],
      ['those of all wards are told', lines(['wards/all-wards'], withdrawn), 'wards/all-wards', both], // prettier-ignore
      ['a paper about all wards is in no ward’s own', lines(['wards/all-wards'], withdrawn), 'wards/armley', []], // prettier-ignore
      ['of lines that don’t say it nothing is known', lines(undefined, withdrawn), 'wards/armley', []], // prettier-ignore
      [
        'each line is of the wards that it then had',
        [
          ...lines(['wards/armley']),
          { ...line(2, '2022-05-02', 'changed', GONE, 'b'), about: ['wards/all-wards'] },
          line(3, '2022-05-03', 'removed', GONE),
        ],
        'wards/all-wards',
        [`removed ${TITLE}`, `changed ${TITLE}`],
      ],
      [
        'a file of a report that is here is of its wards',
        [
          { ...line(1, '2022-05-01', 'published', `${ONE}appendix-1.pdf`), kind: 'file' as const },
          { ...line(2, '2022-05-02', 'withdrawn', `${ONE}appendix-1.pdf`), kind: 'file' as const },
        ],
        'wards/armley',
        ['withdrawn', 'published'].map(
          (event) =>
            `${event} A file of a report to Scrutiny Board (Children and Families), 11 May 2022 (no longer on this site)`,
        ),
      ],
    ] as const) {
      it(what, () => assert.deepEqual(saidBy(`/feeds/${feed}.atom`, all), said));
    }
  });

  describe('of two reports of one meeting that are gone', () => {
    const detailsOf = (lines: readonly RegisterEntry[]): readonly string[] => {
      const register = { entries: lines, lines: [], head: '' };
      const feeds = newsFeeds({ index, register, past: pastOf(lines) });
      const all = feeds.find(({ url }) => url === '/feeds/committees/plans.atom');
      return (all?.news ?? []).map(({ what, detail }) => `${what} ${detail}`);
    };
    const [A, B] = ['/meetings/plans/2022-06-15/a/', '/meetings/plans/2022-06-15/b/'];
    const agenda = (what: RegisterEntry['what'], number: number) => ({
      ...line(number, '2022-05-01', what, '/meetings/plans/2022-07-06/'),
      kind: 'agenda' as const,
    });
    for (const [what, lines, said] of [
      [
        'each says when it came out first, which tells them apart',
        [
          line(1, '2022-05-01', 'published', A),
          line(2, '2022-05-03', 'published', B),
          line(3, '2022-05-04', 'withdrawn', B),
          line(4, '2022-05-05', 'removed', A),
        ],
        [
          'removed Plans Panel. First published on 1 May 2022',
          'withdrawn Plans Panel. First published on 3 May 2022',
          'published Plans Panel',
          'published Plans Panel',
        ],
      ],
      [
        'one that moved with its meeting says when it came out at its first address',
        [
          line(1, '2022-05-01', 'published', A),
          line(2, '2022-05-03', 'removed', A),
          line(3, '2022-05-03', 'published', '/meetings/plans/2022-06-16/a/'),
          line(4, '2022-05-05', 'withdrawn', '/meetings/plans/2022-06-16/a/'),
        ],
        [
          'withdrawn Plans Panel. First published on 1 May 2022',
          'moved Plans Panel',
          'published Plans Panel',
        ],
      ],
      [
        'one that was found at its first address says no day',
        [
          line(1, '2022-05-01', 'found', A),
          line(2, '2022-05-03', 'removed', A),
          line(3, '2022-05-03', 'published', '/meetings/plans/2022-06-16/a/'),
          line(4, '2022-05-05', 'withdrawn', '/meetings/plans/2022-06-16/a/'),
        ],
        ['withdrawn Plans Panel', 'moved Plans Panel'],
      ],
      [
        'one that was there before the register says no day',
        [line(1, '2022-05-01', 'found', A), line(2, '2022-05-04', 'withdrawn', A)],
        ['withdrawn Plans Panel'],
      ],
      [
        'an agenda has the day of its meeting, which is enough',
        [agenda('published', 1), agenda('removed', 2)],
        ['removed Plans Panel', 'published Plans Panel'],
      ],
    ] as const) {
      it(what, () => assert.deepEqual(detailsOf(lines), said));
    }
  });

  describe('of a matter', () => {
    const GONE = '/meetings/plans/2022-06-15/gone/';
    const out = (...about: readonly string[]): RegisterEntry => ({
      ...line(1, '2022-05-01', 'published', GONE),
      about,
    });
    const withdrawn = line(2, '2022-05-02', 'withdrawn', GONE);
    const saidOfMatter = (lines: readonly RegisterEntry[]): readonly string[] => {
      const matters = ['quarry', 'bridge'].map((slug) => ({ slug, source: `topics/${slug}.md` }));
      const withMatters = indexArchive({ ...(index.archive as Archive), matters });
      const register = { entries: lines, lines: [], head: '' };
      const feeds = newsFeeds({ index: withMatters, register, past: pastOf(lines) });
      const feed = feeds.find(({ url }) => url === '/feeds/matters/quarry.atom');
      return (feed?.news ?? []).map(({ what }) => what);
    };
    for (const [what, lines, said] of [
      ['says that its paper was withdrawn', [out('matters/quarry'), withdrawn], ['withdrawn', 'published']], // prettier-ignore
      ['says nothing of a paper of another', [out('matters/bridge'), withdrawn], []],
      ['says nothing of a paper of a ward', [out('wards/quarry'), withdrawn], []],
      ['says that it was taken away without a reason', [out('wards/armley', 'matters/quarry'), line(2, '2022-05-02', 'removed', GONE)], ['removed', 'published']], // prettier-ignore
    ] as const) {
      it(what, () => assert.deepEqual(saidOfMatter(lines), said));
    }
  });

  describe('of a committee whose file was taken away, after it got another name', () => {
    const [OLD, NEW] = ['uplands-area-committee', 'uplands'];
    const at = (slug: string): string => `/meetings/${slug}/2022-06-08/`;
    const linesCalled = (committee?: string): RegisterEntry[] => {
      const agenda = (...of: Parameters<typeof line>): RegisterEntry => ({
        ...line(...of),
        kind: 'agenda',
        ...(of[2] !== 'removed' && {
          meeting: { time: '10:00', place: 'Hall', ...(committee !== undefined && { committee }) },
        }),
      });
      return [
        agenda(1, '2022-05-01', 'published', at(OLD)),
        agenda(2, '2022-05-02', 'removed', at(OLD)),
        agenda(3, '2022-05-02', 'published', at(NEW)),
        agenda(4, '2022-05-03', 'removed', at(NEW)),
      ];
    };
    const calendars = (own: readonly RegisterEntry[]) =>
      calendarsOf(index, TODAY, pastOf(own)).filter(({ url }) => url.includes('uplands'));

    it('keeps its calendars, with its meetings as cancelled, and the name that it had', () => {
      const own = calendars(linesCalled('Uplands Area Committee'));
      assert.deepEqual(
        own.map(({ url }) => url).sort(),
        [NEW, OLD].map((slug) => `/calendars/committees/${slug}.ics`).sort(),
      );
      for (const { title, events } of own) {
        assert.ok(title.startsWith('Uplands Area Committee, '), title);
        assert.deepEqual(events.map(({ id }) => id).sort(), [
          'meetings.uplands-area-committee.2022-06-08',
          'meetings.uplands.2022-06-08',
        ]);
        for (const event of events) {
          assert.equal(event.status, 'CANCELLED');
          assert.equal(event.title, 'Taken off: Uplands Area Committee');
        }
      }
    });

    it('keeps its feeds, which say that its papers were taken off', () => {
      const lines = linesCalled('Uplands Area Committee');
      for (const slug of [OLD, NEW]) {
        const [last] = saidBy(`/feeds/committees/${slug}.atom`, lines);
        assert.equal(
          last,
          'removed Agenda of Uplands Area Committee, 8 June 2022 (no longer on this site)',
        );
      }
    });

    it('is called by its file in words where the register has no name of it', () => {
      const titles = calendars(linesCalled()).flatMap(({ events }) => events.map((e) => e.title));
      assert.ok(titles.includes('Taken off: Uplands area committee'));
      assert.ok(titles.every((title) => !title.includes('-')));
    });

    it('is no concern of other committees, which have no more feeds than before', () => {
      const lines = linesCalled('Uplands Area Committee');
      assert.deepEqual(saidBy('/feeds/committees/plans.atom', lines), []);
      const urls = calendarsOf(index, TODAY, pastOf(lines)).map(({ url }) => url);
      assert.equal(urls.length, new Set(urls).size);
    });
  });
});
