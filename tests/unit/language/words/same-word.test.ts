import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sameWord } from '../../../../src/language/words/same-word.ts';

describe('one word in two forms is the same', () => {
  for (const [one, other] of [
    ['threatens', 'threatened'],
    ['cuts', 'cut'],
    ['complain', 'complained'],
    ['carer', 'carers'],
    ['told', 'tells'],
    ['withdrew', 'withdraws'],
    ['paid', 'pays'],
    ['children', 'child'],
    ['organisation', 'organization'],
    ['organiser', 'organizer'],
    ['recognised', 'recognize'],
    ['favours', 'favors'],
    ['neighbour', 'neighbors'],
    ['colourful', 'colorful'],
    ['harbour', 'harbor'],
    ['centre', 'centers'],
    ['theatre', 'theater'],
    ['cheque', 'checks'],
    ['programmes', 'program'],
    ['cancelled', 'canceled'],
    ['travelling', 'traveling'],
    ['analysed', 'analyzes'],
    ['catalogue', 'catalog'],
    ['defence', 'defense'],
  ] as const) {
    it(`${one}, ${other}`, () => {
      assert.equal(sameWord(one), sameWord(other));
    });
  }
});

describe('two words are not the same', () => {
  for (const [one, other] of [
    ['hour', 'hor'],
    ['rise', 'rize'],
    ['four', 'for'],
    ['police', 'policy'],
    ['tenant', 'tent'],
    ['depot', 'deposit'],
    ['school', 'scholar'],
    ['bid', 'bird'],
  ] as const) {
    it(`${one}, ${other}`, () => {
      assert.notEqual(sameWord(one), sameWord(other));
    });
  }
});

it('a figure, a short word and a word with other letters are as they are', () => {
  for (const word of ['12', 'of', 'tŷ', 'kd118', '']) assert.equal(sameWord(word), word);
});
