import { posix } from 'node:path';
import sharp from 'sharp';
import { readXml } from './office-xml.ts';
import type { OpenStyles } from './opendocument/styles.ts';
import { greySquare } from './pictures/grey-square.ts';

/** A picture of which a part is cut off, and still in the file. */
export type Crop = {
  /** The name of its part, or undefined where it isn't known. */
  readonly picture: string | undefined;
  /** What is cut off above, right, below and left: shares of the picture, or points. */
  readonly cut: readonly number[];
  readonly unit: 'share' | 'point';
};

/** Less is the edge of a scan, or a rounding. */
const LEAST_SHARE = 0.03;

/** By the ids that a part uses: which parts it leads to (`_rels/NAME.rels`). */
export function targetsIn(rels: Buffer | undefined, part: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  readXml(rels ?? Buffer.alloc(0), {
    open: ({ name, attributes }) => {
      if (name !== 'Relationship' || /^external$/i.test(attributes['TargetMode'] ?? '')) return;
      const target = attributes['Target'] ?? '';
      const path = target.startsWith('/')
        ? target.slice(1)
        : posix.join(posix.dirname(part), target);
      targets.set(attributes['Id'] ?? '', path);
    },
  });
  return targets;
}

/** The pictures that a part of Word or Excel cuts, in its ways since 2007 and before. */
export function cropsOfOffice(part: Buffer, targets: ReadonlyMap<string, string>): Crop[] {
  if (!part.includes('srcRect') && !part.includes('crop') && part[1] !== 0) return [];
  const crops: Crop[] = [];
  let picture: string | undefined;
  const add = (cut: readonly number[], id: string | undefined) => {
    if (!cut.some((side) => side >= LEAST_SHARE)) return;
    crops.push({ picture: id === undefined ? undefined : targets.get(id), cut, unit: 'share' });
  };
  readXml(part, {
    open: ({ name, attributes }) => {
      if (name === 'blip') picture = attributes['embed'];
      if (name === 'srcRect') {
        add(
          ['t', 'r', 'b', 'l'].map((side) => Number.parseFloat(attributes[side] ?? '0') / (attributes[side]?.endsWith('%') === true ? 100 : 100_000)), // prettier-ignore
          picture,
        );
      }
      if (name === 'imagedata') {
        add(
          ['croptop', 'cropright', 'cropbottom', 'cropleft'].map((side) => vmlShare(attributes[side] ?? '0')), // prettier-ignore
          attributes['id'],
        );
      }
    },
  });
  return crops;
}

/** "13107f" of 65,536, or "0.2". */
const vmlShare = (written: string): number =>
  Number.parseFloat(written) / (written.endsWith('f') ? 65_536 : 1);

/** The pictures that an OpenDocument part cuts. */
export function cropsOfOpenDocument(part: Buffer, styles: OpenStyles): Crop[] {
  const crops: Crop[] = [];
  const frames: (readonly number[] | undefined)[] = [];
  readXml(part, {
    open: ({ name, attributes }) => {
      if (name === 'frame') {
        frames.push(styles.get(`graphic ${attributes['style-name'] ?? ''}`)?.cut);
      }
      const cut = frames.at(-1);
      if (name === 'image' && cut?.some((side) => side > 0) === true) {
        crops.push({ picture: attributes['href'], cut, unit: 'point' });
      }
    },
    close: (name) => {
      if (name === 'frame') frames.pop();
    },
  });
  return crops;
}

/** More pixels than any picture of a document has, and the side of what is looked at. */
const [MOST_PIXELS, SIDE] = [100_000_000, 500];
const DPI = 96;

/** Whether what is cut off a picture shows something: more than a margin of one colour. */
export async function hidesSomething(bytes: Buffer | undefined, crop: Crop): Promise<boolean> {
  if (bytes === undefined) return true;
  try {
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS });
    const { width, height, density = DPI } = await picture.metadata();
    const cut = crop.cut.map((side, at) => {
      if (crop.unit === 'share') return side;
      return side / ((72 * (at % 2 === 0 ? height : width)) / (density > 1 ? density : DPI));
    });
    if (!cut.some((side) => side >= LEAST_SHARE)) return false;
    const { data, channels } = await greySquare(picture, SIDE);
    return hasInk(data, channels, cut);
  } catch {
    // A drawing, which this can't look into.
    return true;
  }
}

/** Of 255: a pixel that is further from the commonest of its part is ink. */
const APART = 40;
/** Of what is cut off, so much ink is more than dust. */
const LEAST_INK = 0.002;

function hasInk(grey: Uint8Array, channels: number, cut: readonly number[]): boolean {
  const [top = 0, right = 0, bottom = 0, left = 0] = cut.map((side) =>
    Math.round(Math.max(0, Math.min(1, side)) * SIDE),
  );
  const counts = new Uint32Array(256);
  let all = 0;
  for (let y = 0; y < SIDE; y += 1) {
    for (let x = 0; x < SIDE; x += 1) {
      if (y >= top && y < SIDE - bottom && x >= left && x < SIDE - right) continue;
      const value = grey[(y * SIDE + x) * channels] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
      all += 1;
    }
  }
  const commonest = counts.indexOf(Math.max(...counts));
  let ink = 0;
  counts.forEach((count, value) => {
    if (Math.abs(value - commonest) > APART) ink += count;
  });
  return all > 0 && ink / all > LEAST_INK;
}
