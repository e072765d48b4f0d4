import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { algorithmOf, blobDigestOfFile } from '../history/blob-digest.ts';
import { contentDigests } from '../history/content-digests.ts';
import type { KnownContents } from '../files/known-files.ts';
import type { DigestOf } from './meeting-keys.ts';

/** What is in the files of a folder, as it was when it was looked at. */
export type FolderDigests = {
  readonly digestOf: DigestOf;
  /** A digest of all of them. */
  readonly whole: () => string;
  /** The same, and of the names of folders, links and what can't be read. */
  readonly listing: () => string;
  /** Whether nothing was written to since. */
  readonly isAllUnchanged: () => boolean;
  /** Whether a file has not been written to since: what was read of it is then what its digest says. */
  readonly isUnchanged: (path: string) => boolean;
  /** Whether a file holds what it held: one that was saved just before is read once more. */
  readonly isAsItWas: (path: string) => boolean;
  /** The same by the names under which whoever opens files knows them. */
  readonly contents: KnownContents;
};

/** Clocks of files step more coarsely than the machine's: milliseconds. */
export const CLOCK_STEP_MS = 20;

/**
 * What each file below a folder holds, by its bytes alone, without reading those that git vouches for.
 * @param cacheDir speeds it up; none for a folder that is looked at once.
 */
export async function folderDigests(input: string, cacheDir?: string): Promise<FolderDigests> {
  const since = Date.now() - CLOCK_STEP_MS;
  const others: string[] = [];
  const onOther = (path: string) => void others.push(path);
  const digests = await contentDigests(input, { cacheDir, onOther });
  const digestOf: DigestOf = (path) => digests.get(path)?.digest;
  const isUnchanged = (path: string): boolean => {
    const stats = lstatSync(join(input, path), { throwIfNoEntry: false });
    return stats !== undefined && stats.ctimeMs < since;
  };
  const below = (file: string): string => relative(input, file).split(sep).join('/');
  let all: ReadonlySet<string> | undefined;
  const hashAll = () => {
    const hash = createHash('sha256');
    for (const path of [...digests.keys()].sort()) hash.update(`${digestOf(path)} ${path}\0`);
    return hash;
  };
  return {
    digestOf,
    whole: () => hashAll().digest('hex'),
    listing: () =>
      hashAll()
        .update(`\0${others.sort().join('\0')}`)
        .digest('hex'),
    isAllUnchanged: () => [...digests.keys()].every(isUnchanged),
    isUnchanged,
    isAsItWas: (path) => isUnchanged(path) || isStill(join(input, path), digestOf(path)),
    contents: {
      digestOf: (file) => digestOf(below(file)),
      isUnchanged: (file) => isUnchanged(below(file)),
      isThere: (digest) => {
        all ??= new Set([...digests.values()].map((one) => one.digest));
        return all.has(digest);
      },
    },
  };
}

/** False where nothing can be read there any more. */
function isStill(file: string, digest: string | undefined): boolean {
  if (digest === undefined) return false;
  try {
    return blobDigestOfFile(file, algorithmOf(digest))?.digest === digest;
  } catch {
    return false;
  }
}
