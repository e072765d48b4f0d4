import { findTemplateSection } from '../../source/markdown/template-sections.ts';
import type { ReportTemplate } from '../../source/markdown/report-template.ts';
import {
  BULLET,
  textOf,
  type Block,
  type Document,
  type Inline,
  type Paragraph,
} from '../document.ts';
import type { Findings } from '../findings.ts';
import { escapeStart } from './escape.ts';
import { SYNTAX } from './syntax.ts';
import { writeInlines, type InlineContext } from './write-inlines.ts';
import { cellText, writeTable } from './write-table.ts';

export type BodyContext = {
  readonly template: ReportTemplate | undefined;
  readonly findings: Findings;
  /** Where pictures are, from the report. */
  readonly folder: string;
  readonly notes: Document['notes'];
};

export type WrittenBody = {
  readonly markdown: string;
  /** The number that the next paragraph would have. */
  readonly nextNumber: number;
};

/** Writes the text of a report: blocks that are no fields, with headings from the second level on. */
export function writeBody(blocks: readonly Block[], context: BodyContext): WrittenBody {
  return new BodyWriter(context, blocks).write(blocks);
}

/** A numbered paragraph that is open: what is below it is indented so far. */
type OpenItem = { readonly width: number; readonly depth: number };

/** What is written between empty lines, or below the line of another. */
type Chunk = {
  readonly text: string;
  readonly isItem: boolean;
  readonly isQuoted: boolean;
  /** Right below what is before it. */
  readonly isBelow: boolean;
};

class BodyWriter {
  readonly #context: BodyContext;
  readonly #inline: InlineContext;
  readonly #chunks: Chunk[] = [];
  readonly #numbers = new Map<string, number>();
  /** Numbers as "1.1": then a plain one belongs to a list of its own. */
  readonly #isBySection: boolean;
  #next = 1;
  #isQuoted = false;
  #isBelow = false;
  #isNumbered = true;
  #item: OpenItem | undefined;
  /** Notes that a heading calls, for the paragraph below it. */
  #ofHeading: Inline[] = [];
  #bullets: number[] = [];
  /** Of an ordinary list in a section without numbers. */
  #listNumber = 0;

  constructor(context: BodyContext, blocks: readonly Block[]) {
    this.#context = context;
    this.#inline = { numberOf: (note) => this.#numberOf(note), folder: context.folder };
    this.#isBySection = blocks.some(
      (block) => block.kind === 'paragraph' && /^\d+\.\d/.test(block.label ?? ''),
    );
  }

  write(blocks: readonly Block[]): WrittenBody {
    for (const [at, block] of blocks.entries()) {
      const isByTable = blocks[at - 1]?.kind === 'table' || blocks[at + 1]?.kind === 'table';
      if (block.kind === 'table') this.#table(block);
      else {
        this.#isQuoted = block.isQuoted === true;
        this.#paragraph(block, isByTable && block.isCaption === true);
        this.#isQuoted = false;
      }
    }
    // What a note calls is called while it is written.
    for (const [note, number] of this.#numbers) {
      const text = cellText(this.#context.notes.get(note) ?? [], { ...this.#inline })
        .replaceAll(SYNTAX.lineInCell, SYNTAX.paragraphOfNote)
        .replaceAll('\\|', '|');
      this.#push(SYNTAX.note(number, text), true);
    }
    return { markdown: this.#joined(), nextNumber: this.#next };
  }

  #joined(): string {
    let written = '';
    for (const [at, { text, isItem, isQuoted, isBelow }] of this.#chunks.entries()) {
      const before = this.#chunks[at - 1];
      const isOneList = before?.isItem === true && isItem && before.isQuoted === isQuoted;
      const isNext = isBelow || isOneList;
      const isOneQuotation = before?.isQuoted === true && isQuoted;
      if (before) written += isNext ? '\n' : isOneQuotation ? '\n>\n' : '\n\n';
      written += isQuoted ? text.replaceAll(/^/gm, '> ') : text;
    }
    return written === '' ? '' : `${written}\n`;
  }

  #push(text: string, isItem = false): void {
    this.#chunks.push({ text, isItem, isQuoted: this.#isQuoted, isBelow: this.#isBelow });
    this.#isBelow = false;
  }

  #numberOf(note: string): number | undefined {
    if (!this.#context.notes.has(note)) return undefined;
    const number = this.#numbers.get(note) ?? this.#numbers.size + 1;
    this.#numbers.set(note, number);
    return number;
  }

  #table(table: Block & { kind: 'table' }): void {
    this.#item = undefined;
    this.#bullets = [];
    this.#push(writeTable(table, this.#inline));
  }

  #paragraph(paragraph: Paragraph, isCaption: boolean): void {
    const { heading, label } = paragraph;
    if (heading !== undefined) return this.#heading(paragraph, heading);
    const inlines = [...paragraph.inlines, ...this.#ofHeading];
    this.#ofHeading = [];
    const text = writeInlines(
      paragraph.isCaption === true ? inlines.map(plainly) : inlines,
      this.#inline,
    );
    if (text === '' && label === undefined) return;
    if (paragraph.ofTerms !== undefined) return this.#ofTerms(paragraph.ofTerms, text);
    if (label === BULLET) return this.#bullet(paragraph, text);
    this.#bullets = [];
    // A number in a quotation is none of the report.
    if (paragraph.isQuoted === true && label !== undefined)
      return this.#push(`${label} ${indented(text, label.length + 1)}`, true);
    const number = Number(/^([1-9]\d{0,8})[.)]?$/.exec(label ?? '')?.[1] ?? Number.NaN);
    if (label !== undefined && paragraph.depth === 0 && this.#takes(number))
      return this.#numbered(number, text);
    if (label !== undefined) return this.#labelled(paragraph, label, text);
    if (paragraph.continues === true && this.#item !== undefined && !isCaption) {
      const { width } = this.#item;
      this.#push(' '.repeat(width) + indented(text, width));
      return;
    }
    this.#item = undefined;
    this.#listNumber = 0;
    this.#push(isCaption ? SYNTAX.caption(text) : text);
  }

  #heading(paragraph: Paragraph, level: number): void {
    const words = paragraph.inlines.filter(({ note }) => note === undefined);
    const text = writeInlines(words, { ...this.#inline, isHeading: true });
    for (const inline of paragraph.inlines) {
      if (inline.note === undefined) continue;
      this.#ofHeading.push(inline);
      this.#context.findings.ask(
        `the note of the heading “${textOf(words).trim()}” is called at the end of the paragraph below it: a heading has none`,
      );
    }
    const label =
      paragraph.label === undefined || paragraph.label === BULLET ? '' : `${paragraph.label} `;
    this.#item = undefined;
    this.#bullets = [];
    this.#listNumber = 0;
    if (level <= 2) {
      const heading = textOf(paragraph.inlines).trim();
      this.#isNumbered = findTemplateSection(this.#context.template, heading)?.numbered ?? true;
    }
    this.#push(`${'#'.repeat(level)} ${label}${text}`);
  }

  #ofTerms(of: NonNullable<Paragraph['ofTerms']>, text: string): void {
    this.#item = undefined;
    this.#bullets = [];
    this.#isBelow = of === 'meaning';
    if (of === 'term') this.#push(text);
    else this.#push(`${of === 'meaning' ? ': ' : '  '}${indented(text, 2)}`);
  }

  /** Whether the numbering of the council gives a paragraph the number that it has. */
  #takes(number: number): boolean {
    if (Number.isNaN(number)) return false;
    if (!this.#isNumbered || this.#isBySection || this.#context.template?.numbering === 'none')
      return this.#listNumber === 0 ? number > 0 : number === this.#listNumber + 1;
    return number === this.#next;
  }

  #numbered(number: number, text: string): void {
    const marker = `${number}. `;
    if (this.#isNumbered) this.#next = number + 1;
    this.#listNumber = number;
    this.#item = { width: marker.length, depth: 0 };
    this.#push(marker + indented(text, marker.length), true);
  }

  /** With its label as words: the numbering of the council would give another, or none. */
  #labelled(paragraph: Paragraph, label: string, text: string): void {
    this.#listNumber = 0;
    const isOfSection = /^\d+(?:\.\d+){1,3}[.)]?$/.test(label);
    const isInside = !isOfSection && this.#item !== undefined && paragraph.depth > this.#item.depth;
    if (!isInside) this.#item = undefined;
    if (/^\d+[.)]?$/.test(label) && !this.#isBySection) {
      this.#context.findings.add(
        'numbering',
        `${label} is kept as words: the council’s numbering would not give this paragraph that number`,
      );
    }
    const width = isInside ? (this.#item?.width ?? 0) : 0;
    const line = text === '' ? label : `${label} ${text}`;
    this.#push(' '.repeat(width) + indented(escapeStart(line), width));
    // What is set further in below it belongs to it.
    if (isOfSection) this.#item = { width: SECTION_INDENT, depth: paragraph.depth };
  }

  #bullet(paragraph: Paragraph, text: string): void {
    const { depth } = paragraph;
    if (this.#item && depth <= this.#item.depth) this.#item = undefined;
    while (this.#bullets.length > 0 && (this.#bullets.at(-1) ?? 0) >= depth) this.#bullets.pop();
    const indent = (this.#item?.width ?? 0) + this.#bullets.length * 2;
    this.#bullets.push(depth);
    this.#push(`${' '.repeat(indent)}- ${indented(text, indent + 2)}`, true);
  }
}

/** How far in what belongs to a paragraph such as 1.2 is written. */
const SECTION_INDENT = 4;

/** The lines after the first one, as far in as a list takes them. */
const indented = (text: string, width: number): string =>
  text.replaceAll('\n', `\n${' '.repeat(width)}`);

/** A caption is set apart by its place. */
const plainly = (inline: Inline): Inline => ({ ...inline, bold: false, italic: false });
