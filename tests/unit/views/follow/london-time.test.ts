import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { londonMoment, londonTimestamp } from '../../../../src/views/follow/london-time.ts';

describe('a time in London is a moment', () => {
  for (const [date, time, moment, why] of [
    ['2026-01-14', '10:00', '2026-01-14T10:00:00.000Z', 'winter'],
    ['2026-07-14', '10:00', '2026-07-14T09:00:00.000Z', 'summer'],
    ['2026-07-14', '00:30', '2026-07-13T23:30:00.000Z', 'after midnight in summer'],
    ['2026-03-29', '00:59', '2026-03-29T00:59:00.000Z', 'before clocks go forward'],
    ['2026-03-29', '02:00', '2026-03-29T01:00:00.000Z', 'after clocks went forward'],
    ['2026-03-29', '01:30', '2026-03-29T01:30:00.000Z', 'in the hour that does not come'],
    ['2026-10-25', '01:30', '2026-10-25T00:30:00.000Z', 'in the hour that comes twice, the first'],
    ['2026-10-25', '02:00', '2026-10-25T02:00:00.000Z', 'after clocks went back'],
    ['2026-10-24', '18:00', '2026-10-24T17:00:00.000Z', 'the evening before'],
  ] as const) {
    it(`${why}: ${date} ${time}`, () => {
      assert.equal(londonMoment(date, time).toISOString(), moment);
      const stamp = londonTimestamp(date, time);
      assert.equal(new Date(stamp).toISOString(), moment);
      assert.ok(stamp.startsWith(`${date}T${time}:00+0`));
    });
  }
});
