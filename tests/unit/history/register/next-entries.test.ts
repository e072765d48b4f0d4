import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nextEntries, type GoingOut } from '../../../../src/history/register/next-entries.ts';
import { FILE, AGENDA, ONE, TWO, THREE, report, after, events } from './exchanges.ts';

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
