/** What older programs show, and what is said of words rather than in them. */
export const SILENT = new Set([
  'pPr', 'rPr', 'sdtPr', 'sdtEndPr', 'instrText', 'delInstrText', 'delText', 'proofErr', 'bookmarkStart', 'bookmarkEnd', 'commentRangeStart', 'commentRangeEnd', 'commentReference', 'annotationRef', 'footnoteRef', 'endnoteRef', 'separator', 'continuationSeparator', 'lastRenderedPageBreak', 'permStart', 'permEnd', 'fldData', 'rPrChange', 'pPrChange', 'moveFromRangeStart', 'moveFromRangeEnd', 'moveToRangeStart', 'moveToRangeEnd', 'smartTagPr', 'customXmlPr', 'softHyphen', 'pgNum', 'oMathParaPr', 'fldChar',
]); // prettier-ignore

/** What is within these is text like any other. */
export const TRANSPARENT = new Set([
  'smartTag', 'customXml', 'bdo', 'dir', 'sdtContent', 'ruby', 'rubyBase', 'oMathPara', 'subDoc',
]); // prettier-ignore
