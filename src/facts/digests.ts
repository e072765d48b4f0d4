import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { contentDigests } from '../history/content-digests.ts';
import type { DigestOf } from './meeting-keys.ts';

/** What is in the files of a folder, as it was when it was looked at. */
export type FolderDigests = {
  readonly digestOf: DigestOf;
  /** Whether a file has not been written to since: what was read of it is then what its digest says. */
  readonly isUnchanged: (path: string) => boolean;
};

/** Clocks of files step more coarsely than the machine's. */
const STEP_MS = 20;

/**
 * What each file below a folder holds, by its bytes alone, without reading those that git vouches for.
 * @param cacheDir speeds it up; none for a folder that is looked at once.
 */
export async function folderDigests(input: string, cacheDir?: string): Promise<FolderDigests> {
  const since = Date.now() - STEP_MS;
  const digests = await contentDigests(input, cacheDir === undefined ? {} : { cacheDir });
  return {
    digestOf: (path) => digests.get(path)?.digest,
    isUnchanged: (path) => {
      const stats = lstatSync(join(input, path), { throwIfNoEntry: false });
      return stats !== undefined && stats.ctimeMs < since;
    },
  };
}
