import { openOffice } from '../other-files/office-package.ts';
import { textOfCsv } from './csv-text.ts';
import { textOfExcel } from './excel-text.ts';
import { WHOLE_SHEETS, type FileText, type Sheet } from './file-text.ts';
import { sheetsOfOpenDocument } from './opendocument-sheets.ts';
import { textOfOpenDocument } from './opendocument-text.ts';
import { textOfWord } from './word-text.ts';

const READERS: ReadonlyMap<string, (bytes: Buffer) => FileText> = new Map([
  ['docx', (bytes) => textOfWord(openOffice(bytes))],
  ['xlsx', (bytes) => textOfExcel(openOffice(bytes))],
  ['odt', (bytes) => textOfOpenDocument(openOffice(bytes))],
  ['ods', (bytes) => sheetsOfOpenDocument(openOffice(bytes))],
  ['csv', textOfCsv],
]);

/** Whether files of this ending, in lower case, have a text that is shown on their page. */
export const hasFileText = (extension: string): boolean => READERS.has(extension);

/**
 * What a file says that has been found sound.
 * @returns undefined for a kind of file that has no text.
 */
export function readFileText(bytes: Buffer, extension: string): FileText | undefined {
  return READERS.get(extension)?.(bytes);
}

/** The sheets of a spreadsheet, whole, cells as they are shown: what kind it is of, its parts say. None of another file. */
export function sheetsOfOffice(bytes: Buffer): readonly Sheet[] {
  const office = openOffice(bytes);
  if (office.names.includes('xl/workbook.xml')) return textOfExcel(office, WHOLE_SHEETS).sheets;
  const mimetype = office.read('mimetype')?.toString('latin1') ?? '';
  if (!mimetype.includes('spreadsheet')) return [];
  return sheetsOfOpenDocument(office, WHOLE_SHEETS).sheets;
}
