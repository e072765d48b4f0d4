import { lstatSync, readdirSync, type Stats } from 'node:fs';
import { folderOf } from './site-path.ts';
import { isSure, sameStamp, type KnownFile, type Stamp, type TreeState } from './tree-state.ts';

/** A file as it is on the disk. */
export type SeenFile = Stamp & { readonly bytes: number };

/** Everything in a folder, as it is on the disk. */
export type SeenTree = {
  readonly files: ReadonlyMap<string, SeenFile>;
  readonly folders: ReadonlyMap<string, Stamp>;
  /** Links and other things that are neither; not followed. */
  readonly others: readonly string[];
};

/** How a site on the disk is other than it was known. */
export type Difference = {
  /** Known files with another size, time or inode, or a time that proves nothing. */
  readonly doubtful: ReadonlyMap<string, SeenFile>;
  /** Known files that aren't there, or aren't files. */
  readonly missing: readonly string[];
  /** What is there and isn't known: a file, a link, or a folder with all in it. */
  readonly strange: readonly string[];
  /** The known folders that are there. */
  readonly folders: ReadonlyMap<string, Stamp>;
};

/** The stamp of a folder that is one, and no link to one. */
export function lookAtFolder(path: string): Stamp | undefined {
  const stats = look(path);
  return stats?.isDirectory() ? stampOf(stats) : undefined;
}

/** The stamp and size of a file that is one, and no link to one. */
export function lookAtFile(path: string): SeenFile | undefined {
  const stats = look(path);
  return stats?.isFile() ? { ...stampOf(stats), bytes: stats.size } : undefined;
}

/** Looks at everything in a folder, which may not be there. */
export function walkTree(root: string): SeenTree {
  const files = new Map<string, SeenFile>();
  const folders = new Map<string, Stamp>();
  const others: string[] = [];
  const walk = (folder: string): void => {
    const here = folder === '' ? root : `${root}/${folder}`;
    const stamp = lookAtFolder(here);
    if (!stamp) return;
    folders.set(folder, stamp);
    for (const entry of readdirSync(here, { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else {
        const seen = lookAtFile(`${root}/${path}`);
        if (seen) files.set(path, seen);
        else others.push(path);
      }
    }
  };
  walk('');
  return { files, folders, others };
}

/**
 * Compares a site with what was known of it, without reading a file, and without listing a folder whose
 * time is as it was: a folder's time changes with each name in it.
 */
export function compareTree(root: string, state: TreeState): Difference {
  const doubtful = new Map<string, SeenFile>();
  const missing: string[] = [];
  const changedFolders = new Set<string>();
  const folders = new Map<string, Stamp>();
  // A folder is written down before what is in it, so that a link in its place is never followed.
  for (const [folder, known] of state.folders) {
    if (folder !== '' && !folders.has(folderOf(folder))) continue;
    const stamp = lookAtFolder(folder === '' ? root : `${root}/${folder}`);
    if (!stamp) continue;
    folders.set(folder, stamp);
    if (!sameStamp(stamp, known) || !isSure(stamp, state.knownMs)) changedFolders.add(folder);
  }
  for (const [path, known] of state.files) {
    const seen = folders.has(folderOf(path)) ? lookAtFile(`${root}/${path}`) : undefined;
    if (!seen) missing.push(path);
    else if (!isKnown(seen, known) || !isSure(seen, state.knownMs)) doubtful.set(path, seen);
  }
  const gone = new Set(missing);
  const strange: string[] = [];
  for (const folder of changedFolders) {
    const prefix = folder === '' ? '' : `${folder}/`;
    for (const name of readdirSync(folder === '' ? root : `${root}/${folder}`)) {
      const path = prefix + name;
      const known = folders.has(path) || (state.files.has(path) && !gone.has(path));
      if (!known) strange.push(path);
    }
  }
  return { doubtful, missing, strange, folders };
}

/** Whether the folders of the spare are as they were left, which says that each name in them is, too. */
export function isSpareAsLeft(root: string, { spareFolders, knownMs }: TreeState): boolean {
  for (const [folder, known] of spareFolders) {
    const stamp = lookAtFolder(folder === '' ? root : `${root}/${folder}`);
    if (!stamp || !sameStamp(stamp, known) || !isSure(stamp, knownMs)) return false;
  }
  return spareFolders.size > 0;
}

/** Whether a file is the very one that was known, with the same bytes. */
export const isKnown = (seen: SeenFile, known: KnownFile): boolean =>
  sameStamp(seen, known) && seen.bytes === known.bytes;

const stampOf = ({ ino, mtimeMs }: Stats): Stamp => ({ inode: ino, changedMs: mtimeMs });

function look(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    // A file where a folder was.
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
    throw error;
  }
}
