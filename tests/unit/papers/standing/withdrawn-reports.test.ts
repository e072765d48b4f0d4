import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pastOf } from '../../../../src/history/register/paper-past.ts';
import { append, EMPTY_REGISTER } from '../../../../src/history/register/register.ts';
import type { RegisterEntry } from '../../../../src/history/register/register-line.ts';
import { withdrawnReports } from '../../../../src/papers/standing/publication/withdrawn-reports.ts';

const MEETING = '/meetings/plans/2026-12-09/';
const STATED = { bridge: 'It had the wrong figures.' };
const TODAY = '2026-12-04';
type Events = readonly (readonly [day: number, what: RegisterEntry['what']])[];

function withdrawnAfter(events: Events, publishes = true, isBack = false): unknown[] {
  const entries = events.map(([day, what]) => ({
    ...{ day: `2026-12-0${day}`, time: `2026-12-0${day}T09:00:00Z`, what },
    ...{ kind: 'report' as const, address: `${MEETING}bridge/`, sha256: '1'.repeat(64) },
  }));
  const past = pastOf(append(EMPTY_REGISTER, entries).entries);
  const day = { past, publishes, today: TODAY, isShown: () => isBack };
  return withdrawnReports(day, MEETING, STATED);
}
const reason = STATED.bridge;
const CASES: readonly [what: string, events: Events, publishes: boolean, expected: unknown[]][] = [
  ['of which the register knows nothing', [], true, []],
  ['that was withheld from the beginning', [[1, 'withheld']], true, []],
  ['that goes now', [[1, 'published']], true, [{ day: TODAY, reason, published: '2026-12-01' }]],
  ['that would go, where nothing is published', [[1, 'published']], false, []],
  [
    'that went before',
    [
      [1, 'published'],
      [2, 'changed'],
      [3, 'withdrawn'],
    ],
    false,
    [{ day: '2026-12-03', reason, published: '2026-12-01' }],
  ],
  [
    'that was there when the register began',
    [
      [1, 'found'],
      [3, 'withdrawn'],
    ],
    true,
    [{ day: '2026-12-03', reason }],
  ],
];

describe('a report that the agenda says was taken off', () => {
  for (const [what, events, publishes, expected] of CASES) {
    it(`is said with its days: one ${what}`, () => {
      assert.deepEqual(withdrawnAfter(events, publishes), expected);
    });
  }

  it('is none where the report is there again', () => {
    assert.deepEqual(
      withdrawnAfter(
        [
          [1, 'published'],
          [2, 'withdrawn'],
          [3, 'returned'],
        ],
        true,
        true,
      ),
      [],
    );
  });

  it('is none where there is no register, or the agenda says nothing', () => {
    const day = { publishes: true, today: TODAY };
    assert.deepEqual(withdrawnReports(day, MEETING, STATED), []);
    assert.deepEqual(withdrawnReports({ ...day, past: new Map() }, MEETING, undefined), []);
  });
});
