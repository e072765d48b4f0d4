import { textOf, type Block, type Cell, type Table } from '../document.ts';
import { SYNTAX } from './syntax.ts';
import { writeInlines, type InlineContext } from './write-inlines.ts';

/** Writes a table, with what its cells cover. */
export function writeTable(table: Table, context: InlineContext): string {
  const grid = gridOf(table, context);
  const heads = headRows(table);
  const rule = `|${' --- |'.repeat(table.width)}`;
  return [...grid.slice(0, heads), rule, ...grid.slice(heads)].join('\n');
}

/** Those the document calls so, or else the first; a cell of theirs that goes down takes its rows in. */
function headRows({ rows }: Table): number {
  let heads = 0;
  while (rows[heads]?.isHead === true) heads += 1;
  heads = Math.max(1, heads);
  for (let at = 0; at < heads; at += 1) {
    for (const cell of rows[at]?.cells ?? []) heads = Math.max(heads, at + cell.rows);
  }
  return Math.min(SYNTAX.mostHeadRows, heads);
}

function gridOf({ rows, width }: Table, context: InlineContext): string[] {
  const covered = new Map<string, Cell>();
  const heads = headRows({ kind: 'table', rows, width });
  return rows.map(({ cells }, at) => {
    const written: string[] = [];
    for (let column = 0; column < width;) {
      const cell = cells.find((one) => one.column === column);
      const above = covered.get(`${at} ${column}`);
      const shown = cell ?? above;
      // A cell can't go on from the head of the table into its body.
      const isCut = above !== undefined && at === heads;
      const text = cell
        ? cellText(cell.blocks, context)
        : above && !isCut
          ? SYNTAX.mergedAbove
          : '';
      const columns = Math.min(shown?.columns ?? 1, width - column);
      written.push(
        ` ${text} `.replace(/^ {2}$/, '  '),
        ...Array.from({ length: columns - 1 }, () => ''),
      );
      if (cell) {
        for (let down = 1; down < cell.rows; down += 1) covered.set(`${at + down} ${column}`, cell);
      }
      column += columns;
    }
    return `|${written.join('|')}|`;
  });
}

/** The lines of a cell in one; a table in it is a line for each of its rows. */
export function cellText(blocks: readonly Block[], context: InlineContext): string {
  const inCell = { ...context, isCell: true };
  return blocks
    .flatMap((block) => {
      if (block.kind === 'paragraph') {
        const text = writeInlines(block.inlines, inCell);
        const label = block.label === undefined ? '' : `${block.label} `;
        const isEmpty = text === '' && textOf(block.inlines) === '';
        return isEmpty && label === '' ? [] : [(label + text).trim()];
      }
      return block.rows.map(({ cells }) =>
        cells
          .map((cell) => cellText(cell.blocks, context))
          .filter((text) => text !== '')
          .join(': '),
      );
    })
    .filter((line) => line !== '')
    .join(SYNTAX.lineInCell);
}
