import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, type IsoDate } from '../../../../src/language/dates.ts';
import { divideIntoVolumes } from '../../../../src/outputs/search/search-volumes.ts';
import { UNDATED } from '../../../../src/views/search-facts.ts';

/** So many records on one day. */
const many = (records: number, date: IsoDate): IsoDate[] => Array<IsoDate>(records).fill(date);

const idsOf = (dates: readonly IsoDate[]): string[] =>
  divideIntoVolumes(dates).all.map(({ id }) => id);

describe('the volumes of the search', () => {
  const CASES: readonly {
    papers: string;
    dates: readonly IsoDate[];
    volumes: readonly string[];
  }[] = [
    { papers: 'none', dates: [], volumes: [] },
    { papers: 'none that has a date', dates: [UNDATED], volumes: ['1899-00-q3'] },
    { papers: 'one', dates: ['2022-05-11'], volumes: ['2022-23-q1'] },
    {
      papers: 'those of each quarter of the newest year',
      dates: ['2026-05-01', '2026-08-01', '2026-11-01', '2027-02-01'],
      volumes: ['2026-27-q4', '2026-27-q3', '2026-27-q2', '2026-27-q1'],
    },
    {
      papers: 'few, of many years: three years share a volume, and none shares that of the newest',
      dates: ['2026-05-01', '2025-05-01', '2024-05-01', '2023-05-01', '2022-05-01'],
      volumes: ['2026-27-q1', '2025-26', '2022-23-to-2024-25'],
    },
    {
      papers: 'many, of many years: each is whole',
      dates: ['2026-05-01', ...many(800, '2024-05-01'), ...many(800, '2023-05-01')],
      volumes: ['2026-27-q1', '2024-25', '2023-24'],
    },
    {
      papers: 'more of one year than are indexed together',
      dates: ['2026-05-01', ...many(2000, '2024-05-01'), '2025-04-30'],
      volumes: ['2026-27-q1', '2024-25-h2', '2024-25-h1'],
    },
    {
      papers: 'very many of the newest year',
      dates: [...many(6001, '2026-05-01'), '2026-06-01'],
      volumes: ['2026-27-m02', '2026-27-m01'],
    },
  ];
  for (const { papers, dates, volumes } of CASES) {
    it(`are ${volumes.join(', ') || 'none'} where the papers are ${papers}`, () => {
      assert.deepEqual(idsOf(dates), volumes);
    });
  }

  it('are named as a reader knows them', () => {
    const dates = ['2026-09-01', '2025-05-01', '2022-05-01'];
    const { all, years } = divideIntoVolumes(dates);
    const titles = all.map(({ title }) => title);
    assert.deepEqual(titles, ['2026/27, August to October', '2025/26', '2022/23 to 2024/25']);
    assert.deepEqual(years, { first: '2022/23', last: '2026/27' });
  });

  it('have papers without a date among the oldest', () => {
    const { of } = divideIntoVolumes(['2026-05-01', UNDATED, '2021-05-01']);
    assert.equal(of(UNDATED).id, of('2021-05-01').id);
  });

  const FIRST = '2015-05-01';
  const dates = fc
    .array(fc.record({ day: fc.nat(4000), records: fc.constantFrom(1, 3, 700, 1600) }), {
      minLength: 1,
      maxLength: 30,
    })
    .map((days) => days.flatMap(({ day, records }) => many(records, addDays(FIRST, day))));

  it('hold each record once, whatever the order of the papers', () => {
    fc.assert(
      fc.property(dates, (all) => {
        const { of, all: volumes } = divideIntoVolumes(all);
        const ids = volumes.map(({ id }) => id);
        assert.equal(new Set(ids).size, ids.length);
        assert.deepEqual(new Set(all.map((date) => of(date).id)), new Set(ids));
        assert.deepEqual(divideIntoVolumes([...all].reverse()).all, volumes);
      }),
      { numRuns: 30 },
    );
  });

  it('follow each other in time: no paper is newer than one of a volume before its own', () => {
    fc.assert(
      fc.property(dates, (all) => {
        const { of, all: volumes } = divideIntoVolumes(all);
        const ids = volumes.map(({ id }) => id);
        const newestFirst = [...new Set(all)].sort().reverse();
        const places = newestFirst.map((date) => ids.indexOf(of(date).id));
        assert.deepEqual(
          places,
          places.toSorted((a, b) => a - b),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('stay as they are when a paper is added, except for its neighbours', () => {
    fc.assert(
      fc.property(dates, fc.nat(4000), (all, day) => {
        const newest = all.toSorted().at(-1) ?? FIRST;
        const drawn = addDays(FIRST, day);
        const added = drawn <= newest ? drawn : newest;
        const [before, after] = [divideIntoVolumes(all), divideIntoVolumes([...all, added])];
        for (const date of new Set(all)) {
          if (before.of(date).id === after.of(date).id) continue;
          const years = Math.abs(Number(date.slice(0, 4)) - Number(added.slice(0, 4)));
          assert.ok(years <= 3, `${date} moved for ${added}`);
        }
      }),
      { numRuns: 50 },
    );
  });
});
