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
};

/** A figure, an amount, a percentage, a date or a dash for none: what heads no column. */
const FIGURE =
  /^[-–+(]?\s*(?:£|€|\$)?\s*[\d.,]*\d[\d.,]*\s*[%mk)]?\)?$|^[-–]$|^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/iu;

const isFigure = (text: string): boolean => FIGURE.test(text);

type Grid = {
  readonly head: readonly string[];
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
  return [
    {
      kind: 'table',
      head: head.length > 0 ? [head] : [],
      rows: body.map(({ cells }) => cells),
      rowHeadings,
    },
  ];
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
    ...{ id, name, isCut, head, rowHeadings },
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
  return tidied.map((row) => ({ ...row, cells: columns.map((at) => row.cells[at] ?? '') }));
}

/** @param rows each as long as the others. */
function gridOf(rows: readonly GridRow[]): Grid {
  const [first, ...rest] = rows;
  const heads =
    first !== undefined && rest.length > 0 && (first.isHead === true || looksLikeHead(first, rest));
  const body = heads ? rest : rows;
  const labels = body.map(({ cells }) => cells[0] ?? '');
  const rowHeadings =
    body.length > 0 &&
    (first?.cells.length ?? 0) > 1 &&
    labels.every((label) => label !== '' && !isFigure(label)) &&
    new Set(labels).size === labels.length;
  return { head: heads ? first.cells : [], rows: body, rowHeadings };
}

/** Words or years in all cells, the years above something else; only the first, above the labels of rows, may be empty. */
function looksLikeHead({ cells }: GridRow, below: readonly GridRow[]): boolean {
  return cells.every((cell, at) => {
    if (cell === '') return at === 0;
    if (YEAR.test(cell)) return at > 0 && !below.some((row) => YEAR.test(row.cells[at] ?? ''));
    return cell.length <= LONGEST_HEADING && !isFigure(cell);
  });
}

/** "2023", "2022/23". */
const YEAR = /^(?:19|20)\d\d(?:[/–-](?:\d\d)?\d\d)?$/;

const LONGEST_HEADING = 80;
