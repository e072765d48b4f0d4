import type { Inline } from '../document.ts';
import type { Findings } from '../findings.ts';
import type { FieldStack } from './field-stack.ts';
import type { PictureReader } from './pictures.ts';
import type { Look, Styles } from './word-looks.ts';
import type { Relationship } from './word-package.ts';
import type { UnseenWords } from '../xml/unseen-words.ts';
import type { XmlNode } from '../xml/xml-tree.ts';

/** What a paragraph is read with. */
export type RunContext = {
  readonly styles: Styles;
  readonly findings: Findings;
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly fields: FieldStack;
  readonly pictures: PictureReader;
  /** Gives the key of a note that is called. */
  readonly callNote: (kind: string, id: string) => string | undefined;
  /** What the page of the part doesn't show. */
  readonly unseen: UnseenWords;
  /** The look that the style of the paragraph gives. */
  readonly look: Look;
  /** The text bound to a content control, where it is known. */
  readonly boundText: (control: XmlNode) => string | undefined;
};

/** What is in a run of words beside its inlines. */
export type RunsRead = {
  readonly inlines: Inline[];
  /** The contents of text boxes that hang on the paragraph. */
  readonly boxes: XmlNode[];
  isCaption: boolean;
  /** Something is here that gives no words, such as hidden ones. */
  hasHidden: boolean;
};
