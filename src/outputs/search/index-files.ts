import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { IndexFile } from './pagefind-service.ts';

/** How many files are written at a time. */
const AT_ONCE = 64;

/** Pagefind's own interfaces and the stemmer for pages without a language: the site uses neither. */
const UNUSED = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\.|wasm\.unknown\.)/;

/** Writes the index in place of any older one, whose files would never be asked for again. */
export async function writeIndexFiles(
  folder: string,
  all: readonly IndexFile[],
): Promise<{ files: number; bytes: number }> {
  const files = all.filter((file) => !UNUSED.test(file.path));
  await rm(folder, { recursive: true, force: true });
  for (const sub of new Set(files.map((file) => path.dirname(file.path)))) {
    await mkdir(path.join(folder, sub), { recursive: true });
  }
  for (let at = 0; at < files.length; at += AT_ONCE) {
    await Promise.all(
      files
        .slice(at, at + AT_ONCE)
        .map((file) => writeFile(path.join(folder, file.path), file.content)),
    );
  }
  return {
    files: files.length,
    bytes: files.reduce((sum, { content }) => sum + content.length, 0),
  };
}
