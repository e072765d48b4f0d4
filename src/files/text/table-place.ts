import type { Glyph } from './glyphs.ts';
import { isFigure } from './layout/cut-line.ts';
import { boundsOf } from './layout/rows.ts';

/** A cell of a tagged table, in its place in the grid. */
export type PlacedCell = {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly text: string;
  readonly glyphs: readonly Glyph[];
};

/** In heights of a line: neighbours may overlap by this, since the boxes of characters are larger than their ink. */
const OVERLAP = 0.3;
/** In heights of a line: words are on the line of a row where their middles are this near. */
const SAME_LINE = 0.25;

/**
 * Whether the tags of a table agree with where its words are printed: each column right of the one before, each row
 * below the one before, and no words in it or beside its rows that the tags leave out.
 * @param others the characters of the page that aren't in the table
 */
export function agreesWithPage(cells: readonly PlacedCell[], others: readonly Glyph[]): boolean {
  const filled = cells.filter(({ glyphs }) => glyphs.length > 0);
  const height = Math.max(
    0,
    ...filled.flatMap(({ glyphs }) => glyphs.map((g) => g.bottom - g.top)),
  );
  const columns = new Map<number, Glyph[]>();
  const rows = new Map<number, Glyph[]>();
  for (const { row, column, columns: across, rows: down, glyphs } of filled) {
    if (across === 1) columns.set(column, [...(columns.get(column) ?? []), ...glyphs]);
    if (down === 1) rows.set(row, [...(rows.get(row) ?? []), ...glyphs]);
  }
  if (columns.size < 2) return true;
  const inTurn = (parts: ReadonlyMap<number, Glyph[]>) =>
    [...parts].sort(([a], [b]) => a - b).map(([, glyphs]) => boundsOf(glyphs));
  const across = inTurn(columns);
  const down = inTurn(rows);
  const apart = (before: number | undefined, after: number) =>
    before === undefined || after >= before - OVERLAP * height;
  return (
    across.every(({ left }, at) => apart(across[at - 1]?.right, left)) &&
    down.every(({ top }, at) => apart(down[at - 1]?.bottom, top)) &&
    spansHold(filled, columns) &&
    !leavesOut(filled, others)
  );
}

/** A cell over several columns touches none of the others. */
function spansHold(
  cells: readonly PlacedCell[],
  columns: ReadonlyMap<number, readonly Glyph[]>,
): boolean {
  return cells.every(({ column, columns: across, glyphs }) => {
    if (across === 1) return true;
    const { left, right } = boundsOf(glyphs);
    return [...columns].every(([at, others]) => {
      if (at >= column && at < column + across) return true;
      const bounds = boundsOf(others);
      return at < column ? bounds.left < left : bounds.right > right;
    });
  });
}

function leavesOut(cells: readonly PlacedCell[], others: readonly Glyph[]): boolean {
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
