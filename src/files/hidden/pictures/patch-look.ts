import type { Box, PixelBox } from '../../pdfium.ts';
import { luma } from '../light.ts';
import type { View } from '../look.ts';

/** How a patch looks beside what it lies on, in the pixels that it paints. */
export type PatchLook = {
  /** Of the box, how much the patch paints. */
  readonly painted: number;
  /** How much is to be seen in what is below, from pixel to pixel: 0 for a plain surface, to 255. */
  readonly detailBelow: number;
  /** How much what is below bends, over some pixels: 0 for a gradient, more for a face that is out of focus. */
  readonly bendBelow: number;
  /** The detail of what is seen now, as a share of it: near 0 for a plain patch, near 1 for another picture. */
  readonly detailLeft: number;
  /** How alike the two are from pixel to pixel, -1 to 1: near 1 for what shows through. */
  readonly alikeInDetail: number;
  /** How alike they are from block to block: near 1 for a blurred copy. */
  readonly alikeInLarge: number;
  /** Of the pixels that the patch paints, those near their most frequent colour. */
  readonly evenness: number;
  /** The lightness of what is below, 0 black to 255 white. */
  readonly lightBelow: number;
  /** Of what is below, how much has a colour that skin has too. */
  readonly skinBelow: number;
};

/** Two pixels further apart, of 255, aren't the same. */
const APART = 10;
/** In pixels: over fewer, a picture out of focus is a gradient. */
const BEND = 8;
/** In pixels: what is left of a face by those who blur it. */
const BLOCK = 12;
/** Fewer are alike by chance. */
const FEWEST_BLOCKS = 8;

/** Compares a box of two pictures of the same part of a page. */
export function lookAtPatch(before: View, below: View, box: Box): PatchLook {
  const { x, y, width, height } = before.pixelsOf(box);
  const one = greysOf(before, x, y, width, height);
  const other = greysOf(below, x, y, width, height);
  const changed = changedPixels(before, below, x, y, width, height);
  let painted = 0;
  let light = 0;
  const here = new Sums();
  let detailBelow = 0;
  let bends = 0;
  let bend = 0;
  let detailNow = 0;
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const at = row * width + column;
      if (changed[at] === 0) continue;
      painted += 1;
      light += other[at] ?? 0;
      for (const step of [BEND, BEND * width]) {
        const inside = step === BEND ? column >= BEND && column < width - BEND : row >= BEND && row < height - BEND; // prettier-ignore
        if (!inside) continue;
        bends += 1;
        bend += Math.abs((other[at - step] ?? 0) - 2 * (other[at] ?? 0) + (other[at + step] ?? 0));
      }
      if (column === 0 || row === 0 || changed[at - 1] === 0 || changed[at - width] === 0) continue;
      for (const step of [1, width]) {
        const now = (one[at] ?? 0) - (one[at - step] ?? 0);
        const was = (other[at] ?? 0) - (other[at - step] ?? 0);
        detailNow += Math.abs(now);
        detailBelow += Math.abs(was);
        here.add(now, was);
      }
    }
  }
  const pairs = Math.max(1, here.count);
  return {
    painted: painted / Math.max(1, width * height),
    detailBelow: detailBelow / pairs,
    bendBelow: bend / Math.max(1, bends),
    detailLeft: detailBelow === 0 ? 1 : detailNow / detailBelow,
    alikeInDetail: here.correlation,
    alikeInLarge: blocksAlike(one, other, changed, width, height),
    evenness: evennessOf(before, changed, { x, y, width, height }),
    lightBelow: painted === 0 ? 255 : light / painted,
    skinBelow: skinShare(below, changed, { x, y, width, height }),
  };
}

/** Skin of all tones is redder than it is green, and greener than blue; so are wood, brick and soil. */
function skinShare(
  { picture }: View,
  changed: Uint8Array,
  { x, y, width, height }: PixelBox,
): number {
  let skin = 0;
  let total = 0;
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      if (changed[row * width + column] === 0) continue;
      const at = ((y + row) * picture.width + x + column) * 4;
      const [r = 0, g = 0, b = 0] = picture.rgba.subarray(at, at + 3);
      total += 1;
      if (r >= 60 && r - g >= 8 && g >= 0.9 * b && r - b >= 20 && r - b <= 140) skin += 1;
    }
  }
  return total === 0 ? 0 : skin / total;
}

const NEAR = 40;

function evennessOf(
  { picture }: View,
  changed: Uint8Array,
  { x, y, width, height }: PixelBox,
): number {
  const { rgba } = picture;
  const bins = new Uint32Array(1 << 12);
  const each = (use: (at: number) => void) => {
    for (let row = 0; row < height; row += 1) {
      for (let column = 0; column < width; column += 1) {
        if (changed[row * width + column] !== 0) use(((y + row) * picture.width + x + column) * 4);
      }
    }
  };
  const binOf = (at: number) =>
    (((rgba[at] ?? 0) >> 4) << 8) | (((rgba[at + 1] ?? 0) >> 4) << 4) | ((rgba[at + 2] ?? 0) >> 4);
  let total = 0;
  each((at) => {
    bins[binOf(at)] = (bins[binOf(at)] ?? 0) + 1;
    total += 1;
  });
  const modal = bins.indexOf(Math.max(...bins));
  const parts = [8, 4, 0].map((shift) => ((modal >> shift) & 15) * 16 + 8);
  let near = 0;
  each((at) => {
    if (parts.every((part, index) => Math.abs((rgba[at + index] ?? 0) - part) <= NEAR)) near += 1;
  });
  return total === 0 ? 0 : near / total;
}

/** Sums for the correlation of two series. */
class Sums {
  count = 0;
  #a = 0;
  #b = 0;
  #aa = 0;
  #bb = 0;
  #ab = 0;

  add(a: number, b: number): void {
    this.count += 1;
    this.#a += a;
    this.#b += b;
    this.#aa += a * a;
    this.#bb += b * b;
    this.#ab += a * b;
  }

  /** Pearson's; 0 where one of the two doesn't change. */
  get correlation(): number {
    const n = this.count;
    const product = (n * this.#aa - this.#a ** 2) * (n * this.#bb - this.#b ** 2);
    return product <= 0 ? 0 : (n * this.#ab - this.#a * this.#b) / Math.sqrt(product);
  }
}

function greysOf({ picture }: View, x: number, y: number, width: number, height: number) {
  const greys = new Float32Array(width * height);
  const { rgba } = picture;
  for (let row = 0; row < height; row += 1) {
    let at = ((y + row) * picture.width + x) * 4;
    for (let column = 0; column < width; column += 1, at += 4) {
      greys[row * width + column] = luma(rgba[at] ?? 0, rgba[at + 1] ?? 0, rgba[at + 2] ?? 0);
    }
  }
  return greys;
}

function changedPixels(
  one: View,
  other: View,
  x: number,
  y: number,
  width: number,
  height: number,
) {
  const changed = new Uint8Array(width * height);
  const [a, b] = [one.picture.rgba, other.picture.rgba];
  for (let row = 0; row < height; row += 1) {
    let at = ((y + row) * one.picture.width + x) * 4;
    for (let column = 0; column < width; column += 1, at += 4) {
      const apart = Math.max(
        Math.abs((a[at] ?? 0) - (b[at] ?? 0)),
        Math.abs((a[at + 1] ?? 0) - (b[at + 1] ?? 0)),
        Math.abs((a[at + 2] ?? 0) - (b[at + 2] ?? 0)),
      );
      if (apart > APART) changed[row * width + column] = 1;
    }
  }
  return closed(changed, width, height);
}

/** With the gaps filled where a patch has by chance the colour of what is below. */
function closed(changed: Uint8Array, width: number, height: number): Uint8Array {
  const filled = Uint8Array.from(changed);
  for (let row = 0; row < height; row += 1) {
    let first = -1;
    let last = -1;
    for (let column = 0; column < width; column += 1) {
      if (changed[row * width + column] === 0) continue;
      if (first === -1) first = column;
      last = column;
    }
    if (first !== -1) filled.fill(1, row * width + first, row * width + last + 1);
  }
  return filled;
}

function blocksAlike(
  one: Float32Array,
  other: Float32Array,
  changed: Uint8Array,
  width: number,
  height: number,
): number {
  const sums = new Sums();
  for (let top = 0; top < height; top += BLOCK) {
    for (let left = 0; left < width; left += BLOCK) {
      let count = 0;
      let a = 0;
      let b = 0;
      for (let row = top; row < Math.min(height, top + BLOCK); row += 1) {
        for (let column = left; column < Math.min(width, left + BLOCK); column += 1) {
          const at = row * width + column;
          if (changed[at] === 0) continue;
          count += 1;
          a += one[at] ?? 0;
          b += other[at] ?? 0;
        }
      }
      if (count >= (BLOCK * BLOCK) / 4) sums.add(a / count, b / count);
    }
  }
  return sums.count < FEWEST_BLOCKS ? 0 : sums.correlation;
}
