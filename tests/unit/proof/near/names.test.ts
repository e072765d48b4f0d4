import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomeOf, type Outcome } from './outcome.ts';

const CASES: Readonly<Record<string, readonly (readonly [Outcome, string, string, string])[]>> = {
  'a firm whose name begins a sentence': [
    ['passes', 'beside another of a trade in -ing', 'Hexhamcroft Cladding Ltd was late.', 'Lunecroft Cladding Ltd came to the site.'],
    ['passes', 'beside another of a trade in -ers', 'Hexhamcroft Glaziers Ltd was late.', 'Lunecroft Glaziers Ltd was paid £1,483,920.'],
    ['stops', 'is found after a verb', 'Pay Marlpit Ltd at once.', 'Marlpit Ltd gets £912 a month.'],
    ['stops', 'is found by all its words', 'Hexhamcroft Cladding Ltd was late.', 'Hexhamcroft Cladding Ltd gets £912 a month.'],
  ],
}; // prettier-ignore

for (const [kind, cases] of Object.entries(CASES)) {
  describe(kind, () => {
    for (const [outcome, what, exempt, open] of cases) {
      it(`${outcome}: ${what}`, async () => assert.equal(await outcomeOf(exempt, open), outcome));
    }
  });
}
