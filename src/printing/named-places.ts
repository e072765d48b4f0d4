import { pdfLib } from '../files/inspecting/pdf-lib.ts';

const { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } = pdfLib;

/**
 * The pages, counted from 1, on which the named places of a document begin that Chromium printed: the elements that a link of the document
 * leads to, by their ids. A hidden link is enough for an element to have a place.
 */
export async function namedPlaces(printed: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const document = await PDFDocument.load(printed, { updateMetadata: false });
  const pageOf = new Map(document.getPages().map(({ ref }, at) => [ref, at + 1]));
  const places = new Map<string, number>();
  const named = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  for (const [name, value] of named?.entries() ?? []) {
    const place = document.context.lookup(value);
    const page = place instanceof PDFArray ? place.get(0) : undefined;
    const number = page instanceof PDFRef ? pageOf.get(page) : undefined;
    if (number !== undefined) places.set(name.decodeText(), number);
  }
  return places;
}
