import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { pastOf } from '../../../../src/history/register/paper-past.ts';
import type { RegisterEntry } from '../../../../src/history/register/register-line.ts';
import type { Archive } from '../../../../src/papers/archive.ts';
import { indexArchive, type ArchiveIndex } from '../../../../src/views/archive-index.ts';
import { yearsOfRegister } from '../../../../src/views/data/gone-papers.ts';
import { calendarsOf, emptyFeeds, newsFeeds } from '../../../../src/views/follow/feeds.ts';
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

  describe('a paper that is withheld', () => {
    const THREE = '/meetings/plans/2022-06-15/three/';
    const began = line(1, '2022-05-01', 'found', THREE);
    for (const [how, lines, said] of [
      ['when the register begins is no news', [began, line(2, '2022-05-01', 'withheld', ONE)], []],
      [
        'from its first day isn’t said to be withheld now',
        [began, line(2, '2022-05-02', 'withheld', ONE)],
        ['Withheld: '],
      ],
      [
        'and was open is withheld now',
        [began, line(2, '2022-05-02', 'published', ONE), line(3, '2022-05-03', 'withheld', ONE)],
        [undefined],
      ],
      [
        'and was there before the register is withheld now',
        [line(1, '2022-05-01', 'found', ONE), line(2, '2022-05-02', 'withheld', ONE)],
        [undefined],
      ],
      [
        'a second time is withheld now again',
        [
          line(1, '2022-05-01', 'withheld', ONE),
          line(2, '2022-05-02', 'published', ONE),
          line(3, '2022-05-03', 'withheld', ONE),
        ],
        [undefined],
      ],
    ] as const) {
      it(how, () => {
        const feeds = newsFeeds({
          ...{ index, past: pastOf(lines) },
          register: { entries: lines, lines: [], head: '' },
        });
        const changes = feeds.find(({ url }) => url === '/feeds/changes.atom')?.news ?? [];
        const withheld = changes.filter(({ what }) => what === 'withheld');
        assert.deepEqual(
          withheld.map(({ state }) => state),
          said,
        );
      });
    }
  });

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

  describe('where another paper came to the address that one had left', () => {
    const first = `${MEETING}first-name/`;
    const [here, second] = [ONE, `${MEETING}second-name/`];
    const GONE =
      'A report to Scrutiny Board (Children and Families), 11 May 2022 (no longer on this site)';
    /** It goes from the one address to the other, and another comes to the one. */
    const reused = (from: string, to: string, then: readonly RegisterEntry[] = []) => [
      line(1, '2022-05-01', 'published', from),
      line(2, '2022-05-02', 'published', to),
      line(3, '2022-05-02', 'removed', from),
      ...then,
      line(8, '2022-05-08', 'published', from, 'f'),
    ];
    /** [what, the lines, the address of a feed, what it says with the line of each entry]. */
    const CASES: readonly [string, RegisterEntry[], string, string[]][] = [
      [
        'what happened before is about the paper that moved',
        reused(first, here),
        '/feeds/wards/armley.atom',
        ['2 moved One', '1 published One'],
      ],
      [
        'it is about that wherever it went from there',
        reused(first, second, [
          line(4, '2022-05-03', 'removed', second),
          line(5, '2022-05-03', 'published', here),
        ]),
        '/feeds/wards/armley.atom',
        ['5 moved One', '2 moved One', '1 published One'],
      ],
      [
        'what happened before is not in the feed of a ward that only the other paper names',
        reused(here, first),
        '/feeds/wards/armley.atom',
        ['8 published One'],
      ],
      [
        'a paper that was taken off since has the name of what is gone',
        reused(here, first, [line(4, '2022-05-03', 'removed', first)]),
        '/feeds/committees/scrutiny.atom',
        ['8 published One', `4 removed ${GONE}`, `2 moved ${GONE}`, `1 published ${GONE}`],
      ],
    ];
    for (const [what, lines, url, said] of CASES) {
      it(what, () => {
        const register = { entries: lines, lines: [], head: '' };
        const feed = newsFeeds({ index, register, past: pastOf(lines) }).find(
          (one) => one.url === url,
        );
        assert.deepEqual(
          feed?.news.map(
            ({ id, what: event, title }) => `${id.split('-').at(-1) ?? ''} ${event} ${title}`,
          ),
          said,
        );
      });
    }
  });

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

  it('a paper that went to another committee is said to be taken off to those who follow the first', () => {
    const before = '/meetings/plans/2022-05-04/first-name/';
    const lines = [
      line(1, '2022-05-01', 'published', before),
      line(2, '2022-05-03', 'removed', before),
      line(3, '2022-05-03', 'published', ONE),
    ];
    assert.ok(saidBy('/feeds/committees/plans.atom', lines)[0]?.startsWith('removed '));
  });

  describe('of a meeting whose folder got another name', () => {
    const GONE = '/meetings/plans/2022-06-08/';
    const NOW = '/meetings/plans/2022-06-15/';
    const agenda = (...of: Parameters<typeof line>): RegisterEntry => ({
      ...line(...of),
      kind: 'agenda',
      meeting: { time: '10:00', place: 'Civic Hall' },
    });
    const lines = [
      agenda(1, '2022-05-01', 'published', GONE),
      agenda(2, '2022-05-02', 'changed', GONE, 'b'),
      agenda(3, '2022-05-03', 'removed', GONE),
      agenda(4, '2022-05-03', 'published', NOW, 'c'),
    ];
    const eventsIn = (own: readonly RegisterEntry[], url: string) =>
      calendarsOf(index, TODAY, pastOf(own)).find((one) => one.url === url)?.events ?? [];
    const saidOf = (own: readonly RegisterEntry[], url: string) =>
      eventsIn(own, url)
        .filter(({ id }) => id === 'meetings.plans.2022-06-08')
        .map(({ title, status, start, revision }) => ({ title, status, start, revision }));

    it('calendars keep it as cancelled, above all that it was before', () => {
      const start = '2022-06-08T09:00:00.000Z';
      const moved = {
        ...{ title: 'Moved: Plans Panel', status: 'CANCELLED' as const, start, revision: 4 },
      };
      assert.deepEqual(saidOf(lines, '/calendars/all.ics'), [moved]);
      assert.deepEqual(saidOf(lines, '/calendars/committees/plans.ics'), [moved]);
      assert.deepEqual(saidOf(lines, '/calendars/committees/scrutiny.ics'), []);
      assert.deepEqual(saidOf(lines.slice(0, 3), '/calendars/all.ics'), [
        { ...moved, title: 'Taken off: Plans Panel', revision: 3 },
      ]);
    });

    it('one that is held back to be checked, and one that is there, are not cancelled', () => {
      const held = [lines[0], agenda(2, '2022-05-02', 'held-back', GONE)] as RegisterEntry[];
      assert.deepEqual(saidOf(held, '/calendars/all.ics'), []);
      const here = eventsIn([agenda(1, '2022-05-03', 'published', NOW)], '/calendars/all.ics');
      assert.ok(here.every(({ status }) => status === 'CONFIRMED'));
    });

    it('feeds and data say that it moved', () => {
      assert.ok(
        saidBy('/feeds/changes.atom', lines).includes('moved Agenda of Plans Panel, 15 June 2022'),
      );
      const [gone] = yearsOfRegister(pastOf(lines), new Set([NOW]), []).get('2022-23')?.gone ?? [];
      assert.deepEqual([gone?.what, gone?.movedTo], ['moved', NOW]);
    });

    it('one that was taken off is said to be', () => {
      assert.ok(saidBy('/feeds/changes.atom', lines.slice(0, 3))[0]?.startsWith('removed '));
      const register = yearsOfRegister(pastOf(lines.slice(0, 3)), new Set(), []);
      assert.equal(register.get('2022-23')?.gone[0]?.what, 'removed');
    });
  });

  describe('of papers that move', () => {
    const [HERE, THERE] = ['/meetings/plans/2022-06-15/', '/meetings/plans/2022-06-22/'];
    const agenda = (
      of: Parameters<typeof line>,
      more: Pick<RegisterEntry, 'items' | 'meeting'> = { items: ['three', '#ab'] },
    ): RegisterEntry => ({ ...line(...of), kind: 'agenda', ...(of[2] !== 'removed' && more) });
    const all = (lines: readonly RegisterEntry[]): string[] => [
      ...saidBy('/feeds/changes.atom', lines),
      ...saidBy('/feeds/papers.atom', lines),
    ];
    const THREE = [
      agenda([1, '2022-05-01', 'published', THERE]),
      agenda([2, '2022-05-02', 'removed', THERE]),
      agenda([3, '2022-05-02', 'published', HERE]),
    ];
    const THERE_AND_BACK = [
      agenda([1, '2022-05-01', 'published', HERE]),
      line(2, '2022-05-01', 'published', `${HERE}three/`, 'c'),
      agenda([3, '2022-05-02', 'removed', HERE]),
      line(4, '2022-05-02', 'removed', `${HERE}three/`, 'c'),
      agenda([5, '2022-05-02', 'published', THERE]),
      line(6, '2022-05-02', 'published', `${THERE}three/`, 'c'),
      agenda([7, '2022-05-03', 'returned', HERE]),
      line(8, '2022-05-03', 'published', `${HERE}three/`, 'c'),
      agenda([9, '2022-05-03', 'removed', THERE]),
      line(10, '2022-05-03', 'removed', `${THERE}three/`, 'c'),
    ];
    const NAMED = 'Agenda of Plans Panel, 15 June 2022';
    const GONE = 'Agenda of Plans Panel, 22 June 2022 (no longer on this site)';

    for (const [what, lines, said] of [
      [
        'an agenda is said to have moved, and is not new',
        THREE,
        [`moved ${NAMED}`, `published ${GONE}`],
      ],
      [
        'a meeting that moved and came back is said to have moved twice, and no more',
        THERE_AND_BACK,
        [
          ...[`moved ${NAMED}`, 'moved One', 'moved One', `moved ${GONE}`],
          ...['published One', `published ${NAMED}`],
        ],
      ],
      [
        'another agenda of the committee that comes as one is taken off is new',
        [
          agenda([1, '2022-05-01', 'published', THERE], { items: ['one'] }),
          agenda([2, '2022-05-02', 'removed', THERE]),
          agenda([3, '2022-05-02', 'published', HERE], { items: ['three'] }),
        ],
        [`moved ${NAMED}`, `published ${NAMED}`, `published ${GONE}`],
      ],
      [
        'one that moved and is cancelled at once is said to be cancelled too',
        THREE.map((one) =>
          one.number === 3
            ? { ...one, meeting: { time: '10:00', place: 'Hall', off: 'cancelled' as const } }
            : one,
        ),
        [`moved ${NAMED}`, `published ${NAMED}`, `published ${GONE}`],
      ],
      [
        'an agenda of a committee whose file got another name is not taken off',
        [
          agenda([1, '2022-05-01', 'published', '/meetings/old-plans/2022-06-15/']),
          agenda([2, '2022-05-02', 'removed', '/meetings/old-plans/2022-06-15/']),
          agenda([3, '2022-05-02', 'published', HERE]),
        ],
        [`moved ${NAMED}`, `published ${NAMED}`],
      ],
    ] as const) {
      it(what, () => {
        assert.deepEqual(all(lines), said);
      });
    }

    it('all that went to another committee is said once to those who follow all papers', () => {
      const before = '/meetings/plans/2022-05-11/';
      const lines = [
        agenda([1, '2022-05-01', 'published', before]),
        agenda([2, '2022-05-02', 'removed', before]),
        agenda([3, '2022-05-02', 'published', MEETING]),
      ];
      const moved = 'moved Agenda of Scrutiny Board (Children and Families), 11 May 2022';
      assert.deepEqual(saidBy('/feeds/changes.atom', lines), [moved]);
      assert.ok(saidBy('/feeds/committees/plans.atom', lines)[0]?.startsWith('removed '));
    });
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
