import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inPieces } from '../../../../src/proof/near/in-pieces.ts';

const ROWS = Array.from({ length: 400 }, (_, row) => `Row ${row},Hall ${row % 7},${row * 37}`);
const TABLE = ['Name,Place,Number', ...ROWS].join('\n');

describe('a long text in pieces', () => {
  it('is one piece where it is short', () => {
    assert.deepEqual([...inPieces('A\nB', true)], [{ text: 'A\nB', linesBefore: 0 }]);
  });

  for (const isTable of [true, false]) {
    it(`has each row whole, at its line${isTable ? ', with the head of its table' : ''}`, () => {
      const pieces = [...inPieces(TABLE, isTable, 1000)];
      assert.ok(pieces.length > 8);
      const lines = TABLE.split('\n');
      const seen = new Set<string>();
      for (const [at, { text, linesBefore }] of pieces.entries()) {
        assert.ok(text.length <= 1100);
        for (const [line, row] of text.split('\n').entries()) {
          if (isTable && at > 0 && line === 0) assert.equal(row, lines[0]);
          else if (row !== '') assert.equal(row, lines[line + linesBefore]);
          seen.add(row);
        }
      }
      for (const row of lines) assert.ok(seen.has(row), row);
    });
  }

  it('without line breaks has each word whole, and sentences over the cut in one of them', () => {
    const words = Array.from({ length: 900 }, (_, word) => `word${word}`);
    const pieces = [...inPieces(words.join(' '), false, 1000)];
    const all = pieces.map(({ text }) => text.trim().split(' '));
    for (let from = 0; from + 8 <= words.length; from += 1) {
      const row = words.slice(from, from + 8).join(' ');
      assert.ok(
        all.some((piece) => piece.join(' ').includes(row)),
        row,
      );
    }
  });

  it('of one word ends', () => {
    const pieces = [...inPieces('x'.repeat(5000), true, 1000)];
    assert.ok(pieces.length >= 5 && pieces.length < 10);
    assert.ok(pieces.every(({ text }) => text.length <= 1000));
  });
});
