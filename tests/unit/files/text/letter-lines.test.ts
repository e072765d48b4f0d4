import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { openDocument, openEngine, type PdfiumEngine } from '../../../../src/files/pdfium.ts';
import { extractText } from '../../../../src/files/text/extract-text.ts';
import { plainText } from '../../../../src/files/text/text.ts';
import { typesetPdf, type TypeLine } from '../../../pdf-corpus/typeset-pdf.ts';

/** Few words in columns far apart: PDFium takes them for text that runs down the page. */
const ROWS = [
  ['Row 1'],
  ['Row 2', '14,043'],
  ['Row 3', '', '19,088', '20,097', '21,106'],
  ['Row 4', '22,115', '', '24,133'],
  ['Row 5', '', '', '28,169', '29,178'],
  ['Row 6', '30,187'],
  ['Row 7', '', '35,232', '', '37,250'],
  ['Row 8', '38,259', '', '40,277'],
];

const SIZE = 10;
/** Of Helvetica, in ems; of a figure where it isn't said. */
const WIDTHS: Readonly<Record<string, number>> = { R: 0.722, w: 0.722, ' ': 0.278, ',': 0.278 };

/** Each letter by itself, as browsers print them. */
function letters(text: string, from: number, y: number): TypeLine[] {
  let x = from;
  return [...text].map((letter) => {
    const line = { text: letter, x, y, size: SIZE };
    x += (WIDTHS[letter] ?? 0.556) * SIZE;
    return line;
  });
}

describe('a page with few words in columns', () => {
  let engine: PdfiumEngine;
  before(async () => {
    engine = await openEngine(64 * 1024 * 1024);
  });

  const pdf = typesetPdf([
    ROWS.flatMap((cells, row) =>
      cells.flatMap((text, column) =>
        letters(text, 6 + column * 60 + (column > 0 ? 84 : 0), 820 - row * 22.5),
      ),
    ),
  ]);

  it('keeps its words and figures whole where they are looked for', () => {
    const text = openDocument(engine, pdf, (document) =>
      document.withPage(0, (page) => page.text()),
    );
    for (const cell of ROWS.flat()) assert.ok(text.includes(cell), `${cell} in ${text}`);
  });

  it('keeps them whole where they are shown', () => {
    const [page] = openDocument(engine, pdf, (document) => extractText(engine, document)).pages;
    const text = page === undefined ? '' : plainText(page);
    for (const cell of ROWS.flat()) assert.ok(text.includes(cell), `${cell} in ${text}`);
  });
});
