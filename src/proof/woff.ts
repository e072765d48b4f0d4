import { inflate } from './inflate.ts';

/** The tables of a web font, unpacked (W3C WOFF 1.0 and 2.0): its names, licence and private data are text. */
export function partsOfWoff(
  bytes: Buffer,
  version: 1 | 2,
  most: number,
): { parts: Buffer[]; problem?: string } {
  try {
    return version === 1 ? woff1(bytes, most) : woff2(bytes, most);
  } catch (error) {
    if (error instanceof RangeError) return { parts: [], problem: 'it ends too soon' };
    throw error;
  }
}

function woff1(bytes: Buffer, most: number): { parts: Buffer[]; problem?: string } {
  const parts: Buffer[] = [];
  let left = most;
  const add = (start: number, length: number, unpackedLength: number) => {
    const data = bytes.subarray(start, start + length);
    if (length >= unpackedLength) {
      parts.push(data);
      return undefined;
    }
    const { bytes: unpacked, problem } = inflate(data, 'zlib', left);
    left -= unpacked.length;
    parts.push(unpacked);
    return problem;
  };
  const tables = bytes.readUInt16BE(12);
  for (let i = 0; i < tables; i += 1) {
    const at = 44 + i * 20;
    const problem = add(
      bytes.readUInt32BE(at + 4),
      bytes.readUInt32BE(at + 8),
      bytes.readUInt32BE(at + 12),
    );
    if (problem !== undefined) return { parts, problem };
  }
  const problem = add(bytes.readUInt32BE(24), bytes.readUInt32BE(28), bytes.readUInt32BE(32));
  return problem === undefined ? { parts } : { parts, problem };
}

const GLYPHS = 10;
const OUTLINES = 11;
const NAMED_TABLE = 63;

function woff2(bytes: Buffer, most: number): { parts: Buffer[]; problem?: string } {
  const tables = bytes.readUInt16BE(12);
  let at = 48;
  const number = () => {
    let value = 0;
    for (let i = 0; i < 5; i += 1) {
      const byte = bytes.readUInt8(at);
      at += 1;
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
    return value;
  };
  for (let i = 0; i < tables; i += 1) {
    const flags = bytes.readUInt8(at);
    at += 1;
    const table = flags & 63;
    if (table === NAMED_TABLE) at += 4;
    number();
    const transformed =
      table === GLYPHS || table === OUTLINES ? flags >> 6 === 0 : flags >> 6 !== 0;
    if (transformed) number();
  }
  // A collection has one more directory between its tables and their data.
  if (bytes.toString('latin1', 4, 8) === 'ttcf') {
    return { parts: [], problem: 'it is a collection of fonts' };
  }
  const font = inflate(bytes.subarray(at, at + bytes.readUInt32BE(20)), 'brotli', most);
  const parts = [font.bytes];
  const metadata = bytes.readUInt32BE(32);
  if (metadata > 0) {
    const start = bytes.readUInt32BE(28);
    parts.push(
      inflate(bytes.subarray(start, start + bytes.readUInt32BE(32)), 'brotli', most).bytes,
    );
  }
  return font.problem === undefined ? { parts } : { parts, problem: font.problem };
}
