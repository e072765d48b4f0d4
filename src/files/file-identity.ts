import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

export type FileIdentity = {
  readonly bytes: number;
  /** Of the whole file, in hexadecimal. */
  readonly sha256: string;
};

const CHUNK_BYTES = 1 << 20;

/** @returns undefined for what isn't a file, or can't be read. */
export async function identifyFile(path: string): Promise<FileIdentity | undefined> {
  try {
    const file = await open(path);
    try {
      const stats = await file.stat();
      if (!stats.isFile()) return undefined;
      const hash = createHash('sha256');
      // Most files are far smaller than a chunk, and a new buffer of that size costs more than they do.
      const buffer = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, stats.size + 1));
      let bytes = 0;
      for (;;) {
        const { bytesRead } = await file.read(buffer, 0, buffer.length);
        if (bytesRead === 0) return { bytes, sha256: hash.digest('hex') };
        hash.update(buffer.subarray(0, bytesRead));
        bytes += bytesRead;
      }
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}
