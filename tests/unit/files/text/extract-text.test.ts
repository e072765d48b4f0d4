import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { openDocument, openEngine, type PdfiumEngine } from '../../../../src/files/pdfium.ts';
import { extractText } from '../../../../src/files/text/extract-text.ts';
import { plainText, type Block, type PdfText } from '../../../../src/files/text/text.ts';
import { onePage, stream } from '../../../pdf-corpus/raw-pdf.ts';
import { linesAt, typesetPdf, type TypeLine } from '../../../pdf-corpus/typeset-pdf.ts';

let engine: PdfiumEngine;

before(async () => {
  engine = await openEngine(256 * 1024 * 1024);
});

const read = (pdf: Buffer): PdfText =>
  openDocument(engine, pdf, (document) => extractText(engine, document));
const blocksOf = (pdf: Buffer): readonly Block[] => read(pdf).pages.flatMap(({ blocks }) => blocks);
const textOf = (pdf: Buffer): string => read(pdf).pages.map(plainText).join('\n');

/** A paragraph that fills the measure, so that its lines belong together. */
const PROSE = [
  'The council has looked at the condition of every school in the city and found that',
  'most of them are sound, though the roofs of eleven need repair before the winter of',
  'this year.',
];

describe('the text of a PDF without tags', () => {
  it('joins lines into paragraphs, and recognises headings by their type', () => {
    const blocks = blocksOf(
      typesetPdf([
        [
          ...linesAt(60, 780, ['Schools estate review'], { size: 22, bold: true }),
          ...linesAt(60, 740, PROSE),
          ...linesAt(60, 670, ['What happens next'], { size: 14, bold: true }),
          ...linesAt(60, 645, PROSE),
        ],
      ]),
    );
    assert.deepEqual(blocks, [
      { kind: 'heading', level: 1, text: 'Schools estate review' },
      { kind: 'paragraph', text: PROSE.join(' ') },
      { kind: 'heading', level: 2, text: 'What happens next' },
      { kind: 'paragraph', text: PROSE.join(' ') },
    ]);
  });

  it('reads bullets and numbers as lists', () => {
    const blocks = blocksOf(
      typesetPdf([
        [
          ...linesAt(60, 780, PROSE),
          ...linesAt(60, 700, ['1. Roofs first', '2. Then the windows', '3. Then the heating']),
        ],
      ]),
    );
    assert.deepEqual(blocks.at(-1), {
      kind: 'list',
      items: [
        { label: '1.', text: 'Roofs first', items: [] },
        { label: '2.', text: 'Then the windows', items: [] },
        { label: '3.', text: 'Then the heating', items: [] },
      ],
    });
  });

  it('reads text in columns with gaps all the way down as a table', () => {
    const rows = [
      ['Ward', 'Schools', 'Cost'],
      ['Armley', '4', '120,000'],
      ['Beeston', '2', '80,000'],
      ['Calverley', '7', '310,000'],
    ];
    const lines = rows.flatMap((row, at) =>
      row.map((text, column) => ({
        text,
        x: 60 + column * 150,
        y: 700 - at * 20,
        bold: at === 0,
      })),
    );
    assert.deepEqual(blocksOf(typesetPdf([[...linesAt(60, 780, PROSE), ...lines]])).at(-1), {
      kind: 'table',
      head: [['Ward', 'Schools', 'Cost']],
      rows: rows.slice(1),
      rowHeadings: false,
    });
  });

  it('reads two columns of prose one after the other', () => {
    const left = ['The first column is read from', 'its top to its very bottom, and', 'only when it has come to an end', 'does the reader go on to what', 'stands beside it on the right.']; // prettier-ignore
    const right = ['The second column stands on the', 'right, and its lines have nothing', 'to do with those on its left, so', 'that nobody should ever hear the', 'two of them mixed line by line.']; // prettier-ignore
    const text = textOf(typesetPdf([[...linesAt(60, 780, left), ...linesAt(320, 780, right)]]));
    assert.equal(text, `${left.join(' ')}\n${right.join(' ')}`);
  });

  it('closes words broken at the end of a line as the document itself spells them', () => {
    const text = textOf(
      typesetPdf([
        linesAt(60, 780, [
          'The inspection found that multi-agency work is good, and the next inspection of this in-',
          'spection programme will look at it again, with those who take part in the multi-',
          'agency meetings of the city, and again in the year after that, as it was agreed when',
          'the inspection of the year before had ended and everybody knew what it had found out.',
        ]),
      ]),
    );
    assert.match(text, /of this inspection programme/);
    assert.match(text, /the multi-agency meetings/);
  });

  it('spells ligatures out, so that their words are found', () => {
    const text = textOf(typesetPdf([linesAt(60, 780, ['The of\u0001ce has signi\u0001cant \u0001ndings'])])); // prettier-ignore
    assert.equal(text, 'The office has significant findings');
  });

  it('leaves running heads, feet and page numbers out', () => {
    const page = (number: number): TypeLine[] => [
      ...linesAt(60, 815, ['Leeds City Council: estate review'], { size: 9 }),
      ...linesAt(60, 700, PROSE),
      ...linesAt(60, 640, [`A thing that stands on sheet ${'abcdef'[number] ?? ''} alone.`]),
      ...linesAt(280, 30, [`Page ${number} of 5`], { size: 9 }),
    ];
    const text = textOf(typesetPdf([1, 2, 3, 4, 5].map(page)));
    assert.doesNotMatch(text, /Leeds City Council|Page \d/);
    assert.match(text, /sheet b alone/);
    assert.equal(text.match(/The council has looked/g)?.length, 5);
  });

  it('sees a sentence go on across pages', () => {
    const { pages } = read(
      typesetPdf([
        linesAt(60, 780, PROSE.slice(0, 2)),
        linesAt(60, 780, ['this year, and those of two more by the summer of the next.']),
        linesAt(60, 780, ['Another matter altogether is the paint of the railings.']),
      ]),
    );
    assert.deepEqual(
      pages.map(({ goesOn }) => goesOn),
      [false, true, false],
    );
  });

  it('leaves out text off the page and text at an angle across it', () => {
    const pdf = onePage({
      content: stream(
        'BT /F1 12 Tf 72 720 Td (Open to everyone who asks) Tj ET ' +
          'BT /F1 12 Tf 900 720 Td (Beyond the edge) Tj ET ' +
          'BT /F1 60 Tf 0.7 0.7 -0.7 0.7 150 300 Tm (DRAFT) Tj ET',
      ),
    });
    assert.equal(textOf(pdf), 'Open to everyone who asks');
  });
});

describe('a page without ordinary text', () => {
  const imageOf = (more = '') =>
    onePage({
      page: '/Resources << /XObject << /X 6 0 R >> /Font << /F1 5 0 R >> >>',
      content: stream(`q 595 0 0 842 0 0 cm /X Do Q ${more}`),
      more: [
        {
          dict: '/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray',
          stream: Buffer.from([0x80]),
        },
      ],
    });

  it('is a scan where it shows a picture', () => {
    const [page] = read(imageOf()).pages;
    assert.equal(page?.unreadable, 'scan');
    assert.deepEqual(page.blocks, []);
  });

  it('is blank where it shows nothing', () => {
    assert.equal(read(onePage({ content: stream('q Q') })).pages[0]?.unreadable, 'blank');
  });

  it('has text that a machine recognised where it is invisible under the picture', () => {
    const [page] = read(imageOf('BT 3 Tr /F1 12 Tf 72 720 Td (Read by a machine) Tj ET')).pages;
    assert.equal(page?.recognised, true);
    assert.deepEqual(page.blocks, [{ kind: 'paragraph', text: 'Read by a machine' }]);
  });

  it('is garbled where its font has no map to letters', () => {
    const pdf = onePage({
      page: '/Resources << /Font << /F1 6 0 R >> >>',
      more: [
        '<< /Type /Font /Subtype /Type0 /BaseFont /Lost /Encoding /Identity-H /DescendantFonts [7 0 R] /ToUnicode 8 0 R >>',
        '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Lost /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>',
        stream(
          '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def ' +
            '1 begincodespacerange <0000> <FFFF> endcodespacerange ' +
            '1 beginbfrange <0001> <00FF> <E100> endbfrange endcmap end end',
        ),
      ],
      content: stream('BT /F1 12 Tf 72 720 Td <000100020003000400050006> Tj ET'),
    });
    assert.equal(read(pdf).pages[0]?.unreadable, 'garbled');
  });

  it('is garbled where its font has other letters than it shows', () => {
    const words = '7KH WHQGHU RI WKH VHFRQG ILUP ZDV WKH KLJKHVW RI WKH WKUHH WKDW ZHUH UHFHLYHG';
    const pdf = onePage({ content: stream(`BT /F1 12 Tf 72 720 Td (${words}) Tj ET`) });
    assert.equal(read(pdf).pages[0]?.unreadable, 'garbled');
  });
});
