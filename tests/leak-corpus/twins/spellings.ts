import { twins, type Twin } from './twin.ts';

const claim = (sum: string): string =>
  `The quarry would settle the claim of the widow for ${sum} before the frost.`;
const cost = (sum: string): string => `It cost ${sum} in all.`;

/** A sum, an open spelling of it, and another sum in that spelling. */
const sums = (
  rows: readonly (readonly [name: string, sum: string, leak: string, honest: string])[],
  must: Twin['must'] = 'stop',
): Twin[] =>
  twins(
    rows.map(([name, sum, leak, honest]) => [
      `a sum ${name}`,
      claim(sum),
      cost(leak),
      cost(honest),
    ]),
    { must },
  );

const SUMS: readonly Twin[] = [
  ...sums([
    ['in lakhs', '£1,234,891', '£12,34,891', '£12,43,891'],
    ['with an L for the pound', '£1,245,876', 'L1,245,876', 'L1,254,876'],
    ['with a hash for the pound', '£1,356,987', '#1,356,987', '#1,365,987'],
    ['times a power of ten', '£1,467,920', '1.46792 × 10⁶', '1.64792 × 10⁶'],
    ['times a power of ten in plain signs', '£1,578,930', '1.57893 x 10^6', '1.75893 x 10^6'],
    ['in millions and digits', '£1,689,235', '£1m, 689,235', '£1m, 698,235'],
    ['with a stroke and a dash', '£1,357,924', '1357924/-', '1375924/-'],
    ['with low lines', '£1,468,135', '1_468_135', '1_486_135'],
    ['by a power of ten', '£1,579,246', '1.579246e6', '1.597246e6'],
    ['with its scale before it', '£1,935,792', '£m 1.935792', '£m 1.953792'],
    ['with a capital and its currency', '£1,946,813', 'GBP 1.946813M', 'GBP 1.964813M'],
    [
      'read out digit by digit',
      '£1,681,357',
      'one six eight one three five seven pounds',
      'one six one eight three five seven pounds',
    ],
    [
      'read out with a nought',
      '£2,703,914',
      'two seven oh three nine one four pounds',
      'two seven oh nine three one four pounds',
    ],
    [
      'in cells beside its sign',
      '£1,813,579',
      '\n\n| What | Sign | Sum |\n| --- | --- | --- |\n| Planks | £ | 1 813 579 |\n\n',
      '\n\n| What | Sign | Sum |\n| --- | --- | --- |\n| Planks | £ | 1 831 579 |\n\n',
    ],
  ]),
  ...sums(
    [
      ['rounded to ten pounds, in millions', '£2,718,281', '£2.71828 million', '£2.17828 million'],
      ['rounded to ten pounds', '£3,141,593', '£3,141,590', '£3,114,590'],
    ],
    'warn',
  ),
];

const SHARES: readonly Twin[] = twins([
  [
    'a margin in basis points',
    'The margin on the loan to the brewery is 4.37 per cent.',
    'The planks were had at 437 basis points.',
    'The planks were had at 473 basis points.',
  ],
  [
    'a margin in basis points where it is exempt',
    'The margin on the loan to the brewery is 583 bps above the base.',
    'The planks were had at 5.83%.',
    'The planks were had at 5.38%.',
  ],
  [
    'a share of one',
    'The share of the scheme that pays its lender is 62.37%.',
    'The planks got 0.6237 of the whole.',
    'The planks got 0.6273 of the whole.',
  ],
]);

const WORDS: readonly Twin[] = twins([
  [
    'a sentence with half its words another',
    'The surveyor warned that the retaining wall behind the library would collapse within eighteen months unless anchors were fitted.',
    'Our surveyor cautioned that the retaining wall at the back of the library will collapse inside eighteen months without anchors being fitted.',
    'The surveyor measured a wall near the library and thinks it sound for many years to come.',
  ],
  [
    'a sentence cut to a list',
    'Three tenders were disqualified because the bidders had shared a spreadsheet of prices over lunch at a golf club.',
    '- tenders disqualified: three\n- bidders shared spreadsheet of prices\n- over lunch at a golf club',
    '- tenders received: three\n- bidders given a spreadsheet to fill in\n- prices opened in public',
  ],
  [
    'the end of a sentence',
    'After the meeting with counsel on Tuesday we concluded that the council has no defence to the claim for unlawful eviction.',
    'It is said that the council has no defence to the claim for unlawful eviction.',
    'The council has a policy on unlawful eviction.',
  ],
  [
    'a row over two tables',
    '| Supplier | Quality | Price |\n| --- | --- | --- |\n| Gorsewick Fencing | 41.25 | £318,774 |',
    '| Supplier | Quality |\n| --- | --- |\n| Gorsewick Fencing | 41.25 |\n\nSome text goes here.\n\n| Supplier | Price |\n| --- | --- |\n| Gorsewick Fencing | £318,774 |',
    '| Supplier | Quality |\n| --- | --- |\n| Larkwick Fencing | 41 |\n\nSome text goes here.\n\n| Supplier | Price |\n| --- | --- |\n| Larkwick Fencing | £813,774 |',
  ],
  [
    'the scores of bidders without their names',
    '| Supplier | Quality | Price | Total |\n| --- | --- | --- | --- |\n| Gorsegarth | 41 | 37 | 78 |\n| Tansygarth | 29 | 44 | 73 |',
    '| Bidder | A | B | C |\n| --- | --- | --- | --- |\n| Bidder 1 | 41 | 37 | 78 |\n| Bidder 2 | 29 | 44 | 73 |',
    '| Bidder | A | B | C |\n| --- | --- | --- | --- |\n| Plank 1 | 21 | 17 | 38 |\n| Plank 2 | 19 | 34 | 53 |',
  ],
]);

/** Further spellings of sums and shares, and sentences and rows that are taken apart. */
export const SPELLING_TWINS: readonly Twin[] = [...SUMS, ...SHARES, ...WORDS];
