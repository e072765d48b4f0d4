import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Longer than any paper is drafted, and shorter than a cache takes to fill a disk. */
const OLD_MS = 60 * 24 * 3_600_000;

/**
 * Takes away the files of a folder of the cache that were written more than sixty days ago, but for those that are
 * kept. What is needed again is made anew.
 */
export function deleteOldFiles(
  folder: string,
  isKept: (name: string) => boolean,
  nowMs = Date.now(),
): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (isKept(name)) continue;
    const stats = statSync(join(folder, name), { throwIfNoEntry: false });
    if (stats?.isFile() === true && nowMs - stats.mtimeMs > OLD_MS) {
      rmSync(join(folder, name), { force: true });
    }
  }
}
