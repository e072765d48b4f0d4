import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import sharp from 'sharp';
import { inspectFile } from '../../../../src/files/other-files/inspect-file.ts';
import { smallDocx, smallXlsx, smallZip } from '../../../support/fixture/small-zip.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const folder = temporaryFolder('files');
const MOST = 1_000_000;

async function inspect(name: string, bytes: Uint8Array | string) {
  const path = join(folder, 'file');
  writeFileSync(path, bytes);
  return inspectFile(path, name.slice(name.lastIndexOf('.') + 1), MOST);
}

const picture = sharp({
  create: { width: 8, height: 8, channels: 3, background: '#00573d' },
});
const png = await picture.clone().png().toBuffer();
const jpeg = await picture.clone().jpeg().toBuffer();
const located = await picture
  .clone()
  .jpeg()
  .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 48/1 0/1' } })
  .toBuffer();
const odt = smallZip({
  mimetype: 'application/vnd.oasis.opendocument.text',
  'content.xml': '<office:document-content/>',
});

describe('a sound file', () => {
  for (const [name, bytes, format, extension] of [
    ['costs.docx', smallDocx('Costs'), 'Word document', 'docx'],
    ['costs.XLSX', smallXlsx(), 'Spreadsheet', 'xlsx'],
    ['costs.odt', odt, 'OpenDocument text', 'odt'],
    ['costs.csv', 'Step,Cost\nBridge,£3\n', 'CSV', 'csv'],
    ['map.png', png, 'Image', 'png'],
    ['map.JPEG', jpeg, 'Image', 'jpg'],
  ] as const) {
    it(`${name} is a ${format}, with its size and hash`, async () => {
      const found = await inspect(name, bytes);
      assert.ok(found.sound, JSON.stringify(found));
      assert.deepEqual([found.kind.format, found.kind.extension], [format, extension]);
      const data = Buffer.from(bytes);
      assert.equal(found.bytes, data.length);
      assert.equal(found.sha256, createHash('sha256').update(data).digest('hex'));
    });
  }
});

describe('a file is refused', () => {
  const document = (xml: string) => smallDocx('', { 'word/document.xml': xml });
  for (const [name, bytes, reason] of [
    ['macros.docm', smallDocx('x'), /macros/],
    ['macros.xlsb', smallXlsx(), /macros/],
    ['macros.docx', smallDocx('x', { 'word/vbaProject.bin': 'x' }), /macros/],
    [
      'macros.docx',
      smallDocx('x', {
        '[Content_Types].xml':
          '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
      }),
      /macros/,
    ],
    [
      'basic.odt',
      smallZip({
        mimetype: 'application/vnd.oasis.opendocument.text',
        'content.xml': '',
        'Basic/Standard/Module1.xml': '',
      }),
      /macros/,
    ],
    ['old.doc', 'x', /old kind.*Save it as \.docx/],
    ['page.html', '<p>', /Files of this kind aren’t published/],
    ['constructor', 'x', /Files of this kind aren’t published/],
    ['empty.csv', '', /empty/],
    ['named.docx', png, /damaged, or isn’t a \.docx/],
    ['named.docx', smallXlsx(), /damaged, or isn’t a \.docx/],
    ['named.xlsx', smallDocx('x'), /damaged, or isn’t a \.xlsx/],
    [
      'named.odt',
      smallZip({ mimetype: 'application/zip', 'content.xml': '' }),
      /not an \.odt file/,
    ],
    ['locked.docx', Buffer.from('ÐÏ\u0011à¡±\u001aá', 'latin1'), /locked by a password/],
    ['cut.docx', smallDocx('x').subarray(0, -10), /damaged/],
    ['attached.docx', smallDocx('x', { 'word/embeddings/sheet.xlsx': 'x' }), /carries other files/],
    [
      'template.docx',
      smallDocx('x', {
        'word/_rels/settings.xml.rels':
          '<Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="https://template.example/" TargetMode="External"/>',
      }),
      /fetches a template/,
    ],
    [
      'tracked.docx',
      document('<w:p><w:del w:id="1"><w:delText>A Resident</w:delText></w:del></w:p>'),
      /tracked changes/,
    ],
    ['comments.docx', smallDocx('x', { 'word/comments.xml': '<w:comments/>' }), /comments/],
    [
      'hidden.xlsx',
      smallXlsx({
        'xl/workbook.xml':
          '<workbook><sheets><sheet name="Names" sheetId="2" state="hidden"/></sheets></workbook>',
      }),
      /hidden sheets/,
    ],
    [
      'rows.xlsx',
      smallXlsx({ 'xl/worksheets/sheet1.xml': '<worksheet><row r="2" hidden="1"/></worksheet>' }),
      /hidden rows/,
    ],
    [
      'pivot.xlsx',
      smallXlsx({ 'xl/pivotCache/pivotCacheDefinition1.xml': 'x' }),
      /behind a pivot table/,
    ],
    ['bomb.docx', document(' '.repeat(70 * 1024 * 1024)), /too large to unpack/],
    ['latin.csv', Buffer.from('Cost,£3', 'latin1'), /UTF-8/],
    ['binary.csv', smallXlsx(), /UTF-8/],
    ['named.png', jpeg, /isn’t a PNG picture/],
    ['cut.png', png.subarray(0, -4), /isn’t a PNG picture/],
    ['named.jpg', png, /isn’t a JPEG picture/],
    ['located.jpg', located, /where it was taken/],
  ] as const) {
    it(`${name}: ${reason.source}`, async () => {
      const found = await inspect(name, bytes);
      assert.ok(!found.sound);
      assert.match(found.reason + found.remedy, reason);
    });
  }

  it('that is larger than the council allows, unread', async () => {
    const found = await inspect('large.csv', 'x'.repeat(MOST + 1));
    assert.ok(!found.sound);
    assert.match(found.reason, /larger than council\.yaml allows/);
  });

  it('that isn’t there', async () => {
    assert.equal((await inspectFile(join(folder, 'none.csv'), 'csv', MOST)).sound, false);
  });
});

describe('whatever is in a file', () => {
  it('it gets an answer', async () => {
    const sound = [smallDocx('Costs'), smallXlsx(), odt, png, located];
    const names = ['a.docx', 'a.xlsx', 'a.odt', 'a.png', 'a.jpg'] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.nat(names.length - 1),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }),
        fc.nat(),
        async (which, changes, cut) => {
          const bytes = Buffer.from(sound[which] ?? []);
          for (const [at, value] of changes) bytes[at % bytes.length] = value;
          const found = await inspect(
            names[which] ?? '',
            bytes.subarray(0, cut % (bytes.length + 1)),
          );
          assert.equal(typeof found.sound, 'boolean');
        },
      ),
      { seed: 11, numRuns: 300 },
    );
  });
});
