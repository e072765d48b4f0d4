import type { IsoDate } from '../../language/dates.ts';
import type { PackPaper, StandInReason } from '../../views/pack/pack-view.ts';

/** A paper of a printed pack, or the page in its place, and where it is. */
export type PrintedPaper = Pick<PackPaper, 'key' | 'itemNumber' | 'what' | 'title' | 'url'> & {
  readonly pages: number;
  /** As printed: "7". */
  readonly first: string;
  readonly last: string;
  /** Its position in the file, from 1 on: `#page=9`. */
  readonly firstPage: number;
  /** Whether a screen reader finds its headings, lists and tables. */
  readonly tagged: boolean;
  /** Why a page is in its place. */
  readonly standIn?: StandInReason['kind'];
};

/** What is known of a printed pack without opening it: plain data. */
export type PackFacts = {
  readonly title: string;
  /** The newest day of its papers. */
  readonly date: IsoDate;
  readonly pages: number;
  readonly bytes: number;
  readonly sha256: string;
  /** It says of itself that it conforms to PDF/UA. */
  readonly pdfUa: boolean;
  readonly papers: readonly PrintedPaper[];
  /** What isn't in it as it was, in plain words. */
  readonly findings: readonly string[];
};

export { nameOfPaper } from '../../views/pack/name-of-paper.ts';
