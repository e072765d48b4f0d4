import { tidy } from '../../files/file-text/file-text.ts';
import { BULLET, textOf, type Block, type Paragraph, type Table } from '../document.ts';
import { hasAnswer } from './answers.ts';
import type { FieldCollector } from './field-collector.ts';
import type { FieldKey } from './field-labels.ts';
import { fieldsOfParagraph, inlinesOf, isAllFields, type FieldLine } from './field-lines.ts';
import { furnitureIn } from './front-sheet.ts';
import { wardsIn } from './values.ts';

/** Questions that may be anywhere in a report. */
const ANYWHERE: ReadonlySet<FieldKey> = new Set([
  'wards',
  'ward-members-consulted',
  'call-in',
  'exempt',
  'exempt-rule',
  'key-decision',
]);

/** A line of boxes is shorter. */
const LONGEST_LINE = 400;

/** Takes questions and boxes that are within a text; gives the text without them. */
export function takeQuestions(blocks: readonly Block[], collector: FieldCollector): Block[] {
  return new QuestionTaker(collector).take(blocks);
}

class QuestionTaker {
  readonly #collector: FieldCollector;

  constructor(collector: FieldCollector) {
    this.#collector = collector;
  }

  take(blocks: readonly Block[]): Block[] {
    return blocks.filter((block, at) => {
      if (block.kind === 'table') {
        const isQuestions = isAllFields(block.rows, this.#collector.frame.ownFields);
        if (isQuestions) this.#collector.table(block.rows);
        return !isQuestions && !this.#isPillarTable(block);
      }
      const text = tidy(textOf(block.inlines));
      if (furnitureIn(text, this.#collector.frame)?.isMark) this.#collector.fields.marks.push(text);
      // A PDF shows bold lines as headings; those of the text ask nothing.
      if (block.heading !== undefined && !/[:?]\s*\S/.test(text)) return true;
      if (this.#isPillarLine(text)) {
        this.#collector.takePillars(textOf(block.inlines), '');
        this.#collector.fields.reworded.push(text);
        this.#collector.findings.add('field', text);
        return false;
      }
      if (block.label !== undefined && block.label !== BULLET) return true;
      const fields = fieldsOfParagraph(block, this.#collector.frame.ownFields);
      const isRow = isOfTabs(block) && this.#isInTable(blocks, at);
      const isQuestion =
        !isRow && fields.length > 0 && fields.every((field) => this.#isQuestion(field));
      if (isQuestion) for (const field of fields) this.#collector.take(field);
      return !isQuestion;
    });
  }

  /** Whether a line with tabs is a row: the one beside it has tabs too, and is no field. */
  #isInTable(blocks: readonly Block[], at: number): boolean {
    return [blocks[at - 1], blocks[at + 1]].some(
      (beside) =>
        beside?.kind === 'paragraph' &&
        isOfTabs(beside) &&
        fieldsOfParagraph(beside, this.#collector.frame.ownFields).length === 0,
    );
  }

  #isQuestion({ known, value }: FieldLine): boolean {
    if (!known || 'own' in known || !ANYWHERE.has(known.key)) return false;
    const text = textOf(value);
    if (known.key === 'exempt-rule') return text.trim() !== '' && text.length < 120;
    return known.key === 'wards'
      ? text.length < 300 &&
          (wardsIn(text, this.#collector.frame.wards)?.unknown.every((name) => NAMES.test(name)) ??
            false)
      : hasAnswer(text) && text.length < 60;
  }

  /** The names of pillars with boxes, or without, and nothing else. */
  #isPillarLine(text: string): boolean {
    if (text.length > LONGEST_LINE) return false;
    const names = this.#collector.frame.pillars.filter((name) =>
      text.toLowerCase().includes(name.toLowerCase()),
    );
    if (names.length === 0) return false;
    const rest = names.reduce(
      (left, name) => left.replace(new RegExp(escaped(name), 'i'), ' '),
      text,
    );
    return (
      !/[\p{L}\p{N}]/u.test(rest.replace(/(?<![\p{L}])x(?![\p{L}])/giu, ' ')) &&
      (names.length > 1 || /[☐☒☑✓✔■□[]/u.test(text))
    );
  }

  #isPillarTable({ rows }: Table): boolean {
    const cells = rows.flatMap((row) =>
      row.cells.map((cell) => tidy(textOf(inlinesOf(cell.blocks)))),
    );
    const text = cells.join(' ');
    if (!this.#isPillarLine(text)) return false;
    this.#collector.takePillars(text, '');
    this.#collector.fields.reworded.push(...cells);
    this.#collector.findings.add('field', text);
    return true;
  }
}

/** "Ward<tab>Cost": a label with a colon is no cell of a table. */
const isOfTabs = ({ inlines, label }: Paragraph): boolean =>
  label === undefined && /^[^:?\t\n]{1,120}\t/.test(textOf(inlines).trim());

/** The name of a place, and no sentence about places. */
const NAMES =
  /^\p{Lu}[\p{L}’'.-]*(?:[ -](?:\p{Lu}[\p{L}’'.-]*|and|of|the|on|in|by|upon|le|y|&)){0,5}$/u;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
