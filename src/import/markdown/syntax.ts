/** How what CommonMark has no sign for is written, in one place: the parser of reports reads it so. */
export const SYNTAX = {
  above: (text: string) => `^${text.replaceAll(' ', '\\ ')}^`,
  below: (text: string) => `~${text.replaceAll(' ', '\\ ')}~`,
  struck: (text: string) => `~~${text}~~`,
  noteCall: (number: number) => `[^${number}]`,
  note: (number: number, text: string) => `[^${number}]: ${text}`,
  /** Between the paragraphs of one note. */
  paragraphOfNote: '\n\n    ',
  picture: (alternative: string, path: string) => `![${alternative}](${path})`,
  /** A cell that goes on with the one above it. */
  mergedAbove: '^^',
  /** Between the lines of one cell. */
  lineInCell: ' / ',
  hardBreak: '\\\n',
  /** A caption that begins with "Table 1:" is known by that. */
  caption: (text: string) =>
    /^Table \d{1,3}(?:\.\d{1,3})?[a-z]?(?::| [–—-]) /.test(text)
      ? text
      : `[${text.replace(/[[\]]/g, '\\$&')}]`,
  /** Rows that may be above the line of hyphens. */
  mostHeadRows: 5,
} as const;
