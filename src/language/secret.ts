/**
 * What must not get out. Sentences, names and details are read out of an exempt passage or paper by
 * {@link secretsOfText}; titles, file names, hashes and background papers are declared as they are.
 */
export type SecretKind =
  | 'sentence'
  /** A person, firm or place. */
  | 'name'
  /** A figure, reference, postcode or e-mail address. */
  | 'detail'
  | 'title'
  | 'file-name'
  /** SHA-256 (or any other digest) of an exempt file, in hexadecimal. */
  | 'file-hash'
  /** The SHA-256 of a file that was withdrawn: its bytes must not get out, and its hash stays citable. */
  | 'withdrawn-file'
  | 'background-paper';

/** Where the officer wrote it; line and column are 1-based. */
export type SecretSource = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
};

export type Secret = {
  readonly kind: SecretKind;
  /** In clear: for memory alone, never for a log, a page or a cache. */
  readonly text: string;
  readonly source: SecretSource;
  /** Days in it may be dates of birth: it is a row or a short line of a text that speaks of births. */
  readonly birth?: true;
  /** Of a paper that is taken as exempt until its fields can be read, though nothing in it says that it is. */
  readonly isUnmarked?: true;
  /** A row as it is read below "£000": its figures are written out. */
  readonly writtenOut?: true;
  /** Figures in it that count something, as the head of their column says. */
  readonly counts?: readonly string[];
  /** A sentence or row of a paragraph or table that says who bids. */
  readonly isOfBids?: true;
};
