import { isSafeLink } from '../../source/markdown/parser.ts';
import type { Block, Inline } from '../document.ts';
import type { Unseen } from '../../files/other-files/office-xml.ts';
import { NOT_SEEN, type Findings } from '../findings.ts';
import { isPlaceholder, shownText } from '../word/shown-text.ts';
import { isSymbolFont, TICKED, UNTICKED } from '../word/tick-signs.ts';
import type { UnseenWords } from '../xml/unseen-words.ts';
import { allOf, childOf, elementsOf, ownText, type XmlNode } from '../xml/xml-tree.ts';
import type { Look, Styles } from './styles.ts';

/** What inlines need of their document. */
export type InlineContext = {
  readonly styles: Styles;
  readonly findings: Findings;
  /** What the page doesn't show. */
  readonly unseen: UnseenWords;
  /** The insertions that are tracked, by their names, and what was inserted so far. */
  readonly insertions: Map<string, string>;
  /** Keeps the text of a note, and gives its key. */
  readonly note: (node: XmlNode) => string;
  readonly picture: (frame: XmlNode) => Inline[];
  readonly boxes: (node: XmlNode) => Block[];
};

/** What is printed nowhere, or says something about the text alone. */
const SILENT = new Set([
  ...['annotation-end', 'bookmark', 'bookmark-start', 'bookmark-end', 'soft-page-break'],
  ...['reference-mark', 'reference-mark-start', 'reference-mark-end', 'change', 'script'],
  ...['note-citation', 'ruby-text', 'desc', 'title', 'event-listeners', 'param', 'toc-mark'],
]);

const SHAPES = new Set(['custom-shape', 'rect', 'ellipse', 'g', 'text-box', 'line', 'path']);

/** Reads the words of a paragraph. */
export class InlineReader {
  readonly #context: InlineContext;
  readonly #found: Inline[] = [];
  readonly #boxes: Block[] = [];
  readonly #inserted = new Set<string>();
  #href: string | undefined;
  #isCaption = false;

  constructor(context: InlineContext) {
    this.#context = context;
  }

  read(
    node: XmlNode,
    look: Look,
  ): { readonly inlines: Inline[]; readonly boxes: Block[]; readonly isCaption: boolean } {
    this.#walk(node, look);
    return { inlines: this.#found, boxes: this.#boxes, isCaption: this.#isCaption };
  }

  #walk(node: XmlNode, look: Look): void {
    const unseen = this.#context.unseen.get(node);
    for (const child of node.children) {
      if (typeof child === 'string') this.#text(child.replace(/[ \t\r\n]+/g, ' '), look, unseen);
      else this.#element(child, look);
    }
  }

  #element(node: XmlNode, look: Look): void {
    const { styles, findings } = this.#context;
    const said = node.attributes;
    switch (node.name) {
      case 's':
        this.#text(' '.repeat(Math.min(100, Number(said['c'] ?? 1) || 1)), look);
        return;
      case 'tab':
        this.#text('\t', look);
        return;
      case 'line-break':
        this.#found.push({ text: '', isBreak: true });
        return;
      case 'span':
        this.#walk(node, { ...look, ...styles.of('text', said['style-name']).look });
        return;
      case 'a': {
        const before = this.#href;
        this.#href = this.#safe(said['href'] ?? '') ?? before;
        this.#walk(node, look);
        this.#href = before;
        return;
      }
      case 'note':
        this.#found.push({ text: '', note: this.#context.note(node) });
        return;
      case 'annotation':
        findings.add('comment', wordsBelow(node, new Set(['p', 'span', 'a'])));
        return;
      case 'change-start':
        this.#inserted.add(said['change-id'] ?? '');
        return;
      case 'change-end':
        this.#inserted.delete(said['change-id'] ?? '');
        return;
      case 'hidden-text':
      case 'hidden-paragraph':
        findings.add('hidden', said['string-value'] ?? wordsBelow(node));
        return;
      case 'placeholder':
        findings.add('placeholder', wordsBelow(node));
        return;
      case 'content-control':
        this.#control(node, look);
        return;
      case 'fieldmark':
        this.#formField(node);
        return;
      case 'sequence':
        this.#isCaption = true;
        this.#walk(node, look);
        return;
      case 'frame':
        this.#found.push(...this.#context.picture(node));
        this.#boxes.push(...this.#context.boxes(node));
        return;
      default:
        if (SILENT.has(node.name)) return;
        if (SHAPES.has(node.name)) this.#boxes.push(...this.#context.boxes(node));
        else if (said['display'] === 'none') findings.add('hidden', wordsBelow(node));
        else this.#walk(node, look);
    }
  }

  #control(node: XmlNode, look: Look): void {
    const words = wordsBelow(node);
    if (node.attributes['checkbox'] === 'true') {
      this.#text(node.attributes['checked'] === 'true' ? TICKED : UNTICKED, look);
    } else if (node.attributes['showing-place-holder'] === 'true' || isPlaceholder(words)) {
      this.#context.findings.add('placeholder', words);
    } else this.#walk(node, look);
  }

  /** A box, or a choice of several, of older Word documents. */
  #formField(node: XmlNode): void {
    const type = node.attributes['type'] ?? '';
    const valuesOf = (name: RegExp): string[] =>
      elementsOf(node)
        .filter(({ attributes }) => name.test(attributes['name'] ?? ''))
        .map(({ attributes }) => attributes['value'] ?? '');
    if (/checkbox/i.test(type)) {
      const isChecked = valuesOf(/checked/i).some((value) => /^(?:true|1)$/i.test(value));
      this.#found.push({ text: isChecked ? TICKED : UNTICKED });
    } else if (/dropdown/i.test(type)) {
      const chosen = valuesOf(/selected/i)[0];
      const entries = valuesOf(/listentry/i);
      if (chosen === undefined) this.#context.findings.add('placeholder', entries.join(' '));
      else this.#text(entries[Number(chosen)] ?? '', {});
    }
  }

  #text(text: string, look: Look, unseen?: Unseen): void {
    if (text === '') return;
    const { findings, insertions } = this.#context;
    if (look.hidden === true || unseen === 'hidden') {
      findings.add('hidden', text);
      return;
    }
    if (unseen === 'unseen' && text.trim() !== '') {
      findings.add('not seen on the page', text);
      findings.ask(NOT_SEEN);
      return;
    }
    const shown = shownText(text, look.font ?? '');
    if (isSymbolFont(look.font ?? '') && /[\p{L}\p{N}]/u.test(text)) {
      findings.shownAsSigns.push(...text);
    }
    if (unseen === 'white') findings.add('white text', shown);
    for (const id of this.#inserted) insertions.set(id, (insertions.get(id) ?? '') + shown);
    const { bold, italic, struck, underlined, raised } = look;
    this.#found.push({
      text: shown,
      ...(bold === true && { bold }),
      ...(italic === true && { italic }),
      ...(struck === true && { struck }),
      ...(underlined === true && this.#href === undefined && { underlined }),
      ...(raised !== undefined && raised !== 'level' && { raised }),
      ...(this.#href !== undefined && { href: this.#href }),
    });
  }

  #safe(address: string): string | undefined {
    if (/^(?:https?:\/\/|mailto:)/i.test(address) && isSafeLink(address)) return address;
    if (address !== '' && !address.startsWith('#')) {
      this.#context.findings.add('link not taken', address);
    }
    return undefined;
  }
}

/** All words below an element, of some elements alone where they are named. */
export function wordsBelow(node: XmlNode, names?: ReadonlySet<string>): string {
  return node.children
    .map((child) => {
      if (typeof child === 'string') return names && !names.has(node.name) ? '' : child;
      if (child.name === 's' || child.name === 'tab' || child.name === 'line-break') return ' ';
      return wordsBelow(child, names) + (child.name === 'p' || child.name === 'h' ? ' ' : '');
    })
    .join('');
}

/** What a frame says that its picture shows, and whether that only decorates. */
export function descriptionOf(frame: XmlNode): {
  readonly alternative: string;
  readonly isDecorative: boolean;
} {
  const said = ['desc', 'title'].map((name) => childOf(frame, name)).find((node) => node);
  const images = [...allOf(frame, 'image')];
  return {
    alternative: said ? ownText(said).trim() : '',
    isDecorative: [frame, ...images].some(({ attributes }) => attributes['decorative'] === 'true'),
  };
}
