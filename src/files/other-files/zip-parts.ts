import { inflateRawSync } from 'node:zlib';

/** A file inside a ZIP archive, by the archive's directory. */
export type ZipPart = {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly size: number;
  readonly compressedSize: number;
  readonly localHeader: number;
};

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
/** The end of the directory, with the longest comment. */
const END_WITHIN = END_BYTES + 0xffff;
/** More parts than any document has. */
const MOST_PARTS = 20_000;

/** The directory of an archive; undefined where it has none, or one that can't be followed. */
export function zipParts(bytes: Buffer): ZipPart[] | undefined {
  const from = Math.max(0, bytes.length - END_WITHIN);
  let end = -1;
  for (let at = bytes.length - END_BYTES; at >= from; at--) {
    if (bytes.readUInt32LE(at) === END) {
      end = at;
      break;
    }
  }
  if (end < 0) return undefined;
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_PARTS) return undefined;
  const parts: ZipPart[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) return undefined;
    const nameLength = bytes.readUInt16LE(at + 28);
    parts.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) !== 0,
      method: bytes.readUInt16LE(at + 10),
      compressedSize: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      localHeader: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}

/** A part's bytes as text, never more than `most` of them unpacked; undefined where it can't be had. */
export function textOfPart(bytes: Buffer, part: ZipPart, most: number): string | undefined {
  const at = part.localHeader;
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== LOCAL) return undefined;
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const packed = bytes.subarray(start, start + part.compressedSize);
  if (part.method === 0) return packed.length > most ? undefined : packed.toString('utf8');
  if (part.method !== 8) return undefined;
  try {
    return inflateRawSync(packed, { maxOutputLength: most }).toString('utf8');
  } catch {
    return undefined;
  }
}
