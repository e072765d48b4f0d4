/** A book in chapters, as {@link writeEpub} makes a file of it. It knows no council. */
export type Book = {
  /** What the book is known by wherever it is: an absolute address, the same for each edition of it. */
  readonly id: string;
  readonly title: string;
  /** BCP 47: "en-GB". */
  readonly language: string;
  readonly creator: string;
  readonly publisher: string;
  readonly description: string;
  /** Of its newest paper, "2022-05-03T00:00:00Z": the only instant in the file. */
  readonly modified: string;
  /** Where its papers are published one by one. */
  readonly source: string;
  readonly chapters: readonly Chapter[];
  /** A style sheet; readers have their own besides. */
  readonly styles: string;
  /** Pictures by the address that chapters have in `src`. One that isn't here is left out, and its words stay. */
  readonly pictures: ReadonlyMap<string, BookPicture>;
  /** Where each page of the printed book begins, in the order of its pages; none where it isn't printed. */
  readonly pages: readonly PageMark[];
};

export type Chapter = {
  /** Names its file, and is what links to it have: "item-7". Lower-case letters, digits and hyphens. */
  readonly key: string;
  readonly title: string;
  /** Depth in the contents, 0 for an item, 1 for what belongs to it. */
  readonly level: number;
  /** HTML that a renderer of ours made safe. A link to `https://part.invalid/KEY#ID` leads to that chapter. */
  readonly html: string;
};

export type BookPicture = { readonly bytes: Uint8Array; readonly mediaType: string };

/** The place in the text where a printed page begins. */
export type PageMark = {
  /** As printed: "B", "17". */
  readonly label: string;
  readonly chapter: string;
  /** Of the first element that begins on the page, else of the last one before it; none where it is the first page of its chapter. */
  readonly id?: string;
};

/** The address by which parts of one book refer to each other. */
export const PART_ADDRESS = 'https://part.invalid/';
