import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pastOfPapers } from '../../../../src/history/register/first-address.ts';
import { nextEntries, type GoingOut } from '../../../../src/history/register/next-entries.ts';
import { pastOf } from '../../../../src/history/register/paper-past.ts';
import { append, EMPTY_REGISTER } from '../../../../src/history/register/register.ts';
import { MEETING, ONE, TWO, THREE, paper, at, pastAfter } from './renamed-papers.ts';

/** A meeting of a committee, with a report and its file. */
const ofCommittee = (
  committee: string,
  [agenda, report, file]: readonly [agenda: string, report: string, file: string],
  title = 'a',
): GoingOut[] => [
  { ...paper(`/meetings/${committee}/2026-12-09/`, agenda, 'agenda'), items: ['#1', 'new'] },
  paper(`/meetings/${committee}/2026-12-09/new/`, report, 'report', undefined, title),
  paper(`/meetings/${committee}/2026-12-09/new/appendix-1.pdf`, file, 'file'),
];

describe('where the file of a committee got another name, its papers are on the site since', () => {
  const WHOLE = [ONE, ONE, ONE] as const;
  const own = (committee: string) => ofCommittee(committee, WHOLE);
  const other = paper('/meetings/boards/2026-12-02/', TWO, 'agenda');
  for (const [what, exchanges, days] of [
    ['their first days', [own('boards'), own('plans')], '01 01 01'],
    ['their first days, after two new names', [own('a'), own('b'), own('plans')], '01 01 01'],
    [
      'their first days, where all were changed and a report has its title',
      [own('boards'), ofCommittee('plans', [TWO, THREE, TWO])],
      '01 01 01',
    ],
    [
      'the new day, where nothing is the same',
      [own('boards'), ofCommittee('plans', [TWO, THREE, TWO], 'b')],
      '02 02 02',
    ],
    [
      'the new day, where the old one has papers',
      [
        [...own('boards'), other],
        [...own('plans'), other],
      ],
      '02 02 02',
    ],
    [
      'the new day, where it is another meeting of the old one that stays',
      [own('boards'), [...own('boards'), ...own('plans')]],
      '02 02 02',
    ],
    [
      'the new day, where two committees could be meant',
      [own('boards'), [...own('plans'), ...own('other')]],
      '02 02 02',
    ],
    [
      'their first days, where another of the same agenda got another name too',
      [
        [...own('boards'), ...ofCommittee('others', [ONE, TWO, TWO], 'b')],
        [...own('plans'), ...ofCommittee('more', [ONE, TWO, TWO], 'b')],
      ],
      '01 01 01',
    ],
    [
      'their first days, also of a report that got another name at once',
      [
        [...own('boards'), paper('/meetings/boards/2026-12-09/old/', THREE)],
        [...own('plans'), paper('/meetings/plans/2026-12-09/name/', THREE)],
      ],
      '01 01 01 01',
    ],
  ] as const) {
    it(what, () => {
      const daysOf = (dayOf: (address: string) => string | undefined): string =>
        out
          .filter(({ address }) => address.startsWith('/meetings/plans/'))
          .map(({ address }) => dayOf(address)?.slice(-2))
          .join(' ');
      const out: readonly GoingOut[] = exchanges.at(-1) ?? [];
      const past = pastAfter(exchanges);
      assert.equal(
        daysOf((address) => past.get(address)?.outSince?.day),
        days,
      );
      // Before its lines are written, the same is known.
      const last = `2026-12-0${exchanges.length}`;
      const isShown = (one: string) => out.some((now) => now.address === one);
      const known = pastOfPapers(pastAfter(exchanges.slice(0, -1)), () => out, isShown, last);
      assert.equal(
        daysOf((address) => known(address)?.outSince?.day ?? last),
        days,
      );
    });
  }

  it('since when its items were on the agenda stays known', () => {
    const past = pastAfter([own('boards'), own('plans')]);
    assert.deepEqual(
      [...(past.get('/meetings/plans/2026-12-09/')?.items.values() ?? [])],
      ['2026-12-01', '2026-12-01'],
    );
  });
});

it('a report that got another name isn’t withdrawn, whatever the commit says that deletes the old one', () => {
  const exchange = (day: string) => ({ day, time: `${day}T09:00:00Z` });
  const first = append(
    EMPTY_REGISTER,
    nextEntries(new Map(), [at('old')], () => ({ what: 'removed' }), exchange('2026-12-01')),
  );
  const withdrawn = () => ({ what: 'withdrawn', reason: 'It has another name.' }) as const;
  const next = append(
    first,
    nextEntries(pastOf(first.entries), [at('new')], withdrawn, exchange('2026-12-02')),
  );
  assert.equal(pastOf(next.entries).get(`${MEETING}new/`)?.outSince?.day, '2026-12-01');
});

it('a paper that comes to an address which another one left has nothing of its past', () => {
  const past = pastAfter([[at('old')], [at('new')], [at('new'), at('old', TWO)]]);
  assert.deepEqual(
    past.get(`${MEETING}old/`)?.events.map(({ what, day }) => [what, day.slice(-2)]),
    [['published', '03']],
  );
  assert.deepEqual(
    past.get(`${MEETING}new/`)?.versions.map(({ sha256, day }) => [sha256, day.slice(-2)]),
    [[ONE, '01']],
  );
});

it('a file that was held back is on the site since its first day, where it comes back as it was', () => {
  const file = (sha256: string) => paper(`${MEETING}bridge/appendix-1.pdf`, sha256, 'file');
  const since = (then: string) =>
    pastAfter([[file(ONE)], [], [file(then)]], 'held-back').get(file(ONE).address)?.outSince?.day;
  assert.equal(since(ONE), '2026-12-01');
  assert.equal(since(TWO), '2026-12-03');
});
