import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { inspectFile } from '../../../../src/files/other-files/inspect-file.ts';
import { smallDocx, smallXlsx } from '../../../support/fixture/small-zip.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const folder = temporaryFolder('comments');

async function inspect(bytes: Uint8Array, extension: string) {
  const path = join(folder, 'file');
  writeFileSync(path, bytes);
  return inspectFile(path, extension, 1_000_000);
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const X = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const word = (xml: string, name = 'comments') =>
  [smallDocx('x', { [`word/${name}.xml`]: xml }), 'docx'] as const;
const excel = (xml: string) => [smallXlsx({ 'xl/comments1.xml': xml }), 'xlsx'] as const;

describe('a part of comments that has none', () => {
  for (const [what, [bytes, extension]] of [
    ['in Word', word(`<?xml version="1.0"?><w:comments ${W}/>`)],
    [
      'in Word, with an end of its own',
      word(`<w:comments ${W} xmlns:o="urn:schemas-microsoft-com:office:office">\n</w:comments>`),
    ],
    [
      'in what goes on below comments',
      word(
        '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"/>',
        'commentsExtended',
      ),
    ],
    ['in Excel', excel(`<comments ${X}><authors/><commentList/></comments>`)],
  ] as const) {
    it(`hides nothing: ${what}`, async () =>
      assert.equal((await inspect(bytes, extension)).sound, true));
  }
});

describe('a part of comments that has something', () => {
  for (const [what, [bytes, extension]] of [
    [
      'a comment',
      word(
        `<w:comments ${W}><w:comment><w:p><w:r><w:t>No.</w:t></w:r></w:p></w:comment></w:comments>`,
      ),
    ],
    ['a comment without words', word(`<w:comments ${W}><w:comment w:author="A"/></w:comments>`)],
    ['words outside of comments', word(`<w:comments ${W}>The bid was low.</w:comments>`)],
    ['words in an attribute', word(`<w:comments ${W} w:note="The bid was low"/>`)],
    [
      'an author',
      excel(`<comments ${X}><authors><author>Ann Bell</author></authors><commentList/></comments>`),
    ],
    ['another root', word(`<w:document ${W}/>`)],
    ['no namespace, so that nobody knows what it is', word('<w:comments/>')],
    ['no end', word(`<w:comments ${W}>`)],
  ] as const) {
    it(`is refused: ${what}`, async () => {
      const found = await inspect(bytes, extension);
      assert.match(found.sound ? '' : found.reason, /comments/);
    });
  }
});

describe('a list of fonts to which nothing leads', () => {
  const RELATION =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
  const withFonts = (fonts: string) =>
    inspect(smallDocx('x', { '_rels/.rels': RELATION, 'word/fontTable.xml': fonts }), 'docx');

  it('hides nothing', async () => {
    const found = await withFonts(`<w:fonts ${W}><w:font w:name="Times New Roman"/></w:fonts>`);
    assert.equal(found.sound, true);
  });

  for (const [what, fonts] of [
    ['with words', `<w:fonts ${W}>The bid was low.</w:fonts>`],
    [
      'with a name that is a sentence',
      `<w:fonts ${W}><w:font w:name="The bid of the quarry was the lowest of all"/></w:fonts>`,
    ],
  ] as const) {
    it(`is refused ${what}`, async () => assert.equal((await withFonts(fonts)).sound, false));
  }
});
