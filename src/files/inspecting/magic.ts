import type { PdfFault } from '../inspection.ts';

/** ISO 32000-1, annex H.3.4.1: readers look for the header in the first 1,024 bytes. */
const HEADER_WITHIN = 1024;
const HEADER = '%PDF-';

const OTHERS: readonly { readonly fault: PdfFault; readonly what: string; readonly starts: RegExp }[] = [
  { fault: 'html-page', what: '', starts: /^(\uFEFF|ï»¿)?\s*<(!doctype\s+html|html|head|body|!--|\?xml[^>]*>\s*<(!doctype\s+)?html)/iu },
  { fault: 'git-pointer', what: '', starts: /^version https:\/\/git-lfs\.github\.com\/spec\//u },
  { fault: 'other-format', what: 'a Word, Excel or other Office document, or a zip file', starts: /^PK\p{Cc}{2}/u },
  { fault: 'other-format', what: 'an old Word or Excel document', starts: /^ÐÏ\p{Cc}à/u },
  { fault: 'other-format', what: 'a picture', starts: /^(\p{Cc}PNG|ÿØÿ|GIF8|II\*\p{Cc}|MM\p{Cc}\*)/u },
  { fault: 'other-format', what: 'a rich text document', starts: /^\{\\rtf/u },
  { fault: 'other-format', what: 'an e-mail', starts: /^(Return-Path|Received|From|Delivered-To|MIME-Version): /u },
]; // prettier-ignore

/** What the first bytes say against the file being a PDF; undefined where they say nothing. */
export function faultOfFirstBytes(
  bytes: Uint8Array,
): { readonly fault: PdfFault; readonly reason?: string } | undefined {
  if (bytes.length === 0) return { fault: 'empty' };
  const start = Buffer.from(
    bytes.buffer,
    bytes.byteOffset,
    Math.min(bytes.length, HEADER_WITHIN + HEADER.length),
  ).toString('latin1');
  if (start.includes(HEADER)) return undefined;
  for (const { fault, what, starts } of OTHERS) {
    if (!starts.test(start)) continue;
    if (what === '') return { fault };
    return { fault, reason: `This is ${what} with the name of a PDF.` };
  }
  return { fault: 'not-a-pdf' };
}
