import {
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFOperator,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib';

/** Writes the structure tree that a screen reader reads a PDF by (ISO 32000-1, 14.7). */
export type PdfTags = {
  /** What `draw` puts on the page is an element of this type: "H1", "P"; a "Figure" has words in its place. */
  element(page: PDFPage, type: string, draw: () => void, inWords?: string): void;
  /** What `draw` puts on the page is no part of the text: a page's number. */
  artefact(page: PDFPage, draw: () => void): void;
  /** To be called once, when all is drawn. */
  finish(): void;
};

export function pdfTags(pdf: PDFDocument): PdfTags {
  const { context, catalog } = pdf;
  const root = context.nextRef();
  const documentElement = context.nextRef();
  const elements: PDFRef[] = [];
  const ofPages = new Map<PDFPage, PDFRef[]>();
  const marked = (page: PDFPage, operator: string, args: string[], draw: () => void) => {
    page.pushOperators(PDFOperator.of(operator as never, args));
    draw();
    page.pushOperators(PDFOperator.of('EMC' as never));
  };
  return {
    element: (page, type, draw, inWords) => {
      const ofPage = ofPages.get(page) ?? [];
      ofPages.set(page, ofPage);
      marked(page, 'BDC', [`/${type}`, `<</MCID ${ofPage.length}>>`], draw);
      const element = context.register(
        context.obj({
          Type: 'StructElem',
          S: type,
          P: documentElement,
          Pg: page.ref,
          K: ofPage.length,
          ...(inWords !== undefined && { Alt: PDFHexString.fromText(inWords) }),
        }),
      );
      ofPage.push(element);
      elements.push(element);
    },
    artefact: (page, draw) => marked(page, 'BMC', ['/Artifact'], draw),
    finish: () => {
      const parents = [...ofPages].flatMap(([page, refs], index) => {
        page.node.set(PDFName.of('StructParents'), context.obj(index));
        return [context.obj(index), context.obj(refs)];
      });
      context.assign(
        documentElement,
        context.obj({ Type: 'StructElem', S: 'Document', P: root, K: elements }),
      );
      context.assign(
        root,
        context.obj({
          Type: 'StructTreeRoot',
          K: documentElement,
          ParentTree: { Nums: parents },
        }),
      );
      catalog.set(PDFName.of('StructTreeRoot'), root);
      catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
    },
  };
}
