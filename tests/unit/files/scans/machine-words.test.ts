import assert from 'node:assert/strict';
import { it } from 'node:test';
import { wordsOfTable } from '../../../../src/files/scans/machine-words.ts';

const row = (block: number, par: number, line: number, confidence: number, word: string) =>
  ['5', '1', block, par, line, '1', '0', '0', '9', '9', confidence, word].join('\t');

it('words that the machine isn’t sure of are counted, and left out of the text', () => {
  const table = [
    '4\t1\t1\t1\t1\t0\t0\t0\t9\t9\t-1\t',
    row(1, 1, 1, 96.1, 'The'),
    row(1, 1, 1, 91, 'price'),
    row(1, 1, 1, 12, 'cFEEE'),
    row(1, 1, 2, 90, 'is'),
    row(1, 1, 2, 88, '£37.42'),
    row(2, 1, 1, 95, 'Confidential'),
    row(2, 1, 1, 95, ' '),
  ].join('\n');
  assert.deepEqual(wordsOfTable(table), {
    text: 'The price\nis £37.42\n\nConfidential',
    sure: 3,
    all: 6,
  });
});

it('a table without words has none', () => {
  assert.deepEqual(wordsOfTable(''), { text: '', sure: 0, all: 0 });
});
