import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { PDFDocument, PDFName, PDFNumber, StandardFonts, type PDFRef } from '@cantoo/pdf-lib';
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

type OfForm = {
  readonly text: string;
  readonly code?: string;
  readonly isNested?: boolean;
  readonly show?: string;
};

/** A PDF whose page has a drawing among its resources, and this code besides its own words. */
async function pdfWithForm({
  text,
  code = '',
  isNested = false,
  show = 'Tj',
}: OfForm): Promise<Buffer> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage();
  page.drawText(OPEN, { font, size: 12, x: 60, y: 700 });
  const { context } = document;
  const formOf = (content: string, resources: Record<string, Record<string, PDFRef>>) =>
    context.register(
      context.stream(content, {
        ...{ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 600, 800], Resources: resources },
      }),
    );
  const drawing =
    text === ''
      ? '0 0 9 9 re f'
      : `BT /F 12 Tf 60 600 Td ${show === '"' ? '0 0 ' : ''}(${text}) ${show} ET`;
  const form = formOf(drawing, { Font: { F: font.ref } });
  const outer = isNested ? formOf('/Inner Do', { XObject: { Inner: form } }) : form;
  page.node.setXObject(PDFName.of('Fm7'), outer);
  page.node.addContentStream(context.register(context.stream(code)));
  return Buffer.from(await document.save({ useObjectStreams: false }));
}

describe('words of a drawing that no page shows', () => {
  for (const [what, code] of [
    ['nothing is drawn', ''],
    ['another is drawn', '/Fm77 Do'],
    ['its name is a word of the page', '% Fm7 Do'],
  ] as const) {
    it(`are found: ${what}`, async () => {
      const found = await takenOutOf(await pdfWithForm({ text: TAKEN_OUT, code }));
      assert.deepEqual(
        found.map(({ severity, reason }) => [severity, reason.replace(/^\d+/, 'N')]),
        [['error', 'N words are still in the file, in a drawing that no page shows any more.']],
      );
    });
  }

  for (const [what, form] of [
    ['of another that nobody draws', { text: TAKEN_OUT, isNested: true }],
    ['shown on the next line', { text: TAKEN_OUT, show: "'" }],
    ['shown with spaces set', { text: TAKEN_OUT, show: '"' }],
    ['beside the name of the council', { text: `Harcastle Council ${TAKEN_OUT}` }],
    ['of a person at the council', { text: 'Harcastle Council Zebedee Quillfeather Night Street' }],
    ['of somewhere to live', { text: 'Harcastle Council refuge at 14 Mill Street' }],
    ['without a council', { text: 'Zebedee Quillfeather Mill Street' }],
  ] as const) {
    it(`are found: those ${what}`, async () => {
      const found = await takenOutOf(await pdfWithForm(form));
      assert.deepEqual(
        found.map(({ severity }) => severity),
        ['error'],
      );
    });
  }

  for (const [what, form] of [
    ['of a letterhead', { text: 'Harcastle Council Civic Hall Market Street' }],
    [
      'of a letterhead with a number',
      { text: 'Harcastle Borough Council, Town Hall, Castle Square, HC1 2AB. Tel: 01632 960100' },
    ],
    ['of a letterhead on the web', { text: 'Harcastle City Council www.harcastle.gov.uk' }],
    ['that is drawn', { text: TAKEN_OUT, code: 'q /Fm7 Do Q' }],
    ['that is drawn by another', { text: TAKEN_OUT, code: '/Fm7 Do', isNested: true }],
    ['without words', { text: '' }],
    ['whose words the page has', { text: OPEN }],
    ['with the number of a page', { text: 'Page 2' }],
  ] as const) {
    it(`are none: a drawing ${what}`, async () => {
      assert.deepEqual(await takenOutOf(await pdfWithForm(form)), []);
    });
  }

  it('are none: how a field of a form looked before it was filled in', async () => {
    const document = await PDFDocument.create();
    document.addPage();
    const field = document.getForm().createTextField('note');
    field.setText('Ramps come first.');
    field.addToPage(document.getPage(0), { x: 20, y: 600, width: 400, height: 20 });
    field.setText(TAKEN_OUT);
    document.getForm().updateFieldAppearances();
    field.setText('Ramps come last.');
    const bytes = Buffer.from(await document.save({ useObjectStreams: false }));
    assert.deepEqual(await takenOutOf(bytes), []);
  });
});
