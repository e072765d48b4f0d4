import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomeOf } from './outcome.ts';

const GENERAL = 'The lorry came to the yard at noon and nobody was there to open the gate.';

describe('a sentence with its words in another form is a near copy', () => {
  for (const [what, exempt, open] of [
    [
      'in the past, as minutes report it',
      'The landlord threatens the tenants with eviction and cuts off their heating whenever they complain to us.',
      'Members heard that the landlord threatened the tenants with eviction and cut off their heating whenever they complained.',
    ],
    [
      'of several instead of one',
      'A foster carer locked a child in a cellar and told the social worker that it was a game.',
      'Foster carers locked children in cellars and told social workers that it was a game.',
    ],
    [
      'as it is spelt in America',
      'The harbour organisation favours a colourful neighbour who paid the cheque for the centre.',
      'The harbor organization favors a colorful neighbor who paid the check for the center.',
    ],
    [
      'with verbs that change in the past',
      'The surveyor knows that the roof leaks, hides the report and tells the buyer that it stands dry.',
      'It was noted that the surveyor knew that the roof leaked, hid the report and told the buyer that it stood dry.',
    ],
  ] as const) {
    it(what, async () => {
      assert.equal(await outcomeOf(exempt, `${GENERAL}\n\n${open}`), 'stops');
    });
  }
});

describe('a sentence about the same with other words is none', () => {
  for (const [what, exempt, open] of [
    [
      'tenants and heating',
      'The landlord threatens the tenants with eviction and cuts off their heating whenever they complain to us.',
      'Tenants who complain about heating are helped by the housing team, and landlords are reminded of their duties.',
    ],
    [
      'foster carers',
      'A foster carer locked a child in a cellar and told the social worker that it was a game.',
      'Foster carers are visited by a social worker each month, and children are asked how they are.',
    ],
    [
      'a survey of a roof',
      'The surveyor knows that the roof leaks, hides the report and tells the buyer that it stands dry.',
      'The roof was surveyed in March, and the report told officers where it leaked.',
    ],
  ] as const) {
    it(what, async () => {
      assert.notEqual(await outcomeOf(exempt, `${GENERAL}\n\n${open}`), 'stops');
    });
  }
});
