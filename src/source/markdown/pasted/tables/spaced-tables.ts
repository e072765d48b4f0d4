import { letterMarkIn } from '../../numbering/letter-marks.ts';
import { cellText, type FoundTable } from './found-table.ts';

/** Two lines of two cells may be anything. */
const LEAST_CELLS = 6;
const MOST_WORDS = 80;
const GAP = / {3,}|\u00A0{3,}| {2}(?=\S)/;

/** A paragraph whose lines are cells with blanks between them, as a terminal or a PDF gives them. */
export function spacedTable(
  lines: readonly string[],
  start: number,
  inText: ReadonlySet<number>,
): FoundTable | undefined {
  if (!inText.has(start) || inText.has(start - 1)) return undefined;
  const rows: string[][] = [];
  let end = start;
  for (; inText.has(end); end++) {
    const cells = cellsOf(lines[end] ?? '');
    if (!cells || cells.length !== (rows[0] ?? cells).length) return undefined;
    rows.push(cells);
  }
  if (rows.length < 2 || rows.flat().length < LEAST_CELLS) return undefined;
  return { start, end, kind: 'with blanks between its cells', rows };
}

/** The cells of a line; nothing where a gap is the one after a sentence, or the line begins with a mark. */
function cellsOf(line: string): string[] | undefined {
  const text = line.trim();
  if (MARKED.test(text) || letterMarkIn(text) || text.includes('|')) return undefined;
  const cells = text.split(GAP).map((cell) => cell.trim());
  const isSentence = cells.slice(0, -1).some((cell) => /[.!?;:,]$/.test(cell));
  if (cells.length < 2 || isSentence || cells.some((cell) => cell.length > MOST_WORDS))
    return undefined;
  return cells.map(cellText);
}

const MARKED = /^(?:[-*+•●▪■◦○‣·–—§>#]|\d{1,3}(?:\.\d{1,3})*[.)]|\[|:)\s/;
