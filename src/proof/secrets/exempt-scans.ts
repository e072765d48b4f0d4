import { createHash } from 'node:crypto';
import type { MachineWords } from '../../files/scans/machine-words.ts';
import type { ScanBudget } from '../../files/scans/scan-budget.ts';
import type { ScanPicture } from '../../files/scans/scan-picture.ts';
import type { SealedScans } from './sealed-scans.ts';

/** What was read in exempt scans, by file and page: for the memory of a process alone. */
export type ExemptScanMemory = Map<string, MachineWords>;

/** Reads the pages of exempt files that are pictures. */
export type ExemptScans = {
  /** @returns 'later' where no more may be read in this build; undefined where none is read at all. */
  read(
    file: Buffer,
    page: number,
    picture: () => Promise<ScanPicture | undefined>,
  ): Promise<MachineWords | 'later' | undefined>;
};

/** Where earlier builds may have read the same: in this process, and on the disk, sealed. */
export type ReadBefore = {
  readonly memory?: ExemptScanMemory | undefined;
  readonly sealed?: Pick<SealedScans, 'read' | 'write'> | undefined;
};

const NO_WORDS: MachineWords = { text: '', sure: 0, all: 0 };

/** Words are read within a budget; what earlier builds have read costs nothing of it. */
export function exemptScans(
  budget: ScanBudget,
  { memory = new Map(), sealed }: ReadBefore = {},
): ExemptScans {
  return {
    read: async (file, page, picture) => {
      const key = `${createHash('sha256').update(file).digest('hex')} ${page}`;
      const known = memory.get(key) ?? (await sealed?.read(file, page));
      if (known !== undefined) {
        memory.set(key, known);
        return known;
      }
      const read = await budget.read(picture);
      if (read === 'later') return 'later';
      // One that can't be read is known as such: it would be tried in each build, before others.
      const words = read ?? NO_WORDS;
      memory.set(key, words);
      await sealed?.write(file, page, words);
      return words;
    },
  };
}
