import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

export type FileIdentity = {
  readonly bytes: number;
  /** Of the whole file, in hexadecimal. */
  readonly sha256: string;
};

const CHUNK_BYTES = 1 << 20;

/** @returns undefined for what is no file, or can't be read. */
export async function identifyFile(path: string): Promise<FileIdentity | undefined> {
  try {
    if (!(await stat(path)).isFile()) return undefined;
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
      hash.update(chunk as Buffer);
      bytes += (chunk as Buffer).length;
    }
    return { bytes, sha256: hash.digest('hex') };
  } catch {
    return undefined;
  }
}
