import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  WORDS,
  faultOf,
  run,
  word,
  paragraph,
  sheet,
  cell,
  styles,
  NO_FILL,
  rels,
} from './office-parts.ts';

describe('words that Word or Excel show by no means are refused', () => {
  const shape = (style: string) =>
    word(`<w:p><w:r><w:pict><v:rect xmlns:v="v" style="${style}"><v:textbox><w:txbxContent><w:p>${run('')}</w:p></w:txbxContent></v:textbox></v:rect></w:pict></w:r></w:p>`);
  const row = (properties: string) => word(`<w:tbl><w:tr><w:trPr>${properties}</w:trPr><w:tc><w:p>${run('')}</w:p></w:tc></w:tr></w:tbl>`);
  const plain = (font: string, format = '0') => sheet(cell(1), styles(format, font, NO_FILL));
  for (const [what, extension, bytes] of [
    ['white by the theme', 'docx', paragraph('<w:color w:val="auto" w:themeColor="background1"/>')],
    ['the colour of their mark', 'docx', paragraph('<w:color w:val="FFFF00"/><w:highlight w:val="yellow"/>')],
    ['pressed narrow', 'docx', paragraph('<w:w w:val="1"/>')],
    ['without a fill', 'docx', paragraph('<w14:textFill xmlns:w14="n"><w14:noFill/></w14:textFill>')],
    ['all clear', 'docx', paragraph('<w14:textFill xmlns:w14="n"><w14:solidFill><w14:srgbClr w14:val="000000"><w14:alpha w14:val="100000"/></w14:srgbClr></w14:solidFill></w14:textFill>')],
    ['lowered off the page', 'docx', paragraph('<w:position w:val="-3000"/>')],
    ['in a frame off the page', 'docx', word(`<w:p><w:pPr><w:framePr w:x="-9000" w:y="200"/></w:pPr>${run('')}</w:p>`)],
    ['indented past the page', 'docx', word(`<w:p><w:pPr><w:ind w:left="-9000"/></w:pPr>${run('')}</w:p>`)],
    ['a hidden row', 'docx', row('<w:hidden/>')],
    ['a row of no height', 'docx', row('<w:trHeight w:val="1" w:hRule="exact"/>')],
    ['a line of no height', 'docx', word(`<w:p><w:pPr><w:spacing w:line="1" w:lineRule="exact"/></w:pPr>${run('')}</w:p>`)],
    ['a hidden shape', 'docx', shape('width:100pt;visibility:hidden')],
    ['a shape of no size', 'docx', shape('width:0;height:0')],
    ['a part brought in from another format', 'docx', word('', rels('<Relationship Type="http://x/aFChunk" Target="x.html"/>'))],
    ['macros under another name', 'docx', word('', rels('<Relationship Type="http://x/vbaProject" Target="notes.bin"/>'))],
    ['two parts of one name', 'docx', word('', { 'WORD/Document.xml': '<x/>' })],
    ['a part outside the package', 'docx', word('', { '../../x.xml': '<x/>' })],
    ['white by its number', 'xlsx', plain('<color indexed="9"/>')],
    ['letters of one point', 'xlsx', plain('<sz val="1"/>')],
    ...['&quot;&quot;', ';;;&quot; &quot;', '_x;_x;_x;_x', '* ', '[White]General', '[Color2]@'].map((format) => [`the format ${format}`, 'xlsx', plain('', format)] as const),
    ['a row of less than a pixel', 'xlsx', sheet('<sheetData><row r="1" ht="0.5"><c r="A1"><v>7</v></c></row></sheetData>')],
    ['a column of less than a pixel', 'xlsx', sheet('<cols><col min="1" max="1" width="0.01"/></cols>')],
  ] as const) {
    it(what, async () => assert.notEqual(await faultOf(extension, bytes), undefined));
  }
}); // prettier-ignore

describe('rows and columns that aren’t seen', () => {
  const shown = '<sheetData><row r="1"><c r="A1"><v>7</v></c></row>';
  const drawn = (at: number): Record<string, string> => ({
    'xl/worksheets/_rels/sheet1.xml.rels':
      '<Relationships><Relationship Id="r1" Type="http://x/drawing" Target="../drawings/drawing1.xml"/></Relationships>',
    'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="x"><xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:row>${at}</xdr:row></xdr:from><xdr:to><xdr:col>1</xdr:col><xdr:row>${at}</xdr:row></xdr:to><xdr:pic/></xdr:twoCellAnchor></xdr:wsDr>`,
  });
  for (const [what, xml, isSound, more = {}] of [
    ['columns after the last', `<cols><col min="5" max="16384" hidden="1"/></cols>${shown}</sheetData>`, true],
    ['rows after the last', `<sheetFormatPr zeroHeight="1"/>${shown}</sheetData>`, true],
    ['a row without cells', `${shown}<row r="40" hidden="1"/></sheetData>`, true],
    ['an empty column between others', `<cols><col min="2" max="2" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>7</v></c><c r="B1" s="0"/><c r="C1"><v>8</v></c></row></sheetData>`, true],
    ['a picture beside an empty row', `${shown}<row r="40" hidden="1"/></sheetData>`, true, drawn(10)],
    ['a picture in an empty row', `${shown}<row r="40" hidden="1"/></sheetData>`, false, drawn(39)],
    ['a column with a word', `<cols><col min="2" max="9" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>7</v></c><c r="C1" t="inlineStr"><is><t>${WORDS}</t></is></c></row></sheetData>`, false],
    ['a column with a cell that has no place of its own', `<cols><col min="2" max="2" hidden="1"/></cols><sheetData><row><c><v>7</v></c><c><v>8</v></c></row></sheetData>`, false],
    ['a column with nothing but a formula', `<cols><col min="2" max="2" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>7</v></c><c r="B1"><f>A1*2</f></c></row></sheetData>`, false],
    ['a row with a nought', `${shown}<row r="2" hidden="1"><c r="A2"><v>0</v></c></row></sheetData>`, false],
    ['a row that is hidden with all', `<sheetFormatPr zeroHeight="1"/>${shown}<row r="2" hidden="1"><c r="A2"><v>8</v></c></row></sheetData>`, false],
    ['the column of all that is on the sheet', `<cols><col min="1" max="1" hidden="1"/></cols>${shown}</sheetData>`, false],
  ] as const) {
    it(`${what}: ${isSound ? 'is sound' : 'is refused'}`, async () => {
      const fault = await faultOf('xlsx', sheet(xml, more));
      if (isSound) assert.equal(fault, undefined);
      else assert.match(fault ?? '', /hidden rows or columns/);
    });
  }
}); // prettier-ignore
