import { join } from 'node:path';
import { deleteOldAnswers } from './cache.ts';
import type { PdfInspection } from './inspection.ts';
import { ANSWERS_VERSION, createInspector, type Inspector } from './inspector.ts';
import { readStored, writeStored } from './stored-lines.ts';

/** Of what is kept, below the folder of the cache. */
export const KNOWN_FILES = 'known-files.json';

/** What is known of a file by its bytes. */
type Entry = {
  readonly inspection: PdfInspection;
  /** Whether it was searched, and hides nothing. */
  readonly clean: boolean;
};

/** What is in files, as somebody has found out already. */
export type KnownContents = {
  /** Of the bytes of a file; undefined for one that isn't known. */
  readonly digestOf: (file: string) => string | undefined;
  /** Whether a file has not been written to since its digest was found. */
  readonly isUnchanged: (file: string) => boolean;
  /** Whether any file has these bytes: what is known of others is forgotten. */
  readonly isThere: (digest: string) => boolean;
};

/** An inspector that can forget a file: of one that is withheld from now on, nothing may be kept. */
export type RememberingInspector = Inspector & { forgetFile(file: string): void };

/** Opens an inspector that remembers. The caller closes it. @param placesDir for pictures of what a PDF hides, for the officer alone. */
export function openRememberingInspector({
  cacheDir,
  placesDir,
  contents,
}: {
  readonly cacheDir: string;
  readonly placesDir: string | undefined;
  readonly contents: KnownContents;
}): RememberingInspector {
  const inspector = createInspector({
    cacheDir: join(cacheDir, 'files'),
    ...(placesDir !== undefined && { placesDir }),
  });
  return rememberFiles(inspector, { cacheDir, contents });
}

/**
 * An inspector that doesn't read a file of which all is known by its bytes. One file holds what is known of
 * all, so that an archive's thousands are asked about in no time. Answers about files that hide something are
 * always given by the inspector itself.
 */
export function rememberFiles(
  inspector: Inspector,
  { cacheDir, contents }: { readonly cacheDir: string; readonly contents: KnownContents },
): RememberingInspector {
  const index = join(cacheDir, KNOWN_FILES);
  let read: Map<string, Entry> | undefined;
  const entries = () => (read ??= readIndex(index));
  let changed = false;

  const known = (file: string): Entry | undefined => {
    const digest = contents.digestOf(file);
    return digest === undefined ? undefined : entries().get(digest);
  };
  const remember = (file: string, entry: Entry): void => {
    const digest = contents.digestOf(file);
    if (digest === undefined || !contents.isUnchanged(file)) return;
    entries().set(digest, entry);
    changed = true;
  };

  return {
    inspect: async (file) => {
      const entry = known(file);
      if (entry) return entry.inspection;
      const inspection = await inspector.inspect(file);
      // What is wrong with a file may be that the machine was busy: it is looked at anew.
      if (inspection.sound) remember(file, { inspection, clean: false });
      return inspection;
    },
    hidden: async (file) => {
      const entry = known(file);
      if (entry?.clean === true) return [];
      const findings = await inspector.hidden(file);
      if (entry && findings.length === 0) remember(file, { ...entry, clean: true });
      return findings;
    },
    forgetFile: (file) => {
      const digest = contents.digestOf(file);
      const entry = known(file);
      if (digest === undefined || !entry) return;
      if (entry.inspection.sound) inspector.forget(entry.inspection.sha256);
      entries().delete(digest);
      changed = true;
    },
    forget: (sha256) => inspector.forget(sha256),
    text: (file) => inspector.text(file),
    looks: (file) => inspector.looks(file),
    beside: (file) => inspector.beside(file),
    prepareText: (file) => inspector.prepareText(file),
    page: (file, number) => inspector.page(file, number),
    picture: (file) => inspector.picture(file),
    clean: (file) => inspector.clean(file),
    get workersStarted() {
      return inspector.workersStarted;
    },
    close: async () => {
      await inspector.close();
      if (!changed) return;
      const kept = [...entries()].filter(([digest]) => contents.isThere(digest));
      writeStored(index, KIND, JSON.stringify(kept));
      const inUse = kept.flatMap(([, { inspection }]) => inspection.sha256 ?? []);
      deleteOldAnswers(join(cacheDir, 'files'), new Set(inUse));
    },
  };
}

const KIND = `known files ${ANSWERS_VERSION}`;

function readIndex(path: string): Map<string, Entry> {
  const text = readStored(path, KIND);
  return new Map(text === undefined ? [] : (JSON.parse(text) as [string, Entry][]));
}
