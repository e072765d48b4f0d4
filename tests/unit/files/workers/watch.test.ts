import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { workMeter } from '../../../../src/files/workers/watch.ts';

const LIMITS = { stepMs: 1_000, steps: 10 };
const TICK = 100;
const START = { clock: 0, processor: 0, step: 0, busy: 1 };

/** How many ticks go by before a job is given up; undefined where it never is. */
function ticksUntilGivenUp(
  ticks: number,
  at: (tick: number) => { clock: number; processor: number; step: number; busy: number },
): number | undefined {
  const exceeded = workMeter(LIMITS, TICK, START);
  for (let tick = 1; tick <= ticks; tick += 1) if (exceeded(at(tick)) !== undefined) return tick;
  return undefined;
}

describe('a job is given up by its work, never by the clock', () => {
  it('goes on however long the clock runs while the machine does other things', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (pause) => {
        const ticks = ticksUntilGivenUp(50, (tick) => ({
          ...START,
          clock: tick * pause,
          processor: tick * 10,
        }));
        assert.equal(ticks, undefined);
      }),
    );
  });

  it('goes on while pages follow upon one another, up to the limit of a file', () => {
    const stepping = (tick: number) => ({
      ...START,
      clock: tick * TICK,
      processor: tick * TICK,
      step: tick,
    });
    assert.equal(ticksUntilGivenUp(100, stepping), undefined);
    assert.equal(ticksUntilGivenUp(200, stepping), 101);
  });

  it('ends at a page that takes the processor and never ends', () => {
    const stuck = (tick: number) => ({ ...START, clock: tick * TICK, processor: tick * TICK });
    assert.equal(ticksUntilGivenUp(100, stuck), 11);
  });

  it('counts only its share of what several workers take', () => {
    const shared = (tick: number) => ({
      ...START,
      clock: tick * TICK,
      processor: tick * TICK,
      busy: 4,
    });
    assert.equal(ticksUntilGivenUp(100, shared), 41);
  });

  it('isn’t given up for one long absence of the thread that watches', () => {
    const exceeded = workMeter(LIMITS, TICK, START);
    assert.equal(exceeded({ ...START, clock: 60_000, processor: 60_000 }), undefined);
  });
});
