import { openOffice } from '../other-files/office-package.ts';
import { textOfCsv } from './csv-text.ts';
import { textOfExcel } from './excel-text.ts';
import type { FileText } from './file-text.ts';
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
