import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { nearest } from '../../../src/language/suggest.ts';

const NAMES = [
  'Gipton and Harehills',
  'Hunslet and Riverside',
  'Headingley and Hyde Park',
  'Little London and Woodhouse',
  'Otley and Yeadon',
  'Roundhay',
  'Scrutiny Board (Children and Families)',
  'Scrutiny Board (Environment, Housing and Communities)',
  'Executive Board',
];

describe('the nearest name', () => {
  for (const [written, meant] of [
    ['Roundhay', 'Roundhay'],
    ['Rounday', 'Roundhay'],
    ['ROUNDHAY', 'Roundhay'],
    ['Roundhay ward', 'Roundhay'],
    ['Gipton & Harehills', 'Gipton and Harehills'],
    ['Harehills and Gipton', 'Gipton and Harehills'],
    ['Gipton', 'Gipton and Harehills'],
    ['Headingly & Hyde Park', 'Headingley and Hyde Park'],
    ['Otley-Yeadon', 'Otley and Yeadon'],
    ['Hunslet and Riversïde', 'Hunslet and Riverside'],
    ['Children and Families Scrutiny Board', 'Scrutiny Board (Children and Families)'],
    ['Scrutiny Board Childrens & Families', 'Scrutiny Board (Children and Families)'],
    ['Exec Board', 'Executive Board'],
  ] as const) {
    it(`to "${written}" is "${meant}"`, () => assert.equal(nearest(written, NAMES), meant));
  }

  for (const written of [
    '',
    '()',
    'and',
    'Bradford',
    'Board',
    'Scrutiny Board',
    'xyz',
    'Harrogate',
  ]) {
    it(`to "${written}" is none`, () => assert.equal(nearest(written, NAMES), undefined));
  }

  it('is none of no candidates', () => assert.equal(nearest('Roundhay', []), undefined));

  it('of any name with one letter dropped is that name', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), fc.nat(), (name, at) => {
        const i = at % name.length;
        assert.equal(nearest(name.slice(0, i) + name.slice(i + 1), NAMES), name);
      }),
      { seed: 20220511, numRuns: 300 },
    );
  });

  it('is one of the candidates or none, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (name, candidates) => {
        const found = nearest(name, candidates);
        assert.ok(found === undefined || candidates.includes(found));
      }),
      { seed: 20220511, numRuns: 500 },
    );
  });
});
