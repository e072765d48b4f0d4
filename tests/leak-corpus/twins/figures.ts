import { twins, type Twin } from './twin.ts';

const claim = (sum: string): string =>
  `The quarry asks for ${sum} to settle the matter of the gravel.`;
const cost = (sum: string): string => `The planks and the paint cost ${sum} in all.`;

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
    [
      'in millions, spoken',
      '£1,340,000',
      'one point three four million pounds',
      'one point nine two million pounds',
    ],
    [
      'in millions, spoken, of seven figures',
      '£2,716,000',
      'two point seven one six million pounds',
      'two point six one six million pounds',
    ],
    [
      'in words where it is exempt',
      'four hundred and twelve thousand, three hundred and eighty pounds',
      '£412,380',
      '£413,280',
    ],
    ['in thousands where it is exempt', '£68.4k', '£68,400', '£64,800'],
    ['in millions where it is exempt', '£1.37m', '£1,370,000', '£1,730,000'],
    ['in millions with a capital', '£1,374,000', '£1.374M', '£1.734M'],
    ['in thousands with a capital', '£1,346,000', '£1346K', '£1364K'],
    ['in thousands, in a word', '£1,352,000', '1,352 thousand pounds', '1,532 thousand pounds'],
    ['in “mil”', '£1,358,000', '£1.358 mil', '£1.538 mil'],
    ['with its sign after it', '£416,927', '416,927 £', '461,927 £'],
    ['with its currency after it', '£417,831', '417831 GBP', '418731 GBP'],
    ['in euros', '€418,625', 'EUR 418,625', 'EUR 481,625'],
    ['in euros, as they are written there', '€419,325.50', '419.325,50 €', '419.352,50 €'],
    ['in dollars', 'US$1,926,400', 'USD 1.9264 million', 'USD 1.9624 million'],
    ['with the letter O for a nought', '£1,360,720', '£1,36O,72O', '£1,63O,72O'],
    ['with its digits apart', '£1,363,927', '£ 1 3 6 3 9 2 7', '£ 1 6 3 3 9 2 7'],
    ['with a blank after each comma', '£1,364,829', '£1, 364, 829', '£1, 634, 829'],
    [
      'with a mark of a note in it',
      '£14,003',
      '£14[^1],003\n\n[^1]: Of which half is paint.',
      '£14[^1],030\n\n[^1]: Of which half is paint.',
    ],
    [
      'with a mark of a note in it, of seven figures',
      '£1,365,003',
      '£1[^1],365,003\n\n[^1]: Of which half is paint.',
      '£1[^1],356,003\n\n[^1]: Of which half is paint.',
    ],
    ['with a superscript in it', '£93,461', '£93^,461^', '£93^,641^'],
    [
      'with a link by reference in it',
      '£93,527',
      '[£93][1],527\n\n[1]: https://council.example/',
      '[£93][1],572\n\n[1]: https://council.example/',
    ],
    ['in a list of definitions', '£93,563', '\n\nPlanks\n: £93563', '\n\nPlanks\n: £93653'],
    ['a week', '£1,483.20 a week', '£1483.20pw', '£1438.20pw'],
    ['a year, without its sign', '£68,412 a year', '68412 per annum', '64812 per annum'],
    [
      'with a range, both ends',
      'from £735,000 to £815,000',
      'from £735k to £815k',
      'from £753k to £851k',
    ],
    ['with a range, one sign', 'from £737,000 to £817,000', '£737-817k', '£773-871k'],
    [
      'with a range, in millions',
      'from £7.35m to £8.15m',
      'between 7.35 and 8.15 million pounds',
      'between 7.53 and 8.51 million pounds',
    ],
    ['less than nothing', '(£417,263)', '-£417,263', '-£471,263'],
    ['with a plus', '£417,365 and its costs', '£417365+', '£471365+'],
    ['with a star', '£14,367', '£14,367*', '£14,637*'],
    ['as a score in a report', '£419,863', '£419863;', '£491863;'],
  ]),
  ...sums(
    [
      [
        'as a range, rounded',
        'from £1,213,400 to £1,388,900',
        'from £1.2m to £1.4m',
        'from £2.2m to £2.4m',
      ],
      [
        'as one and a half million',
        '£1,483,920',
        'one and a half million pounds',
        'two and a half million pounds',
      ],
      [
        'as three quarters of a million',
        '£750,000',
        'three quarters of a million pounds',
        'a quarter of a million pounds',
      ],
      ['as nearly so much', '£1,463,920', 'nearly £1.5m', 'nearly £2.5m'],
    ],
    'warn',
  ),
];

const PRICES: readonly Twin[] = twins([
  [
    'a price by the square metre',
    'The floor of the mill is let at £47.35 per square metre.',
    'Space costs £47.35/sqm here.',
    'Space costs £47.53/sqm here.',
  ],
  [
    'a price by the square foot, without its sign',
    'The floor of the mill is let at £14.36 per square foot.',
    'Space costs 14.36 pounds a square foot here.',
    'Space costs 14.63 pounds a square foot here.',
  ],
  [
    'a price in pence by the mile',
    'The haulier takes 27.4p a mile for gravel.',
    'A lorry costs 27.4 pence per mile.',
    'A lorry costs 24.7 pence per mile.',
  ],
  [
    'a price with its currency',
    'A tonne of gravel costs £38.65 at the gate.',
    'Sand costs GBP 38.65 a tonne.',
    'Sand costs GBP 36.85 a tonne.',
  ],
  [
    'a price by the hour in a table',
    'The barrister takes £183.75 an hour.',
    '| Who | £ an hour |\n| --- | --- |\n| Joiner | 183.75 |',
    '| Who | £ an hour |\n| --- | --- |\n| Joiner | 187.35 |',
  ],
  [
    'a day rate',
    'The interim head of pay costs £1,087 a day.',
    'The joiner costs £1087/day.',
    'The joiner costs £1078/day.',
  ],
  [
    'a percentage as “pc”',
    'The margin of the quarry is 17.35%.',
    'Larch shrinks by 17.35pc in a year.',
    'Larch shrinks by 17.53pc in a year.',
  ],
  [
    'a percentage as points',
    'The margin of the quarry is 18.35%.',
    'Larch shrinks by 18.35 percentage points.',
    'Larch shrinks by 18.53 percentage points.',
  ],
  [
    'a percentage in a column of them',
    'The margin of the quarry is 19.35%.',
    '| Wood | Loss (%) |\n| --- | --- |\n| Larch | 19.35 |',
    '| Wood | Loss (%) |\n| --- | --- |\n| Larch | 19.53 |',
  ],
  [
    'a percentage in words',
    'The margin of the quarry is 21.5%.',
    'Larch shrinks by twenty-one point five per cent.',
    'Larch shrinks by twenty-five point one per cent.',
  ],
  [
    'a percentage in words where it is exempt',
    'The margin of the quarry is twenty-three and a half per cent.',
    'Larch shrinks by 23.5%.',
    'Larch shrinks by 25.3%.',
  ],
  [
    'the sides of a table exchanged',
    '| Bidder | Quality | Price |\n| --- | --- | --- |\n| Harrowdene | 71.45 | 28.65 |',
    '| Bidder | Harrowdene |\n| --- | --- |\n| Quality | 71.45 |\n| Price | 28.65 |',
    '| Lamp | Harrowgate |\n| --- | --- |\n| Height | 74.15 |\n| Width | 26.85 |',
  ],
  [
    'a place by its degrees',
    'The sett is at 53.7996, -1.5491 below the oak.',
    'The bench is at 53.7996,-1.5491 now.',
    'The bench is at 53.7969,-1.5941 now.',
  ],
  [
    'a place by three words',
    'The refuge is at ///filled.count.soap in the lane.',
    'The bench is at ///filled.count.soap now.',
    'The bench is at ///planks.paint.larch now.',
  ],
  [
    'a place of the national grid',
    'The sett is at SE 29834 33817 below the oak.',
    'The bench is at SE2983433817 now.',
    'The bench is at SE2983443817 now.',
  ],
]);

/** Sums, prices, shares and places in other spellings. */
export const FIGURE_TWINS: readonly Twin[] = [...SUMS, ...PRICES];
