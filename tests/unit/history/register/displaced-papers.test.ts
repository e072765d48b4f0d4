import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pastOfPapers } from '../../../../src/history/register/first-address.ts';
import { nextEntries, type GoingOut } from '../../../../src/history/register/next-entries.ts';
import { pastOf } from '../../../../src/history/register/paper-past.ts';
import {
  append,
  EMPTY_REGISTER,
  type Register,
} from '../../../../src/history/register/register.ts';

/** Files and papers that go to another address as others come to theirs. */

const MEETING = '/meetings/plans/2026-12-15/';
const LATER = '/meetings/plans/2027-01-12/';
const OTHER_BODY = '/meetings/roads/2027-01-12/';

const files =
  (report: string) =>
  (letters: string): GoingOut[] =>
    [...letters].map((letter, at) => ({
      ...{ kind: 'file', address: `${report}appendix-${at + 1}.pdf`, isOfToday: false },
      sha256: letter.repeat(64),
    }));
const alpha = files(`${MEETING}alpha/`);
const report = (address: string, title: string, words: string): GoingOut => ({
  ...{ kind: 'report', address, isOfToday: false, title: title.repeat(16) },
  ...{
    words: words.repeat(16),
    sha256: words.repeat(60) + address.slice(-5, -1).replace(/\W/g, '0'),
  },
});
const decision = (name: string, title: string, text: string): GoingOut => ({
  ...{ kind: 'decision', address: `/decisions/2026/${name}/`, isOfToday: false },
  ...{ title: title.repeat(16), sha256: text.repeat(64) },
});
/** A report that has an appendix. */
const gamma = (meeting: string, title: string, words: string, file: string): GoingOut[] => [
  report(`${meeting}gamma/`, title, words),
  ...files(`${meeting}gamma/`)(file),
];

const dayOf = (at: number): string => `2026-12-0${at + 1}`;

function registerAfter(days: readonly (readonly GoingOut[])[]): Register {
  let register = EMPTY_REGISTER;
  for (const [at, out] of days.entries()) {
    const exchange = { day: dayOf(at), time: `${dayOf(at)}T09:00:00Z` };
    const past = pastOf(register.entries);
    const removed = () => ({ what: 'removed' }) as const;
    register = append(register, nextEntries(past, out, removed, exchange));
  }
  return register;
}

describe('since when papers are on the site, whose addresses changed as others came', () => {
  for (const [what, days, since] of [
    ['a file put in front of two', [alpha('ab'), alpha('cab')], '02 01 01'],
    ['one put between them', [alpha('ab'), alpha('acb')], '01 02 01'],
    ['two put in front', [alpha('ab'), alpha('cdab')], '02 02 01 01'],
    ['one put in front, day after day', [alpha('a'), alpha('ba'), alpha('cba')], '03 02 01'],
    ['two that changed their numbers', [alpha('a'), alpha('ab'), alpha('ba')], '02 01'],
    ['and changed them back', [alpha('a'), alpha('ab'), alpha('ba'), alpha('ab')], '01 02'],
    ['the first taken out', [alpha('a'), alpha('ab'), alpha('b')], '02'],
    ['the first taken out, and one that is new last', [alpha('ab'), alpha('bc')], '01 02'],
    ['one that was there before two of the same', [alpha('aa'), alpha('caa')], '02 01 01'],
    ['two that are new, where one of those before went', [alpha('ab'), alpha('cdb')], '01 02 01'],
    [
      'another report in the place of one that went to another meeting, each with its file',
      [
        gamma(MEETING, 'a', 'b', 'c'),
        [...gamma(MEETING, 'd', 'e', 'f'), ...gamma(LATER, 'a', 'b', 'c')],
      ],
      '02 02 01 01',
    ],
    [
      'two reports that changed their names',
      [
        [report(`${MEETING}a/`, 'a', 'a')],
        [report(`${MEETING}a/`, 'a', 'a'), report(`${MEETING}b/`, 'b', 'b')],
        [report(`${MEETING}a/`, 'b', 'b'), report(`${MEETING}b/`, 'a', 'a')],
      ],
      '02 01',
    ],
    [
      'another decision in the file of one that got another name',
      [[decision('one', 'a', 'a')], [decision('one', 'b', 'b'), decision('rope', 'a', 'c')]],
      '02 01',
    ],
    // What looks alike, and is no such move.
    ['a file that was replaced', [alpha('ab'), alpha('cb')], '01 01'],
    ['two that were replaced', [alpha('ab'), alpha('cd')], '01 01'],
    ['one that was replaced, and is as it was again', [alpha('a'), alpha('b'), alpha('a')], '01'],
    ['one of two of the same that was replaced', [alpha('aa'), alpha('ca')], '01 01'],
    ['one that is new behind the others', [alpha('ab'), alpha('abc')], '01 01 02'],
    ['the last taken out', [alpha('ab'), alpha('a')], '01'],
    [
      'one that was replaced, and is copied to a report of another meeting',
      [alpha('a'), [...alpha('b'), ...files(`${LATER}beta/`)('a')]],
      '01 02',
    ],
    [
      'a report that was changed, and is copied to another meeting',
      [
        gamma(MEETING, 'a', 'b', 'c'),
        [...gamma(MEETING, 'a', 'e', 'f'), ...gamma(LATER, 'a', 'b', 'c')],
      ],
      '01 01 02 02',
    ],
    [
      'another report in the place of one whose words are before another body',
      [
        gamma(MEETING, 'a', 'b', 'c'),
        [...gamma(MEETING, 'd', 'e', 'f'), ...gamma(OTHER_BODY, 'a', 'b', 'c')],
      ],
      '01 01 02 02',
    ],
    [
      'a decision that was changed, beside one that is new',
      [[decision('one', 'a', 'a')], [decision('one', 'a', 'b'), decision('rope', 'b', 'a')]],
      '01 02',
    ],
  ] as const) {
    it(what, () => {
      const now: readonly GoingOut[] = days.at(-1) ?? [];
      const { entries } = registerAfter(days);
      const past = pastOf(entries);
      const after = now.map(({ address }) => past.get(address)?.outSince?.day.slice(-2));
      assert.equal(after.join(' '), since, 'after');
      // The same is known before the lines of the day are written.
      const last = dayOf(days.length - 1);
      const before = pastOfPapers(
        pastOf(registerAfter(days.slice(0, -1)).entries),
        () => now,
        (address) => now.some((one) => one.address === address),
        last,
      );
      const known = now.map(({ address }) => (before(address)?.outSince?.day ?? last).slice(-2));
      assert.equal(known.join(' '), since, 'before');
      // So it is by lines of a register that call it a change of what was there.
      const asChanges = entries.map((entry) => {
        const isLater = entries.some(
          ({ address, number }) => address === entry.address && number < entry.number,
        );
        return isLater && entry.what === 'published'
          ? { ...entry, what: 'replaced' as const }
          : entry;
      });
      const older = pastOf(asChanges);
      const byOlder = now.map(({ address }) => older.get(address)?.outSince?.day.slice(-2));
      assert.equal(byOlder.join(' '), since, 'by older lines');
    });
  }

  it('what was at an address before another paper came to it stays known', () => {
    const past = pastOf(registerAfter([alpha('ab'), alpha('b')]).entries);
    const { before = [], versions } = past.get(`${MEETING}alpha/appendix-1.pdf`) ?? {};
    assert.deepEqual(
      [before, versions ?? []].map((all) => all.map(({ sha256 }) => sha256[0])),
      [['a'], ['b']],
    );
  });
});
