import { symbolOf } from '../other-files/word/symbols.ts';
import type { OfficePackage } from '../other-files/office-package.ts';
import { readXml, type XmlElement } from '../other-files/office-xml.ts';
import { readWithout } from './read-without.ts';
import { EMPTY_TEXT, LIMITS, tidy, type FileText } from './file-text.ts';
import type { OpenRow } from './grid.ts';
import { Numbering } from './numbering.ts';
import { TextIsFull, TextWriter } from './text-writer.ts';
import { formOf, paragraphForms, wordLists, type ParagraphForm } from './word-styles.ts';

/** What is in a document beside its words, and what older programs would show in its place. */
const LEFT_OUT = new Set(['Fallback', 'del', 'moveFrom', 'instrText', 'delText', 'rPr', 'sectPr']);

const NOTES = [
  ['word/footnotes.xml', 'footnote'],
  ['word/endnotes.xml', 'endnote'],
] as const;

/** Text, headings, lists and tables of a Word document, and its notes at the end; not what is printed on each page. */
export function textOfWord(office: OfficePackage): FileText {
  const main = office.read('word/document.xml');
  if (!main) return { ...EMPTY_TEXT, isCut: true };
  const writer = new TextWriter();
  const reader = new WordReader(office, writer);
  try {
    reader.read(main);
    const notes = NOTES.flatMap(([part, kind]) =>
      notesOf(office.read(part), kind, reader.noteLabels),
    );
    if (notes.length > 0) writer.heading(1, 'Notes');
    for (const note of notes) writer.paragraph(note);
    return writer.finish(false);
  } catch (error) {
    if (error instanceof TextIsFull) return writer.finish(true);
    throw error;
  }
}

type Paragraph = {
  text: string;
  form: { -readonly [Key in keyof ParagraphForm]: ParagraphForm[Key] };
};

class WordReader {
  readonly #writer: TextWriter;
  readonly #formsOf: (style: string) => ParagraphForm;
  readonly #lists: ReturnType<typeof wordLists>;
  readonly #numbering = new Numbering();
  /** Text boxes have paragraphs within paragraphs. */
  readonly #paragraphs: Paragraph[] = [];
  #tables = 0;
  /** Columns that the cell is over, beside its own. */
  #covered = 0;
  /** "note 1", by the kind and id of the note. */
  readonly noteLabels = new Map<string, string>();
  #rows: OpenRow[] = [];

  constructor(office: OfficePackage, writer: TextWriter) {
    this.#writer = writer;
    this.#formsOf = paragraphForms(office.read('word/styles.xml') ?? Buffer.alloc(0));
    this.#lists = wordLists(office.read('word/numbering.xml') ?? Buffer.alloc(0));
  }

  read(part: Buffer): void {
    readWithout(part, LEFT_OUT, {
      open: (element, path) => this.#open(element, path),
      close: (name) => this.#close(name),
      text: (text, path) => {
        if (path.at(-1) === 't') this.#add(text);
      },
    });
  }

  #open({ name, attributes }: XmlElement, path: readonly string[]): void {
    const value = attributes['val'] ?? '';
    const within = path.at(-2);
    const paragraph = this.#paragraphs.at(-1);
    switch (name) {
      case 'p':
        this.#paragraphs.push({ text: '', form: {} });
        break;
      case 'tbl':
        this.#tables += 1;
        if (this.#tables === 1) this.#rows = [];
        break;
      case 'tr':
        if (this.#tables === 1) this.#addRow();
        break;
      case 'tc':
        if (this.#tables === 1) this.#addCells(1);
        break;
      case 'gridSpan':
        // So that what follows stays in its own column.
        if (this.#tables === 1 && within === 'tcPr') this.#covered = Math.trunc(Number(value)) - 1;
        break;
      case 'tblHeader':
        if (this.#tables === 1 && !['0', 'false'].includes(value)) {
          const row = this.#rows.at(-1);
          if (row) row.isHead = true;
        }
        break;
      case 'pStyle':
        if (paragraph) paragraph.form = { ...this.#formsOf(value), ...paragraph.form };
        break;
      case 'tab':
      case 'br':
      case 'cr':
      case 'ptab':
        if (within === 'r') this.#add(' ');
        break;
      case 'noBreakHyphen':
        this.#add('-');
        break;
      case 'sym':
        if (within === 'r') this.#add(symbolOf(attributes['char'], attributes['font']));
        break;
      case 'footnoteReference':
      case 'endnoteReference':
        this.#add(` [${this.#noteLabel(name, attributes['id'] ?? '')}]`);
        break;
      default:
        if (paragraph && path.includes('pPr')) formOf(paragraph.form, name, value);
    }
  }

  #close(name: string): void {
    if (name === 'p') this.#endParagraph();
    if (name === 'tc' && this.#tables === 1) {
      const row = this.#rows.at(-1);
      if (this.#covered > 0) row?.over.set(row.cells.length - 1, this.#covered + 1);
      this.#addCells(this.#covered);
      this.#covered = 0;
    }
    if (name === 'tbl') {
      this.#tables -= 1;
      if (this.#tables === 0) this.#writer.table(this.#rows);
    }
  }

  #addRow(): void {
    this.#rows.push({ number: this.#rows.length + 1, cells: [], isHead: false, over: new Map() });
    if (this.#rows.length <= LIMITS.rowsASheet) return;
    this.#writer.table(this.#rows);
    throw new TextIsFull();
  }

  #addCells(more: number): void {
    const cells = this.#rows.at(-1)?.cells ?? [];
    for (let left = more; left > 0 && cells.length < MOST_COLUMNS; left -= 1) cells.push('');
  }

  /** Numbered in the order in which the text names them. */
  #noteLabel(reference: string, id: string): string {
    const kind = reference.replace('Reference', '');
    const key = `${kind} ${id}`;
    const same = [...this.noteLabels.keys()].filter((one) => one.startsWith(kind)).length;
    const label =
      this.noteLabels.get(key) ?? `${kind === 'endnote' ? 'end note' : 'note'} ${same + 1}`;
    this.noteLabels.set(key, label);
    return label;
  }

  #add(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph) paragraph.text += text;
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph || paragraph.form.isContents) return;
    const text = tidy(paragraph.text);
    const { headingLevel = 0, listLevel = 0, listId = '0' } = paragraph.form;
    const list = this.#lists.get(listId);
    // An empty line has a number too.
    const label = list ? this.#numbering.next(list.counter, listLevel, list.levels, list.id) : '';
    if (text === '') return;
    const labelled = label === '' ? text : `${label} ${text}`;
    if (this.#tables > 0) {
      const cells = this.#rows.at(-1)?.cells;
      const cell = cells?.pop();
      if (cells && cell !== undefined) cells.push(cell === '' ? labelled : `${cell} ${labelled}`);
    } else if (headingLevel > 0) this.#writer.heading(headingLevel, labelled);
    else if (list) this.#writer.item(listLevel, label, text);
    else this.#writer.paragraph(text);
  }
}

/** More than any table of a text has; Word itself has 63 at most. */
const MOST_COLUMNS = 63;

/** Those that the text names: programs add some that are the line above them. */
function notesOf(
  part: Buffer | undefined,
  kind: 'footnote' | 'endnote',
  labels: ReadonlyMap<string, string>,
): string[] {
  if (!part) return [];
  const notes: string[] = [];
  let note: { label: string; text: string } | undefined;
  const path: string[] = [];
  readXml(part, {
    open: ({ name, attributes }) => {
      path.push(name);
      const label = name === kind ? labels.get(`${kind} ${attributes['id']}`) : undefined;
      if (label !== undefined) note = { label, text: '' };
    },
    close: (name) => {
      path.pop();
      if (note && name === 'p') note.text += ' ';
      if (name !== kind) return;
      if (note && note.text.trim() !== '') notes.push(`[${note.label}] ${note.text}`);
      note = undefined;
    },
    text: (text) => {
      if (note && path.at(-1) === 't' && !path.includes('Fallback')) note.text += text;
    },
  });
  return notes;
}
