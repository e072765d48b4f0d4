/** Of a side: more is no picture of a page, and a few kilobytes can unfold into gigabytes on a reader’s phone. */
export const MOST_PIXELS_A_SIDE = 20_000;

/** Of a whole picture: an A1 plan at 300 dots an inch has 70 million. */
export const MOST_PIXELS = 100_000_000;

export type Pixels = { readonly width: number; readonly height: number };

/** Whether a reader’s machine may be asked to unfold a picture of this size. */
export function areTooMany({ width, height }: Pixels): boolean {
  return Math.max(width, height) > MOST_PIXELS_A_SIDE || width * height > MOST_PIXELS;
}

/** The size of a PNG, from its first chunk; undefined where that isn't its header. */
export function pixelsOfPng(bytes: Buffer): Pixels | undefined {
  if (bytes.length < 24 || bytes.toString('latin1', 12, 16) !== 'IHDR') return undefined;
  return sized(bytes.readUInt32BE(16), bytes.readUInt32BE(20));
}

/** The size of a JPEG, from the header of its frame; undefined where it has none. */
export function pixelsOfJpeg(bytes: Buffer): Pixels | undefined {
  for (let at = 2; at + 9 <= bytes.length;) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    // Fill bytes, and markers of no length.
    if (marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    if (isFrame(marker)) return sized(bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5));
    // The scan begins, and no frame was there.
    if (marker === 0xda || marker === 0xd9) return undefined;
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}

/** Begins a frame, of whatever kind; DHT, JPG and DAC are among their numbers, and are none. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const sized = (width: number, height: number): Pixels | undefined =>
  width > 0 && height > 0 ? { width, height } : undefined;

/** The size of a GIF or WebP, from its first 30 bytes; undefined where they are of neither. */
export function pixelsOfWebPicture(bytes: Buffer): Pixels | undefined {
  if (bytes.length < 30) return undefined;
  if (/^GIF8[79]a/.test(bytes.toString('latin1', 0, 6))) {
    return sized(bytes.readUInt16LE(6), bytes.readUInt16LE(8));
  }
  if (!/^RIFF[^]{4}WEBP/.test(bytes.toString('latin1', 0, 12))) return undefined;
  switch (bytes.toString('latin1', 12, 16)) {
    case 'VP8X':
      return sized(bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1);
    case 'VP8 ':
      return sized(bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff);
    case 'VP8L': {
      const sides = bytes.readUInt32LE(21);
      return sized((sides & 0x3fff) + 1, ((sides >>> 14) & 0x3fff) + 1);
    }
    default:
      return undefined;
  }
}
