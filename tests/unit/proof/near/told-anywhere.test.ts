import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomeOf, type Outcome } from './outcome.ts';

const LATER = 'content/meetings/scrutiny/2027-12-10/bridge.md';
const DISMISSED = 'Grace Abernethy-Cole will be dismissed on 30 April for theft.';
const THIEF = 'Peter Quillfeather took the money.';
const CODE = 'The claim is called Project Marmalade and would close the depot.';

/** What comes of a name in an open paper of another meeting. */
const ROWS: readonly (readonly [outcome: Outcome, exempt: string, open: string])[] = [
  ['warns', DISMISSED, 'Thanks to Grace Abernethy-Cole.'],
  ['warns', DISMISSED, 'Thanks to Ms G Abernethy-Cole.'],
  ['warns', DISMISSED, 'Thanks to G. Abernethy-Cole.'],
  ['warns', THIEF, 'Peter Quillfeather has left us.'],
  ['warns', THIEF, 'Mr P Quillfeather has left us.'],
  ['warns', THIEF, 'Peter Quillfeather won £8,250 in the raffle.'],
  ['warns', CODE, 'Project Marmalade begins in May.'],
  ['warns', 'In Operation Thistle the yard is watched at night.', 'Operation Thistle is over.'],
  ['passes', DISMISSED, 'Thanks to Ms R Abernethy-Cole.'],
  ['passes', THIEF, 'Mr R Quillfeather has left us.'],
  ['passes', THIEF, 'Peter has left us.'],
  ['passes', CODE, 'The marmalade is sold.'],
  ['passes', CODE, 'The project begins in May.'],
  ['passes', 'The Project Manager took the money.', 'The Project Manager has left us.'],
  ['passes', 'The Project Board took the money.', 'The Project Board has met.'],
  ['passes', 'The Operations Director took the money.', 'The Operations Director has left us.'],
  ['passes', 'Victoria Park is to be sold to his brother.', 'Victoria Park has swings.'],
  ['passes', 'Charlotte Street is to be sold to his brother.', 'Charlotte Street has swings.'],
  ['passes', 'St Peter Church is to be sold to his brother.', 'St Peter Church has swings.'],
  ['passes', 'Mark Lane Depot is to be sold to his brother.', 'Mark Lane Depot has swings.'],
  ['passes', 'East Stoke-Hill is to be sold to his brother.', 'East Stoke-Hill has swings.'],
];

describe('names that papers of other meetings may not have in silence', () => {
  for (const [outcome, exempt, open] of ROWS) {
    it(`${exempt} – ${open}: ${outcome}`, async () =>
      assert.equal(await outcomeOf(exempt, open, LATER), outcome));
  }
});
