import assert from 'node:assert/strict';
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import sharp from 'sharp';
import { inspectFile } from '../../../../src/files/other-files/inspect-file.ts';
import { smallZip } from '../../../support/fixture/small-zip.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const folder = temporaryFolder('too-large');

async function refusalOf(name: string, bytes: Uint8Array, most = 1e9): Promise<string | undefined> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const found = await inspectFile(path, name.slice(name.lastIndexOf('.') + 1), most);
  return found.sound ? undefined : found.reason;
}

/** A picture of one colour: few bytes, whatever its size. */
async function picture(format: 'png' | 'jpeg', width: number, height: number): Promise<Buffer> {
  const create = { width, height, channels: 3, background: '#fff' } as const;
  return sharp({ create, limitInputPixels: false })[format]().toBuffer();
}

/** The same picture, whose header says another size. */
function pretending(format: 'png' | 'jpeg', bytes: Buffer, width: number, height: number): Buffer {
  const changed = Buffer.from(bytes);
  if (format === 'png') {
    changed.writeUInt32BE(width, 16);
    changed.writeUInt32BE(height, 20);
  } else {
    const frame = changed.findIndex(
      (byte, at) => byte === 0xff && [0xc0, 0xc2].includes(changed[at + 1] ?? 0),
    );
    changed.writeUInt16BE(height, frame + 5);
    changed.writeUInt16BE(width, frame + 7);
  }
  return changed;
}

describe('a picture that unfolds into more than machines have', () => {
  for (const format of ['png', 'jpeg'] as const) {
    for (const [width, height, refused] of [
      [60_000, 60_000, true],
      [60_000, 10, true],
      [10, 20_001, true],
      [10_001, 10_000, true],
      [20_000, 5_000, false],
      [3508, 4961, false],
      [0, 10, true],
    ] as const) {
      it(`${format}, ${width} by ${height}: ${refused ? 'is refused' : 'is published'}`, async () => {
        const bytes = pretending(format, await picture(format, 8, 8), width, height);
        const reason = await refusalOf(`a.${format}`, bytes);
        if (!refused) assert.equal(reason, undefined);
        else if (width === 0) assert.match(reason ?? '', /It isn’t a (?:PNG|JPEG) picture/);
        else assert.match(reason ?? '', /^The picture has [\d,]+ by [\d,]+ pixels/);
      });
    }
  }

  it('is refused as progressive JPEG too, and an honest one isn’t', async () => {
    const create = { width: 8, height: 8, channels: 3, background: '#fff' } as const;
    const bytes = await sharp({ create }).jpeg({ progressive: true }).toBuffer();
    assert.equal(await refusalOf('p.jpg', bytes), undefined);
    assert.match(
      (await refusalOf('p.jpg', pretending('jpeg', bytes, 60_000, 60_000))) ?? '',
      /60,000 by 60,000/,
    );
  });
});

describe('a file that is larger than can be looked through', () => {
  for (const [what, bytes, most, reason] of [
    ['than council.yaml allows', 200_000_000, 100_000_000, /larger than council\.yaml allows/],
    ['than any may be, whatever it allows', 5_000_000_000, 1e12, /larger than 100 MB/],
    ['than a table may be', 60_000_000, 100_000_000, /table of more than 25 MB/],
  ] as const) {
    it(`${what}: is refused by its length alone`, async () => {
      const path = join(folder, 'large.csv');
      writeFileSync(path, '');
      truncateSync(path, bytes);
      const found = await inspectFile(path, 'csv', most);
      assert.ok(!found.sound);
      assert.match(found.reason, reason);
    });
  }
});

describe('an Office file that unfolds without end', () => {
  it('is refused after as much as any honest one has, however many parts it has', async () => {
    // Each part is within the limit of one; that it has a document type ends the reading of it early.
    const part = Buffer.alloc(60 * 1024 * 1024, ' ');
    part.write('<!DOCTYPE a><a/>');
    const parts = Array.from(
      { length: 5 },
      (_, at) => [`word/theme/theme${at}.xml`, part] as const,
    );
    const bomb = smallZip({ ...Object.fromEntries(parts), 'word/document.xml': '<a/>' });
    assert.ok(bomb.length < 1_000_000);
    assert.match((await refusalOf('a.docx', bomb)) ?? '', /too large to unpack/);
  });
});
