import { openOffice } from './office-package.ts';
import { readXml } from './office-xml.ts';

/** Rows of cells, as a reader sees them from left to right. */
export type Table = readonly (readonly string[])[];

/** Where Word, PowerPoint and OpenDocument texts have tables. */
const TABLE_PARTS = /^(?:word|ppt)\/.*\.xml$|^content\.xml$/;
const TABLES = new Set(['tbl', 'table']);
const ROWS = new Set(['tr', 'table-row']);
const CELLS = new Set(['tc', 'table-cell', 'covered-table-cell']);
const BLANKS = new Set(['p', 'h', 'br', 'cr', 'tab', 'line-break']);
/** Columns that a cell may say it goes over. */
const MOST_COLUMNS = 64;

/** The tables of a Word, PowerPoint or OpenDocument text; none of a spreadsheet, whose sheets are read otherwise. */
export function tablesOfOffice(bytes: Buffer): Table[] {
  const { names, read } = openOffice(bytes);
  const mimetype = read('mimetype')?.toString('latin1') ?? '';
  if (mimetype.includes('spreadsheet')) return [];
  return names
    .filter((name) => TABLE_PARTS.test(name))
    .flatMap((name) => {
      const part = read(name);
      return part === undefined ? [] : tablesIn(part);
    });
}

type Open = { readonly rows: string[][]; cell: string | undefined; over: number };

/** A table within a cell is one of its own. */
function tablesIn(part: Buffer): Table[] {
  const tables: Table[] = [];
  const within: Open[] = [];
  readXml(part, {
    open: ({ name, attributes }) => {
      const table = within.at(-1);
      if (TABLES.has(name)) within.push({ rows: [], cell: undefined, over: 1 });
      else if (table === undefined) return;
      else if (ROWS.has(name)) table.rows.push([]);
      else if (CELLS.has(name)) [table.cell, table.over] = ['', 1];
      else if (name === 'gridSpan') table.over = Number(attributes['val'] ?? 1);
    },
    close: (name) => {
      const table = within.at(-1);
      if (table === undefined) return;
      if (TABLES.has(name)) {
        within.pop();
        if (table.rows.length > 0) tables.push(table.rows);
      } else if (CELLS.has(name)) {
        const more = Math.min(MOST_COLUMNS, Math.max(1, table.over || 1)) - 1;
        const text = (table.cell ?? '').replace(/\s+/g, ' ').trim();
        table.rows.at(-1)?.push(text, ...Array.from({ length: more }, () => ''));
        table.cell = undefined;
      } else if (BLANKS.has(name) && table.cell !== undefined) table.cell += ' ';
    },
    text: (text) => {
      const table = within.at(-1);
      if (table?.cell !== undefined) table.cell += text;
    },
  });
  return tables;
}
