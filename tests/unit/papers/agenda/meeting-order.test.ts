import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareMeetings } from '../../../../src/papers/agenda/meeting.ts';

type InOrder = Parameters<typeof compareMeetings>[0] & { readonly is: number };

const on = (is: number, more: Partial<InOrder> = {}): InOrder => ({
  ...{ is, committee: 'plans', date: '2026-12-16' },
  ...more,
});

describe('meetings are in the order of', () => {
  const cases: readonly [string, readonly InOrder[]][] = [
    ['their days', [on(1, { date: '2026-12-15', time: '18:00' }), on(2, { time: '10:00' })]],
    ['their committees on a day', [on(1, { committee: 'audit', time: '18:00' }), on(2)]],
    ['their hours on a day', [on(1, { sitting: 2, time: '10:00' }), on(2, { time: '18:00' })]],
    [
      'their folders at the same hour',
      [on(1, { time: '10:00' }), on(2, { sitting: 2, time: '10:00' })],
    ],
    [
      'their folders where the hours aren’t known',
      [on(1), on(2, { sitting: 2 }), on(3, { sitting: 10 })],
    ],
    [
      'their hours, the last of them one whose time is to be confirmed',
      [
        on(1, { sitting: 3, time: '10:00', toBeConfirmed: ['place'] }),
        on(2, { sitting: 2, time: '18:00' }),
        on(3, { time: '09:00', toBeConfirmed: ['time'] }),
      ],
    ],
  ];
  for (const [what, meetings] of cases) {
    it(what, () => {
      for (const given of [meetings, meetings.toReversed()]) {
        assert.deepEqual(given.toSorted(compareMeetings), meetings);
      }
    });
  }
});
