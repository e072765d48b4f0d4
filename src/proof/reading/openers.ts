import { within, type Explorer, type Origin } from './exploration.ts';
import type { Format } from './formats.ts';
import { gunzip, inflate, type Compression } from './inflate.ts';
import { partsOfPng } from './png.ts';
import { listZip } from '../../files/zip.ts';

type Opener = (bytes: Buffer, origin: Origin, explorer: Explorer, format: Format) => void;

/** How each format is taken apart, down to texts that can be searched. */
export const openers: Readonly<Record<Exclude<Format['kind'], 'text'>, Opener>> = {
  gzip: (bytes, origin, explorer) => {
    const { bytes: inner, consumed, problem, words } = gunzip(bytes, explorer.bytesLeft);
    const inside = within(
      origin,
      'gzip',
      undefined,
      withoutExtension(origin.name, /\.(?:gz|tgz)$/i),
    );
    if (words !== '') explorer.text(words, 'text', within(origin, 'gzip header'));
    explorer.bytes(inner, inside);
    if (problem !== undefined) explorer.unread(origin, problem);
    else searchRest(bytes.subarray(consumed), within(origin, 'after the gzip'), explorer);
  },
  zlib: (bytes, origin, explorer) => unpackWhole(bytes, origin, explorer, 'zlib', 'deflate'),
  zip: (bytes, origin, explorer) => openZip(bytes, origin, explorer),
  pdf: (bytes, origin, explorer) => {
    explorer.later.pdfs.push({ bytes, origin });
  },
  png: (bytes, origin, explorer) => {
    explorer.noise(bytes, within(origin, 'png'));
    const parts = partsOfPng(bytes);
    if (parts === undefined) explorer.unread(origin, 'the picture ends too soon');
    for (const part of parts ?? []) {
      const inside = within(origin, `png ${part.type}`);
      if (part.compressed) unpackWhole(part.bytes, inside, explorer, 'zlib', 'deflate');
      else searchRest(part.bytes, inside, explorer);
    }
  },
  'in-clear': (bytes, origin, explorer, format) => {
    const inside = within(origin, format.kind === 'in-clear' ? format.what : 'bytes');
    explorer.noise(bytes, inside);
    searchMetadata(bytes, inside, explorer);
    carve(bytes, inside, explorer);
  },
  sealed: (bytes, origin, explorer, format) => {
    explorer.noise(bytes, within(origin, 'bytes'));
    explorer.unread(origin, `it is a ${format.kind === 'sealed' ? format.what : 'sealed file'}`);
  },
  unknown: (bytes, origin, explorer) => {
    const inside = within(origin, 'bytes');
    explorer.noise(bytes, inside);
    searchMetadata(bytes, inside, explorer);
    carve(bytes, inside, explorer);
    // What is in another file was meant for that file's readers; a file of its own must be known.
    if (origin.depth === 0) explorer.unread(origin, 'its format is not known');
  },
};

function unpackWhole(
  bytes: Buffer,
  origin: Origin,
  explorer: Explorer,
  compression: Compression,
  channel: string,
): void {
  const { bytes: inner, consumed, problem } = inflate(bytes, compression, explorer.bytesLeft);
  const name = withoutExtension(origin.name, /\.(?:zz|zlib|deflate)$/i);
  explorer.bytes(inner, within(origin, channel, undefined, name));
  if (problem !== undefined) explorer.unread(origin, problem);
  else searchRest(bytes.subarray(consumed), within(origin, `after the ${channel}`), explorer);
}

/** What is beside the content itself: in clear, or packed in turn. */
function searchRest(bytes: Buffer, origin: Origin, explorer: Explorer): void {
  if (bytes.length > 0) explorer.bytes(bytes, origin);
}

function openZip(bytes: Buffer, origin: Origin, explorer: Explorer): void {
  const { entries, comments, problem } = listZip(bytes);
  if (problem !== undefined) explorer.unread(origin, problem);
  if (comments !== '') explorer.text(comments, 'text', within(origin, 'zip comment'));
  let known = 0;
  const opened: Span[] = [];
  for (const entry of entries.toSorted((a, b) => a.start - b.start)) {
    const inside = within(origin, 'zip', entry.name, entry.name);
    explorer.text(entry.name, 'text', within(origin, 'zip, file name'));
    // In a file that is searched where it is published, this is one of its own parts.
    if (entry.start < known) continue;
    if (entry.name.endsWith('/') && !entry.compressedSize) continue;
    const data = bytes.subarray(
      entry.start,
      entry.compressedSize === undefined ? bytes.length : entry.start + entry.compressedSize,
    );
    if (entry.encrypted) explorer.unread(inside, 'it is locked with a password');
    else if (entry.method === 'stored') {
      if (explorer.isPublished(data)) known = entry.start + data.length;
      else explorer.bytes(data, inside);
      opened.push([entry.start, entry.start + data.length]);
    } else if (entry.method === 'other') explorer.unread(inside, 'it is packed in a rare way');
    else {
      const {
        bytes: inner,
        consumed,
        problem: fault,
      } = inflate(data, 'deflate-raw', explorer.bytesLeft);
      if (fault === undefined && explorer.isPublished(inner)) known = entry.start + consumed;
      else explorer.bytes(inner, inside);
      if (fault === undefined) opened.push([entry.start, entry.start + consumed]);
      else explorer.unread(inside, fault);
    }
  }
  for (const [from, to] of between(opened, bytes.length)) {
    const gap = bytes.subarray(from, to);
    explorer.noise(gap, within(origin, 'zip, between its files'), from);
  }
}

/** From, and up to but not with. */
type Span = readonly [from: number, to: number];

/** What is in no part that was opened: heads of files, the directory, and what lies hidden among them. */
function* between(opened: readonly Span[], length: number): Generator<Span> {
  let from = 0;
  for (const [start, end] of opened.toSorted(([a], [b]) => a - b)) {
    if (start > from) yield [from, start];
    from = Math.max(from, end);
  }
  if (from < length) yield [from, length];
}

const XMP = /<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/g;

function searchMetadata(bytes: Buffer, origin: Origin, explorer: Explorer): void {
  if (!bytes.includes('<x:xmpmeta')) return;
  for (const [packet] of bytes.toString('latin1').matchAll(XMP)) {
    const text = Buffer.from(packet, 'latin1').toString('utf8');
    explorer.text(text, 'xml', within(origin, 'xmp'));
  }
}

const PACKED: readonly (readonly ['gzip' | 'zip', Buffer])[] = [
  ['gzip', Buffer.from('1f8b08', 'hex')],
  ['zip', Buffer.from('504b0304', 'hex')],
];

/** Archives hidden in or behind something else. What only looks like one, by chance, is no fault. */
function carve(bytes: Buffer, origin: Origin, explorer: Explorer): void {
  for (const [kind, mark] of PACKED) {
    for (let at = bytes.indexOf(mark, 1); at > 0; at = bytes.indexOf(mark, at + 1)) {
      const rest = bytes.subarray(at);
      if (kind === 'zip') {
        const whole = listZip(rest).problem === undefined;
        openZip(rest, within(origin, 'hidden'), whole ? explorer : quietly(explorer));
        break;
      }
      const { bytes: inner, problem } = gunzip(rest, explorer.bytesLeft);
      if (problem === undefined) explorer.bytes(inner, within(origin, 'hidden gzip'));
    }
  }
}

function quietly(explorer: Explorer): Explorer {
  return Object.create(explorer, { unread: { value: () => {} } }) as Explorer;
}

function withoutExtension(name: string, extension: RegExp): string {
  return name.replace(extension, '');
}
