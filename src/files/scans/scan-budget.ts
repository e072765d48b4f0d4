import type { MachineReader } from './machine-reader.ts';
import type { MachineWords } from './machine-words.ts';
import type { ScanPicture } from './scan-picture.ts';

/** Reads pictures, as many as one build may. */
export type ScanBudget = {
  /**
   * @param picture or what draws it, where it is to be read.
   * @returns 'later' where no more may be read in this build; undefined where the picture can't be read at all.
   */
  read(
    picture: ScanPicture | (() => Promise<ScanPicture | undefined>),
  ): Promise<MachineWords | 'later' | undefined>;
  /** How many were read, and how many are left for another build. */
  readonly done: number;
  readonly left: number;
};

/** @param pages that may be read; none where scans aren't to be read at all. */
export function scanBudget(reader: Pick<MachineReader, 'read'>, pages: number): ScanBudget {
  let done = 0;
  let left = 0;
  return {
    read: async (picture) => {
      if (done >= pages) {
        left += 1;
        return 'later';
      }
      done += 1;
      const drawn = typeof picture === 'function' ? await picture() : picture;
      return drawn && reader.read(drawn);
    },
    get done() {
      return done;
    },
    get left() {
      return left;
    },
  };
}
