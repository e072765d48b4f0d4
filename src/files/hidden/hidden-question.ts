import type { HiddenFinding } from './finding.ts';

export type HiddenAnswer = {
  readonly findings: readonly HiddenFinding[];
  /** 0-based; the pages from here on weren't looked at yet. Undefined where all were. */
  readonly next?: number;
  /** What it took, in units that are the same on every machine: about one for each character, object and thousand pixels. */
  readonly work: number;
};

export type HiddenQuestion = {
  /** 0-based; `WHOLE_FILE` for what is in no page, and before the first. */
  readonly from: number;
  /** At most so many pages. */
  readonly pages: number;
  /** After so many units no further page is begun. */
  readonly work: number;
  readonly hasHiddenLayers: boolean;
};

export const WHOLE_FILE = -1;
