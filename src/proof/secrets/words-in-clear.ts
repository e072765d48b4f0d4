import { inflate } from '../reading/inflate.ts';
import { partsOfPng } from '../reading/png.ts';

/** Of what a PNG says in words. */
const MOST_PNG_TEXT = 1 << 20;

/** What is written into a PNG beside its picture. */
export function textsOfPng(bytes: Buffer): string[] {
  return (partsOfPng(bytes) ?? [])
    .filter(({ type }) => /^(?:tEXt|zTXt|iTXt|after the picture)$/.test(type))
    .map((part) =>
      part.compressed ? inflate(part.bytes, 'zlib', MOST_PNG_TEXT).bytes : part.bytes,
    )
    .map((text) =>
      text
        .toString('utf8')
        .replace(/^[^\0]*\0+/, '')
        .replaceAll('\0', ' '),
    );
}

/** Lines of 76 signs without a blank: a file, or letters in signs. */
const IN_SIGNS = /^[A-Za-z0-9+/=]{60,}\r?$/gm;

/** Who wrote to whom. “To: ” with an address is in each link to write to that address (“mailto:”), too. */
const TO_WHOM = /^(?:from|sender|reply-to|to|cc|bcc|delivered-to):.*(?:\r?\n[ \t].*)*$/gim;

/** What a message says in clear, but for who wrote to whom. */
export const partsInClear = (message: string): string =>
  message.replace(IN_SIGNS, '').replace(TO_WHOM, '');

/** A paragraph, row or cell ends a line; what else is marked is within one. */
const LINE_END = /<\/(?:w:p|a:p|text:p|si|row|p|li|h\d|tr|div)>|<(?:w:br|br|w:cr)\b[^>]*>/gi;

export function withoutTags(xml: string): string {
  return xml
    .replace(LINE_END, '\n\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
