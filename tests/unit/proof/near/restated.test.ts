import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { secretsOfText } from '../../../../src/language/secrets.ts';
import { isGrave } from '../../../../src/proof/leak-proof.ts';
import { proofOf } from '../site.ts';

const PLACE = { file: 'content/meetings/plans/2026-12-10/mill.md', line: 20, column: 1 };
const EXEMPT = `The rent for the mill would be £48,392 a year for ten years.

The carer in the dale is paid £1,847 a week.

The firm would lay 3,410 slabs at £127.45 each along the towpath.

Mr Barnaby Thwaitefold was warned twice about the till.

Ignatius Brackenhow was warned as well.

The boy was born on 14 March 2009 in the back of a cab.`;

const found = async (text: string) => {
  const { near } = await proofOf(
    { 'x/index.html': '<p>Nothing.</p>' },
    {
      secrets: secretsOfText(EXEMPT, PLACE),
      openTexts: [{ text, source: PLACE.file.replace('mill', 'bridge') }],
    },
  );
  // A name with a title is known as two.
  return [...new Set(near.map((copy) => `${isGrave(copy) ? 'error' : 'warning'} ${copy.how}`))];
};

describe('what is worked out of one exempt amount, or written a little otherwise', () => {
  for (const [text, said] of [
    ['It is £4,032.67 a month.', 'warning worked-out'],
    ['It is £4,033 per month.', 'warning worked-out'],
    ['It is £12,098 a quarter.', 'warning worked-out'],
    ['Each has £96,044 a year.', 'warning worked-out'],
    ['A contract worth £434,604.50 is let.', 'warning worked-out'],
    ['A plank costs £4,033 here.', undefined],
    ['It is £4,303 per month.', undefined],
    ['A contract worth £443,604.50 is let.', undefined],
    ['B. Thwaitefold\nspoke.', 'warning name'],
    ['It rained. B. Thwaitefold spoke.', 'warning name'],
    ['Barnaby Thwaitfold spoke.', 'warning name'],
    ['Barnaby Thwaiteflod spoke.', 'warning name'],
    ['Ignatius Brakenhow spoke.', 'warning name'],
    ['Barnaby Whitefold spoke.', undefined],
    ['C. Larkfold\nspoke.', undefined],
    ['DOB: 140309', 'error figure'],
    ['On 14\u00a0March\u00a02009 it snowed.', 'error figure'],
    ['DOB: 150389', undefined],
    ['Order 140309 came.', undefined],
  ] as const) {
    it(`${text}: ${said ?? 'nothing is said'}`, async () => {
      assert.deepEqual(await found(text), said === undefined ? [] : [said]);
    });
  }
});
