import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { leftOversIn } from '../../../src/source/left-overs/left-overs.ts';

const foundIn = (text: string) =>
  leftOversIn(text, (index) => ({
    file: 'a.md',
    line: text.slice(0, index).split('\n').length,
    column: index - text.lastIndexOf('\n', index - 1),
  }));

describe('what was left in one line', () => {
  it('is one message, which says where all of it is', () => {
    const [first, ...others] = foundIn(
      '[Click here to enter text] Choose an item. On XX/XX/2026 it is £[amount].\nIt is due.',
    );
    assert.deepEqual(others, []);
    assert.match(first?.message ?? '', /There is more in this line, at columns \d+, \d+, \d+\.$/);
  });
  it('is no more than one thing where two shapes are of the same words', () => {
    for (const text of ['TODO', 'It is £[amount].', '[Insert the amount here]']) {
      const found = foundIn(text);
      assert.equal(found.length, 1);
      assert.doesNotMatch(found[0]?.message ?? '', /more in this line/);
    }
  });
});
