import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { PDFDocument, PDFName, PDFNumber, StandardFonts } from '@cantoo/pdf-lib';
import { inspectPdf } from '../../../../src/files/inspecting/inspect-pdf.ts';
import { openEngine, type PdfiumEngine } from '../../../../src/files/pdfium.ts';

const OPEN = 'The weir is repaired in the spring of next year.';
const TAKEN_OUT = 'Settle the claim of Zebedee Quillfeather for 41,900 pounds.';

let engine: PdfiumEngine;
before(async () => {
  engine = await openEngine(256 * 1024 * 1024);
});

/** A PDF with a page for each text, of which one is taken out of the tree of pages, and left in the file. */
async function pdfOf(texts: readonly string[], out?: number): Promise<Buffer> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const text of texts) document.addPage().drawText(text, { font, size: 12, x: 60, y: 700 });
  const saved = await PDFDocument.load(await document.save({ useObjectStreams: false }));
  if (out !== undefined) {
    const tree = saved.catalog.Pages();
    tree.Kids().remove(out);
    tree.set(PDFName.of('Count'), PDFNumber.of(texts.length - 1));
  }
  return Buffer.from(await saved.save({ useObjectStreams: false, addDefaultPage: false }));
}

async function takenOutOf(pdf: Buffer) {
  const inspection = await inspectPdf(engine, pdf);
  assert.ok(inspection.sound, inspection.sound ? '' : inspection.fault);
  return inspection.inObjects.filter(({ kind }) => kind === 'earlier-words');
}

describe('words of a page that was taken out of a PDF, and left in the file', () => {
  for (const at of [0, 1, 2]) {
    it(`are found: page ${at + 1} of three`, async () => {
      const texts = [OPEN, OPEN, OPEN].with(at, TAKEN_OUT);
      const found = await takenOutOf(await pdfOf(texts, at));
      assert.equal(found.length, 1);
      const [{ severity, reason, masked } = { severity: '', reason: '', masked: '' }] = found;
      assert.equal(severity, 'error');
      assert.match(
        reason,
        /^\d+ words are still in the file, of a page that was taken out of it\.$/,
      );
      assert.ok(!`${reason} ${masked}`.includes('Quillfeather'));
    });
  }

  it('hide nothing that another page shows', async () => {
    const texts = [OPEN, `${OPEN} ${TAKEN_OUT}`, TAKEN_OUT];
    assert.deepEqual(await takenOutOf(await pdfOf(texts, 2)), []);
  });

  it('are none of an empty page, or one with its number alone', async () => {
    for (const text of ['', 'Page 2'])
      assert.deepEqual(await takenOutOf(await pdfOf([OPEN, text], 1)), []);
  });

  it('are none where all pages are in the PDF', async () => {
    const pdf = await pdfOf([TAKEN_OUT, OPEN]);
    assert.deepEqual(await takenOutOf(pdf), []);
  });
});
