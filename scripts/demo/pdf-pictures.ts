import sharp from 'sharp';
import { Random } from './random.ts';

/** A picture of the demo's PDFs, as JPEG. Many PDFs share it, which keeps the writing of them quick. */
export type Picture = {
  readonly jpeg: Uint8Array;
  readonly width: number;
  readonly height: number;
};

/** Widths in pixels; a picture is three quarters as high, and takes about 0.3 bytes a pixel. */
const WIDTHS = [480, 720, 960, 1200, 1600, 2080] as const;
const BYTES_A_PIXEL = 0.3;
const QUALITY = 78;

const bytesOf = (width: number): number => width * width * 0.75 * BYTES_A_PIXEL;

/**
 * How large the PDFs of councils are, in bytes: three in ten are text alone, half of all are from 140 to
 * 320 kB, and one in 25 is of 1 to 5 MB. That makes a median of about 200 kB and a mean of about 260 kB.
 */
export function drawSize(random: Random): number {
  const share = random.next();
  const between = (least: number, most: number) => random.whole(least, most) * 1000;
  if (share < 0.3) return 0;
  if (share < 0.8) return between(140, 320);
  if (share < 0.96) return between(320, 600);
  if (share < 0.995) return between(1000, 2300);
  return between(2500, 5000);
}

/** Pictures that together take about that many bytes; the largest come first. */
export async function picturesOf(bytes: number): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (let left = bytes; left > bytesOf(WIDTHS[0]) / 2;) {
    const width = WIDTHS.findLast((candidate) => bytesOf(candidate) <= left) ?? WIDTHS[0];
    pictures.push(await pictureOf(width));
    left -= bytesOf(width);
  }
  return pictures;
}

const drawn = new Map<number, Promise<Picture>>();

function pictureOf(width: number): Promise<Picture> {
  const known = drawn.get(width) ?? drawPicture(width);
  drawn.set(width, known);
  return known;
}

/** Fields on a hill with the grain of a photograph: plain colours would make too small a file. */
async function drawPicture(width: number): Promise<Picture> {
  const height = (width * 3) / 4;
  const random = new Random(`picture/${width}`);
  const hedges = Array.from({ length: 9 }, () => random.whole(0, width));
  const pixels = new Uint8Array(width * height * 3);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 3) {
      const field = hedges.filter((hedge) => hedge < x + (y >> 1)).length;
      const grain = random.whole(0, 40);
      pixels[at] = 60 + ((field * 37) % 90) + grain;
      pixels[at + 1] = 90 + ((field * 23) % 80) + grain;
      pixels[at + 2] = 50 + (y * 90) / height + grain;
    }
  }
  const raw = { width, height, channels: 3 } as const;
  const jpeg = await sharp(pixels, { raw }).jpeg({ quality: QUALITY }).toBuffer();
  return { jpeg, width, height };
}
