import type { CsvCell } from './csv-cells.ts';

/** Rows of a CSV that have other numbers of cells than its table. */
export type RaggedRows = {
  /** How many cells a row of the table has. */
  readonly cells: number;
  readonly count: number;
  readonly first: readonly { readonly row: number; readonly cells: number }[];
};

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
 * Counts the cells of each row of a CSV, one cell after another. A title or a note, which has one cell with words, is no row of the
 * table, nor is an empty line; empty cells at the end of a row don't count.
 */
export class RowsOfCsv {
  readonly #rowsOfWidth = new Map<number, number>();
  readonly #rows: { readonly row: number; readonly cells: number }[] = [];
  #row = 0;
  #filled = 0;
  #last = 0;
  #all = 0;

  /** Takes the next cell. */
  take({ text, row, column }: CsvCell): void {
    if (row !== this.#row) this.#end();
    this.#row = row;
    this.#all = column;
    if (text.trim() === '') return;
    this.#filled += 1;
    this.#last = column;
  }

  /** The rows that differ from the others, once all cells were taken; none where the file is no table, or all are alike. */
  ragged(): RaggedRows | undefined {
    this.#end();
    const [most] = [...this.#rowsOfWidth].toSorted((a, b) => b[1] - a[1]);
    const total = [...this.#rowsOfWidth.values()].reduce((sum, rows) => sum + rows, 0);
    if (!most || most[0] < FEWEST_CELLS || most[1] < FEWEST_ROWS || most[1] < total * ALIKE) {
      return undefined;
    }
    const [cells] = most;
    if (total === most[1] || this.#hasOtherTable(cells)) return undefined;
    const first = this.#rows.filter((one) => one.cells !== cells).slice(0, MOST_NAMED);
    return first.length === 0 ? undefined : { cells, count: total - most[1], first };
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
    if (this.#filled > 1) {
      // Blanks that a program adds to the end of a row are none of its cells; those that the table has are.
      const width = this.#widthOf(cells);
      this.#rowsOfWidth.set(width, (this.#rowsOfWidth.get(width) ?? 0) + 1);
      if (this.#rows.length < MOST_KEPT) this.#rows.push({ row: this.#row, cells: width });
    }
    [this.#filled, this.#last, this.#all] = [0, 0, 0];
  }

  /** A row with more cells than those before, of which the last are empty, is as wide as they. */
  #widthOf(cells: number): number {
    const usual = this.#rows[0]?.cells;
    return usual !== undefined && cells > usual && this.#last <= usual ? usual : cells;
  }
}
