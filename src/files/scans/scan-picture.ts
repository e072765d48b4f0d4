import { MOST_PIXELS, MOST_PIXELS_A_SIDE } from '../other-files/picture-pixels.ts';
import type { Picture } from '../pdfium.ts';

/** A file of a picture (PNG, JPEG, GIF, WebP, TIFF), or a page as PDFium draws it. */
export type ScanPicture = Buffer | Picture;

/** Pixels an inch at which pages are drawn: letters of 8 points are read well, and a page takes two seconds. */
export const SCAN_DPI = 200;

/** Of the longer side. A page of A4 at 300 dots an inch has 3,500; what is larger is made smaller. */
const LONGEST_SIDE = 4_000;
/** Letters on a screen are too small to be read well: a picture of a screen is enlarged. */
const SMALL_SIDE = 1_600;
/** Room around the picture: letters that touch its edge are misread. */
const MARGIN = 20;
/** Of grey levels, of which there are 256: less is paper without a mark. */
const LEAST_CONTRAST = 1;

/**
 * The picture as it is read best: upright as its own data says, grey, of a size at which letters are known. Of one that is
 * transparent there are as many as look different: on white paper, on a dark screen, and as its points are coloured where they aren't seen.
 * @returns PNGs; 'blank' where nothing is on any of them; undefined where it isn't a picture that can be opened.
 */
export async function scanPictures(
  picture: ScanPicture,
): Promise<readonly Buffer[] | 'blank' | undefined> {
  // Loaded here, since most builds read no picture.
  const { default: sharp } = await import('sharp');
  try {
    const opened = Buffer.isBuffer(picture)
      ? sharp(picture, { limitInputPixels: MOST_PIXELS }).rotate()
      : sharp(picture.rgba, {
          raw: { width: picture.width, height: picture.height, channels: 4 },
        });
    const views = [opened.clone().flatten({ background: '#ffffff' })];
    // What the picture says of itself first: to look at each of its points takes longer than to read it.
    if (
      Buffer.isBuffer(picture) &&
      (await opened.clone().metadata()).hasAlpha &&
      !(await opened.clone().stats()).isOpaque
    )
      views.push(opened.clone().removeAlpha(), opened.clone().flatten({ background: '#000000' }));
    const found: Buffer[] = [];
    for (const view of views) {
      const grey = await view.greyscale().raw().toBuffer({ resolveWithObject: true });
      if (Math.max(grey.info.width, grey.info.height) > MOST_PIXELS_A_SIDE) return undefined;
      const png = await readable(grey.data, grey.info);
      if (png !== undefined && !found.some((other) => other.equals(png))) found.push(png);
    }
    return found.length === 0 ? 'blank' : found;
  } catch {
    // Whatever a hostile file brings about.
    return undefined;
  }
}

/** Grey points as a PNG of a size at which letters are known; undefined where they are all alike. */
async function readable(
  data: Buffer,
  raw: { readonly width: number; readonly height: number; readonly channels: 1 | 2 | 3 | 4 },
): Promise<Buffer | undefined> {
  const { default: sharp } = await import('sharp');
  const grey = sharp(data, { raw });
  const { channels: levels } = await grey.clone().stats();
  if ((levels[0]?.stdev ?? 0) < LEAST_CONTRAST && isEven(levels[0])) return undefined;
  const { width, height } = raw;
  const longer = Math.max(width, height);
  const scale = longer < SMALL_SIDE ? 2 : Math.min(1, LONGEST_SIDE / longer);
  return grey
    .resize({
      width: Math.max(1, Math.round(width * scale)),
      height: Math.max(1, Math.round(height * scale)),
      fit: 'fill',
    })
    .extend({
      ...{ top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
      background: '#ffffff',
    })
    .png({ compressionLevel: 1 })
    .toBuffer();
}

/** One line of small print on a large page hardly changes the mean: the darkest and lightest points do. */
const isEven = (level: { readonly min: number; readonly max: number } | undefined): boolean =>
  level === undefined || level.max - level.min < 32;

/** The same PNG, turned clockwise. */
export async function turned(png: Buffer, degrees: 90 | 180 | 270): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  return sharp(png).rotate(degrees).png({ compressionLevel: 1 }).toBuffer();
}
