import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomeOf } from '../outcome.ts';
import { table, tryKinds } from '../outcome-of-paper.ts';

const BID = 'The bid of Harcastle Plumbing is £1,834,617.52 for three years.';
const OTHER = 'content/meetings/harbour/2027-11-04/bridge.md';

const MAYOR = 'The claim for expenses of the mayor was £3,172.64.';
const COOK = 'The overpayment of the cook was £914.83.';

tryKinds({
  'amounts with pence, said in whole pounds': [
    ['stops', 'without the pence', BID, 'It costs £1,834,617.'],
    ['stops', 'rounded up', BID, 'It costs £1,834,618.'],
    ['stops', 'in a table', BID, table('What | Sum', 'Planks | 1,834,617')],
    ['stops', 'in a cell, without commas', BID, 'Planks\t1834618'],
    [
      'stops',
      'in words',
      'It asks for £47,283.61.',
      'It is forty-seven thousand two hundred and eighty-three pounds.',
    ],
    ['stops', 'to ten pence', 'It asks for £47,283.61.', 'It is 47283.6 in all.'],
    ['stops', 'as a program works it out', 'It asks for £47,283.61.', 'Planks\t47283.609999999997'],
    [
      'stops',
      'of a table that is exempt',
      table('Firm | Sum', 'Tadcaster Fire | 918432.66'),
      'It costs £918,433.',
    ],
    [
      'stops',
      'and from there into another',
      table('Firm | Sum', 'Tadcaster Fire | 918432.66'),
      table('Item | Sum', 'Planks | 918,433'),
    ],
    ['stops', 'a few thousand', 'It asks for £3,172.64.', 'It costs £3,172.'],
    ['stops', 'the other way round', 'It asks for £47,284.', 'It costs £47,283.61.'],
    ['warns', 'a round one', 'It asks for £12,499.80.', 'It costs £12,500.'],
    ['warns', 'as a count', 'It asks for £47,283.61.', 'It has 47,283 residents.'],
    ['passes', 'a pound more', BID, 'It costs £1,834,619.'],
    ['passes', 'a pound less', BID, 'It costs £1,834,616.'],
    ['passes', 'other pence', BID, 'It costs £1,834,617.25.'],
    ['passes', 'other pence of the next pound', BID, 'It costs £1,834,618.52.'],
    ['passes', 'two whole amounts', 'It asks for £47,284.', 'It costs £47,283.'],
    ['passes', 'a pound of a few', 'It asks for £172.64.', 'It costs £172.'],
    ['passes', 'a few thousand, without a sign', 'It asks for £3,172.64.', 'It has 3172 lamps.'],
    ['passes', 'thousands', 'It asks for £1,834,617.52.', 'It costs £1,843,617.'],
  ],
  'amounts that are rounded further': [
    ['stops', 'to ten pence', 'Morwen Paving bid £534,218.44.', 'It is £534,218.40.'],
    ['warns', 'to ten pounds', 'Morwen Paving bid £534,218.44.', 'It is £534,220.'],
    ['warns', 'to ten pounds, of one without pence', 'Morwen bid £584,218.', 'It is £584,220.'],
    [
      'warns',
      'a smaller one, of the same',
      'Planks at the quay were £84,218.',
      'The quay has planks at £84,220.',
    ],
    ['passes', 'a smaller one, of anything', 'Morwen bid £84,218.', 'It is £84,220.'],
    ['warns', 'to a hundred', 'Morwen Paving bid £84,218.', 'It is £84,200.'],
    ['warns', 'a few thousand, of the same', MAYOR, 'Expenses of £3,170 were paid to the mayor.'],
    ['warns', 'to hundreds, of the same', MAYOR, 'Expenses of £3,200 were paid to the mayor.'],
    ['warns', 'of the same man', 'Quillfeather took £3,172.64.', 'Quillfeather had £3,170.'],
    ['warns', 'a few hundred, up', COOK, '£915 was overpaid to the cook.'],
    ['warns', 'a few hundred, down', COOK, 'An overpayment of £914 to the cook was found.'],
    ['passes', 'to ten pence of other pence', 'Morwen bid £534,218.44.', 'It is £534,218.90.'],
    ['passes', 'to other tens', 'Morwen Paving bid £84,218.', 'It is £84,230.'],
    ['passes', 'of something else', MAYOR, 'Planks of £3,170 were paid.'],
    ['passes', 'to hundreds, of something else', MAYOR, 'Planks of £3,200 were paid.'],
    ['passes', 'to thousands, of the same', MAYOR, 'Expenses of £3,000 were paid to the mayor.'],
    ['passes', 'a few hundred, of something else', COOK, 'A bench costs £915.'],
    ['passes', 'another few hundred', COOK, 'The overpayment of the cook costs £913.'],
    ['passes', 'a count', COOK, 'The cook has 915 lamps for the overpayment.'],
    ['passes', 'residents', 'Morwen Paving bid £84,218.', 'It has 84,220 residents.'],
    ['passes', 'a price', 'Each cook costs £114.83 an hour.', 'Each cook costs £115 an hour.'],
  ],
  'prices of three decimals': [
    [
      'stops',
      'as a program works them out',
      'The rate is £2.847 a lift.',
      'Rate\t2.8469999999999995',
    ],
    ['stops', 'per tonne', 'The rate is £2.847 per tonne.', 'It costs £2.847/t.'],
    ['passes', 'of another', 'The rate is £2.847 a lift.', 'Rate\t2.8459999999999996'],
    ['passes', 'a sum', 'The rate is £2.847 a lift.', 'It costs £2,847.'],
  ],
});

describe('in a paper of another meeting', () => {
  for (const [outcome, open] of [
    ['stops', 'It costs £1,834,618.'],
    ['stops', 'Planks\t1834617'],
    ['passes', 'It costs £1,834,621.'],
    ['passes', 'It costs £1,834,617.09.'],
  ] as const) {
    it(`${open}: ${outcome}`, async () => {
      assert.equal(await outcomeOf(BID, open, OTHER), outcome);
    });
  }
});
