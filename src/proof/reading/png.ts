/** Part of a picture that may hold words; `compressed` by zlib. */
export type PngPart = {
  readonly type: string;
  readonly bytes: Buffer;
  readonly compressed: boolean;
};

const SIGNATURE_BYTES = 8;

/**
 * The parts of a PNG (ISO/IEC 15948) but its pixels: compressed text and colour profiles, other chunks,
 * and what follows the picture. Undefined where the picture is cut off.
 */
export function partsOfPng(bytes: Buffer): PngPart[] | undefined {
  const parts: PngPart[] = [];
  let at = SIGNATURE_BYTES;
  while (at + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const end = at + 8 + length;
    if (end + 4 > bytes.length) return undefined;
    const data = bytes.subarray(at + 8, end);
    if (type !== 'IDAT' && type !== 'fdAT' && length > 0) parts.push(partOf(type, data));
    at = end + 4;
    if (type === 'IEND') {
      if (at < bytes.length) {
        parts.push({ type: 'after the picture', bytes: bytes.subarray(at), compressed: false });
      }
      return parts;
    }
  }
  return undefined;
}

function partOf(type: string, data: Buffer): PngPart {
  const keyword = data.indexOf(0);
  if (type === 'zTXt' || type === 'iCCP') {
    return { type, bytes: data.subarray(keyword + 2), compressed: keyword >= 0 };
  }
  if (type === 'iTXt' && keyword >= 0 && data[keyword + 1] === 1) {
    const language = data.indexOf(0, keyword + 3);
    const translated = data.indexOf(0, language + 1);
    return { type, bytes: data.subarray(translated + 1), compressed: true };
  }
  return { type, bytes: data, compressed: false };
}
