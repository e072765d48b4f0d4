import type { TreeFile } from './hash-file.ts';
import type { OldFile, PublishedSite } from './published-site.ts';
import { foldersAbove } from './site-path.ts';
import type { KnownFile } from './tree-state.ts';

/**
 * Paths against what is published now, in order. A file that no build made counts as changed where a build
 * makes one of its name, whatever its bytes.
 */
export type TreeChanges = {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
};

/** The site that shall follow the published one: what it takes over, and what is new. Knows no disk. */
export class NewSite {
  readonly old: PublishedSite;
  /** All files of the new site. */
  readonly files = new Map<string, TreeFile>();
  /** New files, and where each waits. */
  readonly staged = new Map<string, string>();
  /** Paths taken out by name. */
  readonly #removed = new Set<string>();

  constructor(old: PublishedSite) {
    this.old = old;
    for (const [path, file] of old.files) if (isRead(file)) this.files.set(path, file);
  }

  /** Takes a published file over as it is; `file` is what its bytes were found to be. */
  takeOver(path: string, file: TreeFile): void {
    const old = this.old.files.get(path);
    if (!old) throw new Error(`${path} isn't published.`);
    this.old.files.set(path, { ...old, digest: file.digest });
    this.#put(path, file);
    this.staged.delete(path);
  }

  /** Puts in a new file, which waits at a place. */
  stage(path: string, file: TreeFile, place: string): void {
    this.#put(path, file);
    this.staged.set(path, place);
  }

  remove(path: string): void {
    this.staged.delete(path);
    this.files.delete(path);
    if (this.old.lost.has(path)) this.#removed.add(path);
  }

  /** What is other than in the published folder. */
  changes(): TreeChanges {
    const { files, inSpare, wrong } = this.old;
    const isThere = (path: string): boolean =>
      wrong.has(path) || (files.has(path) && !inSpare.has(path));
    const written = [...this.staged.keys(), ...this.#healed()];
    const removed = [...this.gone(), ...wrong].filter(
      (path) => isThere(path) && !this.files.has(path),
    );
    return {
      added: written.filter((path) => !isThere(path)).sort(),
      changed: written.filter(isThere).sort(),
      removed: [...new Set(removed)].sort(),
    };
  }

  /** Whether the published folder is already as the new site. */
  isPublished(): boolean {
    const { inSpare, strange, lost, folders } = this.old;
    return (
      folders.has('') &&
      this.staged.size === 0 &&
      strange.length === 0 &&
      lost.size === 0 &&
      inSpare.size === 0 &&
      this.gone().length === 0
    );
  }

  /** In which paths the published folder is other than the new site; a strange folder as a whole. */
  differing(): string[] {
    const { inSpare, lost, strange } = this.old;
    return [...new Set([...this.staged.keys(), ...inSpare, ...this.gone(), ...lost, ...strange])];
  }

  /** What is known of each file; `made` are the files that are new on the disk. */
  known(made: ReadonlyMap<string, KnownFile>): Map<string, KnownFile> {
    const known = new Map<string, KnownFile>();
    for (const path of this.files.keys()) {
      const file = made.get(path) ?? this.old.files.get(path);
      if (!file || !isRead(file)) throw new Error(`${path} was never made.`);
      known.set(path, file);
    }
    return known;
  }

  /** Throws where a file is missing that nobody took out, and where a path is both a file and a folder. */
  check(): void {
    const lost = [...this.old.lost].filter(
      (path) => !this.files.has(path) && !this.#removed.has(path),
    );
    if (lost.length > 0) {
      throw new Error(
        'These files of the published folder were changed or deleted by hand, and this build ' +
          `didn't make them again: ${listed(lost)}`,
      );
    }
    if (this.staged.size === 0) return;
    const folders = new Set<string>();
    for (const path of this.files.keys()) {
      for (const folder of foldersAbove(path)) {
        if (folders.has(folder)) break;
        folders.add(folder);
      }
    }
    const both = [...folders].filter((folder) => this.files.has(folder));
    if (both.length > 0) throw new Error(`Both a file and a folder of the site: ${listed(both)}`);
  }

  /** Files that only the spare has as they ought to be. */
  #healed(): string[] {
    return [...this.old.inSpare].filter((path) => this.files.has(path) && !this.staged.has(path));
  }

  /** Files of the old site that aren't taken over, nor made anew. */
  gone(): string[] {
    return [...this.old.files.keys()].filter((path) => !this.files.has(path));
  }

  #put(path: string, file: TreeFile): void {
    this.files.set(path, file);
    this.#removed.delete(path);
  }
}

/** Whether somebody has compared a file's bytes. */
const isRead = (file: OldFile): file is KnownFile => file.digest !== undefined;

/** The first of some paths, and how many more there are. */
function listed(paths: readonly string[]): string {
  const first = paths.toSorted().slice(0, 10).join(', ');
  return paths.length > 10 ? `${first} and ${paths.length - 10} more` : first;
}
