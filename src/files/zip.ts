import { inflateRawSync } from 'node:zlib';

/** A file in a ZIP archive (PKWARE APPNOTE 6.3), as far as is known without unpacking it. */
export type ZipEntry = {
  readonly name: string;
  /** Where its data begin; they end where the next entry does, at the latest. */
  readonly start: number;
  /** Undefined where only its local header is there and that doesn't say. */
  readonly compressedSize?: number;
  readonly method: 'stored' | 'deflated' | 'other';
  readonly encrypted: boolean;
};

export type ZipListing = {
  readonly entries: readonly ZipEntry[];
  readonly comments: string;
  readonly problem?: string;
};

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const ENDLESS = 0xffffffff;

/**
 * Lists an archive by its local headers and by its directory: what only one of the two has is still in
 * the file. An archive without its directory has been cut off.
 */
export function listZip(bytes: Buffer): ZipListing {
  const entries = new Map<number, ZipEntry>();
  const comments: string[] = [];
  let ended = false;
  let problem: string | undefined;
  for (let at = bytes.indexOf('PK'); at >= 0; at = bytes.indexOf('PK', at + 2)) {
    if (at + 22 > bytes.length) break;
    const signature = bytes.readUInt32LE(at);
    if (signature === LOCAL && at + 30 <= bytes.length) {
      const entry = localEntry(bytes, at);
      if (!entries.has(at)) entries.set(at, entry);
    } else if (signature === CENTRAL && at + 46 <= bytes.length) {
      const { entry, local, comment } = centralEntry(bytes, at);
      if (comment !== '') comments.push(comment);
      if (local === ENDLESS || entry.compressedSize === ENDLESS) {
        problem = 'it is an archive of the 64-bit kind';
      } else if (local + 30 <= bytes.length && bytes.readUInt32LE(local) === LOCAL) {
        entries.set(local, { ...entry, start: localEntry(bytes, local).start });
      }
    } else if (signature === END) {
      ended = true;
      comments.push(bytes.toString('utf8', at + 22, at + 22 + bytes.readUInt16LE(at + 20)));
    }
  }
  if (!ended) problem ??= 'it ends too soon';
  return {
    entries: [...entries.values()],
    comments: comments.join('\n'),
    ...(problem === undefined ? {} : { problem }),
  };
}

function localEntry(bytes: Buffer, at: number): ZipEntry {
  const flags = bytes.readUInt16LE(at + 6);
  const nameLength = bytes.readUInt16LE(at + 26);
  const size = bytes.readUInt32LE(at + 18);
  // With bit 3 the size is after the data.
  const sized = (flags & 8) === 0 && size !== ENDLESS;
  return {
    name: bytes.toString('utf8', at + 30, at + 30 + nameLength),
    start: at + 30 + nameLength + bytes.readUInt16LE(at + 28),
    ...(sized ? { compressedSize: size } : {}),
    method: methodOf(bytes.readUInt16LE(at + 8)),
    encrypted: (flags & 1) !== 0,
  };
}

function centralEntry(
  bytes: Buffer,
  at: number,
): { entry: ZipEntry; local: number; comment: string } {
  const nameLength = bytes.readUInt16LE(at + 28);
  const extraLength = bytes.readUInt16LE(at + 30);
  const commentAt = at + 46 + nameLength + extraLength;
  return {
    local: bytes.readUInt32LE(at + 42),
    comment: bytes.toString('utf8', commentAt, commentAt + bytes.readUInt16LE(at + 32)),
    entry: {
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      start: 0,
      compressedSize: bytes.readUInt32LE(at + 20),
      method: methodOf(bytes.readUInt16LE(at + 10)),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) !== 0,
    },
  };
}

function methodOf(method: number): ZipEntry['method'] {
  return method === 0 ? 'stored' : method === 8 ? 'deflated' : 'other';
}

/** The bytes of an entry; undefined where they can't be unpacked, or are more than `most`. */
export function unpackZipEntry(
  bytes: Buffer,
  { start, compressedSize, method, encrypted }: ZipEntry,
  most: number,
): Buffer | undefined {
  const packed = bytes.subarray(
    start,
    compressedSize === undefined ? undefined : start + compressedSize,
  );
  if (encrypted || method === 'other') return undefined;
  if (method === 'stored') return packed.length > most ? undefined : packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch {
    return undefined;
  }
}
