import type { Glyph } from './glyphs.ts';
import { isFigure } from './layout/cut-line.ts';
import { boundsOf } from './layout/rows.ts';
import type { Cell } from './table-grid.ts';

/** A cell of a tagged table, in its place in the grid. */
export type PlacedCell = Cell & {
  readonly row: number;
  readonly column: number;
  readonly glyphs: readonly Glyph[];
};

/** In heights of a line: neighbours may overlap by this, since the boxes of characters are larger than their ink. */
const OVERLAP = 0.3;
/** In heights of a line: words are on the line of a row where their middles are this near. */
const SAME_LINE = 0.25;

/**
 * The rows of a tagged table where its tags agree with the page: each column right of the one before, each row below the
 * one before. Where only the columns disagree, since the tags leave empty cells out, each cell is put
 * into the column that it is printed in.
 * @returns undefined where it isn't sure what column a cell is in
 */
export function rowsOnPage(
  rows: readonly (readonly Cell[])[],
  cells: readonly PlacedCell[],
): readonly (readonly Cell[])[] | undefined {
  const filled = cells.filter(({ glyphs }) => glyphs.length > 0);
  const columns = grouped(filled.filter((cell) => cell.columns === 1), ({ column }) => column); // prettier-ignore
  if (new Set(filled.map(({ column }) => column)).size < 2) return rows;
  const apart = OVERLAP * Math.max(...filled.flatMap(({ glyphs }) => glyphs.map(heightOf)));
  const lines = grouped(filled.filter((cell) => cell.rows === 1), ({ row }) => row).map(boundsOf); // prettier-ignore
  if (!lines.every(({ top }, at) => at === 0 || top >= (lines[at - 1]?.bottom ?? 0) - apart))
    return undefined;
  const bounds = columns.map(boundsOf);
  const inTurn = bounds.every(
    ({ left }, at) => at === 0 || left >= (bounds[at - 1]?.right ?? 0) - apart,
  );
  if (inTurn && spansHold(filled, apart) && figuresHold(filled)) return rows;
  return placeAgain(filled, apart);
}

/**
 * Whether the figures of each column are printed below one another. Where tags leave empty cells out of most rows, figures
 * of two columns are in one, and no other column shows it.
 */
function figuresHold(cells: readonly PlacedCell[]): boolean {
  const figures = cells.filter((cell) => cell.columns === 1 && isFigure(cell.text));
  const columns = new Map<number, { readonly left: number; readonly right: number }[]>();
  for (const { column, glyphs } of figures)
    columns.set(column, [...(columns.get(column) ?? []), boundsOf(glyphs)]);
  return [...columns.values()].every((column) => {
    let right = Infinity;
    return column
      .toSorted((a, b) => a.left - b.left)
      .every((figure) => {
        const isBelow = figure.left < right || right === Infinity;
        right = right === Infinity ? figure.right : Math.max(right, figure.right);
        return isBelow;
      });
  });
}

function heightOf({ top, bottom }: Glyph): number {
  return bottom - top;
}

/** The characters of cells by row or column, in turn. */
function grouped(cells: readonly PlacedCell[], by: (cell: PlacedCell) => number): Glyph[][] {
  const groups = new Map<number, Glyph[]>();
  for (const cell of cells) groups.set(by(cell), [...(groups.get(by(cell)) ?? []), ...cell.glyphs]);
  return [...groups].sort(([a], [b]) => a - b).map(([, glyphs]) => glyphs);
}

/** Puts each cell into the column that it is printed in; the rows with most cells show where the columns are. */
function placeAgain(cells: readonly PlacedCell[], apart: number): Cell[][] | undefined {
  const rows = new Map<number, { cell: PlacedCell; left: number; right: number }[]>();
  for (const cell of cells) {
    const { left, right } = boundsOf(cell.glyphs);
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), { cell, left: left + apart, right: Math.max(right - apart, left + apart + 0.1) }]); // prettier-ignore
  }
  const most = Math.max(...[...rows.values()].map((row) => row.length));
  const widest = [...rows.values()].filter((row) => row.length === most).flat();
  const columns: { left: number; right: number }[] = [];
  for (const { left, right } of widest.sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last !== undefined && left < last.right) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  if (columns.length !== most) return undefined;
  const over = (part: { left: number; right: number }) =>
    columns.flatMap(({ left, right }, at) => (part.left < right && part.right > left ? [at] : []));
  const grid: Cell[][] = [];
  for (const [, row] of [...rows].sort(([a], [b]) => a - b)) {
    const line: Cell[] = [];
    let next = 0;
    for (const part of row.sort((a, b) => a.left - b.left)) {
      const [from, ...more] = spanOf(part, over(part), columns, apart);
      if (from === undefined || from < next) return undefined;
      for (; next < from; next += 1) line.push({ ...NOTHING, heading: part.cell.heading });
      line.push({ ...part.cell, columns: more.length + 1, rows: 1 });
      next += more.length + 1;
    }
    grid.push(line);
  }
  return grid;
}

type Across = { readonly left: number; readonly right: number };

/** In heights of a line: how far the middle of a heading may be off the middle of the columns that it spans. */
const OFF_CENTRE = 2;

/**
 * The columns of a cell: those that it is printed over, or, of one that its tags say is over several, as many of those in
 * whose middle it is printed. None where that isn't sure.
 */
function spanOf(
  { cell, left, right }: Across & { readonly cell: PlacedCell },
  printed: readonly number[],
  columns: readonly Across[],
  apart: number,
): readonly number[] {
  const across = cell.columns;
  if (across === 1 || across <= printed.length || across >= columns.length) return printed;
  let best: { readonly from: number; readonly off: number } | undefined;
  for (let from = 0; from + across <= columns.length; from += 1) {
    if (printed.some((at) => at < from || at >= from + across)) continue;
    const middle = ((columns[from]?.left ?? 0) + (columns[from + across - 1]?.right ?? 0)) / 2;
    const off = Math.abs((left + right) / 2 - middle);
    if (best === undefined || off < best.off) best = { from, off };
  }
  if (best === undefined || best.off > (OFF_CENTRE / OVERLAP) * apart) return [];
  const { from } = best;
  return Array.from({ length: across }, (_, index) => from + index);
}

const NOTHING: Cell = { text: '', heading: false, bold: false, columns: 1, rows: 1 };

/** A cell over several columns touches none of the others, and lies over its own. */
function spansHold(cells: readonly PlacedCell[], apart: number): boolean {
  const single = cells.filter((cell) => cell.columns === 1);
  return cells.every(({ column, columns: across, glyphs }) => {
    if (across === 1) return true;
    const { left, right } = boundsOf(glyphs);
    const own = single.filter((other) => other.column >= column && other.column < column + across);
    const over = boundsOf(own.flatMap((other) => other.glyphs));
    if (own.length > 0 && (left < over.left - apart || right > over.right + apart)) return false;
    return single.every((other) => {
      if (other.column >= column && other.column < column + across) return true;
      const bounds = boundsOf(other.glyphs);
      return other.column < column ? bounds.left < left : bounds.right > right;
    });
  });
}

/**
 * Whether words that are in a table, or beside its figures on their lines, aren't in its tags.
 * @param others the characters of the page that aren't in the table
 */
export function leavesOut(cells: readonly PlacedCell[], others: readonly Glyph[]): boolean {
  if (cells.every(({ glyphs }) => glyphs.length === 0)) return false;
  const { left, right, top, bottom } = boundsOf(cells.flatMap(({ glyphs }) => glyphs));
  const words = others.filter((glyph) => {
    const y = (glyph.top + glyph.bottom) / 2;
    return !glyph.artefact && /[\p{L}\p{N}]/u.test(glyph.text) && y > top && y < bottom;
  });
  const within = words.some((glyph) => {
    const x = (glyph.left + glyph.right) / 2;
    return x > left && x < right;
  });
  if (within) return true;
  if (words.length === 0) return false;
  const figures = cells.filter(({ text }) => isFigure(text));
  const rows = new Set(figures.map(({ row }) => row));
  const beside = new Set(
    figures
      .filter(({ glyphs }) => words.some((word) => onLine(word, glyphs)))
      .map(({ row }) => row),
  );
  return beside.size > 0 && beside.size >= rows.size / 2;
}

function onLine(word: Glyph, glyphs: readonly Glyph[]): boolean {
  const { top, bottom } = boundsOf(glyphs);
  const off = Math.abs((top + bottom) / 2 - (word.top + word.bottom) / 2);
  return off < SAME_LINE * (bottom - top);
}
