import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { MisuseError } from '../rules/misuse-error.ts';
import type { NewPaper } from './new-paper.ts';

/**
 * Writes a new paper: its files where there is none, and what it adds to others. Throws a {@link MisuseError}, having written
 * nothing, where a file is there already.
 * @param read the texts of the files to which something is added, as they were when it was worked out
 * @returns the paths that were written, from the folder of the papers
 */
export function writeNew(
  input: string,
  { files, added = {} }: NewPaper,
  read: Readonly<Record<string, string>>,
): readonly string[] {
  const papers = Object.entries(files).filter(
    ([path]) => !isPlaceholder(path) || !existsSync(join(input, path)),
  );
  for (const [path] of papers) {
    if (!existsSync(join(input, path))) continue;
    throw new MisuseError(
      `${join(input, path)} is there already, and nothing was written. Give the new paper another name, or change that file.`,
    );
  }
  for (const [path, text] of Object.entries(read)) {
    if (!(path in added) || readFileSync(join(input, path), 'utf8') === text) continue;
    throw new MisuseError(`${join(input, path)} was changed meanwhile. Try again.`);
  }
  for (const [path, text] of papers) {
    mkdirSync(dirname(join(input, path)), { recursive: true });
    writeFileSync(join(input, path), text, { flag: 'wx' });
  }
  for (const [path, text] of Object.entries(added)) writeFileSync(join(input, path), text);
  return [
    ...papers.map(([path]) => path).filter((path) => !isPlaceholder(path)),
    ...Object.keys(added),
  ];
}

/** It keeps an empty folder in git, and may be there already. */
const isPlaceholder = (path: string): boolean => basename(path) === '.gitkeep';
