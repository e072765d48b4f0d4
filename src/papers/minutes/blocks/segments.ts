import { cellsOf } from '../../../source/markdown/table-rows.ts';
import type { LabelLine } from '../labels/label-line.ts';
import { aboveParts, endOfLabel, FENCE, HEADING, labelOf } from './end-of-label.ts';
import { listedVoteAt, sidesOfLine, tabbedVoteAt, type TypedVote } from '../labels/typed-votes.ts';
import { voteTable, type UnclearTable, type VoteTable } from '../labels/vote-table.ts';

/** A piece of the text of minutes. Lines count from 0, in the text below the front matter. */
export type Segment =
  | {
      readonly kind: 'heading';
      readonly line: number;
      readonly level: number;
      readonly text: string;
      /** There is no space between its signs and its words. */
      readonly isUnspaced?: true;
    }
  | { readonly kind: 'text'; readonly line: number; readonly lines: readonly string[] }
  | LabelSegment
  | { readonly kind: 'withheld'; readonly line: number };

/** A label, and the lines that belong to it. */
export type LabelSegment = {
  readonly kind: 'label';
  readonly line: number;
  readonly label: LabelLine;
  /** The lines below the label that belong to it, as they are written. */
  readonly more: readonly string[];
  /** The line of the first of them. */
  readonly moreLine: number;
  readonly source: string;
};

/**
 * Cuts the text of minutes at its headings, labels and withheld passages, before Markdown reads what is between: lines of labels would
 * run together into one paragraph, and one below a quotation would be taken for a part of it.
 * @param lines of what is open: those of passages are blank.
 * @param passages the first line of each passage.
 */
export function segmentsOf(lines: readonly string[], passages: ReadonlySet<number>): Segment[] {
  const segments: Segment[] = [];
  let text: { line: number; lines: string[] } | undefined;
  let fence: string | undefined;
  const endText = (): void => {
    if (text?.lines.some((line) => line.trim() !== '')) segments.push({ kind: 'text', ...text });
    text = undefined;
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (passages.has(at)) {
      endText();
      segments.push({ kind: 'withheld', line: at });
      continue;
    }
    const marks = FENCE.exec(line)?.[1];
    if (marks !== undefined && (fence === undefined || marks.startsWith(fence))) {
      fence = fence === undefined ? marks : undefined;
    }
    const heading = fence === undefined ? HEADING.exec(line) : null;
    if (heading) {
      endText();
      const [, spaced, unspaced = '', words = ''] = heading;
      const level = (spaced ?? unspaced).length;
      const isUnspaced = spaced === undefined && { isUnspaced: true as const };
      segments.push({ kind: 'heading', line: at, level, text: words, ...isUnspaced });
      continue;
    }
    const table = fence === undefined ? tableAt(lines, at, passages) : undefined;
    if (table) {
      const vote = voteTable(table.map((row) => cellsOf(row.replace(/<br ?\/?>/gi, ', '))));
      const own = vote && segmentsOfVote(vote, table, at);
      if (own && 'sides' in vote) {
        endText();
        segments.push(...own);
        at += table.length;
        continue;
      }
      if (own) segments.push(...own);
    }
    const typed = fence === undefined ? typedVoteAt(lines, at, passages) : undefined;
    if (typed) {
      endText();
      segments.push(...segmentsOfVote(typed.vote, [], at));
      at += typed.rows - 1;
      continue;
    }
    const found = fence === undefined ? (labelOf(line) ?? aboveParts(lines, at)) : undefined;
    const label = found && isOnlyAbove(found, lines.slice(at + 1)) ? undefined : found;
    if (label && label.kind !== 'unclear') {
      endText();
      const end = endOfLabel(lines, at, label, passages);
      const from = Math.min(at + 1, end);
      segments.push({
        kind: 'label',
        line: at,
        label,
        more: lines.slice(from, end),
        moreLine: from,
        source: line,
      });
      at = end - 1;
      continue;
    }
    if (label)
      segments.push({ kind: 'label', line: at, label, more: [], moreLine: at + 1, source: line });
    text ??= { line: at, lines: [] };
    text.lines.push(line);
  }
  endText();
  return segments;
}

const DELIMITER = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** The rows of the table that begins on a line, without the line below its head; none where there is none. */
function tableAt(
  lines: readonly string[],
  start: number,
  passages: ReadonlySet<number>,
): readonly string[] | undefined {
  const [head = '', below = ''] = lines.slice(start, start + 2);
  const isTable = head.includes('|') && below.includes('-') && below.length <= MOST_OF_DELIMITER;
  if (!isTable || !DELIMITER.test(below) || lines[start - 1]?.includes('|') === true)
    return undefined;
  let end = start + 2;
  while (lines[end]?.includes('|') === true && !passages.has(end)) end++;
  return [head, ...lines.slice(start + 2, end)];
}

const MOST_OF_DELIMITER = 500;

/** A vote in lines that are no table and begin with no label. */
function typedVoteAt(
  lines: readonly string[],
  at: number,
  passages: ReadonlySet<number>,
): TypedVote | undefined {
  const line = lines[at] ?? '';
  const sides = sidesOfLine(line);
  if (sides) return { vote: sides, rows: 1 };
  if (labelOf(line) !== undefined) return undefined;
  return tabbedVoteAt(lines, at, passages) ?? listedVoteAt(lines, at, passages);
}

/** What a table of a vote says, as lines of labels would: or that it can’t be read. */
function segmentsOfVote(
  vote: VoteTable | UnclearTable,
  table: readonly string[],
  at: number,
): Segment[] {
  // The line below the head is in none of the rows.
  const lineOf = (row: number): number => at + row + (row > 0 ? 1 : 0);
  if ('message' in vote) {
    const line = lineOf(vote.row);
    const label = { kind: 'unclear' as const, message: vote.message };
    return [
      { kind: 'label', line, label, more: [], moreLine: line, source: table[vote.row] ?? '' },
    ];
  }
  const ofSides = vote.sides.map(({ side, count, names }): LabelSegment => {
    const rest = names.join(', ');
    const label = { kind: 'side' as const, side, rest, ...(count !== undefined && { count }) };
    return { kind: 'label', line: at, label, more: [], moreLine: at, source: rest };
  });
  if (vote.absent.length === 0) return ofSides;
  return [...ofSides, { kind: 'text', line: at, lines: [`Absent: ${vote.absent.join(', ')}`] }];
}

/** "DECISION" above "RESOLVED – That …" decides nothing itself. */
function isOnlyAbove(label: LabelLine, below: readonly string[]): boolean {
  if (label.kind !== 'decision' || label.rest !== '') return false;
  const next = below.find((line) => line.trim() !== '');
  return next !== undefined && labelOf(next)?.kind === 'decision';
}
