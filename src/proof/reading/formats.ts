import { isUtf8 } from 'node:buffer';
import { extname } from 'node:path/posix';
import { inflate } from './inflate.ts';

/** What a file is, by its bytes; by its name only where the bytes say nothing. */
export type Format =
  | { readonly kind: 'text'; readonly language: TextLanguage; readonly text: string }
  | { readonly kind: 'gzip' | 'zlib' | 'zip' | 'pdf' | 'png' }
  /** Pixels, outlines, sound or code, with any words in clear. */
  | { readonly kind: 'in-clear'; readonly what: string }
  | { readonly kind: 'sealed'; readonly what: string }
  | { readonly kind: 'unknown' };

export type TextLanguage = 'html' | 'xml' | 'json' | 'ics' | 'csv' | 'js' | 'css' | 'text';

const LANGUAGES: Readonly<Record<string, TextLanguage>> = {
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.xml': 'xml',
  '.atom': 'xml',
  '.rss': 'xml',
  '.svg': 'xml',
  '.rels': 'xml',
  '.json': 'json',
  '.jsonld': 'json',
  '.geojson': 'json',
  '.map': 'json',
  '.webmanifest': 'json',
  '.ics': 'ics',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.js': 'js',
  '.mjs': 'js',
  '.cjs': 'js',
  '.css': 'css',
};

type Magic = readonly [at: number, hex: string, format: Format];

const inClear = (what: string): Format => ({ kind: 'in-clear', what });
const sealed = (what: string): Format => ({ kind: 'sealed', what });

const MAGIC: readonly Magic[] = [
  [0, '1f8b08', { kind: 'gzip' }],
  [0, '504b0304', { kind: 'zip' }],
  [0, '504b0506', { kind: 'zip' }],
  [0, '89504e470d0a1a0a', { kind: 'png' }],
  [0, '774f4646', sealed('packed font')],
  [0, '774f4632', sealed('packed font')],
  [257, '7573746172', sealed('tar archive')],
  [0, 'ffd8ff', inClear('jpeg')],
  [0, '474946383761', inClear('gif')],
  [0, '474946383961', inClear('gif')],
  [8, '57454250', inClear('webp')],
  [8, '57415645', inClear('wav')],
  [4, '66747970', inClear('mp4, heic or avif')],
  [0, '49492a00', inClear('tiff')],
  [0, '4d4d002a', inClear('tiff')],
  [0, '00000100', inClear('icon')],
  [0, '0061736d', inClear('wasm')],
  [0, '0001000000', inClear('font')],
  [0, '4f54544f', inClear('font')],
  [0, '494433', inClear('mp3')],
  [0, '4f676753', inClear('ogg')],
  [0, '1a45dfa3', inClear('webm')],
  [0, 'fd377a585a00', sealed('xz archive')],
  [0, '425a68', sealed('bzip2 archive')],
  [0, '377abcaf271c', sealed('7-Zip archive')],
  [0, '526172211a07', sealed('RAR archive')],
  [0, '28b52ffd', sealed('Zstandard archive')],
  [0, 'd0cf11e0a1b11ae1', sealed('Word, Excel or Outlook file of the old kind, or a locked one')],
  [0, '53514c69746520666f726d6174203300', sealed('SQLite database')],
];
const magics = MAGIC.map(([at, hex, format]) => [at, Buffer.from(hex, 'hex'), format] as const);

/** A zlib header is two bytes, which noise often has. */
const ENOUGH_TO_TELL = 64 * 1024 * 1024;

/** The search takes its records apart into files of a layout of its own. */
const PART_OF_AN_INDEX = /\.pf_[a-z]+$/i;

const PDF_MAGIC = Buffer.from('%PDF-');
/** Readers look for the header of a PDF so far into the file. */
const PDF_HEADER_WITHIN = 1024;

export function formatOf(bytes: Buffer, name: string): Format {
  if (PART_OF_AN_INDEX.test(name)) return sealed('part of a search index of unknown origin');
  const magic = magics.find(
    ([at, mark]) =>
      bytes[at] === mark[0] &&
      bytes.compare(mark, 0, mark.length, at, Math.min(at + mark.length, bytes.length)) === 0,
  );
  if (magic) return magic[2];
  const header = bytes.subarray(0, PDF_HEADER_WITHIN).indexOf(PDF_MAGIC);
  if (header >= 0 && (header === 0 || extname(name).toLowerCase() === '.pdf' || !isUtf8(bytes))) {
    return { kind: 'pdf' };
  }
  const extension = extname(name).toLowerCase();
  if (extension === '.br') return sealed('file packed by Brotli');
  const text = textOf(bytes);
  if (text !== undefined) return { kind: 'text', language: languageOf(extension, text), text };
  return isZlib(bytes) ? { kind: 'zlib' } : { kind: 'unknown' };
}

/** Whether decoded bytes are worth unpacking: noise is rarely a text, and rarely has a magic number. */
export function isMeaningful(bytes: Buffer): boolean {
  const { kind } = formatOf(bytes, '');
  if (kind === 'zlib') return inflate(bytes, 'zlib', ENOUGH_TO_TELL).bytes.length > 0;
  return kind !== 'unknown';
}

function languageOf(extension: string, text: string): TextLanguage {
  const known = LANGUAGES[extension];
  if (known) return known;
  const opening = text.slice(0, 400).trimStart();
  if (/^<(?:!doctype html|html)/i.test(opening)) return 'html';
  if (/^<(?:\?xml|svg)/i.test(opening)) return 'xml';
  if (/^[{[]\s*["{[\]}\d]/.test(opening)) return 'json';
  if (opening.startsWith('BEGIN:VCALENDAR')) return 'ics';
  return 'text';
}

/** Undefined where the bytes aren't text in UTF-8, UTF-16 or Windows-1252. */
function textOf(bytes: Buffer): string | undefined {
  if (bytes.length === 0) return '';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.subarray(2).toString('utf16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return bigEndian(bytes.subarray(2));
  const sample = bytes.subarray(0, 65_536);
  let nulsAtEven = 0;
  let nulsAtOdd = 0;
  let controls = 0;
  for (let i = 0; i < sample.length; i += 1) {
    const byte = sample[i] as number;
    if (byte === 0) {
      if (i % 2 === 0) nulsAtEven += 1;
      else nulsAtOdd += 1;
    } else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) controls += 1;
  }
  const third = sample.length / 3;
  if (nulsAtOdd > third && nulsAtEven < third / 10) return bytes.toString('utf16le');
  if (nulsAtEven > third && nulsAtOdd < third / 10) return bigEndian(bytes);
  if (nulsAtEven + nulsAtOdd > 0) return undefined;
  if (isUtf8(bytes)) return controls > sample.length / 10 ? undefined : bytes.toString('utf8');
  return controls > sample.length / 100 ? undefined : bytes.toString('latin1');
}

function bigEndian(bytes: Buffer): string {
  return Buffer.from(bytes.subarray(0, bytes.length & ~1))
    .swap16()
    .toString('utf16le');
}

/** RFC 1950: method 8, and a header that is a multiple of 31. */
function isZlib(bytes: Buffer): boolean {
  const [first = 0, second = 0] = bytes;
  return (first & 15) === 8 && first >> 4 <= 7 && (first * 256 + second) % 31 === 0;
}
