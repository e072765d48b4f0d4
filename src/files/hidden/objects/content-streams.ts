import { inflateSync } from 'node:zlib';
import type { PDFRawStream } from '@cantoo/pdf-lib';
import { pdfLib } from '../../inspecting/pdf-lib.ts';

/** Bytes as they are in the file, of a stream that is read by the library. */
const MOST_STREAM = 1 << 20;
/** Bytes of one stream, unpacked: only plans drawn line by line have more. */
const MOST_UNPACKED = 1 << 24;

const name = (key: string) => pdfLib.PDFName.of(key);

/** Whether a stream may be the code of a page or of a part of one, and not a font, a picture, a function or a profile. */
function mayBeContent({ dict }: PDFRawStream): boolean {
  if (dict.lookup(name('Subtype')) === name('Form')) return true;
  return ['Type', 'Subtype', 'Length1', 'FunctionType', 'ShadingType', 'N'].every((key) => !dict.has(name(key))); // prettier-ignore
}

/** What the code of a page says; '' for other streams, and for one that is too large to be read. */
export function contentOf(stream: PDFRawStream): string {
  if (!mayBeContent(stream)) return '';
  const content = unpacked(stream);
  return /(?:^|\s)(?:T[jJ]|BT|re|Do|cm|q|BDC|DP)(?:\s|$)/u.test(content) ? content : '';
}

/**
 * A stream without its filter. Most are read by zlib, which stops at a limit without a word: of a plan that is larger than any text, nothing is
 * to be read, and it is no bomb either.
 */
export function unpacked(stream: PDFRawStream): string {
  const { dict, contents } = stream;
  const filter = dict.lookup(name('Filter'));
  try {
    if (filter === undefined) return Buffer.from(contents).toString('latin1');
    if (filter === name('FlateDecode') && !dict.has(name('DecodeParms')))
      return inflateSync(contents, { maxOutputLength: MOST_UNPACKED }).toString('latin1');
  } catch {
    return '';
  }
  return contents.length > MOST_STREAM ? '' : decoded(stream);
}

/** What a content stream writes in plain letters, as most fonts of English have them. */
export function shownIn(stream: PDFRawStream): string {
  if (!mayBeContent(stream) || stream.contents.length > MOST_STREAM) return '';
  const content = decoded(stream);
  if (!/\bT[jJ]\b/u.test(content)) return '';
  return [...content.matchAll(/\(((?:[^()\\]|\\.)*)\)|<([\da-f\s]+)>|\b(T\*|Td|TD|ET)\b/giu)]
    .map(([, literal, hex]) => {
      if (literal !== undefined) return literal.replaceAll(/\\([()\\])/gu, '$1');
      if (hex !== undefined)
        return Buffer.from(hex.replaceAll(/\s/gu, ''), 'hex').toString('latin1');
      return '\n';
    })
    .join('');
}

function decoded(stream: PDFRawStream): string {
  try {
    return Buffer.from(pdfLib.decodePDFRawStream(stream).decode()).toString('latin1');
  } catch {
    return '';
  }
}
