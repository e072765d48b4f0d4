import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A file to be packed, by its name in the archive: a text, or a file on the disk. */
export type ZipFile =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly absolute: string };

const CHUNK_BYTES = 1 << 18;
/** What is packed in itself already gains nothing from being packed again. */
const GAINS = new Set(['.txt', '.csv', '.html', '.json']);

/**
 * Makes a ZIP archive beside the site, and takes it away again once it was used. The same files make the same bytes on
 * every machine: the library is JavaScript alone, and all files have the first day that a ZIP can name, at noon, in
 * the local time that it has. However large the files are, a piece of one of them is in memory.
 */
export function withZip<Result>(files: readonly ZipFile[], use: (path: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'moothall-pack-'));
  try {
    const path = join(folder, 'pack.zip');
    writeZip(files, path);
    return use(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeZip(files: readonly ZipFile[], path: string): void {
  const out = openSync(path, 'wx');
  try {
    const zip = new Zip((error, bytes) => {
      if (error) throw error;
      for (let at = 0; at < bytes.length;) at += writeSync(out, bytes, at);
    });
    for (const file of files) {
      const level = GAINS.has(extname(file.name)) ? 6 : 0;
      const entry = new ZipDeflate(file.name, { level });
      entry.mtime = new Date(1980, 0, 1, 12);
      zip.add(entry);
      if ('text' in file) entry.push(strToU8(file.text), true);
      else pushFile(file.absolute, (bytes, last) => entry.push(bytes, last));
    }
    zip.end();
  } finally {
    closeSync(out);
  }
}

function pushFile(path: string, push: (bytes: Uint8Array, last: boolean) => void): void {
  const from = openSync(path, 'r');
  try {
    for (;;) {
      // A new one each time: the library may still have the last one.
      const piece = new Uint8Array(CHUNK_BYTES);
      const read = readSync(from, piece);
      push(piece.subarray(0, read), read === 0);
      if (read === 0) return;
    }
  } finally {
    closeSync(from);
  }
}
