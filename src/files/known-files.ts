import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { signatureOf } from './file-signature.ts';
import type { PdfInspection } from './inspection.ts';
import { ANSWERS_VERSION, type Inspector } from './inspector.ts';
import { writeWhole } from './whole-file.ts';

/** What is known of a file as it stood. */
type Entry = {
  /** {@link signatureOf} the file. */
  readonly signature: string;
  readonly inspection: PdfInspection;
  /** Whether it was searched, and hides nothing. */
  readonly clean: boolean;
};

/**
 * An inspector that doesn't read a file again which stands as it stood when it was last read: of the
 * same size, in the same place on the disk, and neither written nor touched since. One file holds
 * what is known of all, so that an archive's thousands are asked about in the time that it takes to
 * look at them. Answers about files that hide something are always given by the inspector itself.
 */
export function rememberFiles(
  inspector: Inspector,
  { cacheDir }: { readonly cacheDir: string },
): Inspector {
  const index = join(cacheDir, INDEX);
  const entries = readIndex(index);
  let changed = false;

  const known = (path: string): Entry | undefined => knownOf(entries, path);
  const remember = (path: string, before: string | undefined, entry: Omit<Entry, 'signature'>) => {
    if (before === undefined || before !== signatureOf(path)) return;
    entries.set(resolve(path), { signature: before, ...entry });
    changed = true;
  };

  return {
    inspect: async (path) => {
      const entry = known(path);
      if (entry) return entry.inspection;
      const before = signatureOf(path);
      const inspection = await inspector.inspect(path);
      // What is wrong with a file may be that the machine was busy: it is looked at anew.
      if (inspection.sound) remember(path, before, { inspection, clean: false });
      return inspection;
    },
    hidden: async (path) => {
      const entry = known(path);
      if (entry?.clean === true) return [];
      const before = signatureOf(path);
      const findings = await inspector.hidden(path);
      if (entry && findings.length === 0) remember(path, before, { ...entry, clean: true });
      return findings;
    },
    text: (path) => inspector.text(path),
    prepareText: (path) => inspector.prepareText(path),
    picture: (path) => inspector.picture(path),
    clean: (path) => inspector.clean(path),
    get workersStarted() {
      return inspector.workersStarted;
    },
    close: async () => {
      await inspector.close();
      if (changed) writeIndex(index, entries);
    },
  };
}

/**
 * The same for another thread: it looks up what was known when the thread began, and leaves what isn't
 * to an inspector that remembers.
 */
export function withKnownFiles(
  inspector: Pick<Inspector, 'inspect' | 'hidden'>,
  { cacheDir }: { readonly cacheDir: string },
): Pick<Inspector, 'inspect' | 'hidden'> {
  const entries = readIndex(join(cacheDir, INDEX));
  const known = (path: string): Entry | undefined => knownOf(entries, path);
  return {
    inspect: async (path) => known(path)?.inspection ?? inspector.inspect(path),
    hidden: async (path) => (known(path)?.clean === true ? [] : inspector.hidden(path)),
  };
}

const INDEX = 'known-files.json';

function knownOf(entries: ReadonlyMap<string, Entry>, path: string): Entry | undefined {
  const entry = entries.get(resolve(path));
  return entry !== undefined && entry.signature === signatureOf(path) ? entry : undefined;
}

function readIndex(path: string): Map<string, Entry> {
  try {
    const { version, files } = JSON.parse(readFileSync(path, 'utf8')) as {
      version: string;
      files: Record<string, Entry>;
    };
    return new Map(version === ANSWERS_VERSION ? Object.entries(files) : []);
  } catch {
    return new Map();
  }
}

function writeIndex(path: string, entries: ReadonlyMap<string, Entry>): void {
  const files = Object.fromEntries(entries);
  writeWhole(path, JSON.stringify({ version: ANSWERS_VERSION, files }));
}
