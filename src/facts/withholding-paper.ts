import type { OpenSource } from '../papers/reading/open-sources.ts';
import type { WithheldFacts } from '../papers/reading/reader.ts';

/** A paper that withholds something, or all of itself. */
export type WithholdingPaper = {
  /** Of the paper, below the content. */
  readonly path: string;
  /** As shown to the officer. */
  readonly source: string;
  /** Changes with all that decides what is read of it; none where that isn't known. */
  readonly key: string | undefined;
  /** Of the files that belong to it, below the content. */
  readonly files: readonly string[];
  /** What it withholds and what it says openly: read now, since it is kept nowhere. */
  read(): Promise<WithheldOfPaper>;
};

export type WithheldOfPaper = WithheldFacts & { readonly open: readonly OpenSource[] };
