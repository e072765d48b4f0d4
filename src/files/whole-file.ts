import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** How often another build may take the folder away before that is no chance any more. */
const MOST_TRIES = 50;

/**
 * Writes a file that appears whole or not at all: two builds may share its folder. One of them may take the folder away
 * meanwhile, where it has nothing to keep: it is made anew.
 */
export function writeWhole(path: string, text: string): void {
  for (let tries = 1; ; tries += 1) {
    try {
      writeOnce(path, text);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || tries === MOST_TRIES) throw error;
    }
  }
}

function writeOnce(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.draft`;
  writeFileSync(draft, text);
  try {
    renameSync(draft, path);
  } catch (error) {
    // A folder in its place, which only a mishap can have put there.
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) throw error;
    rmSync(path, { recursive: true });
    renameSync(draft, path);
  }
}
