import { smallDocx, smallXlsx, smallZip } from '../../support/fixture/small-zip.ts';
import type { Matter } from '../matter.ts';
import { drop, dropExempt } from '../meeting-draft.ts';
import type { Way } from '../way.ts';

/** The file itself is refused, whatever words are in it. */
const UNSOUND = { by: ['exempt-leaked', 'appendix-unsound'], noTwin: true } as const;

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
type Write = (matter: Matter) => Buffer;

/** An open report has this file. */
const open = (name: string, extension: string, write: Write, more: Partial<Way> = {}): Way => ({
  ...{ name, must: 'stop', ...more },
  plant: (draft, matter) => drop(draft, extension, write(matter)),
});

/** The exempt report has this file, and the open report says an amount or sentence of it. */
const exempt = (
  name: string,
  extension: string,
  write: Write,
  words: (matter: Matter) => string,
): Way => ({
  name,
  must: 'stop',
  // What the file holds and what the report says are one; a twin would say what no file holds.
  plant: (draft, matter) => {
    dropExempt(draft, extension, write(matter));
    draft.open.text += `\n\n${words(matter)}`;
  },
  noTwin: true,
});

export const wordParts = (body: string, more: Readonly<Record<string, string>> = {}): Buffer =>
  smallDocx('', {
    'word/document.xml': `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    ...more,
  });
export const paragraph = (text: string): string =>
  `<w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p>`;
const PLAIN = paragraph('Planks and paint.');
/** With a sign that refers to a note: one that nothing refers to is hidden. */
const withNote = (where: 'foot' | 'end'): string =>
  `${PLAIN}<w:p><w:r><w:t>Planks.</w:t></w:r><w:r><w:${where}noteReference w:id="1"/></w:r></w:p>`;

export const sheet = (rows: string, more: Readonly<Record<string, string>> = {}): Buffer =>
  smallXlsx({
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    ...more,
  });
export const cells = (...values: readonly (string | number)[]): string =>
  `<row r="1">${values
    .map((value, at) =>
      typeof value === 'number'
        ? `<c r="${'ABCDEFG'[at] ?? 'H'}1"><v>${value}</v></c>`
        : `<c r="${'ABCDEFG'[at] ?? 'H'}1" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`,
    )
    .join('')}</row>`;

const openDocument = (
  kind: 'text' | 'spreadsheet',
  content: string,
  more: Readonly<Record<string, string>> = {},
): Buffer =>
  smallZip({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    'content.xml': `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s">${content}</office:document-content>`,
    ...more,
  });

const WORD: readonly Way[] = [
  open('the text of a Word file', 'docx', ({ sentence }) => wordParts(paragraph(sentence))),
  open('an amount in a Word file', 'docx', ({ amount }) =>
    wordParts(paragraph(`It costs ${amount} pounds.`)),
  ),
  open('a sentence in runs of a Word file', 'docx', ({ sentence }) =>
    wordParts(
      `<w:p>${sentence
        .split('')
        .map((letter) => `<w:r><w:t xml:space="preserve">${escaped(letter)}</w:t></w:r>`)
        .join('')}</w:p>`,
    ),
  ),
  open('a changed sentence of a Word file', 'docx', ({ sentence }) =>
    wordParts(
      paragraph(
        sentence
          .split(' ')
          .filter((_, at) => at % 6 !== 5)
          .join(' '),
      ),
    ),
  ),
  open('the header of a Word file', 'docx', ({ sentence }) =>
    wordParts(PLAIN, { 'word/header1.xml': `<w:hdr xmlns:w="w">${paragraph(sentence)}</w:hdr>` }),
  ),
  open('the footer of a Word file', 'docx', ({ reference }) =>
    wordParts(PLAIN, { 'word/footer1.xml': `<w:ftr xmlns:w="w">${paragraph(reference)}</w:ftr>` }),
  ),
  open('a footnote of a Word file', 'docx', ({ pounds }) =>
    wordParts(withNote('foot'), {
      'word/footnotes.xml': `<w:footnotes xmlns:w="w"><w:footnote w:id="1">${paragraph(`Of which ${pounds} is for paint.`)}</w:footnote></w:footnotes>`,
    }),
  ),
  open('an endnote of a Word file', 'docx', ({ sentence }) =>
    wordParts(withNote('end'), {
      'word/endnotes.xml': `<w:endnotes xmlns:w="w"><w:endnote w:id="1">${paragraph(sentence)}</w:endnote></w:endnotes>`,
    }),
  ),
  open(
    'a comment of a Word file',
    'docx',
    ({ sentence }) =>
      wordParts(PLAIN, {
        'word/comments.xml': `<w:comments xmlns:w="w"><w:comment w:author="A">${paragraph(sentence)}</w:comment></w:comments>`,
      }),
    UNSOUND,
  ),
  open('a text box of a Word file', 'docx', ({ sentence }) =>
    wordParts(
      `<w:p><w:r><w:pict><v:textbox xmlns:v="v"><w:txbxContent>${paragraph(sentence)}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`,
    ),
  ),
  open('a chart of a Word file', 'docx', ({ amount }) =>
    wordParts(PLAIN, {
      'word/charts/chart1.xml': `<c:chartSpace xmlns:c="c"><c:ser><c:val><c:numCache><c:pt idx="0"><c:v>${amount}</c:v></c:pt></c:numCache></c:val></c:ser></c:chartSpace>`,
    }),
  ),
  open('SmartArt of a Word file', 'docx', ({ sentence }) =>
    wordParts(PLAIN, {
      'word/diagrams/data1.xml': `<dgm:dataModel xmlns:dgm="d" xmlns:a="a"><a:p><a:r><a:t>${escaped(sentence)}</a:t></a:r></a:p></dgm:dataModel>`,
    }),
  ),
  open('the title of a Word file', 'docx', ({ sentence }) =>
    wordParts(PLAIN, {
      'docProps/core.xml': `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>${escaped(sentence)}</dc:title></cp:coreProperties>`,
    }),
  ),
  open('the keywords of a Word file', 'docx', ({ reference, pounds }) =>
    wordParts(PLAIN, {
      'docProps/core.xml': `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><cp:keywords>${reference} ${pounds}</cp:keywords></cp:coreProperties>`,
    }),
  ),
  open('a property of a Word file', 'docx', ({ sentence }) =>
    wordParts(PLAIN, {
      'docProps/custom.xml': `<Properties xmlns="p" xmlns:vt="v"><property name="Note"><vt:lpwstr>${escaped(sentence)}</vt:lpwstr></property></Properties>`,
    }),
  ),
  open('the alternative text of a picture in a Word file', 'docx', ({ sentence }) =>
    wordParts(
      `<w:p><w:r><w:drawing><wp:docPr xmlns:wp="p" id="1" name="Picture 1" descr="${escaped(sentence)}"/></w:drawing></w:r></w:p>`,
    ),
  ),
  open('an amount in the alternative text of a picture in a Word file', 'docx', ({ pounds }) =>
    wordParts(
      `<w:p><w:r><w:drawing><wp:docPr xmlns:wp="p" id="1" name="Picture 1" descr="A bill of ${pounds}"/></w:drawing></w:r></w:p>`,
    ),
  ),
  open(
    'a bookmark of a Word file',
    'docx',
    ({ person }) =>
      wordParts(`<w:p><w:bookmarkStart w:id="1" w:name="${person.replace(' ', '_')}"/></w:p>`),
    { must: 'warn' },
  ),
  open('the address of a link in a Word file', 'docx', ({ sentence }) =>
    wordParts(PLAIN, {
      'word/_rels/document.xml.rels': `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://council.example/?q=${encodeURIComponent(sentence)}" TargetMode="External"/></Relationships>`,
    }),
  ),
  open(
    'hidden text of a Word file',
    'docx',
    ({ sentence }) =>
      wordParts(`<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>${escaped(sentence)}</w:t></w:r></w:p>`),
    UNSOUND,
  ),
  open(
    'data behind a Word file',
    'docx',
    ({ sentence }) =>
      wordParts(PLAIN, { 'customXml/item1.xml': `<note>${escaped(sentence)}</note>` }),
    UNSOUND,
  ),
  open('a table of a Word file', 'docx', ({ row }) =>
    wordParts(
      `<w:tbl><w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr></w:tbl>`,
    ),
  ),
];

const EXCEL: readonly Way[] = [
  open('a cell of a spreadsheet', 'xlsx', ({ amount }) => sheet(cells('Planks', amount))),
  open('a cell of a spreadsheet, with pence', 'xlsx', ({ amount }) =>
    sheet(cells('Planks', `${amount}.00`)),
  ),
  open('a cell of a spreadsheet in scientific writing', 'xlsx', ({ amount }) =>
    sheet(`<row r="1"><c r="A1"><v>${(amount / 1e6).toFixed(6)}E6</v></c></row>`),
  ),
  open('a sentence in a cell of a spreadsheet', 'xlsx', ({ sentence }) =>
    sheet(cells('Planks', sentence)),
  ),
  open('shared strings of a spreadsheet', 'xlsx', ({ sentence }) =>
    sheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', {
      'xl/sharedStrings.xml': `<sst><si><t>${escaped(sentence)}</t></si></sst>`,
    }),
  ),
  open('a row over cells of a spreadsheet', 'xlsx', ({ row, amount, share }) =>
    sheet(cells(row[0], amount, Number(share))),
  ),
  open('a sentence over cells of a spreadsheet', 'xlsx', ({ sentence }) => {
    const words = sentence.split(' ');
    return sheet(cells(...[0, 1, 2, 3].map((at) => words.slice(at * 5, at * 5 + 5).join(' '))));
  }),
  open('a formula of a spreadsheet', 'xlsx', ({ amount }) =>
    sheet(`<row r="1"><c r="A1"><f>${amount}*1</f><v>7</v></c></row>`),
  ),
  open('a percentage in a cell of a spreadsheet', 'xlsx', ({ share }) =>
    sheet(cells('Profit', `${share}%`)),
  ),
  open('a percentage in a cell of a spreadsheet, as a fraction', 'xlsx', ({ share }) =>
    sheet(cells('Profit', Number((Number(share) / 100).toFixed(4)))),
  ),
  open('a defined name of a spreadsheet', 'xlsx', ({ person, amount }) =>
    sheet(cells('Planks', 7), {
      'xl/workbook.xml': `<workbook><sheets><sheet name="Costs" sheetId="1"/></sheets><definedNames><definedName name="${person.replace(' ', '_')}">${amount}</definedName></definedNames></workbook>`,
    }),
  ),
  open('the name of a sheet', 'xlsx', ({ reference }) =>
    sheet(cells('Planks', 7), {
      'xl/workbook.xml': `<workbook><sheets><sheet name="${reference.replaceAll('/', '-')}" sheetId="1"/></sheets></workbook>`,
    }),
  ),
  open(
    'a hidden sheet',
    'xlsx',
    ({ sentence }) =>
      sheet(cells('Planks', sentence), {
        'xl/workbook.xml':
          '<workbook><sheets><sheet name="Costs" sheetId="1" state="hidden"/></sheets></workbook>',
      }),
    UNSOUND,
  ),
  open(
    'a comment on a cell',
    'xlsx',
    ({ sentence }) =>
      sheet(cells('Planks', 7), {
        'xl/comments1.xml': `<comments><commentList><comment ref="A1"><text><t>${escaped(sentence)}</t></text></comment></commentList></comments>`,
      }),
    UNSOUND,
  ),
  open('the header of a printed sheet', 'xlsx', ({ sentence }) =>
    smallXlsx({
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${cells('Planks', 7)}</sheetData><headerFooter><oddHeader>&amp;C${escaped(sentence)}</oddHeader></headerFooter></worksheet>`,
    }),
  ),
  open(
    'a choice for a cell',
    'xlsx',
    ({ person, pounds }) =>
      smallXlsx({
        'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${cells('Planks', 7)}</sheetData><dataValidations><dataValidation type="list"><formula1>"${person} for ${pounds}"</formula1></dataValidation></dataValidations></worksheet>`,
      }),
    UNSOUND,
  ),
  open('a chart of a spreadsheet', 'xlsx', ({ sentence }) =>
    sheet(cells('Planks', 7), {
      'xl/charts/chart1.xml': `<c:chartSpace xmlns:c="c" xmlns:a="a"><c:title><a:p><a:r><a:t>${escaped(sentence)}</a:t></a:r></a:p></c:title></c:chartSpace>`,
    }),
  ),
  open(
    'what a pivot table keeps',
    'xlsx',
    ({ sentence, amount }) =>
      sheet(cells('Planks', 7), {
        'xl/pivotCache/pivotCacheRecords1.xml': `<pivotCacheRecords><r><s v="${escaped(sentence)}"/><n v="${amount}"/></r></pivotCacheRecords>`,
      }),
    UNSOUND,
  ),
  open('a cell of an OpenDocument spreadsheet', 'ods', ({ amount }) =>
    openDocument(
      'spreadsheet',
      `<table:table><table:table-row><table:table-cell office:value="${amount}"><text:p>${amount}</text:p></table:table-cell></table:table-row></table:table>`,
    ),
  ),
  open('the value of a cell that shows another', 'ods', ({ amount }) =>
    openDocument(
      'spreadsheet',
      `<table:table><table:table-row><table:table-cell office:value="${amount}"><text:p>seven</text:p></table:table-cell></table:table-row></table:table>`,
    ),
  ),
  open('the text of an OpenDocument file', 'odt', ({ sentence }) =>
    openDocument('text', `<text:p>${escaped(sentence)}</text:p>`),
  ),
  open('the header of an OpenDocument file', 'odt', ({ sentence }) =>
    openDocument('text', '<text:p>Planks.</text:p>', {
      'styles.xml': `<office:document-styles xmlns:office="o" xmlns:text="x" xmlns:style="s"><style:header><text:p>${escaped(sentence)}</text:p></style:header></office:document-styles>`,
    }),
  ),
  open('the title of an OpenDocument file', 'odt', ({ sentence }) =>
    openDocument('text', '<text:p>Planks.</text:p>', {
      'meta.xml': `<office:document-meta xmlns:office="o" xmlns:dc="d"><dc:title>${escaped(sentence)}</dc:title></office:document-meta>`,
    }),
  ),
];

const csv = (name: string, write: (matter: Matter) => string | Buffer, more?: Partial<Way>): Way =>
  open(name, 'csv', (matter) => Buffer.from(write(matter) as string), more);

const CSV: readonly Way[] = [
  csv('an amount in a CSV', ({ amount }) => `What,Sum\nPlanks,${amount}\n`),
  csv('an amount in a CSV, in quotes', ({ pounds }) => `What,Sum\nPlanks,"${pounds}"\n`),
  csv('an amount in a CSV with pence', ({ amount }) => `What,Sum\nPlanks,${amount}.00\n`),
  csv('an amount in a CSV with semicolons', ({ amount }) => `What;Sum\nPlanks;${amount},00\n`),
  csv('an amount between other figures of a CSV', ({ amount }) => `A,B,C\n17,${amount},250\n`),
  csv('a row in a CSV', ({ row, amount, share }) => `A,B,C\n${row[0]},${amount},${share}\n`),
  csv('a sentence in a CSV', ({ sentence }) => `What,Note\nPlanks,"${sentence}"\n`),
  csv(
    'a sentence over the cells of a CSV',
    ({ sentence }) => `${sentence.replace(/( \S+ \S+) /g, '$1,')}\n`,
  ),
  csv(
    'a CSV in UTF-16',
    ({ sentence }) => Buffer.from(`\ufeffWhat,Note\nPlanks,"${sentence}"\n`, 'utf16le'),
    UNSOUND,
  ),
  csv('a name in a CSV', ({ person }) => `Name,Post\n${person},Carpenter\n`, { must: 'warn' }),
  csv(
    'a name in a CSV over two cells',
    ({ first, last }) => `Last,First,Sum\n${last},${first},2600\n`,
    { must: 'warn' },
  ),
];

const say = ({ pounds }: Matter): string => `The planks cost ${pounds} in all.`;
const sayPlain = ({ plain }: Matter): string => plain;

const EXEMPT: readonly Way[] = [
  exempt(
    'what an exempt Word file says',
    'docx',
    ({ sentence }) => wordParts(paragraph(sentence)),
    say,
  ),
  exempt(
    'what the header of an exempt Word file says',
    'docx',
    ({ plain }) =>
      wordParts(PLAIN, { 'word/header1.xml': `<w:hdr xmlns:w="w">${paragraph(plain)}</w:hdr>` }),
    sayPlain,
  ),
  exempt(
    'what a footnote of an exempt Word file says',
    'docx',
    ({ pounds }) =>
      wordParts(PLAIN, {
        'word/footnotes.xml': `<w:footnotes xmlns:w="w">${paragraph(`Plus ${pounds}.`)}</w:footnotes>`,
      }),
    say,
  ),
  exempt(
    'what a chart of an exempt Word file says',
    'docx',
    ({ amount }) =>
      wordParts(PLAIN, {
        'word/charts/chart1.xml': `<c:chartSpace xmlns:c="c"><c:pt><c:v>${amount}</c:v></c:pt></c:chartSpace>`,
      }),
    say,
  ),
  exempt(
    'what the alternative text of an exempt Word file says',
    'docx',
    ({ plain }) =>
      wordParts(
        `${PLAIN}<w:p><w:r><w:drawing><wp:docPr xmlns:wp="p" id="1" descr="${escaped(plain)}"/></w:drawing></w:r></w:p>`,
      ),
    sayPlain,
  ),
  exempt(
    'what the title of an exempt Word file says',
    'docx',
    ({ plain }) =>
      wordParts(PLAIN, {
        'docProps/core.xml': `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>${escaped(plain)}</dc:title></cp:coreProperties>`,
      }),
    sayPlain,
  ),
  exempt(
    'what was struck out of an exempt Word file',
    'docx',
    ({ plain }) =>
      wordParts(
        `${PLAIN}<w:p><w:del><w:r><w:delText>${escaped(plain)}</w:delText></w:r></w:del></w:p>`,
      ),
    sayPlain,
  ),
  exempt(
    'what a cell of an exempt spreadsheet says',
    'xlsx',
    ({ amount }) => sheet(cells('Bid', amount)),
    say,
  ),
  exempt(
    'what a cell with pence of an exempt spreadsheet says',
    'xlsx',
    ({ amount }) => sheet(cells('Bid', amount + 0.5)),
    ({ amount }) => `It costs £${amount}.50.`,
  ),
  exempt(
    'what an exempt spreadsheet says that was rounded by Excel',
    'xlsx',
    ({ amount }) => sheet(`<row r="1"><c r="A1"><v>${amount}.000000001</v></c></row>`),
    say,
  ),
  exempt(
    'what a hidden sheet of an exempt spreadsheet says',
    'xlsx',
    ({ plain }) =>
      sheet(cells('Bid', 7), {
        'xl/worksheets/sheet2.xml': `<worksheet><sheetData>${cells(plain)}</sheetData></worksheet>`,
      }),
    sayPlain,
  ),
  exempt(
    'what a comment of an exempt spreadsheet says',
    'xlsx',
    ({ plain }) =>
      sheet(cells('Bid', 7), {
        'xl/comments1.xml': `<comments><comment><text><t>${escaped(plain)}</t></text></comment></comments>`,
      }),
    sayPlain,
  ),
  exempt(
    'what a row of an exempt spreadsheet says',
    'xlsx',
    ({ row, amount, share }) => sheet(cells(row[0], amount, Number(share))),
    ({ row }) => `${row[0]} scored ${row[2]} with ${row[1]}.`,
  ),
  exempt(
    'what an exempt OpenDocument spreadsheet says',
    'ods',
    ({ pounds }) =>
      openDocument(
        'spreadsheet',
        `<table:table><table:table-row><table:table-cell><text:p>${pounds}</text:p></table:table-cell></table:table-row></table:table>`,
      ),
    say,
  ),
  exempt(
    'what an exempt OpenDocument text says',
    'odt',
    ({ plain }) => openDocument('text', `<text:p>${escaped(plain)}</text:p>`),
    sayPlain,
  ),
  exempt(
    'what an exempt CSV says',
    'csv',
    ({ row, amount }) => Buffer.from(`Bidder,Sum\n${row[0]},${amount}\n`),
    say,
  ),
  exempt(
    'what the notes of exempt slides say',
    'pptx',
    ({ plain }) =>
      smallZip({
        '[Content_Types].xml': '<Types/>',
        'ppt/slides/slide1.xml':
          '<p:sld xmlns:p="p" xmlns:a="a"><a:p><a:r><a:t>Bids</a:t></a:r></a:p></p:sld>',
        'ppt/notesSlides/notesSlide1.xml': `<p:notes xmlns:p="p" xmlns:a="a"><a:p><a:r><a:t>${escaped(plain)}</a:t></a:r></a:p></p:notes>`,
      }),
    sayPlain,
  ),
];

/** Word, Excel, OpenDocument and CSV files, both open and exempt. */
export const OFFICE_FILES: readonly Way[] = [...WORD, ...EXCEL, ...CSV, ...EXEMPT];
