import type { Block, Table } from './text.ts';

export type Cell = {
  readonly text: string;
  readonly heading: boolean;
  readonly bold: boolean;
  /** How many it spans. */
  readonly columns: number;
  readonly rows: number;
};

/** Cells this long aren't the cells of one row: someone placed paragraphs side by side. */
const PROSE = 200;

/** A grid as a table, or as paragraphs where it has but one column or one row of prose. */
export function blocksOfGrid(rows: readonly (readonly Cell[])[]): Block[] {
  const grid = dropEmpty(layOut(rows));
  const [first] = grid;
  if (first === undefined) return [];
  const isProse = grid.length === 1 && first.some(({ text }) => text.length > PROSE);
  if (first.length === 1 || isProse) {
    return grid.flatMap((row) =>
      row.filter(({ text }) => text !== '').map(({ text }) => ({ kind: 'paragraph', text })),
    );
  }
  return [tableOf(grid)];
}

function tableOf(grid: readonly (readonly Cell[])[]): Table {
  const heads = headRows(grid);
  const body = grid.slice(heads);
  const headed = body.filter(([first]) => first?.heading === true).length;
  const texts = (row: readonly Cell[]) => row.map(({ text }) => text);
  const spans = grid.slice(0, heads).map((row) => row.map(({ columns }) => columns));
  return {
    kind: 'table',
    head: grid.slice(0, heads).map(texts),
    rows: body.map(texts),
    rowHeadings: headed > body.length / 2,
    ...(spans.some((row) => row.some((columns) => columns > 1)) ? { spans } : {}),
  };
}

/** The rows of headings at the top; where nothing is tagged as one, a first row that alone is bold. */
function headRows(grid: readonly (readonly Cell[])[]): number {
  const isHead = (row: readonly Cell[]) => row.every(({ heading, text }) => heading || text === '');
  const tagged = grid.findIndex((row) => !isHead(row));
  if (tagged > 0) return tagged;
  if (tagged === -1) return Math.min(1, grid.length - 1);
  const isBold = (row: readonly Cell[]) => row.every(({ bold, text }) => bold || text === '');
  const [first, ...rest] = grid;
  return first !== undefined && rest.length > 0 && isBold(first) && !rest.every(isBold) ? 1 : 0;
}

/** Where each cell begins in the grid, the places that other cells span left free. */
export function placesOf<T extends Cell>(
  rows: readonly (readonly T[])[],
): { readonly cell: T; readonly row: number; readonly column: number }[] {
  const taken: Set<number>[] = rows.map(() => new Set());
  return rows.flatMap((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while (taken[row]?.has(column) === true) column += 1;
      const at = column;
      for (let down = 0; down < cell.rows && row + down < rows.length; down += 1) {
        for (let across = 0; across < cell.columns; across += 1)
          taken[row + down]?.add(at + across);
      }
      column += cell.columns;
      return { cell, row, column: at };
    });
  });
}

const EMPTY: Cell = { text: '', heading: false, bold: false, columns: 1, rows: 1 };

/** Every row with as many cells: a spanning cell leaves empty ones in the places it covers. */
function layOut(rows: readonly (readonly Cell[])[]): Cell[][] {
  const grid: (Cell | undefined)[][] = rows.map(() => []);
  for (const { cell, row, column } of placesOf(rows)) {
    for (let down = 0; down < cell.rows && row + down < rows.length; down += 1) {
      for (let across = 0; across < cell.columns; across += 1) {
        const covered = {
          ...EMPTY,
          heading: cell.heading,
          columns: across === 0 ? cell.columns : 0,
        };
        const line = grid[row + down];
        if (line !== undefined) line[column + across] = down + across === 0 ? cell : covered;
      }
    }
  }
  const width = Math.max(0, ...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? EMPTY));
}

function dropEmpty(grid: readonly (readonly Cell[])[]): Cell[][] {
  const rows = grid.filter((row) => row.some(({ text }) => text !== ''));
  const used = (rows[0] ?? []).map((_, column) => rows.some((row) => row[column]?.text !== ''));
  return rows.map((row) =>
    row.flatMap((cell, column) => {
      if (used[column] !== true) return [];
      const over = used.slice(column, column + cell.columns).filter(Boolean).length;
      return [{ ...cell, columns: over }];
    }),
  );
}
