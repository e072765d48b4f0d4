import { plainLine } from '../../../papers/minutes/name-list.ts';
import { plainText } from '../../document.ts';
import type { MinutesLine } from '../minutes-line.ts';

/** Lists of people, as lines with a label each, and what the table says besides the names. */
export type AttendanceTable = {
  readonly lines: readonly MinutesLine[];
  /** Heads of columns, and what is written for who was there. */
  readonly said: readonly string[];
};

type Status = 'Present' | 'Apologies' | 'Absent';

const OF_NAMES =
  /^(?:names?|councillors?|cllrs?|members?|name of (?:member|councillor)|attendees?)?$/i;
const OF_STATUS = /^(?:attendance|attended\??|status|present\/apologies)$/i;
/** As a head of a column or in a cell; "A" may be absent or apologies. */
const STATUS: readonly (readonly [RegExp, Status])[] = [
  [/^(?:(?:members|councillors) )?(?:present|attended|in attendance|p):?$/i, 'Present'],
  [/^apolog(?:y|ies)(?: (?:given|received|sent|for absence))?:?$/i, 'Apologies'],
  [/^(?:(?:members|councillors) )?(?:absent|did not attend|no apologies):?$/i, 'Absent'],
];
const TICK = /^(?:[✓✔√☑☒×xX•*]|yes|y|1)$/i;
const statusOf = (cell: string): Status | undefined =>
  STATUS.find(([pattern]) => pattern.test(cell))?.[1];

/**
 * Writes a table of who was there as lists: a column for each of present, apologies and absent with a tick for each name, or one column
 * that says it. A table of which a row isn't clear stays as it is.
 * @param lines those before the first minute
 */
export function withoutAttendanceTables(lines: readonly MinutesLine[]): AttendanceTable {
  const all: MinutesLine[] = [];
  const said: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const rows = rowsFrom(lines, at);
    const read = rows && listsOf(rows.cells);
    if (!rows || !read) {
      all.push(lines[at] as MinutesLine);
      continue;
    }
    for (const [status, names] of read.lists) all.push(lineOf(`${status}: ${names.join(', ')}`));
    said.push(...read.said);
    at += rows.count - 1;
  }
  return { lines: all, said };
}

/** The rows of a table, or of lines with tabs that follow each other, with the number of lines that they take. */
function rowsFrom(
  lines: readonly MinutesLine[],
  at: number,
): { readonly cells: readonly (readonly string[])[]; readonly count: number } | undefined {
  const table = lines[at]?.table;
  if (table) {
    const cells = table.rows.map((row) =>
      row.cells.map(({ blocks }) => plainLine(plainText(blocks))),
    );
    return { cells, count: 1 };
  }
  const cells: string[][] = [];
  for (const { raw, text, depth, isApart, mark, table: other } of lines.slice(at)) {
    if (other) break;
    const isRow = raw.includes('\t');
    // The last name of the longer column, with or without the tab before it.
    const isLast =
      !isRow && cells.length > 1 && !isApart && mark === undefined && areStatuses(cells[0] ?? []);
    if (!isRow && !(isLast && IS_NAME.test(text))) break;
    cells.push(isRow ? raw.split('\t').map(plainLine) : depth > 0 ? ['', text] : [text]);
  }
  return cells.length < 2 ? undefined : { cells, count: cells.length };
}

const areStatuses = (heads: readonly string[]): boolean =>
  heads.length >= 2 && heads.every((head) => statusOf(head) !== undefined);

function listsOf(rows: readonly (readonly string[])[]):
  | {
      readonly lists: ReadonlyMap<Status, readonly string[]>;
      readonly said: readonly string[];
    }
  | undefined {
  const [heads = [], ...others] = rows;
  const columned = namesBelow(heads, others);
  if (columned) return columned;
  const [first = '', ...columns] = heads;
  const statuses = columns.map(statusOf);
  const isOne = columns.length === 1 && OF_STATUS.test(columns[0] ?? '');
  const isTicked = columns.length >= 2 && statuses.every((one) => one !== undefined);
  if (!OF_NAMES.test(first) || others.length === 0 || (!isOne && !isTicked)) return undefined;
  const lists = new Map<Status, string[]>();
  const said = [...heads];
  for (const [name = '', ...cells] of others) {
    const filled = cells.flatMap((cell, at) => (cell === '' ? [] : [{ cell, at }]));
    const [only] = filled;
    const status = isOne
      ? statusOf(only?.cell ?? '')
      : TICK.test(only?.cell ?? '')
        ? statuses[only?.at ?? -1]
        : undefined;
    // What isn't certain of one is left to the officer for all.
    if (filled.length !== 1 || status === undefined || !IS_NAME.test(name)) return undefined;
    lists.set(status, [...(lists.get(status) ?? []), name]);
    said.push(only?.cell ?? '');
  }
  const order: readonly Status[] = ['Present', 'Apologies', 'Absent'];
  return {
    lists: new Map(order.flatMap((one) => (lists.has(one) ? [[one, lists.get(one) ?? []]] : []))),
    said,
  };
}

/** "Present⇥Apologies", with names below each. */
function namesBelow(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): ReturnType<typeof listsOf> {
  const statuses = heads.map(statusOf);
  if (heads.length < 2 || rows.length === 0 || new Set(statuses).size < heads.length)
    return undefined;
  const lists = new Map<Status, readonly string[]>();
  for (const [at, status] of statuses.entries()) {
    const names = rows.flatMap((row) => ((row[at] ?? '') === '' ? [] : [row[at] as string]));
    const isClear = names.every((name) => IS_NAME.test(name) && statusOf(name) === undefined);
    if (status === undefined || !isClear) return undefined;
    if (names.length > 0) lists.set(status, names);
  }
  return rows.every((row) => row.length <= heads.length) ? { lists, said: heads } : undefined;
}

const IS_NAME = /^\p{Lu}[^,;:\d]+$/u;
const lineOf = (raw: string): MinutesLine => ({
  ...{ text: raw, raw, inlines: [{ text: raw }], depth: 0, isEmphatic: false, isApart: true },
});
