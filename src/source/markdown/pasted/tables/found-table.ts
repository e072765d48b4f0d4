/** A table of another program, by its lines, counted from 0; `end` is the line after it. */
export type FoundTable = {
  readonly start: number;
  readonly end: number;
  /** What it is, in the words of a message. */
  readonly kind: string;
  /** None where it isn't certain what its cells are. */
  readonly rows?: readonly (readonly string[])[];
};

/** The text of a cell, on one line, as a row of Markdown has it. */
export const cellText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<!\\)\|/g, '\\|');
