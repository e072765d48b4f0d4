import type { StructureElement } from '../pdfium.ts';
import type { Glyph } from './glyphs.ts';
import type { MarkedText } from './marked-text.ts';
import { cellText } from './joining.ts';
import { blocksOfGrid, placesOf, type Cell } from './table-grid.ts';
import { rowsOnPage, type PlacedCell } from './table-place.ts';
import type { Block } from './text.ts';

export type TaggedTable = {
  readonly blocks: readonly Block[];
  /** Its words are where its tags put them; if not, it has no blocks. */
  readonly sure: boolean;
  readonly glyphs: readonly Glyph[];
  /** Its cells with their characters, where the tags put them. */
  readonly cells: readonly PlacedCell[];
};

type ReadCell = Cell & { readonly glyphs: readonly Glyph[] };

/** A tagged table: as a table where it is one, as paragraphs where it only places text on the page. */
export function readTable(table: StructureElement, text: MarkedText): TaggedTable {
  const glyphs: Glyph[] = [];
  const captions: Block[] = [];
  const rows: ReadCell[][] = [];
  const read = (element: StructureElement, inHead: boolean): ReadCell => {
    const { glyphs: found } = text.take(element, new Set());
    for (const glyph of found) glyphs.push(glyph);
    return {
      text: cellText(found),
      heading: inHead || element.type === 'TH',
      bold: found.length > 0 && found.every(({ bold }) => bold),
      columns: element.columns,
      rows: element.rows,
      glyphs: found,
    };
  };
  const walk = (element: StructureElement, inHead: boolean) => {
    for (const child of element.children) {
      if (typeof child === 'number') continue;
      if (child.type === 'TR') {
        const cells = child.children.filter((cell) => typeof cell !== 'number');
        rows.push(cells.map((cell) => read(cell, inHead)));
      } else if (child.type === 'Caption') {
        captions.push({ kind: 'paragraph', text: read(child, false).text });
      } else walk(child, inHead || child.type === 'THead');
    }
  };
  walk(table, false);
  const shown = captions.filter((block) => block.kind === 'paragraph' && block.text !== '');
  const cells = placesOf(rows).map(({ cell, row, column }) => ({ ...cell, row, column }));
  const placed = rowsOnPage(rows, cells);
  return {
    blocks: placed === undefined ? [] : [...shown, ...blocksOfGrid(placed)],
    sure: placed !== undefined,
    glyphs,
    cells,
  };
}
