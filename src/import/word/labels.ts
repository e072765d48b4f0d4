import { isKnownFormat, Numbering } from '../../files/file-text/numbering.ts';
import { wordLists, type WordList } from '../../files/file-text/word-styles.ts';
import { BULLET } from '../document.ts';
import type { Findings } from '../findings.ts';
import type { StyleLook, Styles } from './word-looks.ts';
import { childOf, valueOf, within, type XmlNode } from '../xml/xml-tree.ts';

/** Where a paragraph is in a list. */
export type ListPlace = {
  readonly list: WordList;
  readonly level: number;
};

/** Counts the paragraphs of a document as Word does when it prints it. */
export class Labels {
  readonly #lists: ReadonlyMap<string, WordList>;
  readonly #numbering = new Numbering();
  readonly #styles: Styles;
  readonly #styleTree: XmlNode | undefined;
  readonly #findings: Findings;

  constructor(
    numbering: Buffer,
    styles: Styles,
    styleTree: XmlNode | undefined,
    findings: Findings,
  ) {
    this.#lists = wordLists(numbering);
    this.#styles = styles;
    this.#styleTree = styleTree;
    this.#findings = findings;
  }

  /** The list of a paragraph, by its own properties or else by its style; none where it has none. */
  placeOf(properties: XmlNode | undefined, style: StyleLook): ListPlace | undefined {
    const own = childOf(properties, 'numPr');
    const ownId = valueOf(own, 'numId');
    const id = ownId ?? style.form.listId;
    if (id === undefined || id === '0') return undefined;
    const list = this.#listOf(id, 0);
    if (!list) return undefined;
    const ownLevel = valueOf(own, 'ilvl');
    if (ownLevel !== undefined) return { list, level: levelOf(ownLevel) };
    const named = list.levels.findIndex(
      (level) => level?.style !== undefined && style.chain.includes(level.style),
    );
    const level = ownId === undefined && named >= 0 ? named : (style.form.listLevel ?? 0);
    return { list, level };
  }

  #listOf(id: string, links: number): WordList | undefined {
    const list = this.#lists.get(id);
    if (list?.styleLink === undefined || links > 5) return list;
    const linked = this.#styleTree && styleNamed(this.#styleTree, list.styleLink);
    const next = valueOf(within(linked, 'pPr', 'numPr'), 'numId');
    return next === undefined || next === id ? list : this.#listOf(next, links + 1);
  }

  /** The label of the next paragraph in a list; '•' for a bullet, '' for none. */
  next({ list, level }: ListPlace): string {
    const { format = 'decimal' } = list.levels[level] ?? {};
    const label = this.#numbering.next(list.counter, level, list.levels, list.id);
    if (format === 'bullet') return BULLET;
    // "Note:" before each of its paragraphs is no number, and is printed.
    if (format === 'none') return (list.levels[level]?.text ?? '').replace(/%\d/g, '').trim();
    if (isKnownFormat(format)) return label.trim();
    this.#findings.ask(
      `numbers in a way that isn’t known (${format}) are written as 1, 2, 3: look whether that is right`,
    );
    const levels = list.levels.map(
      (one) => one && { ...one, format: isKnownFormat(one.format) ? one.format : 'decimal' },
    );
    return new Numbering().next('', level, levels).trim();
  }

  /** The box that a list has for bullets, as in a list of things to be ticked off; '' of another. */
  boxOf({ list, level }: ListPlace): string {
    return /[☐☑☒✓]/u.exec(list.levels[level]?.text ?? '')?.[0] ?? '';
  }

  /** How far from the margin the words of an item begin. */
  indentOf({ list, level }: ListPlace, style: StyleLook, own: number | undefined): number {
    return own ?? list.levels[level]?.indent ?? style.indent ?? 0;
  }

  get styles(): Styles {
    return this.#styles;
  }
}

const levelOf = (value: string): number => Math.min(8, Math.max(0, Math.trunc(Number(value)) || 0));

function styleNamed(root: XmlNode, id: string): XmlNode | undefined {
  for (const node of root.children) {
    if (typeof node === 'string') continue;
    const found =
      node.name === 'style' && node.attributes['styleId'] === id
        ? node
        : node.name === 'styles'
          ? styleNamed(node, id)
          : undefined;
    if (found) return found;
  }
  return undefined;
}
