import { cellsOfCsv } from '../other-files/csv/csv-cells.ts';
import type { FileText } from './file-text.ts';
import { LIMITS } from './file-text.ts';
import { SheetRows } from './sheet-rows.ts';

/** Bytes that are decoded: more than is ever shown. */
const MOST_BYTES = 8 * LIMITS.letters;

/** The rows of a CSV in UTF-8. */
export function textOfCsv(bytes: Buffer): FileText {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, MOST_BYTES));
  const rows = new SheetRows(LIMITS);
  for (const { text: cell, row, column } of cellsOfCsv([text], LIMITS.letters)) {
    if (!rows.add(row, column, cell)) break;
  }
  const sheet = rows.endSheet('sheet-1', '');
  return {
    parts: [],
    sheets: [sheet],
    isCut: sheet.isCut || bytes.length > MOST_BYTES,
  };
}
