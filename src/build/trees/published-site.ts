import { setImmediate } from 'node:timers/promises';
import { hashFile } from './hash-file.ts';
import { compareBeside } from './compare-beside.ts';
import { isKnown, lookAtFile, walkTree, type SeenFile } from './look.ts';
import { foldersAbove } from './site-path.ts';
import { isSure, type KnownFile, type Stamp, type TreeState } from './tree-state.ts';

/** A file that the new site can take over. */
export type OldFile = SeenFile & {
  /** Undefined until somebody has compared the bytes: no state says what they ought to be. */
  readonly digest?: string;
};

/** What is published now, and how far it can be trusted. */
export type PublishedSite = {
  readonly files: Map<string, OldFile>;
  /** Those of them of which only the spare has the right bytes. */
  readonly inSpare: ReadonlySet<string>;
  /** The folders that are there and known. */
  readonly folders: ReadonlyMap<string, Stamp>;
  /** Known files that are nowhere as they ought to be. */
  readonly lost: ReadonlySet<string>;
  /** What no build made: a file, a link, a folder with all in it. */
  readonly strange: readonly string[];
  /** Files with the right bytes in the published site that the spare may have as other files. */
  readonly moved: readonly string[];
  /** Files in the published folder that are other than the new site's, or not in it. */
  readonly wrong: ReadonlySet<string>;
  /** How many files had to be read to know them again. */
  readonly read: number;
};

/**
 * Looks at what is published. Files that are as the state left them aren't read; others are, and count as
 * right where their digest is as it was. A wrong or missing file is right again where the spare still has it.
 * The state's own list of files becomes the result's.
 */
export async function lookAtPublished(
  root: string,
  spare: string,
  state: TreeState,
  startedMs: number,
): Promise<PublishedSite> {
  const { doubtful, missing, strange, folders } = await compareBeside(root, state);
  const files: Map<string, OldFile> = state.files;
  const inSpare = new Set<string>();
  const lost = new Set<string>();
  const moved: string[] = [];
  const wrong = new Set<string>();
  const behind = new Set(state.behind);
  const notRight = (path: string, known: KnownFile): void => {
    if (!behind.has(path) && isInSpare(spare, path, known)) inSpare.add(path);
    else {
      lost.add(path);
      files.delete(path);
    }
  };
  let read = 0;
  for (const [path, seen] of doubtful) {
    const known = mustBeKnown(path, state);
    if (seen.bytes === known.bytes) {
      read += 1;
      // One after the other: eight reads at once cost Node three times the CPU, and more time, where the
      // system has the files in memory, as it has after they were unpacked.
      if (read % 64 === 0) await setImmediate();
      if (hashFile(`${root}/${path}`).digest === known.digest) {
        files.set(path, { ...known, ...stampAsProof(seen, startedMs) });
        if (seen.inode !== known.inode) moved.push(path);
        continue;
      }
    }
    wrong.add(path);
    notRight(path, known);
  }
  for (const path of missing) notRight(path, mustBeKnown(path, state));
  for (const path of strange) for (const file of filesIn(root, path)) wrong.add(file);
  const stamps = stampsAsProof(folders, startedMs);
  return { files, inSpare, folders: stamps, lost, strange, moved, wrong, read };
}

/** Looks at what is published where no state says what it ought to be: no file counts as right. */
export function lookAtUnknown(root: string, startedMs: number): PublishedSite {
  const { files, folders, others } = walkTree(root);
  const needed = new Set<string>(['']);
  for (const path of files.keys()) for (const folder of foldersAbove(path)) needed.add(folder);
  const strange = [...others, ...[...folders.keys()].filter((folder) => !needed.has(folder))];
  return {
    files: new Map(
      [...files].map(([path, seen]) => [path, { ...seen, ...stampAsProof(seen, startedMs) }]),
    ),
    inSpare: new Set(),
    folders: stampsAsProof(folders, startedMs),
    lost: new Set(),
    strange,
    moved: [],
    wrong: new Set(others),
    read: 0,
  };
}

function mustBeKnown(path: string, { files }: TreeState): KnownFile {
  const known = files.get(path);
  if (!known) throw new Error(`${path} isn't known.`);
  return known;
}

/** A path that is there, or the files below it. */
function filesIn(root: string, path: string): string[] {
  const { files, folders, others } = walkTree(`${root}/${path}`);
  return folders.size === 0
    ? [path]
    : [...files.keys(), ...others].map((name) => `${path}/${name}`);
}

function isInSpare(spare: string, path: string, known: KnownFile): boolean {
  const seen = lookAtFile(`${spare}/${path}`);
  return seen !== undefined && isKnown(seen, known);
}

/**
 * What is written down of a stamp. One so new that a later change may leave it as it is must never be taken
 * for a proof, so it is written as a time that no file has.
 */
function stampAsProof(stamp: Stamp, startedMs: number): Stamp {
  return { inode: stamp.inode, changedMs: isSure(stamp, startedMs) ? stamp.changedMs : -1 };
}

export function stampsAsProof(
  stamps: ReadonlyMap<string, Stamp>,
  startedMs: number,
): Map<string, Stamp> {
  const proofs = new Map(stamps);
  for (const [path, stamp] of stamps) {
    if (!isSure(stamp, startedMs)) proofs.set(path, stampAsProof(stamp, startedMs));
  }
  return proofs;
}
