import assert from 'node:assert/strict';
import { it } from 'node:test';
import { writeInlines } from '../../../../src/import/markdown/write-inlines.ts';

it('keeps words struck where bold and italics beside them can’t be written', () => {
  const inlines = [
    { text: 'It', italic: true },
    { text: 'alic', bold: true, italic: true },
    { text: 'tail was ' },
    { text: '£190', struck: true },
    { text: ' £250.' },
  ];
  const written = writeInlines(inlines, { numberOf: () => undefined, folder: 'report' });
  assert.equal(written, 'Italictail was ~~£190~~ £250.');
});
