import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { smallDocx, smallXlsx } from '../../../support/fixture/small-zip.ts';
import {
  faultOf,
  run,
  word,
  paragraph,
  sheet,
  cell,
  styles,
  NO_FILL,
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
  styledAs,
  rels,
  ods,
} from './office-parts.ts';

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
