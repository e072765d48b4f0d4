import type { Glyph } from '../glyphs.ts';
import { cellText } from '../joining.ts';
import { boundsOf, type Fragment, type Row } from './rows.ts';

/** In ems: words of one cell are nearer to one another. */
const CELL_GAP = 0.65;
/** In ems: figures this far apart are two figures, however narrow the gap between their columns. */
const FIGURE_GAP = 0.12;
/** In ems: a figure and a word this far apart are two cells; a space is narrower. */
const MIXED_GAP = 0.36;
/** In ems: a gap that parts words where the file has no space. */
const WORD_GAP = 0.2;

const FIGURE =
  /^[([]?[-–−+]?[£$€]?[-–−]?(?:\d[\d,]*(?:\.\d+)?|\.\d+)(?:%|[kKmM]|bn|pp)?[)\]]?[*†]*$/u;
const DASH = /^[-–—−]$/u;
const YEAR = /^(?:19|20)\d\d$/u;
/** What amounts are counted in. */
const UNIT = /^[([]?[£$€]?0{2,3}s?[)\]]?$/u;

/** "1,234.5", "(£12k)", "-3%", and the dash that is printed for nothing; years and units head columns. */
export function isFigure(text: string): boolean {
  return (FIGURE.test(text) || DASH.test(text)) && !YEAR.test(text) && !UNIT.test(text);
}

/** Where columns meet: edges that several lines share, in points. */
export type Edges = ReadonlyMap<number, number>;
/** Fewer lines that share an edge may do so by chance. */
const SHARED_BY = 3;

/** Cuts the printed lines of a table into what may be their cells, each from the left. */
export function cutLines(rows: readonly Pick<Row, 'fragments'>[]): Fragment[][] {
  const edges = new Map<number, number>();
  for (const row of rows) {
    const words = wordsOf(glyphsOf(row));
    words.slice(1).forEach((word, index) => {
      if (!isFigure(textOfWord(words[index] ?? [])) || isFigure(textOfWord(word))) return;
      const key = edgeOf(words[index]?.at(-1), word[0]);
      edges.set(key, (edges.get(key) ?? 0) + 1);
    });
  }
  return rows.map((row) => cutLine(row, edges));
}

/** A figure that ends, and a word that begins, where they do on other lines. */
function edgeOf(last: Glyph | undefined, first: Glyph | undefined): number {
  return Math.round(last?.right ?? 0) * 10_000 + Math.round(first?.left ?? 0);
}

function textOfWord(word: readonly Glyph[]): string {
  return word.map(({ text }) => text).join('');
}

function glyphsOf({ fragments }: Pick<Row, 'fragments'>): Glyph[] {
  return [...fragments].sort((a, b) => a.left - b.left).flatMap((fragment) => fragment.glyphs);
}

function cutLine(row: Pick<Row, 'fragments'>, edges: Edges): Fragment[] {
  const glyphs = glyphsOf(row);
  const cells: Glyph[][] = [];
  let before = '';
  let last: Glyph | undefined;
  for (const word of wordsOf(glyphs)) {
    const [first] = word;
    const text = textOfWord(word);
    const cell = cells.at(-1);
    if (first === undefined) continue;
    const gap = last === undefined ? Infinity : first.left - last.right;
    const least = leastGap(isFigure(before), isFigure(text));
    const atEdge = isFigure(before) && (edges.get(edgeOf(last, first)) ?? 0) >= SHARED_BY;
    if (cell === undefined || atEdge || gap > least * first.size || gap < -first.size)
      cells.push([...word]);
    else cell.push(...word);
    last = word.at(-1);
    before = text;
  }
  return cells.map((cell) => ({ glyphs: cell, ...boundsOf(cell) }));
}

function leastGap(before: boolean, after: boolean): number {
  if (before && after) return FIGURE_GAP;
  return before || after ? MIXED_GAP : CELL_GAP;
}

/** The words of a line, from the left. */
export function wordsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const words: Glyph[][] = [];
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    const parted =
      last === undefined || glyph.spaceBefore || glyph.left - last.right > WORD_GAP * glyph.size;
    const word = words.at(-1);
    if (word === undefined || parted) words.push([glyph]);
    else word.push(glyph);
    last = glyph;
  }
  return words;
}

export function textOf({ glyphs }: Pick<Fragment, 'glyphs'>): string {
  return cellText(glyphs);
}
