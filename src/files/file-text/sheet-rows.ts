import type { Limits, Sheet } from './file-text.ts';
import { sheetOf, type GridRow } from './grid.ts';

/** Gathers the cells of the sheets of one file, row by row, as many as are shown. */
export class SheetRows {
  readonly #limits: Limits;
  #rows: { number: number; cells: string[]; isHead: boolean }[] = [];
  #isCut = false;
  #cells = 0;
  #letters = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /**
   * @param row and column, counted from 1; rows in their order.
   * @returns false where no more of the sheet is shown, so that it needs no more reading.
   */
  add(row: number, column: number, text: string, isHead = false): boolean {
    if (text.trim() === '') return true;
    if (column > this.#limits.columns) {
      this.#isCut = true;
      return true;
    }
    const last = this.#rows.at(-1);
    const isNew = last?.number !== row;
    this.#cells += 1;
    this.#letters += text.length;
    if (this.isFull || (isNew && this.#rows.length >= this.#limits.rowsASheet)) {
      this.#isCut = true;
      return false;
    }
    const cells = isNew ? [] : last.cells;
    while (cells.length < column - 1) cells.push('');
    cells[column - 1] = text;
    if (isNew) this.#rows.push({ number: row, cells, isHead });
    return true;
  }

  /** No more of the whole file is shown. */
  get isFull(): boolean {
    return this.#cells > this.#limits.cells || this.#letters > this.#limits.letters;
  }

  /** The sheet of the cells so far; those after it are of the next one. */
  endSheet(id: string, name: string): Sheet {
    const rows: readonly GridRow[] = this.#rows;
    const sheet = sheetOf({ id, name, isCut: this.#isCut }, rows);
    this.#rows = [];
    this.#isCut = false;
    return sheet;
  }
}
