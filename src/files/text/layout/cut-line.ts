import type { Glyph } from '../glyphs.ts';
import { joinGlyphs } from '../joining.ts';
import { boundsOf, type Fragment, type Row } from './rows.ts';

/** In ems: words of one cell are nearer to one another. */
const CELL_GAP = 0.65;
/** In ems: figures this far apart are two figures, however narrow the gap between their columns. */
const FIGURE_GAP = 0.12;
/** In ems: a gap that parts words where the file has no space. */
const WORD_GAP = 0.2;

const FIGURE =
  /^[([]?[-–−+]?[£$€]?[-–−]?(?:\d[\d,]*(?:\.\d+)?|\.\d+)(?:%|[kKmM]|bn|pp)?[)\]]?[*†]*$/u;
const DASH = /^[-–—−]$/u;
const YEAR = /^(?:19|20)\d\d$/u;

/** "1,234.5", "(£12k)", "-3%", and the dash that is printed for nothing; years head columns. */
export function isFigure(text: string): boolean {
  return (FIGURE.test(text) || DASH.test(text)) && !YEAR.test(text);
}

/** Cuts a printed line of a table into what may be its cells, from the left. */
export function cutLine({ fragments }: Pick<Row, 'fragments'>): Fragment[] {
  const glyphs = fragments
    .flatMap((fragment) => fragment.glyphs)
    .sort((a, b) => a.left - b.left || a.right - b.right);
  const cells: Glyph[][] = [];
  let before = '';
  let last: Glyph | undefined;
  for (const word of wordsOf(glyphs)) {
    const [first] = word;
    const text = word.map((glyph) => glyph.text).join('');
    const cell = cells.at(-1);
    if (first === undefined) continue;
    const gap = last === undefined ? Infinity : first.left - last.right;
    const bothFigures = isFigure(before) && isFigure(text) && gap > FIGURE_GAP * first.size;
    if (cell === undefined || gap > CELL_GAP * first.size || bothFigures) cells.push([...word]);
    else cell.push(...word);
    last = word.at(-1);
    before = text;
  }
  return cells.map((cell) => ({ glyphs: cell, ...boundsOf(cell) }));
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
  return joinGlyphs(glyphs);
}
