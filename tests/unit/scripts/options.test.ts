import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readUrl } from '../../../scripts/command-line/options.ts';
import { MisuseError } from '../../../src/rules/misuse-error.ts';

describe('the address of a site', () => {
  it('ends with a slash, as council.yaml writes it', () => {
    assert.equal(readUrl('https://council.example/papers'), 'https://council.example/papers/');
    assert.equal(readUrl('http://council.example/'), 'http://council.example/');
  });

  for (const given of [
    'papers',
    '/papers/',
    'council.example',
    'https://',
    'https://[/',
    'ftp://a.example/',
  ]) {
    it(`is asked for again where it is none: ${given}`, () => {
      assert.throws(() => readUrl(given), MisuseError);
    });
  }
});
