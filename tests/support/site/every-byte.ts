import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { openDocument, openEngine, type PdfiumEngine } from '../../../src/files/pdfium.ts';

const ENGINE_BYTES = 256 * 1024 * 1024;
const DEEPEST = 4;

/** A text that is in a published file, in itself or packed. */
export type PublishedText = { readonly where: string; readonly text: string };

/**
 * All that a folder publishes, unpacked down to texts by other means than the search for exempt words has: names of files, gzip,
 * Brotli, ZIP and EPUB, streams and pages of PDFs, in UTF-8, UTF-16 and Latin-1, also without markup.
 */
export async function everyByteOf(folder: string): Promise<PublishedText[]> {
  const engine = await openEngine(ENGINE_BYTES);
  const found: PublishedText[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const where = path.relative(folder, file);
    found.push({ where: `the name of ${where}`, text: where });
    open(engine, { where, bytes: readFileSync(file), depth: 0 }, found);
  }
  return found;
}

type Part = { readonly where: string; readonly bytes: Buffer; readonly depth: number };

function open(engine: PdfiumEngine, { where, bytes, depth }: Part, found: PublishedText[]): void {
  const utf8 = bytes.toString('utf8');
  found.push({ where, text: utf8 });
  if (/<[a-z!?/]/i.test(utf8)) found.push({ where, text: utf8.replaceAll(/<[^>]*>/g, '') });
  if (bytes.includes(0)) {
    found.push({ where, text: bytes.toString('utf16le') });
    found.push({ where, text: bytes.subarray(1).toString('utf16le') });
  }
  if (depth >= DEEPEST) return;
  for (const [how, inner] of unpacked(bytes, where)) {
    open(engine, { where: `${where} > ${how}`, bytes: inner, depth: depth + 1 }, found);
  }
  if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-') return;
  const pages = openDocument(engine, bytes, (document) =>
    Array.from({ length: document.pageCount }, (_, at) =>
      document.withPage(at, (page) => page.text()),
    ),
  );
  found.push({ where: `${where} > pages`, text: pages.join('\n') });
}

function* unpacked(bytes: Buffer, name: string): Generator<[how: string, inner: Buffer]> {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) yield ['gzip', gunzipSync(bytes)];
  else if (name.endsWith('.br')) yield ['brotli', brotliDecompressSync(bytes)];
  else if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') yield* entriesOf(bytes);
  else if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') {
    for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
      const start = bytes[at + 6] === 0x0d ? at + 8 : at + 7;
      if (bytes[start] !== 0x78 && bytes[start] !== 0x58 && bytes[start] !== 0x48) continue;
      const end = bytes.indexOf('endstream', start);
      const inner = tried(() => inflateSync(bytes.subarray(start, end)));
      if (inner) yield [`stream at ${at}`, inner];
    }
  }
}

/** By the directory at the end of the archive (APPNOTE 4.3.12). */
function* entriesOf(zip: Buffer): Generator<[how: string, inner: Buffer]> {
  for (
    let at = zip.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0;
    at = zip.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  ) {
    const [method, size, name, local] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt32LE(at + 42),
    ];
    const entry = zip.toString('utf8', at + 46, at + 46 + name);
    yield [`name of ${entry}`, Buffer.from(entry)];
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + size);
    const inner = method === 0 ? packed : tried(() => inflateRawSync(packed));
    if (inner) yield [entry, inner];
  }
}

function tried(unpack: () => Buffer): Buffer | undefined {
  try {
    return unpack();
  } catch {
    return undefined;
  }
}
