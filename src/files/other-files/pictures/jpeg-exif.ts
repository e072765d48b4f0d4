const EXIF = 'Exif\u0000\u0000';
/** Tags of Exif 2.32: the place, in the first directory; where a small picture begins in the second, and how long it is. */
const GPS = 0x8825;
const SMALL_AT = 0x0201;
const SMALL_LENGTH = 0x0202;

/** What a camera or program wrote beside a picture. */
export type JpegExif = {
  /** Whether it says where the picture was taken. */
  readonly hasPlace: boolean;
  /** A small picture for lists of files, as a JPEG. */
  readonly small: Buffer | undefined;
};

/** The Exif data of a JPEG: none where it has none, or what isn't any. */
export function exifOfJpeg(bytes: Buffer): JpegExif | undefined {
  const exif = bytes.subarray(0, 65_536).indexOf(EXIF, 0, 'latin1');
  if (exif < 0) return undefined;
  const start = exif + EXIF.length;
  const order = bytes.toString('latin1', start, start + 2);
  if (order !== 'II' && order !== 'MM') return undefined;
  const u16 = (at: number) =>
    at + 2 > bytes.length ? 0 : order === 'II' ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at);
  const u32 = (at: number) =>
    at + 4 > bytes.length ? 0 : order === 'II' ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
  const valuesAt = (directory: number): ReadonlyMap<number, number> => {
    const values = new Map<number, number>();
    for (let entry = 0; entry < u16(directory); entry++) {
      const at = directory + 2 + entry * 12;
      if (at + 12 > bytes.length) break;
      values.set(u16(at), u32(at + 8));
    }
    return values;
  };
  const first = start + u32(start + 4);
  const next = u32(first + 2 + u16(first) * 12);
  const second = next === 0 ? undefined : valuesAt(start + next);
  const from = start + (second?.get(SMALL_AT) ?? 0);
  const small = bytes.subarray(from, from + (second?.get(SMALL_LENGTH) ?? 0));
  return {
    hasPlace: valuesAt(first).has(GPS),
    small: small[0] === 0xff && small[1] === 0xd8 ? small : undefined,
  };
}
