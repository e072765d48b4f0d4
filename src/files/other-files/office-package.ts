import { listZip, unpackZipEntry } from '../zip.ts';

/** Bytes that one part of an Office file may unpack to. */
export const MOST_UNPACKED = 64 * 1024 * 1024;

/** A Word, Excel, PowerPoint or OpenDocument file as the archive of parts that it is. */
export type OfficePackage = {
  /** In its own order. */
  readonly names: readonly string[];
  /** False where the archive itself is damaged, so that parts may be missing. */
  readonly isWhole: boolean;
  /** A part unpacked; undefined where there is none, or it unpacks to more than {@link MOST_UNPACKED} bytes. */
  readonly read: (name: string) => Buffer | undefined;
};

export function openOffice(bytes: Buffer): OfficePackage {
  const { entries, problem } = listZip(bytes);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    names: entries.map(({ name }) => name),
    isWhole: problem === undefined,
    read: (name) => {
      const entry = byName.get(name);
      return entry && unpackZipEntry(bytes, entry, MOST_UNPACKED);
    },
  };
}
