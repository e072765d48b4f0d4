import {
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { lookAtFile, lookAtFolder, walkTree, type SeenFile } from './look.ts';
import type { OldFile } from './published-site.ts';
import { folderOf, foldersAbove } from './site-path.ts';
import type { Stamp } from './tree-state.ts';

/** What a tree needs, to be as the published site: paths to take away, and paths to link from there. */
export type CatchUp = { readonly takeAway: readonly string[]; readonly link: readonly string[] };

/** Finds by walking what a tree of unknown state needs; and its folders. */
export function compareByWalking(
  root: string,
  files: ReadonlyMap<string, OldFile>,
): CatchUp & { readonly folders: ReadonlyMap<string, Stamp> } {
  const seen = walkTree(root);
  const needed = new Set(['']);
  for (const path of files.keys()) for (const folder of foldersAbove(path)) needed.add(folder);
  return {
    folders: seen.folders,
    takeAway: [
      ...seen.others,
      ...[...seen.folders.keys()].filter((folder) => !needed.has(folder)),
      ...[...seen.files.keys()].filter((path) => !files.has(path)),
    ],
    link: [...files]
      .filter(([path, { inode }]) => seen.files.get(path)?.inode !== inode)
      .map(([path]) => path),
  };
}

/** A tree that is being made into the next site. Nothing in it is written in place: its files are links. */
export class NextTree {
  readonly #root: string;
  readonly #folders: Map<string, Stamp>;
  readonly #step: (name: string) => void;
  /** Folders whose names changed. */
  readonly #touched = new Set<string>();
  #done = 0;

  /** `folders` are all folders of the tree as it is. */
  constructor(root: string, folders: ReadonlyMap<string, Stamp>, step: (name: string) => void) {
    this.#root = root;
    this.#folders = new Map(folders);
    this.#step = step;
  }

  /** Takes away files, links and whole folders, and the folders that are empty then. */
  async takeAway(paths: readonly string[]): Promise<void> {
    const emptied = new Set<string>();
    for (const path of paths) {
      await this.#begin(`take away ${path}`);
      this.#clear(path);
      emptied.add(folderOf(path));
    }
    for (const folder of emptied) this.#removeIfEmpty(folder);
  }

  /** Links a file from another tree; gives the file as it is now where it had to be copied. */
  async link(path: string, source: string): Promise<SeenFile | undefined> {
    await this.#begin(`link ${path}`);
    this.#makeFolder(folderOf(path));
    const target = `${this.#root}/${path}`;
    this.#touched.add(folderOf(path));
    try {
      linkSync(source, target);
      return undefined;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT') throw error;
      this.#clear(path);
    }
    try {
      linkSync(source, target);
      return undefined;
    } catch {
      // A file system without links, or a file with as many as it can have.
      copyFileSync(source, target, constants.COPYFILE_FICLONE);
      return lookAtFile(target);
    }
  }

  /** Moves a finished file to its place; gives it as it is now. */
  async move(path: string, finished: string): Promise<SeenFile> {
    await this.#begin(`move ${path}`);
    this.#makeFolder(folderOf(path));
    this.#touched.add(folderOf(path));
    const target = `${this.#root}/${path}`;
    try {
      renameSync(finished, target);
    } catch {
      // A folder, which a hand put in a file's place.
      this.#clear(path);
      renameSync(finished, target);
    }
    const { ino, mtimeMs, size } = lstatSync(target);
    return { inode: ino, changedMs: mtimeMs, bytes: size };
  }

  /** All folders as they are now. */
  stamps(): Map<string, Stamp> {
    for (const folder of this.#touched) {
      const stamp = this.#folders.has(folder) && lookAtFolder(this.#path(folder));
      if (stamp) this.#folders.set(folder, stamp);
    }
    return this.#folders;
  }

  /** Lets other work go on now and then, and says what comes. */
  async #begin(name: string): Promise<void> {
    this.#done += 1;
    if (this.#done % 128 === 0) await setImmediate();
    this.#step(name);
  }

  #makeFolder(folder: string): void {
    if (this.#folders.has(folder)) return;
    const above = folderOf(folder);
    if (folder !== '') this.#makeFolder(above);
    mkdirSync(this.#path(folder), { recursive: folder === '' });
    this.#folders.set(folder, { inode: 0, changedMs: -1 });
    this.#touched.add(folder).add(above);
  }

  #removeIfEmpty(folder: string): void {
    this.#touched.add(folder);
    if (folder === '' || !this.#folders.has(folder)) return;
    try {
      rmdirSync(this.#path(folder));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOTEMPTY' || code === 'EEXIST') return;
      throw error;
    }
    this.#folders.delete(folder);
    this.#removeIfEmpty(folderOf(folder));
  }

  #clear(path: string): void {
    try {
      rmSync(this.#path(path), { recursive: true, force: true });
    } catch (error) {
      // Not there: a folder above it is a file now.
      if ((error as NodeJS.ErrnoException).code !== 'ENOTDIR') throw error;
    }
    if (!this.#folders.has(path)) return;
    for (const folder of this.#folders.keys()) {
      if (folder === path || folder.startsWith(`${path}/`)) this.#folders.delete(folder);
    }
  }

  readonly #path = (path: string): string => (path === '' ? this.#root : `${this.#root}/${path}`);
}
