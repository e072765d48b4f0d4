import { cellText, type FoundTable } from './found-table.ts';

/** Lines of a table at least: a sentence may have commas without blanks too. */
const LEAST_LINES = 3;
const MOST_CELLS = 50;

/** Lines with commas between cells, as a spreadsheet writes them: no blank is after the commas. */
export function csvTable(
  lines: readonly string[],
  start: number,
  inText: ReadonlySet<number>,
): FoundTable | undefined {
  const rows: string[][] = [];
  let end = start;
  for (; inText.has(end); end++) {
    const cells = cellsOf(lines[end] ?? '');
    if (!cells || cells.length !== (rows[0] ?? cells).length) break;
    rows.push(cells);
  }
  // Figures with thousands have commas too, and no line of words above them.
  const hasHead = rows[0]?.every((cell) => /\p{L}/u.test(cell)) === true;
  if (rows.length < LEAST_LINES || !hasHead) return undefined;
  return { start, end, kind: 'with commas between its cells', rows };
}

/** The cells of a line, of which there are three at least; nothing where a comma has a blank after it. */
function cellsOf(line: string): string[] | undefined {
  const text = line.trim();
  if (!text.includes(',') || /,[ \t]/.test(text.replace(/"[^"]*"/g, '""'))) return undefined;
  const cells = text.match(/(?:"(?:[^"]|"")*"|[^",]*)(?:,|$)/g);
  if (cells?.join('') !== text) return undefined;
  if (text !== '' && cells.at(-1) === '') cells.pop();
  if (text.endsWith(',')) cells.push('');
  if (cells.length < 3 || cells.length > MOST_CELLS) return undefined;
  return cells.map((cell) => {
    const bare = cell.replace(/,$/, '');
    return cellText(bare.startsWith('"') ? bare.slice(1, -1).replaceAll('""', '"') : bare);
  });
}
