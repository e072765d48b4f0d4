import type { StructureElement } from '../pdfium.ts';
import { styleOf, type DraftBlock } from './drafts.ts';
import type { Glyph, PageGlyphs } from './glyphs.ts';
import { labelOf, splitMarker } from './markers.ts';
import { joinGlyphs } from './joining.ts';
import { markedText, type MarkedText } from './marked-text.ts';
import { bandsOf, readBand } from './placed-bands.ts';
import { readTable } from './tagged-table.ts';
import type { Block, ListItem } from './text.ts';

/** A page by its tags, and how much of its text they speak for. */
export type TaggedPage = {
  readonly blocks: readonly DraftBlock[];
  /** Share of the characters that are text, not artefact, and belong to a tag: 0 to 1. */
  readonly coverage: number;
};

const HEADINGS: Readonly<Record<string, number>> = {
  Title: 1,
  H: 2,
  H1: 1,
  H2: 2,
  H3: 3,
  H4: 4,
  H5: 5,
  H6: 6,
};

/** What holds text of its own; every other type is looked into for these. */
const PARAGRAPHS = new Set(['P', 'Caption', 'BlockQuote', 'Note', 'FENote', 'Code', 'Formula', 'Lbl', 'LBody', 'Span', 'Link', 'Quote', 'Reference', 'BibEntry', 'Em', 'Strong', 'Form', 'Annot']); // prettier-ignore

/** What isn't part of a paragraph, although it is inside it. */
const STANDALONE = new Set(['Table', 'L', 'TOC', 'P', 'Figure', ...Object.keys(HEADINGS)]);
/** What isn't part of an item, although it is inside it: its paragraphs are. */
const STANDALONE_IN_ITEM = new Set(['Table', 'L', ...Object.keys(HEADINGS)]);

const SILENT = new Set(['Artifact', 'Private']);

/** Reads the blocks of a page off its structure tree (ISO 32000-1, 14.8.4: the standard types). */
export function readTagged(structure: readonly StructureElement[], page: PageGlyphs): TaggedPage {
  const bands = bandsOf(structure, page);
  const placed = new Set([...new Set(bands.values())].flatMap(({ glyphs }) => glyphs));
  const text = markedText(page.glyphs.filter((glyph) => !placed.has(glyph)));
  const unread = new Set(bands.values());
  const blocks = structure.flatMap((element) =>
    readElement(element, {
      text,
      pageHeight: page.height,
      band: (table) => {
        const band = bands.get(table);
        return band && (unread.delete(band) ? readBand(band, page.height) : []);
      },
    }),
  );
  const wanted = page.glyphs.filter(({ artefact }) => !artefact).length;
  return { blocks, coverage: wanted === 0 ? 1 : (text.taken + placed.size) / wanted };
}

type Reading = {
  readonly text: MarkedText;
  readonly pageHeight: number;
  /** What to read in place of a table whose tags can't be right: nothing where it was read before; undefined for others. */
  readonly band: (table: StructureElement) => readonly DraftBlock[] | undefined;
};

function readElement(element: StructureElement, reading: Reading): DraftBlock[] {
  const { text, pageHeight } = reading;
  const { type } = element;
  if (SILENT.has(type)) return [];
  const nested = (elements: readonly StructureElement[]) =>
    elements.flatMap((child) => readElement(child, reading));
  const draft = (block: Block | undefined, glyphs: readonly Glyph[]): DraftBlock[] =>
    block === undefined || glyphs.length === 0 ? [] : [{ block, ...styleOf(glyphs, pageHeight) }];

  if (type === 'Table') {
    const band = reading.band(element);
    if (band !== undefined) return [...band];
    const { blocks, glyphs } = readTable(element, text);
    return blocks.flatMap((block) => draft(block, glyphs));
  }
  if (type === 'L' || type === 'TOC') {
    const { items, marked, glyphs, nested: others } = readList(element, text);
    return [
      ...blocksOfList(items, marked).flatMap((block) => draft(block, glyphs)),
      ...nested(others),
    ];
  }
  const level = HEADINGS[type];
  if (level !== undefined || PARAGRAPHS.has(type)) {
    const { glyphs, rest } = text.take(element, STANDALONE);
    const words = joinGlyphs(glyphs);
    const block: Block =
      level === undefined
        ? { kind: 'paragraph', text: words }
        : { kind: 'heading', level, text: words };
    return [...draft(words === '' ? undefined : block, glyphs), ...nested(rest)];
  }
  if (type === 'Figure') return draft(...readFigure(element, text));
  return readGroup(element, reading);
}

/** A part of the document: its elements in turn, and untagged text between them. */
function readGroup(element: StructureElement, reading: Reading): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  let loose: (StructureElement | number)[] = [];
  const flush = () => {
    if (loose.length > 0)
      blocks.push(...readElement({ ...element, type: 'P', children: loose }, reading));
    loose = [];
  };
  for (const child of element.children) {
    if (typeof child === 'number') {
      loose.push(child);
      continue;
    }
    flush();
    blocks.push(...readElement(child, reading));
  }
  flush();
  return blocks;
}

/** The words of a picture are worth reading where they are words, not the numbers of a chart. */
function readFigure(
  element: StructureElement,
  text: MarkedText,
): [Block | undefined, readonly Glyph[]] {
  const { glyphs } = text.take(element, new Set());
  const words = joinGlyphs(glyphs);
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  return letters < words.length * MOSTLY
    ? [undefined, glyphs]
    : [{ kind: 'paragraph', text: words }, glyphs];
}

const MOSTLY = 0.6;

type ReadList = {
  readonly items: readonly ListItem[];
  /** Which of them begin with a bullet or number. */
  readonly marked: readonly boolean[];
  readonly glyphs: readonly Glyph[];
  readonly nested: readonly StructureElement[];
};

function readList(list: StructureElement, text: MarkedText): ReadList {
  const items: ListItem[] = [];
  const marked: boolean[] = [];
  const glyphs: Glyph[] = [];
  const nested: StructureElement[] = [];
  for (const child of list.children) {
    if (typeof child === 'number') continue;
    if (child.type === 'L' || child.type === 'TOC') {
      const inner = readList(child, text);
      const parent = items.pop();
      if (parent === undefined) {
        items.push(...inner.items);
        marked.push(...inner.marked);
      } else items.push({ ...parent, items: [...parent.items, ...inner.items] });
      glyphs.push(...inner.glyphs);
      nested.push(...inner.nested);
      continue;
    }
    const { item, isMarked, ...rest } = readItem(child, text);
    if (item !== undefined) {
      items.push(item);
      marked.push(isMarked);
    }
    glyphs.push(...rest.glyphs);
    nested.push(...rest.nested);
  }
  return { items, marked, glyphs, nested };
}

function readItem(
  element: StructureElement,
  text: MarkedText,
): Pick<ReadList, 'glyphs' | 'nested'> & {
  readonly item: ListItem | undefined;
  readonly isMarked: boolean;
} {
  const isLabel = (child: StructureElement | number): child is StructureElement =>
    typeof child !== 'number' && child.type === 'Lbl';
  const label = element.children
    .filter(isLabel)
    .flatMap((child) => text.take(child, new Set()).glyphs);
  const children = element.children.filter((child) => !isLabel(child));
  const { glyphs, rest } = text.take({ ...element, children }, STANDALONE_IN_ITEM);
  const lists = rest.filter(({ type }) => type === 'L').map((list) => readList(list, text));
  const words = joinGlyphs(glyphs);
  const marked = splitMarker(words);
  const items = lists.flatMap((list) => list.items);
  const all = [...label, ...glyphs, ...lists.flatMap((list) => list.glyphs)];
  const item =
    label.length > 0
      ? { label: labelOf(joinGlyphs(label)), text: words, items }
      : { label: marked?.label ?? '', text: marked?.text ?? words, items };
  return {
    isMarked: label.length > 0 || marked !== undefined,
    item: item.text === '' && items.length === 0 ? undefined : item,
    glyphs: all,
    nested: [...rest.filter(({ type }) => type !== 'L'), ...lists.flatMap((list) => list.nested)],
  };
}

/** A first item without the bullet or number of its neighbours began on the page before. */
function blocksOfList(items: readonly ListItem[], marked: readonly boolean[]): Block[] {
  const [first, ...rest] = items;
  if (first === undefined) return [];
  const continued =
    marked[0] === false && first.items.length === 0 && (rest.length === 0 || marked.includes(true));
  if (!continued) return [{ kind: 'list', items }];
  const paragraph: Block = { kind: 'paragraph', text: first.text };
  return rest.length === 0 ? [paragraph] : [paragraph, { kind: 'list', items: rest }];
}
