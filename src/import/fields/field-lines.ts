import {
  plainText,
  textOf,
  type Block,
  type Cell,
  type Inline,
  type Paragraph,
  type Row,
} from '../document.ts';
import { tidy } from '../../files/file-text/file-text.ts';
import { knownLabel, type KnownLabel, type OwnField } from './field-labels.ts';

/** A question of the front sheet with its answer, wherever it is. */
export type FieldLine = {
  readonly label: string;
  /** Undefined of a label that isn't known. */
  readonly known?: KnownLabel;
  readonly value: readonly Inline[];
};

/** A line that is a field whose label is known; several where tabs or breaks part them. */
export function fieldsOfParagraph({ inlines }: Paragraph, own: readonly OwnField[]): FieldLine[] {
  const lines = linesOf(inlines);
  const fields = lines.map((line) => fieldOfLine(line, own));
  const isAll = fields.every((field) => field?.known !== undefined);
  if (isAll && fields.length > 1) return fields as FieldLine[];
  const [first] = fields;
  if (first?.known === undefined) return [];
  return [fieldOfLine(inlines, own) ?? first];
}

/** Parts a line at its label: "Label: value", "Label?  ☐ Yes", "Label<tab>value". */
export function fieldOfLine(
  inlines: readonly Inline[],
  own: readonly OwnField[],
): FieldLine | undefined {
  const whole = textOf(inlines);
  const text = whole.trimStart();
  const parted =
    /^(?<label>[^:?\n\t☐☒☑✓✔]{1,120}?)\s*(?:[:?]+\s*|\t+)/u.exec(text) ??
    /^(?<label>[^☐☒☑✓✔\n]{3,120}?)\s+(?=[☐☒☑✓✔■□])/u.exec(text) ??
    /^(?<label>[^☐☒☑✓✔\n:]{3,120}?)\s{2,}(?=yes\b|no\b)/iu.exec(text);
  const label = parted?.groups?.['label'];
  if (!parted || label === undefined) return undefined;
  const value = sliceOf(inlines, whole.length - text.length + parted[0].length);
  const known = knownLabel(label, own);
  return { label: tidy(label), value, ...(known && { known }) };
}

/** The fields of a row: label and value by turns, or both in one cell. */
export function fieldsOfRow({ cells }: Row, own: readonly OwnField[]): FieldLine[] {
  const fields: FieldLine[] = [];
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at];
    const next = cells[at + 1];
    if (!cell) continue;
    const label = tidy(plainText(cell.blocks));
    const known = knownLabel(label, own);
    if (known && next) {
      fields.push({ label, known, value: inlinesOf(next.blocks) });
      at += 1;
      continue;
    }
    const inside = cell.blocks.flatMap((block) =>
      block.kind === 'paragraph' ? fieldsOfParagraph(block, own) : [],
    );
    if (inside.length > 0) {
      fields.push(...inside);
      continue;
    }
    if (label === '') continue;
    const isLabel = next !== undefined && label.length <= 80;
    fields.push(
      isLabel
        ? { label, value: inlinesOf(next.blocks) }
        : { label: '', value: inlinesOf(cell.blocks) },
    );
    if (isLabel) at += 1;
  }
  return fields;
}

/** Rows below a head of "Yes" and "No": each box gets the word of its column, as if the line had both. */
export function withColumnAnswers(rows: readonly Row[]): readonly Row[] {
  let head: readonly AnswerColumn[] = [];
  return rows.flatMap((row): Row[] => {
    const words = row.cells.map(({ blocks }) => tidy(plainText(blocks)));
    const answers = row.cells.flatMap(({ column }, at): AnswerColumn[] =>
      /^(?:yes|no)$/i.test(words[at] ?? '') ? [{ column, word: words[at] ?? '' }] : [],
    );
    const isHead = answers.length === 2 && answers[0]?.word !== answers[1]?.word;
    if (isHead && words.filter((word) => word !== '').length <= 3) {
      head = answers;
      return [];
    }
    const [label] = row.cells;
    const boxes = head.map(({ column, word }) => ({
      word,
      cell: row.cells.find((cell) => cell.column === column),
    }));
    const isAnswered =
      head.length > 0 &&
      label !== undefined &&
      boxes.every(({ cell }) => cell && cell !== label && isMarkAlone(cell.blocks));
    if (!isAnswered) return [row];
    const value = boxes.flatMap(({ word, cell }): Inline[] => {
      const mark = tidy(plainText(cell?.blocks ?? []));
      return [{ text: `${mark === '' ? '☐' : mark.replace(/^x$/i, '☒')} ${word} ` }];
    });
    const answer: Cell = {
      blocks: [{ kind: 'paragraph', inlines: value, depth: 0 }],
      column: label.column + label.columns,
      columns: 1,
      rows: 1,
    };
    return [{ ...row, cells: [label, answer] }];
  });
}

type AnswerColumn = { readonly column: number; readonly word: string };

/** One box, a tick, a typed X, or nothing. */
const isMarkAlone = (blocks: readonly Block[]): boolean =>
  /^(?:[☐☒☑✓✔■□✗✘]|x|\[[ x]?\])?$/iu.test(tidy(plainText(blocks)));

/** Whether all rows of a table are fields whose labels are known. */
export const isAllFields = (given: readonly Row[], own: readonly OwnField[]): boolean => {
  const rows = withColumnAnswers(given);
  return (
    rows.length > 0 &&
    rows.every((row) => {
      const fields = fieldsOfRow(row, own);
      return fields.length > 0 && fields.every(({ known }) => known !== undefined);
    })
  );
};

/** The words of several blocks as one, a line for each paragraph. */
export function inlinesOf(blocks: readonly Block[]): Inline[] {
  const lines = blocks.flatMap((block): (readonly Inline[])[] =>
    block.kind === 'paragraph'
      ? [block.inlines]
      : block.rows.flatMap(({ cells }) => cells.map((cell) => inlinesOf(cell.blocks))),
  );
  return lines.flatMap((line, at) => (at === 0 ? line : [{ text: '', isBreak: true }, ...line]));
}

/** The lines of a paragraph, as its manual breaks part it. */
export function linesOf(inlines: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.isBreak === true) lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  return lines.filter((line) => textOf(line).trim() !== '');
}

/** Inlines from a character on, up to another. */
export function sliceOf(
  inlines: readonly Inline[],
  from: number,
  to = Number.POSITIVE_INFINITY,
): Inline[] {
  let at = 0;
  return inlines.flatMap((inline): Inline[] => {
    const length = inline.isBreak === true ? 1 : inline.text.length;
    const start = at;
    at += length;
    // A note or a picture has no words of its own.
    if (length === 0)
      return to === Number.POSITIVE_INFINITY || (start >= from && start < to) ? [inline] : [];
    if (start >= from && at <= to) return [inline];
    if (at <= from || start >= to || inline.isBreak === true) return [];
    const text = inline.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return [{ ...inline, text }];
  });
}
