import { within, type Explorer, type Origin } from './exploration.ts';
import type { Format } from './formats.ts';
import { gunzip, inflate, type Compression } from './inflate.ts';
import { partsOfPng } from './png.ts';
import { partsOfWoff } from './woff.ts';
import { listZip } from './zip.ts';

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
  brotli: (bytes, origin, explorer) => unpackWhole(bytes, origin, explorer, 'brotli', 'brotli'),
  zip: (bytes, origin, explorer) => openZip(bytes, origin, explorer),
  tar: (bytes, origin, explorer) => openTar(bytes, origin, explorer),
  pdf: (bytes, origin, explorer) => {
    explorer.later.pdfs.push({ bytes, origin });
  },
  pagefind: (bytes, origin, explorer) => {
    const inner = bytes.subarray(PAGEFIND_MARK);
    // Its records are words and numbers in CBOR, its fragments JSON.
    if (inner[0] === OPENING_BRACE) {
      explorer.bytes(inner, { ...origin, name: 'fragment.json' });
      return;
    }
    explorer.noise(inner, within(origin, 'pagefind'));
    if (/\.pf_index$/.test(origin.name)) {
      explorer.later.wordIndexes.push({ file: origin.name, bytes: inner });
    }
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
  woff: (bytes, origin, explorer) => openWoff(bytes, origin, explorer, 1),
  woff2: (bytes, origin, explorer) => openWoff(bytes, origin, explorer, 2),
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
    // What stands in another file was meant for that file's readers; a file of its own must be known.
    if (origin.depth === 0) explorer.unread(origin, 'its format is not known');
  },
};

const PAGEFIND_MARK = 12;
const OPENING_BRACE = 0x7b;

function unpackWhole(
  bytes: Buffer,
  origin: Origin,
  explorer: Explorer,
  compression: Compression,
  channel: string,
): void {
  const { bytes: inner, consumed, problem } = inflate(bytes, compression, explorer.bytesLeft);
  const name = withoutExtension(origin.name, /\.(?:br|zz|zlib|deflate)$/i);
  explorer.bytes(inner, within(origin, channel, undefined, name));
  if (problem !== undefined) explorer.unread(origin, problem);
  else searchRest(bytes.subarray(consumed), within(origin, `after the ${channel}`), explorer);
}

/** What stands beside the thing proper: in clear, or packed in turn. */
function searchRest(bytes: Buffer, origin: Origin, explorer: Explorer): void {
  if (bytes.length > 0) explorer.bytes(bytes, origin);
}

function openZip(bytes: Buffer, origin: Origin, explorer: Explorer): void {
  const { entries, comments, problem } = listZip(bytes);
  if (problem !== undefined) explorer.unread(origin, problem);
  if (comments !== '') explorer.text(comments, 'text', within(origin, 'zip comment'));
  for (const entry of entries) {
    const inside = within(origin, 'zip', entry.name, entry.name);
    explorer.text(entry.name, 'text', within(origin, 'zip, file name'));
    if (entry.name.endsWith('/') && !entry.compressedSize) continue;
    const data = bytes.subarray(
      entry.start,
      entry.compressedSize === undefined ? bytes.length : entry.start + entry.compressedSize,
    );
    if (entry.encrypted) explorer.unread(inside, 'it is locked with a password');
    else if (entry.method === 'stored') explorer.bytes(data, inside);
    else if (entry.method === 'other') explorer.unread(inside, 'it is packed in a rare way');
    else {
      const { bytes: inner, problem: fault } = inflate(data, 'deflate-raw', explorer.bytesLeft);
      explorer.bytes(inner, inside);
      if (fault !== undefined) explorer.unread(inside, fault);
    }
  }
  // Whatever lies between the entries.
  explorer.noise(bytes, within(origin, 'zip, between its files'));
}

const TAR_BLOCK = 512;

function openTar(bytes: Buffer, origin: Origin, explorer: Explorer): void {
  explorer.noise(bytes, within(origin, 'tar'));
  for (let at = 0; at + TAR_BLOCK <= bytes.length;) {
    const header = bytes.subarray(at, at + TAR_BLOCK);
    if (header.every((byte) => byte === 0)) {
      at += TAR_BLOCK;
      continue;
    }
    const name = header.toString('utf8', 0, 100).replace(/\0.*$/s, '');
    const size = Number.parseInt(header.toString('latin1', 124, 136), 8);
    const end = at + TAR_BLOCK + size;
    if (Number.isNaN(size) || end > bytes.length) {
      explorer.unread(origin, 'the archive is damaged');
      return;
    }
    explorer.text(name, 'text', within(origin, 'tar, file name'));
    searchRest(bytes.subarray(at + TAR_BLOCK, end), within(origin, 'tar', name, name), explorer);
    at += TAR_BLOCK + Math.ceil(size / TAR_BLOCK) * TAR_BLOCK;
  }
}

function openWoff(bytes: Buffer, origin: Origin, explorer: Explorer, version: 1 | 2): void {
  const { parts, problem } = partsOfWoff(bytes, version, explorer.bytesLeft);
  if (problem !== undefined) explorer.unread(origin, problem);
  explorer.noise(bytes, within(origin, 'font'));
  for (const part of parts) explorer.noise(part, within(origin, 'font'));
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
