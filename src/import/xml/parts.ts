import { MOST_UNPACKED } from '../../files/other-files/office-package.ts';
import { listZip, unpackZipEntry, type ZipEntry } from '../../files/zip.ts';
import { ImportRefusal } from '../findings.ts';
import { readTree, type XmlNode } from './xml-tree.ts';

/** A document as the archive of parts that it is. */
export type Parts = {
  readonly names: readonly string[];
  /** Undefined where there is none. Throws an {@link ImportRefusal} where it is too large. */
  readonly bytes: (part: string) => Buffer | undefined;
  readonly tree: (part: string) => XmlNode | undefined;
};

const MOST_PARTS = 5_000;
/** Of all parts that are read, unpacked. */
const MOST_TOGETHER = 200_000_000;
/** A part may unpack to so many times its own length where it is large. */
const MOST_RATIO = 200;
const LARGE = 10_000_000;

/** Opens a document within limits; nothing is unpacked but what is read. Throws an {@link ImportRefusal}. */
export function openParts(bytes: Buffer): Parts {
  const { entries, problem } = listZip(bytes);
  if (entries.length > MOST_PARTS) {
    throw new ImportRefusal(
      `It has ${entries.length.toLocaleString('en-GB')} parts, which no word processor writes. Copy its text into a new document.`,
    );
  }
  if (problem !== undefined || entries.length === 0) {
    throw new ImportRefusal(
      'It is damaged, or isn’t a document at all. Open it in its own program, save it again and use the new file.',
    );
  }
  if (entries.some(({ encrypted }) => encrypted)) {
    throw new ImportRefusal('It is locked by a password. Save it without one.');
  }
  const byName = new Map(entries.map((entry) => [entry.name.replace(/^\//, ''), entry]));
  let left = MOST_TOGETHER;
  const read = (part: string): Buffer | undefined => {
    const entry = byName.get(part);
    if (!entry) return undefined;
    const unpacked = unpackZipEntry(bytes, entry, Math.min(left, MOST_UNPACKED));
    if (unpacked === undefined || isBomb(unpacked, entry)) {
      throw new ImportRefusal(
        `Its part ${part} can’t be unpacked, or is too large to unpack. Save the document again without its large pictures.`,
      );
    }
    left -= unpacked.length;
    return unpacked;
  };
  const tree = (part: string): XmlNode | undefined => {
    const unpacked = read(part);
    return unpacked && readTree(unpacked);
  };
  return { names: [...byName.keys()], bytes: read, tree };
}

const isBomb = (unpacked: Buffer, { compressedSize }: ZipEntry): boolean =>
  compressedSize !== undefined &&
  unpacked.length > LARGE &&
  unpacked.length > compressedSize * MOST_RATIO;
