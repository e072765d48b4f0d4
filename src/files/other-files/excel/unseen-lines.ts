import type { XmlElement } from '../office-xml.ts';
import type { CellRange, ExcelCell } from './excel-rules.ts';

/**
 * Follows the rows and columns of a sheet that aren't seen: hidden, or less than a pixel high or wide. Those that hold nothing hide nothing:
 * a sheet often ends at its last column, and has empty rows or columns between its parts.
 */
export function createUnseenLines() {
  const columns: { readonly from: number; readonly to: number }[] = [];
  const rows = { unseen: new Set<number>(), seen: new Set<number>(), areAllHidden: false, last: 0 };
  let [holdsUnseen, holdsSeen] = [false, false];
  const isRowUnseen = (row: number): boolean =>
    rows.unseen.has(row) || (rows.areAllHidden && !rows.seen.has(row));
  const isColumnUnseen = (from: number, to = from): boolean =>
    columns.some((one) => from >= one.from && to <= one.to);
  const areRowsUnseen = ({ top, bottom }: CellRange): boolean => {
    const last = Math.min(bottom, top + MOST_ROWS);
    for (let row = top; row <= last; row++) if (!isRowUnseen(row)) return false;
    return true;
  };
  return {
    open: ({ name, attributes }: XmlElement): void => {
      // In points and in letters: a pixel shows no word.
      const isAtMost = (key: string, most: number) =>
        attributes[key] !== undefined && Number(attributes[key]) <= most;
      const { hidden } = attributes;
      if (name === 'sheetFormatPr') rows.areAllHidden = isTrue(attributes['zeroHeight']);
      if (name === 'col' && (isTrue(hidden) || isAtMost('width', 0.1))) {
        const { min, max } = attributes;
        columns.push({ from: Number(min) || 1, to: Number(max) || Number.POSITIVE_INFINITY });
      }
      if (name !== 'row') return;
      rows.last = Number(attributes['r'] ?? rows.last + 1);
      if (isTrue(hidden) || isAtMost('ht', 0.75)) rows.unseen.add(rows.last);
      else rows.seen.add(rows.last);
    },
    /** A cell that holds something, of the row that was opened last. */
    hold: ({ row, column }: Pick<ExcelCell, 'row' | 'column'>): void => {
      if (isRowUnseen(row) || isColumnUnseen(column)) holdsUnseen = true;
      else holdsSeen = true;
    },
    /**
     * Whether something isn't seen for them. A sheet that shows no cell has no use for them.
     * @param things cells over which anything drawn on the sheet goes.
     */
    hide: (things: readonly CellRange[]): boolean => {
      if (columns.length + rows.unseen.size === 0 && !rows.areAllHidden) return false;
      if (holdsUnseen || !holdsSeen) return true;
      return things.some((one) => areRowsUnseen(one) || isColumnUnseen(one.left, one.right));
    },
  };
}

/** Of a thing that goes over more, these are looked at. */
const MOST_ROWS = 10_000;

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
