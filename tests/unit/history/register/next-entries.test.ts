import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  nextEntries,
  type GoingOut,
  type TakenAway,
} from '../../../../src/history/register/next-entries.ts';
import { isChange, pastOf } from '../../../../src/history/register/paper-past.ts';
import type { RegisterEntry } from '../../../../src/history/register/register-line.ts';
import {
  append,
  EMPTY_REGISTER,
  type Register,
} from '../../../../src/history/register/register.ts';

const REPORT = '/meetings/plans/2026-12-09/bridge/';
const FILE = '/meetings/plans/2026-12-09/bridge/appendix-1.pdf';
const AGENDA = '/meetings/plans/2026-12-09/';
const [ONE, TWO, THREE] = ['1', '2', '3'].map((digit) => digit.repeat(64)) as [
  string,
  string,
  string,
];

const report = (sha256: string, more: Partial<GoingOut> = {}): GoingOut => ({
  ...{ kind: 'report', address: REPORT, sha256, isOfToday: false },
  ...more,
});
const agenda = (items: readonly string[], more: Partial<GoingOut> = {}): GoingOut => ({
  ...{ kind: 'agenda', address: AGENDA, isOfToday: false },
  sha256: items.length === 0 ? ONE : TWO.slice(items.length) + '4'.repeat(items.length),
  ...{ items, meeting: { time: '10:00', place: 'Town Hall' } },
  ...more,
});

/** The register after some exchanges, each a day after the one before. */
function after(
  exchanges: readonly (readonly GoingOut[])[],
  {
    begins = 'new',
    away = { what: 'removed' },
  }: { begins?: 'new' | 'unknown'; away?: TakenAway } = {},
): Register {
  let register = EMPTY_REGISTER;
  for (const [at, out] of exchanges.entries()) {
    const past = at === 0 && begins === 'unknown' ? undefined : pastOf(register.entries);
    const day = `2026-12-0${at + 1}`;
    register = append(
      register,
      nextEntries(past, out, () => away, { day, time: `${day}T09:00:00Z` }),
    );
  }
  return register;
}

const events = ({ entries }: Register, address = REPORT): [string, string][] =>
  entries.filter((one) => one.address === address).map(({ day, what }) => [day.slice(-2), what]);

const CASES: readonly [
  what: string,
  exchanges: readonly (readonly GoingOut[])[],
  expected: readonly (readonly [string, string])[],
  options?: Parameters<typeof after>[1],
][] = [
  ['a new paper', [[], [report(ONE)]], [['02', 'published']]],
  [
    'a paper that stays as it is',
    [[report(ONE)], [report(ONE)], [report(ONE)]],
    [['01', 'published']],
  ],
  [
    'a changed text',
    [[report(ONE)], [report(TWO)], [report(TWO)]],
    [
      ['01', 'published'],
      ['02', 'changed'],
    ],
  ],
  [
    'a reason that is given after the change, and one that corrects it',
    [
      [report(ONE)],
      [report(TWO)],
      [report(TWO, { reason: 'A sum' })],
      [report(TWO, { reason: 'A sum' })],
      [report(TWO, { reason: 'Two sums' })],
    ],
    [
      ['01', 'published'],
      ['02', 'changed'],
      ['03', 'explained'],
      ['05', 'explained'],
    ],
  ],
  [
    'a reason where nothing was changed, or where it was withheld since',
    [
      [report(ONE)],
      [report(ONE, { reason: 'A sum' })],
      [report(TWO)],
      [report(TWO, { reason: 'A sum', isWithheld: true })],
    ],
    [
      ['01', 'published'],
      ['03', 'changed'],
      ['04', 'withheld'],
    ],
  ],
  [
    'a text that is as it was before',
    [[report(ONE)], [report(TWO)], [report(ONE)]],
    [
      ['01', 'published'],
      ['02', 'changed'],
      ['03', 'changed'],
    ],
  ],
  [
    'a paper that is gone, once',
    [[report(ONE)], [], []],
    [
      ['01', 'published'],
      ['02', 'removed'],
    ],
  ],
  [
    'a paper that is back',
    [[report(ONE)], [], [report(ONE)]],
    [
      ['01', 'published'],
      ['02', 'removed'],
      ['03', 'returned'],
    ],
  ],
  [
    'a paper that is back and another',
    [[report(ONE)], [], [report(TWO)]],
    [
      ['01', 'published'],
      ['02', 'removed'],
      ['03', 'changed'],
    ],
  ],
  [
    'a paper that is withheld, and opened',
    [
      [report(ONE)],
      [report(THREE, { isWithheld: true })],
      [report(THREE, { isWithheld: true })],
      [report(TWO)],
    ],
    [
      ['01', 'published'],
      ['02', 'withheld'],
      ['04', 'changed'],
    ],
  ],
  [
    'a paper that is withheld from the beginning, and opened',
    [[report(THREE, { isWithheld: true })], [report(ONE)]],
    [
      ['01', 'withheld'],
      ['02', 'published'],
    ],
  ],
  [
    'papers of a site without a register',
    [[report(ONE, { since: '2026-11-02' })], [report(TWO)]],
    [
      ['01', 'found'],
      ['02', 'changed'],
    ],
    { begins: 'unknown' },
  ],
  [
    'papers of a site without a register that are of today',
    [[report(ONE, { isOfToday: true })]],
    [['01', 'published']],
    { begins: 'unknown' },
  ],
];

describe('an exchange adds to the register', () => {
  for (const [what, exchanges, expected, options] of CASES) {
    it(what, () => {
      assert.deepEqual(events(after(exchanges, options)), expected);
    });
  }

  it('how many appendices a report lists, and none of one that is withheld', () => {
    const { entries } = after([
      [report(ONE, { appendices: 2 })],
      [report(TWO, { appendices: 1 })],
      [report(THREE, { appendices: 1, isWithheld: true })],
    ]);
    assert.deepEqual(
      entries.map(({ appendices }) => appendices),
      [2, 1, undefined],
    );
  });

  it('the commit, but with no paper that isn’t in it', () => {
    const exchange = { day: '2026-12-01', time: '2026-12-01T09:00:00Z', commit: 'c'.repeat(40) };
    const out = [report(ONE), { ...report(TWO, { isInNoCommit: true }), address: FILE }];
    assert.deepEqual(
      nextEntries(undefined, out, () => ({ what: 'removed' }), exchange).map((entry) => [
        entry.address,
        entry.commit,
      ]),
      [
        [out[0]?.address, exchange.commit],
        [FILE, undefined],
      ],
    );
  });

  it('a file that takes the place of another, with the reason', () => {
    const file = (sha256: string, reason?: string): GoingOut => ({
      ...{ kind: 'file', address: FILE, sha256, isOfToday: false },
      ...(reason !== undefined && { reason }),
    });
    const { entries } = after([[file(ONE)], [file(TWO, 'A page was missing.')]]);
    assert.deepEqual(
      entries.map(({ what, reason }) => [what, reason]),
      [
        ['published', undefined],
        ['replaced', 'A page was missing.'],
      ],
    );
  });

  it('the reason with the change that it came with, and with no later one', () => {
    const reasons = (exchanges: readonly (readonly GoingOut[])[]) =>
      after(exchanges).entries.map(({ reason }) => reason);
    const reason = 'A sum';
    assert.deepEqual(
      reasons([[report(ONE, { reason })], [report(TWO, { reason })], [report(THREE, { reason })]]),
      [undefined, undefined, undefined],
    );
    assert.deepEqual(
      reasons([[report(ONE)], [report(TWO, { reason })], [report(THREE, { reason })]]),
      [undefined, reason, undefined],
    );
    assert.deepEqual(reasons([[report(ONE, { reason })], [report(TWO, { reason: 'A name' })]]), [
      undefined,
      'A name',
    ]);
  });

  it('the reason of a change that gave the file another name, and none of a mere move', () => {
    const title = 'a'.repeat(16);
    const [address, reason] = [`${AGENDA}tower/`, 'A sum'];
    const moved = (sha256: string) =>
      after([[report(ONE, { title })], [report(sha256, { title, address, reason })]]).entries.find(
        (one) => one.address === address,
      );
    assert.equal(moved(TWO)?.reason, reason);
    assert.equal(moved(ONE)?.reason, undefined);
  });

  it('no hash and no reason of a change for what is withheld', () => {
    const { entries } = after([[report(ONE)], [report(THREE, { isWithheld: true })]]);
    assert.equal(entries[1]?.sha256, undefined);
  });
});

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
