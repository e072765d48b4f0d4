import type { Block } from '../text/text.ts';

/** What an Office file or a CSV says, for its page and the search: plain data, the same for the same bytes. */
export type FileText = {
  /** Of a text. */
  readonly parts: readonly TextPart[];
  /** Of a spreadsheet, or the one of a CSV. */
  readonly sheets: readonly Sheet[];
  /** The file has more than this: {@link LIMITS}. */
  readonly isCut: boolean;
};

/** A stretch of a text that can be linked to: what is below a heading, or part of it where that is long. */
export type TextPart = {
  /** "part-3". */
  readonly id: string;
  /** The heading that it is below, or "Part 3". */
  readonly title: string;
  readonly blocks: readonly Block[];
};

export type Sheet = {
  /** "sheet-2". */
  readonly id: string;
  /** As its tab has it; '' of a CSV. */
  readonly name: string;
  /** Lines above the table: what the first rows say that have one cell. */
  readonly lead: readonly string[];
  /** Rows of column headings; often one, sometimes none. */
  readonly head: readonly (readonly string[])[];
  readonly rows: readonly SheetRow[];
  /** The first cell of each row is its heading. */
  readonly rowHeadings: boolean;
  /** The sheet has more rows or columns than these. */
  readonly isCut: boolean;
};

export type SheetRow = {
  /** 1-based, as the spreadsheet counts it. */
  readonly number: number;
  /** As many in each row of a sheet. */
  readonly cells: readonly string[];
  /** Where it can be linked to: "sheet-2-row-51", as one row in {@link LIMITS.rowsAnAnchor} can. */
  readonly id?: string;
};

/** How much of a file is read; the rest is in the file alone. */
export type Limits = Readonly<
  Record<
    'letters' | 'blocks' | 'rowsASheet' | 'columns' | 'cells' | 'sheets' | 'rowsAnAnchor',
    number
  >
>;

/** How much of a file is shown and searched. */
export const LIMITS: Limits = {
  /** Of a text or all sheets together, in characters. */
  letters: 500_000,
  /** Blocks of a text: paragraphs, list items, tables. */
  blocks: 10_000,
  rowsASheet: 1_000,
  columns: 40,
  /** Of all sheets together. */
  cells: 20_000,
  sheets: 50,
  rowsAnAnchor: 25,
};

/** How much of a spreadsheet is read to know what is exempt in it: as much as a spreadsheet can have, but for memory. */
export const WHOLE_SHEETS: Limits = {
  ...LIMITS,
  letters: 20_000_000,
  rowsASheet: 1_048_576,
  columns: 16_384,
  cells: 500_000,
  sheets: 1_000,
};

export const EMPTY_TEXT: FileText = { parts: [], sheets: [], isCut: false };

/** White space as one blank, and no signs that no page may have. */
export const tidy = (text: string): string =>
  // eslint-disable-next-line no-control-regex
  text.replace(/[\s\u0000-\u001f\u007f\u200b\ufeff\ufffd]+/gu, ' ').trim();
