import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import sharp from 'sharp';
import { createMachineReader } from '../../../../src/files/scans/machine-reader.ts';
import { scanOf } from '../../../support/fixture/scans.ts';

const reader = createMachineReader();
after(() => reader.close());

const LINES = [
  'Harrowgate Civils Ltd tendered £1,483,920.50 in total.',
  'The reserve price would weaken the bargaining position of the council.',
];

const create = (width: number, height: number, background: string) =>
  sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer();

describe('printed English in a picture is read by machine', () => {
  for (const [how, degrees] of [
    ['upright', 0],
    ['on its side', 90],
    ['upside down', 180],
  ] as const) {
    it(`is read where the picture is ${how}`, async () => {
      const words = await reader.read(await scanOf(LINES, degrees));
      const text = words?.text.replace(/\s+/g, ' ') ?? '';
      for (const line of LINES) assert.ok(text.includes(line), text);
    });
  }

  it('is read of a JPEG that the camera held sideways, as its own data say', async () => {
    const jpeg = await sharp(await scanOf(LINES.slice(0, 1), 90))
      .jpeg()
      .withMetadata({ orientation: 8 })
      .toBuffer();
    assert.match((await reader.read(jpeg))?.text ?? '', /Harrowgate Civils Ltd/);
  });

  it('is read of grey paper on a white page', async () => {
    const paper = await sharp(await scanOf(LINES))
      .linear(0.86, -4)
      .rotate(-2, { background: '#d8d8d4' })
      .png()
      .toBuffer();
    const { width = 0 } = await sharp(paper).metadata();
    const page = await sharp(paper)
      .extend({ bottom: width, background: '#ffffff' })
      .png()
      .toBuffer();
    assert.match((await reader.read(page))?.text ?? '', /Harrowgate Civils Ltd/);
  });

  for (const [how, colour, alpha] of [
    ['in points that are wholly transparent', (grey: number) => grey, () => 0],
    ['in white on a transparent ground', () => 255, (grey: number) => 255 - grey],
    ['in black on a transparent ground', () => 0, (grey: number) => 255 - grey],
  ] as const) {
    it(`is read ${how}`, async () => {
      const { data: grey, info } = await sharp(await scanOf(LINES.slice(0, 1)))
        .greyscale()
        .raw()
        .toBuffer({ resolveWithObject: true });
      const rgba = Buffer.alloc(info.width * info.height * 4);
      for (let at = 0; at < info.width * info.height; at += 1) {
        rgba.fill(colour(grey[at] ?? 0), at * 4, at * 4 + 3);
        rgba[at * 4 + 3] = alpha(grey[at] ?? 0);
      }
      const png = await sharp(rgba, {
        raw: { width: info.width, height: info.height, channels: 4 },
      })
        .png()
        .toBuffer();
      assert.match((await reader.read(png))?.text ?? '', /Harrowgate Civils Ltd/);
    });
  }

  it('is none on paper without a mark', async () => {
    const words = await reader.read(await create(900, 700, '#ffffff'));
    assert.deepEqual(words, { text: '', sure: 0, all: 0, isBlank: true });
  });

  it('is none on a sheet that is wholly transparent, or opaque as its alpha says', async () => {
    for (const alpha of [0, 1]) {
      const sheet = await sharp({
        create: {
          width: 300,
          height: 200,
          channels: 4,
          background: { r: 255, g: 255, b: 255, alpha },
        },
      })
        .png()
        .toBuffer();
      assert.equal((await reader.read(sheet))?.isBlank, true);
    }
  });

  for (const [what, picture] of [
    ['a text', () => Buffer.from('no picture at all')],
    ['nothing', () => Buffer.alloc(0)],
    ['a picture that is cut short', async () => (await scanOf(LINES)).subarray(0, 900)],
  ] as const) {
    it(`is not read of ${what}, and what follows is read all the same`, async () => {
      assert.equal(await reader.read(await picture()), undefined);
    });
  }

  it('is looked for in pictures of any form without failing', async () => {
    for (const [width, height] of [
      [1, 1],
      [2_000, 1],
      [1, 2_000],
      [3, 3],
    ] as const) {
      const line = await sharp({
        create: {
          ...{ width, height, channels: 3, background: '#888' },
          noise: { type: 'gaussian', mean: 128, sigma: 60 },
        },
      })
        .png()
        .toBuffer();
      assert.equal((await reader.read(line))?.sure ?? 0, 0);
    }
  });
});
