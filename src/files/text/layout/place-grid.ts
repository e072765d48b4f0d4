import { joinDrafts } from '../joining.ts';
import type { Cell } from '../table-grid.ts';
import { cutLines, isFigure, textOf, wordsOf } from './cut-line.ts';
import type { Column } from './group-heads.ts';
import { headLines, placeLine } from './heads.ts';
import { joinsLines, type Line } from './logical-rows.ts';
import { boundsOf, type Fragment, type Row } from './rows.ts';

/** A table read off the places of its words, with the lines of text right above it. */
export type PlacedGrid = {
  readonly above: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
};

/** In heights of a line: what parts two columns all the way down. */
const COLUMN_GAP = 0.02;

/**
 * Lays printed lines out as a grid. A cell is placed where its words are printed, so an empty cell keeps its place.
 * @returns undefined where it isn't sure that each word is in its row and column
 */
export function gridByPlace(printed: readonly Row[]): PlacedGrid | undefined {
  const cut = cutLines(printed);
  const figured = cut.filter((line) => line.length > 1 && line.some(holdsFigure));
  const body = figured.length > 0 ? figured : cut.filter((line) => line.length > 1);
  const columns = columnsOf(body);
  const [firstBody] = body;
  if (columns.length < 2 || firstBody === undefined) return undefined;
  const start = figured.length > 0 ? beginOf(cut, cut.indexOf(firstBody), body) : 0;
  if (isCutOff(cut[start - 1], cut[start], body)) return undefined;
  const lines = placeBody(cut.slice(start), columns);
  if (lines === undefined) return undefined;
  const titles = cut.slice(0, start).findIndex((line) => !isTitle(line, columns));
  const above = cut.slice(0, titles === -1 ? start : titles);
  const head = headLines(cut.slice(above.length, start), columns, figuresIn(lines, columns));
  const rows = joinsLines(lines, columns);
  if (head === undefined || rows === undefined) return undefined;
  return {
    above: above.map((line) => line.map(textOf).join(' ')),
    rows: [...head, ...rows.map((row) => rowOf(row, columns.length))],
  };
}

/** The body begins with the first figures, or with the lines of words right above them: their label may have several. */
function beginOf(
  cut: readonly (readonly Fragment[])[],
  first: number,
  body: readonly (readonly Fragment[])[],
): number {
  const figures = body.flat().filter(holdsFigure);
  let start = first;
  while (start > 0) {
    const [only, more] = cut[start - 1] ?? [];
    if (only === undefined || more !== undefined) break;
    if (figures.some((figure) => meets(only, figure))) break;
    start -= 1;
  }
  return start;
}

/** In heights of a line: nearer lines may be one row. */
const CLOSE = 0.6;

/** The line above the body, over no column of figures and in several pieces, may be the first of a label and a note. */
function isCutOff(
  above: readonly Fragment[] | undefined,
  first: readonly Fragment[] | undefined,
  body: readonly (readonly Fragment[])[],
): boolean {
  if (above === undefined || first === undefined || above.length < 2) return false;
  const figures = body.flat().filter(holdsFigure);
  if (figures.length === 0 || above.some((piece) => figures.some((figure) => meets(piece, figure))))
    return false;
  const [over, under] = [boundsOf(above), boundsOf(first)];
  return under.top - over.bottom < CLOSE * (under.bottom - under.top);
}

/** Few pieces, at least one of which is over several columns, or nothing else beside it. */
function isTitle(line: readonly Fragment[], columns: readonly Column[]): boolean {
  if (line.length === 1) return true;
  const wide = line.some((piece) => columns.filter((column) => meets(piece, column)).length > 1);
  return line.length === 2 && wide && placeLine(line, columns) === undefined;
}

function holdsFigure(fragment: Fragment): boolean {
  return isFigure(textOf(fragment));
}

function columnsOf(lines: readonly (readonly Fragment[])[]): Column[] {
  const fragments = lines.flat();
  const gap = COLUMN_GAP * Math.max(0, ...fragments.map(({ top, bottom }) => bottom - top));
  const columns: { left: number; right: number }[] = [];
  for (const { left, right } of [...fragments].sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last !== undefined && left - last.right < gap) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

/** Each line with its words in columns; undefined where one is in none, or two are in one. */
function placeBody(
  cut: readonly (readonly Fragment[])[],
  columns: readonly Column[],
): Line[] | undefined {
  const lines: Line[] = [];
  for (const fragments of cut) {
    const cells: (Fragment | undefined)[] = columns.map(() => undefined);
    for (const fragment of fragments) {
      const over = columns.flatMap((column, at) => (meets(fragment, column) ? [at] : []));
      const [at] = over;
      // A title between the rows may run over several columns, if nothing else is on its line.
      if (at === undefined || (over.length > 1 && fragments.length > 1)) return undefined;
      if (over.length > 1 && holdsFigure(fragment)) return undefined;
      if (cells[at] !== undefined || mixesFigures(fragment)) return undefined;
      cells[at] = fragment;
    }
    lines.push({ cells, ...boundsOf(fragments) });
  }
  return lines;
}

/** A figure in one piece with words may be the next column's, set close. */
function mixesFigures({ glyphs }: Fragment): boolean {
  const words = wordsOf(glyphs).map((word) => word.map(({ text }) => text).join(''));
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2 || words.every(isFigure)) return words.length > 1;
  return (
    (isFigure(first) && /\d/u.test(first)) || (isFigure(last) && /\d[.,]\d|\d{4}|[%£]/u.test(last))
  );
}

function meets(a: Column, b: Column): boolean {
  return a.left < b.right && a.right > b.left;
}

/** Whether each column has figures. */
function figuresIn(lines: readonly Line[], columns: readonly Column[]): boolean[] {
  return columns.map((_, at) =>
    lines.some(({ cells }) => cells[at] !== undefined && holdsFigure(cells[at])),
  );
}

function rowOf(lines: readonly Line[], width: number): Cell[] {
  return Array.from({ length: width }, (_, column) => {
    const parts = lines.flatMap(({ cells }) => cells[column] ?? []);
    const glyphs = parts.flatMap((part) => part.glyphs);
    return {
      text: parts.map(textOf).reduce(joinDrafts, ''),
      heading: false,
      bold: glyphs.length > 0 && glyphs.every(({ bold }) => bold),
      columns: 1,
      rows: 1,
    };
  });
}
