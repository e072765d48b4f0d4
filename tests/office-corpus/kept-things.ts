import { smallDocx, smallOpenDocument, smallXlsx } from '../support/fixture/small-zip.ts';

type Parts = Readonly<Record<string, string | Uint8Array>>;

export const word = (body: string, more: Parts = {}): Buffer =>
  smallDocx('', {
    'word/document.xml': `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    ...more,
  });
const says = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
const field = (instruction: string, result = ''): string =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${result}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
const variable = (value: string): Parts => ({
  'word/settings.xml': `<w:settings><w:docVars><w:docVar w:name="a" w:val="${value}"/></w:docVars></w:settings>`,
});
const named = (formula: string, more = '', parts: Parts = {}): Buffer =>
  smallXlsx({
    'xl/workbook.xml': `<workbook><sheets><sheet name="Costs" sheetId="1"/></sheets><definedNames><definedName name="a" ${more}>${formula}</definedName></definedNames></workbook>`,
    ...parts,
  });
const note = `<w:footnotes><w:footnote w:id="-1" w:type="separator"/><w:footnote w:id="2">${says('Jane Bloggs said so')}</w:footnote></w:footnotes>`;
const leadsTo = (target: string): string =>
  `<Relationships><Relationship Id="r1" Type="http://x/y" Target="${target}"/></Relationships>`;
/** With what leads to its parts. */
const reached = (more: Parts = {}): Buffer =>
  smallXlsx({
    '_rels/.rels': leadsTo('xl/workbook.xml'),
    'xl/_rels/workbook.xml.rels': leadsTo('worksheets/sheet1.xml'),
    ...more,
  });
const shapeOver = (fill: string, more = '<wp:wrapNone/>', cy = 300_000, behind = 0): string =>
  `<w:p><w:r><w:drawing><wp:anchor behindDoc="${behind}"><wp:extent cx="2000000" cy="${cy}"/>${more}<wps:wsp><wps:spPr><a:solidFill>${fill}</a:solidFill></wps:spPr></wps:wsp></wp:anchor></w:drawing></w:r><w:r><w:t>Jane Bloggs</w:t></w:r></w:p>`;
const BLACK = '<a:srgbClr val="000000"/>';

const WHITE = '<font><color rgb="FFFFFFFF"/></font>';
/** A sheet whose rule paints the cell A1. */
const ruled = (rule: string, paint: string, value = '1483920', cell = '<v>VALUE</v>'): Buffer =>
  smallXlsx({
    'xl/styles.xml': `<styleSheet><fonts><font/></fonts><fills><fill/></fills><cellXfs><xf/></cellXfs><dxfs><dxf>${paint}</dxf></dxfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1"><c r="A1">${cell.replace('VALUE', value)}</c></row></sheetData><conditionalFormatting sqref="A1:B9"><cfRule dxfId="0" ${rule}</cfRule></conditionalFormatting></worksheet>`,
  });
const always = 'type="expression"><formula>TRUE</formula>';
const cellIs = (operator: string, ...values: readonly string[]): string =>
  `type="cellIs" operator="${operator}">${values.map((value) => `<formula>${value}</formula>`).join('')}`;
const painted = (font: string, fill: string, value = '><v>7</v>', more: Parts = {}): Buffer =>
  smallXlsx({
    'xl/styles.xml': `<styleSheet><fonts><font/><font>${font}</font></fonts><fills><fill/><fill>${fill}</fill></fills><cellXfs><xf/><xf fontId="1" fillId="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1"><c r="A1" s="1" ${value}</c></row></sheetData></worksheet>`,
    ...more,
  });
const solid = (rgb: string): string =>
  `<patternFill patternType="solid"><fgColor rgb="FF${rgb}"/></patternFill>`;
const color = (rgb: string): string => `<color rgb="FF${rgb}"/>`;
const shared = (run: string): Buffer =>
  painted('', '', 't="s"><v>0</v>', {
    'xl/sharedStrings.xml': `<sst><si><r><rPr>${run}</rPr><t>Jane Bloggs</t></r></si></sst>`,
  });
const format = (code: string, value: string): Buffer =>
  smallXlsx({
    'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="${code}"/></numFmts><fonts><font/></fonts><fills><fill/></fills><cellXfs><xf/><xf numFmtId="170"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1"><c r="A1" s="1"><v>${value}</v></c></row></sheetData></worksheet>`,
  });
const drawnOver = (fill: string, at = 0): Buffer =>
  smallXlsx({
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1"><c r="A1"><v>1483920</v></c></row></sheetData><drawing r:id="r1"/></worksheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="r1" Type="http://x/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
    'xl/drawings/drawing1.xml': `<xdr:wsDr><xdr:twoCellAnchor><xdr:from><xdr:col>${at}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>${at + 2}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:sp><xdr:spPr>${fill}</xdr:spPr></xdr:sp></xdr:twoCellAnchor></xdr:wsDr>`,
  });

const open = (kind: 'text' | 'spreadsheet', body: string, styles = ''): Buffer =>
  smallOpenDocument(kind, body, styles);
export const style = (family: string, properties: string, more = ''): string =>
  `<style:style style:name="S" style:family="${family}" ${more}>${properties}</style:style>`;
const text = (properties: string): string => `<style:text-properties ${properties}/>`;
const ground = (family: string, colour: string): string =>
  `<style:${family}-properties fo:background-color="${colour}"/>`;
const paragraph = '<text:p text:style-name="S">Jane Bloggs</text:p>';
const openCell = (more = ''): string =>
  `<table:table><table:table-row><table:table-cell table:style-name="S" ${more}><text:p>Jane Bloggs</text:p></table:table-cell></table:table-row></table:table>`;
const hiding = (condition: string): string =>
  style('table-cell', `<style:map style:condition="${condition}" style:apply-style-name="W"/>`) +
  `<style:style style:name="W" style:family="table-cell">${text('fo:color="#ffffff"')}</style:style>`;

const beside = (bytes: Buffer, at: 'before' | 'behind'): Buffer =>
  Buffer.concat(
    at === 'before' ? [Buffer.from('Jane Bloggs'), bytes] : [bytes, Buffer.from('Jane Bloggs')],
  );
/** With words between two entries, and all places after it put right. */
function between(): Buffer {
  const bytes = smallDocx('x');
  const words = Buffer.from('Jane Bloggs of 12 Acacia Avenue');
  const second = bytes.indexOf('PK\u0003\u0004', 4, 'latin1');
  const moved = Buffer.concat([bytes.subarray(0, second), words, bytes.subarray(second)]);
  for (let at = moved.indexOf('PK\u0001\u0002', 0, 'latin1'); at >= 0; at = moved.indexOf('PK\u0001\u0002', at + 4, 'latin1')) {
    const local = moved.readUInt32LE(at + 42);
    if (local >= second) moved.writeUInt32LE(local + words.length, at + 42);
  } // prettier-ignore
  const end = moved.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  moved.writeUInt32LE(moved.readUInt32LE(end + 16) + words.length, end + 16);
  return moved;
}
function withComment(): Buffer {
  const bytes = smallDocx('x');
  bytes.writeUInt16LE(11, bytes.length - 2);
  return beside(bytes, 'behind');
}

export type OfficeCase = readonly [what: string, extension: string, bytes: Buffer, reason: RegExp];

/** Office files that keep what they don't show, each with what is said of it. */
export const KEPT_IN_OFFICE: readonly OfficeCase[] = [
    ['a field that sets a variable', 'docx', word(field('SET who "Jane Bloggs"')), /fields that hold/],
    ['a field that asks', 'docx', word(field('ASK who "Name?" \\d "Jane Bloggs"')), /fields that hold/],
    ['a field that quotes other words than it shows', 'docx', word(field('QUOTE "Jane Bloggs"', 'A child')), /fields that hold/],
    ['the other branch of a condition', 'docx', word(field('IF 1 = 1 "A child" "Jane Bloggs"', 'A child')), /fields that hold/],
    ['an entry of an index', 'docx', word(field('XE "Bloggs, Jane"')), /fields that hold/],
    ['a field in a header', 'docx', word('<w:p/>', { 'word/header1.xml': `<w:hdr>${field('COMMENTS "Jane Bloggs"')}</w:hdr>` }), /fields that hold/],
    ['a variable of the document', 'docx', word('<w:p/>', variable('Jane Bloggs of 12 Acacia Avenue')), /fields that hold/],
    ['an amount in a variable', 'docx', word('<w:p/>', variable('£1,483,920')), /fields that hold/],
    ['a black shape over words', 'docx', word(shapeOver(BLACK)), /shape drawn over/],
    ['a white shape over words', 'docx', word(shapeOver('<a:schemeClr val="bg1"/>')), /shape drawn over/],
    ['an old black shape over words', 'docx', word('<w:p><w:r><w:pict><v:rect style="position:absolute;width:200pt;height:20pt" fillcolor="black"/></w:pict></w:r></w:p>'), /shape drawn over/],
    ['a rule that paints in white', 'xlsx', ruled(always, WHITE), /can’t be seen/],
    ['a rule with a format that shows nothing', 'xlsx', ruled(always, '<numFmt numFmtId="170" formatCode=";;;"/>'), /can’t be seen/],
    ['a rule that blacks out', 'xlsx', ruled(always, '<fill><patternFill><bgColor rgb="FF000000"/></patternFill></fill>'), /can’t be seen/],
    ['a rule that hides small numbers', 'xlsx', ruled(cellIs('lessThan', '5'), WHITE, '3'), /can’t be seen/],
    ['a rule of the newer kind', 'xlsx', smallXlsx({ 'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1"><c r="A1"><v>1483920</v></c></row></sheetData><extLst><ext><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression"><xm:f>TRUE</xm:f><x14:dxf>${WHITE}</x14:dxf></x14:cfRule><xm:sqref>A1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>` }), /can’t be seen/],
    ['white on a white fill', 'xlsx', painted(color('FFFFFF'), solid('FFFFFF')), /can’t be seen/],
    ['black on a black fill', 'xlsx', painted('', solid('000000')), /can’t be seen/],
    ['a name in the colour of its fill', 'xlsx', painted(color('C00000'), solid('C00000'), 't="inlineStr"><is><t>Bloggs</t></is>'), /can’t be seen/],
    ['a part of a cell in white', 'xlsx', shared(color('FFFFFF')), /can’t be seen/],
    ['a part of a cell of no size', 'xlsx', shared('<sz val="1"/>'), /can’t be seen/],
    ['a format that prints other words', 'xlsx', format('&quot;see note&quot;', '1483920'), /can’t be seen/],
    ['a shape over a cell', 'xlsx', drawnOver(`<a:solidFill>${BLACK}</a:solidFill>`), /can’t be seen/],
    ['white words', 'odt', open('text', paragraph, style('paragraph', text('fo:color="#ffffff"'))), /can’t be seen/],
    ['nearly white words', 'odt', open('text', paragraph, style('paragraph', text('fo:color="#fefefe"'))), /can’t be seen/],
    ['tiny words', 'odt', open('text', paragraph, style('paragraph', text('fo:font-size="1pt"'))), /can’t be seen/],
    ['black words on black', 'odt', open('text', paragraph, style('paragraph', ground('paragraph', '#000000'))), /can’t be seen/],
    ['white words by a parent', 'odt', open('text', paragraph, `${style('paragraph', '', 'style:parent-style-name="P"')}<style:style style:name="P" style:family="paragraph">${text('fo:color="#ffffff"')}</style:style>`), /can’t be seen/],
    ['a white cell', 'ods', open('spreadsheet', openCell(), style('table-cell', text('fo:color="#ffffff"'))), /can’t be seen/],
    ['a white column', 'ods', open('spreadsheet', `<table:table><table:table-column table:default-cell-style-name="S"/><table:table-row><table:table-cell><text:p>Jane Bloggs</text:p></table:table-cell></table:table-row></table:table>`, style('table-cell', text('fo:color="#ffffff"'))), /can’t be seen/],
    ['a condition that paints in white', 'ods', open('spreadsheet', openCell(), hiding('cell-content()&gt;1')), /can’t be seen/],
    ['a cell that shows nothing of its value', 'ods', open('spreadsheet', '<table:table><table:table-row><table:table-cell office:value="1483920"><text:p/></table:table-cell></table:table-row></table:table>'), /can’t be seen/],
    ['a column of no width', 'ods', open('spreadsheet', openCell(), style('table-column', '<style:table-column-properties style:column-width="0cm"/>')), /hidden rows/],
    ['words in a field that isn’t shown', 'odt', open('text', '<text:p><text:variable-set text:display="none" office:string-value="Jane Bloggs"/>x</text:p>'), /hidden text/],
    ['a link to another program', 'ods', open('spreadsheet', '<table:dde-links><table:dde-link><office:dde-source office:dde-application="cmd"/></table:dde-link></table:dde-links>'), /fetches/],
    ['a picture from elsewhere', 'odt', open('text', '<text:p><draw:frame><draw:image xlink:href="https://t.example/a.png"/></draw:frame></text:p>'), /fetches/],
    ['a picture from the author’s folder', 'odt', open('text', '<text:p><draw:frame><draw:image xlink:href="../a.png"/></draw:frame></text:p>'), /fetches/],
    ['an object from elsewhere', 'odt', open('text', '<text:p><draw:frame><draw:object xlink:href="file:///c:/a.ods"/></draw:frame></text:p>'), /fetches/],
    ['a formula that asks another file', 'ods', open('spreadsheet', `<table:table><table:table-row><table:table-cell table:formula="of:='file:///c:/a.ods'#$A.A1"/></table:table-row></table:table>`), /fetches/],
    ['a name that holds a text', 'xlsx', named('&quot;Jane Bloggs of Acacia Avenue&quot;'), /none of its pages shows/],
    ['a name that holds a list', 'xlsx', named('{&quot;Jane Bloggs&quot;,&quot;£1,483,920&quot;}'), /none of its pages shows/],
    ['a note of a name', 'xlsx', named('Costs!$A$1', 'comment="Bid of Jane Bloggs"'), /none of its pages shows/],
    ['a scenario', 'xlsx', smallXlsx({ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData/><scenarios><scenario name="Worst"><inputCells r="A1" val="1483920"/></scenario></scenarios></worksheet>' }), /none of its pages shows/],
    ['a series that its chart leaves out', 'xlsx', smallXlsx({ 'xl/charts/chart1.xml': '<c:chart><c:extLst><c15:filteredBarSeries><c15:ser><c:v>1483920</c:v></c15:ser></c15:filteredBarSeries></c:extLst></c:chart>' }), /none of its pages shows/],
    ['a series that a chart of a text leaves out', 'docx', word('<w:p/>', { 'word/charts/chart1.xml': '<c:chart><c15:filteredLineSeries><c:v>1483920</c:v></c15:filteredLineSeries></c:chart>' }), /none of its pages shows/],
    ['a text that no cell has', 'xlsx', smallXlsx({ 'xl/sharedStrings.xml': '<sst><si><t>Ward</t></si><si><t>Jane Bloggs of Acacia Avenue</t></si></sst>' }), /none of its pages shows/],
    ['other words for older programs', 'docx', word('<w:p><w:r><mc:AlternateContent><mc:Choice><w:t>A child</w:t></mc:Choice><mc:Fallback><w:t>Jane Bloggs</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>'), /none of its pages shows/],
    ['a note that nothing refers to', 'docx', word(says('A child'), { 'word/footnotes.xml': note }), /none of its pages shows/],
    ['an XML part', 'docx', word(says('The plan'), { 'customXml/item1.xml': '<case><name>Jane Bloggs</name></case>' }), /none of its pages shows/],
    ['an attribute of an XML part', 'docx', word(says('The plan'), { 'customXml/item1.xml': '<case who="Jane Bloggs"/>' }), /none of its pages shows/],
    ['a sheet that its workbook doesn’t list', 'xlsx', reached({ 'xl/worksheets/sheet2.xml': '<worksheet/>' }), /belong to none/],
    ['words before its archive', 'docx', beside(smallDocx('x'), 'before'), /belong to none/],
    ['words behind its archive', 'xlsx', beside(smallXlsx(), 'behind'), /belong to none/],
    ['words between two parts', 'docx', between(), /belong to none/],
    ['a comment of its archive', 'docx', withComment(), /belong to none/],
    ['a file that no part leads to', 'docx', smallDocx('x', { 'word/notes.txt': 'Jane Bloggs' }), /belong to none/],
    ['a picture that nothing shows', 'docx', smallDocx('x', { 'word/media/a.png': 'x' }), /belong to none/],
]; // prettier-ignore

/** Office files that only look so, and are sound. */
export const SOUND_IN_OFFICE: readonly (readonly [what: string, extension: string, bytes: Buffer])[] = [
    ['names of cells, and of a formula', 'xlsx', named('IF(Costs!$A$1=&quot;Not in use&quot;,1,0)')],
    ['a name that holds a text of a cell', 'xlsx', named('&quot;Jane Bloggs&quot;', '', { 'xl/sharedStrings.xml': '<sst><si><t>Jane Bloggs</t></si></sst>', 'xl/worksheets/sheet1.xml': '<worksheet><row><c t="s"><v>0</v></c></row></worksheet>' })],
    ['properties of a document library', 'docx', word(says('The plan'), { 'customXml/item1.xml': '<p:properties xmlns:p="http://schemas.microsoft.com/office/2006/metadata/properties"><d>Democratic Services team</d></p:properties>' })],
    ['a note', 'docx', word('<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>', { 'word/footnotes.xml': note })],
    ['the same words for older programs', 'docx', word('<w:p><w:r><mc:AlternateContent><mc:Choice><w:t>A child</w:t></mc:Choice><mc:Fallback><w:t>A child</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>')],
    ['a form whose answers it shows', 'docx', word(says('Head of Parks'), { 'customXml/item1.xml': '<form><author>Head of Parks</author></form>' })],
    ['a setting in an XML part', 'docx', word(says('The plan'), { 'customXml/item1.xml': '<form>{"fields":[{"name":"a name"}]}</form>' })],
    ['sheets that its workbook lists', 'xlsx', reached()],
    ['a quotation that it shows', 'docx', word(field('QUOTE "A child"', 'A child'))],
    ['an entry of an index whose words it shows', 'docx', word(`${says('Support for children: looked-after')}${field('XE "Children:Support"')}`)],
    ['a date, a page and a link', 'docx', word(field('DATE \\@ "d MMMM yyyy"', '3 May 2026') + field('PAGE', '1') + field('HYPERLINK "https://x.example/Jane" \\o "Go"', 'here'))],
    ['a setting of another program in a variable', 'docx', word('<w:p/>', variable('H4sIAAAAAAAEAKtWckksSQxILCpxzi/NK1GyMqwFAAEhoTITAAAA'))],
    ['a black shape behind words', 'docx', word(shapeOver(BLACK, '<wp:wrapNone/>', 300_000, 1))],
    ['a black shape that words flow around', 'docx', word(shapeOver(BLACK, '<wp:wrapSquare/>'))],
    ['a line', 'docx', word(shapeOver(BLACK, '<wp:wrapNone/>', 20_000))],
    ['a coloured bar', 'docx', word(shapeOver('<a:srgbClr val="1F3864"/>'))],
    ['a rule that hides errors', 'xlsx', ruled('type="containsErrors"><formula>ISERROR(A1)</formula>', WHITE)],
    ['a rule that hides zeros', 'xlsx', ruled(cellIs('equal', '0'), WHITE)],
    ['a rule that hides what the cell above says', 'xlsx', ruled('type="expression"><formula>A2=A1</formula>', WHITE)],
    ['a rule that reaches no value', 'xlsx', ruled(cellIs('between', '1', '5'), WHITE, '10')],
    ['red letters on pink', 'xlsx', ruled(always, '<font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill>')],
    ['red on red, that says red', 'xlsx', ruled(always, '<font><color rgb="FFFF0000"/></font><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill>', 'R')],
    ['white on a theme’s colour', 'xlsx', painted('<color theme="0"/>', '<patternFill patternType="solid"><fgColor theme="4"/></patternFill>')],
    ['a head of a table in white', 'xlsx', painted(color('FFFFFF'), '', '><v>7</v>', { 'xl/tables/table1.xml': '<table ref="A1:B5"/>' })],
    ['a format for yes and no', 'xlsx', format('&quot;Yes&quot;;&quot;Yes&quot;;&quot;No&quot;', '1')],
    ['a shape beside the cells', 'xlsx', drawnOver(`<a:solidFill>${BLACK}</a:solidFill>`, 3)],
    ['an outline over a cell', 'xlsx', drawnOver('<a:noFill/><a:ln><a:solidFill><a:srgbClr val="FF0000"/></a:solidFill></a:ln>')],
    ['white words on a dark paragraph', 'odt', open('text', paragraph, style('paragraph', ground('paragraph', '#1f3864') + text('fo:color="#ffffff"')))],
    ['white words in a dark cell', 'ods', open('spreadsheet', openCell(), style('table-cell', ground('table-cell', '#1f3864') + text('fo:color="#ffffff"')))],
    ['a condition that hides zeros', 'ods', open('spreadsheet', openCell(), hiding('cell-content()=0'))],
    ['a link to the web', 'odt', open('text', '<text:p><text:a xlink:href="https://t.example/">here</text:a></text:p>')],
    ['a chart of its own', 'ods', open('spreadsheet', '<draw:frame><draw:object xlink:href="./Object 1"/></draw:frame>')],
]; // prettier-ignore
