import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';

/** What a file holds, by git's own name of it, and how long it is. */
export type ContentDigest = {
  /** The name that git gives to a blob of these bytes: SHA-1, 40 hexadecimal digits, unless another algorithm is asked for. */
  readonly digest: string;
  readonly bytes: number;
};

/** Longer files are read in pieces. */
const PIECE = 1024 * 1024;

const MOST_ATTEMPTS = 3;

/** How a repository makes the names of its contents. */
export type Algorithm = 'sha1' | 'sha256';

/** The algorithm that made a name. */
export function algorithmOf(blob: string): Algorithm {
  return blob.length === 64 ? 'sha256' : 'sha1';
}

/** Git's name of some bytes, whether or not it has them. */
function blobDigest(content: Uint8Array, algorithm: Algorithm = 'sha1'): string {
  return begun(content.length, algorithm).update(content).digest('hex');
}

/**
 * Git's name of the bytes of a file as they are in the folder, before any conversion that git might make.
 * None where the file isn't there any more, or may not be read.
 * @throws Error where it grows or shrinks each time it is read.
 */
export function blobDigestOfFile(
  path: string,
  algorithm: Algorithm = 'sha1',
): ContentDigest | undefined {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return undefined;
  }
  try {
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const bytes = fstatSync(file).size;
      const found =
        bytes > PIECE ? digestInPieces(file, bytes, algorithm) : digestAtOnce(path, algorithm);
      if (found) return found;
    }
  } finally {
    closeSync(file);
  }
  throw new Error(
    `${path} changed while it was being read. Wait until it has been saved, and try again.`,
  );
}

function digestAtOnce(path: string, algorithm: Algorithm): ContentDigest | undefined {
  const content = readFileSync(path);
  return { digest: blobDigest(content, algorithm), bytes: content.length };
}

/** None where the file isn't as long as it was said to be: its length comes first in what is hashed. */
function digestInPieces(
  file: number,
  bytes: number,
  algorithm: Algorithm,
): ContentDigest | undefined {
  const hash = begun(bytes, algorithm);
  const piece = Buffer.allocUnsafe(PIECE);
  let at = 0;
  for (;;) {
    const length = readSync(file, piece, 0, PIECE, at);
    if (length === 0) break;
    hash.update(piece.subarray(0, length));
    at += length;
  }
  return at === bytes ? { digest: hash.digest('hex'), bytes } : undefined;
}

const begun = (bytes: number, algorithm: Algorithm) =>
  createHash(algorithm).update(`blob ${bytes}\0`);
