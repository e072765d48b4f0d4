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
  /** Counts a picture that is left for another build, whatever may still be read in this one. */
  leave(): 'later';
  /** How many were read, and how many are left for another build. */
  readonly done: number;
  readonly left: number;
};

/** @param pages that may be read; none where scans aren't to be read at all. */
export function scanBudget(reader: Pick<MachineReader, 'read'>, pages: number): ScanBudget {
  let done = 0;
  let left = 0;
  const leave = (): 'later' => {
    left += 1;
    return 'later';
  };
  return {
    leave,
    read: async (picture) => {
      if (done >= pages) return leave();
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
