import zlib from 'node:zlib';

export type Compression = 'deflate-raw' | 'zlib';

export type Inflated = {
  /** As far as it goes. */
  readonly bytes: Buffer;
  /** Of the input; what follows is something else. */
  readonly consumed: number;
  /** Why it isn't all there. */
  readonly problem?: string;
};

const { Z_SYNC_FLUSH } = zlib.constants;
const DAMAGED = 'it is damaged';
const ENDS_TOO_SOON = 'it ends too soon';

/** Unpacks, never to more than `most` bytes; never throws for what is in the bytes. */
export function inflate(bytes: Buffer, compression: Compression, most: number): Inflated {
  const unpack = compression === 'zlib' ? zlib.inflateSync : zlib.inflateRawSync;
  const options = { info: true, maxOutputLength: Math.max(1, most) };
  try {
    return read(unpack(bytes, options));
  } catch (error) {
    const problem = problemOf(error, most);
    if (problem !== ENDS_TOO_SOON)
      return { bytes: Buffer.alloc(0), consumed: bytes.length, problem };
    try {
      return { ...read(unpack(bytes, { ...options, finishFlush: Z_SYNC_FLUSH })), problem };
    } catch {
      return { bytes: Buffer.alloc(0), consumed: bytes.length, problem };
    }
  }
}

/** One member of a gzip file (RFC 1952), with what its header says in words. */
export function gunzip(bytes: Buffer, most: number): Inflated & { readonly words: string } {
  const header = gzipHeader(bytes);
  if (header === undefined) {
    return { bytes: Buffer.alloc(0), consumed: bytes.length, problem: DAMAGED, words: '' };
  }
  const body = inflate(bytes.subarray(header.length), 'deflate-raw', most);
  const end = header.length + body.consumed;
  const consumed = Math.min(end + 8, bytes.length);
  const { words } = header;
  if (body.problem !== undefined) return { ...body, consumed: bytes.length, words };
  if (end + 8 > bytes.length) return { ...body, consumed, words, problem: ENDS_TOO_SOON };
  const sound = zlib.crc32(body.bytes) === bytes.readUInt32LE(end);
  return { bytes: body.bytes, consumed, words, ...(sound ? {} : { problem: DAMAGED }) };
}

const FLAG = { headerChecksum: 2, extra: 4, name: 8, comment: 16 };

function gzipHeader(bytes: Buffer): { length: number; words: string } | undefined {
  if (bytes.length < 18 || bytes[2] !== 8) return undefined;
  const flags = bytes[3] as number;
  let at = 10;
  const words: string[] = [];
  if (flags & FLAG.extra) {
    const end = at + 2 + bytes.readUInt16LE(at);
    words.push(bytes.toString('latin1', at + 2, end));
    at = end;
  }
  for (const flag of [FLAG.name, FLAG.comment]) {
    if ((flags & flag) === 0) continue;
    const end = bytes.indexOf(0, at);
    if (end < 0) return undefined;
    words.push(bytes.toString('latin1', at, end));
    at = end + 1;
  }
  if (flags & FLAG.headerChecksum) at += 2;
  return at < bytes.length ? { length: at, words: words.join('\n') } : undefined;
}

/** What the types of Node don't know: with `info`, the result is the bytes and the engine. */
function read(result: unknown): { bytes: Buffer; consumed: number } {
  const { buffer, engine } = result as { buffer: Buffer; engine: { bytesWritten: number } };
  return { bytes: buffer, consumed: engine.bytesWritten };
}

function problemOf(error: unknown, most: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ERR_BUFFER_TOO_LARGE') return `it unpacks to more than ${most} bytes`;
  return code === 'Z_BUF_ERROR' ? ENDS_TOO_SOON : DAMAGED;
}
