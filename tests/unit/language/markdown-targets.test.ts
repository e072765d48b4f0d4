import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { targetsOfMarkdown } from '../../../src/language/markdown-words.ts';

describe('the words of addresses are read to their end', () => {
  const cases: readonly [source: string, words: string][] = [
    ['See [it](https://x.example/plan(1)of-the-mill).', 'plan(1)of the mill'],
    ['See [it](files/(1)of-the-mill).', 'files (1)of the mill'],
    ['See https://x.example/plan_(final)_of_the_mill today.', 'plan (final) of the mill'],
    // Twins: the bracket ends the link, or isn't of the address.
    ['See [it](https://x.example/plan).', 'plan'],
    ['It is there (see https://x.example/plan).', 'plan'],
  ];
  for (const [source, words] of cases) {
    it(source, () => {
      const found = targetsOfMarkdown(source).replace(/\s+/g, ' ').trim();
      assert.equal(found.replace(/^x\.example /, ''), words);
    });
  }
});
