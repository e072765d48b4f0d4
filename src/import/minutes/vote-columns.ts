import { voteTable, type VoteTable } from '../../papers/minutes/labels/vote-table.ts';
import { side } from '../../papers/minutes/labels/vote-labels.ts';
import { plainLine } from '../../papers/minutes/name-list.ts';
import { isNamesLine } from './head/names-line.ts';
import { isHeadOfSides } from './headings/heading-lines.ts';
import type { MinutesLine } from './minutes-line.ts';
import type { People } from './sentences/people.ts';

/** A vote that is set with tabs, and the place of its last line. */
export type VoteInColumns = {
  /** None where it isn't sure in which column each name is. */
  readonly read?: { readonly vote: VoteTable; readonly rows: readonly (readonly string[])[] };
  readonly end: number;
  /** What the officer has to look at. */
  readonly ask?: string;
};

/** So many members have the largest councils. */
const MOST_ROWS = 300;

const OF_NAMES = /^(?:(?:name|member|councillor|cllr)s?)?$/i;
const UNSURE =
  'the names of a vote are set with tabs, and it isn’t sure on which side each is: write them as For (9): … and Against (4): …';
const HAS_GAPS =
  'the names of a vote are set with tabs, and some columns are empty in the middle of them: compare For: and Against: with the document';

/**
 * A vote without a table, in columns that tabs make: "For ⇥ Against" above names, or "Councillor Ince ⇥ For" in each line. No name
 * may come to another side: where a row can't be read for certain, none is.
 */
export function voteInColumns(
  lines: readonly MinutesLine[],
  at: number,
  people: People,
): VoteInColumns | undefined {
  const first = lines[at];
  if (!first?.raw.includes('\t') || first.table || first.mark !== undefined) return undefined;
  if (isHeadOfSides(first.text)) return namesBelow(lines, at, people);
  return (
    marksBelow(lines, at, people) ?? namesBesideSide(lines, at) ?? sideBesideName(lines, at, people)
  );
}

/** "Councillor ⇥ For ⇥ Against", with a mark for each name below. */
function marksBelow(
  lines: readonly MinutesLine[],
  at: number,
  people: People,
): VoteInColumns | undefined {
  const head = lines[at] as MinutesLine;
  const [name = '', ...sides] = cellsOf(head, head.tabsBefore ?? 0, /\t/);
  if (!OF_NAMES.test(name) || !isHeadOfSides(sides.join(' '))) return undefined;
  const width = sides.length + 1;
  const rows = [[name, ...sides]];
  let place = at + 1;
  for (; place < lines.length && rows.length < MOST_ROWS; place += 1) {
    const line = lines[place];
    if (!line?.raw.includes('\t') || line.table || line.mark !== undefined) break;
    const cells = cellsOf(line, line.tabsBefore ?? 0, /\t/);
    rows.push([...cells, ...Array.from({ length: width - cells.length }, () => '')]);
  }
  if (rows.length < 2) return undefined;
  const isSure = rows
    .slice(1)
    .every(
      (cells) =>
        cells.length === width &&
        (people.personIn(cells[0] ?? '') !== undefined || /^totals?$/i.test(cells[0] ?? '')),
    );
  const vote = isSure ? read(rows) : undefined;
  return { end: place - 1, ...(vote ? { read: { vote, rows }, ask: HAS_GAPS } : { ask: UNSURE }) };
}

/** "For ⇥ Ince" with others of the side below it, which have nothing before their tab. */
function namesBesideSide(lines: readonly MinutesLine[], at: number): VoteInColumns | undefined {
  const isSide = (line: MinutesLine): boolean => {
    const [first = '', ...others] = cellsOf(line, 0, /\t+/);
    const known = side(`${first.replace(/:$/, '')}:`);
    return (
      line.tabsBefore === undefined &&
      others.length > 0 &&
      others.every(isNamesLine) &&
      known?.kind === 'side' &&
      known.rest === ''
    );
  };
  const own = lines.slice(at, at + MOST_ROWS);
  const after = own.findIndex(
    (line) => line.table ?? !(isSide(line) || (line.tabsBefore && isNamesLine(line.text))),
  );
  const end = after === -1 ? own.length : after;
  const isOne =
    end > 1 && own.slice(0, end).filter(isSide).length > 1 && isSide(own[0] as MinutesLine);
  return isOne ? { end: at + end - 1, ask: UNSURE } : undefined;
}

/** Names below the sides; a line without a tab is of the first of them. */
function namesBelow(
  lines: readonly MinutesLine[],
  at: number,
  people: People,
): VoteInColumns | undefined {
  const head = lines[at] as MinutesLine;
  const before = head.tabsBefore ?? 0;
  const columns = head.raw.split(/\t+/).length;
  // A column may be empty only where each tab is a column.
  const isOneTab = head.raw.split('\t').length === columns;
  const rows = [cellsOf(head, 0, /\t+/)];
  let place = at + 1;
  let isUnsure = false;
  let hasGaps = false;
  for (; place < lines.length && rows.length < MOST_ROWS; place += 1) {
    const line = lines[place];
    if (!line || line.table) break;
    if (line.text === '') {
      if (isRow(lines[place + 1], people)) continue;
      break;
    }
    if (!isRow(line, people)) break;
    const tabs = (line.tabsBefore ?? 0) - before;
    const cells = cellsOf(line, tabs, isOneTab ? /\t/ : /\t+/);
    isUnsure ||=
      tabs < 0 ||
      cells.length > columns ||
      (!isOneTab && (tabs > 0 || (cells.length < columns && cells.length > 1))) ||
      !cells.every((cell) => isCell(cell, people));
    hasGaps ||= cells.includes('');
    rows.push([...cells, ...Array.from({ length: columns - cells.length }, () => '')]);
  }
  if (rows.length < 2) return undefined;
  const vote = isUnsure ? undefined : read(rows);
  return {
    end: place - 1,
    ...(vote && { read: { vote, rows } }),
    ...(vote ? hasGaps && { ask: HAS_GAPS } : { ask: UNSURE }),
  };
}

/** Whether a line is a row of names: one that has tabs in it or before it, or a name or figure alone. */
function isRow(line: MinutesLine | undefined, people: People): boolean {
  if (!line || line.table || line.text === '') return false;
  const { raw, text, mark } = line;
  // "- ⇥ Li" begins with an empty cell, and "(1) ⇥ (2)" with a figure.
  if (mark !== undefined)
    return raw.includes('\t') && cellsOf(line, 0, /\t+/).every((cell) => isCell(cell, people));
  if (raw.includes('\t') || isCell(text, people)) return true;
  return line.tabsBefore !== undefined && isNamesLine(text);
}

/** Each line a name and a side. */
function sideBesideName(
  lines: readonly MinutesLine[],
  at: number,
  people: People,
): VoteInColumns | undefined {
  const rows = [['Councillor', 'Vote']];
  let place = at;
  let isUnsure = false;
  for (; place < lines.length && rows.length < MOST_ROWS; place += 1) {
    const line = lines[place];
    if (!line?.raw.includes('\t') || line.table || line.mark !== undefined) break;
    const cells = cellsOf(line, 0, /\t+/);
    const [name = '', vote = ''] = cells;
    const isSide = side(`${vote}:`)?.kind === 'side' || /^(?:yes|no|absent|apologies)$/i.test(vote);
    if (cells.length !== 2 || !isSide) break;
    isUnsure ||= people.personIn(name) === undefined;
    rows.push(cells);
  }
  // Whoever isn't listed as present may be any two words; two who are listed are voters.
  const known = rows.filter(([name = '']) => people.personIn(name) !== undefined).length;
  if (known < 2) return undefined;
  const vote = isUnsure ? undefined : read(rows);
  return { end: place - 1, ...(vote ? { read: { vote, rows } } : { ask: UNSURE }) };
}

function read(rows: readonly (readonly string[])[]): VoteTable | undefined {
  const vote = voteTable(rows);
  return vote && !('message' in vote) ? vote : undefined;
}

/** @param empty how many cells before the first are empty */
const cellsOf = ({ raw }: MinutesLine, empty: number, tab: RegExp): string[] => [
  ...Array.from({ length: Math.max(0, empty) }, () => ''),
  ...raw.split(tab).map(plainLine),
];

const isCell = (cell: string, people: People): boolean =>
  /^(?:\(?\d{1,4}\)?|[-–—]|none|nil|)$/i.test(cell) ||
  people.personIn(cell) !== undefined ||
  people.personsIn(cell) !== undefined;
