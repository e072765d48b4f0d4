import { setImmediate } from 'node:timers/promises';
import { hashFile } from './hash-file.ts';
import { compareTree, isKnown, lookAtFile, walkTree, type SeenFile } from './look.ts';
import { foldersAbove } from './site-path.ts';
import { isSure, type KnownFile, type Stamp, type TreeState } from './tree-state.ts';

/** A file that the new site can take over. */
export type OldFile = SeenFile & {
  /** Undefined until somebody has compared the bytes: no state says what they ought to be. */
  readonly digest?: string;
  /** Which tree has the right bytes. */
  readonly from: 'published' | 'spare';
};

/** What is published now, and how far it can be trusted. */
export type PublishedSite = {
  readonly files: Map<string, OldFile>;
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
 */
export async function lookAtPublished(
  root: string,
  spare: string,
  state: TreeState,
  startedMs: number,
): Promise<PublishedSite> {
  const { doubtful, missing, strange, folders } = compareTree(root, state);
  const files = new Map<string, OldFile>();
  const moved: string[] = [];
  const wrong = new Set<string>();
  const away = new Set(missing);
  const behind = new Set(state.behind);
  const lost = new Set<string>();
  let read = 0;
  for (const [path, known] of state.files) {
    const seen = doubtful.get(path);
    if (!seen && !away.has(path)) {
      files.set(path, { ...known, from: 'published' });
      continue;
    }
    if (seen?.bytes === known.bytes) {
      read += 1;
      // One after the other: eight reads at once cost Node three times the CPU, and more time, where the
      // system has the files in memory, as it has after they were unpacked.
      if (read % 64 === 0) await setImmediate();
      if (hashFile(`${root}/${path}`).digest === known.digest) {
        files.set(path, {
          ...seen,
          ...stampAsProof(seen, startedMs),
          digest: known.digest,
          from: 'published',
        });
        if (seen.inode !== known.inode) moved.push(path);
        continue;
      }
    }
    if (seen) wrong.add(path);
    if (!behind.has(path) && isInSpare(spare, path, known)) {
      files.set(path, { ...known, from: 'spare' });
    } else lost.add(path);
  }
  for (const path of strange) for (const file of filesIn(root, path)) wrong.add(file);
  const stamps = stampsAsProof(folders, startedMs);
  return { files, folders: stamps, lost, strange, moved, wrong, read };
}

/** Looks at what is published where no state says what it ought to be: no file counts as right. */
export function lookAtUnknown(root: string, startedMs: number): PublishedSite {
  const { files, folders, others } = walkTree(root);
  const needed = new Set<string>(['']);
  for (const path of files.keys()) for (const folder of foldersAbove(path)) needed.add(folder);
  const strange = [...others, ...[...folders.keys()].filter((folder) => !needed.has(folder))];
  return {
    files: new Map(
      [...files].map(([path, seen]) => [
        path,
        { ...seen, ...stampAsProof(seen, startedMs), from: 'published' },
      ]),
    ),
    folders: stampsAsProof(folders, startedMs),
    lost: new Set(),
    strange,
    moved: [],
    wrong: new Set(others),
    read: 0,
  };
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
  return new Map([...stamps].map(([path, stamp]) => [path, stampAsProof(stamp, startedMs)]));
}
