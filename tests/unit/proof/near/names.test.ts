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

const DROPPED = 'content/meetings/plans/2026-12-10/bridge/appendix-1.docx';
const NOTES = 'The lorry came to the yard at noon.\n\nNotes of a visit with Rosemary Quillfeather.';

describe('a name alone in a file that was dropped', () => {
  for (const [outcome, what, exempt, open] of [
    ['stops', 'of whom the exempt paper is about', 'Rosemary Quillfeather hid the crack in the lintel. Nobody has yet asked Rosemary Quillfeather why.', NOTES],
    ['warns', 'of somebody whom it names once', 'The crack in the lintel was hidden, as Rosemary Quillfeather says.', NOTES],
    ['warns', 'of its author', 'Rosemary Quillfeather, Head of Bridges, wrote this. Questions go to Rosemary Quillfeather.', NOTES],
    ['warns', 'of its contact', 'Contact: Rosemary Quillfeather. The lintel was seen by Rosemary Quillfeather.', NOTES],
    ['stops', 'of whom it calls by the last name too', 'Zebedee Quillfeather hid the crack in the lintel. Nobody has yet asked Quillfeather, and Zebedee Quillfeather has gone.', NOTES.replace('Rosemary', 'Zebedee')],
    ['warns', 'of a project', 'Thistledown Arena leaks. Nobody has yet asked why Thistledown Arena leaks.', NOTES.replace('with Rosemary Quillfeather', 'to Thistledown Arena')],
    ['passes', 'of somebody else', 'Rosemary Quillfeather hid the crack in the lintel. Nobody has yet asked Rosemary Quillfeather why.', NOTES.replace('Rosemary Quillfeather', 'Barnaby Thistlewood')],
  ] as const) {
    it(`${outcome}: ${what}`, async () => assert.equal(await outcomeOf(exempt, open, DROPPED), outcome));
  }
}); // prettier-ignore
