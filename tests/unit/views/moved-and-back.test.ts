import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Moved } from '../../../src/papers/agenda/meeting.ts';
import { withWayBack } from '../../../src/views/calendar/moved-and-back.ts';

const NOW = { date: '2026-12-08', time: '10:00', place: 'Town Hall' };

const change = (day: number, before: Moved['before']): Moved => ({ day: `2026-11-${day}`, before });

/** [what, the changes, what is said of them: the day, and the day on which it was changed back]. */
const CASES: readonly [string, readonly Moved[], readonly string[]][] = [
  ['nothing', [], []],
  ['one change', [change(24, { place: 'School' })], ['24']],
  [
    'a place that is as it was',
    [change(24, { place: 'Town Hall' }), change(25, { place: 'School' })],
    ['24, back on 25'],
  ],
  [
    'a day that is as it was',
    [change(24, { date: '2026-12-08' }), change(25, { date: '2026-12-10' })],
    ['24, back on 25'],
  ],
  [
    'two places, of which neither is the first',
    [change(24, { place: 'School' }), change(25, { place: 'Church' })],
    ['24', '25'],
  ],
  [
    'a day that is as it was, at another time',
    [change(24, { date: '2026-12-08' }), change(25, { date: '2026-12-10', time: '14:00' })],
    ['24', '25'],
  ],
  [
    'a change after the way back',
    [
      change(24, { date: '2026-12-09' }),
      change(25, { date: '2026-12-10' }),
      change(26, { date: '2026-12-09' }),
    ],
    ['24, back on 25', '26'],
  ],
  [
    'there and back twice',
    [24, 25, 26, 27].map((day) => change(day, { time: day % 2 === 0 ? '10:00' : '14:00' })),
    ['24, back on 25', '26, back on 27'],
  ],
];

describe('the changes of when and where a meeting is to be held', () => {
  for (const [what, moved, said] of CASES) {
    it(`has ${what}`, () => {
      assert.deepEqual(
        withWayBack(moved, NOW).map(
          ({ day, back }) => `${day.slice(-2)}${back ? `, back on ${back.day.slice(-2)}` : ''}`,
        ),
        said,
      );
    });
  }
});
