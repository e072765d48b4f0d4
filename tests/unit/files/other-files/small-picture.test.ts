import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import sharp from 'sharp';
import { exifOfJpeg } from '../../../../src/files/other-files/pictures/jpeg-exif.ts';
import { showsOtherwise } from '../../../../src/files/other-files/pictures/small-picture.ts';

/** A street: a sky, a house with a door, a tree. */
const street = (more = '') =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><rect width="900" height="600" fill="#b8d4f0"/><rect y="430" width="900" height="170" fill="#666"/><rect x="120" y="180" width="320" height="260" fill="#a0522d"/><rect x="240" y="320" width="70" height="120" fill="#222"/><circle cx="680" cy="260" r="120" fill="#1d5c2a"/>${more}</svg>`,
  );
const whole = sharp(street());
const jpeg = (picture: ReturnType<typeof sharp>) => picture.jpeg({ quality: 80 }).toBuffer();
const small = (picture: ReturnType<typeof sharp>, fit: 'fill' | 'contain' = 'contain') =>
  picture.clone().resize(160, 120, { fit, background: '#000' }).jpeg({ quality: 60 }).toBuffer();

/** A JPEG with a small one in its second directory, as cameras write it. */
function withSmall(picture: Buffer, inside: Buffer): Buffer {
  const tiff = Buffer.alloc(44);
  tiff.write('II*\u0000', 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt32LE(14, 10);
  tiff.writeUInt16LE(2, 14);
  for (const [at, tag, value] of [
    [16, 0x201, 44],
    [28, 0x202, inside.length],
  ] as const) {
    tiff.writeUInt16LE(tag, at);
    tiff.writeUInt16LE(4, at + 2);
    tiff.writeUInt32LE(1, at + 4);
    tiff.writeUInt32LE(value, at + 8);
  }
  const body = Buffer.concat([Buffer.from('Exif\u0000\u0000', 'latin1'), tiff, inside]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([picture.subarray(0, 2), head, body, picture.subarray(2)]);
}

describe('the small picture in a JPEG', () => {
  it('is found in its second directory', async () => {
    const inside = await small(whole);
    const exif = exifOfJpeg(withSmall(await jpeg(whole.clone()), inside));
    assert.deepEqual(exif, { hasPlace: false, small: inside });
  });

  it('is none where the picture has none, or the directory ends too soon', async () => {
    const picture = await jpeg(whole.clone());
    assert.equal(exifOfJpeg(picture), undefined);
    const cut = withSmall(picture, await small(whole)).subarray(0, 50);
    assert.equal(exifOfJpeg(cut)?.small, undefined);
  });

  const patch = '<rect x="600" y="180" width="150" height="150" fill="#fff"/>';
  for (const [what, picture] of [
    ['a picture that was cut', whole.clone().extract({ left: 0, top: 100, width: 460, height: 400 })],
    ['a picture with a white patch', sharp(street(patch))],
    ['a picture that was painted over', sharp({ create: { width: 900, height: 600, channels: 3, background: '#fff' } })],
  ] as const) {
    it(`shows something else beside ${what}`, async () => {
      assert.ok(await showsOtherwise(await jpeg(picture.clone()), await small(whole)));
    });
  }

  for (const [what, picture, inside] of [
    ['with black above and below', whole.clone(), small(whole)],
    ['drawn to its shape', whole.clone(), small(whole, 'fill')],
    ['of a picture that was turned', whole.clone().rotate(90), small(whole)],
    ['of a picture that was made lighter', whole.clone().linear(0.8, 45), small(whole)],
    ['of a picture that was made smaller', whole.clone().resize(300), small(whole)],
    ['of one colour', whole.clone(), small(sharp({ create: { width: 9, height: 6, channels: 3, background: '#000' } }))],
    ['that can’t be opened', whole.clone(), Promise.resolve(Buffer.from([0xff, 0xd8, 0xff]))],
  ] as const) {
    it(`shows the same where it is ${what}`, async () => {
      assert.ok(!(await showsOtherwise(await jpeg(picture.clone()), await inside)));
    });
  }
}); // prettier-ignore
