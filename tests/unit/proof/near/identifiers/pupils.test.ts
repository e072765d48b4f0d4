import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomeOf } from '../outcome.ts';

const CHILD =
  'The child KR, in Year 5 at Hollin Bank Primary, has disclosed that her stepfather locks the larder.';

describe('a child by its initials and year of school', () => {
  for (const [what, exempt, open] of [
    ['after the year', CHILD, 'A Year 5 pupil (KR) told staff that her stepfather was locking it.'],
    ['with points', CHILD, 'A girl in Year Five, K.R., has moved.'],
    ['in brackets', CHILD, 'KR (Year 5) has moved.'],
    ['short', 'Pupil T.W. (Yr 9) set fire to a shed.', 'The boy TW, in Year 9, is back.'],
  ] as const) {
    it(`${what}: stops`, async () => assert.equal(await outcomeOf(exempt, open), 'stops'));
  }
  for (const [what, exempt, open] of [
    ['another year', CHILD, 'A Year 6 pupil (KR) won a prize.'],
    ['other initials', CHILD, 'A Year 5 pupil (KT) won a prize.'],
    ['the year alone', CHILD, 'Year 5 pupils went to the sea.'],
    ['a subject', 'The teacher of PE, Year 5, was late.', 'There is PE, Year 5, on Monday.'],
    [
      'a plan of that year',
      'The budget of HR, Year 5 of the plan, was cut.',
      'It is of HR in year 5.',
    ],
    [
      'a number of places',
      'The school can’t fill its PAN (Year 7).',
      'The PAN (Year 7) is too low.',
    ],
    ['a value', 'The NPV (Year 5) is negative.', 'In each case NPV (Year 5) is shown.'],
    ['an abbreviation', 'The QRT (Year 2) is late.', 'A QRT (Year 2) is planned.'],
    ['a need', 'A pupil with SEN (Year 5) was hurt.', 'Places for SEN (Year 5) are few.'],
  ] as const) {
    it(`${what}: passes`, async () => assert.equal(await outcomeOf(exempt, open), 'passes'));
  }
});
