import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pastOfPapers } from '../../../../src/history/register/first-address.ts';
import { nextEntries, type GoingOut } from '../../../../src/history/register/next-entries.ts';
import { pastOf, type RegisterPast } from '../../../../src/history/register/paper-past.ts';
import { append, EMPTY_REGISTER } from '../../../../src/history/register/register.ts';

const MEETING = '/meetings/plans/2026-12-09/';
const [ONE, TWO] = ['1'.repeat(64), '2'.repeat(64)];

const at = (name: string, sha256 = ONE): GoingOut => ({
  ...{ kind: 'report', address: `${MEETING}${name}/`, sha256, isOfToday: false },
});
const titled = (name: string, sha256: string, title: string): GoingOut => ({
  ...at(name, sha256),
  title: title.repeat(16),
});

/** What is known after one exchange a day, from 1 December on. */
function pastAfter(exchanges: readonly (readonly GoingOut[])[]): RegisterPast {
  let register = EMPTY_REGISTER;
  for (const [index, out] of exchanges.entries()) {
    const day = `2026-12-0${index + 1}`;
    const exchange = { day, time: `${day}T09:00:00Z` };
    const past = pastOf(register.entries);
    register = append(
      register,
      nextEntries(past, out, () => ({ what: 'removed' }), exchange),
    );
  }
  return pastOf(register.entries);
}

describe('a report that was taken off at one address, and came back to another from there, first came', () => {
  for (const [what, exchanges, days] of [
    [
      'on the day of the first address, where it is at the second again',
      [[at('a')], [], [at('b')], [], [at('a')], [at('b')]],
      '05 01',
    ],
    [
      'on the same day, where its text was changed as it came back under its title',
      [
        [titled('a', ONE, 'a')],
        [],
        [titled('b', ONE, 'a')],
        [],
        [titled('a', ONE, 'a')],
        [titled('b', TWO, 'a')],
      ],
      '05 01',
    ],
    [
      'on its own day, where both were there at once',
      [[at('a'), at('b')], [at('a')], [at('b')]],
      '03 01',
    ],
    [
      'on its own day, where the one that goes says something else',
      [[at('a', TWO)], [], [at('b')], [], [at('a', TWO)], [at('b')]],
      '06 03',
    ],
  ] as const) {
    it(what, () => {
      const before = pastAfter(exchanges.slice(0, -1));
      const after = pastAfter(exchanges);
      const last = exchanges.at(-1) ?? [];
      const address = `${MEETING}b/`;
      const isShown = (one: string): boolean => last.some((out) => out.address === one);
      const now = pastOfPapers(before, () => last, isShown, '2026-12-09')(address);
      const first = now?.events[0]?.day;
      const { outSince, events } = after.get(address) ?? {};
      assert.equal(`${outSince?.day.slice(-2)} ${events?.[0]?.day.slice(-2)}`, days);
      assert.equal(first, events?.[0]?.day);
    });
  }
});
