import { joinGlyphs } from '../joining.ts';
import { labelOf } from '../markers.ts';
import { blocksOfGrid } from '../table-grid.ts';
import type { Block } from '../text.ts';
import { gridByPlace } from './place-grid.ts';
import { printedLines } from './printed-lines.ts';
import type { Fragment, Row } from './rows.ts';

/** Rows that are in columns: at least this many with more than one cell. */
const FEWEST_ROWS = 2;
/** In ems: a gap between cells that runs through the whole table. */
const COLUMN_GAP = 0.5;
/** In heights of a line: rows further apart than this aren't one table's. */
const APART = 2.5;

/** @returns how many rows from `start` on are a table: 0 where none begins. */
export function tableLength(rows: readonly Row[], start: number): number {
  let end = start;
  let multiple = 0;
  let length = 0;
  while (end < rows.length) {
    const row = rows[end];
    const before = rows[end - 1];
    if (row === undefined) break;
    if (
      end > start &&
      before !== undefined &&
      row.top - before.bottom > APART * (row.bottom - row.top)
    )
      break;
    const cells = cellsOf(row);
    if (cells.length > 1) multiple += 1;
    else if (end === start) break;
    const taken = rows.slice(start, end + 1);
    if (columnsOf(taken).length < 2) break;
    end += 1;
    // A line of its own below the last row is the paragraph that follows, unless it continues a cell.
    if (cells.length > 1 || continuesCell(rows, end - 1, start)) length = end - start;
  }
  return multiple >= FEWEST_ROWS ? length : 0;
}

/** A single line within one column, close below the row before. */
function continuesCell(rows: readonly Row[], at: number, start: number): boolean {
  const row = rows[at];
  const before = rows[at - 1];
  if (row === undefined || before === undefined) return false;
  const columns = columnsOf(rows.slice(start, at));
  const inside = columns.filter(
    ({ left, right }) => row.left >= left - 2 && row.right <= right + 2,
  );
  return inside.length === 1 && row.top - before.bottom < (row.bottom - row.top) * 0.6;
}

/** The marker of a list and its text are one cell. */
function cellsOf({ fragments }: Row): Fragment[] {
  const [first, second] = fragments;
  if (first === undefined || second === undefined) return [...fragments];
  const isMarker = labelOf(joinGlyphs(first.glyphs)) !== joinGlyphs(first.glyphs) || isLabel(first);
  return isMarker && fragments.length === 2 ? [second] : [...fragments];
}

/** "12." or "•" alone. */
function isLabel({ glyphs }: Fragment): boolean {
  return /^(?:[•●○▪■◼–-]|\(?\w{1,3}[.)])$/u.test(joinGlyphs(glyphs));
}

type Column = { readonly left: number; readonly right: number };

/** Where the rows leave a gap all the way down, one column ends and the next begins. */
function columnsOf(rows: readonly Row[]): Column[] {
  const fragments = rows.flatMap((row) => row.fragments);
  const em = Math.max(...fragments.map(({ top, bottom }) => bottom - top));
  const columns: { left: number; right: number }[] = [];
  for (const { left, right } of [...fragments].sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last !== undefined && left - last.right < COLUMN_GAP * em) {
      last.right = Math.max(last.right, right);
    } else columns.push({ left, right });
  }
  return columns;
}

/** The rows of a table as blocks: a table where each word has its row and column, otherwise the lines as printed. */
export function readTableRows(
  rows: readonly Row[],
  { before, after }: { readonly before?: Row | undefined; readonly after?: Row | undefined } = {},
): Block[] {
  const grid =
    touches(before, rows[0]) || touches(rows.at(-1), after) ? undefined : gridByPlace(rows);
  if (grid === undefined) return [printedLines(rows)];
  return [
    ...grid.above.map((text) => ({ kind: 'paragraph', text }) as const),
    ...blocksOfGrid(grid.rows),
  ];
}

/** In heights of a line. */
const CLOSE = 0.6;

/** A line so close to a table's first or last row may be a part of its label. */
function touches(above: Row | undefined, below: Row | undefined): boolean {
  if (above === undefined || below === undefined || areOfTwoSizes(above, below)) return false;
  return (
    below.top - above.bottom < CLOSE * Math.max(below.bottom - below.top, above.bottom - above.top)
  );
}

/** Of the smaller type: a title in type so much larger is no label of a row. */
const LARGER = 1.2;

function areOfTwoSizes(one: Row, other: Row): boolean {
  const [a, b] = [one, other].map(({ fragments }) =>
    Math.max(...fragments.flatMap(({ glyphs }) => glyphs.map(({ size }) => size))),
  );
  return Math.max(a ?? 0, b ?? 0) > LARGER * Math.min(a ?? 0, b ?? 0);
}
