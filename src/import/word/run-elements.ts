import type { XmlNode } from '../xml/xml-tree.ts';

/** What older programs show, and what is said of words rather than in them. */
export const SILENT = new Set([
  'pPr', 'rPr', 'sdtPr', 'sdtEndPr', 'instrText', 'delInstrText', 'delText', 'proofErr', 'bookmarkStart', 'bookmarkEnd', 'commentRangeStart', 'commentRangeEnd', 'commentReference', 'annotationRef', 'footnoteRef', 'endnoteRef', 'separator', 'continuationSeparator', 'lastRenderedPageBreak', 'permStart', 'permEnd', 'fldData', 'rPrChange', 'pPrChange', 'moveFromRangeStart', 'moveFromRangeEnd', 'moveToRangeStart', 'moveToRangeEnd', 'smartTagPr', 'customXmlPr', 'softHyphen', 'pgNum', 'oMathParaPr', 'fldChar',
]); // prettier-ignore

/** What is within these is text like any other. */
export const TRANSPARENT = new Set([
  'smartTag', 'customXml', 'bdo', 'dir', 'sdtContent', 'ruby', 'rubyBase', 'oMathPara',
]); // prettier-ignore

/** What is said of a document that is a part of another, and is in a file of its own. */
export const LINKED = 'a document that is linked in as a part of this one';
export const LINKED_DOCUMENT =
  'a document is linked in as a part of this one (a master document): its words are in a file of their own, so bring that in too, or put them into this one';

/** Whether a note is called by a mark of its author's own, which follows. */
export const isOwnMark = ({ name, attributes }: XmlNode): boolean =>
  /^(?:footnote|endnote)Reference$/.test(name) &&
  ['1', 'true', 'on'].includes(attributes['customMarkFollows'] ?? '');
