import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pastOf } from '../../../../src/history/register/paper-past.ts';
import type { RegisterEntry } from '../../../../src/history/register/register-line.ts';
import { addressTaken } from '../../../../src/views/register/address-taken.ts';
import { agendasMoved } from '../../../../src/views/register/agendas-moved.ts';

/** A paper of the committee "plans" by its day and name, and for an agenda its items; with what it says, where that isn't "a". */
type Paper = readonly [at: string, text?: string, items?: readonly string[]];

const addressOf = (at: string): string =>
  at.startsWith('/') ? at : `/meetings/plans/${at}${/[/.]/.test(at.slice(11)) ? '' : '/'}`;

const kindOf = (address: string): RegisterEntry['kind'] =>
  /\.\w+$/.test(address)
    ? 'file'
    : address.endsWith('/minutes/')
      ? 'minutes'
      : address.split('/').length > 5
        ? 'report'
        : 'agenda';

/** What was there since May, and what went and came on one day of June. */
function linesOf(there: readonly Paper[], went: readonly string[], came: readonly Paper[]) {
  const line = (day: string, [at, text = 'a', items]: Paper) => {
    const address = addressOf(at);
    return {
      ...{ day, time: `${day}T09:00:00Z`, kind: kindOf(address), address },
      ...{ what: 'published' as const, sha256: text.repeat(64) },
      ...(items && { items }),
    };
  };
  return [
    ...there.map((one) => line('2026-05-04', one)),
    ...went.map((at) => {
      const { day, time, kind, address } = line('2026-06-10', [at]);
      return { day, time, kind, address, what: 'removed' as const };
    }),
    ...came.map((one) => line('2026-06-10', one)),
  ].map((one, at): RegisterEntry => ({ ...one, number: at + 1 }));
}

const [MAY, JUNE, JULY] = ['2026-05-06', '2026-06-17', '2026-07-15'];
const USUAL = ['#minutes'];
const [ITEMS, OTHERS] = [
  ['#minutes', 'programme', 'trees'],
  ['#minutes', 'harbour'],
];

/** [what, what was there, what went, what came, where the first that went is said to be now]. */
const CASES: readonly (readonly [
  what: string,
  there: readonly Paper[],
  went: readonly string[],
  came: readonly Paper[],
  now: string | undefined,
])[] = [
  [
    'minutes, as those of another meeting came',
    [[MAY, 'a', USUAL], [`${MAY}/minutes`]],
    [`${MAY}/minutes`],
    [
      [JUNE, 'a', USUAL],
      [`${JUNE}/minutes`, 'b'],
    ],
    undefined,
  ],
  [
    'minutes, as their meeting went whole and another one came with the same items',
    [[MAY, 'a', USUAL], [`${MAY}/minutes`]],
    [`${MAY}/minutes`, MAY],
    [
      ['2026-06-03', 'a', USUAL],
      ['2026-06-03/minutes', 'b'],
    ],
    undefined,
  ],
  [
    'minutes of a meeting that was held, as its day was put right',
    [['2026-06-03', 'a', USUAL], ['2026-06-03/minutes']],
    ['2026-06-03/minutes', '2026-06-03'],
    [
      ['2026-06-04', 'a', USUAL],
      ['2026-06-04/minutes', 'b'],
    ],
    '2026-06-04/minutes',
  ],
  [
    'an agenda, as that of a meeting with other items came',
    [[JUNE, 'a', ITEMS]],
    [JUNE],
    [[JULY, 'b', OTHERS]],
    undefined,
  ],
  [
    'an agenda, as that of another committee came with the same words',
    [
      [JUNE, 'a', USUAL],
      ['/meetings/plans/2026-09-09/', 'c', OTHERS],
    ],
    [JUNE],
    [['/meetings/boards/2026-07-15/', 'a', USUAL]],
    undefined,
  ],
  [
    'an agenda, as its committee got another name and it another day',
    [[JUNE, 'a', USUAL]],
    [JUNE],
    [['/meetings/boards/2026-07-15/', 'a', USUAL]],
    '/meetings/boards/2026-07-15/',
  ],
  [
    'an agenda, as its meeting was put off',
    [[JUNE, 'a', ITEMS]],
    [JUNE],
    [[JULY, 'b', ['#minutes', 'trees', 'harbour']]],
    JULY,
  ],
  [
    'an agenda of a meeting that was held, as its day was put right',
    [['2026-06-03', 'a', ITEMS]],
    ['2026-06-03'],
    [['2026-06-04', 'a', ITEMS]],
    '2026-06-04',
  ],
  [
    'an agenda of a meeting that was held, as the next one came with a report of the same name',
    [[MAY, 'a', ITEMS]],
    [MAY],
    [[JULY, 'b', ['#minutes', 'programme']]],
    undefined,
  ],
  [
    'a report, as the next meeting has one of the same name',
    [[JUNE, 'a', ITEMS], [`${JUNE}/programme`]],
    [`${JUNE}/programme`],
    [
      [JULY, 'b', OTHERS],
      [`${JULY}/programme`, 'b'],
    ],
    undefined,
  ],
  [
    'a file, as a report of the next meeting has one of the same name',
    [[JUNE, 'a', ITEMS], [`${JUNE}/programme`], [`${JUNE}/programme/appendix-1.pdf`]],
    [`${JUNE}/programme/appendix-1.pdf`],
    [
      [JULY, 'b', OTHERS],
      [`${JULY}/programme`, 'b'],
      [`${JULY}/programme/appendix-1.pdf`, 'c'],
    ],
    undefined,
  ],
  [
    'a report, as its meeting went whole and the next one has one of the same name',
    [[JUNE, 'a', USUAL], [`${JUNE}/programme`]],
    [`${JUNE}/programme`, JUNE],
    [
      [JULY, 'b', OTHERS],
      [`${JULY}/programme`, 'b'],
    ],
    undefined,
  ],
  [
    'a report, as its meeting was put off and it was written anew',
    [[JUNE, 'a', ITEMS], [`${JUNE}/programme`]],
    [`${JUNE}/programme`, JUNE],
    [
      [JULY, 'b', ITEMS],
      [`${JULY}/programme`, 'b'],
    ],
    `${JULY}/programme`,
  ],
  [
    'a report, as the next meeting has it with the same words',
    [[JUNE, 'a', ITEMS], [`${JUNE}/programme`]],
    [`${JUNE}/programme`],
    [[JULY, 'b', OTHERS], [`${JULY}/programme`]],
    `${JULY}/programme`,
  ],
];

describe('where a paper is said to be that was taken off', () => {
  for (const [what, there, went, came, now] of CASES) {
    it(`is known, or not: ${what}`, () => {
      const past = pastOf(linesOf(there, went, came));
      const paper = past.get(addressOf(went[0] ?? ''));
      assert.ok(paper);
      const shown = new Set(came.map(([at]) => addressOf(at)));
      assert.equal(
        addressTaken({ past, shown }, paper),
        now === undefined ? undefined : addressOf(now),
      );
    });
  }

  it('is said of an agenda in feeds only where its page says it too', () => {
    for (const [what, there, went, came, now] of CASES) {
      const [at = ''] = went;
      // A new name of a committee has words of its own.
      if (kindOf(addressOf(at)) !== 'agenda' || now?.startsWith('/') === true) continue;
      const { to } = agendasMoved(linesOf(there, went, came));
      assert.deepEqual([...to.values()], now === undefined ? [] : [addressOf(now)], what);
    }
  });
});
