import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { secretsOfText } from '../../../../src/language/secrets.ts';
import { isGrave } from '../../../../src/proof/leak-proof.ts';
import { proofOf } from '../site.ts';

const EXEMPT = 'content/meetings/plans/2026-12-10/settlement.md';
const SAME = 'content/meetings/plans/2026-12-10/bridge.md';

type Outcome = 'stops' | 'warns' | 'passes';

/** What comes of an open paper of the same meeting. */
async function outcomeOf(exempt: string, open: string): Promise<Outcome> {
  const secrets = secretsOfText(exempt, { file: EXEMPT, line: 20, column: 1 });
  const { hits, near } = await proofOf(
    { 'x/index.html': `<p>${open.replaceAll('<', '&lt;')}</p>` },
    { secrets, openTexts: [{ text: open, source: SAME }] },
  );
  if (hits.length > 0 || near.some(isGrave)) return 'stops';
  return near.length > 0 ? 'warns' : 'passes';
}

/** A table of one row. */
export const table = (head: string, row: string): string =>
  `| ${head} |\n| ${head.replace(/[^|]+/g, ' --- ')} |\n| ${row} |`;

/** What is exempt and what is open, and what comes of it. */
export type Row = readonly [outcome: Outcome, what: string, exempt: string, open: string];

/** Each row as a test of its own, below its kind. */
export function tryKinds(kinds: Readonly<Record<string, readonly Row[]>>): void {
  for (const [kind, rows] of Object.entries(kinds)) {
    describe(kind, () => {
      for (const [outcome, what, exempt, open] of rows) {
        it(`${what}: ${outcome}`, async () => {
          assert.equal(await outcomeOf(exempt, open), outcome);
        });
      }
    });
  }
}
