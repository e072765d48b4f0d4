import { createRequire } from 'node:module';
import type * as PdfLib from '@cantoo/pdf-lib';
import { inflate } from './inflate.ts';

/** As CommonJS it loads five times faster than through the loader of TypeScript. */
export const loadPdfLib = () => createRequire(import.meta.url)('@cantoo/pdf-lib') as typeof PdfLib;

export type PdfStream = {
  /** "object 12". */
  readonly name: string;
  readonly kind: 'bytes' | 'picture';
  /** Decoded; of a picture, as it is packed. */
  readonly bytes: Buffer;
  readonly problem?: string;
};

const PICTURE_FILTERS = /\/(?:DCTDecode|DCT|JPXDecode|CCITTFaxDecode|CCF|JBIG2Decode)\b/;
/** Decoders other than inflate know no limit, so they are given little. */
const MOST_FOR_OLD_FILTERS = 16 * 1024 * 1024;

/**
 * Every stream in the file, found by its bytes and not by its table of contents, so that what an earlier
 * revision left behind is there too; and what is between the streams.
 */
export function streamsOfPdf(
  bytes: Buffer,
  most: () => number,
): { streams: Generator<PdfStream>; between: () => string } {
  const text = bytes.toString('latin1');
  const spans = spansOf(text);
  const between = () => {
    let from = 0;
    const parts = spans.map(({ start, end }) => {
      const part = text.slice(from, start);
      from = end;
      return part;
    });
    return [...parts, text.slice(from)].join('\n');
  };
  return { streams: decodedStreams(bytes, spans, most), between };
}

/** Strings in a page's program or an object: `(…)` and `<…>` (ISO 32000-1, 7.3.4), one a line. */
export function stringsOfPdf(syntax: string): string {
  const strings: string[] = [];
  for (let at = 0; at < syntax.length; at += 1) {
    const sign = syntax.charCodeAt(at);
    if (sign === OPEN) {
      const { value, end } = literalAt(syntax, at);
      strings.push(decoded(value));
      at = end;
    } else if (sign === LESS_THAN) {
      HEX_STRING.lastIndex = at;
      const hex = HEX_STRING.exec(syntax)?.[0];
      if (hex === undefined) {
        at += Number(syntax.charCodeAt(at + 1) === LESS_THAN);
        continue;
      }
      const digits = hex.replace(/[^\da-f]/gi, '');
      strings.push(
        decoded(
          Buffer.from(digits.padEnd(digits.length + (digits.length % 2), '0'), 'hex').toString(
            'latin1',
          ),
        ),
      );
      at += hex.length - 1;
    }
  }
  return strings.join('\n');
}

type Span = {
  readonly dictionary: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
};

function spansOf(text: string): Span[] {
  const spans: Span[] = [];
  const opening = /(?<!end)stream(?:\r\n|\n|\r)/g;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const start = opening.lastIndex;
    const head = text.slice(Math.max(0, match.index - 4096), match.index);
    const object = head.lastIndexOf('obj');
    if (object < 0) continue;
    const dictionary = head.slice(object + 3);
    const number = /(\d+)\s+\d+\s*$/.exec(head.slice(0, object))?.[1] ?? '?';
    const length = Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary)?.[1]);
    const closes = /^\s*endstream/.test(text.slice(start + length, start + length + 32));
    const found = text.indexOf('endstream', start);
    const end = closes ? start + length : found < 0 ? text.length : found;
    spans.push({ dictionary, name: `object ${number}`, start, end });
    opening.lastIndex = end;
  }
  return spans;
}

function* decodedStreams(
  bytes: Buffer,
  spans: readonly Span[],
  most: () => number,
): Generator<PdfStream> {
  for (const { dictionary, name, start, end } of spans) {
    const data = bytes.subarray(start, end);
    if (/\/Type\s*\/XRef\b/.test(dictionary)) continue;
    const picture = /\/Subtype\s*\/Image\b/.test(dictionary);
    if (picture || PICTURE_FILTERS.test(dictionary)) yield { name, kind: 'picture', bytes: data };
    else yield { name, kind: 'bytes', ...decodeStream(data, dictionary, most()) };
  }
}

function decodeStream(
  data: Buffer,
  dictionary: string,
  most: number,
): { bytes: Buffer; problem?: string } {
  const filters = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(dictionary)?.[1] ?? '';
  let bytes = data;
  for (const [, filter = ''] of filters.matchAll(/\/(\w+)/g)) {
    if (filter === 'Crypt') return { bytes, problem: 'a part of it is locked' };
    if (filter === 'FlateDecode' || filter === 'Fl') {
      // Without its two bytes of header, a stream that lacks its check sum can still be read to its end.
      const inner = inflate(bytes.subarray(2), 'deflate-raw', most);
      if (inner.problem !== undefined && inner.bytes.length === 0 && bytes.length > 8) {
        return { bytes, problem: inner.problem };
      }
      bytes = inner.bytes;
    } else {
      const old = decodeOldFilter(bytes, filter);
      if (old === undefined) return { bytes, problem: 'a part of it is packed in a rare way' };
      bytes = old;
    }
  }
  const predictor = Number(/\/Predictor\s+(\d+)/.exec(dictionary)?.[1] ?? 1);
  if (predictor < 10) return { bytes };
  return { bytes: withoutPredictor(bytes, Number(/\/Columns\s+(\d+)/.exec(dictionary)?.[1] ?? 1)) };
}

function decodeOldFilter(bytes: Buffer, filter: string): Buffer | undefined {
  if (bytes.length > MOST_FOR_OLD_FILTERS) return undefined;
  const { PDFContext, PDFRawStream, decodePDFRawStream } = loadPdfLib();
  try {
    const dictionary = PDFContext.create().obj({ Filter: filter });
    return Buffer.from(decodePDFRawStream(PDFRawStream.of(dictionary, bytes)).decode());
  } catch {
    return undefined;
  }
}

/** Undoes the row filters of PNG (ISO/IEC 15948, 9.2) for rows of bytes. */
function withoutPredictor(bytes: Buffer, columns: number): Buffer {
  const rows = Math.ceil(bytes.length / (columns + 1));
  const out = Buffer.alloc(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const type = bytes[row * (columns + 1)] ?? 0;
    for (let i = 0; i < columns; i += 1) {
      const at = row * columns + i;
      const left = i > 0 ? (out[at - 1] ?? 0) : 0;
      const above = row > 0 ? (out[at - columns] ?? 0) : 0;
      const corner = row > 0 && i > 0 ? (out[at - columns - 1] ?? 0) : 0;
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][type] ?? 0;
      out[at] = (bytes[row * (columns + 1) + 1 + i] ?? 0) + guess;
    }
  }
  return out;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((value) =>
    Math.abs(guess - value),
  ) as [number, number, number];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

const OPEN = 40;
const CLOSE = 41;
const BACKSLASH = 92;
const LESS_THAN = 60;
const HEX_STRING = /<[\da-f\s]*>/iy;
const ESCAPE = /\\(?:([0-7]{1,3})|(\r\n|\r|\n)|([nrtbf])|([\s\S]))/y;

function literalAt(syntax: string, at: number): { value: string; end: number } {
  let depth = 0;
  let value = '';
  let i = at;
  for (; i < syntax.length; i += 1) {
    const sign = syntax.charCodeAt(i);
    if (sign === BACKSLASH) {
      ESCAPE.lastIndex = i;
      const match = ESCAPE.exec(syntax);
      if (!match) break;
      const [all, octal, lineEnd, control, other] = match;
      if (octal !== undefined) value += String.fromCharCode(Number.parseInt(octal, 8) & 255);
      else if (lineEnd === undefined) value += control === undefined ? (other ?? '') : ' ';
      i += all.length - 1;
      continue;
    }
    if (sign === OPEN) depth += 1;
    if (sign === CLOSE) depth -= 1;
    if (depth === 0) break;
    if (sign !== OPEN || depth > 1) value += syntax.charAt(i);
  }
  return { value, end: i };
}

/** UTF-16 with its mark, UTF-8 with its mark, else PDFDocEncoding, which in letters is Latin-1. */
function decoded(value: string): string {
  if (value.startsWith('\xfe\xff') || value.startsWith('\xff\xfe')) {
    const bytes = Buffer.from(value.slice(2), 'latin1');
    const even = bytes.subarray(0, bytes.length & ~1);
    return (value.charCodeAt(0) === 0xfe ? Buffer.from(even).swap16() : even).toString('utf16le');
  }
  if (value.startsWith('\xef\xbb\xbf'))
    return Buffer.from(value.slice(3), 'latin1').toString('utf8');
  return value;
}
