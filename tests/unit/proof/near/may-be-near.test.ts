import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { longestCommon } from '../../../../src/proof/near/words/in-a-row.ts';
import { commonCounter, hashOfRow, rowsOf } from '../../../../src/proof/near/words/may-be-near.ts';

const WORDS = 6;

describe('what may be near', () => {
  it('has as many words in common as the longest common subsequence', () => {
    const common = commonCounter(WORDS);
    let state = 7;
    const next = (below: number): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      return (state >> 8) % below;
    };
    for (let round = 0; round < 2000; round += 1) {
      const own = Array.from({ length: 1 + next(30) }, () => next(WORDS));
      const words = Array.from({ length: next(50) }, () => next(WORDS));
      const from = next(words.length + 1);
      assert.equal(
        common(own, words, from, words.length),
        longestCommon(own, words.slice(from)).length,
        JSON.stringify({ own, words, from }),
      );
    }
  });

  it('is not counted for a list that is too long', () => {
    const own = Array.from({ length: 31 }, () => 1);
    assert.equal(commonCounter(WORDS)(own, [], 0, 0), Infinity);
  });

  it('has rows of known words alone', () => {
    const words = [1, 2, 0, 3, 4, 5];
    assert.deepEqual(rowsOf(words, 3), new Set([hashOfRow(words, 3, 3)]));
    assert.equal(rowsOf(words, 2).size, 3);
    assert.equal(rowsOf([], 2).size, 0);
  });
});
