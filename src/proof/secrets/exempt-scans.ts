import { createHash } from 'node:crypto';
import type { MachineWords } from '../../files/scans/machine-words.ts';
import type { ScanBudget } from '../../files/scans/scan-budget.ts';
import type { ScanPicture } from '../../files/scans/scan-picture.ts';

/** What was read in exempt scans, by file and page: for the memory of a process alone, never for a disk. */
export type ExemptScanMemory = Map<string, MachineWords>;

/** Reads the pages of exempt files that are pictures. */
export type ExemptScans = {
  /** @returns undefined where they may not be read in this build, or can't be. */
  read(
    file: Buffer,
    page: number,
    picture: () => Promise<ScanPicture | undefined>,
  ): Promise<MachineWords | undefined>;
};

export function exemptScans(budget: ScanBudget, memory: ExemptScanMemory = new Map()): ExemptScans {
  return {
    read: async (file, page, picture) => {
      const key = `${createHash('sha256').update(file).digest('hex')} ${page}`;
      const known = memory.get(key);
      if (known !== undefined) return known;
      const words = await budget.read(picture);
      if (words === undefined || words === 'later') return undefined;
      memory.set(key, words);
      return words;
    },
  };
}
