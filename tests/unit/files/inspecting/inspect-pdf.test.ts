import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { inspectPdf } from '../../../../src/files/inspecting/inspect-pdf.ts';
import type { SoundPdf } from '../../../../src/files/inspection.ts';
import { openEngine, type PdfiumEngine } from '../../../../src/files/pdfium.ts';
import { ACTIVE } from '../../../pdf-corpus/active.ts';
import { flate, onePage, rawPdf, stream } from '../../../pdf-corpus/raw-pdf.ts';
import { linesAt, taggedPdf } from '../../../pdf-corpus/typeset-pdf.ts';

let engine: PdfiumEngine;

before(async () => {
  engine = await openEngine(256 * 1024 * 1024);
});

async function factsOf(pdf: Buffer): Promise<SoundPdf> {
  const inspection = await inspectPdf(engine, pdf);
  assert.ok(inspection.sound, inspection.sound ? '' : inspection.fault);
  return inspection;
}

/** Of `onePage()`, which does, hides and carries nothing. */
const PLAIN = {
  sound: true,
  pdfVersion: '1.7',
  pages: 1,
  pageFacts: [{ width: 595, height: 842, hasText: true }],
  scannedPages: [],
  picturedPages: [],
  title: '',
  author: '',
  subject: '',
  keywords: '',
  creator: '',
  producer: '',
  language: '',
  created: '',
  modified: '',
  tagged: false,
  fontsNotEmbedded: ['Helvetica'],
  javaScript: 0,
  launchActions: 0,
  localLinks: 0,
  uriActions: 0,
  formActions: 0,
  richMedia: 0,
  embeddedFiles: 0,
  formFields: 0,
  xfa: false,
  annotations: {},
  hiddenLayers: [],
  revisions: 0,
  inObjects: [],
} as const satisfies Omit<SoundPdf, 'bytes' | 'sha256'>;

describe('the inspection of a sound PDF', () => {
  it('gives the facts of a plain page, which does nothing', async () => {
    const pdf = onePage();
    assert.deepEqual(await factsOf(pdf), {
      ...PLAIN,
      bytes: pdf.length,
      sha256: createHash('sha256').update(pdf).digest('hex'),
    });
  });

  it('gives what the file says about itself', async () => {
    const { title, author, producer, created, modified, pdfVersion } = await factsOf(
      onePage({
        version: '1.4',
        trailer: '/Info 6 0 R',
        more: [
          '<< /Title (Estate\\nreview) /Author <FEFF00C90061> /Producer (Word) /CreationDate (D:20220506100707+01\'00\') /ModDate (yesterday) >>',
        ],
      }),
    ); // prettier-ignore
    assert.deepEqual(
      { title, author, producer, created, modified, pdfVersion },
      {
        title: 'Estate review',
        author: 'Éa',
        producer: 'Word',
        created: '2022-05-06T10:07:07+01:00',
        modified: '',
        pdfVersion: '1.4',
      },
    );
  });

  it('says that a file is tagged, and in which language', async () => {
    const { tagged, language } = await factsOf(
      taggedPdf([[{ type: 'P', lines: linesAt(60, 780, ['Adroddiad']) }]], '/Lang (cy)'),
    );
    assert.deepEqual({ tagged, language }, { tagged: true, language: 'cy' });
  });

  it('says page by page whether there is text, or only a picture', async () => {
    const image = {
      dict: '/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray',
      stream: Buffer.from([0]),
    };
    const page = (contents: number) =>
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${contents} 0 R /Resources << /Font << /F1 9 0 R >> /XObject << /X 10 0 R >> >> >>`;
    const { pageFacts, scannedPages } = await factsOf(
      rawPdf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R 4 0 R 5 0 R] /Count 3 >>',
        page(6),
        page(7),
        page(8),
        stream('BT /F1 12 Tf 72 720 Td (Typed) Tj ET'),
        stream('q 595 0 0 842 0 0 cm /X Do Q'),
        stream('q Q'),
        '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
        image,
      ]),
    );
    assert.deepEqual(
      pageFacts.map(({ hasText }) => hasText),
      [true, false, false],
    );
    assert.deepEqual(scannedPages, [2]);
  });

  it('says of which pages the words may be a picture', async () => {
    const image = {
      dict: '/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray',
      stream: Buffer.from([0]),
    };
    const scan = 'q 595 0 0 842 0 0 cm /X Do Q';
    const text = (words: string) => `BT /F1 12 Tf 72 720 Td (${words}) Tj ET`;
    const pages = [
      scan,
      `${scan} ${text('Page 23 of 148')}`,
      `${scan} ${text('A page of an illustrated report, which says in words what it has to say. '.repeat(3))}`,
      '100 100 200 20 re f',
      text('Typed'),
      'q Q',
    ];
    const first = 3 + pages.length;
    const { picturedPages } = await factsOf(
      rawPdf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        `<< /Type /Pages /Kids [${pages.map((_, at) => `${3 + at} 0 R`).join(' ')}] /Count ${pages.length} >>`,
        ...pages.map(
          (_, at) =>
            `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + at} 0 R /Resources << /Font << /F1 ${first + pages.length} 0 R >> /XObject << /X ${first + pages.length + 1} 0 R >> >> >>`,
        ),
        ...pages.map((contents) => stream(contents)),
        '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
        image,
      ]),
    );
    assert.deepEqual(picturedPages, [1, 2, 4]);
  });

  it('gives the size of a page as it is shown: turned, and cut', async () => {
    const { pageFacts } = await factsOf(onePage({ page: '/Rotate 90 /CropBox [0 0 300 400]' }));
    assert.deepEqual(
      pageFacts.map(({ width, height }) => [width, height]),
      [[400, 300]],
    );
  });

  it('names the fonts that the file leaves to the reader’s machine', async () => {
    const { fontsNotEmbedded } = await factsOf(
      onePage({
        page: '/Resources << /Font << /F1 6 0 R >> >>',
        more: [
          '<< /Type /Font /Subtype /TrueType /BaseFont /Own /FontDescriptor 7 0 R >>',
          '<< /Type /FontDescriptor /FontName /Own /FontFile2 8 0 R >>',
          flate('not a font, but there'),
        ],
      }),
    );
    assert.deepEqual(fontsNotEmbedded, ['Helvetica']);
  });

  for (const { name, pdf, facts } of ACTIVE) {
    it(`sees ${name}`, async () => {
      const found = await factsOf(pdf);
      const { bytes, sha256, fontsNotEmbedded, pageFacts } = found;
      assert.deepEqual(found, { ...PLAIN, bytes, sha256, fontsNotEmbedded, pageFacts, ...facts });
    });
  }
});
