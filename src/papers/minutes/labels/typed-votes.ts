import { side } from './vote-labels.ts';
import { voteTable, type VoteTable } from './vote-table.ts';

/** A vote in lines that are no table: how many lines it takes. */
export type TypedVote = { readonly vote: VoteTable; readonly rows: number };

/** So many rows has the vote of the largest council. */
const MOST_ROWS = 300;

/** A vote that is set with tabs, as it is pasted from a document: "For ⇥ Against" above names, or a name and a side in each line. */
export function tabbedVoteAt(
  lines: readonly string[],
  start: number,
  passages: ReadonlySet<number>,
): TypedVote | undefined {
  if (!/^\p{L}[^\t]*\t/u.test(lines[start] ?? '')) return undefined;
  const rows: string[][] = [];
  for (let at = start; at < lines.length && rows.length < MOST_ROWS; at++) {
    const line = lines[at] ?? '';
    if (!line.includes('\t') || line.includes('|') || passages.has(at)) break;
    rows.push(line.split('\t').map((cell) => cell.trim()));
  }
  if (rows.length < 2) return undefined;
  const isNameAndSide = rows.every((cells) => cells.length === 2);
  const vote =
    voteTable(rows) ?? (isNameAndSide ? voteTable([['Councillor', 'Vote'], ...rows]) : undefined);
  return withNames(vote, rows.length);
}

const MARK = /^[ \t]{0,12}(?:[-*•+–][ \t]+|\(?\d{1,3}[.)][ \t]+)?/;
const ENDS_IN_SIDE = /(?:for|favou?r|against|abst\p{L}*|vot(?:e|ing)|absent)\W{0,4}$/iu;
const ROW =
  /^(?!for\b|against\b|abst|in favou?r|voted\b|votes?\b|not\b)(\p{L}[^:：–—\t;|]{1,80}?)(?: ?[:：] ?| ?[–—] ?| -{1,2} | ?[([])(?:voted )?(for|in favou?r|against|abst(?:ain(?:ed|ing|s)?|entions?)|not voting|did not vote|absent)[)\]]?[.,;]?$/iu;

/** "Ince – For" and "* Li: Against": the name and the side. */
function rowOf(line: string): readonly [string, string] | undefined {
  if (line.length > 160 || !ENDS_IN_SIDE.test(line)) return undefined;
  const plain = line
    .replace(MARK, '')
    .replace(/[*_]{1,3}/g, '')
    .trim();
  const [, name, side] = ROW.exec(plain) ?? [];
  return name === undefined || side === undefined ? undefined : [name.trim(), side];
}

/** A vote with a member in each line, typed or as a list; empty lines may be between them. */
export function listedVoteAt(
  lines: readonly string[],
  start: number,
  passages: ReadonlySet<number>,
): TypedVote | undefined {
  const rows: (readonly [string, string])[] = [];
  let end = start;
  for (let at = start; at < lines.length && rows.length < MOST_ROWS; at++) {
    const line = lines[at] ?? '';
    if (passages.has(at)) break;
    if (line.trim() === '' && rows.length > 0 && lines[at - 1]?.trim() !== '') continue;
    const row = rowOf(line);
    if (!row) break;
    rows.push(row);
    end = at + 1;
  }
  const isVote = rows.some(([, side]) => /^(?:for|in|against)/i.test(side));
  if (rows.length < 2 || !isVote) return undefined;
  return withNames(voteTable([['Councillor', 'Vote'], ...rows]), end - start);
}

const ABOVE_SIDES =
  /^(?:an? )?(?:recorded|named) vote(?: was (?:taken|held)| (?:being|having been) taken)?(?:,? (?:as follows|with the following result))? ?[.:：–—-] ?/i;
const NEXT_SIDE =
  /[;.] ?(?=(?:and )?(?:voted |voting )?(?:for|in favou?r|against|abst\p{L}*|not voting|ayes?|noes|nays?)\b)/iu;

/** "Recorded vote: For – Cllrs Ince and Li; Against – Cllr Pyke" in one line: its sides. */
export function sidesOfLine(line: string): VoteTable | undefined {
  if (
    line.length > 4_000 ||
    !/^[ \t]*[*_([]{0,4}(?:an? )?(?:recorded|named|for\b|in favou?r|voted|voting|ayes?)/i.test(line)
  )
    return undefined;
  const plain = line
    .replace(/[*_]{1,3}/g, '')
    .trim()
    .replace(/^[([](.*)[)\]]$/u, '$1');
  const pieces = plain.replace(ABOVE_SIDES, '').split(NEXT_SIDE);
  if (pieces.length < 2) return undefined;
  const sides = pieces.flatMap((piece) => {
    const found = side(piece.replace(/^and /i, '').trim());
    if (found?.kind !== 'side') return [];
    const { count } = found;
    const rest = found.rest.replace(/\.$/, '').trim();
    const isNobody = /^(?:none|nil|0)$/i.test(rest);
    return [
      {
        side: found.side,
        ...(isNobody ? { count: 0 } : count !== undefined && { count }),
        names: isNobody || rest === '' ? [] : [rest],
      },
    ];
  });
  const isOnce = new Set(sides.map((one) => one.side)).size === sides.length;
  return sides.length === pieces.length && isOnce && sides.some(({ names }) => names.length > 0)
    ? { sides, absent: [] }
    : undefined;
}

const withNames = (vote: ReturnType<typeof voteTable>, rows: number): TypedVote | undefined =>
  vote && 'sides' in vote && vote.sides.some(({ names }) => names.length > 0)
    ? { vote, rows }
    : undefined;
