import { BULLET, type Block, type Table } from './document.ts';

/** Numbered paragraphs in a frame that make it a part of the text. */
const LEAST_NUMBERED = 2;

/**
 * The blocks of a document without the tables that are no tables: frames of one column that have its text, with headings, numbered
 * paragraphs or tables of its own. In a cell these would be lines without a heading or a number.
 */
export function unframed(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'table' || !isFrame(block)) return [block];
    return unframed(block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks)));
  });
}

function isFrame({ width, rows }: Table): boolean {
  if (width !== 1) return false;
  const inside = rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks));
  const numbered = inside.filter(
    (block) => block.kind === 'paragraph' && block.label !== undefined && block.label !== BULLET,
  );
  const holdsBlocks = inside.some(
    (block) => block.kind === 'table' || (block.heading !== undefined && inside.length > 1),
  );
  return holdsBlocks || numbered.length >= LEAST_NUMBERED;
}
