import type { StructureElement } from '../pdfium.ts';
import { styleOf, type DraftBlock } from './drafts.ts';
import type { Glyph, PageGlyphs } from './glyphs.ts';
import { isFigure } from './layout/cut-line.ts';
import { boundsOf, fragmentsOf, rowsOf } from './layout/rows.ts';
import { readTableRows } from './layout/tables.ts';
import { markedText } from './marked-text.ts';
import { leavesOut } from './table-place.ts';
import { readTable } from './tagged-table.ts';

/** A part of the page, from edge to edge, that is read by the places of its words: its tags can't be right. */
export type Band = { readonly top: number; readonly bottom: number; readonly glyphs: Glyph[] };

/** In heights of a line: tables this near to one another are one, cut by its tags. */
const NEAR = 3;

/** Where the page's tagged tables disagree with what is printed; a band for each table element in it. */
export function bandsOf(
  structure: readonly StructureElement[],
  { glyphs }: PageGlyphs,
): ReadonlyMap<StructureElement, Band> {
  const text = markedText(glyphs);
  const tables = tablesIn(structure).map((element) => ({ element, ...readTable(element, text) }));
  const printed = tables.filter((table) => table.glyphs.length > 0);
  const ranges: Range[] = [];
  for (const { cells, sure, glyphs: own } of printed) {
    const inTable = new Set(own);
    const others = glyphs.filter((glyph) => !inTable.has(glyph));
    if (!sure || leavesOut(cells, others))
      ranges.push({ ...boundsOf(own), near: cells.some(({ text }) => isFigure(text)) });
  }
  if (ranges.length === 0) return new Map();
  const all = printed.map((table) => boundsOf(table.glyphs));
  const height = Math.max(...printed.flatMap((table) => table.glyphs.map((g) => g.bottom - g.top)));
  const bands = mergeRanges(ranges, all, NEAR * height).map((range) => ({
    ...range,
    glyphs: glyphs.filter((glyph) => {
      const middle = (glyph.top + glyph.bottom) / 2;
      return !glyph.artefact && middle > range.top && middle < range.bottom;
    }),
  }));
  return new Map(
    printed.flatMap(({ element, glyphs: own }) => {
      const { top, bottom } = boundsOf(own);
      const band = bands.find((range) => range.top < bottom && range.bottom > top);
      return band === undefined ? [] : [[element, band] as const];
    }),
  );
}

type Range = {
  top: number;
  bottom: number;
  /** Of a table of figures, which tags cut into pieces; others reach only what they touch. */
  readonly near: boolean;
};

/** The ranges, each with every table that it touches or is near to. */
function mergeRanges(
  ranges: readonly Range[],
  tables: readonly Pick<Range, 'top' | 'bottom'>[],
  reach: number,
): Range[] {
  let merged = ranges.map((range) => ({ ...range }));
  for (let grown = true; grown;) {
    grown = false;
    for (const range of merged) {
      const near = range.near ? reach : 0;
      for (const table of [...tables, ...merged]) {
        if (table.top > range.bottom + near || table.bottom < range.top - near) continue;
        if (table.top >= range.top && table.bottom <= range.bottom) continue;
        range.top = Math.min(range.top, table.top);
        range.bottom = Math.max(range.bottom, table.bottom);
        grown = true;
      }
    }
    merged = merged.filter(
      (range, at) => !merged.slice(0, at).some((other) => other.top === range.top && other.bottom === range.bottom), // prettier-ignore
    );
  }
  return merged;
}

function tablesIn(elements: readonly (StructureElement | number)[]): StructureElement[] {
  return elements.flatMap((element) => {
    if (typeof element === 'number') return [];
    return element.type === 'Table' ? [element] : tablesIn(element.children);
  });
}

/** What a band says: a table where its columns are sure, its printed lines where not. */
export function readBand({ glyphs }: Band, pageHeight: number): DraftBlock[] {
  if (glyphs.length === 0) return [];
  const style = styleOf(glyphs, pageHeight);
  return readTableRows(rowsOf(fragmentsOf(glyphs))).map((block) => ({ block, ...style }));
}
