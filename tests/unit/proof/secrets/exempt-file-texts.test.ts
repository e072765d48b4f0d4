import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { smallPdf } from '../../../support/fixture/small-pdf.ts';
import { smallDocx, smallXlsx } from '../../../support/fixture/small-zip.ts';
import { WORDS, read, wordsOf } from './words-of-file.ts';

describe('all of an exempt Office file is read', () => {
  for (const [where, parts] of [
    [
      'a text box',
      {
        'word/document.xml': `<w:document><w:p><w:r><w:txbxContent><w:p><w:r><w:t>${WORDS}</w:t></w:r></w:p></w:txbxContent></w:r></w:p></w:document>`,
      },
    ],
    [
      'words that are split by formats',
      {
        'word/document.xml':
          '<w:document><w:p><w:r><w:t>Quill</w:t></w:r><w:r><w:t>pit offered £985</w:t></w:r><w:r><w:t>,450</w:t></w:r></w:p></w:document>',
      },
    ],
    [
      'a chart',
      { 'word/charts/chart1.xml': `<c:chart><c:pt><c:v>${WORDS}</c:v></c:pt></c:chart>` },
    ],
    ['SmartArt', { 'word/diagrams/data1.xml': `<d><a:t>${WORDS}</a:t></d>` }],
    [
      'a header',
      { 'word/header3.xml': `<w:hdr><w:p><w:r><w:t>${WORDS}</w:t></w:r></w:p></w:hdr>` },
    ],
    [
      'a footnote',
      {
        'word/footnotes.xml': `<w:footnotes><w:p><w:r><w:t>${WORDS}</w:t></w:r></w:p></w:footnotes>`,
      },
    ],
    [
      'a comment',
      { 'word/comments.xml': `<w:comments><w:p><w:r><w:t>${WORDS}</w:t></w:r></w:p></w:comments>` },
    ],
    [
      'deleted words',
      {
        'word/document.xml': `<w:document><w:p><w:del><w:r><w:delText>${WORDS}</w:delText></w:r></w:del></w:p></w:document>`,
      },
    ],
    ['an XML part', { 'customXml/item1.xml': `<bids><bid>${WORDS}</bid></bids>` }],
    [
      'a variable',
      { 'word/settings.xml': `<w:settings><w:docVar w:name="a" w:val="${WORDS}"/></w:settings>` },
    ],
    [
      'a list to choose from',
      {
        'word/document.xml': `<w:document><w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText="${WORDS}" w:value="1"/></w:dropDownList></w:sdtPr></w:sdt></w:document>`,
      },
    ],
    [
      'the tip of a link',
      {
        'word/document.xml': `<w:document><w:p><w:hyperlink w:tooltip="${WORDS}"><w:r><w:t>Bid</w:t></w:r></w:hyperlink></w:p></w:document>`,
      },
    ],
    [
      'a part in UTF-16',
      {
        'word/document.xml': Buffer.from(
          `\uFEFF<w:document><w:p><w:r><w:t>${WORDS}</w:t></w:r></w:p></w:document>`,
          'utf16le',
        ),
      },
    ],
  ] as const) {
    it(`of Word: ${where}`, async () => {
      assert.ok((await wordsOf(smallDocx('', parts), 'bids.docx')).includes(WORDS));
    });
  }

  for (const [where, parts, expected] of [
    [
      'cells side by side',
      {
        'xl/worksheets/sheet1.xml':
          '<worksheet><row><c><v>985450</v></c><c><v>77</v></c></row></worksheet>',
      },
      '985450 77',
    ],
    [
      'strings that cells share',
      { 'xl/sharedStrings.xml': `<sst><si><t>${WORDS}</t></si></sst>` },
      WORDS,
    ],
    [
      'a string in its cell',
      {
        'xl/worksheets/sheet1.xml': `<worksheet><row><c t="inlineStr"><is><t>${WORDS}</t></is></c></row></worksheet>`,
      },
      WORDS,
    ],
    [
      'a drawing',
      { 'xl/drawings/drawing1.xml': `<d><a:p><a:r><a:t>${WORDS}</a:t></a:r></a:p></d>` },
      WORDS,
    ],
    [
      'the source of a pivot table',
      { 'xl/pivotCache/pivotCacheRecords1.xml': '<r><r><s v="Quillpit"/><n v="985450"/></r></r>' },
      'Quillpit 985450',
    ],
    [
      'a link to another file',
      { 'xl/externalLinks/externalLink1.xml': `<l><v>${WORDS}</v></l>` },
      WORDS,
    ],
    [
      'a scenario',
      {
        'xl/worksheets/sheet1.xml': `<w><scenario name="${WORDS}"><inputCells val="77"/></scenario></w>`,
      },
      `${WORDS} 77`,
    ],
    [
      'a name',
      { 'xl/workbook.xml': `<w><definedName name="a">"${WORDS}"</definedName></w>` },
      WORDS,
    ],
    ['a title of a chart', { 'xl/charts/chart1.xml': `<c><c:tx>${WORDS}</c:tx></c>` }, WORDS],
  ] as const) {
    it(`of Excel: ${where}`, async () => {
      assert.ok((await wordsOf(smallXlsx(parts), 'bids.xlsx')).includes(expected));
    });
  }

  it('and a part that can’t be read is reported', async () => {
    const { unread } = await read(smallDocx('', { 'word/header1.xml': '<w:hdr>' }), 'bids.docx');
    assert.equal(unread, 'sealed');
  });
});

describe('an exempt file that has signs in the place of letters is read', () => {
  for (const [what, name, text] of [
    ['rich text', 'bid.rtf', String.raw`{\rtf1\ansi We offer \'a3985,450}`],
    [
      'a message in base64',
      'bid.eml',
      'Subject: Bid\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\nV2Ugb2ZmZXIgwqM5ODUsNDUw\r\n',
    ],
    [
      'a message with its own signs',
      'bid.eml',
      'Subject: Bid\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nWe offer =C2=A3985,450\r\n',
    ],
  ] as const) {
    it(what, async () => {
      const { words, unread } = await read(Buffer.from(text), name);
      assert.match(words.join('\n'), /offer £985,450/);
      assert.equal(unread, undefined);
    });
  }

  it('and said to be unread where it is no more than its beginning', async () => {
    const deep = Buffer.from(`{\\rtf1${'{'.repeat(5000)}`);
    assert.equal((await read(deep, 'bid.rtf')).unread, 'sealed');
  });
});

it('of an exempt PDF nothing is looked for that its program writes into every PDF: days, language, names of its own', async () => {
  const pdf = Buffer.from(await smallPdf('Report', ['There are 12 findings.']));
  const { words, titles } = await read(pdf, 'appendix-2.pdf');
  assert.deepEqual({ words, titles }, { words: ['There are 12 findings.'], titles: ['Report'] });
});

describe('an exempt CSV', () => {
  const row = 'Vellacott Marine,617283\n';
  const tableOf = (bytes: number) =>
    Buffer.from(`Firm,Bid\n${row.repeat(Math.floor(bytes / row.length))}`);

  it('is not read beyond what a build can look for, and that is said', async () => {
    const { words, unread } = await read(tableOf(5_000_100), 'bids.csv');
    assert.deepEqual([words, unread], [[], 'too-large']);
  });
  it('is read whole up to there', async () => {
    const { words, unread } = await read(tableOf(200_000), 'bids.csv');
    assert.equal(unread, undefined);
    assert.match(words.join(' '), /Vellacott Marine/);
  });
  it('may be a longer text that is no table', async () => {
    const { words, unread } = await read(tableOf(5_000_100), 'bids.txt');
    assert.equal(unread, undefined);
    assert.equal(words.length, 1);
  });
});
