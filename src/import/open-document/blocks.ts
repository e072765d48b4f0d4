import {
  BULLET,
  isEmpty,
  textOf,
  type Block,
  type Cell,
  type Paragraph,
  type Row,
} from '../document.ts';
import { isPlaceholder } from '../word/shown-text.ts';
import { MOST_COLUMNS, tooWide } from '../word/table-parts.ts';
import { unseenBelow } from '../xml/unseen-words.ts';
import { allOf, childOf, elementsOf, type XmlNode } from '../xml/xml-tree.ts';
import { InlineReader, wordsBelow, type InlineContext } from './inlines.ts';
import { nextLabel, type Count } from './list-counter.ts';
import type { ListLevel, Style } from './styles.ts';
import { trimmed } from './trimmed.ts';
import { countOf, isHiddenRow, rowsOf, withoutColumns } from './table-rows.ts';

export type BlockContext = InlineContext & {
  readonly lists: ReadonlyMap<string, readonly (ListLevel | undefined)[]>;
  /** The numbers of lists so far: by their own names, and the last of each style. */
  readonly counts: {
    readonly byId: Map<string, Count>;
    readonly byStyle: Map<string, Count>;
    last?: Count;
  };
  /** Of headings. */
  readonly outline: Count;
};

/** Where in a list something is. */
type Place = {
  readonly style: string;
  readonly level: number;
  readonly count: Count;
  /** The list is one of bullets below a numbered paragraph. */
  readonly below: number;
};

const CONTENTS =
  /^(?:table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index|bibliography)$/;
const NO_TEXT =
  /^(?:tracked-changes|forms|(?:sequence|variable|user-field|dde-connection)-decls|change|change-start|change-end|soft-page-break|bookmark.*|.*-source)$/;
const GROUPS =
  /^(?:section|numbered-paragraph|index-title|text-box|g|a|custom-shape|rect|ellipse)$/;
/** In points: what is set by hand is never quite exact. */
const NEARLY = 3;

/** Reads the blocks of a text: its body, a note, a cell, a box. */
export class BlockReader {
  readonly #context: BlockContext;
  /** The last numbered paragraph: bullets below it that are set further in are its own. */
  #above: { readonly depth: number; readonly indent: number } | undefined;

  constructor(context: BlockContext) {
    this.#context = context;
  }

  read(node: XmlNode): Block[] {
    return elementsOf(node).flatMap((child) => this.#block(child));
  }

  #block(node: XmlNode): Block[] {
    const { findings } = this.#context;
    if (node.name === 'p' || node.name === 'h') return this.#paragraph(node, undefined, () => '');
    if (node.name === 'list') return this.#list(node, undefined);
    if (node.name === 'table') return this.#table(node);
    if (node.name === 'frame') return this.#frame(node);
    if (CONTENTS.test(node.name)) {
      findings.add('contents list', wordsBelow(node, new Set(['p', 'h', 'span', 'a'])));
      return [];
    }
    if (NO_TEXT.test(node.name)) return [];
    if (node.name === 'section' && isHiddenSection(node)) {
      findings.add('hidden', wordsBelow(node));
      return [];
    }
    if (!GROUPS.test(node.name) && wordsBelow(node).trim() !== '') {
      const words = wordsBelow(node).trim().slice(0, 60);
      findings.ask(
        `“${words}” is in a kind of frame that isn’t known (${node.name}): look whether it is right`,
      );
    }
    return this.read(node);
  }

  /** A picture or a box that belongs to a page and no paragraph. */
  #frame(node: XmlNode): Block[] {
    const pictures = this.#context.picture(node);
    const own: Block[] =
      pictures.length > 0 ? [{ kind: 'paragraph', inlines: pictures, depth: 0 }] : [];
    return [...own, ...this.#context.boxes(node)];
  }

  #paragraph(node: XmlNode, place: Place | undefined, next: () => string): Block[] {
    const { styles, findings } = this.#context;
    if (isHiddenByField(node)) {
      findings.add('hidden', wordsBelow(node));
      if (place) this.#countEmpty(node, next);
      return [];
    }
    const style = styles.of('paragraph', node.attributes['style-name']);
    const level =
      node.name === 'h' ? Number(node.attributes['outline-level'] ?? 1) || 1 : (style.level ?? 0);
    // A heading is bold by itself.
    const look =
      level > 0 ? { ...style.look, bold: false, italic: false, underlined: false } : style.look;
    const { inlines, boxes, isCaption } = new InlineReader(this.#context).read(node, look);
    if (isPlaceholder(textOf(inlines))) {
      findings.add('placeholder', textOf(inlines));
      return boxes;
    }
    const isTitle = style.names.some((name) => /^title$/i.test(name));
    if (isEmpty(inlines)) {
      if (place) this.#countEmpty(node, next);
      return boxes;
    }
    const label = place ? next() : level > 0 && !isTitle ? this.#outlineLabel(level, node) : '';
    const paragraph: Paragraph = {
      kind: 'paragraph',
      inlines: trimmed(inlines),
      depth: 0,
      ...(isTitle && { isTitle }),
      ...(level > 0 && !isTitle && { heading: level }),
      ...((isCaption || style.names.some((name) => /^caption$/i.test(name))) && {
        isCaption: true,
      }),
    };
    return [{ ...paragraph, ...this.#placed(place, label, style) }, ...boxes];
  }

  /** An empty item has a number; one of which all words are hidden isn't printed at all. */
  #countEmpty(node: XmlNode, next: () => string): void {
    const { findings } = this.#context;
    const isUnseen = unseenBelow(node, this.#context.unseen) === 'unseen';
    if (wordsBelow(node).trim() !== '' && !isUnseen) {
      findings.ask(
        'a hidden paragraph is taken to have no number: look at the numbers that follow it',
      );
      return;
    }
    const label = next();
    if (isUnseen && label !== '' && label !== BULLET) {
      findings.ask(`paragraph ${label} has nothing but hidden words: its number is counted`);
    } else if (label !== '' && label !== BULLET) {
      findings.add('numbering', `an empty paragraph has the number ${label}`);
    }
  }

  #outlineLabel(level: number, node: XmlNode): string {
    const levels = this.#context.lists.get('') ?? [];
    if (node.attributes['is-list-header'] === 'true' || !levels[level - 1]) return '';
    return nextLabel(this.#context.outline, level - 1, levels);
  }

  #placed(
    place: Place | undefined,
    label: string,
    style: Style,
  ): { label?: string; depth: number; continues?: boolean } {
    if (!place) {
      const above = this.#above;
      const continues =
        above !== undefined && above.indent > 0 && (style.indent ?? 0) >= above.indent - NEARLY;
      if (!continues) this.#above = undefined;
      return {
        ...(label !== '' && { label }),
        depth: continues ? above.depth + 1 : 0,
        ...(continues && { continues }),
      };
    }
    const depth = place.level + place.below;
    const isNumberless = this.#context.lists.get(place.style)?.[place.level]?.format === 'none';
    if (label === '') return isNumberless ? { depth: 0 } : { depth: depth + 1, continues: true };
    if (label !== BULLET) {
      this.#above = { depth, indent: this.#indentOf(place, style) };
    }
    return { label, depth };
  }

  #indentOf({ style, level }: Place, { indent }: Style): number {
    return indent ?? this.#context.lists.get(style)?.[level]?.indent ?? 0;
  }

  #list(node: XmlNode, outer: Place | undefined): Block[] {
    const place = outer
      ? { ...outer, level: outer.level + 1, style: node.attributes['style-name'] ?? outer.style }
      : this.#begun(node);
    const id = node.attributes['id'];
    if (id !== undefined) this.#context.counts.byId.set(id, place.count);
    return elementsOf(node).flatMap((item) => this.#item(item, place));
  }

  /** A list that isn't within another one: it begins, or counts on with an earlier one. */
  #begun(node: XmlNode): Place {
    const { counts, lists, styles } = this.#context;
    const said = node.attributes;
    const first = elementsOf(node)
      .map(firstParagraph)
      .find((one) => one);
    const ofParagraph = first && styles.of('paragraph', first.attributes['style-name']).list;
    const style = said['style-name'] ?? ofParagraph ?? '-';
    const before =
      counts.byId.get(said['continue-list'] ?? '') ??
      (said['continue-numbering'] === 'true' ? counts.byStyle.get(style) : undefined) ??
      // LibreOffice leaves out the name of the list that another one goes on from, if that is the last one.
      (said['continue-list'] === undefined ? undefined : this.#context.counts.last);
    const count = before ?? [];
    if (lists.get(style)?.[0]?.kind === 'number') this.#context.counts.last = count;
    counts.byStyle.set(style, count);
    const level = lists.get(style)?.[0];
    const above = this.#above;
    const indent =
      (first && styles.of('paragraph', first.attributes['style-name']).indent) ??
      level?.indent ??
      0;
    const isBelow = above !== undefined && level?.kind === 'bullet' && indent > above.indent;
    return { style, level: 0, count, below: isBelow ? above.depth + 1 : 0 };
  }

  #item(item: XmlNode, place: Place): Block[] {
    const levels = this.#context.lists.get(place.style) ?? [];
    const start = Number(item.attributes['start-value']);
    let isFirst = item.name !== 'list-header';
    return elementsOf(item).flatMap((child): Block[] => {
      if (child.name === 'list') return this.#list(child, place);
      if (child.name !== 'p' && child.name !== 'h') return this.#block(child);
      const own = isFirst;
      isFirst = false;
      return this.#paragraph(child, place, () =>
        own ? labelOf(place, levels, Number.isNaN(start) ? undefined : start) : '',
      );
    });
  }

  #table(node: XmlNode): Block[] {
    const rows: Row[] = [];
    const hidden = new Set<number>();
    for (const { row, isHead } of rowsOf(node, false)) {
      // All that it had was deleted, and is listed.
      if (wordsBelow(row).trim() === '' && [...allOf(row, 'change')].length > 0) continue;
      const cells: Cell[] = [];
      const isRowHidden = isHiddenRow(row, this.#context.unseen);
      let column = 0;
      for (const cell of elementsOf(row)) {
        const said = cell.attributes;
        const repeated = countOf(said['number-columns-repeated']);
        if (cell.name === 'covered-table-cell') {
          column += repeated;
          continue;
        }
        if (cell.name !== 'table-cell') continue;
        const columns = countOf(said['number-columns-spanned']);
        for (let at = 0; at < repeated; at++) {
          const down = countOf(said['number-rows-spanned']);
          if (!isRowHidden && this.#context.unseen.get(cell) === 'hidden') hidden.add(column);
          cells.push({ blocks: this.read(cell), column, columns, rows: down });
          // What it covers to its right has cells of its own.
          column += 1;
          if (column > MOST_COLUMNS * 4) throw tooWide();
        }
      }
      if (!isRowHidden) rows.push({ cells, isHead });
    }
    this.#above = undefined;
    const width = Math.max(
      0,
      ...rows.flatMap(({ cells }) => cells.map((cell) => cell.column + cell.columns)),
    );
    const [shown, left] = [withoutColumns(rows, hidden), width - hidden.size];
    return rows.length === 0 || left <= 0 ? [] : [{ kind: 'table', rows: shown, width: left }];
  }
}

function labelOf(
  { count, level }: Place,
  levels: readonly (ListLevel | undefined)[],
  start: number | undefined,
): string {
  const own = levels[level];
  if (!own || own.kind === 'bullet') return BULLET;
  return nextLabel(count, level, levels, start);
}

const isHiddenSection = ({ attributes }: XmlNode): boolean =>
  attributes['display'] === 'none' || attributes['display'] === 'condition';

/** A field hides the whole paragraph that it is in (OpenDocument 1.3, part 3, 7.7.10). */
const isHiddenByField = (node: XmlNode): boolean =>
  elementsOf(node).some(
    (child) =>
      (child.name === 'hidden-paragraph' && child.attributes['is-hidden'] === 'true') ||
      (/^(?:span|a)$/.test(child.name) && isHiddenByField(child)),
  );

function firstParagraph(item: XmlNode): XmlNode | undefined {
  return childOf(item, 'p') ?? childOf(item, 'h');
}
