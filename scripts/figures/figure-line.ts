/** One line of the table of figures. */
export type FigureLine = {
  /** "leak ways found". */
  readonly what: string;
  readonly count: number;
  readonly of: number;
  /** What came otherwise than it must, by name and with what was said of it. */
  readonly wrong: readonly string[];
};
