import { PICTURE_HEIGHT, PICTURE_WIDTH } from './picture-size.ts';
import type { Picture } from './pdfium.ts';

export type EncodedPicture = {
  readonly webp: Uint8Array;
  readonly width: number;
  readonly height: number;
};

/** A small WebP without metadata: the same bytes of the same pixels. */
export async function encodePicture({ rgba, width, height }: Picture): Promise<EncodedPicture> {
  // Loaded here, since most builds make no picture.
  const { default: sharp } = await import('sharp');
  const { data, info } = await sharp(rgba, { raw: { width, height, channels: 4 } })
    .flatten({ background: '#ffffff' })
    .resize({ width: PICTURE_WIDTH, height: PICTURE_HEIGHT, fit: 'inside' })
    .webp({ quality: 80, effort: 4 })
    .toBuffer({ resolveWithObject: true });
  return { webp: data, width: info.width, height: info.height };
}
