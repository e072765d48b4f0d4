import { cellsOfCsv, type CsvCell } from './csv-cells.ts';

/** Cells of a CSV that a spreadsheet would take for a formula when a reader opens it. */
export type FormulaCells = {
  readonly count: number;
  /** The first of them: "B3 (row 3, column 2)". */
  readonly first: readonly string[];
  /** The line of the file on which the row of the first begins. */
  readonly line?: number;
};

const MOST_NAMED = 3;

/** Of a cell: what it is can be seen in these, and the rest isn't kept. */
const MOST_OF_A_CELL = 200;

/** A mark at which a formula begins, in usual, full and small width. */
const BEGINS = /^[=+\-@＝＋－＠﹦﹢﹣﹫]/;

/** Figures with a sign, whatever is written after them; telephone numbers. Nothing in them is called or combined. */
const SIGNED_FIGURE = /^[-+]\s*(?:[£$€]\s*)?[\d.,][^=|!(@]*$/;
const TELEPHONE = /^\+[\d\s()./-]+$/;

/** A dash or plus that is one: "-", "--", "- none", "+ VAT". */
const DASH = /^[-+]+(?:\s+[\p{L}\d][^=|!(@]*)?$/u;

/** What some programs leave out before they look for a mark: blanks of all kinds, marks of order and of width, quotation marks. */
const BEFORE = /^[\s\p{Cf}\p{Cc}"“”„]+/u;

/** Whether a spreadsheet would take a cell for a formula. */
export function isFormula(cell: string): boolean {
  if (cell.trim() === '') return false;
  // A tab or line break first is a way to get a formula past those who look for its mark alone.
  if (/^[\t\r\n]/.test(cell)) return true;
  const text = cell.replace(BEFORE, '').trimEnd();
  if (!BEGINS.test(text)) return false;
  return !SIGNED_FIGURE.test(text) && !TELEPHONE.test(text) && !DASH.test(text);
}

/**
 * The cells of a CSV that begin a formula, from pieces of its text in their order.
 * @param look is shown each cell, so that a file is read once for all that is looked for.
 */
export function findFormulas(
  pieces: Iterable<string>,
  look: (cell: CsvCell) => void = () => undefined,
): FormulaCells {
  const first: string[] = [];
  let count = 0;
  let at: number | undefined;
  for (const cell of cellsOfCsv(pieces, MOST_OF_A_CELL)) {
    look(cell);
    const { text, row, column, line } = cell;
    if (!isFormula(text)) continue;
    count += 1;
    at ??= line;
    if (first.length < MOST_NAMED) {
      first.push(`${columnName(column)}${row} (row ${row}, column ${column})`);
    }
  }
  return { count, first, ...(at !== undefined && { line: at }) };
}

/** As spreadsheets name it: A, Z, AA. */
function columnName(column: number): string {
  let name = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  }
  return name;
}
