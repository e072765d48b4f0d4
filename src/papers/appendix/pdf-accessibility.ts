import { pageRanges } from '../../language/page-ranges.ts';
/** What decides how well a PDF can be read by those who don't see its pages. */
export type PdfAccessibility = {
  readonly pages: number;
  /** 1-based numbers of the pages that are pictures without text, in order. */
  readonly scannedPages: readonly number[];
  /** Has a structure tree for screen readers. */
  readonly tagged: boolean;
  /** BCP 47, as the file has it; '' where it has none. */
  readonly language: string;
  /** Shows its own title to anyone who opens it. */
  readonly titled: boolean;
};

/**
 * Where a PDF falls short of the standard that public papers must meet (WCAG 2.2 level AA, by SI 2018/952
 * reg 12), in words to a reader: parts of one sentence, the gravest first; none where nothing is known
 * against it.
 */
export function pdfShortfalls(pdf: PdfAccessibility): string[] {
  return [
    scanned(pdf),
    // Nothing of a scan is there to be tagged.
    !pdf.tagged && pdf.scannedPages.length < pdf.pages
      ? 'not tagged: a screen reader must guess its headings, lists and tables'
      : '',
    pdf.language === '' ? 'doesn’t say which language it is in' : '',
    pdf.titled ? '' : 'doesn’t say its own title',
  ].filter((part) => part !== '');
}

function scanned({ scannedPages, pages }: PdfAccessibility): string {
  if (scannedPages.length === 0) return '';
  if (scannedPages.length === pages) return 'a scan: a screen reader can’t read it';
  const one = scannedPages.length === 1;
  return `${one ? 'page' : 'pages'} ${pageRanges(scannedPages)} ${one ? 'is a scan' : 'are scans'}: a screen reader can’t read ${one ? 'it' : 'them'}`;
}
