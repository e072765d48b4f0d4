import type { Row } from '../document.ts';
import type { UnseenWords } from '../xml/unseen-words.ts';
import { elementsOf, type XmlNode } from '../xml/xml-tree.ts';

/** Rows and cells that are repeated: sheets of no end are no tables of a report. */
const MOST_REPEATED = 200;

/** The rows of a table, as often as each is there, and whether it is of its head. */
export function* rowsOf(
  node: XmlNode,
  isHead: boolean,
): Generator<{ readonly row: XmlNode; readonly isHead: boolean }> {
  for (const child of elementsOf(node)) {
    if (child.name === 'table-row') {
      const times = countOf(child.attributes['number-rows-repeated']);
      for (let at = 0; at < times; at++) yield { row: child, isHead };
    } else if (/^table-(?:header-rows|rows|row-group)$/.test(child.name)) {
      yield* rowsOf(child, child.name === 'table-header-rows' || isHead);
    }
  }
}

/** How often a row or a cell is there, at most {@link MOST_REPEATED} times. */
export const countOf = (value: string | undefined): number =>
  Math.min(MOST_REPEATED, Math.max(1, Math.trunc(Number(value ?? 1)) || 1));

/** Whether a row is one that the page doesn't show. */
export const isHiddenRow = (row: XmlNode, unseen: UnseenWords): boolean =>
  unseen.get(row) === 'hidden';

/** Rows without the columns that the page doesn't show; a cell that goes over one of them goes over the others. */
export function withoutColumns(rows: readonly Row[], hidden: ReadonlySet<number>): Row[] {
  if (hidden.size === 0) return [...rows];
  const hiddenFrom = (from: number, to: number): number =>
    [...hidden].filter((column) => column >= from && column < to).length;
  return rows.map((row) => ({
    ...row,
    cells: row.cells
      .map((cell) => ({
        ...cell,
        column: cell.column - hiddenFrom(0, cell.column),
        columns: cell.columns - hiddenFrom(cell.column, cell.column + cell.columns),
      }))
      .filter(({ columns }) => columns > 0),
  }));
}
