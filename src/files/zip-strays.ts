import { inflateRawSync } from 'node:zlib';

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
/** After the data of an entry whose size wasn't known before, with or without a mark, of 32 or 64 bits. */
const DESCRIPTORS = [12, 16, 20, 24];
/** Of a header: times, owners and padding have fewer that aren't zero. */
const MOST_EXTRA = 96;

/**
 * Whether an archive holds bytes that no program unpacks: before, between or after its entries, in comments, in the
 * spare fields of its headers, or behind the end of what is packed. Programs of readers pass over them.
 */
export function hasStrayBytes(bytes: Buffer): boolean {
  const end = endOf(bytes);
  if (end === undefined) return true;
  const [count, size, from] = [
    bytes.readUInt16LE(end + 10),
    bytes.readUInt32LE(end + 12),
    bytes.readUInt32LE(end + 16),
  ];
  if (from + size !== end) return true;
  const entries: Entry[] = [];
  let at = from;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== CENTRAL) return true;
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((to) =>
      bytes.readUInt16LE(at + to),
    ) as [number, number, number];
    if (commentLength > 0) return true;
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    const extra = at + 46 + nameLength;
    if (isFull(bytes.subarray(extra, extra + extraLength))) return true;
    const entry = entryAt(bytes, at, name);
    if (entry === undefined) return true;
    entries.push(entry);
    at = extra + extraLength;
  }
  if (at !== end) return true;
  entries.sort((one, other) => one.from - other.from);
  let next = 0;
  let gaps: readonly number[] = [0];
  for (const { from: start, to, isDescribed } of entries) {
    if (!gaps.includes(start - next)) return true;
    next = to;
    gaps = isDescribed ? DESCRIPTORS : [0];
  }
  if (!gaps.includes(from - next)) return true;
  let left = MOST_UNPACKED;
  return entries.some((entry) => {
    const { hasMore, unpacked } = lookBehind(bytes, entry, left);
    left = Math.max(1, left - unpacked);
    return hasMore;
  });
}

type Entry = {
  readonly from: number;
  readonly data: number;
  readonly to: number;
  readonly isDeflated: boolean;
  /** Its size is said behind its data. */
  readonly isDescribed: boolean;
};

/** Where the end of the directory begins, if that is the end of the file. */
function endOf(bytes: Buffer): number | undefined {
  const at = bytes.length - 22;
  if (at < 0 || bytes.readUInt32LE(at) !== END) return undefined;
  return bytes.readUInt16LE(at + 20) === 0 ? at : undefined;
}

function entryAt(bytes: Buffer, central: number, name: Buffer): Entry | undefined {
  const from = bytes.readUInt32LE(central + 42);
  if (from + 30 > bytes.length || bytes.readUInt32LE(from) !== LOCAL) return undefined;
  const [nameLength, extraLength] = [26, 28].map((to) => bytes.readUInt16LE(from + to)) as [
    number,
    number,
  ];
  const extra = from + 30 + nameLength;
  if (!bytes.subarray(from + 30, extra).equals(name)) return undefined;
  if (isFull(bytes.subarray(extra, extra + extraLength))) return undefined;
  const data = extra + extraLength;
  return {
    from,
    data,
    to: data + bytes.readUInt32LE(central + 20),
    isDeflated: bytes.readUInt16LE(central + 10) === 8,
    isDescribed: (bytes.readUInt16LE(from + 6) & 8) !== 0,
  };
}

const isFull = (extra: Buffer): boolean => extra.filter((byte) => byte !== 0).length > MOST_EXTRA;

/** Of one file; what comes after is not looked at, as what is too large is said elsewhere. */
const MOST_UNPACKED = 256 * 1024 * 1024;

/** Whether something is behind what is packed, which says itself where it ends. */
function lookBehind(
  bytes: Buffer,
  { data, to, isDeflated }: Entry,
  most: number,
): { readonly hasMore: boolean; readonly unpacked: number } {
  if (!isDeflated) return { hasMore: false, unpacked: 0 };
  const packed = bytes.subarray(data, to);
  try {
    const { buffer, engine } = inflateRawSync(packed, {
      maxOutputLength: most,
      info: true,
    }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
    return { hasMore: engine.bytesWritten < packed.length, unpacked: buffer.length };
  } catch {
    return { hasMore: false, unpacked: most };
  }
}
