import { posix } from 'node:path';
import { listZip, unpackZipEntry, type ZipEntry } from '../../files/zip.ts';
import { MOST_UNPACKED } from '../../files/other-files/office-package.ts';
import { ImportRefusal } from '../findings.ts';
import { allOf, readTree, type XmlNode } from './xml-tree.ts';

export type Relationship = {
  /** The last word of its type: "footnotes", "image". */
  readonly type: string;
  /** A part of the package, or an address where it is external. */
  readonly target: string;
  readonly isExternal: boolean;
};

/** A Word document as the archive of parts that it is. */
export type WordPackage = {
  readonly names: readonly string[];
  /** The part that is the document. */
  readonly main: string;
  readonly relationshipsOf: (part: string) => ReadonlyMap<string, Relationship>;
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

/** Opens a Word document within limits; nothing is unpacked but what is read. Throws an {@link ImportRefusal}. */
export function openWord(bytes: Buffer): WordPackage {
  const { entries, problem } = listZip(bytes);
  if (entries.length > MOST_PARTS) {
    throw new ImportRefusal(
      `It has ${entries.length.toLocaleString('en-GB')} parts, which no word processor writes. Copy its text into a new document.`,
    );
  }
  if (problem !== undefined || entries.length === 0) {
    throw new ImportRefusal(
      'It is damaged, or isn’t a Word document at all. Open it in Word, save it again and use the new file.',
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
  const relationshipsOf = (part: string): ReadonlyMap<string, Relationship> => {
    const folder = posix.dirname(part);
    const root = tree(posix.join(folder, '_rels', `${posix.basename(part)}.rels`));
    const found = new Map<string, Relationship>();
    for (const { attributes } of root ? allOf(root, 'Relationship') : []) {
      const isExternal = /^external$/i.test(attributes['TargetMode'] ?? '');
      const target = attributes['Target'] ?? '';
      found.set(attributes['Id'] ?? '', {
        type: (attributes['Type'] ?? '').replace(/^.*\//s, ''),
        target: isExternal ? target : partNamed(folder, target),
        isExternal,
      });
    }
    return found;
  };
  const main = [...relationshipsOf('').values()].find(
    ({ type, isExternal }) => type === 'officeDocument' && !isExternal,
  )?.target;
  if (main === undefined || !byName.has(main)) {
    throw new ImportRefusal(
      'It isn’t a Word document, whatever its name says. Open it in its own program and save it as a Word document (.docx).',
    );
  }
  return { names: [...byName.keys()], main, relationshipsOf, bytes: read, tree };
}

/** A name from the archive is a key of its parts, and never a path of this machine. */
const partNamed = (folder: string, target: string): string =>
  (target.startsWith('/') ? posix.normalize(target) : posix.join('/', folder, target)).slice(1);

const isBomb = (unpacked: Buffer, { compressedSize }: ZipEntry): boolean =>
  compressedSize !== undefined &&
  unpacked.length > LARGE &&
  unpacked.length > compressedSize * MOST_RATIO;
