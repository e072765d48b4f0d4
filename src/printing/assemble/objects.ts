import type { PDFArray, PDFDict, PDFName, PDFObject, PDFRef, PDFStream } from '@cantoo/pdf-lib';
import { pdfLib } from '../../files/inspecting/pdf-lib.ts';

/** Reads the objects of a PDF without trusting their types: what isn't as expected is as if it weren't there. */

export const nameOf = (name: string): PDFName => pdfLib.PDFName.of(name);

export function asDict(object: PDFObject | undefined): PDFDict | undefined {
  return object instanceof pdfLib.PDFDict ? object : undefined;
}

export function asStream(object: PDFObject | undefined): PDFStream | undefined {
  return object instanceof pdfLib.PDFStream ? object : undefined;
}

export function asRef(object: PDFObject | undefined): PDFRef | undefined {
  return object instanceof pdfLib.PDFRef ? object : undefined;
}

/** What a key leads to; undefined where it leads to nothing. A reference is followed once. */
export function valueAt(dict: PDFDict | undefined, key: string): PDFObject | undefined {
  const value = dict?.lookup(nameOf(key));
  return value === pdfLib.PDFNull || value instanceof pdfLib.PDFRef ? undefined : value;
}

/** The value itself, which may be a reference. */
export function rawAt(dict: PDFDict | undefined, key: string): PDFObject | undefined {
  return dict?.get(nameOf(key));
}

export function dictAt(dict: PDFDict | undefined, key: string): PDFDict | undefined {
  return asDict(valueAt(dict, key));
}

export function arrayAt(dict: PDFDict | undefined, key: string): PDFArray | undefined {
  const value = valueAt(dict, key);
  return value instanceof pdfLib.PDFArray ? value : undefined;
}

/** The entries of an array as they are, references too; none where it is no array. */
export function entriesAt(dict: PDFDict | undefined, key: string): PDFObject[] {
  return arrayAt(dict, key)?.asArray() ?? [];
}

/** "GoTo" of /S /GoTo; '' where there is no name. */
export function nameAt(dict: PDFDict | undefined, key: string): string {
  return nameText(valueAt(dict, key));
}

export function nameText(object: PDFObject | undefined): string {
  return object instanceof pdfLib.PDFName ? object.decodeText() : '';
}

export function numberAt(dict: PDFDict | undefined, key: string): number | undefined {
  return numberOf(valueAt(dict, key));
}

export function numberOf(object: PDFObject | undefined): number | undefined {
  return object instanceof pdfLib.PDFNumber ? object.asNumber() : undefined;
}

/** A text string, decoded; '' where there is none. */
export function textAt(dict: PDFDict | undefined, key: string): string {
  return textOf(valueAt(dict, key)) ?? '';
}

export function textOf(object: PDFObject | undefined): string | undefined {
  if (!(object instanceof pdfLib.PDFString || object instanceof pdfLib.PDFHexString)) return undefined; // prettier-ignore
  try {
    return object.decodeText().replaceAll('\0', '');
  } catch {
    return undefined;
  }
}

/** The bytes of a string as Latin-1: names of destinations and IDs are bytes, not text. */
export function bytesOf(object: PDFObject | undefined): string | undefined {
  return object instanceof pdfLib.PDFString || object instanceof pdfLib.PDFHexString
    ? Buffer.from(object.asBytes()).toString('latin1')
    : undefined;
}

/** A text as any reader shows it. */
export const textObject = (text: string): PDFObject => pdfLib.PDFHexString.fromText(text);

/** Without the tail of binary fractions: 841.92, not 841.9200000000001. */
export function tidy(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
