import type { OfficePackage } from '../other-files/office-package.ts';
import { readWithout } from './read-without.ts';
import { EMPTY_TEXT, LIMITS, type FileText, type Sheet } from './file-text.ts';
import { SheetRows } from './sheet-rows.ts';

/** Is thrown to end the reading of a file that has more than is shown. */
class SheetsAreFull extends Error {}

/** In a cell, and none of its words. */
const LEFT_OUT = new Set(['annotation', 'shapes', 'frame', 'tracked-changes', 'custom-shape']);

/** The sheets of an OpenDocument spreadsheet, cells as they are shown. */
export function sheetsOfOpenDocument(office: OfficePackage, limits = LIMITS): FileText {
  const content = office.read('content.xml');
  if (!content) return { ...EMPTY_TEXT, isCut: true };
  const rows = new SheetRows(limits);
  const sheets: Sheet[] = [];
  let [row, column, rowsAlike, cellsAlike, tables] = [1, 1, 1, 1, 0];
  let [name, text] = ['', ''];
  let cells: { readonly column: number; readonly text: string }[] = [];
  let isHead = false;
  let isCut = false;
  const endCell = (): void => {
    for (let more = 0; more < cellsAlike && column + more <= limits.columns + 1; more += 1) {
      if (text.trim() !== '') cells.push({ column: column + more, text });
    }
    column += cellsAlike;
  };
  const endRow = (): void => {
    // Rows alike are empty as a rule, and a million of them end each sheet.
    for (let more = 0; more < rowsAlike && cells.length > 0; more += 1) {
      const isAdded = cells.every((cell) => rows.add(row + more, cell.column, cell.text, isHead));
      if (!isAdded) break;
    }
    row += rowsAlike;
    if (rows.isFull) throw new SheetsAreFull();
  };
  const endSheet = (): void => {
    const sheet = rows.endSheet(`sheet-${sheets.length + 1}`, name);
    if (sheet.lead.length + sheet.rows.length > 0) sheets.push(sheet);
    if (sheets.length >= limits.sheets) throw new SheetsAreFull();
  };
  const repeated = (value: string | undefined) => Math.max(1, Math.trunc(Number(value ?? 1)) || 1);
  try {
    readWithout(content, LEFT_OUT, {
      open: ({ name: element, attributes }) => {
        if (element === 'table') {
          tables += 1;
          name = attributes['name'] ?? '';
          row = 1;
        }
        if (element === 'table-header-rows') isHead = true;
        if (element === 'table-row') {
          rowsAlike = repeated(attributes['number-rows-repeated']);
          column = 1;
          cells = [];
        }
        if (element === 'table-cell' || element === 'covered-table-cell') {
          cellsAlike = repeated(attributes['number-columns-repeated']);
          text = '';
        }
        if (element === 's' || element === 'tab' || element === 'line-break') text += ' ';
      },
      close: (element) => {
        if (element === 'p') text += ' ';
        if (element === 'table-cell' || element === 'covered-table-cell') endCell();
        if (element === 'table-row') endRow();
        if (element === 'table-header-rows') isHead = false;
        if (element === 'table' && tables > 0) endSheet();
      },
      text: (more, path) => {
        if (path.includes('p') && path.includes('table-row')) text += more;
      },
    });
  } catch (error) {
    if (!(error instanceof SheetsAreFull)) throw error;
    isCut = true;
    if (sheets.length < limits.sheets) {
      const last = rows.endSheet(`sheet-${sheets.length + 1}`, name);
      sheets.push({ ...last, isCut: true });
    }
  }
  return { parts: [], sheets, isCut: isCut || sheets.some((sheet) => sheet.isCut) };
}
