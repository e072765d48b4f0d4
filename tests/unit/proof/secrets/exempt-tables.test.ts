import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shownRows } from '../../../../src/proof/secrets/shown-rows.ts';
import { secretsOfText } from '../../../../src/language/secrets.ts';
import { smallDocx, smallOpenDocument, smallXlsx } from '../../../support/fixture/small-zip.ts';
import { wordsOf } from './words-of-file.ts';

describe('all of an exempt Office file is read', () => {
  const FORMATS = [
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$£-809]#,##0.00"/></numFmts><cellXfs>',
    ...[0, 10, 14, 164, 3].map((id) => `<xf numFmtId="${id}"/>`),
    '</cellXfs></styleSheet>',
  ].join('');
  const bids = (cells: string, heads = 'Bidder Score') =>
    smallXlsx({
      'xl/styles.xml': FORMATS,
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1">${heads
        .split(' ')
        .map((head) => `<c t="inlineStr"><is><t>${head}</t></is></c>`)
        .join('')}</row><row r="2">${cells}</row></sheetData></worksheet>`,
    });
  const named = '<c t="inlineStr"><is><t>Quillpit</t></is></c>';

  for (const [what, file, raw, shown] of [
    ['a share', bids(`${named}<c s="1"><v>0.1275</v></c>`), '0.1275', 'Quillpit | 12.75%'],
    [
      'a share as computers add',
      bids(`${named}<c s="1"><v>0.12750000000000003</v></c>`),
      '0.12750000000000003',
      'Quillpit | 12.75%',
    ],
    [
      'a sum of money',
      bids(`${named}<c s="3"><v>985450.5</v></c>`),
      '985450.5',
      'Quillpit | £985,450.50',
    ],
    [
      'a rounded sum',
      bids(`${named}<c s="4"><v>985450.5</v></c>`),
      '985450.5',
      'Quillpit | 985,451',
    ],
    ['a day', bids(`${named}<c s="2"><v>39886</v></c>`), '39886', 'Quillpit | 14/03/2009'],
    [
      'a day of birth',
      bids(`${named}<c s="2"><v>39886</v></c>`, 'Child DOB'),
      '39886',
      'Quillpit | born 14/03/2009',
    ],
    [
      'a sum of OpenDocument',
      smallOpenDocument(
        'spreadsheet',
        '<table:table table:name="Bids"><table:table-row><table:table-cell><text:p>Quillpit</text:p></table:table-cell><table:table-cell office:value="1483920.55"><text:p>£1.48m</text:p></table:table-cell></table:table-row></table:table>',
      ),
      '1483920.55',
      'Quillpit | £1.48m',
    ],
  ] as const) {
    // prettier-ignore
    it(`of spreadsheets, cells as they are shown and as they are: ${what}`, async () => {
      const words = await wordsOf(file, 'bids.xlsx');
      assert.ok(words.includes(raw), words);
      assert.ok(words.includes(shown), words);
    });
  }

  it('of spreadsheets, rows below what the heads of their columns say, whatever cells are empty', () => {
    const text = (at: string, words: string) =>
      `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
    const rows = [
      `<row r="1">${text('A1', 'Lot')}${text('B1', 'Note')}${text('C1', 'Cost (£m)')}</row>`,
      `<row r="2">${text('A2', 'Roof')}<c r="C2"><v>1.483</v></c></row>`,
    ];
    const [shown = ''] = shownRows(
      smallXlsx({
        'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`,
      }),
    );
    const amounts = secretsOfText(shown, { file: 'a.md', line: 1, column: 1 }, 'plain')
      .filter(({ kind }) => kind === 'detail')
      .map(({ text: detail }) => detail);
    assert.deepEqual(amounts, ['1,483,000']);
  });

  for (const [what, rows, expected] of [
    [
      'heads on two rows, the days below the first',
      ['Child,Born,', ',(day),(ward)', 'A,40772,Abbey'],
      '| A | born 40772 | Abbey |',
    ],
    [
      'heads on two rows, the unit in the second',
      ['Lot,Price,', ',(total),(ward)', 'Roof,41617,Abbey'],
      '| Roof | £41617 | Abbey |',
    ],
    ['a title above a form', ['The price', 'Lots,41617'], '| Lots | 41617 |'],
  ] as const) {
    it(`cells of a table without a marked head, with ${what}`, () => {
      const cellOf = (words: string, at: string) =>
        words === '' ? '' : `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
      const lines = rows.map((row, at) => {
        const cells = row.split(',').map((one, to) => cellOf(one, `${'ABC'.charAt(to)}${at + 1}`));
        return `<row r="${at + 1}">${cells.join('')}</row>`;
      });
      const shown = shownRows(
        smallXlsx({
          'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${lines.join('')}</sheetData></worksheet>`,
        }),
      ).join('\n');
      assert.ok(shown.includes(expected), shown);
    });
  }

  const tableOf = (row: string, cell: string, text: string, rows: readonly (readonly string[])[]) =>
    `<tbl>${rows.map((cells) => `<${row}>${cells.map((one) => `<${cell}><p><${text}>${one}</${text}></p></${cell}>`).join('')}</${row}>`).join('')}</tbl>`;
  const STAFF = [
    ['Surname', 'Forename', 'Cost', 'Tel'],
    ['Quillpit', 'Rosalind', '41,617', '1632960345'],
  ];
  for (const [what, bytes, name] of [
    [
      'Word',
      smallDocx('', {
        'word/document.xml': `<document><body>${tableOf('tr', 'tc', 't', STAFF)}</body></document>`,
      }),
      'staff.docx',
    ],
    [
      'CSV',
      Buffer.from('Surname,Forename,Cost,Tel\nQuillpit,Rosalind,"41,617",1632960345\n'),
      'staff.csv',
    ],
    [
      'rich text',
      Buffer.from(
        String.raw`{\rtf1\ansi Surname\cell Forename\cell Cost\cell Tel\cell\row Quillpit\cell Rosalind\cell 41,617\cell 1632960345\cell\row}`,
      ),
      'staff.rtf',
    ],
  ] as const) {
    it(`of tables of ${what}, rows below their heads, with names in one piece`, async () => {
      const words = await wordsOf(bytes, name);
      for (const shown of ['£41,617', '01632960345', 'Rosalind Quillpit'])
        assert.ok(words.includes(shown), words);
    });
  }
});
