import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { secretsOfText } from '../../../../src/language/secrets.ts';
import { diagnosticsOfLeakProof } from '../../../../src/proof/describe.ts';
import { isGrave, type LeakProof, type OpenText } from '../../../../src/proof/leak-proof.ts';
import { asSaid, toSay } from '../../../../src/proof/store/last-proof.ts';
import { proofOf } from '../site.ts';

const EXEMPT = 'content/meetings/plans/2026-12-10/settlement.md';
const SAME = 'content/meetings/plans/2026-12-10/bridge.md';
const OLDER = 'content/meetings/scrutiny/2026-11-12/bridge.md';

const TEXT = `The Director proposes to settle the claim of Zebedee Quillfeather for loss of earnings before the hearing in March.

The council has agreed to pay the contractor £1,483,920 in full and final settlement of every claim under the lease.

Ms Okafor would be placed with her aunt in Selby at £847 a week, which is 62.5% of what the home charges.

| Bidder | Price per meal | Score |
| --- | --- | --- |
| Penfold Catering Ltd | £14.20 | 87.35 |
| Brightwater Foods Limited | £12.85 | 81.10 |

Members are advised to take the offer of Hazelwick Brothers of £2,500,000 for the depot at Otley Chevin.

| Bidder | Price |
| --- | --- |
| Veolianta | £3,412,000 |

| Child | Date of birth |
| --- | --- |
| Kai | 19/05/2014 |

Counsel says that section 123 of the Local Government Act 1972, the Localism Act 2011 and regulation 72 of the Public Contracts Regulations 2015 are broken, as Homes England and the West Yorkshire Combined Authority wrote.

The rent would be £48,392, and the deposit £7,943, with £238,731 for the fixtures.

Mr Bo Ng is to have £40,000.

The boy, born 14 March 2009, has been moved to a foster family at Thornwick, and the school was not told of it.`;

const SECRETS = secretsOfText(TEXT, { file: EXEMPT, line: 20, column: 1 });

async function near(text: string, source = SAME, more: Partial<OpenText> = {}): Promise<LeakProof> {
  return proofOf(
    { 'x/index.html': '<p>Nothing.</p>' },
    { secrets: SECRETS, openTexts: [{ text, source, ...more }] },
  );
}

const LEAKS: readonly (readonly [what: string, text: string])[] = [
  [
    'a sentence with words changed',
    'The Chief Officer intends to settle the claim of Zebedee Quillfeather for lost earnings before the hearing in March.',
  ],
  [
    'a sentence with words left out and put in',
    'It was agreed by the council to pay its contractor £1,483,920 as a full and final settlement of all claims under that lease.',
  ],
  [
    'half a sentence',
    'A note says that the claim of Zebedee Quillfeather for loss of earnings is on the list.',
  ],
  [
    'a sentence that markup splits',
    'The **Director** proposes to _settle_ the [claim](https://council.example) of `Zebedee` **Quillfeather** for loss of pay before the hearing in *March*.',
  ],
  [
    'a sentence over the cells of a table',
    '| The Director proposes | to settle the claim | of Zebedee Quillfeather |\n| --- | --- | --- |\n| for loss of pay | before the hearing | in March |',
  ],
  ['small figures beside one another', 'The cost is £847 each week (62.5% of the charge).'],
  ['a name and a small figure', 'Okafor: £847 a week.'],
  ['a row of a table', '| Penfold | 14.20 | 87.35 |'],
  ['a price', 'Each meal would cost £14.20.'],
  ['a date of birth in another form', 'His date of birth is 14/03/2009.'],
  ['an amount of which the spelling differs', 'The sum is £1.48392m.'],
  ['a firm beside an amount', 'Penfold Catering have offered £2m.'],
  ['a person beside an amount', 'The sum of £900 was paid to Ms Okafor.'],
  ['a firm of one word beside an amount', 'Veolianta: £900.'],
  ['a date of birth from a column', 'He was born on 19 May 2014.'],
  ['the same with two digits of the year', 'He was born on 19 May 14.'],
  ['an amount with points after it', 'It is £238,731p.a.'],
  ['an amount of five digits in groups', 'It is £48 392.'],
  ['an amount of five digits', 'It is £48,392.'],
  ['an amount of four digits', 'It is £7,943.'],
  ['an amount with letters after it', 'It is £238,731pa.'],
  ['a short name beside an amount', 'Bo Ng: £912.'],
  ['a bidder without a title beside an amount', 'Hazelwick Brothers: £900.'],
];

describe('what is nearly exempt is found in an open paper', () => {
  for (const [what, text] of LEAKS) {
    it(what, async () => {
      const { near: copies, hits } = await near(text);
      assert.ok(copies.some(isGrave) || hits.length > 0, JSON.stringify(copies));
    });
    it(`${what}: but not where a paper of an older meeting says it`, async () => {
      const { near: copies } = await near(text, OLDER);
      assert.deepEqual(copies, []);
    });
  }
});

describe('what may give something away is a warning', () => {
  for (const [what, text] of [
    ['a rounded amount', 'The settlement is about £1.48m.'],
    ['an amount rounded in words', 'It is some £1.5 million.'],
    ['a firm alone', 'Members visited the kitchens of Penfold Catering Ltd.'],
    ['a person alone', 'Ms Okafor was thanked.'],
    ['a round amount', 'The sum is £2.5 million.'],
    ['a firm of one word alone', 'Veolianta met members.'],
    ['a bidder without a title alone', 'Members met Hazelwick Brothers.'],
    ['a place beside an amount', 'A path at Otley Chevin costs £900.'],
  ] as const) {
    it(what, async () => {
      const { near: copies } = await near(text);
      assert.ok(copies.length > 0);
      assert.ok(!copies.some(isGrave), JSON.stringify(copies));
    });
  }
  for (const source of ['content/people/ann-lee.md', 'content/committees/plans.md']) {
    it(`a full name in ${source}, which is of no meeting`, async () => {
      const { near: copies } = await near('She knows Zebedee Quillfeather well.', source);
      assert.ok(copies.length > 0);
      assert.ok(!copies.some(isGrave), JSON.stringify(copies));
      assert.deepEqual((await near('She lives at Otley Chevin.', source)).near, []);
    });
  }
  it('but a firm in a file that was dropped is an error', async () => {
    const { near: copies } = await near(
      'Penfold Catering Ltd',
      SAME.replace('.md', '/appendix-1.pdf'),
    );
    assert.ok(copies.some(isGrave));
  });
});

describe('ordinary words stop nothing', () => {
  for (const [what, text] of [
    [
      'turns of phrase',
      'The Director proposes to consult the members of the board before the meeting in March.',
    ],
    [
      'the same kind of matter',
      'The council has agreed to pay the contractor when the work is complete.',
    ],
    [
      'a law and bodies',
      'Section 123 of the Local Government Act 1972, the Localism Act 2011 and regulation 72 of the Public Contracts Regulations 2015 apply; Homes England and the West Yorkshire Combined Authority were asked.',
    ],
    [
      'the heads of tables',
      '| Bidder | Price per meal | Score |\n| --- | --- | --- |\n| A | 1 | 2 |',
    ],
    ['round figures', 'The budget is £500 for the year and £1,000 for the next, or 5% and 10%.'],
    ['years and dates', 'It was opened on 14 March 2019 and closed in 2021/22.'],
    [
      'a word that is a name elsewhere',
      'The school meals contract ends in March, and the home is in need of repair.',
    ],
    [
      'figures far from one another',
      `The fee is £847.\n\n${'It is so. '.repeat(40)}\n\nThe other is 62%.`,
    ],
  ] as const) {
    it(what, async () => {
      const { near: copies } = await near(text);
      assert.deepEqual(copies, []);
    });
  }
});

describe('what is on record may be said', () => {
  it('but not where another exempt paper has it on record', async () => {
    const proof = await proofOf(
      { 'x/index.html': '<p>Nothing.</p>' },
      {
        secrets: SECRETS,
        openTexts: [{ text: 'Each meal would cost £14.20.', source: SAME }],
        allowed: [
          {
            text: '£14.20',
            reason: 'It was announced.',
            source: { file: EXEMPT.replace('settlement', 'other'), line: 3, column: 1 },
          },
        ],
      },
    );
    assert.ok(proof.near.some(isGrave));
    assert.equal(proof.unusedAllowances.length, 1);
  });

  for (const [what, text, allowed] of [
    ['a figure', 'Each meal would cost £14.20.', ['£14.20']],
    [
      'figures beside one another',
      'The cost is £847 each week (62% of the charge), for Ms Okafor.',
      ['Ms Okafor', '£847'],
    ],
    [
      'a sentence',
      LEAKS[0]?.[1] ?? '',
      [
        'The Director proposes to settle the claim of Zebedee Quillfeather for loss of earnings before the hearing in March.',
        'Zebedee Quillfeather',
      ],
    ],
  ] as const) {
    it(what, async () => {
      const proof = await proofOf(
        { 'x/index.html': '<p>Nothing.</p>' },
        {
          secrets: SECRETS,
          openTexts: [{ text, source: SAME }],
          allowed: allowed.map((one, index) => ({
            text: one,
            reason: 'It was announced.',
            source: { file: EXEMPT, line: 3 + index, column: 1 },
          })),
        },
      );
      assert.deepEqual(proof.near, []);
      assert.deepEqual(
        proof.unusedAllowances.filter(({ line }) => line === 3),
        [],
      );
    });
  }
});

describe('what a proof says once more, without a word of what is exempt', () => {
  const bids = secretsOfText('The bids were £35,000, £42,000 and £82,000 a year.', {
    ...{ file: EXEMPT, line: 12, column: 1 },
  });
  const texts: readonly (readonly [what: string, text: string])[] = [
    ['nothing', 'The bridge is to be painted in May.'],
    ['one amount', 'The paint costs £35,000.'],
    ['three amounts of one line', 'Paint £35,000.\n\nScaffold £42,000.\n\nSteel £82,000.'],
    ['the same amount twice', 'The paint costs £35,000.\n\nIt was £35,000 before.'],
  ];
  for (const [what, text] of texts) {
    it(`is what it said first: ${what}`, async () => {
      const proof = await proofOf(
        { 'x/index.html': '<p>Nothing.</p>' },
        { secrets: bids, openTexts: [{ text, source: SAME }] },
      );
      const said = toSay(proof);
      const open = (one: LeakProof) =>
        diagnosticsOfLeakProof(one, () => undefined).map(({ message }) => message);
      assert.deepEqual(open(asSaid(said, { files: [] })), open(proof));
      assert.equal(open(proof).length > 0, what !== 'nothing');
      for (const words of proof.near.flatMap(({ words = [] }) => words))
        assert.ok(!JSON.stringify(said).includes(words), words);
    });
  }
});
