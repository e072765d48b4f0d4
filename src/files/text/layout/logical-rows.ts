import { isFigure, textOf, wordsOf } from './cut-line.ts';
import type { Column } from './group-heads.ts';
import type { Fragment } from './rows.ts';

/** A printed line of a table, its words in columns. */
export type Line = {
  readonly cells: readonly (Fragment | undefined)[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** In heights of a line: lines that share more of their height are of one row. */
const SHARED = 0.25;
/** In heights of a line: a gap this much wider than the narrowest parts rows. */
const WIDER = 0.1;
/** Of the pairs of lines: where more than this are seen to be rows of their own, all are. */
const MOST = 0.5;

/**
 * Joins the lines that are one row: a cell may have several.
 * @returns undefined where it isn't sure which lines are one row
 */
export function joinsLines(
  lines: readonly Line[],
  columns: readonly Column[],
): Line[][] | undefined {
  const units = overlapping(lines);
  const gaps = units.slice(1).map((unit, index) => topOf(unit) - bottomOf(units[index] ?? unit));
  const height = Math.max(...lines.map(({ cells }) => heightOf(cells)));
  const tight = Math.min(...gaps) + WIDER * height;
  const spaced = gaps.some((gap) => gap > tight);
  const widths = columns.map((_, at) =>
    Math.max(0, ...lines.map(({ cells }) => widthOf(cells[at]))),
  );
  const mayGoOn = (above: Line, below: Line) =>
    below.cells.every(
      (cell, at) => cell === undefined || mayWrap(above.cells[at], cell, widths[at] ?? 0),
    );
  if (units.some((unit) => stacksFigures(unit))) return undefined;
  if (spaced) {
    const rows: Line[][] = [];
    units.forEach((unit, index) => {
      const row = rows.at(-1);
      if (row === undefined || (gaps[index - 1] ?? 0) > tight) rows.push([...unit]);
      else row.push(...unit);
    });
    if (rows.every((row) => figuresOnOneLine(row) && !stacksFigures(row) && wraps(row, mayGoOn)))
      return labelled(rows, height) ? rows : undefined;
  }
  return linesAsRows(units, gaps, height, mayGoOn);
}

/** In heights of a line: a gap that sets a title or a note apart from rows. */
const BLANK = 0.6;

/** No row of words alone is so near to a row of figures that it may be a part of its label. */
function labelled(rows: readonly (readonly Line[])[], height: number): boolean {
  return rows.every((row, index) => {
    const next = rows[index + 1];
    const [above, below] = [row.at(-1), next?.[0]];
    if (next === undefined || above === undefined || below === undefined) return true;
    if (row.some(holdsFigure) === next.some(holdsFigure)) return true;
    return topOf(next) - bottomOf(row) > BLANK * height || looksApart(above, below);
  });
}

/** Every line is a row, where nothing that is close below another can be the rest of it. */
function linesAsRows(
  units: readonly (readonly Line[])[],
  gaps: readonly number[],
  height: number,
  mayGoOn: (above: Line, below: Line) => boolean,
): Line[][] | undefined {
  let unsure = 0;
  let seen = 0;
  for (const [index, gap] of gaps.entries()) {
    const [above, below] = [units[index]?.at(-1), units[index + 1]?.[0]];
    if (above === undefined || below === undefined || gap > BLANK * height) continue;
    if (stacksFigures([above, below])) continue;
    if (holdsFigure(above) || holdsFigure(below)) {
      if (looksApart(above, below)) continue;
      const alone = holdsFigure(above) ? below : above;
      const other = alone === below ? above : below;
      const labels = { ...other, cells: other.cells.map((cell) => (isFigureCell(cell) ? undefined : cell)) }; // prettier-ignore
      const goesOn = alone === below ? mayGoOn(labels, alone) : mayGoOn(alone, labels);
      if (goesOn) return undefined;
      continue;
    }
    seen += 1;
    if (mayGoOn(above, below)) unsure += 1;
  }
  const figures = units.flat().some(holdsFigure);
  return figures || unsure <= seen * MOST ? units.map((unit) => [...unit]) : undefined;
}

/** The type says that a line without figures is a title of its own. */
function looksApart(above: Line, below: Line): boolean {
  const bold = (line: Line) =>
    line.cells.every((cell) => cell === undefined || cell.glyphs.every((glyph) => glyph.bold));
  if (bold(above) !== bold(below)) return true;
  const words = (line: Line) => line.cells.flatMap((cell) => (cell ? textOf(cell) : [])).join(' ');
  return !holdsFigure(above) && /:$|^[^\p{Ll}]+$/u.test(words(above));
}

/** Lines that overlap are one row: its cells are set in the middle of its height. */
function overlapping(lines: readonly Line[]): Line[][] {
  const units: Line[][] = [];
  for (const line of lines) {
    const unit = units.at(-1);
    const shared = unit === undefined ? 0 : bottomOf(unit) - line.top;
    if (unit !== undefined && shared > SHARED * heightOf(line.cells)) unit.push(line);
    else units.push([line]);
  }
  return units;
}

function topOf(lines: readonly Line[]): number {
  return Math.min(...lines.map(({ top }) => top));
}

function bottomOf(lines: readonly Line[]): number {
  return Math.max(...lines.map(({ bottom }) => bottom));
}

function heightOf(cells: Line['cells']): number {
  return Math.max(...cells.map((cell) => (cell === undefined ? 0 : cell.bottom - cell.top)));
}

function widthOf(cell: Fragment | undefined): number {
  return cell === undefined ? 0 : cell.right - cell.left;
}

function isFigureCell(cell: Fragment | undefined): boolean {
  return cell !== undefined && isFigure(textOf(cell));
}

function holdsFigure({ cells }: Line): boolean {
  return cells.some(isFigureCell);
}

/** A figure with anything else above or below it in its cell. */
function stacksFigures(lines: readonly Line[]): boolean {
  const width = lines[0]?.cells.length ?? 0;
  return Array.from({ length: width }, (_, at) =>
    lines.flatMap(({ cells }) => cells[at] ?? []),
  ).some((stack) => stack.length > 1 && stack.some(isFigureCell));
}

/** The figures of one row are set at one height, however many lines its label has. */
function figuresOnOneLine(row: readonly Line[]): boolean {
  return overlapping(row.filter(holdsFigure)).length <= 1;
}

/** The lines of each cell were broken because the next word had no room. */
function wraps(row: readonly Line[], mayGoOn: (above: Line, below: Line) => boolean): boolean {
  const width = row[0]?.cells.length ?? 0;
  return Array.from({ length: width }, (_, at) => at).every((at) => {
    const only = (line: Line) => ({
      ...line,
      cells: line.cells.map((cell, column) => (column === at ? cell : undefined)),
    });
    const stack = row.filter(({ cells }) => cells[at] !== undefined);
    return stack.slice(1).every((below, index) => {
      const above = stack[index];
      return above !== undefined && mayGoOn(only(above), only(below));
    });
  });
}

/** Whether the first word below would have had no room behind the text above. */
function mayWrap(above: Fragment | undefined, below: Fragment, width: number): boolean {
  if (above === undefined) return false;
  const [word] = wordsOf(below.glyphs);
  const [first, last] = [word?.[0], word?.at(-1)];
  if (first === undefined || last === undefined) return false;
  const space = 0.2 * first.size;
  return widthOf(above) + space + (last.right - first.left) > width - 1;
}
