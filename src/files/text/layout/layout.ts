import type { DraftBlock } from '../drafts.ts';
import { styleOf } from '../drafts.ts';
import type { Glyph, PageGlyphs } from '../glyphs.ts';
import { splitMarker } from '../markers.ts';
import { joinDrafts, joinGlyphs } from '../joining.ts';
import type { Block, ListItem } from '../text.ts';
import { flowsOf, type Flow } from './columns.ts';
import { fragmentsOf, type Row } from './rows.ts';
import { readTableRows, tableLength } from './tables.ts';

/** Reads the blocks of a page off the look of its type, where no tags say what they are. */
export function readLayout({ glyphs, height }: PageGlyphs): DraftBlock[] {
  const text = glyphs.filter(({ artefact }) => !artefact);
  return flowsOf(fragmentsOf(text)).flatMap((flow) => joinItems(readFlow(flow, height)));
}

type Line = {
  readonly glyphs: readonly Glyph[];
  readonly text: string;
  readonly row: Row;
  readonly size: number;
  readonly bold: boolean;
};

function readFlow(flow: Flow, pageHeight: number): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  let lines: Line[] = [];
  const pitch = usualPitch(flow.rows);
  const flush = () => {
    if (lines.length > 0) blocks.push(readParagraph(lines, pageHeight));
    lines = [];
  };
  for (let index = 0; index < flow.rows.length;) {
    const length = tableLength(flow.rows, index);
    if (length > 0) {
      flush();
      const rows = flow.rows.slice(index, index + length);
      const glyphs = rows.flatMap(({ fragments }) => fragments.flatMap((part) => part.glyphs));
      const style = styleOf(glyphs, pageHeight);
      const beside = { before: flow.rows[index - 1], after: flow.rows[index + length] };
      for (const block of readTableRows(rows, beside)) blocks.push({ block, ...style });
      index += length;
      continue;
    }
    const row = flow.rows[index];
    if (row !== undefined) {
      const line = lineOf(row, pageHeight);
      if (beginsParagraph(lines, line, flow, pitch)) flush();
      lines.push(line);
    }
    index += 1;
  }
  flush();
  return blocks;
}

function lineOf(row: Row, pageHeight: number): Line {
  const glyphs = row.fragments.flatMap((fragment) => fragment.glyphs);
  const { size, bold } = styleOf(glyphs, pageHeight);
  return {
    glyphs,
    row,
    text: row.fragments.map((part) => joinGlyphs(part.glyphs)).join(' '),
    size,
    bold,
  };
}

/** From one line to the next within a paragraph: the most common distance. */
function usualPitch(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  rows.slice(1).forEach((row, index) => {
    const pitch = Math.round(row.bottom - (rows[index]?.bottom ?? row.bottom));
    counts.set(pitch, (counts.get(pitch) ?? 0) + 1);
  });
  const best = [...counts].sort(([a, m], [b, n]) => n - m || a - b)[0];
  return best?.[0] ?? 0;
}

/** In usual pitches: lines further apart than this are of two paragraphs. */
const PARAGRAPH_GAP = 1.25;
/** Share of the width: a line this short that had room for the next word was ended on purpose. */
const SHORT_LINE = 0.6;
/** In ems. */
const INDENT = 1;

function beginsParagraph(lines: readonly Line[], next: Line, flow: Flow, pitch: number): boolean {
  const last = lines.at(-1);
  if (last === undefined) return false;
  const distance = next.row.bottom - last.row.bottom;
  // Large type is naturally further apart.
  const usual = Math.max(pitch, (next.row.bottom - next.row.top) * 1.05);
  if (distance > usual * PARAGRAPH_GAP) return true;
  if (Math.abs(next.size - last.size) > 0.75 || next.bold !== last.bold) return true;
  if (splitMarker(next.text) !== undefined || endsEarly(lines, last, next, flow)) return true;
  return lines.length > 1 && next.row.left - last.row.left > INDENT * next.size;
}

/** The next line's first word had room on the last line, in the measure of the paragraph or of the page. */
function endsEarly(lines: readonly Line[], last: Line, next: Line, flow: Flow): boolean {
  const needed = last.row.right + firstWordWidth(next) + next.size;
  const paragraphRight = Math.max(...lines.map(({ row }) => row.right));
  if (needed < paragraphRight) return true;
  const isShort = last.row.right - flow.left < (flow.right - flow.left) * SHORT_LINE;
  return isShort && needed < flow.right;
}

function firstWordWidth({ glyphs, row }: Line): number {
  const end = glyphs.findIndex(({ spaceBefore }, index) => index > 0 && spaceBefore);
  return (glyphs[end === -1 ? glyphs.length - 1 : end - 1]?.right ?? row.right) - row.left;
}

function readParagraph(lines: readonly Line[], pageHeight: number): DraftBlock {
  const text = lines.reduce((draft, line) => joinDrafts(draft, line.text), '');
  const style = styleOf(
    lines.flatMap(({ glyphs }) => glyphs),
    pageHeight,
  );
  const marked = splitMarker(text);
  const block: Block =
    marked === undefined
      ? { kind: 'paragraph', text }
      : { kind: 'list', items: [{ ...marked, items: [] }] };
  return { block, ...style };
}

/** Items that follow one another are one list. */
function joinItems(blocks: readonly DraftBlock[]): DraftBlock[] {
  const joined: DraftBlock[] = [];
  for (const next of blocks) {
    const last = joined.at(-1);
    if (last?.block.kind !== 'list' || next.block.kind !== 'list' || last.bold !== next.bold) {
      joined.push(next);
      continue;
    }
    const items: ListItem[] = [...last.block.items, ...next.block.items];
    joined[joined.length - 1] = { ...last, bottom: next.bottom, block: { kind: 'list', items } };
  }
  return joined;
}
