import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { openDocument, openEngine, type PdfiumEngine } from '../../../../src/files/pdfium.ts';
import { extractText } from '../../../../src/files/text/extract-text.ts';
import { extractLooks, type Look } from '../../../../src/files/text/looks.ts';
import { plainText, type Block, type PdfText } from '../../../../src/files/text/text.ts';
import { onePage, stream } from '../../../pdf-corpus/raw-pdf.ts';
import {
  linesAt,
  taggedPdf,
  typesetPdf,
  type Tag,
  type TypeLine,
} from '../../../pdf-corpus/typeset-pdf.ts';

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

describe('the text of a tagged PDF', () => {
  const p = (y: number, ...texts: string[]): Tag => ({ type: 'P', lines: linesAt(60, y, texts) });
  const cell = (type: 'TH' | 'TD', x: number, y: number, text: string): Tag => ({
    type,
    kids: [{ type: 'P', lines: linesAt(x, y, [text]) }],
  });

  it('is read in the order of its tags, whatever the order on the page', () => {
    const { pages } = read(
      taggedPdf([[p(400, 'Read first.'), { type: 'H1', lines: linesAt(60, 300, ['A heading']) }, p(780, 'Read last.')]]), // prettier-ignore
    );
    assert.equal(pages[0]?.source, 'tags');
    assert.deepEqual(pages[0]?.blocks, [
      { kind: 'paragraph', text: 'Read first.' },
      { kind: 'heading', level: 1, text: 'A heading' },
      { kind: 'paragraph', text: 'Read last.' },
    ]);
  });

  it('brings the levels of headings into order: they begin at 1 and skip none', () => {
    const heading = (type: string, y: number): Tag => ({ type, lines: linesAt(60, y, [`An ${type} here`]) }); // prettier-ignore
    const blocks = blocksOf(
      taggedPdf([[heading('H2', 780), heading('H5', 740), heading('H3', 700), heading('H1', 660)]]),
    );
    assert.deepEqual(
      blocks.map((block) => (block.kind === 'heading' ? block.level : 0)),
      [1, 2, 2, 1],
    );
  });

  it('keeps the tags of tables: heads, row headings and spans', () => {
    const blocks = blocksOf(
      taggedPdf([
        [
          {
            type: 'Table',
            kids: [
              { type: 'TR', kids: [cell('TH', 60, 780, 'Judgement'), cell('TH', 260, 780, 'Grade')] }, // prettier-ignore
              { type: 'TR', kids: [cell('TH', 60, 760, 'Leaders'), cell('TD', 260, 760, 'Good')] },
              { type: 'TR', kids: [cell('TH', 60, 740, 'Care'), cell('TD', 260, 740, 'Good')] },
              { type: 'TR', kids: [{ ...cell('TD', 60, 720, 'Not all was seen'), entries: '/A << /O /Table /ColSpan 2 >>' }] }, // prettier-ignore
            ],
          },
        ],
      ]),
    );
    assert.deepEqual(blocks, [
      {
        kind: 'table',
        head: [['Judgement', 'Grade']],
        rows: [
          ['Leaders', 'Good'],
          ['Care', 'Good'],
          ['Not all was seen', ''],
        ],
        rowHeadings: true,
      },
    ]);
  });

  it('keeps lists with their labels, and lists within lists', () => {
    const item = (y: number, label: string, text: string, ...lists: Tag[]): Tag => ({
      type: 'LI',
      kids: [
        { type: 'Lbl', lines: linesAt(60, y, [label]) },
        { type: 'LBody', kids: [{ type: 'P', lines: linesAt(80, y, [text]) }, ...lists] },
      ],
    });
    const inner: Tag = { type: 'L', kids: [item(740, '(a)', 'a part of it')] };
    const blocks = blocksOf(
      taggedPdf([
        [{ type: 'L', kids: [item(780, '1.', 'The first'), item(760, '2.', 'The second', inner)] }],
      ]),
    );
    assert.deepEqual(blocks, [
      {
        kind: 'list',
        items: [
          { label: '1.', text: 'The first', items: [] },
          {
            label: '2.',
            text: 'The second',
            items: [{ label: '(a)', text: 'a part of it', items: [] }],
          },
        ],
      },
    ]);
  });

  it('leaves artefacts out, wherever on the page they are', () => {
    const artefact: Tag = { type: 'Artifact', lines: linesAt(60, 500, ['Continued overleaf']) };
    assert.equal(textOf(taggedPdf([[p(780, 'A paper.'), artefact]])), 'A paper.');
  });

  it('has what its tags say in place of the characters', () => {
    const tag: Tag = { ...p(780, 'H2O'), entries: '/ActualText (water)' };
    assert.equal(textOf(taggedPdf([[tag, p(760, 'is wet.')]])), 'water\nis wet.');
  });

  it('is read from the look of the page where the tags have lost most of the text', () => {
    const untagged: Tag = { type: 'Artifact', lines: [] };
    const pdf = taggedPdf([[p(780, 'Ok.'), untagged]]);
    const more = pdf
      .toString('latin1')
      .replace('/P << /MCID 0 >> BDC', '/Span BMC')
      .padEnd(pdf.length);
    const [page] = read(Buffer.from(more, 'latin1')).pages;
    assert.equal(page?.source, 'layout');
    assert.deepEqual(page?.blocks, [{ kind: 'paragraph', text: 'Ok.' }]);
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
