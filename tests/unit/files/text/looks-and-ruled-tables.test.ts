import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { openDocument, openEngine, type PdfiumEngine } from '../../../../src/files/pdfium.ts';
import { extractText } from '../../../../src/files/text/extract-text.ts';
import { extractLooks, type Look } from '../../../../src/files/text/looks.ts';
import { type Block, type PdfText } from '../../../../src/files/text/text.ts';
import { onePage, stream } from '../../../pdf-corpus/raw-pdf.ts';
import { linesAt, typesetPdf, type TypeLine } from '../../../pdf-corpus/typeset-pdf.ts';

let engine: PdfiumEngine;

before(async () => {
  engine = await openEngine(256 * 1024 * 1024);
});

const read = (pdf: Buffer): PdfText =>
  openDocument(engine, pdf, (document) => extractText(engine, document));
const blocksOf = (pdf: Buffer): readonly Block[] => read(pdf).pages.flatMap(({ blocks }) => blocks);

describe('words of a PDF that look different', () => {
  const looksOf = (page: string, content?: string): readonly Look[] =>
    openDocument(
      engine,
      onePage({ page, ...(content !== undefined && { content: stream(content) }) }),
      (document) => extractLooks(engine, document),
    ).pages.flat();
  const link = (rect: string, action: string, more = ''): string =>
    `<< /Type /Annot /Subtype /Link /Rect [${rect}] ${more} /A << ${action} >> >>`;
  const TO = '/S /URI /URI (https://council.example/a?b=1&c=2)';

  it('are those below a link, as far as it goes', () => {
    // "Ward report" begins 72 points from the left; its first word is some 30 long.
    assert.deepEqual(looksOf(`/Annots [${link('70 715 101 735', TO)}]`), [
      { letters: 'Ward', before: '', bold: false, href: 'https://council.example/a?b=1&c=2' },
    ]);
  });

  it('are known by the lines of a link rather than by the frame around them', () => {
    const quads = '/QuadPoints [103 735 140 735 103 715 140 715]';
    assert.deepEqual(
      looksOf(`/Annots [${link('70 700 500 740', TO, quads)}]`).map(({ letters }) => letters),
      ['report'],
    );
  });

  it('are none where a link leads within its document, or over no words', () => {
    assert.deepEqual(looksOf(`/Annots [${link('70 715 101 735', '/S /GoTo /D (a)')}]`), []);
    assert.deepEqual(looksOf(`/Annots [${link('70 15 101 35', TO)}]`), []);
  });

  it('are the bold ones, unless most of the page is bold', () => {
    const pages = (texts: readonly TypeLine[]) =>
      openDocument(engine, typesetPdf([texts]), (document) =>
        extractLooks(engine, document),
      ).pages.flat();
    const plain = linesAt(60, 700, ['The committee is asked', 'to look at it again']);
    assert.deepEqual(pages([...plain, ...linesAt(60, 660, ['No lamp'], { bold: true })]), [
      { letters: 'Nolamp', before: 'mmitteeisaskedtolookatitagain'.slice(-24), bold: true },
    ]);
    assert.deepEqual(pages(linesAt(60, 700, ['All of it'], { bold: true })), []);
  });
});

describe('words of a PDF that are struck through', () => {
  const struckIn = (drawn: string, more = ''): string[] => {
    const lines = 'BT /F1 12 Tf 72 700 Td (The fee is forty pounds) Tj ET\n';
    const pdf = onePage({ content: stream(lines + drawn), ...(more !== '' && { page: more }) });
    return openDocument(engine, pdf, (document) => extractLooks(engine, document))
      .pages.flat()
      .flatMap(({ letters, struck }) => (struck ? [letters] : []));
  };
  // "fee is" is from 95 to 125 points; a stroke goes through letters some 4 points above the line.
  const STRUCK: readonly [how: string, drawn: string][] = [
    ['a line', '0.6 w 95 703.5 m 125 703.5 l S'],
    ['a thin rectangle', '95 703.2 30 0.7 re f'],
    ['two lines', '0.4 w 95 702.8 m 125 702.8 l S 95 704.4 m 125 704.4 l S'],
  ];
  for (const [how, drawn] of STRUCK) {
    it(`are those that ${how} goes through`, () => {
      assert.deepEqual(struckIn(drawn), ['feeis']);
    });
  }
  it('are those that a note strikes out', () => {
    const note = '/Annots [<< /Type /Annot /Subtype /StrikeOut /Rect [95 699 125 709] >>]';
    assert.deepEqual(struckIn('', note), ['feeis']);
  });
  const PLAIN: readonly [what: string, drawn: string][] = [
    ['a line below them', '0.6 w 95 698.5 m 125 698.5 l S'],
    ['a rule above them', '0.6 w 72 712 m 200 712 l S'],
    ['a rule of the page behind them', '0.4 w 40 703.5 m 550 703.5 l S'],
    ['a bar over them', '95 699 30 10 re f'],
    [
      'strips of a shaded area behind them',
      [699, 700.5, 702, 703.5, 705].map((y) => `95 ${y} 30 1.5 re f`).join(' '),
    ],
    ['a line down', '0.6 w 95 690 m 95 720 l S'],
  ];
  for (const [what, drawn] of PLAIN) {
    it(`aren’t those with ${what}`, () => {
      assert.deepEqual(struckIn(drawn), []);
    });
  }
});

describe('a table whose cells are ruled', () => {
  const words = (x: number, y: number, text: string): string =>
    `BT /F1 10 Tf ${x} ${y} Td (${text}) Tj ET\n`;
  const ROWS = [
    ['Ward', '2020', '2021'],
    ['Armley', '12', ''],
    ['Hob Lane', '', '14'],
  ];
  const X = [72, 130, 165, 200];
  const Y = [700, 684, 668, 652];
  const cells = (rows: readonly (readonly string[])[]): string =>
    rows
      .flatMap((row, down) =>
        row.map((text, across) =>
          text === '' ? '' : words((X[across] ?? 0) + 3, (Y[down] ?? 0) - 12, text),
        ),
      )
      .join('');
  const line = (x: number, y: number, x2: number, y2: number): string =>
    `0.5 w ${x} ${y} m ${x2} ${y2} l S\n`;
  const GRID =
    Y.map((y) => line(72, y, 200, y)).join('') + X.map((x) => line(x, 700, x, 652)).join('');
  const BOXES = Y.slice(0, 3)
    .flatMap((y) =>
      X.slice(0, 3).map((x, at) => `0.5 w ${x} ${y - 16} ${(X[at + 1] ?? 0) - x} 16 re S\n`),
    ) // prettier-ignore
    .join('');
  const THIN =
    Y.map((y) => `72 ${y} 128 0.5 re f\n`).join('') +
    X.map((x) => `${x} 652 0.5 48 re f\n`).join('');
  const around = (drawn: string, rows = ROWS): readonly Block[] =>
    blocksOf(
      onePage({
        content: stream(
          words(72, 740, 'Above it.') + cells(rows) + drawn + words(72, 620, 'Below it.'),
        ),
      }),
    );
  const TABLE: Block = { kind: 'table', head: [], rows: ROWS, rowHeadings: false };
  for (const [how, drawn] of [
    ['lines', GRID],
    ['boxes', BOXES],
    ['thin areas', THIN],
  ] as const) {
    it(`has each figure in its column: by ${how}`, () => {
      assert.deepEqual(around(drawn), [
        { kind: 'paragraph', text: 'Above it.' },
        TABLE,
        { kind: 'paragraph', text: 'Below it.' },
      ]);
    });
  }

  it('may have cells over several columns and rows', () => {
    const merged =
      Y.map((y, at) => (at === 1 ? line(130, y, 200, y) : line(72, y, 200, y))).join('') +
      X.map((x, at) => line(x, at === 2 ? 684 : 700, x, 652)).join('');
    const [, table] = around(merged, [['Ward', 'Years', ''], ['', '2020', '2021'], ['Mill', '7', '9']]); // prettier-ignore
    assert.ok(table?.kind === 'table');
    assert.deepEqual(table.rows, [
      ['Ward', 'Years', ''],
      ['', '2020', '2021'],
      ['Mill', '7', '9'],
    ]);
  });

  it('is none where words cross its rules, stand beside it, or are in one cell alone', () => {
    const long = [['A ward with a long name', '', ''], ['Mill', '7', '9'], ['Hob', '1', '2']]; // prettier-ignore
    for (const [drawn, rows] of [
      [GRID, long],
      [GRID + words(300, 672, 'A note beside it.'), ROWS],
      [
        GRID,
        [
          ['Note', '', ''],
          ['', '', ''],
          ['', '', ''],
        ],
      ],
    ] as const) {
      const read = around(drawn, rows as string[][]);
      const words = read.flatMap((block) => (block.kind === 'table' ? [block] : []));
      for (const table of words) assert.notDeepEqual(table.rows, rows);
      // No word is lost.
      const text = JSON.stringify(read).replaceAll('\u00ad', '-');
      for (const word of rows.flat().join(' ').split(' ')) assert.ok(text.includes(word), word);
    }
  });
});
