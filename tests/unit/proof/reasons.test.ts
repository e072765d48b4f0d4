import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { secretsOfText } from '../../../src/language/secrets.ts';
import { diagnosticsOfLeakProof } from '../../../src/proof/describe.ts';
import { isGrave, NOT_YET, type OpenText, type Recorded } from '../../../src/proof/leak-proof.ts';
import { proofOf } from './site.ts';

const EXEMPT = 'content/meetings/plans/2026-12-10/settlement.md';
const OTHER = 'content/meetings/council/2027-04-21/verges.md';
const SECRETS = secretsOfText(
  `The lift engineer refused to sign the certificate since the governor rope had been knotted.

The carer was overpaid £23,874 by mistake. Grace Abernethy-Cole is to be dismissed.

The council agreed to consider the report.`,
  { file: EXEMPT, line: 20, column: 1 },
);
const REMEDY = 'It is in commit abc. Write changed: here.';

/** What is said where a change of a paper has such a reason. */
async function toldOf(
  reason: string,
  { exchange = NOT_YET, source = OTHER, exemptSince = NOT_YET } = {},
) {
  const text: OpenText = {
    text: reason,
    source,
    kind: 'reason',
    since: { exchange },
    remedy: REMEDY,
  };
  const recorded: Recorded = new Map([
    [EXEMPT, { asItIs: { exchange: exemptSince }, first: { exchange: exemptSince } }],
  ]);
  const proof = await proofOf(
    { 'register/index.html': `<p>${reason}</p>` },
    { secrets: SECRETS, openTexts: [text], recorded },
  );
  return {
    stops: proof.hits.length > 0 || proof.near.some(isGrave),
    told: diagnosticsOfLeakProof(proof, () => undefined),
  };
}

const NEARLY =
  'The lift engineer would not sign the certificate since its governor rope was knotted.';

describe('the reason of a change stops the site where it gives away what is exempt', () => {
  for (const [what, reason] of [
    ['a sentence with other words', NEARLY],
    [
      'a sentence word for word',
      'The lift engineer refused to sign the certificate since the governor rope had been knotted.',
    ],
    ['an amount in words', 'It was twenty-three thousand eight hundred and seventy-four pounds.'],
    ['an amount', 'The sum of £23,874 was wrong.'],
    ['a name', 'Grace Abernethy-Cole was left out.'],
  ] as const) {
    it(`${what}: and says what can be done about a commit that is made`, async () => {
      const { stops, told } = await toldOf(reason);
      assert.ok(stops);
      const messages = told.map(({ message }) => message).join('\n');
      assert.ok(messages.includes(REMEDY), messages);
      assert.doesNotMatch(messages, /Take it out (?:t?here)/);
    });
  }
});

describe('the reason of a change passes', () => {
  for (const [what, reason] of [
    ['where it says what any does', 'A figure in the table was corrected.'],
    ['where it says which word was wrong', 'The name of the engineer was spelt wrongly.'],
    ['where it gives another figure', 'The cost of the verges is £23,478.'],
    ['where all papers say it', 'The council agreed to consider the report.'],
  ] as const) {
    it(what, async () => {
      assert.equal((await toldOf(reason)).stops, false);
    });
  }

  it('where it was public before the exempt paper existed', async () => {
    const { stops } = await toldOf(NEARLY, {
      ...{ exchange: '2026-05-12 2026-05-12T09:00:00Z' },
      exemptSince: '2026-12-01 2026-12-01T09:00:00Z',
    });
    assert.equal(stops, false);
  });
});

it('a reason that came after the exempt paper excuses nothing, in whichever meeting', async () => {
  const { stops } = await toldOf(NEARLY, {
    ...{ exchange: '2027-01-12 2027-01-12T09:00:00Z' },
    ...{ exemptSince: '2026-12-01 2026-12-01T09:00:00Z' },
    source: 'content/meetings/plans/2026-01-10/old.md',
  });
  assert.ok(stops);
});
