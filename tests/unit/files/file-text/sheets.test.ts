import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LIMITS, type FileText } from '../../../../src/files/file-text/file-text.ts';
import { figureText } from '../../../../src/files/file-text/excel-figures.ts';
import { readFileText } from '../../../../src/files/file-text/read-file-text.ts';
import { smallOpenDocument, smallXlsx } from '../../../support/fixture/small-zip.ts';

const read = (bytes: Buffer, extension: string): FileText => {
  const text = readFileText(bytes, extension);
  assert.ok(text);
  return text;
};

/** What is above the table, its headings, its rows. */
const first = ({ sheets }: FileText) => {
  const [sheet] = sheets;
  return sheet && [sheet.name, sheet.lead, sheet.head, sheet.rows.map(({ cells }) => cells)];
};

describe('a sheet of a workbook', () => {
  const STYLES =
    '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="&quot;£&quot;#,##0"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="14"/><xf numFmtId="9"/></cellXfs></styleSheet>';
  const STRINGS =
    '<sst><si><t>Step</t></si><si><r><t>Foot</t></r><r><t>bridge</t></r><rPh><t>left out</t></rPh></si><si><t>Cost</t></si></sst>';
  const xlsx = (rows: string, more: Readonly<Record<string, string>> = {}): Buffer =>
    smallXlsx({
      'xl/styles.xml': STYLES,
      'xl/sharedStrings.xml': STRINGS,
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
      ...more,
    });
  const title = (text: string) => `<c r="A1" t="inlineStr"><is><t>${text}</t></is></c>`;

  for (const [what, rows, expected] of [
    [
      'has its words, wherever the file keeps them, with the figures as they are shown',
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>2</v></c><c r="C1" t="str"><f>A1</f><v>When</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" s="1"><v>1483920</v></c><c r="C2" s="2"><v>44692</v></c></row>',
      ['Costs', [], [['Step', 'Cost', 'When']], [['Footbridge', '£1,483,920', '11/05/2022']]],
    ],
    [
      'keeps cells in their columns where some are empty, and leaves out what is empty altogether',
      '<row r="1"><c r="A1"><v>1</v></c><c r="E1"><v>5</v></c></row><row r="4"><c r="C4"><v>3</v></c><c r="E4"><v>7</v></c></row>',
      ['Costs', [], [], [['1', '', '5'], ['', '3', '7']]], // prettier-ignore
    ],
    [
      'has the lines above its table apart from it',
      `<row r="1">${title('Budget 2022/23')}</row><row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>2</v></c></row><row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4"><v>3</v></c></row>`,
      ['Costs', ['Budget 2022/23'], [['Step', 'Cost']], [['Footbridge', '3']]],
    ],
    [
      'says what is true or false, and which formulas failed',
      '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#REF!</v></c></row>',
      ['Costs', [], [], [['TRUE', '#REF!']]],
    ],
  ] as const) {
    it(what, () => assert.deepEqual(first(read(xlsx(rows), 'xlsx')), expected));
  }

  it('is named by its tab, in the order of the tabs, wherever its part is', () => {
    const sheet = (text: string) =>
      `<worksheet><sheetData><row r="1">${title(text)}</row></sheetData></worksheet>`;
    const book = xlsx('', {
      'xl/workbook.xml':
        '<workbook><sheets><sheet name="Last year" sheetId="4" r:id="b"/><sheet name="This year" sheetId="2" r:id="a"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/><Relationship Id="b" Target="/xl/worksheets/other.xml"/></Relationships>',
      'xl/worksheets/sheet1.xml': sheet('new'),
      'xl/worksheets/other.xml': sheet('old'),
    });
    assert.deepEqual(
      read(book, 'xlsx').sheets.map(({ name, lead }) => [name, ...lead]),
      [
        ['Last year', 'old'],
        ['This year', 'new'],
      ],
    );
  });

  it('ends at its limits of rows and columns, and says so', () => {
    const numbers = (count: number, write: (n: number) => string) =>
      Array.from({ length: count }, (_, at) => write(at + 1)).join('');
    const long = read(xlsx(numbers(2_000, (n) => `<row r="${n}"><c><v>${n}</v></c><c><v>1</v></c></row>`)), 'xlsx'); // prettier-ignore
    assert.equal(long.sheets[0]?.rows.length, LIMITS.rowsASheet);
    const wide = read(xlsx(`<row r="1">${numbers(90, (n) => `<c><v>${n}</v></c>`)}</row>`), 'xlsx');
    assert.equal(wide.sheets[0]?.rows[0]?.cells.length, LIMITS.columns);
    assert.deepEqual([long.isCut, wide.isCut, long.sheets[0]?.isCut], [true, true, true]);
    const places = long.sheets[0]?.rows.flatMap(({ id }) => id ?? []) ?? [];
    assert.deepEqual(places.slice(0, 2), ['sheet-1-row-26', 'sheet-1-row-51']);
  });

  it('of a sheet with a cell in the last corner is its few cells', () => {
    const text = read(xlsx('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="1048576"><c r="XFD1048576"><v>3</v></c></row>'), 'xlsx'); // prettier-ignore
    assert.deepEqual(first(text), ['Costs', [], [], [['1', '2']]]);
    assert.equal(text.isCut, true);
  });
});

describe('a number in a cell is written as its format says', () => {
  for (const [value, format, expected] of [
    [1234.5, undefined, '1234.5'],
    [0.1 + 0.2, 'General', '0.3'],
    [1234567.891, '#,##0', '1,234,568'],
    [1234.5, '#,##0.00', '1,234.50'],
    [-1234.5, '#,##0.00;[Red]-#,##0.00', '-1,234.50'],
    [-1234.5, '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', '-1,234.50'],
    [0, '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', '-'],
    [-5, '#,##0;(#,##0)', '(5)'],
    [12.5, '[$£-809]#,##0.00', '£12.50'],
    [-12.5, '"£"#,##0.00', '-£12.50'],
    [1_483_920, '£#,##0,"k"', '£1,484k'],
    [1_483_920, '£0.0,,"m"', '£1.5m'],
    [0.052, '0.0%', '5.2%'],
    [7, '000', '007'],
    [44692, 'dd/mm/yyyy', '11/05/2022'],
    [44692, '[$-809]d mmmm yyyy;@', '11 May 2022'],
    [44692.75, 'dd/mm/yyyy hh:mm', '11/05/2022 18:00'],
    [44692, 'mmm-yy', 'May 2022'],
    [0.5, 'h:mm', '12:00'],
    [1.25, '[h]:mm', '1.25'],
    [0.25, '# ?/?', '0.25'],
    [12_000, '0.00E+00', '12000'],
    [3, '"Band "0', 'Band 3'],
  ] as const) {
    it(`${value} as ${format} is ${expected}`, () =>
      assert.equal(figureText(value, format, false), expected));
  }

  it('days may be counted from 1904', () => {
    assert.equal(figureText(44692 - 1462, 'dd/mm/yyyy', true), '11/05/2022');
  });
});

describe('a sheet of an OpenDocument spreadsheet', () => {
  const td = (text: string, more = '') =>
    `<table:table-cell ${more}>${text && `<text:p>${text}</text:p>`}</table:table-cell>`;
  const tr = (cells: string, more = '') => `<table:table-row ${more}>${cells}</table:table-row>`;
  const ods = (rows: string) =>
    smallOpenDocument('spreadsheet', `<table:table table:name="Costs">${rows}</table:table>`);

  it('has its cells as they are shown, those alike in their columns', () => {
    const rows = [
      tr(td('Step') + td('2022') + td('2023')),
      tr(td('Bridge') + td('£3', 'table:number-columns-repeated="2"')),
      tr(td('', 'table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048574"'),
    ];
    assert.deepEqual(first(read(ods(rows.join('')), 'ods')), [
      'Costs',
      [],
      [['Step', '2022', '2023']],
      [['Bridge', '£3', '£3']],
    ]);
  });

  it('ends at its limits, however many rows a file says are alike', () => {
    const many = tr(td('Same', 'table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048576"'); // prettier-ignore
    const text = read(ods(many), 'ods');
    assert.equal(text.isCut, true);
    assert.ok((text.sheets[0]?.rows.length ?? 0) <= LIMITS.rowsASheet);
  });
});

describe('the rows of a CSV', () => {
  for (const [what, csv, expected] of [
    [
      'have the headings of its first row',
      'Step,Cost\r\nBridge,£3\r\n"A, and ""B""",4\r\n',
      ['', [], [['Step', 'Cost']], [['Bridge', '£3'], ['A, and "B"', '4']]], // prettier-ignore
    ],
    [
      'may be parted by semicolons',
      'Step;Cost\nBridge;"3,50"\n',
      ['', [], [['Step', 'Cost']], [['Bridge', '3,50']]],
    ],
    ['may begin with figures', '1,2\n3,4\n', ['', [], [], [['1', '2'], ['3', '4']]]], // prettier-ignore
    ['may be none', '\n,,\n', ['', [], [], []]],
  ] as const) {
    it(what, () => assert.deepEqual(first(read(Buffer.from(csv), 'csv')), expected));
  }

  it('end at their limit, also where nothing is in them', () => {
    assert.equal(read(Buffer.from('a,b\n'.repeat(3_000)), 'csv').isCut, true);
    assert.equal(read(Buffer.from(`a,b\n${',\n'.repeat(50_000)}`), 'csv').isCut, false);
  });
});
