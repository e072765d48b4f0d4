import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { inspectFile } from '../../../../src/files/other-files/inspect-file.ts';
import { smallDocx, smallZip } from '../../../support/fixture/small-zip.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const folder = temporaryFolder('colours');
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
const word = (body: string): Buffer =>
  smallDocx('', {
    'word/document.xml': `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
  });
const paragraph = (properties: string): Buffer => word(`<w:p>${run(properties)}</w:p>`);
const inCell = (fill: string, properties: string, pattern = 'w:val="clear"'): Buffer =>
  word(
    `<w:tbl><w:tr><w:tc><w:tcPr><w:shd ${pattern} ${fill}/></w:tcPr><w:p>${run(properties)}</w:p></w:tc></w:tr></w:tbl>`,
  );
const field = (instruction: string, words: string): string =>
  `<w:fldSimple w:instr=" ${instruction.replaceAll('"', '&quot;')} ">${run('', words)}</w:fldSimple>`;
const odt = (paragraphs: string): Buffer =>
  smallZip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content xmlns:office="o" xmlns:text="x"><office:body><office:text>${paragraphs}</office:text></office:body></office:document-content>`,
  });
const variable = (attributes: string, words: string): string =>
  `<text:p>The roof is red.<text:variable-set text:name="a" ${attributes}>${words}</text:variable-set></text:p>`;

const ACCENT = 'w:fill="auto" w:themeFill="accent1"';
const BLACK = 'w:fill="auto" w:themeFill="text1"';

describe('words in the colour of what is behind them are refused', () => {
  for (const [what, bytes] of [
    [
      'the theme’s colour of their cell',
      inCell(ACCENT, '<w:color w:val="auto" w:themeColor="accent1"/>'),
    ],
    ['black in a cell that is black by the theme', inCell(BLACK, '<w:color w:val="000000"/>')],
    [
      'white in a cell that is white by the theme, whatever is written',
      inCell('w:fill="1F3864" w:themeFill="background1"', '<w:color w:val="FFFFFF"/>'),
    ],
    ['red in a red cell', inCell('w:fill="FF0000"', '<w:color w:val="FF0000"/>')],
    ['nearly the colour of their cell', inCell('w:fill="1F3864"', '<w:color w:val="203864"/>')],
    [
      'black in a cell that is black by a solid pattern',
      inCell('w:fill="auto"', '<w:color w:val="000000"/>', 'w:val="solid" w:color="000000"'),
    ],
    [
      'black in a cell that is nearly black by a pattern',
      inCell('w:fill="000000"', '<w:color w:val="000000"/>', 'w:val="pct95" w:color="auto"'),
    ],
    [
      'dark blue under a dark blue highlight',
      paragraph('<w:color w:val="000080"/><w:highlight w:val="darkBlue"/>'),
    ],
    [
      'nearly yellow under a yellow highlight',
      paragraph('<w:color w:val="FEFE01"/><w:highlight w:val="yellow"/>'),
    ],
    [
      'black on black, whatever it was before a change',
      paragraph(
        '<w:color w:val="000000"/><w:shd w:fill="000000"/><w:rPrChange><w:rPr><w:color w:val="FF0000"/></w:rPr></w:rPrChange>',
      ),
    ],
    [
      'black letters of a fill on black',
      paragraph(
        '<w14:textFill xmlns:w14="x"><w14:solidFill><w14:schemeClr w14:val="tx1"/></w14:solidFill></w14:textFill><w:shd w:fill="000000"/>',
      ),
    ],
    [
      'black so light that it is white',
      paragraph('<w:color w:val="auto" w:themeColor="text1" w:themeTint="00"/>'),
    ],
  ] as const) {
    it(what, async () => assert.match((await faultOf('docx', bytes)) ?? '', /can’t be seen/));
  }
});

describe('words in the colours of a theme are seen', () => {
  for (const [what, bytes] of [
    ['white on an accent', inCell(ACCENT, '<w:color w:val="FFFFFF" w:themeColor="background1"/>')],
    ['white on the theme’s black', inCell(BLACK, '<w:color w:val="FFFFFF"/>')],
    ['one accent on another', inCell(ACCENT, '<w:color w:val="auto" w:themeColor="accent2"/>')],
    [
      'dark on a light tint',
      inCell(
        'w:fill="D9E2F3" w:themeFill="accent1" w:themeFillTint="33"',
        '<w:color w:val="2F5496" w:themeColor="accent1" w:themeShade="BF"/>',
      ),
    ],
    [
      'an accent on its own tint',
      inCell(`${ACCENT} w:themeFillTint="33"`, '<w:color w:val="auto" w:themeColor="accent1"/>'),
    ],
    ['grey', paragraph('<w:color w:val="808080" w:themeColor="background1" w:themeShade="80"/>')],
    [
      'a tint of black',
      paragraph('<w:color w:val="7F7F7F" w:themeColor="text1" w:themeTint="80"/>'),
    ],
    [
      'white in a cell that is black by a solid pattern',
      inCell('w:fill="auto"', '<w:color w:val="FFFFFF"/>', 'w:val="solid" w:color="000000"'),
    ],
    [
      'black on a pattern of grey',
      inCell('w:fill="auto"', '<w:color w:val="000000"/>', 'w:val="pct25" w:color="000000"'),
    ],
    [
      'black in a cell whose fill is switched off',
      inCell('w:fill="000000"', '<w:color w:val="000000"/>', 'w:val="nil"'),
    ],
    [
      'white under a dark blue highlight',
      paragraph('<w:color w:val="FFFFFF"/><w:highlight w:val="darkBlue"/>'),
    ],
    [
      'in a row that says it isn’t hidden',
      word(
        `<w:tbl><w:tr><w:trPr><w:hidden w:val="0"/></w:trPr><w:tc><w:p>${run('')}</w:p></w:tc></w:tr></w:tbl>`,
      ),
    ],
    [
      'red, and black on black before a change',
      paragraph(
        '<w:color w:val="FF0000"/><w:rPrChange><w:rPr><w:color w:val="000000"/><w:shd w:fill="000000"/></w:rPr></w:rPrChange>',
      ),
    ],
    [
      'in a control that is marked with white',
      word(
        `<w:p><w:sdt><w:sdtPr><w15:color xmlns:w15="x" w:val="FFFFFF"/></w:sdtPr><w:sdtContent>${run('')}</w:sdtContent></w:sdt></w:p>`,
      ),
    ],
    ['in no colour of their own on black', inCell('w:fill="000000" w:themeFill="text1"', '')],
  ] as const) {
    it(what, async () => assert.equal(await faultOf('docx', bytes), undefined));
  }
});

describe('what fields hold', () => {
  for (const [what, extension, bytes] of [
    [
      'words in place of the name of a property',
      'docx',
      word(`<w:p>${field(`DOCPROPERTY "${WORDS}"`, 'Roads')}</w:p>`),
    ],
    [
      'a variable that isn’t shown, with words',
      'odt',
      odt(variable(`text:display="none" office:string-value="${WORDS}"`, '')),
    ],
    [
      'a variable that isn’t shown, with a sum',
      'odt',
      odt(variable('text:display="none" office:value="482137"', '')),
    ],
  ] as const) {
    it(`is refused: ${what}`, async () => {
      assert.notEqual(await faultOf(extension, bytes), undefined);
    });
  }
  for (const [what, extension, bytes] of [
    [
      'a property by its name, as templates have it',
      'docx',
      word(
        `<w:p>${field('DOCPROPERTY Title', 'Roads')}${field('DOCPROPERTY "Report Author" \\* MERGEFORMAT', 'Head of Roads')}</w:p>`,
      ),
    ],
    [
      'pages, days, headings and a list of contents',
      'docx',
      word(
        `<w:p>${field('PAGE \\* MERGEFORMAT', '2')}${field('DATE \\@ "d MMMM yyyy"', '3 May 2026')}${field('STYLEREF "Heading 1"', 'Roads')}${field('TOC \\o "1-3" \\h \\z \\u', '1 Roads 3')}</w:p>`,
      ),
    ],
    [
      'a counter that isn’t shown',
      'odt',
      odt(variable('text:display="none" office:value-type="float" office:value="3"', '')),
    ],
  ] as const) {
    it(`passes: ${what}`, async () => {
      assert.equal(await faultOf(extension, bytes), undefined);
    });
  }
});
