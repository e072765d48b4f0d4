import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomeOf } from './outcome.ts';

const GENERAL = 'The lorry came to the yard at noon and nobody was there to open the gate.';

describe('a reference that everybody can look up, and that both papers state, is no error', () => {
  for (const [what, exempt, open] of [
    [
      'a framework by its number',
      'We would rather call off from the CCS framework RM6187 than meet the second firm again.',
      'The work is bought under framework RM6187.',
    ],
    [
      'Nobody told the second firm that NHS SBS SBS/19/AB/WAB/9411 ends before its price does.',
      'It is bought from NHS SBS SBS/19/AB/WAB/9411.',
    ],
    [
      'Nobody told the second firm that ESPO 664_17 ends before its price does.',
      'It is bought from ESPO 664_17.',
    ],
    [
      'the council’s VAT number',
      'The forged invoice has the council’s VAT number 171 3948 55 at its foot.',
      'Send invoices with our VAT number 171 3948 55.',
    ],
    [
      'an account of the council',
      'The bidder wrote rude answers below each post of @MillbrookBC in May.',
      'Follow the market at @MillbrookBC.',
    ],
    [
      'the mailbox of a Member of Parliament',
      'The bidder copied marchbanksh@parliament.uk into each of its letters.',
      'The member is at marchbanksh@parliament.uk.',
    ],
    [
      'the pay award',
      'The second firm can pay no NJC pay award of £1,925 on all points.',
      'The NJC pay award is £1,925.',
    ],
    [
      'the rate of a public lender',
      'Even at the PWLB rate of 5.42% it would beat the second firm.',
      'The PWLB rate is 5.42%.',
    ],
  ] as const) {
    it(what, async () => {
      assert.notEqual(await outcomeOf(exempt, `${GENERAL}\n\n${open}`), 'stops');
    });
  }
});

describe('a reference of one matter is an error', () => {
  for (const [what, exempt, open] of [
    ['of a grievance', 'The grievance is HR/2231/77 and ends in May.', 'See HR/2231/77.'],
    [
      'the VAT number of a firm',
      'The firm’s VAT number 171 3948 55 is forged.',
      'Its VAT number is 171 3948 55.',
    ],
    [
      'the account of a person',
      'The driver posts as @moorhenfallsbc each night.',
      'Thanks to @moorhenfallsbc.',
    ],
    [
      'beside a framework',
      'Under the framework the firm sent invoice HX-4471/9 twice.',
      'The invoice is HX-4471/9.',
    ],
  ] as const) {
    it(what, async () => {
      assert.equal(await outcomeOf(exempt, `${GENERAL}\n\n${open}`), 'stops');
    });
  }
});
