import { join } from 'node:path';
import { createCache, deleteOldAnswers } from '../cache.ts';
import type { MachineWords } from './machine-words.ts';
import type { ScanBudget } from './scan-budget.ts';
import type { ScanPicture } from './scan-picture.ts';

/** A page or picture of a file that is open to the public. */
export type OpenScan = {
  /** Of the file, in hexadecimal. */
  readonly sha256: string;
  /** 1-based; 1 for a picture. */
  readonly page: number;
  readonly picture: () => Promise<ScanPicture | undefined>;
};

/** What was read in open scans, kept by the hash of the file. Nothing of an exempt file may be kept here. */
export type KeptScans = {
  /** @returns 'later' where it isn't known and no more may be read; words of none where it can't be read. */
  read(scan: OpenScan, budget: ScanBudget): Promise<MachineWords | 'later'>;
  /** Takes away all that is kept of the file with this SHA-256. */
  forget(sha256: string): void;
  /** Takes away what was kept long ago of other files than these. */
  keepOnly(sha256s: ReadonlySet<string>): void;
};

/** Raise it with every change of what is read in a scan. */
const VERSION = 1;

const NO_WORDS: MachineWords = { text: '', sure: 0, all: 0 };

export function keptScans(cacheDir: string): KeptScans {
  const folder = join(cacheDir, 'scans');
  const cache = createCache(folder);
  return {
    read: async ({ sha256, page, picture }, budget) => {
      const key = `${sha256}-${page}-${VERSION}`;
      const known = (await cache.read(key)) as MachineWords | undefined;
      if (known !== undefined) return known;
      const read = await budget.read(picture);
      if (read === 'later') return 'later';
      // One that can't be read is known as such: it would be tried in each build, before others.
      const words = read ?? NO_WORDS;
      await cache.write(key, words);
      return words;
    },
    forget: (sha256) => cache.forget(sha256),
    keepOnly: (sha256s) => deleteOldAnswers(folder, sha256s),
  };
}
