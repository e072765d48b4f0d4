import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { inspectFile } from '../../../../src/files/other-files/inspect-file.ts';
import { peopleInProperties } from '../../../../src/files/other-files/office-people.ts';
import { smallDocx, smallXlsx, smallZip } from '../../../support/fixture/small-zip.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const folder = temporaryFolder('office');
const WORDS = 'Jane Bloggs of 12 Acacia Avenue';

/** What is wrong with a file; undefined for one that is sound. */
async function faultOf(extension: string, bytes: Buffer): Promise<string | undefined> {
  const file = join(folder, `file.${extension}`);
  writeFileSync(file, bytes);
  const found = await inspectFile(file, extension, 50_000_000);
  return found.sound ? undefined : found.reason;
}

const run = (properties: string, words = WORDS): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${words}</w:t></w:r>`;
const word = (body: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Buffer =>
  smallDocx('', {
    'word/document.xml': `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    ...more,
  });
const paragraph = (properties: string): Buffer => word(`<w:p>${run(properties)}</w:p>`);

const sheet = (xml: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Buffer =>
  smallXlsx({ 'xl/worksheets/sheet1.xml': `<worksheet>${xml}</worksheet>`, ...more });
const cell = (style: number): string =>
  `<sheetData><row r="1"><c r="A1" s="${style}"><v>7</v></c></row></sheetData>`;
const styles = (format: string, font: string, fill: string): Record<string, string> => ({
  'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="${format}"/></numFmts><fonts><font/><font>${font}</font></fonts><fills><fill><patternFill patternType="none"/></fill><fill>${fill}</fill></fills><cellXfs><xf/><xf numFmtId="170" fontId="1" fillId="1"/></cellXfs></styleSheet>`,
});
const NO_FILL = '<patternFill patternType="none"/>';
const DARK_FILL = '<patternFill patternType="solid"><fgColor rgb="FF00573D"/></patternFill>';
const WHITE = '<color rgb="FFFFFFFF"/>';

const WHITE_RUN = run('<w:color w:val="FFFFFF"/>');
/** A text box as Word has written it since 2010, or before. */
const textBox = (shape: string, content = WHITE_RUN): string =>
  `<w:p><w:r><w:drawing><wps:wsp xmlns:wps="s">${shape}<wps:txbx><w:txbxContent><w:p>${content}</w:p></w:txbxContent></wps:txbx></wps:wsp></w:drawing></w:r></w:p>`;
const filled = (fill: string): string => `<wps:spPr>${fill}</wps:spPr>`;
const vmlBox = (attributes: string): string =>
  `<w:p><w:r><w:pict><v:rect xmlns:v="v" ${attributes}><v:textbox><w:txbxContent><w:p>${WHITE_RUN}</w:p></w:txbxContent></v:textbox></v:rect></w:pict></w:r></w:p>`;
const SOLID = (colour: string): string => `<a:solidFill xmlns:a="a">${colour}</a:solidFill>`;
/** A picture behind the words of its page. */
const backdrop = (size: number): string =>
  `<w:p><w:r><w:drawing><wp:anchor xmlns:wp="w" behindDoc="1"><wp:extent cx="${size}" cy="${size}"/><pic:pic xmlns:pic="p"><a:blip xmlns:a="a"/></pic:pic></wp:anchor></w:drawing></w:r></w:p>`;
const NEW_PAGE = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
const stylesPart = (style: string): Record<string, string> => ({
  'word/styles.xml': `<w:styles>${style}</w:styles>`,
});
const WHITE_STYLE =
  '<w:style w:styleId="Base"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style><w:style w:styleId="Pale"><w:basedOn w:val="Base"/></w:style>';
const BANNER_STYLE =
  '<w:style w:styleId="Banner"><w:pPr><w:shd w:fill="1F3864"/></w:pPr></w:style>';
const styledAs = (style: string, content: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>`;

const rels = (relationship: string): Record<string, string> => ({
  'word/_rels/document.xml.rels': `<Relationships>${relationship}</Relationships>`,
});
const ods = (content: string): Buffer =>
  smallZip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s">${content}</office:document-content>`,
  });

describe('an Office file that holds what it does not show is refused', () => {
  for (const [what, extension, bytes, reason] of [
    ['hidden text', 'docx', paragraph('<w:vanish/>'), /hidden text/],
    [
      'hidden text, by a style',
      'docx',
      word(`<w:p>${run('<w:rStyle w:val="Note"/>')}</w:p>`, {
        'word/styles.xml':
          '<w:styles><w:style w:styleId="Note"><w:rPr><w:vanish w:val="1"/></w:rPr></w:style></w:styles>',
      }),
      /hidden text/,
    ],
    [
      'hidden text in a header',
      'docx',
      word('<w:p/>', { 'word/header7.xml': `<w:hdr><w:p>${run('<w:vanish/>')}</w:p></w:hdr>` }),
      /hidden text/,
    ],
    ['white on white', 'docx', paragraph('<w:color w:val="FFFFFF"/>'), /can’t be seen/],
    ['nearly white on white', 'docx', paragraph('<w:color w:val="FEFEFE"/>'), /can’t be seen/],
    [
      'black on black',
      'docx',
      paragraph('<w:color w:val="000000"/><w:shd w:fill="000000"/>'),
      /can’t be seen/,
    ],
    ['under a black highlight', 'docx', paragraph('<w:highlight w:val="black"/>'), /can’t be seen/],
    [
      'white by a style that another is based on',
      'docx',
      word(styledAs('Pale', run('')), stylesPart(WHITE_STYLE)),
      /can’t be seen/,
    ],
    [
      'white in a text box without a fill',
      'docx',
      word(textBox(filled('<a:noFill/>'))),
      /can’t be seen/,
    ],
    [
      'white in a white text box',
      'docx',
      word(textBox(filled(SOLID('<a:schemeClr val="bg1"/>')))),
      /can’t be seen/,
    ],
    [
      'white in an old text box that is white',
      'docx',
      word(vmlBox('fillcolor="white"')),
      /can’t be seen/,
    ],
    [
      'white beside a coloured text box',
      'docx',
      word(`${textBox(filled(SOLID('<a:srgbClr val="1F3864"/>')))}<w:p>${WHITE_RUN}</w:p>`),
      /can’t be seen/,
    ],
    [
      'white on the page after one with a picture behind its words',
      'docx',
      word(`${backdrop(9_000_000)}${NEW_PAGE}<w:p>${WHITE_RUN}</w:p>`),
      /can’t be seen/,
    ],
    [
      'white on a page with a small picture behind its words',
      'docx',
      word(`${backdrop(300_000)}<w:p>${WHITE_RUN}</w:p>`),
      /can’t be seen/,
    ],
    ['of no size', 'docx', paragraph('<w:sz w:val="2"/>'), /can’t be seen/],
    [
      'a field that runs a program',
      'docx',
      word(
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\\\a b</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
      ),
      /fetches/,
    ],
    [
      'a template from elsewhere, in single quotes',
      'docx',
      word(
        '<w:p/>',
        rels(
          `<Relationship Type='http://x/relationships/attachedTemplate' TargetMode='External' Target='https://t.example/'/>`,
        ),
      ),
      /fetches/,
    ],
    [
      'the same in UTF-16',
      'docx',
      word('<w:p/>', {
        'word/_rels/settings.xml.rels': Buffer.concat([
          Buffer.from([0xff, 0xfe]),
          Buffer.from(
            '<Relationships><Relationship Type="http://x/relationships/attachedTemplate" TargetMode="External" Target="https://t.example/"/></Relationships>',
            'utf16le',
          ),
        ]),
      }),
      /fetches/,
    ],
    [
      'a picture from elsewhere',
      'docx',
      word(
        '<w:p/>',
        rels(
          '<Relationship Type="http://x/relationships/image" TargetMode="External" Target="https://t.example/a.png"/>',
        ),
      ),
      /fetches/,
    ],
    [
      'tracked changes with other prefixes',
      'docx',
      smallDocx('', {
        'word/document.xml':
          "<d:document xmlns:d='w'><d:body><d:p><d:ins d:id='1'><d:r><d:t>x</d:t></d:r></d:ins></d:p></d:body></d:document>",
      }),
      /tracked changes/,
    ],
    ['a part that is no XML', 'docx', word('<w:p>'), /not written as/],
    [
      'a document type',
      'docx',
      smallDocx('', { 'word/document.xml': '<!DOCTYPE d [<!ENTITY a "b">]><d/>' }),
      /not written as/,
    ],
    [
      'a hidden sheet',
      'xlsx',
      smallXlsx({
        'xl/workbook.xml':
          "<workbook><sheets><sheet name='N' state='veryHidden'/></sheets></workbook>",
      }),
      /hidden sheets/,
    ],
    [
      'a column of no width',
      'xlsx',
      sheet('<cols><col min="2" max="2" width="0"/></cols>'),
      /hidden rows or columns/,
    ],
    [
      'a row of no height',
      'xlsx',
      sheet('<sheetData><row r="1" ht="0"/></sheetData>'),
      /hidden rows or columns/,
    ],
    [
      'a hidden row',
      'xlsx',
      sheet('<sheetData><row r="1" hidden="true"/></sheetData>'),
      /hidden rows or columns/,
    ],
    [
      'a format that shows nothing',
      'xlsx',
      sheet(cell(1), styles(';;;', '', NO_FILL)),
      /can’t be seen/,
    ],
    [
      'white figures without a fill',
      'xlsx',
      sheet(cell(1), styles('0', WHITE, NO_FILL)),
      /can’t be seen/,
    ],
    [
      'a formula that runs a program',
      'xlsx',
      sheet('<sheetData><row r="1"><c><f>cmd|\'/c calc\'!A1</f></c></row></sheetData>'),
      /fetches/,
    ],
    [
      'a filtered row',
      'ods',
      ods('<table:table-row table:visibility="filter"/>'),
      /hidden rows or columns/,
    ],
    [
      'a collapsed column',
      'ods',
      ods('<table:table-column table:visibility="collapse"/>'),
      /hidden rows or columns/,
    ],
    [
      'a hidden sheet',
      'ods',
      ods('<style:table-properties table:display="false"/>'),
      /hidden sheets/,
    ],
    ['hidden words', 'ods', ods('<style:text-properties text:display="none"/>'), /hidden text/],
  ] as const) {
    it(`${extension}: ${what}`, async () => {
      assert.match((await faultOf(extension, bytes)) ?? 'sound', reason);
    });
  }
});

describe('an honest Office file is sound', () => {
  const inCell = (shading: string) =>
    word(
      `<w:tbl><w:tr><w:tc><w:tcPr>${shading}</w:tcPr><w:p>${run('<w:color w:val="FFFFFF"/>', 'Ward')}</w:p></w:tc></w:tr></w:tbl>`,
    );
  for (const [what, extension, bytes] of [
    ['white words in a dark cell', 'docx', inCell('<w:shd w:fill="1F3864"/>')],
    [
      'white words in a table whose style colours it',
      'docx',
      word(
        `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr><w:tr><w:tc><w:p>${run('<w:color w:val="FFFFFF"/>', 'Ward')}</w:p></w:tc></w:tr></w:tbl>`,
      ),
    ],
    [
      'white words in a coloured text box',
      'docx',
      word(textBox(filled(SOLID('<a:srgbClr val="1F3864"/>')))),
    ],
    [
      'white words in a text box of a colour of the theme',
      'docx',
      word(textBox(filled(SOLID('<a:schemeClr val="accent1"/>')))),
    ],
    [
      'white words in a text box of a grey that is a shade of white',
      'docx',
      word(textBox(filled(SOLID('<a:schemeClr val="bg1"><a:lumMod val="50000"/></a:schemeClr>')))),
    ],
    [
      'white words in an old text box that is dark',
      'docx',
      word(vmlBox('fillcolor="#1f3864 [3204]"')),
    ],
    [
      'white words over a picture on a cover',
      'docx',
      word(`${backdrop(9_000_000)}<w:p>${WHITE_RUN}</w:p>${NEW_PAGE}<w:p>${run('')}</w:p>`),
    ],
    [
      'white words under a style with a fill',
      'docx',
      word(styledAs('Banner', WHITE_RUN), stylesPart(BANNER_STYLE)),
    ],
    [
      'words of a white style in a dark cell',
      'docx',
      word(
        `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill="1F3864"/></w:tcPr>${styledAs('Pale', run('<w:shd w:fill="auto"/>'))}</w:tc></w:tr></w:tbl>`,
        stylesPart(WHITE_STYLE),
      ),
    ],
    ['black words in a yellow mark', 'docx', paragraph('<w:highlight w:val="yellow"/>')],
    [
      'a hidden mark of a paragraph',
      'docx',
      word(`<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run('')}</w:p>`),
    ],
    ['a word that is not hidden after all', 'docx', paragraph('<w:vanish w:val="0"/>')],
    ['page numbers of a table of contents', 'docx', paragraph('<w:webHidden/>')],
    [
      'a field with the number of the page',
      'docx',
      word('<w:p><w:fldSimple w:instr=" PAGE "/></w:p>'),
    ],
    [
      'a link to a web page',
      'docx',
      word(
        '<w:p/>',
        rels(
          '<Relationship Type="http://x/relationships/hyperlink" TargetMode="External" Target="https://t.example/"/>',
        ),
      ),
    ],
    ['white figures on a dark fill', 'xlsx', sheet(cell(1), styles('0', WHITE, DARK_FILL))],
    [
      'a style that shows nothing and that no cell has',
      'xlsx',
      sheet(cell(0), styles(';;;', '', NO_FILL)),
    ],
    ['an amount with two forms', 'xlsx', sheet(cell(1), styles('#,##0;[Red]-#,##0', '', NO_FILL))],
    [
      'raised words, a frame and indents on the page',
      'docx',
      word(
        '<w:p><w:pPr><w:framePr w:x="9000" w:y="-200"/><w:ind w:left="-720"/></w:pPr><w:r><w:rPr><w:position w:val="-6"/></w:rPr><w:t>A</w:t></w:r></w:p>',
      ),
    ],
    ['a visible row', 'ods', ods('<table:table-row table:visibility="visible"/>')],
  ] as const) {
    it(`${extension}: ${what}`, async () => {
      assert.equal(await faultOf(extension, bytes), undefined);
    });
  }
});

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

describe('formats and heights that show what they hold are sound', () => {
  const formats = ['#,##0;[Red](#,##0);-', '_-£* #,##0.00_-', '[White]0;[Red]0', '@', 'General;;'];
  for (const format of formats) {
    it(format, async () => {
      assert.equal(await faultOf('xlsx', sheet(cell(1), styles(format, '', NO_FILL))), undefined);
    });
  }
  it('a spacer without words', async () => {
    const body = '<w:p><w:pPr><w:spacing w:line="1" w:lineRule="exact"/></w:pPr></w:p>';
    assert.equal(await faultOf('docx', word(`${body}<w:p>${run('')}</w:p>`)), undefined);
  });
});

describe('whom the properties of an Office file name', () => {
  const core = `<p:coreProperties xmlns:p='p' xmlns:d='d'><d:creator d:x='1'>Ann O&apos;Hara</d:creator></p:coreProperties>`;
  for (const [how, part] of [
    ['in single quotes, with other prefixes', core],
    ['in UTF-16', Buffer.from(`\uFEFF${core}`, 'utf16le')],
  ] as const) {
    it(`is read ${how}`, () => {
      const people = peopleInProperties(smallDocx('x', { 'docProps/core.xml': part }));
      assert.deepEqual(people, ["Ann O'Hara"]);
    });
  }
});
