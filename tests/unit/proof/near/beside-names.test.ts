import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { secretsOfText } from '../../../../src/language/secrets.ts';
import { diagnosticsOfLeakProof } from '../../../../src/proof/describe.ts';
import { proofOf } from '../site.ts';
import { table, tryKinds, type Row } from './outcome-of-paper.ts';

const FIRM =
  'Blakelock Security’s price for the renewal is £24.16 an hour, above the next. Its claim is for £237,500.';
const PERSON = 'Mr Zebedee Quillfeather is owed £37,412 and was dismissed in May.';

const ofFirm = (outcome: Row[0], what: string, open: string): Row => [outcome, what, FIRM, open];
const ofPerson = (outcome: Row[0], what: string, open: string): Row => [
  outcome,
  what,
  PERSON,
  open,
];

tryKinds({
  'a firm beside an amount that the exempt paper doesn’t have, on public record': [
    ofFirm(
      'warns',
      'a contract of the register',
      'Blakelock Security guards the offices under a contract of £1,204,320, published in the contracts register, that ends on 31 March 2027.',
    ),
    ofFirm(
      'warns',
      'a contract and its end',
      'Blakelock Security holds the contract for guarding, worth £1,204,320, until March 2027.',
    ),
    ofFirm(
      'warns',
      'what was paid in a year',
      'In 2025/26 the council paid Blakelock Security £318,204.17.',
    ),
    ofFirm(
      'warns',
      'what was built',
      'The lodge was built by Blakelock Security and came in at £871,224, which is below the approved budget.',
    ),
    ofFirm('warns', 'a grant', 'A grant of £40,000 to Blakelock Security was published in May.'),
    ofFirm(
      'warns',
      'a row of payments',
      `Payments above £500 in October.\n\n${table('Date | Supplier | Amount', '02/10/2026 | Blakelock Security | £18,204.00')}`,
    ),
    ofFirm(
      'warns',
      'a row of contracts',
      `The register of contracts is below.\n\n${table('Supplier | Contract | Value | Ends', 'Blakelock Security | Guarding | £1,204,320 | 31 March 2027')}`,
    ),
    ofFirm(
      'warns',
      'a row of open data',
      'Date,Supplier,Purpose,Amount\n02/10/2026,Blakelock Security,Guarding,"£18,204.00"\n',
    ),
  ],
  'a firm and an amount that are apart': [
    ofFirm(
      'warns',
      'in two sentences',
      'Blakelock Security guards the inn. The budget is £612,000.',
    ),
    ofFirm(
      'warns',
      'in two numbered paragraphs',
      '1. The fund has £914 million.\n2. Blakelock Security guards it.',
    ),
    ofFirm(
      'warns',
      'in two entries',
      '- Balances are £9.1 million.\n- Blakelock Security is the guard.',
    ),
    ofFirm(
      'warns',
      'in two paragraphs of a section',
      '2.1 Balances are £9.1 million.\n2.2 Blakelock Security is the guard.',
    ),
    ofFirm(
      'warns',
      'in two rows',
      `${table('Guard | Site', 'Blakelock Security | Hall')}\n| Other | £912 |`,
    ),
  ],
  'a firm beside an amount of the exempt paper': [
    ofFirm(
      'stops',
      'rounded, in the next sentence',
      'Blakelock Security runs it. About £240,000 is at stake.',
    ),
    ofFirm(
      'stops',
      'rounded, with a register',
      'Blakelock Security is in the contracts register; the sum is £238k.',
    ),
    [
      'stops',
      'worked out',
      'Blakelock Security bid £412,300 and Orlo Guards £398,150.',
      'Under a published contract Blakelock Security was £14,150 dearer.',
    ],
  ],
  'a firm beside another amount, as bargains are written': [
    ofFirm('stops', 'a bid', 'Blakelock Security bid £1,300,000 for it.'),
    ofFirm('stops', 'what it will be paid', 'Blakelock Security will be paid £4,200 a month.'),
    ofFirm(
      'stops',
      'a bid of who holds the contract',
      'Blakelock Security, the present contractor, is the preferred bidder at £1,150,000.',
    ),
    ofFirm('stops', 'a mark between the two', 'Blakelock Security: £900.'),
    ofFirm('stops', 'a table of bids', table('Bidder | Price', 'Blakelock Security | £900')),
    ofFirm('stops', 'a table of no known list', table('Firm | Sum', 'Blakelock Security | £900')),
    ofFirm('stops', 'labels and values', `${table('Bidder | Blakelock Security', 'Price | £900')}`),
  ],
  'a multiple or a part of an amount of the exempt paper': [
    [
      'stops',
      'of three years',
      'Blakelock Security would be paid £1,204,320 a year.',
      'The contract with Blakelock Security ends in 2029 and comes to £3,612,960.',
    ],
    [
      'stops',
      'a half',
      'Orpin Glazing should have the work at £412,350.',
      'Orpin Glazing does the work in 2027: £206,175 and £206,175.',
    ],
    ofFirm('stops', 'no sign of public record', 'Blakelock Security and the £1,300,000.'),
  ],
  'a person with a surname that is like a trade': [
    [
      'stops',
      'Harding',
      'Zebedee Harding was dismissed for theft of £8,214.',
      'Zebedee Harding had earned £41,900 in 2024.',
    ],
    [
      'stops',
      'Fielding',
      'Oyinkan Fielding is owed £28,416.',
      'Oyinkan Fielding was on a salary of £51,300 since 2021.',
    ],
    [
      'stops',
      'Chambers',
      'Kezra Chambers is owed £28,461.',
      'Under the present contract Kezra Chambers had £52,700.',
    ],
    [
      'warns',
      'but not a school',
      'Ridgeway Primary has a deficit of £214,388.',
      'Ridgeway Primary was built in 2014 for £9,120,000.',
    ],
  ],
  'a person beside any amount': [
    ofPerson(
      'stops',
      'a row of payments',
      `Payments above £500 in October.\n\n${table('Date | Supplier | Amount', '02/10/2026 | Zebedee Quillfeather | £18,204.00')}`,
    ),
    ofPerson(
      'stops',
      'in the next sentence',
      'Mr Quillfeather left in May. The sum of £18,204 was paid.',
    ),
    ofPerson('stops', 'in the next line', 'Mr Quillfeather left in May\nand was paid £18,204.'),
    ofPerson(
      'warns',
      'but not in the next paragraph',
      '1. The fund has £914 million.\n2. Mr Quillfeather spoke.',
    ),
  ],
});

describe('where a name is beside an amount, it is said which', () => {
  for (const [what, text, said] of [
    ['of the same line', 'Blakelock Security bid £1,300,000.', ':1 (the amount: column 24)'],
    ['of another line', 'Blakelock Security\nbid £1,300,000.', ':1 (the amount: line 2, column 5)'],
  ] as const) {
    it(what, async () => {
      const secrets = secretsOfText(FIRM, {
        ...{ file: 'content/meetings/plans/2026-12-10/x.md', line: 20, column: 1 },
      });
      const source = 'content/meetings/plans/2026-12-10/bridge.md';
      const proof = await proofOf(
        { 'x/index.html': '<p>Nothing.</p>' },
        { secrets, openTexts: [{ text, source }] },
      );
      const messages = diagnosticsOfLeakProof(proof, () => undefined).map(({ message }) => message);
      assert.ok(
        messages.some((message) => message.includes(`${source}${said}`)),
        messages.join('\n'),
      );
    });
  }
});
