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
  return (
    tableOf(lines, start, inText, [',', 'commas']) ??
    tableOf(lines, start, inText, [';', 'semicolons'])
  );
}

function tableOf(
  lines: readonly string[],
  start: number,
  inText: ReadonlySet<number>,
  [sign, called]: readonly [string, string],
): FoundTable | undefined {
  const rows: string[][] = [];
  let end = start;
  for (; inText.has(end); end++) {
    const cells = cellsOf(lines[end] ?? '', sign);
    if (!cells || cells.length !== (rows[0] ?? cells).length) break;
    rows.push(cells);
  }
  // Figures with thousands have commas too, and no line of words above them.
  const hasHead = rows[0]?.every((cell) => /\p{L}/u.test(cell)) === true;
  if (rows.length < LEAST_LINES || !hasHead) return undefined;
  // Two cells may be a line of an address; figures in all lines but the first are none.
  const isNarrow = rows[0]?.length === 2;
  if (isNarrow && !rows.slice(1).every(([, cell = '']) => FIGURE.test(cell))) return undefined;
  return { start, end, kind: `with ${called} between its cells`, rows };
}

const FIGURE = /^[£€$+-]?\d[\d.]*%?$/;

/** The cells of a line, of which there are two at least; nothing where a comma has a blank after it. */
function cellsOf(line: string, sign: string): string[] | undefined {
  const text = line.trim();
  const unquoted = text.replace(/"[^"]*"/g, '""');
  if (!text.includes(sign) || new RegExp(`${sign}[ \\t]`).test(unquoted)) return undefined;
  const cells = text.match(new RegExp(`(?:"(?:[^"]|"")*"|[^"${sign}]*)(?:${sign}|$)`, 'g'));
  if (cells?.join('') !== text) return undefined;
  if (text !== '' && cells.at(-1) === '') cells.pop();
  if (text.endsWith(sign)) cells.push('');
  if (cells.length < 2 || cells.length > MOST_CELLS) return undefined;
  return cells.map((cell) => {
    const bare = cell.endsWith(sign) ? cell.slice(0, -1) : cell;
    return cellText(bare.startsWith('"') ? bare.slice(1, -1).replaceAll('""', '"') : bare);
  });
}
