import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomeOf } from './outcome.ts';

const upheld = (name: string): string =>
  `The complaint against ${name} was upheld by the standards panel.`;

describe('a person or firm of an exempt paper under another usual form of the name is a warning', () => {
  for (const [name, open] of [
    ['Ermintrude Wolverson', 'Ermintrude Alice Wolverson opened the fair.'],
    ['Barnaby George Tattersley', 'Barnaby Tattersley opened the fair.'],
    ['Rosalind K. Mickleburgh', 'Rosalind Mickleburgh opened the fair.'],
    ['Oswin J. P. Quarrelby', 'Ms O. Quarrelby opened the fair.'],
    ['Muhammad Yusuf Rahimzadeh', 'Yusuf Rahimzadeh opened the fair.'],
    ['Winifred Axelby-Storrs', 'Winifred Axelby opened the fair.'],
    ['Cuthbert Marrick-Hoyland', 'Cuthbert Hoyland opened the fair.'],
    ['Jan van der Klapwijk', 'Mr van der Klapwijk opened the fair.'],
    ['Harbottle Oakes Ferris LLP', 'Harbottle Oakes LLP opened the fair.'],
    ['Pinchbeck and Sons Roofing Ltd', 'Pinchbeck & Sons opened the fair.'],
    ['Tarnside Glazing Limited', 'Tarnside Group opened the fair.'],
    ['Sandalwick Joinery Ltd', 'Sandalwick UK opened the fair.'],
    ['Quarmby Scaffolding', 'See www.quarmbyscaffolding.co.uk for the fair.'],
    ['Merrowdale Fencing', 'Write to info@merrowdalefencing.co.uk for the fair.'],
  ] as const) {
    it(`${name}: ${open}`, async () => {
      assert.equal(await outcomeOf(upheld(name), open), 'warns');
    });
  }
});

describe('a place, a department or another person that has words of such a name is none', () => {
  for (const [name, open] of [
    ['North Mill Bridge', 'North Bridge will be painted.'],
    ['Kirkstall Road Library', 'Kirkstall Library opened.'],
    ['Housing Options Team', 'Housing Team opened the fair.'],
    ['Ermintrude Wolverson', 'Ermintrude opened the fair with Alice Wolverscroft.'],
    ['Ermintrude Wolverson', 'The fair was opened by Ermintrude, and Alice Wolverson sang.'],
    ['Rosalind K. Mickleburgh', 'Rosalind opened the fair at Mickleburgh.'],
    ['Barnaby George Tattersley', 'The George Inn was sold.'],
    ['Cuthbert Marrick-Hoyland', 'The road from Marrick is closed.'],
    ['Jan van der Klapwijk', 'The van der Waals force holds paint.'],
    ['Harbottle Oakes Ferris LLP', 'Harbottle Lane has oaks.'],
    ['Sandalwick Joinery Ltd', 'Sandalwick Lane will be closed.'],
    ['Sandalwick Joinery Ltd', 'The Sandalwick walking group met.'],
    ['Merrowdale Fencing', 'See www.merrowdale.co.uk for the fair.'],
    ['Quarmby Scaffolding', 'The scaffolding at Quarmby is to go.'],
  ] as const) {
    it(`${name}: ${open}`, async () => {
      assert.equal(await outcomeOf(upheld(name), open), 'passes');
    });
  }
});
