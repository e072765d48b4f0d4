import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nameInText } from '../../../../src/papers/person/name-in-text.ts';

describe('the name in a file of a person that can’t be read', () => {
  for (const [written, name] of [
    ['name: Siân ap Gŵyn', 'Siân ap Gŵyn'],
    ['name: "Pat Holloway"', 'Pat Holloway'],
    ['name: "Pat Holloway', 'Pat Holloway'],
    ['name: [Pat Holloway', 'Pat Holloway'],
    ['name:  Seán O’Brien-Walsh  ', 'Seán O’Brien-Walsh'],
    ['name: Pat Holloway # since May', 'Pat Holloway'],
    ['name: Pat Holloway\nname: Pat Holloway', 'Pat Holloway'],
  ] as const) {
    it(`is that of its line: ${written}`, () => {
      assert.equal(nameInText(`---\n${written}\nseats: [\n---\n`), name);
    });
  }
  for (const written of [
    'nmae: Pat Holloway',
    'name:',
    'name: 7',
    'name: { first: Pat }',
    'name: Pat Holloway\nname: Cy Dean',
    'also:\n  - name: Pat Holloway',
    'name: >',
  ]) {
    it(`is none: ${written.replaceAll('\n', ' / ')}`, () => {
      assert.equal(nameInText(`---\n${written}\nseats: [\n---\n`), undefined);
    });
  }
});
