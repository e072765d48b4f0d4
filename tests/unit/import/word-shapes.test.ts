import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SHAPES } from '../../support/fixture/word-shapes.ts';
import { bodyOf, foundIn, imported } from '../../support/import-document.ts';

describe('a Word document', () => {
  for (const [name, { body, options, text, found = [] }] of Object.entries(SHAPES)) {
    it(`has ${name}`, () => {
      const report = imported(body, options);
      assert.equal(bodyOf(report), text);
      const others = new Set(['field', 'read as headings']);
      assert.deepEqual(
        foundIn(report).filter((line) => !others.has(line.split(': ')[0] ?? '')),
        found,
      );
      assert.deepEqual(report.proof.lost, []);
    });
  }
});
