import type { OfficePackage } from '../other-files/office-package.ts';
import { readXml, type XmlElement } from '../other-files/office-xml.ts';
import { EMPTY_TEXT, LIMITS, tidy, type FileText } from './file-text.ts';
import type { OpenRow } from './grid.ts';
import { Numbering, type NumberedLevel } from './numbering.ts';
import { readWithout } from './read-without.ts';
import { TextIsFull, TextWriter } from './text-writer.ts';

/** What is beside the words of a text: contents of its own making, and what it says of itself. */
const LEFT_OUT = new Set([
  ...['table-of-content', 'tracked-changes', 'annotation', 'automatic-styles', 'font-face-decls'],
  ...[
    'forms',
    'sequence-decls',
    'variable-decls',
    'user-field-decls',
    'ruby-text',
    'desc',
    'title',
  ],
]);

/** Text, headings, lists and tables of an OpenDocument text, and its notes at the end. */
export function textOfOpenDocument(office: OfficePackage): FileText {
  const content = office.read('content.xml');
  if (!content) return { ...EMPTY_TEXT, isCut: true };
  const writer = new TextWriter();
  const reader = new OpenDocumentReader(writer, listStyles(content, office.read('styles.xml')));
  try {
    reader.read(content);
    if (reader.notes.length > 0) writer.heading(1, 'Notes');
    for (const note of reader.notes) writer.paragraph(note);
    return writer.finish(false);
  } catch (error) {
    if (error instanceof TextIsFull) return writer.finish(true);
    throw error;
  }
}

type Paragraph = { text: string; headingLevel: number };

/** More than any table of a text has. */
const MOST_COLUMNS = 63;

class OpenDocumentReader {
  readonly notes: string[] = [];
  readonly #writer: TextWriter;
  readonly #styles: ListStyles;
  readonly #numbering = new Numbering();
  readonly #paragraphs: Paragraph[] = [];
  readonly #lists: { style: string; counter: string; isNew: boolean }[] = [];
  #tables = 0;
  #lastList = 0;
  #covered = 0;
  #isHead = false;
  #note: { citation: string; text: string } | undefined;
  #rows: OpenRow[] = [];

  constructor(writer: TextWriter, styles: ListStyles) {
    this.#writer = writer;
    this.#styles = styles;
  }

  read(content: Buffer): void {
    readWithout(content, LEFT_OUT, {
      open: (element) => this.#open(element),
      close: (name) => this.#close(name),
      text: (text, path) => {
        if (path.at(-1) === 'note-citation' && this.#note) this.#note.citation += text;
        else this.#add(text);
      },
    });
  }

  #open({ name, attributes }: XmlElement): void {
    switch (name) {
      case 'p':
      case 'h': {
        const level = name === 'h' ? Math.max(1, Number(attributes['outline-level']) || 1) : 0;
        this.#paragraphs.push({ text: '', headingLevel: level });
        break;
      }
      case 'list':
        this.#openList(attributes);
        break;
      case 'list-item':
        this.#openItem();
        break;
      case 'table':
        this.#tables += 1;
        if (this.#tables === 1) this.#rows = [];
        break;
      case 'table-header-rows':
        this.#isHead = true;
        break;
      case 'table-row':
        if (this.#tables === 1) this.#addRow();
        break;
      case 'table-cell':
      case 'covered-table-cell':
        if (this.#tables === 1) {
          this.#addCells(1);
          const over = Math.trunc(Number(attributes['number-columns-spanned'] ?? 1));
          const row = this.#rows.at(-1);
          if (over > 1) row?.over.set(row.cells.length - 1, over);
          this.#covered = Number(attributes['number-columns-repeated'] ?? 1) - 1;
        }
        break;
      case 's':
      case 'tab':
      case 'line-break':
        this.#add(' ');
        break;
      case 'note':
        this.#note = { citation: '', text: '' };
        break;
    }
  }

  #close(name: string): void {
    switch (name) {
      case 'p':
      case 'h':
        this.#endParagraph();
        break;
      case 'list':
        this.#lists.pop();
        break;
      case 'table-header-rows':
        this.#isHead = false;
        break;
      case 'table-cell':
      case 'covered-table-cell':
        if (this.#tables === 1) this.#addCells(this.#covered);
        break;
      case 'table':
        this.#tables -= 1;
        if (this.#tables === 0) this.#writer.table(this.#rows);
        break;
      case 'note-citation':
        this.#add(` [note ${this.#note?.citation.trim() ?? ''}]`);
        break;
      case 'note':
        if (this.#note) this.notes.push(`[note ${this.#note.citation.trim()}] ${this.#note.text}`);
        this.#note = undefined;
        break;
    }
  }

  #openList(attributes: XmlElement['attributes']): void {
    const outer = this.#lists.at(-1);
    const style = attributes['style-name'] ?? outer?.style ?? '';
    const goesOn = attributes['continue-numbering'] === 'true' || attributes['continue-list'] !== undefined; // prettier-ignore
    if (!outer && !goesOn) this.#lastList += 1;
    const counter = outer?.counter ?? `${style} ${goesOn ? 'on' : this.#lastList}`;
    this.#lists.push({ style, counter, isNew: false });
  }

  #openItem(): void {
    const list = this.#lists.at(-1);
    if (list) list.isNew = true;
  }

  #addRow(): void {
    this.#rows.push({
      number: this.#rows.length + 1,
      cells: [],
      isHead: this.#isHead,
      over: new Map(),
    });
    if (this.#rows.length <= LIMITS.rowsASheet) return;
    this.#writer.table(this.#rows);
    throw new TextIsFull();
  }

  #addCells(more: number): void {
    const cells = this.#rows.at(-1)?.cells ?? [];
    for (let left = more; left > 0 && cells.length < MOST_COLUMNS; left -= 1) cells.push('');
  }

  #add(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph) paragraph.text += text;
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    const text = tidy(paragraph?.text ?? '');
    if (!paragraph || text === '') return;
    if (this.#note) {
      this.#note.text += ` ${text}`;
      return;
    }
    const list = this.#lists.at(-1);
    const level = this.#lists.length - 1;
    const isItem = list?.isNew === true;
    const label = isItem
      ? this.#numbering.next(list.counter, level, this.#styles.get(list.style) ?? [])
      : '';
    if (list) list.isNew = false;
    const labelled = label === '' ? text : `${label} ${text}`;
    if (this.#tables > 0) {
      const cells = this.#rows.at(-1)?.cells;
      const cell = cells?.pop();
      if (cells && cell !== undefined) cells.push(cell === '' ? labelled : `${cell} ${labelled}`);
    } else if (paragraph.headingLevel > 0) {
      this.#writer.heading(paragraph.headingLevel, labelled);
    } else if (isItem) this.#writer.item(level, label, text);
    else this.#writer.paragraph(text);
  }
}

type ListStyles = ReadonlyMap<string, readonly (NumberedLevel | undefined)[]>;

const FORMATS: ReadonlyMap<string, string> = new Map([
  ['1', 'decimal'],
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
]);

/** How the lists of a text are numbered, by the names of their styles. */
function listStyles(...parts: readonly (Buffer | undefined)[]): ListStyles {
  const styles = new Map<string, (NumberedLevel | undefined)[]>();
  for (const part of parts) {
    let levels: (NumberedLevel | undefined)[] | undefined;
    readXml(part ?? Buffer.alloc(0), {
      open: ({ name, attributes }) => {
        if (name === 'list-style') {
          levels = [];
          styles.set(attributes['name'] ?? '', levels);
        }
        const level = Number(attributes['level']);
        if (name !== 'list-level-style-number' || !levels || !(level >= 1 && level <= 10)) return;
        const shown = Math.min(level, Number(attributes['display-levels'] ?? 1));
        const ranks = Array.from({ length: shown }, (_, at) => `%${level - shown + at + 1}`);
        levels[level - 1] = {
          format: FORMATS.get(attributes['num-format'] ?? '') ?? '',
          text: `${attributes['num-prefix'] ?? ''}${ranks.join('.')}${attributes['num-suffix'] ?? ''}`,
          start: Math.max(0, Number(attributes['start-value'] ?? 1) || 0),
        };
      },
      close: (name) => {
        if (name === 'list-style') levels = undefined;
      },
    });
  }
  return styles;
}
