import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomeOf, type Outcome } from './outcome.ts';

const OTHER = 'content/meetings/harbour/2027-11-04/bridge.md';

/** What comes of what is exempt and what is open, in a paper of the same meeting or of another one. */
type Row = readonly [outcome: Outcome, meeting: 'same' | 'other', exempt: string, open: string];

/** Each row as a test of its own, below its kind. */
export function tryMeetings(kinds: Readonly<Record<string, readonly Row[]>>): void {
  for (const [kind, rows] of Object.entries(kinds)) {
    describe(kind, () => {
      for (const [outcome, meeting, exempt, open] of rows) {
        it(`${exempt} In ${meeting === 'same' ? 'the same' : 'another'} meeting: ${outcome}`, async () => {
          assert.equal(
            await outcomeOf(exempt, open, ...(meeting === 'other' ? [OTHER] : [])),
            outcome,
          );
        });
      }
    });
  }
}
