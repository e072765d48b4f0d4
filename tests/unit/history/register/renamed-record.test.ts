import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pastOfPapers } from '../../../../src/history/register/first-address.ts';
import { nextEntries, type GoingOut } from '../../../../src/history/register/next-entries.ts';
import { isChange, pastOf } from '../../../../src/history/register/paper-past.ts';
import { append, EMPTY_REGISTER } from '../../../../src/history/register/register.ts';
import { addressTaken } from '../../../../src/views/register/address-taken.ts';

/** A decision or a notice is known by its text, and by its reference or id, wherever its file is. */

const paper =
  (kind: 'decision' | 'notice', folder: string) =>
  (name: string, id: string, text: string): GoingOut => ({
    ...{ kind, address: `${folder}${name}/`, isOfToday: false },
    ...{ sha256: text.repeat(64), title: id.repeat(16) },
  });
const decision = paper('decision', '/decisions/2026/');
const ofNextYear = paper('decision', '/decisions/2027/');
const notice = paper('notice', '/notices/');

const dayOf = (at: number): string => `2026-12-0${at + 1}`;

function pastAfter(days: readonly (readonly GoingOut[])[]): ReturnType<typeof pastOf> {
  let register = EMPTY_REGISTER;
  for (const [at, out] of days.entries()) {
    const exchange = { day: dayOf(at), time: `${dayOf(at)}T09:00:00Z` };
    const entries = nextEntries(
      pastOf(register.entries),
      out,
      () => ({ what: 'removed' }),
      exchange,
    );
    register = append(register, entries);
  }
  return pastOf(register.entries);
}

describe('a decision or a notice whose file got another name', () => {
  for (const [what, days, out, changes, led] of [
    [
      'keeps its day',
      [[decision('one', 'a', '1')], [decision('rope', 'a', '1')]],
      ['01'],
      [0],
      '/decisions/2026/rope/',
    ],
    [
      'keeps its day in the folder of another year',
      [[decision('one', 'a', '1')], [ofNextYear('one', 'a', '1')]],
      ['01'],
      [0],
      '/decisions/2027/one/',
    ],
    [
      'keeps its day as a notice',
      [[notice('one', 'a', '1')], [notice('boat', 'a', '1')]],
      ['01'],
      [0],
      '/notices/boat/',
    ],
    [
      'was changed, where it has its id and another text',
      [[notice('one', 'a', '1')], [notice('boat', 'a', '2')]],
      ['01'],
      [1],
      '/notices/boat/',
    ],
    [
      'is each the same, where two got another name at once',
      [
        [decision('one', 'a', '1'), decision('two', 'b', '2')],
        [decision('paint', 'b', '3'), decision('rope', 'a', '1')],
      ],
      ['01', '01'],
      [1, 0],
      '/decisions/2026/rope/',
    ],
    [
      'is the same, where it was off the site for a day',
      [[notice('one', 'a', '1')], [], [notice('boat', 'a', '1')]],
      ['03 first 01'],
      [0],
      '/notices/boat/',
    ],
    [
      'is another, with another reference and another text',
      [[decision('one', 'a', '1')], [decision('rope', 'b', '2')]],
      ['02'],
      [0],
      undefined,
    ],
    [
      'is another, where the one before is still there',
      [[decision('one', 'a', '1')], [decision('one', 'a', '1'), decision('rope', 'a', '1')]],
      ['01', '02'],
      [0, 0],
      undefined,
    ],
    [
      'is another, where it is of another kind',
      [[decision('one', 'a', '1')], [notice('one', 'a', '1')]],
      ['02'],
      [0],
      undefined,
    ],
    [
      'is another, where two of one reference could be meant',
      [[decision('one', 'a', '1')], [decision('rope', 'a', '2'), decision('paint', 'a', '3')]],
      ['02', '02'],
      [0, 0],
      undefined,
    ],
  ] as const) {
    it(what, () => {
      const past = pastAfter(days);
      const now: readonly GoingOut[] = days.at(-1) ?? [];
      const since = (known: ReturnType<typeof past.get>): string | undefined => {
        const { day, first } = known?.outSince ?? {};
        return day && `${day.slice(-2)}${first === undefined ? '' : ` first ${first.slice(-2)}`}`;
      };
      assert.deepEqual(
        now.map(({ address }) => since(past.get(address))),
        out,
      );
      const changed = now.map(
        ({ address }) =>
          past
            .get(address)
            ?.versions.slice(1)
            .filter((version) => isChange(version)).length,
      );
      assert.deepEqual(changed, changes);
      const first = past.get(days[0][0].address);
      const shown = new Set(now.map(({ address }) => address));
      assert.equal(first && addressTaken({ past, shown }, first), led);
      // The same is known before the lines of the day are written.
      const before = pastOfPapers(
        pastAfter(days.slice(0, -1)),
        () => now,
        (address) => shown.has(address),
        dayOf(days.length - 1),
      );
      const isKnown = now.map(({ address }) => before(address) !== undefined);
      assert.deepEqual(
        isKnown,
        out.map((day) => day.endsWith('01')),
      );
    });
  }
});
