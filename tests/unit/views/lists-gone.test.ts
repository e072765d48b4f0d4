import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pastOf } from '../../../src/history/register/paper-past.ts';
import type { RegisterEntry } from '../../../src/history/register/register-line.ts';
import type { Archive } from '../../../src/papers/archive.ts';
import { indexArchive } from '../../../src/views/archive-index.ts';
import { listsGone } from '../../../src/views/register/lists/lists-gone.ts';
import { loadCouncil } from '../papers/temporary-council.ts';
import { FRAME, OTHER_VOLUMES, THIS_VOLUME, TODAY } from './three-years.ts';

const SCRUTINY = '/meetings/scrutiny/2022-05-11/';
const FILES = { ...FRAME, ...THIS_VOLUME, ...OTHER_VOLUMES };
const WARDS = (FRAME['council.yaml'] ?? '').replace(
  'wards: [Temple Newsam, Gipton and Harehills, Armley]',
  'wards: [Armley, Gipton and Harehills, { name: Old End, until: 2021-02-01 }]',
);

const line = (number: number, more: Partial<RegisterEntry>): RegisterEntry => ({
  ...{ number, day: `2022-04-0${number}`, time: `2022-04-0${number}T09:00:00Z` },
  ...{ what: 'published', kind: 'report', address: `${SCRUTINY}one/`, sha256: 'a'.repeat(64) },
  ...more,
});
const away = (number: number, more: Partial<RegisterEntry>): RegisterEntry => {
  const entry = line(number, { what: 'removed', ...more });
  delete (entry as { sha256?: string }).sha256;
  return entry;
};

const agendaOf = (address: string) => [
  line(1, { kind: 'agenda', address }),
  away(2, { kind: 'agenda', address }),
];

/** The registers of what is brought to meetings: an agenda may have had the last of each. */
const REGISTERS = [
  ...['/declarations/', '/motions/', '/outside-bodies/', '/petitions/', '/questions/'],
  '/recommendations/',
];

/** [what, the lines, the addresses that have nothing to list]. */
const CASES: readonly (readonly [string, readonly RegisterEntry[], readonly string[]])[] = [
  ['where every paper is as it first went out', [line(1, {})], []],
  [
    'where a report was changed: of each ward and pillar of that year which has none',
    [line(1, {}), line(2, { what: 'changed', sha256: 'b'.repeat(64) })],
    [
      '/accessibility/2022-23/',
      '/pillars/climate/2022-23/',
      '/wards/gipton-and-harehills/2022-23/',
    ],
  ],
  [
    'where a report was taken off: the same',
    [line(1, { address: `${SCRUTINY}x/` }), away(2, { address: `${SCRUTINY}x/` })],
    [
      '/accessibility/2022-23/',
      '/pillars/climate/2022-23/',
      '/wards/gipton-and-harehills/2022-23/',
    ],
  ],
  [
    'where the last meeting of a year was taken off',
    agendaOf('/meetings/plans/2018-10-10/'),
    [
      '/accessibility/2018-19/',
      '/calendar/2018-10/',
      '/committees/plans/2018-19/',
      ...['climate', 'health'].map((pillar) => `/pillars/${pillar}/2018-19/`),
      '/to-follow/2018-19/',
      ...['all-wards', 'armley', 'gipton-and-harehills', 'old-end'].map(
        (ward) => `/wards/${ward}/2018-19/`,
      ),
      '/years/2018-19/',
    ],
  ],
  [
    'where the last meeting of a committee in a year was taken off, not that of others',
    agendaOf('/meetings/plans/2021-10-20/'),
    [
      '/accessibility/2021-22/',
      '/committees/plans/2021-22/',
      '/pillars/climate/2021-22/',
      '/wards/all-wards/2021-22/',
      '/wards/gipton-and-harehills/2021-22/',
    ],
  ],
  [
    'where a committee is there no more, whose name nobody knows',
    agendaOf('/meetings/gone/2022-05-12/'),
    [
      '/accessibility/2022-23/',
      '/pillars/climate/2022-23/',
      '/wards/gipton-and-harehills/2022-23/',
    ],
  ],
];

describe('lists that have nothing to list keep their addresses', async () => {
  const { archive } = await loadCouncil({ ...FILES, 'council.yaml': WARDS }, { today: TODAY });
  const index = indexArchive(archive as Archive);
  for (const [what, lines, expected] of CASES) {
    it(what, () => {
      const lists = listsGone({ index, past: pastOf(lines), today: TODAY });
      const hasAgenda = lines.some(({ kind }) => kind === 'agenda');
      assert.deepEqual(
        lists.map(({ url }) => url),
        [...expected, ...(hasAgenda ? REGISTERS : [])].sort(),
      );
    });
  }

  it('and say what would be listed, and where such things are', () => {
    const lists = listsGone({ index, past: pastOf(CASES[4]?.[1] ?? []), today: TODAY });
    const [, first, ...others] = lists.filter(({ url }) => !REGISTERS.includes(url));
    assert.deepEqual(
      [first?.title, first?.all.url],
      ['Meetings of Plans Panel in 2021/22', '/committees/plans/'],
    );
    assert.deepEqual(others.map(({ title, all }) => [title, all.url])[2], [
      'Reports of 2021/22 that affect Gipton and Harehills ward',
      '/wards/gipton-and-harehills/',
    ]);
  });

  it('where minutes were taken off: of everybody whom none of that year name', async () => {
    const seat = 'seats: [{ ward: Armley, from: 2021-05-08 }]';
    const council = await loadCouncil(
      {
        ...{ ...FILES, 'council.yaml': WARDS },
        'people/ann-bee.md': `---\nname: Ann Bee\n${seat}\n---\n`,
      },
      { today: TODAY },
    );
    const address = `${SCRUTINY}minutes/`;
    const lines = [line(1, { kind: 'minutes', address }), away(2, { kind: 'minutes', address })];
    const lists = listsGone({
      index: indexArchive(council.archive as Archive),
      past: pastOf(lines),
      today: TODAY,
    });
    const own = lists.find(({ url }) => url === '/people/ann-bee/2022-23/');
    assert.equal(own?.title, 'What minutes of 2022/23 say of Ann Bee');
    assert.equal(own.all.url, '/people/ann-bee/');
    assert.ok(lists.some(({ url }) => url === '/decisions/2022-23/'));
  });

  describe('where it is known which pages the site before has', () => {
    const changed = [line(1, {}), line(2, { what: 'changed', sha256: 'b'.repeat(64) })];
    const urlsOf = (lines: readonly RegisterEntry[], gone: readonly string[]) =>
      listsGone({ index, past: pastOf(lines), today: TODAY, gone }).map(({ url }) => url);

    it('only those keep an address that it had', () => {
      assert.deepEqual(urlsOf(changed, []), []);
      assert.deepEqual(urlsOf(changed, ['/wards/gipton-and-harehills/2021-22/', '/about/']), []);
      for (const [, lines, expected] of CASES) {
        assert.deepEqual(urlsOf(lines, expected.slice(0, 1)), expected.slice(0, 1));
        assert.deepEqual(urlsOf(lines, expected), expected);
      }
    });

    it('so do lists of which no line says why they are gone, and no pages of papers', () => {
      const lists = [
        ...['/accessibility/2021-22/', '/calendar/2021-10/', '/decisions/2021-22/3/'],
        ...['/forward-plan/', '/forward-plan/2/', '/petitions/', '/years/2021-22/'],
      ];
      const papers = ['/decisions/2021/leasing/', '/forward-plan/kd-1/', '/calendars/', '/about/'];
      const found = listsGone({
        ...{ index, past: pastOf([line(1, {})]), today: TODAY },
        gone: [...papers, ...lists],
      });
      assert.deepEqual(
        found.map(({ url }) => url),
        lists,
      );
      assert.deepEqual(
        found.map(({ title, all }) => `${title}: ${all.url}`).filter((_, at) => at > 1 && at < 5),
        ['A part of “Decisions”: /decisions/', 'Forward plan: /', 'A part of “Forward plan”: /'],
      );
    });

    it('with the same words as where it isn’t', () => {
      const past = pastOf(changed);
      const url = '/wards/gipton-and-harehills/2022-23/';
      const all = listsGone({ index, past, today: TODAY });
      assert.deepEqual(
        listsGone({ index, past, today: TODAY, gone: [url] }),
        all.filter((list) => list.url === url),
      );
      assert.deepEqual(listsGone({ index, past, today: TODAY }), all);
    });
  });

  it('where minutes were changed: of nobody who left before that year or came after it', async () => {
    const person = (name: string, seat: string) =>
      `---\nname: ${name}\nseats: [{ ward: Armley, ${seat} }]\n---\n`;
    const council = await loadCouncil(
      {
        ...{ ...FILES, 'council.yaml': WARDS },
        'people/ann-early.md': person('Ann Early', 'from: 2015-05-08, until: 2019-05-07'),
        'people/ben-late.md': person('Ben Late', 'from: 2023-05-08'),
        'people/cy-now.md': person('Cy Now', 'from: 2021-05-08'),
        'people/di-coopted.md': '---\nname: Di Coopted\n---\n',
      },
      { today: TODAY },
    );
    const own = { kind: 'minutes', address: `${SCRUTINY}minutes/` } as const;
    const papers = {
      index: indexArchive(council.archive as Archive),
      past: pastOf([line(1, own), line(2, { ...own, what: 'changed', sha256: 'b'.repeat(64) })]),
      today: TODAY,
    };
    const people = (gone?: readonly string[]) =>
      listsGone({ ...papers, gone }).flatMap(({ url }) =>
        url.startsWith('/people/') ? [url.slice(8)] : [],
      );
    assert.deepEqual(people(), ['cy-now/2022-23/', 'di-coopted/2022-23/']);
    assert.deepEqual(people([]), []);
    // A list that was there keeps its address, whoever sat then.
    assert.deepEqual(people(['/people/ben-late/2022-23/']), ['ben-late/2022-23/']);
  });

  /** The parts that may have been there, of lists whose addresses are so. */
  const partsOf = (lists: RegExp, ...lines: readonly RegisterEntry[]): string[] =>
    listsGone({
      ...{ index, today: TODAY },
      past: pastOf(lines.toSorted((a, b) => a.number - b.number)),
    }).flatMap(({ url }) => (lists.test(url) && /\/\d+\/$/.test(url) ? [url] : []));
  const many = (count: number, of: (at: number) => readonly RegisterEntry[]): RegisterEntry[] =>
    Array.from({ length: count }, (_, at) => of(at)).flat();
  const gone = (address: string, kind: RegisterEntry['kind']) => [
    line(1, { address, kind }),
    away(2, { address, kind }),
  ];

  it('parts of a list that is shorter now, and none of one that can’t have had any', () => {
    const reports = (count: number) =>
      many(count, (at) => gone(`${SCRUTINY}gone-${at}/`, 'report'));
    assert.deepEqual(partsOf(/./, ...reports(10)), []);
    assert.deepEqual(partsOf(/years|committees|wards\/armley/, ...reports(80)), [
      '/years/2022-23/1/',
      '/years/2022-23/2/',
    ]);
    const agendas = many(400, (at) => gone(`/meetings/scrutiny/2022-06-01-${at + 2}/`, 'agenda'));
    const parts = partsOf(/years|committees/, ...agendas);
    assert.ok(parts.includes('/committees/scrutiny/2022-23/1/'), parts.join());
    const files = many(200, (at) => gone(`${SCRUTINY}one/appendix-${at}.pdf`, 'file'));
    assert.deepEqual(partsOf(/years|wards/, ...files), []);
  });

  it('parts of a list whose last entry is gone, which lead to where such lists are', () => {
    const notices = many(40, (at) => gone(`/forward-plan/kd-${at}/`, 'notice'));
    assert.deepEqual(partsOf(/./, ...notices), ['/forward-plan/1/']);
    const minutes = many(4, (at) =>
      gone(`/meetings/scrutiny/2022-06-0${at + 1}/minutes/`, 'minutes'),
    );
    for (const list of ['petitions', 'recommendations', 'decisions/2022-23']) {
      assert.deepEqual(partsOf(new RegExp(`^/${list}/`), ...minutes).slice(0, 2), [
        `/${list}/1/`,
        `/${list}/2/`,
      ]);
    }
  });

  it('none, where minutes were only approved', () => {
    const approved = many(8, (at) => {
      const address = `/meetings/scrutiny/2022-06-0${at + 1}/minutes/`;
      return [
        line(1, { address, kind: 'minutes' }),
        line(2, { address, kind: 'minutes', what: 'changed', sha256: 'b'.repeat(64) }),
      ];
    });
    assert.deepEqual(partsOf(/./, ...approved), []);
  });
});
