import { BEFORE_NAMES, piecesOf, plainLine } from '../name-list.ts';
import type { SideName } from './label-line.ts';
import { side } from './vote-labels.ts';

/** What a table says of a vote: who is on each side, with the figure that is printed. */
export type VoteTable = {
  readonly sides: readonly {
    readonly side: SideName;
    readonly count?: number;
    readonly names: readonly string[];
  }[];
  /** Members in a column of the absent: they are on no side. */
  readonly absent: readonly string[];
};

/** A table that is of a vote and can't be read as one: its row, counted from 0, and what to write instead. */
export type UnclearTable = { readonly row: number; readonly message: string };

const NAMES =
  /^(?:(?:name|member|councillor|cllr)s?(?: names?| present)?|name of (?:member|councillor)|)$/i;
const VOTE = /^(?:vote|voted|voting|how (?:they )?voted|decision)s?$/i;
const ABSENT = /^(?:absent|apologies|not present|absent (?:or|and) apologies)$/i;
const TOTAL = /^(?:totals?|number|no\.?|votes?)(?: of votes?)?$/i;
/** What is put into a cell for a vote. */
const MARK = /^(?:[x×✓✔✗✘√☒☑•●*1y]|yes|for|against|abst\p{L}*|\\\*)$/iu;
/** What is put into a cell where there is none. */
const NO_MARK = /^(?:|[-–—☐.])$/;

/** What to write where a table of a vote can't be read. */
const INSTEAD =
  'Write the vote without a table: a line "For (9):" with the names, one "Against (4):", and one "Abstained (1):"';

/**
 * Reads a table as a vote: names in columns For, Against and Abstained; a row for each member with a mark below one of these; or a
 * row for each side. None where it is another table; unclear where a part of a vote would be lost.
 * @param rows the texts of the cells, the head first.
 */
export function voteTable(
  rows: readonly (readonly string[])[],
): VoteTable | UnclearTable | undefined {
  const vote = readTable(rows);
  if (!vote || 'message' in vote) return vote;
  const isNamed = vote.sides.some(({ names }) => names.length > 0);
  if (!isNamed && vote.sides.every(({ count }) => count === undefined)) return undefined;
  // Nobody below a side of a table that names the others is nobody on that side.
  const sides = vote.sides.map((one) =>
    isNamed && one.names.length === 0 && one.count === undefined ? { ...one, count: 0 } : one,
  );
  return { ...vote, sides };
}

function readTable(rows: readonly (readonly string[])[]): VoteTable | UnclearTable | undefined {
  const texts = rows.map((cells) => cells.map((cell) => plainLine(cell.replace(/\*\*|__/g, ''))));
  const [head = [], ...body] = texts;
  const columns = head.map(columnOf);
  const sides = new Set(columns.flatMap((one) => (one.kind === 'side' ? [one.side] : [])));
  if (sides.has('for') && sides.has('against')) {
    const other = columns.findIndex(({ kind }) => kind === 'other');
    if (columns[0]?.kind === 'names') {
      // "| | For | Against |" may count what residents said.
      if (!body.some((cells) => cells.slice(1).some((cell) => MARK.test(cell) && cell !== '1')))
        return undefined;
      return other === -1 ? marksOf(columns, body) : { ...unclear(-1, head[other] ?? ''), row: 0 };
    }
    const isOfNames = body.every((cells) => cells.every((cell) => isNames(cell)));
    return other === -1 && isOfNames ? namesOf(columns, body) : undefined;
  }
  if (columns.length === 2 && columns[0]?.kind === 'names' && VOTE.test(head[1] ?? ''))
    return votesOf(body);
  return rowsOf(texts);
}

/** Names, figures or nothing: arguments for and against are sentences. */
function isNames(cell: string): boolean {
  if (NO_MARK.test(cell) || /^(?:total:? ?)?\(?\d{1,4}\)?$|^(?:none|nil)$/i.test(cell)) return true;
  return piecesOf(cell.replace(BEFORE_NAMES, '')).every((piece) => NAME.test(piece));
}

const WORD =
  "(?:\\p{Lu}[\\p{L}.’'‘-]*|ap|ab|van|von|der|den|de|du|la|le|al|[dD][’'‘]\\p{Lu}[\\p{L}-]*)";
const NAME = new RegExp(
  `^(?!The |A |An )${WORD}(?:,? (?:${WORD}|of)){0,6}(?: \\([^()]{1,40}\\))?\\.?$`,
  'u',
);

type Column =
  | { readonly kind: 'side'; readonly side: SideName; readonly count?: number }
  | { readonly kind: 'names' | 'absent' | 'other' };

function columnOf(text: string): Column {
  if (/^yes$/i.test(text)) return { kind: 'side', side: 'for' };
  if (/^no$/i.test(text)) return { kind: 'side', side: 'against' };
  if (ABSENT.test(text)) return { kind: 'absent' };
  if (NAMES.test(text)) return { kind: 'names' };
  const label = text.length <= 40 ? side(/[:：]$/.test(text) ? text : `${text}:`) : undefined;
  if (label?.kind !== 'side') return { kind: 'other' };
  if (label.rest !== '') return { kind: 'other' };
  return {
    ...{ kind: 'side', side: label.side },
    ...(label.count !== undefined && { count: label.count }),
  };
}

/** A side while its names are gathered. */
type Gathered = { readonly side: SideName; count?: number; readonly names: string[] };

class Sides {
  readonly sides: Gathered[] = [];
  readonly absent: string[] = [];

  of(column: Column): string[] | undefined {
    if (column.kind === 'absent') return this.absent;
    if (column.kind !== 'side') return undefined;
    return this.side(column.side, column.count).names;
  }

  side(name: SideName, count?: number): Gathered {
    let one = this.sides.find(({ side: own }) => own === name);
    if (!one) this.sides.push((one = { side: name, names: [] }));
    if (count !== undefined) one.count = count;
    return one;
  }
}

/** "| For | Against |", with the names below. */
function namesOf(
  columns: readonly Column[],
  body: readonly (readonly string[])[],
): VoteTable | UnclearTable {
  const found = new Sides();
  for (const column of columns) found.of(column);
  for (const [at, cells] of body.entries()) {
    const isTotal = cells.every((cell) => cell === '' || /^(?:total:? ?)?\d{1,4}$/i.test(cell));
    for (const [column, cell] of cells.entries()) {
      const own = columns[column];
      if (cell === '' || NO_MARK.test(cell)) continue;
      if (own?.kind !== 'side' && own?.kind !== 'absent') return unclear(at, cell);
      if (isTotal && own.kind === 'side') found.side(own.side, Number(cell.replace(/\D/g, '')));
      else if (!isTotal) found.of(own)?.push(cell);
    }
  }
  return found;
}

/** "| Councillor | For | Against |", with a mark in one of the columns for each. */
function marksOf(
  columns: readonly Column[],
  body: readonly (readonly string[])[],
): VoteTable | UnclearTable {
  const found = new Sides();
  for (const column of columns) found.of(column);
  for (const [at, [name = '', ...cells]] of body.entries()) {
    const own = columns.slice(1);
    if (TOTAL.test(name) || name === '') {
      for (const [column, cell] of cells.entries()) {
        const of = own[column];
        if (cell === '') continue;
        if (of?.kind !== 'side' || !/^\d{1,4}$/.test(cell)) return unclear(at, cell);
        found.side(of.side, Number(cell));
      }
      continue;
    }
    const marked = cells.flatMap((cell, column) => (NO_MARK.test(cell) ? [] : [{ cell, column }]));
    const [mark, ...more] = marked;
    if (!mark || more.length > 0) {
      const what = mark ? 'more than one mark' : 'no mark';
      const message = `${name} has ${what} in this table of a vote, so that nobody in it is counted. Mark one column, or take the row out. Or w${INSTEAD.slice(1)}.`;
      return { row: at + 1, message };
    }
    if (!MARK.test(mark.cell)) return unclear(at, mark.cell);
    const column = own[mark.column];
    (column && found.of(column))?.push(name);
  }
  return found;
}

/** "| Councillor | Vote |", with the vote beside each name. */
function votesOf(body: readonly (readonly string[])[]): VoteTable | UnclearTable | undefined {
  const found = new Sides();
  const columns = body.map(([, vote = '']) => columnOf(vote));
  if (!columns.some(({ kind }) => kind === 'side')) return undefined;
  if (!body.every(([name = '']) => isNames(name))) return undefined;
  for (const [at, [name = '', vote = '']] of body.entries()) {
    const names = found.of(columns[at] ?? { kind: 'other' });
    if (name === '' || !names) return unclear(at, vote === '' ? name : vote);
    names.push(name);
  }
  return found;
}

/** "| For | Ince, Li |" and "| For | 2 | Ince, Li |": a row for each side, below a head or without one. */
function rowsOf(rows: readonly (readonly string[])[]): VoteTable | UnclearTable | undefined {
  const isHead = ([first = '', ...rest]: readonly string[]): boolean =>
    (VOTE.test(first) || first === '') && rest.every((one) => NAMES.test(one) || TOTAL.test(one));
  const start = rows[0] && isHead(rows[0]) ? 1 : 0;
  const body = rows.slice(start);
  const columns = body.map(([first = '']) => columnOf(first));
  const known = columns.flatMap((one) => (one.kind === 'side' ? [one.side] : []));
  if (!known.includes('for') || !known.includes('against')) return undefined;
  if (!body.every(([, ...cells]) => cells.every(isNames))) return undefined;
  const found = new Sides();
  for (const [at, [first = '', ...cells]] of body.entries()) {
    const column = columns[at] as Column;
    const names = found.of(column);
    const said = cells.filter((cell) => cell !== '');
    if (!names) return unclear(at + start - 1, first);
    for (const cell of said) {
      if (/^\(?\d{1,4}\)?$/.test(cell) && column.kind === 'side')
        found.side(column.side, Number(cell.replace(/\D/g, '')));
      else if (!NO_MARK.test(cell)) names.push(cell);
    }
  }
  return found;
}

const unclear = (at: number, cell: string): UnclearTable => ({
  row: at + 1,
  message: `"${cell.slice(0, 60)}" in this table of a vote isn’t read, so that nobody in it is counted. ${INSTEAD}.`,
});
