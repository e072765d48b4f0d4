import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import sharp from 'sharp';
import { inspectFile } from '../../../../src/files/other-files/inspect-file.ts';
import { peopleInProperties } from '../../../../src/files/other-files/office-people.ts';
import {
  KEPT_IN_OFFICE,
  SOUND_IN_OFFICE,
  style,
  word,
} from '../../../office-corpus/kept-things.ts';
import { smallDocx, smallXlsx, smallZip } from '../../../support/fixture/small-zip.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const folder = temporaryFolder('kept-in-office');

async function faultOf(extension: string, bytes: Buffer): Promise<string> {
  const file = join(folder, `file.${extension}`);
  writeFileSync(file, bytes);
  const found = await inspectFile(file, extension, 50_000_000);
  return found.sound ? 'sound' : found.reason;
}

describe('an Office file that keeps what it does not show is refused', () => {
  for (const [what, extension, bytes, reason] of KEPT_IN_OFFICE) {
    it(`${extension}: ${what}`, async () => assert.match(await faultOf(extension, bytes), reason));
  }
});

describe('an Office file that only looks so is sound', () => {
  for (const [what, extension, bytes] of SOUND_IN_OFFICE) {
    it(`${extension}: ${what}`, async () => assert.equal(await faultOf(extension, bytes), 'sound'));
  }
});

describe('a cropped picture', () => {
  const shown = Buffer.from('<svg width="200" height="100"><rect width="100" height="100" fill="#fff"/><text x="10" y="50" font-size="20">Jane Bloggs</text><rect x="100" width="100" height="100" fill="#036"/></svg>'); // prettier-ignore
  let picture: Buffer;
  let plain: Buffer;
  before(async () => {
    picture = await sharp(shown).flatten({ background: '#fff' }).png().toBuffer();
    plain = await sharp(Buffer.from(String(shown).replace(/<text.*<\/text>/, '')))
      .flatten({ background: '#fff' })
      .png()
      .toBuffer();
  });
  const RELS =
    '<Relationships><Relationship Id="r1" Type="http://x/image" Target="media/a.png"/></Relationships>';
  const inWord = (media: Uint8Array, side: string): Buffer =>
    word(`<w:p><w:r><w:drawing><pic:pic><pic:blipFill><a:blip r:embed="r1"/>${side}</pic:blipFill></pic:pic></w:drawing></w:r></w:p>`, { 'word/_rels/document.xml.rels': RELS, 'word/media/a.png': media }); // prettier-ignore
  const inOpen = (media: Uint8Array): Buffer =>
    smallZip({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': `<office:document-content><office:automatic-styles>${style('graphic', '<style:graphic-properties fo:clip="rect(0cm, 0cm, 0cm, 2cm)"/>')}</office:automatic-styles><office:body><office:text><text:p><draw:frame draw:style-name="S"><draw:image xlink:href="Pictures/a.png"/></draw:frame></text:p></office:text></office:body></office:document-content>`,
      'Pictures/a.png': media,
    });

  it('is refused where words were cut off', async () => {
    assert.match(
      await faultOf('docx', inWord(picture, '<a:srcRect l="50000"/>')),
      /cropped picture/,
    );
    assert.match(await faultOf('odt', inOpen(picture)), /cropped picture/);
  });

  it('is sound where only a plain margin was, or nothing', async () => {
    assert.equal(await faultOf('docx', inWord(plain, '<a:srcRect l="40000"/>')), 'sound');
    assert.equal(await faultOf('docx', inWord(picture, '<a:srcRect l="1000"/>')), 'sound');
    assert.equal(await faultOf('odt', inOpen(plain)), 'sound');
  });
});

describe('a person is found in an Office file', () => {
  for (const [where, bytes, name] of [
    ['the name of a style', word('', { 'word/styles.xml': '<w:styles><w:style><w:name w:val="Jane Bloggs letter"/></w:style></w:styles>' }), 'Jane Bloggs letter'],
    ['a property of the council’s own', smallDocx('x', { 'docProps/custom.xml': '<Properties><property name="Case"><vt:lpwstr>Letter to Jane Bloggs</vt:lpwstr></property></Properties>' }), 'Letter to Jane Bloggs'],
    ['the field for the manager', smallDocx('x', { 'docProps/app.xml': '<Properties><Manager>Jane Bloggs</Manager></Properties>' }), 'Jane Bloggs'],
    ['those who commented', smallDocx('x', { 'word/people.xml': '<w15:people><w15:person w15:author="Jane Bloggs"/></w15:people>' }), 'Jane Bloggs'],
    ['the folder that a workbook was in', smallXlsx({ 'xl/workbook.xml': '<workbook><x15ac:absPath url="C:\\Users\\jane.bloggs\\Documents\\"/></workbook>' }), 'jane.bloggs'],
    ['a named range', smallXlsx({ 'xl/workbook.xml': '<workbook><definedNames><definedName name="Jane_Bloggs">1</definedName></definedNames></workbook>' }), 'Jane_Bloggs'],
  ] as const) {
    it(where, () => assert.deepEqual(peopleInProperties(bytes), [name]));
  }
  it('and in no name of a style of every document', () => {
    const names = ['Normal', 'Heading 1', 'Table Grid', 'Light List Accent 1', 'Title'];
    const styles = names.map((one) => `<w:style><w:name w:val="${one}"/></w:style>`).join('');
    const bytes = word('', { 'word/styles.xml': `<w:styles>${styles}</w:styles>` });
    assert.deepEqual(peopleInProperties(bytes), []);
  });
}); // prettier-ignore
