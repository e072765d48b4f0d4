import sharp from 'sharp';
import { MOST_PIXELS } from '../picture-pixels.ts';
import { greySquare } from './grey-square.ts';

/** Pixels of a side at which two pictures are compared. */
const SIDE = 32;
/** Two pictures of one view agree more, also where one was made lighter (Pearson). */
const LEAST_AGREEMENT = 0.7;
/** Of 255: a part that differs by more, once both are as light as each other, shows something else. */
const MOST_APART = 70;
/** Of 255: a picture that varies less is of one colour. */
const LEAST_VARIED = 4;

type Grey = Float64Array;

/**
 * Whether the small picture in a file shows another view than the picture itself, as it does where a program cut the picture or
 * painted over a part of it, and left the small one as it was. One that can't be opened shows nothing.
 */
export async function showsOtherwise(picture: Buffer, small: Buffer): Promise<boolean> {
  try {
    const open = (bytes: Buffer) => sharp(bytes, { limitInputPixels: MOST_PIXELS });
    const [{ width, height }, outer] = await Promise.all([
      open(picture).metadata(),
      open(small).metadata(),
    ]);
    const own = await greyOf(open(picture));
    const others: Grey[] = [await greyOf(open(small))];
    // Cameras make them 4:3, with black above and below a wider picture.
    for (const ratio of [width / height, height / width]) {
      const w = Math.min(outer.width, Math.round(outer.height * ratio));
      const h = Math.min(outer.height, Math.round(outer.width / ratio));
      const [left, top] = [Math.floor((outer.width - w) / 2), Math.floor((outer.height - h) / 2)];
      if (w < 2 || h < 2 || left + top === 0) continue;
      others.push(await greyOf(open(small).extract({ left, top, width: w, height: h })));
    }
    // A program may turn the one and not the other.
    const turned = others.flatMap((grey) => [0, 1, 2, 3].map((times) => turnedBy(grey, times)));
    return turned.every((other) => isOtherView(own, other));
  } catch {
    return false;
  }
}

async function greyOf(picture: ReturnType<typeof sharp>): Promise<Grey> {
  const { data, channels } = await greySquare(picture, SIDE);
  return Float64Array.from({ length: SIDE * SIDE }, (_, at) => data[at * channels] ?? 0);
}

function turnedBy(grey: Grey, times: number): Grey {
  let turned = grey;
  for (let done = 0; done < times; done += 1) {
    const before = turned;
    turned = before.map(
      (_, at) => before[(SIDE - 1 - (at % SIDE)) * SIDE + Math.floor(at / SIDE)] ?? 0,
    );
  }
  return turned;
}

function isOtherView(own: Grey, other: Grey): boolean {
  const [a, b] = [meanOf(own), meanOf(other)];
  let [both, ofOwn, ofOther] = [0, 0, 0];
  own.forEach((value, at) => {
    const [x, y] = [value - a, (other[at] ?? 0) - b];
    both += x * y;
    ofOwn += x * x;
    ofOther += y * y;
  });
  const isPlain = (squares: number) => Math.sqrt(squares / own.length) < LEAST_VARIED;
  if (isPlain(ofOther)) return false;
  if (isPlain(ofOwn) || both / Math.sqrt(ofOwn * ofOther) < LEAST_AGREEMENT) return true;
  const scale = both / ofOther;
  const apart = own.map((value, at) => value - a - scale * ((other[at] ?? 0) - b));
  return hasPartApart(apart);
}

/** Nine pixels together that are all lighter, or all darker: a patch, and no edge that lies a pixel further. */
function hasPartApart(apart: Grey): boolean {
  for (let y = 1; y < SIDE - 1; y += 1) {
    for (let x = 1; x < SIDE - 1; x += 1) {
      const around = [-1, 0, 1].flatMap((dy) =>
        [-1, 0, 1].map((dx) => apart[(y + dy) * SIDE + x + dx] ?? 0),
      );
      if (Math.abs(meanOf(Float64Array.from(around))) > MOST_APART) return true;
    }
  }
  return false;
}

function meanOf(values: Grey): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
