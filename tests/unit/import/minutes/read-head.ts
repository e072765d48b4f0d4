import assert from 'node:assert/strict';
import { asMinutes, plainText } from '../../../support/record-cases.ts';

/** Minutes of plain text with this head, and what is below it. */
export const read = (head: string, below = '1. Fence\nRESOLVED to refuse it.') => {
  const minutes = asMinutes(plainText(`PARISH COUNCIL\n20 January 2026\n${head}\n\n${below}\n`));
  assert.deepEqual(minutes.proof.lost, []);
  return minutes;
};
