import { pageRanges } from '../../../../src/language/page-ranges.ts';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pdfShortfalls } from '../../../../src/papers/appendix/pdf-accessibility.ts';

const GOOD = { pages: 9, scannedPages: [], tagged: true, language: 'en-GB', titled: true };

describe('the shortfalls of a PDF', () => {
  const cases = [
    { pdf: {}, words: [] },
    { pdf: { scannedPages: [1, 2, 3], pages: 3 }, words: ['a scan: a screen reader can’t read it'] },
    { pdf: { scannedPages: [4] }, words: ['page 4 is a scan: a screen reader can’t read it'] },
    { pdf: { scannedPages: [2, 3, 4, 8] }, words: ['pages 2–4, 8 are scans: a screen reader can’t read them'] },
    { pdf: { tagged: false }, words: ['not tagged: a screen reader must guess its headings, lists and tables'] },
    { pdf: { tagged: false, scannedPages: [1], pages: 1 }, words: ['a scan: a screen reader can’t read it'] },
    { pdf: { language: '', titled: false }, words: ['doesn’t say which language it is in', 'doesn’t say its own title'] },
  ]; // prettier-ignore
  for (const { pdf, words } of cases) {
    it(`are in words: ${JSON.stringify(pdf)}`, () => {
      assert.deepEqual(pdfShortfalls({ ...GOOD, ...pdf }), words);
    });
  }
});

describe('numbers of pages', () => {
  it('are written as ranges', () => {
    assert.equal(pageRanges([1]), '1');
    assert.equal(pageRanges([1, 2, 3, 5, 7, 8]), '1–3, 5, 7–8');
  });
});
