import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomeOf, type Outcome } from '../outcome.ts';

const SAME = 'content/meetings/plans/2026-12-10/bridge.md';
const OTHER = 'content/meetings/harbour/2027-11-04/bridge.md';

/** A sum of a party whose sentences both have the name of something public. */
const SUMS = [
  [
    'plus VAT',
    'The bid of Pennard Coaches is £1,284,733 plus VAT for four years.',
    'The contract will cost £1,284,733 plus VAT.',
  ],
  [
    'without VAT',
    'Selworthy Roofing bid £1,374,926 excluding VAT.',
    'The roof costs £1,374,926 excluding VAT.',
  ],
  [
    'rising with an index',
    'The price of Dorley Fleet is £914,386 a year, rising with CPI.',
    'The fleet costs £914,386 a year, indexed to CPI.',
  ],
  [
    'with a wage that is paid',
    'The price of Horley Guards is £714,389 and covers the real living wage.',
    'The guards cost £714,389 at the real living wage.',
  ],
  [
    'above a threshold',
    'The award to Corley Cranes at £916,438 is above the threshold.',
    'The value of £916,438 exceeds the procurement threshold.',
  ],
  [
    'a loan',
    'The loan to Birchway Homes of £3,417,250 is funded from the PWLB.',
    'PWLB borrowing of £3,417,250 is planned.',
  ],
  [
    'a limit of one purchase',
    'The capital limit for buying the tannery is £1,412,650.',
    'The capital limit is £1,412,650 for the tannery.',
  ],
  [
    'contracts that were never advertised',
    'Contracts over £318,470 went to his brother and were not advertised.',
    'Contracts over £318,470 were never advertised.',
  ],
  [
    'redundancy',
    'She gets statutory redundancy pay of £19,283.',
    'Statutory redundancy pay of £19,283 falls due.',
  ],
  [
    'business rates that are owed',
    'Igtham Cloth owes £73,864 of business rates.',
    'Of business rates £73,864 is unpaid.',
  ],
  [
    'stamp duty',
    'The purchase of Nib Farm at £1,415,860 will bear stamp duty land tax.',
    'The farm costs £1,415,860 before stamp duty.',
  ],
  [
    'a key decision',
    'The award to Yorley Cranes at £816,437 is a key decision.',
    'It is a key decision, since £816,437 will be spent.',
  ],
  [
    'council tax that is owed',
    'The councillor owes £13,184.62 of council tax.',
    'Council tax arrears of £13,184.62 were found.',
  ],
  [
    'a benefit of somebody',
    'Housing benefit of £14,273.18 was paid to his dead aunt.',
    'Housing benefit of £14,273.18 was lost.',
  ],
] as const;

const FIGURES = [
  [
    'a threshold',
    'The contract is above the threshold of £207,720 for services, so that a direct award is open to challenge.',
    'Contracts for goods and services above £207,720 must be advertised on the central digital platform.',
  ],
  [
    'a limit of capital',
    'Her savings of £17,412 are above the upper capital limit of £23,250.',
    'The upper capital limit for help with the cost of care is £23,250 and will remain so.',
  ],
  [
    'a cost of capital',
    'At the council’s cost of capital of 5.25% the offer is poor.',
    'New borrowing from the Public Works Loan Board is priced at 5.25%.',
  ],
  [
    'a discount rate',
    'At the discount rate of 3.52% the offer is poor.',
    'The Green Book has a discount rate of 3.52%.',
  ],
  [
    'a wage',
    'The bidder pays the National Living Wage of £12.21.',
    'The national living wage rises to £12.21 in April.',
  ],
  ['an index', 'CPI of 3.82% was used for the rent.', 'CPI was 3.82% in September.'],
  [
    'a precept',
    'The parish precept of £48,216 is at risk.',
    'The parish precept is £48,216 for the year.',
  ],
  ['a band', 'Band D council tax of £1,893.41 would rise.', 'Council tax at Band D is £1,893.41.'],
  ['an award of pay', 'It left out the NJC pay award of £1,925.', 'The NJC pay award is £1,925.'],
  [
    'an allowance',
    'He was paid the basic allowance of £16,341 in vain.',
    'The basic allowance is £16,341.',
  ],
  [
    'a benefit that is capped',
    'With the benefit cap of £22,020 he can’t pay.',
    'The benefit cap is £22,020.',
  ],
  [
    'a budget',
    'The capital programme of £187.4m would lose it.',
    'The capital programme is £187.4m.',
  ],
] as const;

const outcomes = async (exempt: string, open: string): Promise<Outcome[]> => [
  await outcomeOf(exempt, open, SAME),
  await outcomeOf(exempt, open, OTHER),
];

describe('a sum beside the name of a public figure stops the build, whatever the meeting', () => {
  for (const [what, exempt, open] of SUMS) {
    it(what, async () => {
      assert.deepEqual(await outcomes(exempt, open), ['stops', 'stops']);
    });
  }
});

describe('a public figure stops nothing', () => {
  for (const [what, exempt, open] of FIGURES) {
    it(what, async () => {
      assert.deepEqual(
        (await outcomes(exempt, open)).filter((outcome) => outcome === 'stops'),
        [],
      );
    });
  }
});
