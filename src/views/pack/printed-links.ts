import type { IsoDate } from '../../language/dates.ts';

/** What the page of a meeting says of its pack; none where the meeting has no open paper. */
export type PackLink = {
  /** Site path of the ZIP. */
  readonly url: string;
  /** Of its papers, without what is written about them. */
  readonly files: number;
  readonly bytes: number;
  /** They are too much for one file, and there is none. */
  readonly tooLarge?: true;
};

/** What pages say of the printed pack of a meeting. */
export type PrintedPackLink = {
  /** Site path of the PDF. */
  readonly url: string;
  readonly pages: number;
  readonly bytes: number;
  readonly sha256: string;
  /** The newest day of its papers, as far as that is known. */
  readonly day: IsoDate;
  /** The same as a book for readers of EPUB. */
  readonly book?: { readonly url: string; readonly bytes: number; readonly sha256: string };
  /** Of each day on which papers came after the agenda was out, the oldest first. */
  readonly supplements: readonly PrintedSupplementLink[];
  /** Its papers are tagged, so that they can be read aloud in order; else how many are not. */
  readonly untagged: number;
};

/** What is offered of a supplement to a printed pack. */
export type PrintedSupplementLink = Pick<PrintedPackLink, 'url' | 'pages' | 'bytes' | 'sha256'> & {
  /** On which its papers came. */
  readonly day: IsoDate;
  /** Of which day it is, where another was published before. */
  readonly version?: IsoDate;
};

/** What the page of a report says of the same as a PDF. */
export type PrintedReportLink = Pick<PrintedPackLink, 'url' | 'pages' | 'bytes'>;

/** Where a paper is in the printed pack of its meeting. */
export type PackPlace = {
  /** Site path of the PDF, with the page on which it opens. */
  readonly url: string;
  /** As printed: "17", "17 to 20". */
  readonly pages: string;
};
