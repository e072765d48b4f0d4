import type { Glyph } from './glyphs.ts';
import type { Block, ListItem } from './text.ts';

/** A block before the whole document is known: hyphens open, headings by the look of their type. */
export type DraftBlock = {
  readonly block: Block;
  /** Of most of its characters, in points. */
  readonly size: number;
  readonly bold: boolean;
  /** Of the page's height: 0 above, 1 below. */
  readonly top: number;
  readonly bottom: number;
};

/** Every text of a block, changed alike. */
export function mapText(block: Block, change: (text: string) => string): Block {
  const row = (cells: readonly string[]) => cells.map(change);
  const item = ({ label, text, items }: ListItem): ListItem => ({
    label,
    text: change(text),
    items: items.map(item),
  });
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: change(block.text) };
    case 'list':
      return { ...block, items: block.items.map(item) };
    case 'lines':
      return { ...block, lines: block.lines.map(change) };
    case 'table':
      return { ...block, head: block.head.map(row), rows: block.rows.map(row) };
  }
}

/** The texts of a block, in reading order. */
export function textsOf(block: Block): string[] {
  const texts: string[] = [];
  mapText(block, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}

/** How most characters of a block look, and where on its page it is. */
export function styleOf(
  glyphs: readonly Glyph[],
  pageHeight: number,
): Pick<DraftBlock, 'size' | 'bold' | 'top' | 'bottom'> {
  const sizes = new Map<number, number>();
  let bold = 0;
  let top = Infinity;
  let bottom = -Infinity;
  for (const glyph of glyphs) {
    const size = roundSize(glyph.size);
    sizes.set(size, (sizes.get(size) ?? 0) + 1);
    if (glyph.bold) bold += 1;
    top = Math.min(top, glyph.top);
    bottom = Math.max(bottom, glyph.bottom);
  }
  return {
    size: mostCommon(sizes),
    bold: bold > glyphs.length * ALMOST_ALL,
    top: top / pageHeight,
    bottom: bottom / pageHeight,
  };
}

const ALMOST_ALL = 0.9;

/** Half points: programs write 11.04 for 11. */
function roundSize(size: number): number {
  return Math.round(size * 2) / 2;
}

/** @returns 0 of an empty map; of equals, the one that came first. */
export function mostCommon(counts: ReadonlyMap<number, number>): number {
  let best = 0;
  let most = 0;
  for (const [value, count] of counts) {
    if (count <= most) continue;
    best = value;
    most = count;
  }
  return best;
}
