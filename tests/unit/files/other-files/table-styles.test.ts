import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { inspectFile } from '../../../../src/files/other-files/inspect-file.ts';
import { smallDocx } from '../../../support/fixture/small-zip.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const folder = temporaryFolder('table-styles');
const WHITE = '<w:rPr><w:color w:val="FFFFFF"/></w:rPr>';
const BY_THEME = '<w:rPr><w:color w:val="auto" w:themeColor="background1"/></w:rPr>';
const BLUE = '<w:tcPr><w:shd w:val="clear" w:fill="003366"/></w:tcPr>';
const ON_BLUE = '<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="auto" w:themeFill="accent1"/></w:tcPr>'; // prettier-ignore

const part = (type: string, paint: string) =>
  `<w:tblStylePr w:type="${type}">${paint}</w:tblStylePr>`;
const style = (paint: string, id = 'T', base = '') =>
  `<w:style w:type="table" w:styleId="${id}">${base === '' ? '' : `<w:basedOn w:val="${base}"/>`}${paint}</w:style>`;
const LOOK = '<w:tblLook w:val="04A0" w:firstRow="1" w:noVBand="1"/>';

/** A table of three rows and columns in the style T. */
function table({ look = LOOK, run = '', cell = '', named = 'T', first = '' } = {}): string {
  const row = ['Jane', 'Bloggs', 'objected']
    .map((word) => `<w:tc><w:tcPr>${cell}</w:tcPr><w:p><w:r>${run}<w:t>${word}</w:t></w:r></w:p></w:tc>`)
    .join(''); // prettier-ignore
  const rows = `<w:tr>${first}${row}</w:tr>`.repeat(3);
  return `<w:tbl><w:tblPr><w:tblStyle w:val="${named}"/>${look}</w:tblPr>${rows}</w:tbl>`;
}

async function isSeen(styles: string, body: string): Promise<boolean> {
  const file = join(folder, 'file.docx');
  const bytes = smallDocx('', {
    'word/document.xml': `<w:document xmlns:w="w" xmlns:m="m" xmlns:v="v"><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles xmlns:w="w">${styles}</w:styles>`,
  });
  writeFileSync(file, bytes);
  const found = await inspectFile(file, 'docx', 50_000_000);
  return found.sound;
}

const PARTS = ['firstRow', 'lastRow', 'firstCol', 'lastCol', 'band1Horz', 'band2Horz', 'band1Vert', 'band2Vert', 'nwCell', 'neCell', 'swCell', 'seCell']; // prettier-ignore
const EVERY =
  '<w:tblLook w:firstRow="1" w:lastRow="1" w:firstColumn="1" w:lastColumn="1" w:noHBand="0" w:noVBand="0"/>';

describe('words that the style of a table paints in white, on nothing', () => {
  for (const type of PARTS) {
    it(`in its ${type}`, async () => {
      const body = table({ look: EVERY });
      assert.equal(await isSeen(style(part(type, WHITE)), body), false);
    });
  }
  for (const [what, styles, body] of [
    ['the theme’s white', style(part('firstRow', BY_THEME)), table()],
    ['in the whole table', style(WHITE), table()],
    ['by what the style is based on', style('', 'T', 'B') + style(part('firstRow', WHITE), 'B'), table()],
    ['by the bits that older programs write', style(part('firstRow', WHITE)), table({ look: '<w:tblLook w:val="04A0"/>' })],
    ['in a table that doesn’t say which parts it has', style(part('firstRow', WHITE)), table({ look: '' })],
    ['on a fill of another part', style(part('firstRow', WHITE) + part('lastRow', BLUE)), table()],
    ['hidden letters', style(part('firstRow', '<w:rPr><w:vanish/></w:rPr>')), table()],
    ['white on white', style(part('firstRow', `${WHITE}<w:tcPr><w:shd w:fill="FFFFFF"/></w:tcPr>`)), table()],
    ['white by the words themselves, in a style that fills nothing', style('<w:tblPr><w:tblBorders/></w:tblPr>'), table({ run: WHITE })],
    ['of a table in a cell', style(part('firstRow', WHITE)), `<w:tbl><w:tr><w:tc>${table()}<w:p/></w:tc></w:tr></w:tbl>`],
  ] as const) {
    it(what, async () => assert.equal(await isSeen(styles, body), false));
  } // prettier-ignore
});

describe('words in a table whose style colours them, and that are seen', () => {
  for (const type of PARTS) {
    it(`white on a fill in its ${type}`, async () => {
      const body = table({ look: EVERY });
      assert.equal(await isSeen(style(part(type, WHITE + ON_BLUE)), body), true);
    });
  }
  for (const [what, styles, body] of [
    ['no style', '', table()],
    ['borders alone', style('<w:tblPr><w:tblBorders/></w:tblPr>'), table()],
    ['white on the whole table’s fill', style(BLUE + WHITE), table()],
    ['white on the whole table’s fill in its first row', style(BLUE + part('firstRow', WHITE)), table()],
    ['white by the words themselves, on the fill of all rows', style(BLUE), table({ run: WHITE })],
    ['white by the words themselves, in a style that the file doesn’t have', '', table({ run: WHITE, named: 'Other' })],
    ['white by the style, on the fill of each cell', style(part('firstRow', WHITE)), table({ cell: '<w:shd w:fill="003366"/>' })],
    ['white in a first row that the table doesn’t have', style(part('firstRow', WHITE)), table({ look: '<w:tblLook w:val="0480" w:firstRow="0"/>' })],
    ['white in rows by turns that the table doesn’t have', style(part('band1Horz', WHITE)), table({ look: '<w:tblLook w:noHBand="1" w:noVBand="1"/>' })],
    ['white in a first row, painted black by the words themselves', style(part('firstRow', WHITE)), table({ run: '<w:rPr><w:color w:val="000000"/></w:rPr>' })],
    ['a fill from what the style is based on', style(part('firstRow', WHITE), 'T', 'B') + style(part('firstRow', BLUE), 'B'), table()],
    ['styles that are based on one another', style('', 'T', 'B') + style('', 'B', 'T'), table()],
  ] as const) {
    it(what, async () => assert.equal(await isSeen(styles, body), true));
  } // prettier-ignore
});

const formula = (properties: string, words: string) =>
  `<w:p><m:oMath><m:phant>${properties}<m:e><m:r><m:t>${words}</m:t></m:r></m:e></m:phant></m:oMath></w:p>`;
const shape = (look: string, words: string) =>
  `<w:p><w:r><w:pict><v:shape style="width:100pt;height:20pt${look}"><v:textpath string="${words}"/></v:shape></w:pict></w:r></w:p>`;
const UNSHOWN = '<m:phantPr><m:show m:val="0"/></m:phantPr>';

describe('words in a formula or along the line of a shape', () => {
  for (const [what, body, isOpen] of [
    ['a formula leaves room for them alone', formula(UNSHOWN, 'Jane Bloggs objected'), false],
    ['a formula shows them', formula('', 'Jane Bloggs objected'), true],
    ['a formula says that it shows them', formula('<m:phantPr><m:show m:val="1"/></m:phantPr>', 'Jane Bloggs'), true],
    ['a formula leaves room for a sign', formula(UNSHOWN, 'x'), true],
    ['a hidden shape', shape(';visibility:hidden', 'Jane Bloggs objected'), false],
    ['a shape that is seen', shape('', 'DRAFT'), true],
  ] as const) {
    it(what, async () => assert.equal(await isSeen('', body), isOpen));
  } // prettier-ignore
});
