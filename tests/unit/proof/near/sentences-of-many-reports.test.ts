import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomeOf } from './outcome.ts';

describe('sentences of every report stop nothing', () => {
  for (const [what, exempt, open] of [
    [
      'a risk',
      'There is a risk that the supplier fails before the end of the contract. The parent’s net worth is £1,916,400.',
      'There is a risk that the supplier fails before the end of the contract. Credit checks are made.',
    ],
    [
      'a covenant of leases',
      'The landlord shall not unreasonably withhold or delay its consent to an assignment of the whole of the premises. The tenant, in arrears of £8,471, wants to assign it to its own director.',
      'The standard lease says: the landlord shall not unreasonably withhold or delay its consent to an assignment of the whole of the premises.',
    ],
    [
      'another covenant',
      'The tenant shall keep the premises in good and substantial repair and condition. This tenant has let the rain in for years and owes £8,471.',
      'The tenant shall keep the premises in good and substantial repair and condition.',
    ],
  ] as const)
    it(what, async () => assert.notEqual(await outcomeOf(exempt, open), 'stops'));
});

describe('but what tells of one matter does', () => {
  for (const [what, exempt, open] of [
    [
      'who is affected',
      'The proposal affects people with protected characteristics, in particular the residents of the home, one of whom is blind and deaf.',
      'The proposal affects people with protected characteristics, in particular the residents of the home, one of whom is blind and deaf.',
    ],
    [
      'a risk that has a reason',
      'There is a risk that the supplier fails before the end of the contract because its bank has called in the loan.',
      'There is a risk that the supplier fails before the end of the contract because its bank has called in the loan.',
    ],
    [
      'a term of one lease',
      'The tenant shall keep the premises in good repair, and pay half of the rent for the first two years.',
      'The tenant shall keep the premises in good repair, and pay half of the rent for the first two years.',
    ],
    [
      'a bargain about consent',
      'The landlord shall not unreasonably withhold its consent to an assignment to the brother of the mayor.',
      'The landlord shall not unreasonably withhold its consent to an assignment to the brother of the mayor.',
    ],
  ] as const)
    it(what, async () => assert.equal(await outcomeOf(exempt, open), 'stops'));
});
