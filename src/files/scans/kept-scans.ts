import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCache, deleteOldAnswers } from '../cache.ts';
import { fromStored, toStore } from '../stored-lines.ts';
import { writeWhole } from '../whole-file.ts';
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

/**
 * What was read in open scans, kept by the hash of the file. Nothing of an exempt file may be kept here. What one build had to
 * leave is read by a build of the same papers, such as that of the night: whoever publishes a new paper doesn't wait for old ones.
 */
export type KeptScans = {
  /** @returns 'later' where it isn't known and no more may be read; words of none where it can't be read. */
  read(scan: OpenScan, budget: ScanBudget): Promise<MachineWords | 'later'>;
  /** Takes away all that is kept of the file with this SHA-256. */
  forget(sha256: string): void;
  /** How many pictures are in a file; they are counted where it isn't known. */
  count(sha256: string, find: () => Promise<number>): Promise<number>;
  /** What is kept of a page, without reading it; undefined where it isn't known. */
  now(sha256: string, page: number): MachineWords | undefined;
  /** Takes away what was kept long ago of files that weren't asked for, and keeps what was left. */
  tidy(): void;
};

/** Of what is kept, below the folder of the cache. */
export const SCANS = 'scans';

/** Raise it with every change of what is read in a scan. */
const VERSION = 3;

const NO_WORDS: MachineWords = { text: '', sure: 0, all: 0 };

/** @param papers a digest of all papers. Where it isn't that of the last build, what that build left is left again. */
export function keptScans(cacheDir: string, papers?: string): KeptScans {
  const folder = join(cacheDir, SCANS);
  const cache = createCache(folder);
  const asked = new Set<string>();
  const before = readLeft(folder);
  const waiting = new Set(papers === undefined || before.papers === papers ? [] : before.files);
  const left = new Set<string>();
  const keyOf = (sha256: string, page: number) => `${sha256}-${page}-${VERSION}`;
  return {
    read: async ({ sha256, page, picture }, budget) => {
      asked.add(sha256);
      const key = keyOf(sha256, page);
      const known = (await cache.read(key)) as MachineWords | undefined;
      if (known !== undefined) return known;
      const read = waiting.has(sha256) ? budget.leave() : await budget.read(picture);
      if (read === 'later') {
        left.add(sha256);
        return 'later';
      }
      // One that can't be read is known as such: it would be tried in each build, before others.
      const words = read ?? NO_WORDS;
      await cache.write(key, words);
      return words;
    },
    count: async (sha256, find) => {
      asked.add(sha256);
      const key = `${sha256}-pictures-${VERSION}`;
      const known = (await cache.read(key)) as number | undefined;
      if (known !== undefined) return known;
      const found = await find();
      await cache.write(key, found);
      return found;
    },
    forget: (sha256) => cache.forget(sha256),
    now: (sha256, page) => cache.readNow(keyOf(sha256, page)) as MachineWords | undefined,
    tidy: () => {
      deleteOldAnswers(folder, asked);
      if (papers !== undefined) writeLeft(folder, { papers, files: [...left].sort() });
    },
  };
}

/** What a build had to leave: files by their SHA-256, and a digest of the papers that it was of. */
type Left = { readonly papers?: string; readonly files: readonly string[] };

const LEFT = 'left.json';

function readLeft(folder: string): Left {
  try {
    const text = fromStored(LEFT, readFileSync(join(folder, LEFT), 'utf8'));
    return text === undefined ? { files: [] } : (JSON.parse(text) as Left);
  } catch {
    return { files: [] };
  }
}

function writeLeft(folder: string, left: Left): void {
  writeWhole(join(folder, LEFT), toStore(LEFT, JSON.stringify(left)));
}
