import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import sharp from 'sharp';
import { BODY, FIELDS, loadCouncil, paper, REPORT } from '../temporary-council.ts';

const picture = (width = 8) =>
  sharp({ create: { width, height: 8, channels: 3, background: '#00573d' } });
const png = await picture().png().toBuffer();
const gif = await picture().gif().toBuffer();
const huge = Buffer.from(png);
huge.writeUInt32BE(60_000, 16);
huge.writeUInt32BE(60_000, 20);
const hugeGif = Buffer.from(gif);
hugeGif.writeUInt16LE(60_000, 6);

const located = await picture()
  .jpeg()
  .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 48/1 0/1' } })
  .toBuffer();

const PICTURES: readonly (readonly [name: string, bytes: Uint8Array, refused?: RegExp])[] = [
  ['map.png', png],
  ['map.jpg', await picture().jpeg().toBuffer()],
  ['map.gif', gif],
  ['map.webp', await picture().webp().toBuffer()],
  ['map.webp', await picture().webp({ lossless: true }).toBuffer()],
  ['wide.webp', await picture(16_000).webp({ lossless: true }).toBuffer()],
  ['map.png', huge, /60,000 by 60,000 pixels/],
  ['map.gif', hugeGif, /60,000 by 8 pixels/],
  ['map.jpg', located, /where it was taken/],
  ['map.png', Buffer.alloc(0), /It is empty/],
  ['map.jpg', png, /isn’t a JPEG picture/],
  ['map.webp', png, /isn’t a GIF or WebP picture/],
  ['map.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), /save it as \.png/],
];

describe('a picture that a text shows', () => {
  for (const [name, bytes, refused] of PICTURES) {
    it(`${name}: is ${refused ? `refused: ${refused.source}` : 'published'}`, async () => {
      const body = BODY.replace('It is due.', `It is due. ![A map](${name})`);
      const { diagnostics } = await loadCouncil({
        [REPORT]: paper(FIELDS, body),
        [REPORT.replace('.md', `/${name}`)]: bytes,
      });
      assert.deepEqual(
        diagnostics.map(({ code, file }) => [code, file.split('/').at(-1)]),
        refused ? [['image-unsound', name]] : [],
      );
      if (refused) assert.match(diagnostics[0]?.message ?? '', refused);
    });
  }
});
