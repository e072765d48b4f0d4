/** The text of a PDF as structure, page by page: plain data, the same for the same bytes. */
export type PdfText = {
  readonly pages: readonly PageText[];
};

/** Why a page has no text to show. */
export type Unreadable = 'blank' | 'scan' | 'garbled';

export type PageText = {
  /** 1-based: what `#page=` of a PDF's address takes. */
  readonly number: number;
  readonly blocks: readonly Block[];
  /** Where the structure comes from: the file's own tags, or what its type looks like. */
  readonly source: 'tags' | 'layout';
  /** Read off a scan by a machine: expect mistakes. */
  readonly recognised: boolean;
  /** Its first paragraph goes on from the last block of the page before, in the middle of a sentence. */
  readonly goesOn: boolean;
  readonly unreadable?: Unreadable;
  /** What Moothall has read by machine on the scan that the page is, beside its blocks; 'later' where no build has come to it yet. */
  readonly scan?: readonly Block[] | 'later';
};

export type Block = Heading | Paragraph | List | Table | Lines;

/** Levels run from 1 over the whole document and skip none; the site sets them below its own. */
export type Heading = { readonly kind: 'heading'; readonly level: number; readonly text: string };

export type Paragraph = { readonly kind: 'paragraph'; readonly text: string };

export type List = { readonly kind: 'list'; readonly items: readonly ListItem[] };

export type ListItem = {
  /** As printed: "12.", "(a)"; '' for a bullet. */
  readonly label: string;
  readonly text: string;
  readonly items: readonly ListItem[];
};

/** Every row has as many cells; a cell over several columns is in its first. */
export type Table = {
  readonly kind: 'table';
  /** Rows of column headings; often one, sometimes none. */
  readonly head: readonly (readonly string[])[];
  readonly rows: readonly (readonly string[])[];
  /** The first cell of each row is its heading. */
  readonly rowHeadings: boolean;
  /** Where a heading is over several columns: of each cell of `head` how many, 0 where another one covers it. */
  readonly spans?: readonly (readonly number[])[];
};

/** A table that can't be read into columns for sure: its printed lines, spaces between the pieces of each. */
export type Lines = { readonly kind: 'lines'; readonly lines: readonly string[] };

/** What a page says, for a search index: blocks on lines of their own. */
export function plainText({ blocks, scan = [] }: PageText): string {
  return [...blocks, ...(scan === 'later' ? [] : scan)].map(plainBlock).join('\n');
}

function plainBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items.map(plainItem).join('\n');
    case 'lines':
      return block.lines.map((line) => line.replaceAll(/\s+/gu, ' ').trim()).join('\n');
    case 'table':
      return [...block.head, ...block.rows].map((row) => row.filter(Boolean).join(' ')).join('\n');
  }
}

function plainItem({ label, text, items }: ListItem): string {
  return [[label, text].filter(Boolean).join(' '), ...items.map(plainItem)].join('\n');
}
