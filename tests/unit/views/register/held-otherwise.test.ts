import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { heldOtherwise } from '../../../../src/views/register/held-otherwise.ts';

const HELD = { time: '10:00', place: 'Guildhall' };
const lines = (...held: readonly (object | undefined)[]) =>
  held.map((one) => (one ? { meeting: { ...HELD, ...one } } : {}));

describe('what an agenda said otherwise of its meeting', () => {
  for (const [what, before, now, said] of [
    ['its place', [{}], { place: 'School' }, [{ what: 'place', before: 'Guildhall', now: 'School' }]],
    ['its time', [{}], { time: '11:00' }, [{ what: 'time', before: '10:00', now: '11:00' }]],
    ['that it was cancelled', [{}], { off: 'cancelled' }, [{ what: 'cancelled' }]],
    ['that it is to be held', [{}, { off: 'postponed' }], {}, [{ what: 'to-be-held' }]],
    ['that since the line that said it last', [{ place: 'School' }, undefined], {}, [{ what: 'place', before: 'School', now: 'Guildhall' }]],
    ['nothing where it is as before', [{}, {}], {}, []],
    ['nothing where no line before said it', [undefined], {}, []],
    ['nothing where the line itself doesn’t say it', [{}], undefined, []],
  ] as const) {
    it(what, () => {
      const [line = {}] = lines(now);
      assert.deepEqual(heldOtherwise(lines(...before), line), said);
    });
  } // prettier-ignore
});
