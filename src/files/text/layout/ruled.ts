import { styleOf, type DraftBlock } from '../drafts.ts';
import type { Glyph, PageGlyphs } from '../glyphs.ts';
import type { Rules } from '../rules.ts';
import { blocksOfGrid, type Cell } from '../table-grid.ts';
import { cellText, joinDrafts } from '../joining.ts';
import { readLayout } from './layout.ts';
import { fragmentsOf, rowsOf } from './rows.ts';
import { ruledGrids, type RuledGrid } from './ruled-grid.ts';

/**
 * Reads the blocks of a page without tags: tables whose cells are ruled, by their rules, since those say what column a figure is in;
 * all else by the look of its type.
 */
export function readRuled(page: PageGlyphs, rules: Rules): DraftBlock[] {
  const text = page.glyphs.filter(({ artefact }) => !artefact);
  const drafts: DraftBlock[] = [];
  let rest = text;
  for (const grid of ruledGrids(rules)) {
    const within = rest.filter((glyph) => isInside(glyph, grid));
    const table = tableIn(grid, within);
    if (table === undefined) continue;
    const outside = rest.filter((glyph) => !isInside(glyph, grid));
    const middles = outside.map((glyph) => (glyph.top + glyph.bottom) / 2);
    // What is beside a table has its place in no order of ours.
    if (middles.some((y) => y > grid.top && y < grid.bottom)) continue;
    const above = outside.filter((glyph) => (glyph.top + glyph.bottom) / 2 <= grid.top);
    drafts.push(...readLayout({ ...page, glyphs: above }));
    const style = styleOf(within, page.height);
    for (const block of blocksOfGrid(table)) drafts.push({ block, ...style });
    rest = outside.filter((glyph) => (glyph.top + glyph.bottom) / 2 > grid.top);
  }
  return [...drafts, ...readLayout({ ...page, glyphs: rest })];
}

/** The rows of a grid with what is in its cells; undefined where it isn't a table: a frame, a chart, a form without answers. */
function tableIn(grid: RuledGrid, glyphs: readonly Glyph[]): Cell[][] | undefined {
  const taken = new Set<Glyph>();
  const rows = grid.rows.map((cells) =>
    cells.map(({ columns, rows, ...box }) => {
      const own = glyphs.filter((glyph) => isInside(glyph, box));
      for (const glyph of own) taken.add(glyph);
      return {
        text: textIn(own),
        heading: false,
        bold: own.length > 0 && own.every(({ bold }) => bold),
        columns,
        rows,
      };
    }),
  );
  if (taken.size < glyphs.length || crossesWords(glyphs, grid)) return undefined;
  const full = rows.filter((cells) => cells.filter(({ text }) => text !== '').length > 1);
  return full.length > 1 ? rows : undefined;
}

/** The words of a cell, line by line. */
function textIn(glyphs: readonly Glyph[]): string {
  return rowsOf(fragmentsOf(glyphs))
    .map(({ fragments }) => fragments.map((part) => cellText(part.glyphs)).join(' '))
    .reduce(joinDrafts, '');
}

type Bounds = Pick<Glyph, 'left' | 'right' | 'top' | 'bottom'>;

function isInside(glyph: Bounds, { left, right, top, bottom }: Bounds): boolean {
  const x = (glyph.left + glyph.right) / 2;
  const y = (glyph.top + glyph.bottom) / 2;
  return x > left && x < right && y > top && y < bottom;
}

/** In ems: signs nearer to one another are words of one line, and a rule between them parts no cells. */
const WORDS_APART = 0.4;

/** Whether a rule between two cells goes through a line of words. */
function crossesWords(glyphs: readonly Glyph[], { down }: RuledGrid): boolean {
  return rowsOf(fragmentsOf(glyphs)).some(({ fragments, top, bottom }) => {
    const line = fragments.flatMap((part) => part.glyphs).sort((a, b) => a.left - b.left);
    const y = (top + bottom) / 2;
    const rules = down.filter(({ from, to }) => y > from && y < to);
    return line.some((glyph, at) => {
      const next = line[at + 1];
      if (next === undefined || next.left - glyph.right > WORDS_APART * next.size) return false;
      const [from, to] = [(glyph.left + glyph.right) / 2, (next.left + next.right) / 2];
      return rules.some((rule) => rule.at > from && rule.at < to);
    });
  });
}
