import type { Block } from '../text/text.ts';
import { LIMITS, tidy, type Sheet } from './file-text.ts';

/** A row as a file has it. */
export type GridRow = {
  /** 1-based. */
  readonly number: number;
  /** Empty cells are ''; those at the end may be missing. */
  readonly cells: readonly string[];
  /** The file says that it heads the columns. */
  readonly isHead?: boolean;
  /** How many columns a cell is over, by the place of the cell; those that it covers are empty. */
  readonly over?: ReadonlyMap<number, number>;
};

/** A row that is being read. */
export type OpenRow = {
  readonly number: number;
  readonly cells: string[];
  isHead: boolean;
  readonly over: Map<number, number>;
};

/** A figure, an amount, a percentage, a date or a dash for none: what heads no column. */
const FIGURE =
  /^[-–+(]?\s*(?:£|€|\$)?\s*[\d.,]*\d[\d.,]*\s*[%mk)]?\)?$|^[-–]$|^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/iu;

const isFigure = (text: string): boolean => FIGURE.test(text);

type Grid = {
  /** Rows of column headings. */
  readonly head: readonly GridRow[];
  readonly rows: readonly GridRow[];
  readonly rowHeadings: boolean;
};

/**
 * Rows of a table in a text. A table of one column, as is used to draw a box, is paragraphs; so is what the file
 * lays out in rows of one cell.
 */
export function tableBlocks(rows: readonly GridRow[]): Block[] {
  const even = evenRows(rows);
  const columns = even[0]?.cells.length ?? 0;
  if (columns < 2) {
    return even.flatMap(({ cells }): Block[] => cells.map((text) => ({ kind: 'paragraph', text })));
  }
  const { head, rows: body, rowHeadings } = gridOf(even);
  const spans = head.map(({ cells, over }) => spansOf(cells.length, over));
  return [
    {
      kind: 'table',
      head: head.map(({ cells }) => cells),
      rows: body.map(({ cells }) => cells),
      rowHeadings,
      ...(spans.some((row) => row.some((span) => span !== 1)) && { spans }),
    },
  ];
}

/** Of each cell how many columns it is over; 0 where another one covers it. */
function spansOf(columns: number, over: GridRow['over']): number[] {
  const spans: number[] = [];
  while (spans.length < columns) {
    const span = Math.min(over?.get(spans.length) ?? 1, columns - spans.length);
    spans.push(span, ...Array.from({ length: span - 1 }, () => 0));
  }
  return spans;
}

/** A sheet as a table, with what is written above it. */
export function sheetOf(
  { id, name, isCut }: Pick<Sheet, 'id' | 'name' | 'isCut'>,
  rows: readonly GridRow[],
): Sheet {
  const even = evenRows(rows);
  const isAlone = ({ cells }: GridRow) => cells.filter((cell) => cell !== '').length === 1;
  const begins = even.findIndex((row) => !isAlone(row));
  const above = begins < 0 ? even : even.slice(0, begins);
  const { head, rows: body, rowHeadings } = gridOf(evenRows(begins < 0 ? [] : even.slice(begins)));
  return {
    ...{ id, name, isCut, rowHeadings, head: head.map((row) => row.cells) },
    lead: above.map(({ cells }) => cells.join('')),
    rows: body.map(({ number, cells }, at) => ({
      number,
      cells,
      ...(at > 0 && at % LIMITS.rowsAnAnchor === 0 && { id: `${id}-row-${number}` }),
    })),
  };
}

/** Rows and columns in which something is, each row as long as the others. */
function evenRows(rows: readonly GridRow[]): GridRow[] {
  const tidied = rows
    .map((row) => ({ ...row, cells: row.cells.map(tidy) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const used = new Set<number>();
  for (const { cells } of tidied) {
    for (const [at, cell] of cells.entries()) if (cell !== '') used.add(at);
  }
  const columns = [...used].sort((a, b) => a - b);
  return tidied.map((row) => {
    const over = new Map<number, number>();
    for (const [place, at] of columns.entries()) {
      const end = at + (row.over?.get(at) ?? 1);
      const covered = columns.filter((column) => column >= at && column < end).length;
      if (covered > 1) over.set(place, covered);
    }
    return { ...row, cells: columns.map((at) => row.cells[at] ?? ''), over };
  });
}

/** @param rows each as long as the others. */
function gridOf(rows: readonly GridRow[]): Grid {
  const stated = rows.findIndex(({ isHead }) => isHead !== true);
  const heads = stated < 0 ? 0 : stated > 0 ? stated : guessedHeads(rows);
  const body = rows.slice(heads);
  const labels = body.map(({ cells }) => cells[0] ?? '');
  const rowHeadings =
    (body[0]?.cells.length ?? 0) > 1 &&
    labels.every((label) => label !== '' && !isFigure(label)) &&
    new Set(labels).size === labels.length;
  return { head: rows.slice(0, heads), rows: body, rowHeadings };
}

/**
 * How many rows head the columns, as far as their words show. A table of two columns, of which neither has figures, is as a
 * rule a list of names and what they are.
 */
function guessedHeads(rows: readonly GridRow[]): number {
  const [first, second, ...rest] = rows;
  if (!first || !second || !looksLikeHead(first, [second, ...rest])) return 0;
  const isList = first.cells.length === 2 && ![second, ...rest].some(({ cells }) => isFigure(cells[1] ?? '')); // prettier-ignore
  if (isList) return 0;
  // A heading over several columns has others below it.
  const isDivided = (first.over?.size ?? 0) > 0 && rest.length > 0 && second.cells[0] === '';
  return isDivided ? 2 : 1;
}

/** Words or years in all cells, the years above something else; only the first, above the labels of rows, may be empty. */
function looksLikeHead({ cells, over }: GridRow, below: readonly GridRow[]): boolean {
  const spans = spansOf(cells.length, over);
  return cells.every((cell, at) => {
    if (cell === '') return at === 0 || spans[at] === 0;
    if (YEAR.test(cell)) return at > 0 && !below.some((row) => YEAR.test(row.cells[at] ?? ''));
    return cell.length <= LONGEST_HEADING && !isFigure(cell);
  });
}

/** "2023", "2022/23". */
const YEAR = /^(?:19|20)\d\d(?:[/–-](?:\d\d)?\d\d)?$/;

const LONGEST_HEADING = 80;
