import { tidy } from '../files/file-text/file-text.ts';

/** What was found in a document besides the words of the report; each is listed for the officer. */
export type FoundKind =
  | 'deleted'
  | 'deleted row'
  | 'inserted'
  | 'inserted row'
  | 'moved'
  | 'comment'
  | 'hidden'
  | 'white text'
  | 'not seen on the page'
  | 'placeholder'
  | 'contents list'
  | 'page header or footer'
  | 'not body'
  | 'field'
  | 'decorative picture'
  | 'picture not taken'
  | 'link not taken'
  | 'not carried'
  | 'read as headings'
  | 'numbering';

export type Found = { readonly kind: FoundKind; readonly words: string };

/** The words of these are nowhere in the report. */
const LEFT_OUT: ReadonlySet<FoundKind> = new Set([
  'deleted',
  'deleted row',
  'comment',
  'hidden',
  'not seen on the page',
  'placeholder',
  'contents list',
  'page header or footer',
  'not body',
  'not carried',
  'picture not taken',
]);

export const isLeftOut = ({ kind }: Found): boolean => LEFT_OUT.has(kind);

/** Asked where words are left out that the page of their document doesn't show. */
export const NOT_SEEN =
  'words that the page of the document doesn’t show, such as blacked-out ones, are left out (“not seen on the page”): look whether the text around them is right';

/** Gathers what is found, and what an officer has to confirm, in the order of the document. */
export class Findings {
  readonly found: Found[] = [];
  readonly confirm: string[] = [];
  /** Letters that a symbol font shows as signs. */
  readonly shownAsSigns: string[] = [];

  /** Notes what was found, where it says anything. */
  add(kind: FoundKind, words: string): void {
    const said = tidy(words);
    if (said !== '') this.found.push({ kind, words: said });
  }

  /** Asks the officer, once for each question. */
  ask(question: string): void {
    if (!this.confirm.includes(question)) this.confirm.push(question);
  }
}

/** A document that can't be brought in: why, and what to do. */
export class ImportRefusal extends Error {
  override readonly name = 'ImportRefusal';
}
