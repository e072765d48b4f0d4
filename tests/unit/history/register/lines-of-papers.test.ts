import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  nextEntries,
  type GoingOut,
  type TakenAway,
} from '../../../../src/history/register/next-entries.ts';
import { isChange, pastOf } from '../../../../src/history/register/paper-past.ts';
import type { RegisterEntry } from '../../../../src/history/register/register-line.ts';
import { REPORT, AGENDA, ONE, TWO, THREE, report, agenda, after, events } from './exchanges.ts';

describe('a report that another template prints, with the same words', () => {
  const said = 'a'.repeat(16);
  const [first, again, changed] = [
    report(ONE, { said }),
    report(TWO, { said }),
    report(THREE, { said: 'b'.repeat(16) }),
  ];
  for (const [what, exchanges, lines, isChangeOf] of [
    ['is set anew', [[first], [again]], 'published set-anew', 'published'],
    [
      'is set anew, and changed later',
      [[first], [again], [changed]],
      'published set-anew changed',
      'changed',
    ],
    ['comes back as it was', [[first], [], [again]], 'published removed returned', 'published'],
    [
      'was changed before',
      [[first], [changed], [{ ...again, said: 'b'.repeat(16) }]],
      'published changed set-anew',
      'changed',
    ],
  ] as const) {
    it(`${what}, and is no change`, () => {
      const register = after(exchanges);
      assert.equal(
        events(register)
          .map(([, one]) => one)
          .join(' '),
        lines,
      );
      const { versions } = pastOf(register.entries).get(REPORT) ?? {};
      assert.equal(versions?.findLast(isChange)?.what, isChangeOf);
      // What is there can be checked against the last line that has a hash.
      assert.equal(versions?.at(-1)?.sha256, exchanges.at(-1)?.[0]?.sha256);
    });
  }

  it('has no reason', () => {
    const { entries } = after([[first], [{ ...again, reason: 'A sum' }]]);
    assert.equal(entries[1]?.reason, undefined);
  });

  it('is changed where the register of before doesn’t know its words', () => {
    assert.deepEqual(events(after([[report(ONE)], [again]])).at(-1), ['02', 'changed']);
  });
});

describe('of a paper that is away already a line is added', () => {
  for (const [what, first, then, added] of [
    ['where nobody knew why, and somebody says it', { what: 'removed' }, { what: 'withdrawn', reason: 'A slip' }, ['withdrawn']], // prettier-ignore
    ['where another reason is said', { what: 'withdrawn', reason: 'A slip' }, { what: 'withdrawn', reason: 'A sum' }, ['withdrawn']], // prettier-ignore
    ['of none, where the same is said', { what: 'withdrawn', reason: 'A slip' }, { what: 'withdrawn', reason: 'A slip' }, []], // prettier-ignore
    ['of none, where the history has no words of it any more', { what: 'withdrawn', reason: 'A slip' }, { what: 'removed' }, []], // prettier-ignore
    ['where it was withheld, and is gone', { what: 'withheld' }, { what: 'removed' }, ['removed']],
    ['where it was being checked, and is gone', { what: 'held-back' }, { what: 'removed' }, ['removed']], // prettier-ignore
  ] as const satisfies readonly (readonly [string, TakenAway, TakenAway, readonly string[]])[]) {
    it(what, () => {
      const { entries } = after([[report(ONE)], []], { away: first });
      const moment = { day: '2026-12-03', time: '2026-12-03T09:00:00Z' };
      const lines = nextEntries(pastOf(entries), [], () => then, moment);
      assert.deepEqual(
        lines.map((line) => line.what),
        added,
      );
    });
  }
});

describe('an item is on the agenda since', () => {
  const since = (
    exchanges: readonly (readonly GoingOut[])[],
    options?: Parameters<typeof after>[1],
  ) => Object.fromEntries(pastOf(after(exchanges, options).entries).get(AGENDA)?.items ?? []);
  it('the exchange that brought it, whatever else changed', () => {
    assert.deepEqual(since([[agenda(['a'])], [agenda(['a', 'b'])], [agenda(['b', 'a', 'c'])]]), {
      ...{ a: '2026-12-01', b: '2026-12-02', c: '2026-12-03' },
    });
  });
  it('its return, where it was away in between', () => {
    assert.deepEqual(since([[agenda(['a', 'b'])], [agenda(['b'])], [agenda(['a', 'b', 'c'])]]), {
      ...{ a: '2026-12-03', b: '2026-12-01', c: '2026-12-03' },
    });
  });
  it('the return of the agenda, where that was away', () => {
    assert.deepEqual(since([[agenda(['a'])], [], [agenda(['a'])]]), { a: '2026-12-03' });
  });
  it('its first day, where its report got another name since', () => {
    const renamed = [[agenda(['a'])], [agenda(['b<a', 'c'])], [agenda(['c', 'b', 'd'])]];
    assert.deepEqual(since(renamed), { b: '2026-12-01', c: '2026-12-02', d: '2026-12-03' });
  });
  it('an unknown day, where it was there when the register began', () => {
    assert.deepEqual(since([[agenda(['a'])], [agenda(['a', 'b'])]], { begins: 'unknown' }), {
      ...{ a: undefined, b: '2026-12-02' },
    });
  });
});

it('of a text that was found, the register keeps until when git has changes of it, and of none that went out', () => {
  const inGit = { since: '2026-11-02', textSince: '2026-11-20' };
  const found = after([[report(ONE, inGit)]], { begins: 'unknown' });
  assert.deepEqual(pastOf(found.entries).get(REPORT)?.outSince, {
    ...{ day: '2026-12-01', found: true, since: '2026-11-02', textSince: '2026-11-20' },
  });
  const out = pastOf(after([[report(ONE, inGit)]]).entries).get(REPORT)?.outSince;
  assert.deepEqual(out, { day: '2026-12-01', found: false });
});

const sorted = (entries: readonly RegisterEntry[]): string[] =>
  entries.map(({ address }) => address);

it('the lines of an exchange are in the order of their addresses, so that one commit gives the same bytes', () => {
  const out = [report(ONE), agenda(['a'])];
  assert.deepEqual(sorted(after([out]).entries), sorted(after([out.toReversed()]).entries));
});
