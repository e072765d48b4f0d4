import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file that appears whole or not at all: two builds may share its folder. */
export function writeWhole(path: string, text: string): void {
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
