import { voteTable, type VoteTable } from '../../papers/minutes/labels/vote-table.ts';
import { side } from '../../papers/minutes/labels/vote-labels.ts';
import { plainLine } from '../../papers/minutes/name-list.ts';
import { isHeadOfSides } from './headings/heading-lines.ts';
import type { MinutesLine } from './minutes-line.ts';
import type { People } from './sentences/people.ts';

/** A vote that is set with tabs, and the place of its last line. */
export type VoteInColumns = {
  readonly vote: VoteTable;
  readonly rows: readonly (readonly string[])[];
  readonly end: number;
};

/** So many members have the largest councils. */
const MOST_ROWS = 300;

/** A vote without a table, in columns that tabs make: "For ⇥ Against" above names, or "Councillor Ince ⇥ For" in each line. */
export function voteInColumns(
  lines: readonly MinutesLine[],
  at: number,
  people: People,
): VoteInColumns | undefined {
  const first = lines[at];
  if (!first?.raw.includes('\t') || first.table || first.mark !== undefined) return undefined;
  return isHeadOfSides(first.text)
    ? namesBelow(lines, at, people)
    : sideBesideName(lines, at, people);
}

/** Names below the sides; a line without a tab is of the first of them. */
function namesBelow(
  lines: readonly MinutesLine[],
  at: number,
  people: People,
): VoteInColumns | undefined {
  const width = cellsOf(lines[at], /\t+/).length;
  // A column may be empty only where each tab is a column.
  const isOneTab = cellsOf(lines[at], /\t/).length === width;
  const rows = [cellsOf(lines[at], /\t+/)];
  let place = at + 1;
  for (; place < lines.length && rows.length < MOST_ROWS; place += 1) {
    const line = lines[place];
    if (!line || line.table || line.mark !== undefined || line.text === '') break;
    const cells = cellsOf(line, isOneTab ? /\t/ : /\t+/);
    if (cells.length > width || (!isOneTab && cells.length < width && cells.length > 1)) break;
    if (!cells.every((cell) => isCell(cell, people))) break;
    rows.push([...cells, ...Array.from({ length: width - cells.length }, () => '')]);
  }
  return read(rows, place - 1);
}

/** Each line a name and a side. */
function sideBesideName(
  lines: readonly MinutesLine[],
  at: number,
  people: People,
): VoteInColumns | undefined {
  const rows = [['Councillor', 'Vote']];
  let place = at;
  for (; place < lines.length && rows.length < MOST_ROWS; place += 1) {
    const line = lines[place];
    if (!line?.raw.includes('\t') || line.table || line.mark !== undefined) break;
    const cells = cellsOf(line, /\t+/);
    const [name = '', vote = ''] = cells;
    const isSide = side(`${vote}:`)?.kind === 'side' || /^(?:yes|no|absent|apologies)$/i.test(vote);
    if (cells.length !== 2 || !isSide || people.personIn(name) === undefined) break;
    rows.push(cells);
  }
  return rows.length < 3 ? undefined : read(rows, place - 1);
}

function read(rows: readonly (readonly string[])[], end: number): VoteInColumns | undefined {
  if (rows.length < 2) return undefined;
  const vote = voteTable(rows);
  return vote && !('message' in vote) ? { vote, rows, end } : undefined;
}

const cellsOf = (line: MinutesLine | undefined, tab: RegExp): string[] =>
  (line?.raw ?? '').split(tab).map(plainLine);

const isCell = (cell: string, people: People): boolean =>
  cell === '' || /^\(?\d{1,4}\)?$/.test(cell) || people.personIn(cell) !== undefined;
