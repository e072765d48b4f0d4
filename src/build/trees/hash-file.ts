import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';

/** One file of a site: the SHA-256 of its bytes in hexadecimal digits, and how many they are. */
export type TreeFile = { readonly digest: string; readonly bytes: number };

/** Read at a time; a larger file never is in memory as a whole. */
const CHUNK = Buffer.allocUnsafeSlow(1 << 20);

/** The SHA-256 and size of a file's bytes. Throws where it can't be read. */
export function hashFile(path: string): TreeFile {
  return readThrough(path, () => undefined);
}

/**
 * Copies a file to a new one, and gives the SHA-256 and size of the bytes it wrote.
 * Throws where the source can't be read, or the copy is there already; then leaves no half copy.
 */
export function copyFile(source: string, copy: string): TreeFile {
  // Not copyFileSync: the bytes are read for their digest anyway, and the copy shall have the usual rights
  // where the source is readable by its owner alone.
  const to = openSync(copy, 'wx');
  let copied: TreeFile | undefined;
  try {
    copied = readThrough(source, (bytes) => {
      writeAll(to, bytes);
    });
    return copied;
  } finally {
    closeSync(to);
    if (!copied) rmSync(copy, { force: true });
  }
}

/** Writes a new file. Throws where it is there already. */
export function writeNewFile(path: string, bytes: Uint8Array): void {
  const to = openSync(path, 'wx');
  try {
    writeAll(to, bytes);
  } finally {
    closeSync(to);
  }
}

function readThrough(path: string, onBytes: (bytes: Uint8Array) => void): TreeFile {
  const hash = createHash('sha256');
  const from = openSync(path, 'r');
  try {
    let bytes = 0;
    for (;;) {
      const read = readSync(from, CHUNK, 0, CHUNK.length, null);
      if (read === 0) return { digest: hash.digest('hex'), bytes };
      const part = CHUNK.subarray(0, read);
      hash.update(part);
      onBytes(part);
      bytes += read;
    }
  } finally {
    closeSync(from);
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}
