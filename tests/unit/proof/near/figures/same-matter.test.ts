import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomeOf, type Outcome } from '../outcome.ts';

const OTHER = 'content/meetings/harbour/2027-11-04/bridge.md';

type Row = readonly [what: string, exempt: string, open: string, other: Outcome, same?: Outcome];

/** What comes of an open paper of another meeting, and of the same one. */
const KINDS: Readonly<Record<string, readonly Row[]>> = {
  'a price of three figures': [
    [
      'for the same weight',
      'The gate fee falls to £87.40 a tonne after 30,000 tonnes.',
      'It is £87.40/t here.',
      'stops',
      'stops',
    ],
    [
      'for the same meal',
      'Each meal from Tuckwell Kitchens costs £3.47.',
      'A school meal costs £3.47.',
      'stops',
      'stops',
    ],
    [
      'for the same lift',
      'Yewdale Bins ask £1.87 a lift.',
      'Bins are emptied at £1.87 a lift.',
      'stops',
    ],
    [
      'for the same room',
      'The rent agreed with Mellow Yoga is £18.50 a square foot.',
      'It is let at £18.50 a square foot.',
      'stops',
    ],
    [
      'of the same party',
      'Brackwell Guards ask for £17.40.',
      'Brackwell gets £17.40 now.',
      'stops',
      'stops',
    ],
    [
      'for an hour of the same work',
      'Each carer costs £18.40 an hour.',
      'Carers are at £18.40 an hour.',
      'stops',
    ],
    [
      'for an hour of something else',
      'Each carer costs £18.40 an hour.',
      'Boats are £18.40 an hour.',
      'passes',
      'stops',
    ],
    [
      'of something else',
      'The gate fee is £87.40 a tonne.',
      'A season ticket is £87.40.',
      'passes',
    ],
    [
      'of nothing that is said',
      'Each meal costs £3.47.',
      'Planks are £3.47 now.',
      'passes',
      'stops',
    ],
    [
      'beside the same word in another sentence',
      'The quay costs £3.47 a yard.',
      'The quay is long. Planks are £3.47 now.',
      'passes',
      'stops',
    ],
    [
      'in another row',
      'Zennor Sports ask £3.47.',
      '| Zennor | £9.18 |\n| Planks | £3.47 |',
      'passes',
    ],
    [
      'in the same row',
      'Zennor Sports ask £3.47.',
      '| Planks | £9.18 |\n| Zennor | £3.47 |',
      'stops',
    ],
  ],
  'a share of three figures': [
    [
      'of the same loan',
      'The loan to the racecourse company bears 6.85 per cent over the base.',
      'The racecourse company pays 6.85%.',
      'stops',
    ],
    [
      'for as many years, which says nothing',
      'Xanthe Lenders ask 7.85% over ten years.',
      'Interest at 7.85% for ten years.',
      'passes',
    ],
    [
      'of the same discount',
      'Abel gives 7.25% for prompt payment.',
      'There is 7.25% off for prompt payment.',
      'stops',
    ],
    [
      'of one decimal, of the same',
      'He wants 82.5% of the asking price.',
      'It fetched 82.5% of the asking price.',
      'stops',
      'stops',
    ],
    [
      'of one decimal, of something else',
      'The firm asks for a margin of 11.9%.',
      'Of posts 11.9% are vacant.',
      'passes',
      'stops',
    ],
    [
      'of one decimal, at the same time',
      'The firm asks for 11.9% in the first year.',
      'In the first year 11.9% of posts were vacant.',
      'passes',
      'stops',
    ],
    [
      'of one decimal, in a table',
      'The firm asks for a margin of 11.9%.',
      '| Posts | Vacant |\n| --- | --- |\n| Clerks | 11.9% |',
      'passes',
      'stops',
    ],
    [
      'of two decimals, of something else',
      'The firm asks for a margin of 6.85%.',
      'Of posts 6.85% are vacant.',
      'passes',
      'stops',
    ],
    [
      'of four figures, of something else',
      'The firm asks for a margin of 11.93%.',
      'Of posts 11.93% are vacant.',
      'stops',
      'stops',
    ],
    [
      'another one',
      'He wants 82.5% of the asking price.',
      'It fetched 85.2% of the asking price.',
      'passes',
      'passes',
    ],
  ],
  'a score of three figures': [
    [
      'of the same party',
      'Zennor Sports scored 74.5 for quality.',
      'Zennor Sports had 74.5.',
      'stops',
      'stops',
    ],
    [
      'of another',
      'Zennor Sports scored 74.5 for quality.',
      'The pier is 74.5 yards long.',
      'passes',
    ],
  ],
  'a sum of a few thousand pounds': [
    [
      'of the same people and thing',
      'The vicar will buy the allotment huts for £5,219 through his housekeeper.',
      'The vicar’s housekeeper may buy the huts for £5,219.',
      'stops',
      'stops',
    ],
    [
      'of the same thing',
      'The vicar will buy the allotment huts for £7,463.',
      'Huts were bought for £7,463.',
      'stops',
    ],
    [
      'without its pence',
      'The vicar will buy the allotment huts for £7,463.52.',
      'Huts were bought for £7,463.',
      'stops',
    ],
    [
      'of something else',
      'The vicar will buy the allotment huts for £7,463.',
      'Planks cost £7,463 in all.',
      'passes',
      'stops',
    ],
    [
      'with fewer figures',
      'The vicar will buy the allotment huts for £7,400.',
      'Huts were bought for £7,400.',
      'passes',
      'warns',
    ],
  ],
};

for (const [kind, rows] of Object.entries(KINDS)) {
  describe(kind, () => {
    for (const [what, exempt, open, other, same] of rows) {
      it(`${what}, in another meeting: ${other}`, async () => {
        assert.equal(await outcomeOf(exempt, open, OTHER), other);
      });
      if (same === undefined) continue;
      it(`${what}, in the same meeting: ${same}`, async () => {
        assert.equal(await outcomeOf(exempt, open), same);
      });
    }
  });
}
