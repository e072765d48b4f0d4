import type { CsvCell } from './csv-cells.ts';

/** A row, the line of the file on which it begins, and how many cells it has. */
export type RowOfCsv = { readonly row: number; readonly line: number; readonly cells: number };

/** Rows of a CSV that have other numbers of cells than its table. */
export type RaggedRows = {
  /** How many cells a row of the table has. */
  readonly cells: number;
  readonly count: number;
  readonly first: readonly RowOfCsv[];
};

/** What begins a row that is a note below or above the table: "Note: counted in May, by hand, twice". */
const NOTE =
  /^[\s"“(*]*(?:(?:(?:foot)?notes?|n\.?b|sources?)\b|(?:key|caveats?|disclaimer|contact|published|updated|produced|compiled)[^:]{0,40}:)|^\s*(?:\*+|†|‡|\(\d{1,2}\)\s*\p{Lu}|\[\d{1,2}\])/iu;
/** A row that sums up the others, and may leave out cells. */
const TOTAL = /^\s*(?:(?:grand|sub|over-?all)[- ]?)?(?:totals?|sums?|averages?|means?)\b/i;
const MOST_NAMED = 3;
/** Below these a file has no table of which a row could differ. */
const FEWEST_ROWS = 3;
const FEWEST_CELLS = 2;
/** Of the rows with cells, how many have to be alike for the others to be slips. */
const ALIKE = 0.75;
/** So many rows one after another, alike and other than the rest, are a table of their own. */
const OTHER_TABLE = 3;
/** Rows that are remembered, of which the first ones are named. */
const MOST_KEPT = 1000;

/**
 * Counts the cells of each row of a CSV, one cell after another. A title or a note, which has one cell with words or begins as
 * notes do, is no row of the table, nor is an empty line; a row of totals may leave out cells; empty cells at the end of a row don't count.
 */
export class RowsOfCsv {
  readonly #rowsOfWidth = new Map<number, number>();
  readonly #rows: (RowOfCsv & { readonly isTotal: boolean })[] = [];
  #row = 0;
  #line = 0;
  #begins = '';
  #filled = 0;
  #last = 0;
  #all = 0;

  /** Takes the next cell. */
  take({ text, row, column, line }: CsvCell): void {
    if (row !== this.#row) this.#end();
    this.#row = row;
    this.#line = line;
    if (column === 1) this.#begins = text;
    this.#all = column;
    if (text.trim() === '') return;
    this.#filled += 1;
    this.#last = column;
  }

  /** The rows that differ from the others, once all cells were taken; none where the file is no table, or all are alike. */
  ragged(): RaggedRows | undefined {
    this.#end();
    const [most] = [...this.#rowsOfWidth].toSorted((a, b) => b[1] - a[1]);
    if (!most || most[0] < FEWEST_CELLS || most[1] < FEWEST_ROWS) return undefined;
    const [cells, alike] = most;
    const others = this.#rows.filter((one) => one.cells !== cells);
    const differ = others.filter((one) => !one.isTotal || one.cells > cells);
    const all =
      [...this.#rowsOfWidth.values()].reduce((sum, rows) => sum + rows, 0) -
      (others.length - differ.length);
    if (all === alike || alike < all * ALIKE || this.#hasOtherTable(cells)) return undefined;
    const first = differ
      .slice(0, MOST_NAMED)
      .map(({ row, line, cells: own }) => ({ row, line, cells: own }));
    return first.length === 0 ? undefined : { cells, count: all - alike, first };
  }

  #hasOtherTable(cells: number): boolean {
    return this.#rows.some((one, at) => {
      const next = this.#rows.slice(at, at + OTHER_TABLE);
      const isRun = next.length === OTHER_TABLE && next.every((row) => row.cells === one.cells);
      return one.cells !== cells && isRun;
    });
  }

  #end(): void {
    const cells = this.#all;
    if (this.#filled > 1 && !NOTE.test(this.#begins)) {
      // Blanks that a program adds to the end of a row are none of its cells; those that the table has are.
      const width = this.#widthOf(cells);
      this.#rowsOfWidth.set(width, (this.#rowsOfWidth.get(width) ?? 0) + 1);
      if (this.#rows.length < MOST_KEPT) {
        const isTotal = TOTAL.test(this.#begins);
        this.#rows.push({ row: this.#row, line: this.#line, cells: width, isTotal });
      }
    }
    [this.#filled, this.#last, this.#all] = [0, 0, 0];
    this.#begins = '';
  }

  /** A row with more cells than those before, of which the last are empty, is as wide as they. */
  #widthOf(cells: number): number {
    const usual = this.#rows[0]?.cells;
    return usual !== undefined && cells > usual && this.#last <= usual ? usual : cells;
  }
}
