import type { OfficePackage } from '../other-files/office-package.ts';
import { readXml } from '../other-files/office-xml.ts';
import { BUILT_IN, figureText, type FigureFormat } from './excel-figures.ts';
import { EMPTY_TEXT, LIMITS, type FileText, type Limits, type Sheet } from './file-text.ts';
import { SheetRows } from './sheet-rows.ts';

/** The sheets of an Excel workbook in the order of its tabs, cells as they are shown. */
export function textOfExcel(office: OfficePackage, limits = LIMITS): FileText {
  const book = office.read('xl/workbook.xml');
  if (!book) return { ...EMPTY_TEXT, isCut: true };
  const { tabs, since1904 } = workbook(book);
  const targets = sheetParts(office);
  const formats = cellFormats(office.read('xl/styles.xml') ?? Buffer.alloc(0));
  let left = limits.cells;
  const found = tabs.slice(0, limits.sheets).map(({ name, id }, at) => {
    const part = office.read(targets.get(id) ?? `xl/worksheets/sheet${at + 1}.xml`);
    const cells = part ? cellsOf(part, left, limits) : { cells: [], isCut: true };
    left -= cells.cells.length;
    return { name, cells };
  });
  const wanted = found.flatMap(({ cells }) => cells.cells).filter(({ type }) => type === 's');
  const strings = sharedStrings(office, new Set(wanted.map(({ value }) => Number(value))));
  const rows = new SheetRows(limits);
  let isFull = false;
  const sheets = found.map(({ name, cells: { cells, isCut } }, at): Sheet => {
    for (const cell of cells) {
      if (isFull) break;
      const text = shownIn(cell, strings, formats, since1904);
      rows.add(cell.row, cell.column, text);
      isFull = rows.isFull;
    }
    const sheet = rows.endSheet(`sheet-${at + 1}`, name);
    return isCut || isFull ? { ...sheet, isCut: true } : sheet;
  });
  return {
    parts: [],
    sheets: sheets.filter(({ lead, rows }) => lead.length + rows.length > 0),
    isCut: tabs.length > limits.sheets || sheets.some((sheet) => sheet.isCut),
  };
}

type Tab = { readonly name: string; readonly id: string };

function workbook(book: Buffer): { readonly tabs: readonly Tab[]; readonly since1904: boolean } {
  const tabs: Tab[] = [];
  let since1904 = false;
  readXml(book, {
    open: ({ name, attributes }) => {
      if (name === 'sheet')
        tabs.push({ name: attributes['name'] ?? '', id: attributes['id'] ?? '' });
      if (name === 'workbookPr') since1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
    },
  });
  return { tabs, since1904 };
}

/** The part of each sheet, by the id of its relationship. */
function sheetParts(office: OfficePackage): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  readXml(office.read('xl/_rels/workbook.xml.rels') ?? Buffer.alloc(0), {
    open: ({ name, attributes }) => {
      if (name !== 'Relationship') return;
      const target = attributes['Target'] ?? '';
      const part = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
      targets.set(attributes['Id'] ?? '', part);
    },
  });
  return targets;
}

type Cell = {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  readonly value: string;
};

/** Is thrown to end the reading of a sheet that has more than is shown. */
class SheetIsFull extends Error {}

/** The cells of a sheet that are not empty, as many as may be shown. */
function cellsOf(
  sheet: Buffer,
  most: number,
  limits: Limits,
): { readonly cells: readonly Cell[]; readonly isCut: boolean } {
  const cells: Cell[] = [];
  const path: string[] = [];
  let isCut = false;
  let [row, column, rows] = [0, 0, 0];
  let hasCells = false;
  let cell: { type: string; style: number; value: string } | undefined;
  const add = (): void => {
    if (!cell || cell.value === '') return;
    if (column > limits.columns) {
      isCut = true;
      return;
    }
    if (!hasCells) rows += 1;
    hasCells = true;
    if (rows > limits.rowsASheet || cells.length >= most) throw new SheetIsFull();
    cells.push({ ...cell, row, column });
  };
  try {
    readXml(sheet, {
      open: ({ name, attributes }) => {
        path.push(name);
        if (name === 'row') {
          row = Math.max(row + 1, Number(attributes['r']) || 0);
          column = 0;
          hasCells = false;
        }
        if (name === 'c') {
          column = columnOf(attributes['r'] ?? '') ?? column + 1;
          cell = { type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), value: '' };
        }
      },
      close: (name) => {
        path.pop();
        if (name !== 'c') return;
        add();
        cell = undefined;
      },
      text: (text) => {
        const [at, within] = [path.at(-1), path.at(-2)];
        const isValue = at === 'v' && within === 'c';
        const isText = at === 't' && path.includes('is') && !path.includes('rPh');
        if (cell && (isValue || isText)) cell.value += text;
      },
    });
  } catch (error) {
    if (!(error instanceof SheetIsFull)) throw error;
    isCut = true;
  }
  return { cells, isCut };
}

/** 28 of "AB7". */
function columnOf(reference: string): number | undefined {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(reference)?.[0];
  return letters === undefined
    ? undefined
    : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Those strings that cells refer to by their numbers. */
function sharedStrings(
  office: OfficePackage,
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, string> {
  const strings = new Map<number, string>();
  if (wanted.size === 0) return strings;
  const path: string[] = [];
  let number = -1;
  readXml(office.read('xl/sharedStrings.xml') ?? Buffer.alloc(0), {
    open: ({ name }) => {
      path.push(name);
      if (name === 'si') number += 1;
    },
    close: () => path.pop(),
    text: (text) => {
      if (path.at(-1) !== 't' || path.includes('rPh') || !wanted.has(number)) return;
      strings.set(number, (strings.get(number) ?? '') + text);
    },
  });
  return strings;
}

/** The format of each style of a cell, by its number. */
function cellFormats(styles: Buffer): readonly (FigureFormat | undefined)[] {
  const named = new Map<number, FigureFormat>();
  const formats: (FigureFormat | undefined)[] = [];
  const path: string[] = [];
  readXml(styles, {
    open: ({ name, attributes }) => {
      path.push(name);
      const id = Number(attributes['numFmtId'] ?? 0);
      if (name === 'numFmt' && path.at(-2) === 'numFmts') {
        named.set(id, attributes['formatCode'] ?? '');
      }
      if (name === 'xf' && path.at(-2) === 'cellXfs') {
        formats.push(named.get(id) ?? BUILT_IN.get(id));
      }
    },
    close: () => path.pop(),
  });
  return formats;
}

function shownIn(
  { type, value, style }: Cell,
  strings: ReadonlyMap<number, string>,
  formats: readonly (FigureFormat | undefined)[],
  since1904: boolean,
): string {
  switch (type) {
    case 's':
      return strings.get(Number(value)) ?? '';
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'n': {
      const number = Number(value);
      return value.trim() === '' || Number.isNaN(number)
        ? value
        : figureText(number, formats[style], since1904);
    }
    default:
      return value;
  }
}
