import { twins, type Twin } from './twin.ts';

const table = (head: string, row: string): string =>
  `\n\n| ${head} |\n| ${head.replace(/[^|]+/g, ' --- ')} |\n| ${row} |\n\n`;

/** What tables have under the heads of several columns, or under "pence". */
const COLUMNS: readonly Twin[] = twins([
  [
    'points under "Score", exempt',
    table('Bidder | Score', 'Gorse | 71.4'),
    'One firm scored 71.4 and was happy.',
    'One firm scored 74.1 and was happy.',
  ],
  [
    'points under "Score", open',
    table('Bidder | Total score', 'Heather | 72.35'),
    table('Lot | Score', 'Roof | 72.35'),
    table('Lot | Score', 'Roof | 73.25'),
  ],
  [
    'a day of birth as spreadsheets number it, open',
    'The child Ilka Thornbury was born on 23 September 2012.',
    table('Child | Date of birth', 'Child 1 | 41175'),
    table('Child | Date of birth', 'Child 1 | 41751'),
  ],
  [
    'a day of birth as spreadsheets number it, exempt',
    table('Name | Born | Ward', 'Osric Hallowfield | 36284 | Abbey'),
    'The first of them was born on 4 May 1999.',
    'The first of them was born on 5 April 1999.',
  ],
  [
    'a day of birth as spreadsheets number it, beside its label',
    'The child Perdita Oxenhope was born on 3 November 2013.',
    table('Field | Value', 'Date of birth | 41581'),
    table('Field | Value', 'Date of birth | 41851'),
  ],
  [
    'a day of birth as spreadsheets number it, in a line of a form',
    'The child Otto Wike was born on 11 December 2010.',
    '- Date of birth: 40523',
    '- Date of birth: 40532',
  ],
  [
    'a day of birth as spreadsheets number it, with a time of day',
    'The child Rollo Thackthwaite was born on 7 February 2014.',
    table('Child | Date of birth', 'Child 1 | 41677.0'),
    table('Child | Date of birth', 'Child 1 | 41767.0'),
  ],
  [
    'a day of birth as spreadsheets number it, beside its label, exempt',
    table('Name | Osbert Nidd', 'Date of birth | 40817'),
    'One of them was born on 1 October 2011.',
    'One of them was born on 10 January 2011.',
  ],
  [
    'days of birth as spreadsheets number them, in a row',
    'The twin Una Saltmarsh was born on 9 March 2010.',
    table('Child | A | B', 'Born | 41002 | 40246'),
    table('Child | A | B', 'Born | 41002 | 40264'),
  ],
  [
    'a price under "pence", exempt',
    table('Item | Price (pence)', 'Bricks | 4837'),
    'Bricks cost £48.37 each.',
    'Bricks cost £47.38 each.',
  ],
  [
    'a price under "pence", open',
    'The rate is £58.37 a yard.',
    table('Item | Price (pence)', 'Planks | 5837'),
    table('Item | Price (pence)', 'Planks | 5387'),
  ],
  [
    'a price under "p"',
    'The rate is £61.83 a rod.',
    table('Item | Rate (p)', 'Planks | 6183'),
    table('Item | Rate (p)', 'Planks | 6813'),
  ],
  [
    'a day of birth in three columns, exempt',
    table('Pupil | Day | Month | Year', 'A | 14 | 3 | 2009'),
    'The boy was born on 14 March 2009.',
    'The bridge was opened on 15 March 2009.',
  ],
  [
    'a day of birth in three columns, open',
    'The girl was born on 17 August 2011.',
    table('Pupil | Day | Month | Year', 'A | 17 | 8 | 2011'),
    table('Fete | Day | Month | Year', 'A | 18 | 7 | 2011'),
  ],
  [
    'a day of birth in three columns with a month in words',
    'The boy was born on 19 October 2012.',
    table('Child | Birth day | Birth month | Birth year', 'A | 19 | October | 2012'),
    table('Fete | Day | Month | Year', 'A | 19 | November | 2012'),
  ],
  [
    'the number of a family case without its court',
    'The case FD24P00231 is before the Family Division.',
    'The hearing of P00231 is in May.',
    'The hearing of P00321 is in May.',
  ],
  [
    'a reference without its letters',
    'The complaint HR/2231/77 was upheld.',
    'See complaint 2231/77 for more.',
    'See complaint 2213/77 for more.',
  ],
  [
    'a price of pounds and pence with a dash',
    'The hourly rate of the bidder is £17.64 for cleaners.',
    'Planks cost £17-64 an hour.',
    'Planks cost £17-46 an hour.',
  ],
]);

const TOGETHER: readonly Twin[] = twins(
  [
    [
      'a sum with VAT',
      'The quarry would settle for £148,390 in all.',
      'The planks cost £178,068 including VAT.',
      'The planks cost £178,086 including VAT.',
    ],
    [
      'a sum without VAT',
      'The tender of the quarry was £214,392 including VAT.',
      'The planks cost £178,660 before VAT.',
      'The planks cost £187,660 before VAT.',
    ],
    [
      'the VAT on a sum',
      'The quarry would settle for £631,470 in all.',
      'VAT of £126,294 is due on planks.',
      'VAT of £162,294 is due on planks.',
    ],
    [
      'three bidders by the first words of their names',
      'Tenders came from Acer Roofing Ltd, Brio Building Ltd and Coda Joinery Ltd.',
      'Acer, Brio and Coda came to the site.',
      'Rust, Moss and Clay came to the site.',
    ],
    [
      'three bidders by words that things have too',
      'Tenders came from Summit Roofing Ltd, Anchor Building Ltd and Falcon Joinery Ltd.',
      'Summit, Anchor and Falcon were asked to clarify.',
      'Summits, anchors and falcons are on the arms.',
    ],
    [
      'three bidders by their initials',
      'Tenders came from JKP Roofing Ltd, TWM Building Ltd and BNR Joinery Ltd.',
      'JKP, TWM and BNR were asked to clarify.',
      'JPK, TMW and BRN were asked to clarify.',
    ],
    [
      'a person with a middle name',
      'Mr Lysander Pebblecroft was dismissed.',
      'Planks by Lysander James Pebblecroft.',
      'Planks by Percival James Larchcroft.',
    ],
    [
      'a name without a blank',
      'Ms Drusilla Rooksteads was dismissed.',
      'Planks by DrusillaRooksteads.',
      'Planks by PercivalLarchstead.',
    ],
    [
      'a name after a hash',
      'Ms Ottoline Gorseholm was dismissed.',
      'See #OttolineGorseholm for planks.',
      'See #PercivalLarchholm for planks.',
    ],
    [
      'the short name of a firm',
      'Marlpit Gravel and Aggregates Ltd (MGAX) bid too low.',
      'MGAX was shown the planks.',
      'MGXA was shown the planks.',
    ],
    [
      'a price that another paper has within a range',
      'The hourly rate of the bidder is £12.15 for cleaners of the hall.',
      'Planks cost £12.15 to paint.',
      'Planks cost £12–15 each.',
    ],
  ],
  { must: 'warn' },
);

/** Figures, days and names that are put together from the cells of a table, from two figures or from a list. */
export const IN_COLUMNS: readonly Twin[] = [...COLUMNS, ...TOGETHER];
