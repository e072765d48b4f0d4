import { BULLET } from '../document.ts';
import { isLetterMark, plainNumber } from './marks.ts';
import type { MinutesLine } from './minutes-line.ts';
import type { MinutesWriter } from './minutes-writer.ts';

/** Writes lines word for word: paragraphs with their numbers, lists, tables. */
export class PlainLines {
  readonly #writer: MinutesWriter;
  /** How far in the first point of the open list is. */
  #base: number | undefined;
  #number = 0;
  #isBelowDecision = false;

  constructor(writer: MinutesWriter) {
    this.#writer = writer;
  }

  /** Ends the open list: what follows is another. */
  endList(): void {
    this.#base = undefined;
  }

  /** Points that follow are not of the decision that one of them was: each is a paragraph. */
  endDecision(): void {
    this.#isBelowDecision = true;
  }

  /** Writes a line as it is. */
  write({ mark, inlines, depth, table }: MinutesLine): void {
    if (table) {
      this.#base = undefined;
      this.#writer.table(table);
      return;
    }
    if (mark === undefined || !this.#isPoint(mark)) {
      this.#base = undefined;
      if (mark === undefined) this.#number = 0;
      this.#isBelowDecision = false;
      this.#writer.proseOf(inlines, mark);
      return;
    }
    this.#number = plainNumber(mark) ?? this.#number;
    // A list below a decision would be of it.
    if (this.#isBelowDecision && mark === BULLET) {
      this.#writer.proseOf(inlines);
      return;
    }
    this.#base ??= depth;
    const within = Math.max(0, Math.min(4, depth - this.#base));
    this.#writer.point(mark === BULLET ? '-' : mark, inlines, within);
  }

  /** Whether Markdown prints a mark as it is: a number that begins a list or goes on with it. */
  #isPoint(mark: string): boolean {
    const number = plainNumber(mark);
    if (number === undefined) return mark === BULLET || isLetterMark(mark);
    return number === 1 || number === this.#number + 1;
  }
}
