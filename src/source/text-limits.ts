/**
 * What a text may be, at most. Ten times what the longest honest papers need; beyond that something went wrong when it
 * was written or copied, and every check of the papers would take minutes and gigabytes.
 */

/** Bytes of council.yaml or a Markdown file: some 400 printed pages. A longer file is not opened. */
export const MOST_TEXT_BYTES = 1_000_000;

/** Characters of a line. */
export const MOST_LINE_LENGTH = 100_000;

/** Characters of the fields of a paper, between the lines of hyphens, or of council.yaml. */
export const MOST_FIELDS_LENGTH = 200_000;

/** Lists and quotations within each other. The parser itself leaves out, in silence, what is within a hundred. */
export const MOST_NESTING = 20;

/** Where a text is beyond a limit, and what to do: a place in the file, counted from 1. */
export type BeyondLimit = {
  readonly line: number;
  readonly column: number;
  readonly message: string;
};

/** Why a file of so many bytes isn't opened; nothing where it may be. */
export function beyondBytes(bytes: number): BeyondLimit | undefined {
  if (bytes <= MOST_TEXT_BYTES) return undefined;
  return {
    line: 1,
    column: 1,
    message: `This file has ${megabytes(bytes)} MB, and a text may have ${megabytes(MOST_TEXT_BYTES)} MB at most. Split it into several papers, or make a PDF of it and put that into the folder of its report.`,
  };
}

/** The first line of a text that is too long to be read. Lines end in \n. */
export function beyondLines(text: string): BeyondLimit | undefined {
  for (let start = 0, line = 1; start <= text.length; line += 1) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    if (end - start > MOST_LINE_LENGTH) {
      const length = (end - start).toLocaleString('en-GB');
      return {
        line,
        column: 1,
        message: `This line has ${length} characters, and a line may have ${MOST_LINE_LENGTH.toLocaleString('en-GB')} at most. Divide it into paragraphs; a picture is a file in the folder of the report, not a part of its text.`,
      };
    }
    start = end + 1;
  }
  return undefined;
}

/** Why fields can't be read that are as long as this. They begin on the line that is given. */
export function beyondFields(fields: string, line: number): BeyondLimit | undefined {
  if (fields.length <= MOST_FIELDS_LENGTH) return undefined;
  const length = fields.length.toLocaleString('en-GB');
  return {
    line,
    column: 1,
    message: `The fields have ${length} characters, and ${MOST_FIELDS_LENGTH.toLocaleString('en-GB')} are the most that can be read. What is longer belongs in the text below them, or in a file.`,
  };
}

const megabytes = (bytes: number): string => String(Math.ceil(bytes / 100_000) / 10);
