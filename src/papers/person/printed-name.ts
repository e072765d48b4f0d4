/** A name as a paper prints it: it is shown so, whoever is meant. */
export type PrintedName = {
  readonly printed: string;
  /** 1-based line of the file. */
  readonly line: number;
  /** The id of who is meant, once that is known. */
  readonly person?: string;
};
