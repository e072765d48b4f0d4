import { tidy } from '../../files/file-text/file-text.ts';
import { textOf, type Block, type Inline } from '../document.ts';
import type { FieldCollector } from './field-collector.ts';
import { knownLabel } from './field-labels.ts';
import { inlinesOf, sliceOf } from './field-lines.ts';
import { entriesWithin, readAppendix, readBackgroundPaper, saysNone } from './lists.ts';
import { isTemplateHeading, looksLikeHeading } from './shape.ts';

const LONGEST_ENTRY = 400;

/** Takes the sections of appendices and background papers, which the site prints from fields; gives the text without them. */
export function takeListSections(blocks: readonly Block[], collector: FieldCollector): Block[] {
  return new ListTaker(collector).take(blocks);
}

class ListTaker {
  readonly #collector: FieldCollector;
  /** The number of the entry before, "3.1"; "[1" of "[1]". */
  #last = '';

  constructor(collector: FieldCollector) {
    this.#collector = collector;
  }

  take(blocks: readonly Block[]): Block[] {
    const kept: Block[] = [];
    let taking: 'appendices' | 'background-papers' | undefined;
    for (const [at, block] of blocks.entries()) {
      const isHeading =
        block.kind === 'paragraph' &&
        (block.heading !== undefined ||
          isTemplateHeading(block, this.#collector.frame.template) ||
          looksLikeHeading(block, blocks[at + 1]));
      if (isHeading) {
        const key = sectionOf(textOf(block.inlines));
        taking = key;
        if (key === undefined) kept.push(block);
        else {
          this.#collector.fields.reworded.push(textOf(block.inlines), block.label ?? '');
          this.#collector.findings.add('field', textOf(block.inlines));
          if (key === 'appendices') this.#collector.fields.appendices ??= [];
          else this.#collector.fields.backgroundPapers ??= [];
        }
      } else if (taking === undefined || !this.#listLine(taking, block)) kept.push(block);
    }
    return kept;
  }

  #listLine(key: 'appendices' | 'background-papers', block: Block): boolean {
    if (block.kind === 'table') {
      for (const row of block.rows) {
        if (!row.isHead)
          this.#listEntry(
            key,
            row.cells.flatMap((cell, at) => [
              ...(at === 0 ? [] : [{ text: ' ' }]),
              ...inlinesOf(cell.blocks),
            ]),
          );
      }
      return true;
    }
    const text = tidy(textOf(block.inlines));
    if (text === '') return false;
    if (text.length > LONGEST_ENTRY || block.inlines.some(({ picture }) => picture)) return false;
    this.#collector.fields.reworded.push(block.label ?? '');
    if (/:$/.test(text)) this.#collector.findings.add('not body', text);
    else for (const entry of entriesOf(block.inlines)) this.#listEntry(key, entry);
    return true;
  }

  /** An entry without the number of its paragraph, where they count from 1: the page prints its own. */
  #withoutNumber(inlines: readonly Inline[]): readonly Inline[] {
    const text = textOf(inlines);
    const [all, before = '', number = ''] = BRACKETED.exec(text) ?? NUMBERED.exec(text) ?? [];
    if (all === undefined) return inlines;
    const goesOn = number === '1' || this.#last === `${before}${Number(number) - 1}`;
    if (!goesOn) return inlines;
    this.#last = before + number;
    this.#collector.fields.reworded.push(all.trim());
    return sliceOf(inlines, all.length);
  }

  #listEntry(key: 'appendices' | 'background-papers', given: readonly Inline[]): void {
    const inlines = this.#withoutNumber(given);
    const text = tidy(textOf(inlines));
    this.#collector.findings.add('field', text);
    for (const { note } of inlines) if (note !== undefined) this.#collector.fields.notes.push(note);
    if (saysNone(text)) {
      this.#collector.fields.reworded.push(text);
      return;
    }
    const read = key === 'appendices' ? readAppendix(text) : readBackgroundPaper(inlines);
    // What the title doesn't have is said by other fields.
    this.#collector.fields.reworded.push(text.replace(read.title, ' '));
    if ('isToFollow' in read) (this.#collector.fields.appendices ??= []).push(read);
    else (this.#collector.fields.backgroundPapers ??= []).push(read);
  }
}

/** The entries of a paragraph, without bullets: one where it is one. */
function entriesOf(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
  const text = textOf(inlines);
  const starts = entriesWithin(text);
  if (starts.length === 0) return [inlines];
  return starts.map((start, at) => {
    // A note at the end has no words, and is of the last entry alone.
    const own = sliceOf(inlines, start, starts[at + 1] ?? text.length + 1);
    return sliceOf(own, /^\s*[•·●▪]\s+/.exec(textOf(own))?.[0].length ?? 0);
  });
}

/** "[1]" of "[1] The plan": what is before its last number, and that. */
const BRACKETED = /^\s*(\[)(\d{1,3})\]\s+(?=\S)/;

/** "3.1" of "3.1 File 26/1". */
const NUMBERED = /^\s*(\d{1,2}\.)(\d{1,2})[.)]?\s+(?=\S)/;

/** The list that a heading is of. */
export function sectionOf(heading: string): 'appendices' | 'background-papers' | undefined {
  const known = knownLabel(heading.replace(/^\s*\d{1,3}(?:\.\d{1,3})?[.)]?\s+/, ''), []);
  const key = known && 'key' in known ? known.key : undefined;
  return key === 'appendices' || key === 'background-papers' ? key : undefined;
}
