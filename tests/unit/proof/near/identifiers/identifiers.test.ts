import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { secretsOfText } from '../../../../../src/language/secrets.ts';
import { isGrave } from '../../../../../src/proof/leak-proof.ts';
import { identifiersIn } from '../../../../../src/proof/near/identifiers/identifiers.ts';
import { proofOf } from '../../site.ts';

const EXEMPT = 'content/meetings/plans/2026-12-10/settlement.md';
const SAME = 'content/meetings/plans/2026-12-10/bridge.md';

async function isStopped(exempt: string, open: string): Promise<boolean> {
  const { hits, near } = await proofOf(
    { 'x/index.html': `<p>${open}</p>` },
    {
      secrets: secretsOfText(exempt, { file: EXEMPT, line: 20, column: 1 }),
      openTexts: [{ text: open, source: SAME }],
    },
  );
  return hits.length > 0 || near.some(isGrave);
}

const CARD = 'The purchase card 4539 1488 0343 6467 was misused by the storeman.';
const CHILD = 'The child K.W., aged 7, was found alone in the flat.';
const BABY = 'The baby T.Z., aged 9 months, was hurt by its carer.';
const BIRTH = 'The claimant was born on 14 June 1978 and began work at sixteen.';
const LAPTOP = 'The stolen laptop has the address 3C:5A:B4:7F:19:E2 in its card.';
const MAIL = 'Write to q.thistlewood@postbox.example at night.';

describe('what points at one thing or person is found in another spelling, and another of its kind is not', () => {
  for (const [what, exempt, open, other] of [
    ['a card, joined', CARD, 'Card 4539148803436467.', 'Card 4539148803436476.'],
    [
      'a card of three groups',
      'The card 3782 822463 10005 was misused.',
      'Card 378282246310005.',
      'Card 378282246310050.',
    ],
    [
      'a certificate',
      'The certificate 001 847 362 915 showed two convictions.',
      'Certificate 001847362915 is on file.',
      'Certificate 001847362951 is on file.',
    ],
    ['a child in brackets', CHILD, 'A child (KW, 7) was seen.', 'A child (KW, 8) was seen.'],
    ['a child in words', CHILD, 'A child (KW, seven) was seen.', 'A child (KX, seven) was seen.'],
    [
      'a child after its age',
      CHILD,
      'A seven-year-old (KW) was seen.',
      'A nine-year-old (KW) was seen.',
    ],
    ['a baby', BABY, 'The baby TZ (nine months) was seen.', 'The baby TZ (nine weeks) was seen.'],
    [
      'a birth in words',
      BIRTH,
      'Born the fourteenth of June nineteen seventy-eight.',
      'Born the fourteenth of June nineteen seventy-nine.',
    ],
    ['a birth, month first', BIRTH, 'DOB 6/14/1978.', 'DOB 6/15/1978.'],
    ['a birth, joined', BIRTH, 'Ref 14061978.', 'Ref 14061979.'],
    [
      'a birth in this century',
      'The boy, born on 9 May 2014, was moved.',
      'Born May the ninth, twenty fourteen.',
      'Born May the ninth, twenty fifteen.',
    ],
    ['a device with dots', LAPTOP, 'Device 3c5a.b47f.19e2.', 'Device 3c5a.b47f.19e3.'],
    ['a device, joined', LAPTOP, 'Device 3C5AB47F19E2.', 'Device 3C5AB47F19E4.'],
    [
      'an e-mail address with a plus',
      MAIL,
      'Write to q.thistlewood+board@postbox.example.',
      'Write to q.thistledown+board@postbox.example.',
    ],
    ['a police officer', 'The witness is PC 4471 of the yard.', 'PC4471 came.', 'PC4417 came.'],
  ] as const)
    it(what, async () => {
      assert.ok(await isStopped(exempt, open), open);
      assert.ok(!(await isStopped(exempt, other)), other);
    });
});

it('the number of a licence is no address of a device', () => {
  const devicesIn = (text: string) =>
    identifiersIn(text).found.filter(({ key }) => key.startsWith('device '));
  assert.equal(devicesIn('Ordnance Survey AC0000807436.').length, 0);
  assert.equal(devicesIn('The laptop 3C5AB47F19E2.').length, 1);
});
