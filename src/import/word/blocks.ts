import {
  BULLET,
  isEmpty,
  plainText,
  textOf,
  type Block,
  type Cell,
  type Inline,
  type Paragraph,
  type Row,
  type Table,
} from '../document.ts';
import type { Labels } from './labels.ts';
import { ListDepths } from './list-depths.ts';
import { cellsIn, MOST_COLUMNS, rowsIn, spanOf, tooWide } from './table-parts.ts';
import type { RunContext } from './run-context.ts';
import { LINKED, LINKED_DOCUMENT } from './run-elements.ts';
import { RunReader } from './runs.ts';
import { alternativeOf, isPlaceholder } from './shown-text.ts';
import { TICKED, UNTICKED } from './tick-signs.ts';
import { lookOf, type StyleLook } from './word-looks.ts';
import {
  childOf,
  elementsOf,
  isOn,
  textBelow,
  valueOf,
  within,
  type XmlNode,
} from '../xml/xml-tree.ts';

export type BlockContext = Omit<RunContext, 'look'> & { readonly labels: Labels };

const WORDS = new Set(['t', 'delText']);
const WRAPPERS = new Set(['customXml', 'smartTag', 'ins', 'moveTo', 'sdtContent', 'body']);

/** Reads the blocks of a part of a document: its body, a note, a cell, a text box. */
export class BlockReader {
  readonly #context: BlockContext;
  /** What a paragraph says whose mark was deleted: the next one goes on with it. */
  #pending: Inline[] = [];
  readonly #lists: ListDepths;
  #isInCell = false;

  constructor(context: BlockContext) {
    this.#context = context;
    this.#lists = new ListDepths(context.labels);
  }

  read(node: XmlNode): Block[] {
    const blocks = this.#within(node);
    if (this.#pending.length > 0) {
      blocks.push({ kind: 'paragraph', inlines: this.#pending, depth: 0 });
      this.#pending = [];
    }
    return blocks;
  }

  #within(node: XmlNode): Block[] {
    return elementsOf(node).flatMap((child) => this.#block(child));
  }

  #block(node: XmlNode): Block[] {
    const { findings } = this.#context;
    switch (node.name) {
      case 'p':
        return this.#paragraph(node);
      case 'tbl':
        return this.#table(node);
      case 'sdt':
        return this.#control(node);
      case 'del':
      case 'moveFrom':
        if (node.name === 'del') findings.add('deleted', textBelow(node, WORDS));
        return [];
      case 'AlternateContent': {
        const choice = alternativeOf(node);
        return choice ? this.#within(choice) : [];
      }
      case 'altChunk':
        findings.add('not carried', 'a file that is inserted in the document');
        findings.ask(
          'a file is inserted in the document as a whole: open it in Word, save it again and bring in the new file',
        );
        return [];
      case 'subDoc':
        findings.add('not carried', LINKED);
        findings.ask(LINKED_DOCUMENT);
        return [];
      default:
        if (WRAPPERS.has(node.name)) return this.#within(node);
        return textBelow(node, WORDS).trim() === '' ? [] : this.#unknown(node);
    }
  }

  #unknown(node: XmlNode): Block[] {
    const words = textBelow(node, WORDS).trim().slice(0, 60);
    this.#context.findings.ask(
      `“${words}” is in a kind of frame that isn’t known (${node.name}): look whether it is right`,
    );
    return this.#within(node);
  }

  #control(node: XmlNode): Block[] {
    const properties = childOf(node, 'sdtPr');
    const content = childOf(node, 'sdtContent');
    if (!content) return [];
    const gallery = valueOf(within(properties, 'docPartObj'), 'docPartGallery') ?? '';
    const words = textBelow(content, WORDS);
    const box = childOf(properties, 'checkbox');
    if (box && words.trim().length <= 1) {
      const sign = isOn(box, 'checked') === true ? TICKED : UNTICKED;
      return [{ kind: 'paragraph', inlines: [{ text: sign }], depth: 0 }];
    }
    if (/table of (?:contents|figures)/i.test(gallery)) {
      this.#context.findings.add('contents list', words);
      return [];
    }
    if (isOn(properties, 'showingPlcHdr') === true || isPlaceholder(words)) {
      this.#context.findings.add('placeholder', words);
      return [];
    }
    return this.#within(content);
  }

  #paragraph(node: XmlNode): Block[] {
    const { labels, findings, styles } = this.#context;
    const properties = childOf(node, 'pPr');
    const style = styles.of(valueOf(properties, 'pStyle') ?? styles.usual);
    if (style.form.isContents) {
      findings.add('contents list', textBelow(node, WORDS));
      // A field of contents begins and ends in such paragraphs.
      new RunReader({ ...this.#context, look: { hidden: false } }).read(silent(node));
      return [];
    }
    const read = new RunReader({ ...this.#context, look: style.look }).read(node);
    const mark = within(properties, 'rPr');
    const isJoined =
      childOf(mark, 'del') !== undefined ||
      childOf(mark, 'moveFrom') !== undefined ||
      // A large first letter is a paragraph of its own.
      childOf(properties, 'framePr')?.attributes['dropCap'] !== undefined;
    const inlines = [...this.#pending, ...read.inlines];
    const boxes = read.boxes.flatMap((box) => this.#box(box));
    if (isJoined) {
      this.#pending = inlines;
      return boxes;
    }
    this.#pending = [];
    if (isPlaceholder(textOf(inlines))) {
      findings.add('placeholder', textOf(inlines));
      return boxes;
    }
    const isBlank = isEmpty(inlines);
    const isMarkHidden = lookOf(mark).hidden ?? style.look.hidden ?? false;
    const place = labels.placeOf(properties, style);
    if (isBlank && isMarkHidden) {
      if (place)
        findings.ask(
          'a hidden paragraph is taken to have no number: look at the numbers that follow it',
        );
      return boxes;
    }
    const label = place ? labels.next(place) : '';
    // The number alone is what a column of numbers says.
    if (isBlank && this.#isInCell && label !== '' && label !== BULLET) {
      return [{ kind: 'paragraph', inlines: [], depth: 0, label }, ...boxes];
    }
    if (isBlank) {
      if (label !== '' && label !== BULLET)
        findings.add('numbering', `an empty paragraph has the number ${label}`);
      if (read.hasHidden && label !== '')
        findings.ask(`paragraph ${label} has nothing but hidden words: its number is counted`);
      return boxes;
    }
    const sign = place && label === BULLET ? labels.boxOf(place) : '';
    if (sign !== '') inlines.unshift({ text: `${sign} ` });
    const own = this.#paragraphOf(inlines, style, properties, read.isCaption);
    return [{ ...own, ...this.#lists.next(place, label, style, properties) }, ...boxes];
  }

  #box(box: XmlNode): Block[] {
    return new BlockReader(this.#context).read(box);
  }

  #paragraphOf(
    inlines: readonly Inline[],
    style: StyleLook,
    properties: XmlNode | undefined,
    hasSequence: boolean,
  ): Paragraph {
    const outline = valueOf(properties, 'outlineLvl');
    const level =
      outline === undefined
        ? (style.form.headingLevel ?? 0)
        : Number(outline) < 9
          ? Number(outline) + 1
          : 0;
    const isTitle = style.chain.some((id) => /^title$/i.test(this.#context.styles.of(id).name));
    const isCaption =
      hasSequence ||
      style.chain.some((id) =>
        /^(?:caption|table ?caption|figure ?caption)$/i.test(this.#context.styles.of(id).name),
      );
    return {
      kind: 'paragraph',
      inlines,
      depth: 0,
      ...(isTitle && { isTitle }),
      ...(level > 0 && !isTitle && { heading: level }),
      ...(isCaption && { isCaption }),
    };
  }

  #readCell(cell: XmlNode): Block[] {
    const before = this.#isInCell;
    this.#isInCell = true;
    const blocks = this.read(cell);
    this.#isInCell = before;
    return blocks;
  }

  #table(node: XmlNode): Block[] {
    const { findings } = this.#context;
    const rows: Row[] = [];
    const above = new Map<number, Cell>();
    for (const row of rowsIn(node)) {
      const properties = childOf(row, 'trPr');
      if (childOf(properties, 'del')) {
        findings.add('deleted row', textBelow(row, WORDS));
        continue;
      }
      if (isOn(properties, 'hidden') === true) {
        findings.add('hidden', textBelow(row, new Set(['t'])));
        continue;
      }
      const cells: Cell[] = [];
      let column = spanOf(properties, 'gridBefore', 0);
      for (const cell of cellsIn(row)) {
        const about = childOf(cell, 'tcPr');
        if (childOf(about, 'cellDel')) {
          findings.add('deleted', textBelow(cell, WORDS));
          continue;
        }
        const columns = Math.max(1, spanOf(about, 'gridSpan', 1));
        const merged = valueOf(about, 'vMerge');
        const before = above.get(column);
        const isSideways = valueOf(about, 'hMerge');
        const last = cells.at(-1);
        if (isSideways === 'continue' && last) {
          cells[cells.length - 1] = { ...last, columns: last.columns + columns };
        } else if (merged !== undefined && merged !== 'restart' && before) {
          before.rows += 1;
          if (textBelow(cell, new Set(['t'])).trim() !== '')
            findings.add('not carried', textBelow(cell, new Set(['t'])));
        } else {
          const made: Cell = { blocks: this.#readCell(cell), column, columns, rows: 1 };
          cells.push(made);
          if (merged === undefined) above.delete(column);
          else above.set(column, made);
        }
        column += columns;
        if (column > MOST_COLUMNS * 4) throw tooWide();
      }
      if (childOf(properties, 'ins'))
        findings.add('inserted row', plainText(cells.flatMap(({ blocks }) => blocks)));
      rows.push({ cells, isHead: isOn(properties, 'tblHeader') === true });
    }
    this.#lists.end();
    const width = Math.max(
      0,
      ...rows.flatMap(({ cells }) => cells.map(({ column, columns }) => column + columns)),
    );
    if (rows.length === 0 || width === 0) return [];
    const table: Table = { kind: 'table', rows, width };
    return [table];
  }
}

/** A paragraph with the beginnings and ends of its fields alone. */
function silent(node: XmlNode): XmlNode {
  const kept = elementsOf(node).flatMap((child): XmlNode[] => {
    if (['fldChar', 'instrText'].includes(child.name)) return [child];
    const inner = silent(child);
    return inner.children.length > 0 ? [inner] : [];
  });
  return { ...node, children: node.name === 'instrText' ? node.children : kept };
}
