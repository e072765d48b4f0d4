import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cutFairly } from '../../../../src/proof/search/cut-fairly.ts';

describe('a list of findings that is cut', () => {
  const many = Array.from({ length: 300 }, () => ['heading']);

  it('keeps a secret that comes after one that is everywhere', () => {
    const cut = cutFairly([...many, ['price'], ['name']], 50, (one) => one);
    assert.equal(cut.length, 50);
    assert.deepEqual(cut.slice(-2), [['price'], ['name']]);
  });

  it('is whole where it is short', () => {
    assert.equal(cutFairly(many, 300, (one) => one).length, 300);
  });
});
