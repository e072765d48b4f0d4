/** A cell of a CSV, with its place, counted from 1. */
export type CsvCell = {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** Of the file, on which its row begins: a cell in quotation marks may have lines of its own. */
  readonly line: number;
};

/**
 * The cells of a CSV, row by row, from pieces of its text in their order: a large file is never in memory as a whole. Cells
 * are parted as the first line parts them: by commas, semicolons or tabs.
 * @param most characters of a cell that are kept.
 */
export function* cellsOfCsv(pieces: Iterable<string>, most: number): Generator<CsvCell> {
  let separator: string | undefined;
  let [row, column] = [1, 1];
  // The line that is read, and the one on which its row began.
  let [read, line] = [1, 1];
  let cell = '';
  let state: 'begins' | 'plain' | 'quoted' | 'quote' = 'begins';
  let afterReturn = false;
  const add = (character: string): void => {
    if (cell.length < most) cell += character;
  };
  for (const piece of pieces) {
    separator ??= separatorOf(piece);
    for (const character of piece) {
      if (row === 1 && column === 1 && cell === '' && character === '\uFEFF') continue;
      const isSecondHalf = character === '\n' && afterReturn;
      const endsLine = !isSecondHalf && (character === '\n' || character === '\r');
      afterReturn = character === '\r';
      if (endsLine) read += 1;
      if (state === 'quoted') {
        if (character === '"') state = 'quote';
        else add(character);
        continue;
      }
      if (state === 'quote' && character === '"') {
        add(character);
        state = 'quoted';
        continue;
      }
      if (isSecondHalf) continue;
      if (endsLine || character === separator) {
        yield { text: cell, row, column, line };
        cell = '';
        state = 'begins';
        if (endsLine) {
          row += 1;
          line = read;
        }
        column = endsLine ? 1 : column + 1;
      } else if (character === '"' && state === 'begins') state = 'quoted';
      else {
        add(character);
        state = 'plain';
      }
    }
  }
  yield { text: cell, row, column, line };
}

/** The text of a CSV with its cells apart: a line for each row, and a stroke between cells. */
export function cellsApart(csv: string): string {
  let apart = '';
  for (const { text, row, column } of cellsOfCsv([csv], Infinity)) {
    apart += `${column > 1 ? ' | ' : row > 1 ? '\n' : ''}${text}`;
  }
  return apart;
}

/** What the first line says (`sep=|`, as Excel reads it), or which of three parts it into the most cells; a comma where none does. */
function separatorOf(text: string): string {
  const said = /^\uFEFF?"?sep=([^\r\n"])/i.exec(text)?.[1];
  if (said !== undefined) return said;
  const line = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t'].map((mark) => [mark, line.split(mark).length] as const);
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
