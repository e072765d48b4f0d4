import { plainLine } from '../../papers/minutes/name-list.ts';
import {
  BULLET,
  plainText,
  textOf,
  type Block,
  type Inline,
  type Paragraph,
  type Row,
  type Table,
} from '../document.ts';
import { linesOf, sliceOf } from '../fields/field-lines.ts';
import { isEmphatic } from '../fields/shape.ts';

/** A line of minutes as their author sees it, or a table between lines. */
export type MinutesLine = {
  /** Without its mark; tabs and blanks are one blank. */
  readonly text: string;
  /** With its mark, its tabs and its blanks: by these headings are told from sentences. */
  readonly raw: string;
  /** Tabs before the line, where it begins with any: columns of names may be empty. */
  readonly tabsBefore?: number;
  /** Of the text without its mark. */
  readonly inlines: readonly Inline[];
  /** As it is printed: "(a)", "1.", "R1"; '•' of a bullet. */
  readonly mark?: string;
  /** How far in, 0-based. */
  readonly depth: number;
  /** The document calls it a heading, of this level. */
  readonly heading?: number;
  /** All of it is bold or in capitals. */
  readonly isEmphatic: boolean;
  /** A line is empty above it. Only plain text knows. */
  readonly isApart: boolean;
  readonly table?: Table;
};

/** Longer lines are prose in any case: no list of names, motion or vote is so long. */
export const LONGEST_LINE = 12_000;

/** The lines of a document. A table that only sets numbers beside paragraphs is taken apart. */
export function minutesLines(blocks: readonly Block[]): MinutesLine[] {
  const lines = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? linesOfParagraph(block) : linesOfTable(block),
  );
  return lines.map((line, at) => (isStarNote(lines, at) ? asNote(line) : line));
}

/** A word, a name or a figure with the star that calls a note. */
const STARRED_WORD = /[\p{L}\p{N})]\*(?![*\p{L}\p{N}])/u;

/** "* left at 7.10 pm": the note to a star in a line above, and no point of a list, of which there would be several. */
function isStarNote(lines: readonly MinutesLine[], at: number): boolean {
  const isStar = (line: MinutesLine | undefined): boolean =>
    line !== undefined && line.mark === BULLET && line.raw.startsWith('*');
  return (
    isStar(lines[at]) &&
    !isStar(lines[at - 1]) &&
    !isStar(lines[at + 1]) &&
    lines.slice(Math.max(0, at - FAR), at).some(({ raw }) => STARRED_WORD.test(raw))
  );
}

/** Lines between a star and its note at most. */
const FAR = 40;

function asNote({ text, raw, inlines, depth, isEmphatic, isApart }: MinutesLine): MinutesLine {
  const whole = [{ text: '* ' }, ...inlines];
  return { text: `* ${text}`, raw, inlines: whole, depth, isEmphatic, isApart };
}

function linesOfParagraph(paragraph: Paragraph): MinutesLine[] {
  return linesOf(paragraph.inlines).map((inlines, at) =>
    lineOf(inlines, paragraph, at === 0 ? paragraph.label : undefined),
  );
}

function lineOf(
  inlines: readonly Inline[],
  { depth, heading, isApart }: Paragraph,
  label: string | undefined,
): MinutesLine {
  const whole = textOf(inlines);
  const indent = /^[ \t\u00A0]*/.exec(whole)?.[0] ?? '';
  const typed = label === undefined ? MARK.exec(whole.slice(indent.length, 200)) : null;
  const mark = label ?? markOf(typed?.[1]);
  const own = sliceOf(inlines, indent.length + (typed?.[0].length ?? 0));
  const text = plainLine(textOf(own));
  return {
    text,
    raw: label === undefined ? whole.trim() : `${label}\t${whole.trim()}`,
    ...(indent.includes('\t') && { tabsBefore: indent.split('\t').length - 1 }),
    inlines: own,
    ...(mark !== undefined && { mark }),
    depth: depth + indentOf(indent),
    ...(heading !== undefined && { heading }),
    isEmphatic: isEmphatic(own),
    isApart: isApart === true,
  };
}

/** Bullets, letters and numbers that are typed at the beginning of a line. */
const MARK =
  /^([•·●‣○◦▪■–\uf0b7\uf0a7*+-]|o(?=\t)|\(\d{1,3}\)|\d{1,3}[.)]|\d{1,3}(?:\.\d{1,3}){1,3}[.)]?|\([A-Za-z]{1,2}\)|[a-z][.)]|\([ivxl]{1,6}\)|[ivxl]{1,6}[.)]|R\d{1,3}[.:)]?)[ \t\u00A0]+(?=\S)/;

const markOf = (typed: string | undefined): string | undefined =>
  typed !== undefined && /^[•·●‣○◦▪■–\uf0b7\uf0a7*+o-]$/.test(typed) ? BULLET : typed;

/** A tab is a step, and so are four blanks; a text that is set in the middle is at none. */
function indentOf(indent: string): number {
  const tabs = indent.split('\t').length - 1;
  const blanks = indent.length - tabs;
  return Math.min(6, tabs + (blanks > 16 ? 0 : Math.floor(blanks / 4)));
}

/** Whether a line is a point of a list. */
export const isPoint = ({ mark }: MinutesLine): boolean => mark !== undefined;

const LABEL_CELL =
  /^(?:present|apologies|absent|in attendance|also (?:present|in attendance)|officers|members|substitutes?)\b.{0,40}$/i;
const NUMBER_CELL = /^(?:minute )?(?:[A-Z]{1,4}[ -]?)?\d{1,4}(?:[./]\d{1,4}){0,2}[a-z]?[.):*]?$/;

/** A table whose first column has numbers of minutes, or labels, is how the text is set; others are tables. */
function linesOfTable(table: Table): MinutesLine[] {
  const firsts = table.rows.map(({ cells }) => plainLine(plainText(cells[0]?.blocks ?? [])));
  const isSetting = (one: string): boolean => NUMBER_CELL.test(one) || LABEL_CELL.test(one);
  const isLayout =
    table.width >= 2 &&
    table.width <= 3 &&
    firsts.some(isSetting) &&
    firsts.every((one) => one === '' || isSetting(one)) &&
    table.rows.every(({ cells, isHead }) => cells.length >= 2 && !isHead) &&
    table.rows.some(({ cells }) => plainText(cells[1]?.blocks ?? []).length >= 30);
  if (isLayout) return table.rows.flatMap(linesOfRow);
  const line: MinutesLine = {
    ...{ text: '', raw: '', inlines: [], depth: 0, isEmphatic: false, isApart: true },
    table,
  };
  return [line];
}

/** "54" beside "School Places" is its heading; "Present" beside names is their label. */
function linesOfRow({ cells }: Row): MinutesLine[] {
  const first = plainLine(plainText(cells[0]?.blocks ?? []));
  const rest = cells.slice(1).flatMap(({ blocks }) => minutesLines(blocks));
  if (first === '') return rest;
  const [next, ...others] = rest;
  const isJoined = next !== undefined && next.table === undefined && next.mark === undefined;
  const inlines: Inline[] = [
    { text: `${first}\t` },
    ...(isJoined && !LABEL_CELL.test(first) ? next.inlines : []),
  ];
  const own = lineOf(inlines, { kind: 'paragraph', inlines, depth: 0, isApart: true }, undefined);
  return isJoined && !LABEL_CELL.test(first)
    ? [{ ...own, isEmphatic: next.isEmphatic }, ...others]
    : [own, ...rest];
}
