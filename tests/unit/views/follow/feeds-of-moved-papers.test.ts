import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { pastOf } from '../../../../src/history/register/paper-past.ts';
import type { RegisterEntry } from '../../../../src/history/register/register-line.ts';
import { indexArchive, type ArchiveIndex } from '../../../../src/views/archive-index.ts';
import { yearsOfRegister } from '../../../../src/views/data/gone-papers.ts';
import { paperNews } from '../../../../src/views/follow/paper-news.ts';
import { calendarsOf, newsFeeds } from '../../../../src/views/follow/feeds.ts';
import { archiveOf, THIS_VOLUME, TODAY } from '../three-years.ts';
import { MEETING, ONE, councilIndex, line, saidIn } from './council-feeds.ts';

describe('the feeds of a council', () => {
  let index: ArchiveIndex;
  before(async () => {
    index = await councilIndex();
  });
  const saidBy = (url: string, lines: readonly RegisterEntry[]): string[] =>
    saidIn(index, url, lines);

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

  describe('a report whose meeting moved away and back', () => {
    const there = ONE.replace('2022-05-11', '2022-05-18');
    const lines = [
      line(1, '2022-05-01', 'published', ONE),
      line(2, '2022-05-02', 'removed', ONE),
      line(3, '2022-05-02', 'published', there),
      line(4, '2022-05-03', 'removed', there),
      line(5, '2022-05-03', 'published', ONE),
    ];
    for (const [what, upTo, details] of [
      ['is said each time to be with the day to which it moved', 5, ['11 May 2022', '18 May 2022']],
      ['is said to be with the day on which it is', 1, []],
    ] as const) {
      it(what, () => {
        const entries = lines.slice(0, upTo).map((one, at) => ({ ...one, number: at + 1 }));
        const papers = { index, past: pastOf(entries), register: { entries, lines: [], head: '' } };
        const news = [...paperNews(papers)].map(([one]) => one);
        assert.deepEqual(
          news.filter((one) => one.what === 'moved').map(({ detail }) => detail.split(', ').at(-1)),
          details,
        );
        assert.match(news.at(-1)?.detail ?? '', /11 May 2022$/);
      });
    }
  });

  it('an appendix whose report went to another meeting and came back has the name of the report, and the day of then', async () => {
    const here = `${ONE}appendix-1.csv`;
    const there = here.replace('2022-05-11', '2022-05-18');
    const files = { ...THIS_VOLUME, [here.slice(1)]: 'Year,Homes\n2021,4\n' };
    const own = indexArchive(await archiveOf(files));
    const entries = [
      line(1, '2022-05-01', 'published', here),
      line(2, '2022-05-02', 'removed', here),
      line(3, '2022-05-02', 'published', there),
      line(4, '2022-05-03', 'removed', there),
      line(5, '2022-05-03', 'published', here),
    ].map((one) => ({ ...one, kind: 'file' as const }));
    const papers = {
      index: own,
      past: pastOf(entries),
      register: { entries, lines: [], head: '' },
    };
    const moved = [...paperNews(papers)].flatMap(([one]) => (one.what === 'moved' ? one : []));
    assert.deepEqual(
      moved.map(({ title, detail }) => [title.slice(0, 10), detail]),
      [
        ['Appendix 1', 'One, Scrutiny Board (Children and Families), 11 May 2022'],
        ['Appendix 1', 'One, Scrutiny Board (Children and Families), 18 May 2022'],
      ],
    );
  });

  it('a report that went with its meeting and is withheld there is said to be withheld, with the day of then', () => {
    const there = ONE.replace('2022-05-11', '2022-05-18');
    const entries = [
      line(1, '2022-05-01', 'published', ONE),
      line(2, '2022-05-02', 'removed', ONE),
      line(3, '2022-05-02', 'withheld', there),
      line(4, '2022-05-03', 'removed', there),
      line(5, '2022-05-03', 'published', ONE),
    ];
    const papers = { index, past: pastOf(entries), register: { entries, lines: [], head: '' } };
    const news = [...paperNews(papers)].map(([one]) => one);
    const withheld = news.find(({ day, what }) => day === '2022-05-02' && what === 'withheld');
    assert.match(withheld?.detail ?? '', /18 May 2022$/);
    assert.ok(!news.some(({ what }) => what === 'moved-and-changed'));
  });

  it('an agenda that went on to another day has the name of each day', () => {
    const agenda = (number: number, day: string, what: RegisterEntry['what'], address: string) => ({
      ...{ ...line(number, day, what, address), kind: 'agenda' as const },
      ...(what !== 'removed' && { items: ['one'], meeting: { time: '10:00', place: 'Hall' } }),
    });
    const [first, second] = ['2022-05-04', '2022-05-05'].map((day) => MEETING.replace('2022-05-11', day)); // prettier-ignore
    const entries = [
      agenda(1, '2022-05-01', 'published', first ?? ''),
      agenda(2, '2022-05-02', 'removed', first ?? ''),
      agenda(3, '2022-05-02', 'published', second ?? ''),
      agenda(4, '2022-05-03', 'removed', second ?? ''),
      agenda(5, '2022-05-03', 'published', MEETING),
    ];
    const papers = { index, past: pastOf(entries), register: { entries, lines: [], head: '' } };
    const moved = [...paperNews(papers)].filter(([{ what }]) => what === 'moved');
    assert.deepEqual(
      moved.map(([{ title, detail }]) =>
        [title, detail].map((said) => /\d+ May 2022$/.exec(said)?.[0]),
      ),
      [
        ['11 May 2022', '5 May 2022'],
        ['5 May 2022', '4 May 2022'],
      ],
    );
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
        [`removed ${GONE}`, `published ${NAMED}`, `published ${GONE}`],
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
});
