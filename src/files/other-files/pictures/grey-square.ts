import type { Sharp } from 'sharp';

/** A picture in shades of grey on white, drawn to fill a square: the first of `channels` bytes of each pixel is its shade. */
export async function greySquare(
  picture: Sharp,
  side: number,
): Promise<{ readonly data: Buffer; readonly channels: number }> {
  const { data, info } = await picture
    .resize(side, side, { fit: 'fill' })
    .flatten({ background: '#fff' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, channels: info.channels };
}
