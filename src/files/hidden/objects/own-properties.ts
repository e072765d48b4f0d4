import type { PDFContext } from '@cantoo/pdf-lib';
import { pdfLib } from '../../inspecting/pdf-lib.ts';

/** What is read with the properties that every PDF has. */
const USUAL = new Set(['Title', 'Author', 'Subject', 'Keywords', 'Creator', 'Producer', 'CreationDate', 'ModDate', 'Trapped']); // prettier-ignore

/** "LastSavedBy", "Case Owner": whose name it is. */
export const isOfOwner = (label: string): boolean => OF_OWNER.test(label);
const OF_OWNER = /(?:^| )(?:by|author|manager|owner|user|editor|officer|reviewer|approver)$/iu;

/** What the properties say that a program or a council added to the usual ones, with their names in words: "Manager", "Source Modified". */
export function ownProperties(context: PDFContext): { label: string; value: string }[] {
  const info = context.lookup(context.trailerInfo.Info);
  if (!(info instanceof pdfLib.PDFDict)) return [];
  const own = info
    .keys()
    .map((key) => key.decodeText())
    .filter((key) => !USUAL.has(key));
  return own.map((key) => ({
    label: key.replaceAll(/(?<=\p{Ll})(?=\p{Lu})|[_-]+/gu, ' ').trim(),
    value: textOf(info.lookup(pdfLib.PDFName.of(key))),
  }));
}

const textOf = (value: unknown): string =>
  value instanceof pdfLib.PDFString || value instanceof pdfLib.PDFHexString
    ? value.decodeText()
    : '';
