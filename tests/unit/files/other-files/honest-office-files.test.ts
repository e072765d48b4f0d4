import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { peopleInProperties } from '../../../../src/files/other-files/office-people.ts';
import { smallDocx } from '../../../support/fixture/small-zip.ts';
import {
  faultOf,
  run,
  word,
  paragraph,
  sheet,
  cell,
  styles,
  NO_FILL,
  DARK_FILL,
  WHITE,
  WHITE_RUN,
  textBox,
  filled,
  vmlBox,
  SOLID,
  backdrop,
  NEW_PAGE,
  stylesPart,
  WHITE_STYLE,
  BANNER_STYLE,
  styledAs,
  rels,
  ods,
} from './office-parts.ts';

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
