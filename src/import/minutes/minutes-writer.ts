import { labelIn } from '../../papers/minutes/labels/labels.ts';
import { textOf, type Block, type Document, type Inline } from '../document.ts';
import type { Findings } from '../findings.ts';
import { escapeStart, escapeText } from '../markdown/escape.ts';
import { cellText, writeTable } from '../markdown/write-table.ts';
import { writeInlines, type InlineContext } from '../markdown/write-inlines.ts';

/** Lines of minutes as they are written, with an empty line between paragraphs and none between labels. */
export class MinutesWriter {
  readonly #lines: string[] = [];
  readonly #inline: InlineContext;
  readonly #notes: Document['notes'];
  readonly #findings: Findings;
  /** What the last line is: labels and points of one list are written close together. */
  #last: 'none' | 'prose' | 'label' | 'point' | 'quote' | 'heading' = 'none';
  #numbers = 0;
  /** What has been written of the last vote: its sides, or how it was put; it has ended where it is said what came of it. */
  openVote: 'none' | 'vote' | 'sides' | 'ended' = 'none';

  constructor(notes: Document['notes'], findings: Findings) {
    this.#notes = notes;
    this.#findings = findings;
    this.#inline = { numberOf: () => undefined, folder: 'minutes' };
  }

  get text(): string {
    return `${this.#lines.join('\n').trim()}\n`;
  }

  heading(level: 2 | 3, text: string): void {
    this.#apart();
    this.#lines.push(`${'#'.repeat(level)} ${escapeText(text)}`, '');
    this.#last = 'heading';
    this.openVote = 'none';
  }

  /** A label with its words, on a line of its own. */
  label(text: string): void {
    if (this.#last !== 'label' && this.#last !== 'heading') this.#apart();
    this.#lines.push(escapeText(text));
    this.#last = 'label';
    this.#noteVote(text);
  }

  /** A label as its author set it, but for what is bold. */
  labelOf(inlines: readonly Inline[]): void {
    if (this.#last !== 'label' && this.#last !== 'heading') this.#apart();
    this.#lines.push(this.inlines(inlines.map((one) => ({ ...one, bold: false, italic: false }))));
    this.#last = 'label';
    this.#noteVote(textOf(inlines));
    this.#notesOf(inlines);
  }

  /** A line that goes on with the label above it. */
  below(text: string): void {
    this.#lines.push(escapeStart(escapeText(text)));
    this.#last = 'label';
  }

  /** The same, as its author set it. */
  belowOf(inlines: readonly Inline[]): void {
    this.#lines.push(this.inlines(inlines));
    this.#last = 'label';
    this.#notesOf(inlines);
  }

  quote(text: string): void {
    if (this.#last !== 'quote') this.#apart();
    else this.#lines.push('>');
    this.#lines.push(`> ${escapeStart(escapeText(text))}`);
    this.#last = 'quote';
  }

  prose(text: string): void {
    this.#apart();
    this.#lines.push(escapeStart(escapeText(text)));
    this.#last = 'prose';
  }

  /** A paragraph with its look, its links and its mark, which is kept as words. */
  proseOf(inlines: readonly Inline[], mark?: string): void {
    this.#apart();
    const text = this.inlines(inlines);
    this.#lines.push(mark === undefined ? text : escapeStart(`${mark} ${text}`.trim()));
    this.#last = 'prose';
    this.#notesOf(inlines);
  }

  /** A point of a list. */
  point(mark: string, inlines: readonly Inline[], depth: number): void {
    if (this.#last !== 'point' && this.#last !== 'label') this.#apart();
    this.#lines.push(`${' '.repeat(depth * 4)}${mark} ${this.inlines(inlines)}`);
    this.#last = 'point';
    this.#notesOf(inlines);
  }

  /** A line that belongs to the point above it. */
  belowPoint(text: string, depth: number): void {
    this.#lines.push(`${' '.repeat(depth * 4)}${escapeText(text)}`);
    this.#last = 'point';
  }

  table(table: Block & { kind: 'table' }): void {
    this.#apart();
    this.#lines.push(writeTable(table, this.#inline));
    this.#last = 'prose';
  }

  /** What has been written of the fields of a passage, as it is. */
  raw(...lines: readonly string[]): void {
    this.#apart();
    this.#lines.push(...lines);
    this.#last = 'none';
  }

  inlines(inlines: readonly Inline[]): string {
    for (const { picture } of inlines) {
      if (!picture) continue;
      this.#findings.add(
        'picture not taken',
        picture.alternative === '' ? picture.name : picture.alternative,
      );
      if (!picture.isDecorative)
        this.#findings.ask(`the picture ${picture.name} isn’t brought in: minutes have none`);
    }
    return writeInlines(
      inlines.filter(({ picture }) => !picture),
      this.#inline,
    );
  }

  /** Knows after each label whether a vote is open: a side goes on with it, and all but few labels end it. */
  #noteVote(text: string): void {
    const kind = labelIn(text)?.kind;
    if (kind === 'side') this.openVote = 'sides';
    else if (kind === 'result') this.openVote = 'ended';
    else if (kind === 'vote' && this.openVote !== 'sides') this.openVote = 'vote';
    else if (kind !== 'vote' && kind !== 'casting' && kind !== 'recorded' && kind !== 'voters')
      this.openVote = 'none';
  }

  /** The notes that a paragraph calls, as paragraphs below it: minutes are read in pieces, and have none of their own. */
  #notesOf(inlines: readonly Inline[]): void {
    for (const { note } of inlines) {
      if (note === undefined) continue;
      const text = cellText(this.#notes.get(note) ?? [], this.#inline)
        .replaceAll(' / ', ' ')
        .replaceAll('\\|', '|');
      if (text === '') continue;
      this.#numbers += 1;
      this.#apart();
      this.#lines.push(`Note ${this.#numbers} – ${text}`);
      this.#last = 'prose';
      this.#findings.ask(
        `a note is below the paragraph that calls it, as “Note ${this.#numbers}”: ${text.slice(0, 80)}`,
      );
    }
  }

  #apart(): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('');
  }
}

/** Whether words have anything that only their look keeps: a link, a note, a picture. */
export const hasMore = (inlines: readonly Inline[]): boolean =>
  inlines.some(({ href, note, picture }) => href !== undefined || note !== undefined || picture);

/** Whether a line of a document says nothing. */
export const isEmpty = (inlines: readonly Inline[]): boolean =>
  textOf(inlines).trim() === '' && !inlines.some(({ picture }) => picture);
