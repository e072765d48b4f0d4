import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareWords } from '../../../../src/import/proof/compare-words.ts';
import { textOfMarkdown, wordsOf } from '../../../../src/import/proof/words.ts';

describe('the proof that no word was lost', () => {
  const lostIn = (
    source: string,
    page: string,
    accounted: readonly string[] = [],
  ): readonly (readonly string[])[] =>
    compareWords({
      source: [{ number: 1, part: 'x', text: source }],
      page: textOfMarkdown(page),
      accounted,
    }).lost.map(({ words }) => words);

  it('finds words that are missing, glued together or changed', () => {
    assert.deepEqual(lostIn('The cost is £1,400.', 'The cost is £1,400.'), []);
    assert.deepEqual(lostIn('The cost is £1,400.', 'The cost is £1,4OO.'), [['£1,400']]);
    assert.deepEqual(lostIn('local authorities meet', 'localauthorities meet'), [
      ['local', 'authorities'],
    ]);
    assert.deepEqual(lostIn('It is not agreed', 'It is agreed'), [['not']]);
    assert.deepEqual(lostIn('twice twice', 'twice'), [['twice']]);
  });

  it('finds words in another order', () => {
    assert.deepEqual(lostIn('A paid B', 'B paid A'), [[]]);
  });

  it('counts what is listed, once', () => {
    assert.deepEqual(lostIn('Open. Hidden words.', 'Open.', ['Hidden words.']), []);
    assert.deepEqual(lostIn('Hidden. Hidden.', 'x', ['Hidden.']), [['Hidden']]);
  });

  it('knows signs, quotes, spaces and kinds of hyphens as the same', () => {
    assert.deepEqual(
      wordsOf('“co‑opted” sub\u00adject 5\u00a0m children’s 9^th^ ﬁne'),
      wordsOf('"co-opted" subject 5 m children\'s 9th fine'),
    );
  });
});
