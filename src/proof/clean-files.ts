import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Needle } from './needles.ts';

/** Raise it whenever files are read otherwise: what was clean to the old eye may not be to the new. */
const READING = 2;

/** Files in which nothing was found, remembered from one build to the next. */
export type CleanFiles = {
  /** Bytes that were searched in a file of this content, where nothing was found in it. */
  known(name: string, bytes: Buffer): number | undefined;
  add(name: string, bytes: Buffer, searched: number): void;
  save(): Promise<void>;
};

/**
 * Opens the memory for exactly these secrets and this open wording: any other secret, and every file is
 * read anew. It holds hashes of published files and one of all secrets together, which gives none away.
 */
export async function openCleanFiles(
  folder: string,
  needles: readonly Needle[],
  openWording: string,
): Promise<CleanFiles> {
  const key = createHash('sha256').update(`${READING}\n`).update(openWording);
  for (const needle of needles)
    key.update(`\n${JSON.stringify({ ...needle, secret: needle.secret.kind })}`);
  const file = join(folder, `clean-files-${key.digest('hex').slice(0, 32)}.json`);
  const before = await readClean(file);
  const now: Record<string, number> = {};
  const nameOf = (name: string, bytes: Buffer) =>
    createHash('sha256').update(bytes).digest('hex') + extname(name).toLowerCase();
  return {
    known: (name, bytes) => {
      const id = nameOf(name, bytes);
      const searched = before.get(id);
      if (searched !== undefined) now[id] = searched;
      return searched;
    },
    add: (name, bytes, searched) => {
      now[nameOf(name, bytes)] = searched;
    },
    save: async () => {
      await mkdir(folder, { recursive: true });
      const draft = `${file}.${process.pid}.draft`;
      await writeFile(draft, JSON.stringify(now));
      await rename(draft, file);
    },
  };
}

async function readClean(file: string): Promise<ReadonlyMap<string, number>> {
  try {
    const clean: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (typeof clean !== 'object' || clean === null) return new Map();
    return new Map(
      Object.entries(clean).filter(
        (entry): entry is [string, number] => typeof entry[1] === 'number',
      ),
    );
  } catch {
    return new Map();
  }
}
