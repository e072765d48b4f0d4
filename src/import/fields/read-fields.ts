import { tidy } from '../../files/file-text/file-text.ts';
import {
  plainText,
  textOf,
  type Block,
  type Document,
  type Paragraph,
  type Table,
} from '../document.ts';
import type { Findings } from '../findings.ts';
import type { ImportFrame } from '../frame.ts';
import { takeQuestions } from './body-questions.ts';
import { FieldCollector } from './field-collector.ts';
import { fieldOfLine, fieldsOfParagraph, fieldsOfRow } from './field-lines.ts';
import { furnitureIn } from './front-sheet.ts';
import { sectionOf, takeListSections } from './list-sections.ts';
import type { ReadFields } from './report-fields.ts';
import { isEmphatic, isTemplateHeading } from './shape.ts';

/** Takes the fields out of a document; gives them, and the blocks that are left. */
export function readFields(
  document: Document,
  frame: ImportFrame,
  findings: Findings,
): { readonly fields: ReadFields; readonly body: readonly Block[] } {
  const collector = new FieldCollector(frame, findings);
  const text = new FrontSheet(collector).take(document.blocks);
  const body = takeListSections(takeQuestions(text, collector), collector);
  collector.finish();
  return { fields: collector.fields, body };
}

/** The first page of a report: its title, its fields, and what is printed on each. */
class FrontSheet {
  readonly #collector: FieldCollector;

  constructor(collector: FieldCollector) {
    this.#collector = collector;
  }

  /** Takes the fields above the text; gives the text. */
  take(blocks: readonly Block[]): Block[] {
    const titleAt = this.#headingThatIsTitle(blocks);
    const end = this.#endOfFrontSheet(blocks, titleAt);
    const sheet = blocks.slice(0, end);
    const lastField = sheet.findLastIndex((block) => this.#isField(block));
    const firstField = sheet.findIndex((block) => this.#isField(block));
    const kept: Block[] = [];
    for (const [at, block] of sheet.entries()) {
      if (block.kind === 'table') {
        if (!this.#isField(block)) kept.push(block);
        else this.#collector.table(block.rows);
        continue;
      }
      if (at === titleAt || this.#isTitle(block)) this.#title(block);
      else if (!this.#sheetLine(block, at < lastField, at < firstField || firstField < 0))
        kept.push(block);
    }
    return [...kept, ...blocks.slice(end)];
  }

  /** A heading with fields below it, before the next one, is the title of the report. */
  #headingThatIsTitle(blocks: readonly Block[]): number {
    if (blocks.some((block) => this.#isTitle(block))) return -1;
    const isHeading = (block: Block): block is Paragraph =>
      block.kind === 'paragraph' && block.heading !== undefined;
    const at = blocks.findIndex(isHeading);
    const first = blocks[at];
    if (!first || !isHeading(first) || isTemplateHeading(first, this.#collector.frame.template))
      return -1;
    if (first.label !== undefined || blocks.slice(0, at).some((block) => this.#isField(block)))
      return -1;
    const rest = blocks.slice(at + 1);
    const next = rest.findIndex(
      (block) => isHeading(block) || isTemplateHeading(block, this.#collector.frame.template),
    );
    const between = next < 0 ? rest : rest.slice(0, next);
    const others = rest.filter(isHeading);
    const isAlone =
      at === 0 &&
      others.length > 0 &&
      others.every(({ heading }) => (heading ?? 1) > (first.heading ?? 1));
    return isAlone || between.some((block) => this.#isField(block)) ? at : -1;
  }

  #endOfFrontSheet(blocks: readonly Block[], titleAt: number): number {
    const end = blocks.findIndex((block, at) => {
      if (block.kind !== 'paragraph' || at === titleAt || block.isTitle) return false;
      if (block.heading !== undefined || block.label !== undefined) return true;
      if (this.#isTypedParagraph(block)) return true;
      const isList = isEmphatic(block.inlines) && sectionOf(textOf(block.inlines)) !== undefined;
      return isList || isTemplateHeading(block, this.#collector.frame.template);
    });
    return end < 0 ? blocks.length : end;
  }

  /** "2.1 The costs": the text has begun where a paragraph has such a number, which some front sheets give their questions too. */
  #isTypedParagraph(block: Paragraph): boolean {
    return (
      /^\d{1,2}(?:\.\d{1,3}){1,2}[.)]?\s+\S/.test(textOf(block.inlines).trim()) &&
      !this.#isField({
        ...block,
        inlines: [
          {
            text: textOf(block.inlines)
              .trim()
              .replace(/^[\d.)]+\s+/, ''),
          },
        ],
      })
    );
  }

  /** Whether the document calls it its title: many templates give that style to the name of the council. */
  #isTitle(block: Block): boolean {
    return (
      block.kind === 'paragraph' &&
      block.isTitle === true &&
      furnitureIn(tidy(textOf(block.inlines)), this.#collector.frame) === undefined
    );
  }

  #isField(block: Block): boolean {
    if (block.kind === 'paragraph')
      return fieldsOfParagraph(block, this.#collector.frame.ownFields).length > 0;
    const known = block.rows
      .flatMap((row) => fieldsOfRow(row, this.#collector.frame.ownFields))
      .filter((field) => field.known !== undefined);
    return known.length > 1 || (known.length === 1 && !isOfFigures(block));
  }

  #title({ inlines }: Paragraph): void {
    const title = tidy(textOf(inlines));
    if (this.#collector.fields.title === undefined) this.#collector.fields.title = title;
    else if (this.#collector.fields.title !== title)
      this.#collector.findings.add('not body', title);
  }

  /** Whether a line of the front sheet is no text of the report. */
  #sheetLine(block: Paragraph, isAmongFields: boolean, isAbove: boolean): boolean {
    const fields = fieldsOfParagraph(block, this.#collector.frame.ownFields);
    if (fields.length > 0) {
      for (const field of fields) this.#collector.take(field);
      return true;
    }
    const text = tidy(textOf(block.inlines));
    const isShort = text.length <= 120 && !/[.;]$/.test(text);
    const furniture = furnitureIn(text, this.#collector.frame);
    if (furniture) {
      if (furniture.date !== undefined) this.#collector.fields.date ??= furniture.date;
      if (furniture.committee !== undefined)
        this.#collector.fields.committee ??= furniture.committee;
      if (furniture.isMark) this.#collector.fields.marks.push(text);
      this.#collector.findings.add('not body', text);
      return true;
    }
    if (isShort && this.#collector.reportOfLine(text)) return true;
    const line = fieldOfLine(block.inlines, []);
    if (isAmongFields && isShort && line && textOf(line.value).trim() !== '') {
      this.#collector.unknown(line);
      return true;
    }
    if (!isAbove || !isShort || text === '' || block.isCaption) return false;
    const canBeTitle = isAmongFields || isEmphatic(block.inlines);
    if (this.#collector.fields.title === undefined && canBeTitle) {
      this.#collector.fields.title = text;
      this.#collector.findings.ask(
        `title: “${text}” is the first line, and is taken for the title`,
      );
      return true;
    }
    // Above the fields nothing is text.
    if (isAmongFields) this.#collector.findings.add('not body', text);
    return isAmongFields;
  }
}

const FIGURE = /^\(?[-–−]?[£$€]?\d[\d,.]*(?:%|k|m|bn)?\)?$/i;

/** Whether a table is one of figures: a column of it may be headed "Ward". */
function isOfFigures({ rows, width }: Table): boolean {
  return (
    width > 2 &&
    rows.some(({ cells }) =>
      cells.some(({ blocks, column }) => column > 0 && FIGURE.test(tidy(plainText(blocks)))),
    )
  );
}
