import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { approvedIn } from '../../../../src/papers/minutes/approved-minutes.ts';

describe('which minutes a minute approves', () => {
  const approve: [title: string, words: string, of: readonly string[] | 'last'][] = [
    [
      'Minutes',
      'That the minutes of the meeting held on 10th December 2025 be approved as a correct record.',
      ['2025-12-10'],
    ],
    [
      'Minutes - 14th January 2026',
      'That they be approved as a correct record, subject to:',
      ['2026-01-14'],
    ],
    ['Minutes', 'The minutes of 22 September 2025 were agreed and signed.', ['2025-09-22']],
    ['Minutes', 'The minutes of the last meeting were confirmed.', 'last'],
    [
      'Apologies and minutes',
      'The minutes of 24 and 27 November 2025 were signed by the Chair.',
      ['2025-11-24', '2025-11-27'],
    ],
    ['Matters arising', 'The minutes of 3 February, 2026 were accepted.', ['2026-02-03']],
  ];
  for (const [title, words, of] of approve) {
    it(`is read from “${words}”`, () => {
      assert.deepEqual(
        approvedIn(title, [words]),
        of === 'last' ? { of: [], last: true } : { of, last: false },
      );
    });
  }
  for (const [title, words] of [
    ['Minutes', 'That the minutes of 10 December 2025 be noted.'],
    ['Minutes', 'The minutes of 10 December 2025 were not agreed and will be re-submitted.'],
    ['Budget', 'The budget was approved.'],
    ['Budget', 'The plan was agreed, as in the minutes.'],
    ['Minutes', ''],
  ] as const) {
    it(`is nothing of “${words}”`, () => {
      assert.equal(approvedIn(title, [words]), undefined);
    });
  }
});
