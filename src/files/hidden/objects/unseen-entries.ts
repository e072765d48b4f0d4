import type { PDFArray, PDFContext, PDFDict, PDFObject, PDFRawStream } from '@cantoo/pdf-lib';
import { decodeXML } from 'entities';
import { pdfLib } from '../../inspecting/pdf-lib.ts';

/** Longer strings are signatures, tables of colours and the like. */
const MOST_TEXT = 10_000;
/** Bytes of XMP, packed: a program's own history may be longer, and says nothing of anybody. */
const MOST_METADATA = 1 << 20;

/**
 * Every string that a dictionary or an array of the file has itself, under whatever name: the title of a part of the
 * structure, the reason for a signature, what a list of a form has to choose from, a note of the program.
 */
export function ownStrings(object: PDFDict | PDFArray): string {
  const values = object instanceof pdfLib.PDFDict ? object.values() : object.asArray();
  return values
    .filter(isString)
    .map((value) => value.decodeText())
    .filter((text) => text.length > 2 && text.length <= MOST_TEXT)
    .join('\n');
}

const isString = (value: PDFObject) =>
  value instanceof pdfLib.PDFString || value instanceof pdfLib.PDFHexString;

/** What the properties of a picture, a page or the file say in XMP (ISO 32000-1, 14.3.2); '' for other streams. */
export function metadataText(stream: PDFRawStream): string {
  return metadataOf(stream).replaceAll(/<\/?[\w:.-]*|[<>"]/gu, ' ');
}

function metadataOf(stream: PDFRawStream): string {
  const type = stream.dict.lookup(pdfLib.PDFName.of('Type'));
  if (type !== pdfLib.PDFName.of('Metadata') || stream.contents.length > MOST_METADATA) return '';
  try {
    return Buffer.from(pdfLib.decodePDFRawStream(stream).decode()).toString('utf8');
  } catch {
    return '';
  }
}

/** Titles, descriptions and keywords in XMP, in whichever languages (Dublin Core). */
const DESCRIBED = /<dc:(title|description|subject)[\s>]([^]{0,20000}?)<\/dc:\1>/gu;

/** What the properties of a file, and of its pictures, say in XMP that it is about. */
export function describedIn(context: PDFContext): string[] {
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof pdfLib.PDFRawStream)) return [];
    return [...metadataOf(object).matchAll(DESCRIBED)].map(([, , text = '']) =>
      decodeXML(text.replaceAll(/<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ')).trim(),
    );
  });
}

/** "mailto:jane%40example.org?cc=…" as a reader's mail program has it. */
export function linkText(address: string): string {
  try {
    return decodeURIComponent(address.replace(/^(?:mailto|tel|sms):/iu, ' '));
  } catch {
    return address;
  }
}
