import type { Token } from 'markdown-it';
import type { Fix } from '../../rules/fix.ts';

/** A cell of a table, with what it covers. */
export type Cell = {
  readonly text: string;
  /** Counted from 0. */
  readonly column: number;
  columns: number;
  rows: number;
};

/** What is wrong in the shape of a table: a line of the text, counted from 1, and the officer's words. */
export type ShapeFault = { readonly line: number; readonly message: string; readonly fix?: Fix };

/** A row, as it is written. */
export type Row = {
  readonly line: number;
  readonly cells: readonly string[];
  /** Of a line without a stroke: its words with the blanks before them, where nothing else is there. */
  readonly words?: string;
};

/** What a cell says that is merged with the one above it. */
const ABOVE = '^^';

/** The texts between the upright strokes of a line; a stroke after a backslash is part of its text. */
export function cellsOf(line: string): string[] {
  const cells: string[] = [];
  let cell = '';
  for (let at = 0; at < line.length; at++) {
    const character = line[at] as string;
    if (character !== '|') cell += character;
    else if (line[at - 1] === '\\') cell = `${cell.slice(0, -1)}|`;
    else {
      cells.push(cell);
      cell = '';
    }
  }
  cells.push(cell);
  if (cells[0]?.trim() === '') cells.shift();
  if (cells.length > 0 && cells.at(-1)?.trim() === '') cells.pop();
  return cells;
}

/**
 * The cells of a group of rows. Nothing between two strokes (`||`) goes on with the cell to its left, and `^^`
 * with the cell above. A table that is wrong keeps all its words.
 */
export function mergeCells(
  rows: readonly Row[],
  width: number,
): { readonly rows: readonly (readonly Cell[])[]; readonly faults: readonly ShapeFault[] } {
  const faults: ShapeFault[] = [];
  let above: (Cell | undefined)[] = [];
  const merged = rows.map((row) => {
    const { line, cells } = row;
    const fault = faultOf(row, width);
    // Rows that are cut off one after the other are one mistake.
    if (fault && !(cells.length < width && faults.at(-1)?.line === line - 1)) faults.push(fault);
    const made: Cell[] = [];
    const here: (Cell | undefined)[] = [];
    for (let column = 0; column < Math.max(width, cells.length); column++) {
      const raw = cells[column];
      const left = here[column - 1];
      const upper = above[column];
      if (raw === '' && left) {
        left.columns += 1;
        here.push(left);
      } else if (raw?.trim() === ABOVE && upper && goesOn(upper, column, cells)) {
        upper.rows += 1;
        for (let covered = 0; covered < upper.columns; covered++) here.push(upper);
        column += upper.columns - 1;
      } else {
        if (raw?.trim() === ABOVE) {
          const message =
            'This ^^ has no cell of its width above it that it could be merged with. Write what belongs here.';
          faults.push({ line, message });
        }
        const cell: Cell = { text: (raw ?? '').trim(), column, columns: 1, rows: 1 };
        made.push(cell);
        here.push(cell);
      }
    }
    above = here;
    return made;
  });
  return { rows: merged, faults };
}

/** What is wrong with the number of cells of a row. */
function faultOf({ line, cells, words }: Row, width: number): ShapeFault | undefined {
  if (cells.length > 1 && cells.every((cell) => /^\s*:?-{2,}:?\s*$/.test(cell))) {
    const message =
      'Another table begins with the row above this line of hyphens. Put an empty line above that row.';
    return { line, message };
  }
  if (cells.length > width) {
    const message = `This row has ${cells.length} cells, and the head of the table has ${width}. Take the extra | out, or give the table another column; a | that is part of the text is written \\|.`;
    return { line, message };
  }
  if (words !== undefined) {
    const message =
      'This line is right below a table, and would be a row of it. Put an empty line above it.';
    return { line, message, fix: { line, column: 1, from: words, to: `\n${words}` } };
  }
  if (cells.length === width) return undefined;
  const message = `This row has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}, and the head of the table has ${width}. Write a | for each cell that is empty, or || after a cell that goes on in the next column.`;
  return { line, message };
}

/** Whether a cell above goes on here in all its columns. */
function goesOn(upper: Cell, column: number, cells: readonly string[]): boolean {
  if (upper.column !== column) return false;
  for (let at = column + 1; at < column + upper.columns; at++) {
    const raw = cells[at];
    if (raw === undefined || (raw !== '' && raw.trim() !== ABOVE)) return false;
  }
  return true;
}

/** The faults that the reader of a table left with it. */
export function shapeFaults(table: Token): readonly ShapeFault[] {
  return (table.meta as { faults?: readonly ShapeFault[] } | null)?.faults ?? [];
}
