import type { Block, ListItem } from '../text/text.ts';
import { LIMITS, tidy, type FileText, type TextPart } from './file-text.ts';
import { tableBlocks, type GridRow } from './grid.ts';

/** A part of a text is at most about so long, in characters, so that a link leads near to what was found. */
const LONG_PART = 4_000;

/** Is thrown to end the reading of a file that has more than is shown. */
export class TextIsFull extends Error {}

type OpenItem = { label: string; text: string; items: OpenItem[] };

/** Gathers the paragraphs, headings, lists and tables of a text in their order. */
export class TextWriter {
  readonly #blocks: Block[] = [];
  #list: OpenItem[] | undefined;
  /** The last item, and those that it is in, the outermost first. */
  #within: { depth: number; item: OpenItem }[] = [];
  #letters = 0;
  #count = 0;

  paragraph(text: string): void {
    const words = tidy(text);
    if (words === '') return;
    this.#take(words.length);
    this.#endList();
    this.#blocks.push({ kind: 'paragraph', text: words });
  }

  /** @param level as the file counts it, from 1. */
  heading(level: number, text: string): void {
    const words = tidy(text);
    if (words === '') return;
    this.#take(words.length);
    this.#endList();
    this.#blocks.push({ kind: 'heading', level, text: words });
  }

  /**
   * @param depth of its list, from 0; the outermost one may be missing.
   * @param label as printed; '' for a bullet.
   */
  item(depth: number, label: string, text: string): void {
    const words = tidy(text);
    if (words === '') return;
    this.#take(words.length);
    const list = (this.#list ??= []);
    const item: OpenItem = { label, text: words, items: [] };
    this.#within = this.#within.filter((outer) => outer.depth < depth);
    (this.#within.at(-1)?.item.items ?? list).push(item);
    this.#within.push({ depth, item });
  }

  table(rows: readonly GridRow[]): void {
    const blocks = tableBlocks(rows);
    if (blocks.length === 0) return;
    this.#take(rows.reduce((sum, { cells }) => sum + cells.join(' ').length, 0));
    this.#endList();
    this.#blocks.push(...blocks);
  }

  /** @param isCut whether the file was left before its end. */
  finish(isCut: boolean): FileText {
    this.#endList();
    return { parts: partsOf(withLevels(this.#blocks)), sheets: [], isCut };
  }

  #take(letters: number): void {
    this.#count += 1;
    this.#letters += letters;
    if (this.#count > LIMITS.blocks || this.#letters > LIMITS.letters) throw new TextIsFull();
  }

  #endList(): void {
    if (this.#list) this.#blocks.push({ kind: 'list', items: this.#list satisfies ListItem[] });
    this.#list = undefined;
    this.#within = [];
  }
}

/** Headings by their rank among those that are there, so that the first is of level 1 and none is skipped. */
function withLevels(blocks: readonly Block[]): Block[] {
  const levels = [...new Set(blocks.flatMap((b) => (b.kind === 'heading' ? [b.level] : [])))];
  levels.sort((a, b) => a - b);
  let before = 0;
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    before = Math.min(before + 1, levels.indexOf(block.level) + 1);
    return { ...block, level: before };
  });
}

function partsOf(blocks: readonly Block[]): TextPart[] {
  const parts: { id: string; title: string; blocks: Block[] }[] = [];
  let length = 0;
  let heading = '';
  for (const block of blocks) {
    const last = parts.at(-1);
    const endsWithHeading = last?.blocks.at(-1)?.kind === 'heading';
    if (block.kind === 'heading') heading = block.text;
    const begins = block.kind === 'heading' ? !endsWithHeading : length > LONG_PART;
    if (!last || begins) {
      const number = parts.length + 1;
      const title = heading === '' ? `Part ${number}` : heading;
      parts.push({ id: `part-${number}`, title, blocks: [block] });
      length = 0;
    } else last.blocks.push(block);
    length += JSON.stringify(block).length;
  }
  return parts;
}
