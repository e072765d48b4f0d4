import type { XmlElement } from '../office-xml.ts';
import { lengthOf } from './styles.ts';

/** What is known of the sheet that is read. */
type Sheet = {
  /** That aren't seen: runs of columns side by side, of which no two touch. */
  readonly columns: { readonly from: number; to: number }[];
  column: number;
  /** Of the cell that is read. */
  cell: { readonly from: number; readonly to: number } | undefined;
  isRowUnseen: boolean;
  /** Whether it is in a cell, of another table, that isn't seen. */
  readonly isWithinUnseen: boolean;
  /** Of groups of rows and of columns that are folded, how many are around what is read. */
  folded: number;
};

/**
 * Follows the rows and columns of the tables of an OpenDocument file that aren't seen: hidden, filtered, in a folded group, or less
 * than a pixel high or wide. Those that hold nothing hide nothing: a sheet often ends at its last column, and has empty
 * rows or columns between its parts.
 */
export function createUnseenLines() {
  const sheets: Sheet[] = [];
  const flat = new Set<string>();
  const used = new Set<string>();
  const groups: boolean[] = [];
  let style = '';
  let [hasUnseen, holdsUnseen, holdsSeen] = [false, false, false];
  const isCellUnseen = ({ cell, columns, isRowUnseen, isWithinUnseen }: Sheet): boolean =>
    isWithinUnseen ||
    isRowUnseen ||
    // A cell that is repeated says the same in each column: one that is seen shows it.
    (cell !== undefined && columns.some(({ from, to }) => cell.from >= from && cell.to <= to));
  const hold = (): void => {
    const sheet = sheets.at(-1);
    if (!sheet?.cell) return;
    if (isCellUnseen(sheet)) holdsUnseen = true;
    else holdsSeen = true;
  };
  const addUnseen = ({ columns }: Sheet, from: number, to: number): void => {
    const before = columns.at(-1);
    if (before?.to === from - 1) before.to = to;
    else columns.push({ from, to });
  };
  const isUnseen = ({ attributes }: XmlElement, folded = 0): boolean => {
    const is =
      folded > 0 ||
      /^(?:collapse|filter)$/.test(attributes['visibility'] ?? '') ||
      flat.has(attributes['style-name'] ?? '');
    used.add(attributes['style-name'] ?? '');
    hasUnseen ||= is;
    return is;
  };
  const addFlat = (): void => {
    flat.add(style);
    hasUnseen = true;
  };
  return {
    open: (element: XmlElement): void => {
      const { name, attributes } = element;
      const sheet = sheets.at(-1);
      const repeated = (key: string) => Math.max(1, Number(attributes[key] ?? 1) || 1);
      if (name === 'style') style = attributes['name'] ?? '';
      // In points: a pixel shows no word.
      const isFlat = (key: string) => (lengthOf(attributes[key]) ?? 9) <= 0.75;
      if (name === 'table-row-properties' && isFlat('row-height')) addFlat();
      if (name === 'table-column-properties' && isFlat('column-width')) addFlat();
      if (name === 'table') {
        const isWithinUnseen = sheet !== undefined && isCellUnseen(sheet);
        sheets.push({
          columns: [],
          column: 1,
          cell: undefined,
          isRowUnseen: false,
          isWithinUnseen,
          folded: 0,
        });
      } else if (!sheet) {
        if (name === 'table-row' || name === 'table-column') isUnseen(element);
      } else if (GROUPS.test(name)) {
        const isFolded = /^false$/.test(attributes['display'] ?? '');
        groups.push(isFolded);
        if (isFolded) sheet.folded += 1;
      } else if (name === 'table-column') {
        const to = sheet.column + repeated('number-columns-repeated');
        if (isUnseen(element, sheet.folded)) addUnseen(sheet, sheet.column, to - 1);
        sheet.column = to;
      } else if (name === 'table-row') {
        sheet.isRowUnseen = isUnseen(element, sheet.folded);
        sheet.column = 1;
      } else if (CELL.test(name)) {
        const to = sheet.column + repeated('number-columns-repeated');
        sheet.cell = { from: sheet.column, to: to - 1 };
        sheet.column = to;
        if (HOLDING.some((key) => (attributes[key] ?? '').trim() !== '')) hold();
      } else if (DRAWN.test(name)) {
        hold();
      }
    },
    text: (text: string): void => {
      if (text.trim() !== '') hold();
    },
    close: (name: string): void => {
      const sheet = sheets.at(-1);
      if (!sheet) return;
      if (name === 'table') sheets.pop();
      if (GROUPS.test(name) && groups.pop() === true) sheet.folded -= 1;
      if (name === 'table-row') sheet.isRowUnseen = false;
      if (CELL.test(name)) sheet.cell = undefined;
    },
    /** Whether what is read now is in a row or a column that isn't seen. */
    isWithinUnseen: (): boolean => sheets.some((sheet) => isCellUnseen(sheet)),
    /** A file that shows no cell has no use for them; and of what has a style that nothing here has, nobody knows what it holds. */
    hide: (): boolean =>
      holdsUnseen || (hasUnseen && !holdsSeen) || [...flat].some((name) => !used.has(name)),
  };
}

const GROUPS = /^table-(?:row|column)-group$/;
const CELL = /^(?:covered-)?table-cell$/;
const DRAWN = /^(?:frame|image|object|custom-shape|rect|ellipse|circle|polygon|path|caption|line)$/;
/** Of a cell: what it holds beside its words. */
const HOLDING = ['value', 'string-value', 'date-value', 'time-value', 'boolean-value', 'formula'];
