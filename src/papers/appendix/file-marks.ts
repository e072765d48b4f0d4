import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Sheet } from '../../files/file-text/file-text.ts';
import { readFileText } from '../../files/file-text/read-file-text.ts';
import type { PicturedFinding } from '../../files/hidden/keep-places.ts';
import { asidesOfOffice } from '../../files/other-files/office-asides.ts';
import { wordsOfOffice } from '../../files/other-files/office-words.ts';
import { exemptMarkOf, isExemptByName } from '../../law/exemption/exempt-marking.ts';

const saysExempt = (reason: string): PicturedFinding => ({
  kind: 'says-exempt',
  severity: 'error',
  page: 0,
  box: null,
  reason,
  masked: '',
});

/** What the name of a dropped file says. */
export function nameMark(path: string): PicturedFinding[] {
  return isExemptByName(basename(path))
    ? [saysExempt('The name of the file says that it is not for the public.')]
    : [];
}

/** What an Office file or CSV says: at its head, at the head and foot of its pages, across them, in its properties or on the tab of a sheet. */
export async function marksInFile(path: string): Promise<PicturedFinding[]> {
  const bytes = await readFile(path);
  const extension = extname(path).slice(1).toLowerCase();
  const isCsv = extension === 'csv';
  const sheets = readFileText(bytes, extension)?.sheets ?? [];
  const heads = isCsv
    ? []
    : wordsOfOffice(bytes)
        .parts.filter(({ name }) => OFFICE_HEADS.test(name))
        .map(({ text }) => text);
  if ([...heads, ...sheets.map(headOf)].some((text) => exemptMarkOf(text) !== undefined)) {
    return [saysExempt('Its head or foot says that it is not for the public.')];
  }
  const labels = [...sheets.map(({ name }) => name), ...(isCsv ? [] : asidesOfOffice(bytes))];
  return labels.some((label) => exemptMarkOf(label) !== undefined || isExemptByName(label))
    ? [saysExempt('Its properties, or the name of a sheet, say that it is not for the public.')]
    : [];
}

/** The text, the headers and footers, and the slides. */
const OFFICE_HEADS =
  /^word\/(?:document|header\d*|footer\d*)\.xml$|^xl\/(?:sharedStrings|worksheets\/sheet1)\.xml$|^ppt\/slides\/slide\d+\.xml$|^(?:content|styles)\.xml$/;

const HEAD_ROWS = 3;

/** The cells of the first rows of a sheet, a line for each: a mark may be in any of them. */
function headOf({ lead, head, rows }: Sheet): string {
  const first = [...head, ...rows.slice(0, HEAD_ROWS).map(({ cells }) => cells)].slice(
    0,
    HEAD_ROWS,
  );
  return [...lead.slice(0, HEAD_ROWS), ...first.flat()].join('\n');
}
