import type { PDFContext, PDFDict, PDFObject } from '@cantoo/pdf-lib';
import { pdfLib } from '../../../src/files/inspecting/pdf-lib.ts';
import {
  openDocument,
  openEngine,
  type PdfDocument,
  type StructureElement,
} from '../../../src/files/pdfium.ts';
import { assemblePack } from '../../../src/printing/assemble/assemble-pack.ts';
import { asDict, bytesOf, dictAt, entriesAt, nameAt, numberOf, rawAt, textAt, valueAt } from '../../../src/printing/assemble/objects.ts'; // prettier-ignore
import type {
  AssembledPack,
  PackOptions,
  PackPart,
} from '../../../src/printing/assemble/pack-part.ts';

export const PACK: PackOptions = {
  title: 'Public reports pack',
  language: 'en-GB',
  date: '2022-05-11T09:30:00Z',
  author: 'Leeds City Council',
  id: 'a digest',
};

/** A part for a test: somebody else's PDF unless something else is said. */
export function partOf(key: string, bytes: Uint8Array, part: Partial<PackPart> = {}): PackPart {
  return {
    ...{ key, bytes, from: 'dropped', title: `Part ${key}`, language: 'en-GB', level: 0 },
    numbering: 'numbers',
    ...part,
  };
}

export type ReadPack = AssembledPack & PackObjects;

/** The objects of a pack. */
export type PackObjects = {
  readonly context: PDFContext;
  readonly catalog: PDFDict;
  readonly pageDicts: readonly PDFDict[];
};

/** Assembles parts, and reads what came of them. */
export async function packOf(parts: readonly PackPart[], options = PACK): Promise<ReadPack> {
  const pack = await assemblePack(parts, options);
  const document = await pdfLib.PDFDocument.load(pack.bytes, { updateMetadata: false });
  const pageDicts = document.getPages().map(({ node }) => node);
  return { ...pack, context: document.context, catalog: document.catalog, pageDicts };
}

/** Lends the PDF to a function, as PDFium reads it. */
export async function inPdfium<T>(
  bytes: Uint8Array,
  use: (document: PdfDocument) => T,
): Promise<T> {
  return openDocument(await openEngine(512 * 1024 * 1024), bytes, use);
}

/** The text of each page, without the spaces that PDFium infers. */
export function textsOf(bytes: Uint8Array): Promise<string[]> {
  return inPdfium(bytes, (document) =>
    Array.from({ length: document.pageCount }, (_, index) =>
      document.withPage(index, (page) => page.text().replaceAll(/\s+/gu, ' ').trim()),
    ),
  );
}

/** Position in the file, from 1 on, and view of a destination. */
export function placeOf(
  { context, pageDicts }: Pick<PackObjects, 'context' | 'pageDicts'>,
  destination: PDFObject | undefined,
): string {
  const array = context.lookup(destination);
  if (!(array instanceof pdfLib.PDFArray)) return 'nowhere';
  const page = asDict(array.lookup(0));
  const number = page ? pageDicts.indexOf(page) + 1 : 0;
  return [number, ...array.asArray().slice(1).map(String)].join(' ');
}

/** Of a page (from 1 on): "4 /XYZ 0 842 null" or an address, for each link. */
export function linksOf(pack: PackObjects, page: number): string[] {
  return entriesAt(pack.pageDicts[page - 1], 'Annots').flatMap((each) => {
    const link = asDict(pack.context.lookup(each));
    if (nameAt(link, 'Subtype') !== 'Link') return [];
    return [bytesOf(valueAt(dictAt(link, 'A'), 'URI')) ?? placeOf(pack, rawAt(link, 'Dest'))];
  });
}

/** The outline, a line each, indented; with the page that it leads to. */
export function outlineOf(pack: PackObjects): string[] {
  const lines: string[] = [];
  const level = (first: PDFDict | undefined, indent: string) => {
    for (let item = first; item; item = dictAt(item, 'Next')) {
      const [page = ''] = placeOf(pack, rawAt(item, 'Dest')).split(' ');
      lines.push(`${indent}${textAt(item, 'Title')} ${page}`);
      level(dictAt(item, 'First'), `${indent}  `);
    }
  };
  level(dictAt(dictAt(pack.catalog, 'Outlines'), 'First'), '');
  return lines;
}

/** The roles of a page's elements in reading order, as PDFium finds them: "P(0)" has the marked content 0. */
export function rolesOf(bytes: Uint8Array): Promise<string[]> {
  const written = (element: StructureElement | number): string =>
    typeof element === 'number'
      ? String(element)
      : `${element.type}(${element.children.map(written).join(' ')})`;
  return inPdfium(bytes, (document) =>
    Array.from({ length: document.pageCount }, (_, index) =>
      document.withPage(index, (page) => page.structure().map(written).join(' ')),
    ),
  );
}

/** The content of a page, unpacked. */
export function contentOf({ context, pageDicts }: ReadPack, page: number): string {
  return entriesAt(pageDicts[page - 1], 'Contents')
    .map((each) => {
      const stream = context.lookup(each);
      return stream instanceof pdfLib.PDFRawStream
        ? Buffer.from(pdfLib.decodePDFRawStream(stream).decode()).toString('latin1')
        : '';
    })
    .join('\n');
}

export { asDict, bytesOf, dictAt, entriesAt, nameAt, numberOf, rawAt, textAt, valueAt };
