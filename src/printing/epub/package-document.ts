import type { Book } from './book.ts';
import { escapeXml } from './escape-xml.ts';

/** A file of the book: how it is listed, and whether it is read in its turn. */
export type BookFile = {
  /** Below the folder of the package document. */
  readonly href: string;
  readonly id: string;
  readonly mediaType: string;
  readonly properties?: string;
  readonly inSpine?: boolean;
};

/** What the book has that a reader may need to know before opening it. */
export type BookFacts = { readonly hasPictures: boolean; readonly hasPages: boolean };

/** The package document (EPUB 3.2, "Package Document"), with what is known of its accessibility (EPUB Accessibility 1.0). */
export function packageDocument(
  book: Book,
  files: readonly BookFile[],
  { hasPictures, hasPages }: BookFacts,
): string {
  const meta = (property: string, value: string): string =>
    `<meta property="${property}">${escapeXml(value)}</meta>`;
  const features = [
    'tableOfContents',
    'readingOrder',
    'structuralNavigation',
    'displayTransformability',
    ...(hasPictures ? ['alternativeText'] : []),
    ...(hasPages ? ['pageNavigation', 'printPageNumbers'] : []),
  ];
  const modes = hasPictures ? ['textual', 'visual'] : ['textual'];
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${escapeXml(book.language)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escapeXml(book.id)}</dc:identifier>
<dc:title>${escapeXml(book.title)}</dc:title>
<dc:language>${escapeXml(book.language)}</dc:language>
<dc:creator>${escapeXml(book.creator)}</dc:creator>
<dc:publisher>${escapeXml(book.publisher)}</dc:publisher>
<dc:description>${escapeXml(book.description)}</dc:description>
<dc:source${hasPages ? ' id="printed"' : ''}>${escapeXml(book.source)}</dc:source>
${hasPages ? '<meta refines="#printed" property="source-of">pagination</meta>\n' : ''}${meta('dcterms:modified', book.modified)}
${modes.map((mode) => meta('schema:accessMode', mode)).join('\n')}
${meta('schema:accessModeSufficient', 'textual')}
${features.map((feature) => meta('schema:accessibilityFeature', feature)).join('\n')}
${meta('schema:accessibilityHazard', 'none')}
${meta('schema:accessibilitySummary', summaryOf(hasPictures, hasPages))}
</metadata>
<manifest>
${files.map(({ id, href, mediaType, properties }) => `<item id="${id}" href="${escapeXml(href)}" media-type="${mediaType}"${properties === undefined ? '' : ` properties="${properties}"`}/>`).join('\n')}
</manifest>
<spine>
${files.flatMap(({ id, inSpine }) => (inSpine ? [`<itemref idref="${id}"/>`] : [])).join('\n')}
</spine>
</package>
`;
}

function summaryOf(hasPictures: boolean, hasPages: boolean): string {
  return [
    'All of it is text that can be read aloud and shown at any size, with headings, contents and table headings.',
    ...(hasPictures ? ['Pictures have the descriptions that their authors wrote.'] : []),
    ...(hasPages ? ['It has the page numbers of the printed papers.'] : []),
    'It was not checked by a person.',
  ].join(' ');
}
