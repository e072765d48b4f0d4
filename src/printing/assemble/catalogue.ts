import { createHash } from 'node:crypto';
import type { PDFContext, PDFDict, PDFRef } from '@cantoo/pdf-lib';
import { pdfLib } from '../../files/inspecting/pdf-lib.ts';
import { nameOf, textObject } from './objects.ts';
import type { PackOptions } from './pack-part.ts';

const PROGRAM = 'Moothall';
const PRODUCER = `<pdf:Producer>${PROGRAM}</pdf:Producer>`;

/**
 * Whether a PDF is as it was put together here. Notes that a reader saved into it, or another program's copy, are no longer that: a
 * reader adds them at the end, and another program names itself.
 */
export function isAsAssembled(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ends = file.indexOf('%%EOF');
  return file.includes(PRODUCER) && ends >= 0 && file.indexOf('%%EOF', ends + 1) < 0;
}
/** A node of the page tree has as many pages at most. */
const PAGES_IN_NODE = 64;

/** Writes the page tree and sets the parent of each page. */
export function writePageTree(out: PDFContext, pages: readonly PDFRef[]): PDFRef {
  const root = out.nextRef();
  const nodes: PDFRef[] = [];
  for (let from = 0; from < pages.length; from += PAGES_IN_NODE) {
    const own = pages.slice(from, from + PAGES_IN_NODE);
    const node = out.register(
      out.obj({ Type: 'Pages', Parent: root, Kids: own, Count: own.length }),
    );
    for (const page of own) {
      const dict = out.lookup(page);
      if (dict instanceof pdfLib.PDFDict) dict.set(nameOf('Parent'), node);
    }
    nodes.push(node);
  }
  out.assign(root, out.obj({ Type: 'Pages', Kids: nodes, Count: pages.length }));
  return root;
}

/** Says what the pack is, in the places where readers look for it. */
export function describePack(
  out: PDFContext,
  catalog: PDFDict,
  { title, author, subject, language, date, id }: PackOptions,
  pdfUa: boolean,
): void {
  const day = pdfDate(date);
  const properties = { Title: textObject(title), Author: textObject(author) };
  const info = out.obj({
    ...properties,
    ...(subject !== undefined && { Subject: textObject(subject) }),
    Creator: textObject(PROGRAM),
    Producer: textObject(PROGRAM),
    CreationDate: pdfLib.PDFString.of(day),
    ModDate: pdfLib.PDFString.of(day),
  });
  out.trailerInfo.Info = out.register(info);
  const digest = createHash('sha256').update(id).digest('hex').slice(0, 32);
  out.trailerInfo.ID = out.obj([pdfLib.PDFHexString.of(digest), pdfLib.PDFHexString.of(digest)]);
  catalog.set(nameOf('Lang'), pdfLib.PDFString.of(language));
  catalog.set(nameOf('ViewerPreferences'), out.obj({ DisplayDocTitle: true }));
  catalog.set(nameOf('PageMode'), nameOf('UseOutlines'));
  const xmp = Buffer.from(metadata({ title, author, subject, language, date }, pdfUa), 'utf8');
  const stream = pdfLib.PDFRawStream.of(out.obj({ Type: 'Metadata', Subtype: 'XML' }), xmp);
  catalog.set(nameOf('Metadata'), out.register(stream));
}

/** "D:20220511090000Z". */
function pdfDate(instant: string): string {
  const digits = new Date(instant).toISOString().replaceAll(/[-:T]|\.\d+/gu, '');
  return `D:${digits}`;
}

type Described = Pick<PackOptions, 'title' | 'author' | 'language' | 'date'> & { readonly subject: string | undefined }; // prettier-ignore

/** Read by whoever doesn't read the properties, PDF/UA's validators among them. */
function metadata({ title, author, subject, language, date }: Described, pdfUa: boolean): string {
  const instant = new Date(date).toISOString().replace(/\.\d+/u, '');
  const alternative = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`; // prettier-ignore
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">',
    `<dc:format>application/pdf</dc:format><dc:title>${alternative(title)}</dc:title>`,
    `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>`,
    ...(subject === undefined ? [] : [`<dc:description>${alternative(subject)}</dc:description>`]),
    `<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreatorTool>${PROGRAM}</xmp:CreatorTool><xmp:CreateDate>${instant}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${instant}</xmp:ModifyDate>${PRODUCER}`,
    ...(pdfUa ? ['<pdfuaid:part>1</pdfuaid:part>'] : []),
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

/** Without the signs that XML has no place for. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cs}]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
