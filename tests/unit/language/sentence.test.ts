import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asSentence, listInWords } from '../../../src/language/sentence.ts';

describe('a reason as a sentence', () => {
  for (const [written, printed] of [
    ['The bid closes', 'The bid closes.'],
    ['  The bid closes. ', 'The bid closes.'],
    ['Why wait?', 'Why wait?'],
    ['And so on…', 'And so on…'],
  ] as const) {
    it(`"${written}" is "${printed}"`, () => assert.equal(asSentence(written), printed));
  }
});

describe('a list in words', () => {
  for (const [things, words] of [
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ] as const) {
    it(`of ${things.length} is "${words}"`, () => assert.equal(listInWords(things), words));
  }

  it('can offer a choice', () => assert.equal(listInWords(['a', 'b'], 'or'), 'a or b'));
});
