/** A stretch of words that look alike, or what is among words. */
export type Inline = {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly struck?: boolean;
  readonly underlined?: boolean;
  readonly raised?: 'above' | 'below';
  /** Where it leads, as the document says. */
  readonly href?: string;
  /** The note that is called here, a key of {@link Document.notes}; it has no text. */
  readonly note?: string;
  /** It has no text. */
  readonly picture?: Picture;
  /** A line ends here, and the paragraph goes on. */
  readonly isBreak?: boolean;
};

export type Picture = {
  readonly name: string;
  readonly bytes: Buffer;
  /** '' where it says nothing. */
  readonly alternative: string;
  /** Its author says that it only decorates. */
  readonly isDecorative: boolean;
};

export type Paragraph = {
  readonly kind: 'paragraph';
  readonly inlines: readonly Inline[];
  /** 1-based; none of a text. */
  readonly heading?: number;
  /** The document calls it its title. */
  readonly isTitle?: boolean;
  /** As printed: "12.", "(a)"; '•' for a bullet. */
  readonly label?: string;
  /** How deep in its list, 0-based. */
  readonly depth: number;
  /** It is set as far in as the text of the numbered paragraph above it, and goes on with that. */
  readonly continues?: boolean;
  /** It is a caption of the table or picture beside it. */
  readonly isCaption?: boolean;
  /** Of a quotation. */
  readonly isQuoted?: boolean;
  /** Of a list of terms: a term, what it means, or a further paragraph of that. */
  readonly ofTerms?: 'term' | 'meaning' | 'more';
  /** A line is empty above it: said of plain text alone. */
  readonly isApart?: boolean;
};

export type Cell = {
  readonly blocks: readonly Block[];
  /** The first column it is in, 0-based. */
  readonly column: number;
  readonly columns: number;
  /** More than 1 where it goes down over others. */
  rows: number;
};

export type Row = { readonly cells: readonly Cell[]; readonly isHead: boolean };

export type Table = {
  readonly kind: 'table';
  readonly rows: readonly Row[];
  /** Of all its rows, those that other cells cover too. */
  readonly width: number;
};

export type Block = Paragraph | Table;

/** A document of any kind, as far as a report needs it. */
export type Document = {
  readonly blocks: readonly Block[];
  /** In the order in which the text calls them. */
  readonly notes: ReadonlyMap<string, readonly Block[]>;
  /** What its properties call it: a hint, since templates leave it behind. */
  readonly propertyTitle: string;
  /** What is printed on each page. */
  readonly furniture: readonly string[];
  /** What it keeps that is printed nowhere. */
  readonly variables?: readonly string[];
};

export const BULLET = '•';

/** The words of inlines, a line break and a tab as such. */
export const textOf = (inlines: readonly Inline[]): string =>
  inlines.map(({ text, isBreak }) => (isBreak === true ? '\n' : text)).join('');

/** Whether nothing of a paragraph would be on a page: no words, no picture and no note. */
export const isEmpty = (inlines: readonly Inline[]): boolean =>
  textOf(inlines).trim() === '' &&
  inlines.every(({ picture, note }) => !picture && note === undefined);

/** The words of blocks: paragraphs and cells are lines. */
export function plainText(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? textOf(block.inlines)
        : block.rows.flatMap(({ cells }) => cells.map((cell) => plainText(cell.blocks))).join('\n'),
    )
    .join('\n');
}

/** All paragraphs, those in cells too, in reading order. */
export function* paragraphsIn(blocks: readonly Block[]): Generator<Paragraph> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') yield block;
    else
      for (const { cells } of block.rows)
        for (const cell of cells) yield* paragraphsIn(cell.blocks);
  }
}
