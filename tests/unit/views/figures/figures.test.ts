import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { paperBars } from '../../../../layouts/components/figures/paper-bars.ts';
import { figuresPage } from '../../../../layouts/pages/figures.ts';
import type { Arrival } from '../../../../src/law/arrival.ts';
import type { Papers } from '../../../../src/views/archive-index.ts';
import { indexArchive } from '../../../../src/views/archive-index.ts';
import { figuresView, type FiguresView } from '../../../../src/views/figures/figures-view.ts';
import {
  PAPER_TIMES,
  paperFigures,
  type PaperTime,
  type YearFigures,
} from '../../../../src/views/figures/paper-figures.ts';
import { chrome, council, exempt } from '../../layouts/example-views.ts';
import { agenda, archiveOf, OTHER_VOLUMES, report, THIS_VOLUME } from '../three-years.ts';

const inTime: Arrival = {
  published: '2022-05-03',
  source: 'published',
  provisional: false,
  clearDays: 5,
  when: 'before-meeting',
};

/** What is counted of a single report that came so. */
function countedOf(
  arrival: Arrival | undefined,
  {
    paper = {},
    meeting = {},
    kind = 'committee',
  }: { paper?: object; meeting?: object; kind?: string } = {},
): Partial<Record<PaperTime, number>> {
  const url = '/meetings/plans/2022-05-11/';
  const papers = {
    council,
    committees: [{ slug: 'plans', name: 'Plans Panel', kind }],
    meetings: [
      {
        ...{ url, committee: 'plans', date: '2022-05-11', time: '10:00', items: [] },
        ...{ municipalYear: '2022-23', ...meeting },
      },
    ],
    reports: [
      {
        ...{ url: `${url}one/`, meeting: url, committee: 'plans', date: '2022-05-11' },
        ...{ access: { kind: 'open' }, appendices: [], coming: arrival && { arrival }, ...paper },
      },
    ],
    minutes: [],
  } as unknown as Papers;
  const [year] = paperFigures(indexArchive(papers));
  if (!year) return {};
  return Object.fromEntries(Object.entries(year.counts).filter(([, number]) => number > 0));
}

describe('a paper is counted by what is on record of its day', () => {
  for (const [why, arrival, expected] of [
    ['in time, with the notice of the council’s rule', {}, 'in-time'],
    ['in time, as the council states', { source: 'stated' }, 'in-time'],
    ['late, with a day less', { clearDays: 4 }, 'late'],
    ['late, on the day of the meeting', { clearDays: 0, when: 'day-of-meeting' }, 'late'],
    ['after the meeting', { clearDays: 0, when: 'after-meeting' }, 'after'],
    ['as not on record where git alone has it', { source: 'recorded' }, 'not-recorded'],
    ['as not on record where it is a draft', { source: 'if-today' }, 'not-recorded'],
  ] as const satisfies readonly [string, Partial<Arrival>, PaperTime][]) {
    it(why, () => {
      assert.deepEqual(countedOf({ ...inTime, ...arrival }), { [expected]: 1 });
    });
  }

  it('as not on record where nothing is', () => {
    assert.deepEqual(countedOf(undefined), { 'not-recorded': 1 });
  });

  it('by the notice of a parish, which has a rule of its own', () => {
    assert.deepEqual(countedOf({ ...inTime, clearDays: 3 }, { kind: 'parish' }), { 'in-time': 1 });
  });

  it('and not at all where it is withheld, or its meeting is off', () => {
    assert.deepEqual(countedOf(inTime, { paper: { access: exempt } }), {});
    assert.deepEqual(countedOf(inTime, { meeting: { cancelled: { reason: 'x' } } }), {});
    assert.deepEqual(countedOf(inTime, { meeting: { postponed: { reason: 'x' } } }), {});
  });
});

describe('the papers of a council, by year', () => {
  it('are those that came, and those that are announced', async () => {
    const files = {
      ...THIS_VOLUME,
      ...OTHER_VOLUMES,
      'meetings/scrutiny/2022-04-27/agenda.md': agenda('late'),
      'meetings/scrutiny/2022-04-27/late.md': report('Late', '2022-04-26', '2022-04-25'),
    };
    const index = indexArchive(await archiveOf(files));
    assert.deepEqual(
      paperFigures(index).map(({ year, counts, total }) => [year, Object.values(counts), total]),
      [
        ['2023-24', [1, 0, 0, 1, 0, 0], 2],
        ['2022-23', [3, 0, 0, 2, 0, 0], 5],
        ['2021-22', [2, 1, 0, 0, 3, 0], 6],
        ['2020-21', [1, 0, 0, 0, 1, 0], 2],
      ],
    );
  });
});

describe('the page of figures', () => {
  const counts = (...numbers: number[]): Record<PaperTime, number> =>
    Object.fromEntries(PAPER_TIMES.map((kind, at) => [kind, numbers[at] ?? 0])) as never;
  const view: FiguresView = {
    url: '/figures/',
    title: 'When papers came out',
    description: 'Figures.',
    breadcrumbs: [],
    notice: 5,
    years: [
      { year: '2022-23', counts: counts(120, 14, 3, 0, 0, 13), total: 150 },
      { year: '2021-22', counts: counts(100), total: 100 },
    ],
  };
  const page = figuresPage(chrome, view);
  const cells = (row: string): string[] =>
    [...row.matchAll(/<t[hd][^>]*>([^]*?)<\/t[hd]>/g)].map(([, cell = '']) =>
      cell.replace(/<[^>]+>/g, '').trim(),
    );
  const rows = [...page.matchAll(/<tr>([^]*?)<\/tr>/g)].map(([, row = '']) => cells(row));

  it('has the same numbers in a table, without columns that no year needs', () => {
    assert.deepEqual(rows, [
      ['Year', 'In time', 'Late', 'After the meeting', 'Day not on record', 'All'],
      ['2022/23', '120', '14', '3', '13', '150'],
      ['2021/22', '100', '0', '0', '0', '100'],
    ]);
  });

  it('prints a picture that is no longer than a sheet, and of more years the table alone', () => {
    const yearAt = (at: number) => ({
      ...{ year: `${2000 + at}-${String((at + 1) % 100).padStart(2, '0')}`, total: 1 },
      counts: Object.fromEntries(PAPER_TIMES.map((kind) => [kind, kind === 'late' ? 1 : 0])),
    });
    for (const [years, isLong] of [
      [14, false],
      [15, true],
    ] as const) {
      const all = Array.from({ length: years }, (_, at) => yearAt(at)) as unknown as YearFigures[];
      assert.equal(String(paperBars(all, ['late'])).includes('bars--long'), isLong);
    }
  });

  it('has a picture whose parts are as long as their numbers, beside one another', () => {
    const [, picture = ''] = /<svg\s+class="bars__picture"([^]*?)<\/svg>/.exec(page) ?? [];
    const parts = [
      ...picture.matchAll(/bars__part--([a-z-]+)"\s+x="([^"]+)%"\s+y="(\d+)"\s+width="([^"]+)%"/g),
    ];
    assert.deepEqual(
      parts.map(([, kind, x, , width]) => [kind, Number(x), Number(width)]),
      [
        ['in-time', 0, 80],
        ['late', 80, 9.333],
        ['after', 89.333, 2],
        ['not-recorded', 91.333, 8.667],
        ['in-time', 0, 66.667],
      ],
    );
    assert.equal(new Set(parts.map(([, , , y]) => y)).size, 2);
  });

  it('says in words what the picture shows, for those who don’t see it', () => {
    assert.match(page, /role="img"\s+aria-labelledby="bars-title bars-about"/);
    assert.match(page, /<title id="bars-title">When papers came out, by municipal year<\/title/);
    assert.match(
      page,
      /<desc id="bars-about">\s*2022\/23: 120 in time, 14 late, 3 after the meeting, 13 day not on record\. 2021\/22: 100 in time\./,
    );
  });

  it('has no picture where there are no papers', () => {
    const empty = figuresPage(chrome, { ...view, years: [] });
    assert.doesNotMatch(empty, /<svg|<table/);
    assert.match(empty, /There are no papers here yet/);
  });

  it('is made of the papers alone, and not of the day', async () => {
    const on = async (today: string) =>
      figuresView(indexArchive(await archiveOf(THIS_VOLUME, today)));
    assert.deepEqual(await on('2022-05-04'), await on('2022-05-05'));
  });
});
