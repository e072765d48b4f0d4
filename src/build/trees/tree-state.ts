import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { folderOf, isSitePath } from './site-path.ts';

/** By what a file or folder is known again without being read. */
export type Stamp = { readonly inode: number; readonly changedMs: number };

export type KnownFile = Stamp & { readonly digest: string; readonly bytes: number };

/** What the last build knew of the two trees. Paths are relative; the site's own folder is ''. */
export type TreeState = {
  /** When this was known, for {@link isSure}. */
  readonly knownMs: number;
  /** All files of the published site. */
  readonly files: ReadonlyMap<string, KnownFile>;
  /** All its folders. */
  readonly folders: ReadonlyMap<string, Stamp>;
  /** All folders of the spare; empty where there was none. */
  readonly spareFolders: ReadonlyMap<string, Stamp>;
  /** In which paths the spare is not yet as the published site is; a folder here is strange as a whole. */
  readonly behind: readonly string[];
};

/** Why there is no state to trust; undefined for a state that isn't there. */
export type StateFault = 'damaged' | 'other-version';

/**
 * Whether equal stamps prove that nothing changed since `knownMs`. A change in the same tick of the file
 * system's clock as the last known one leaves the time as it was, so what was just written then is no proof.
 * Ticks are 10 ms at most, and 2 s where times are kept in whole seconds.
 */
export function isSure({ changedMs }: Stamp, knownMs: number): boolean {
  return changedMs < knownMs - (changedMs % 1000 === 0 ? 2500 : 50);
}

export const sameStamp = (a: Stamp, b: Stamp): boolean =>
  a.inode === b.inode && a.changedMs === b.changedMs;

const FORMAT = 1;

type Header = { readonly format: number; readonly version: string; readonly sha256: string };

/** A folder: its path, its stamps in the site and in the spare (inode 0: not there), and four values a file. */
type Row = readonly (string | number)[];

/** Writes a state beside its place and renames it there. `version` is that of what the state rests on. */
export function writeState(file: string, state: TreeState, version: string): void {
  const body = JSON.stringify({
    knownMs: state.knownMs,
    behind: state.behind,
    folders: rowsOf(state),
  });
  const header: Header = { format: FORMAT, version, sha256: sha256(body) };
  const temporary = `${file}.new`;
  writeFileSync(temporary, `${JSON.stringify(header)}\n${body}`);
  renameSync(temporary, file);
}

/** Reads a state; a fault where it was damaged, or is another version's; undefined where there is none. */
export function readState(file: string, version: string): TreeState | StateFault | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    const end = text.indexOf('\n');
    const header = JSON.parse(text.slice(0, end)) as Header;
    const body = text.slice(end + 1);
    if (header.sha256 !== sha256(body)) return 'damaged';
    if (header.format !== FORMAT || header.version !== version) return 'other-version';
    return stateOf(JSON.parse(body) as Body);
  } catch {
    return 'damaged';
  }
}

/** Forgets a state. */
export function dropState(file: string): void {
  rmSync(file, { force: true });
}

type Body = {
  readonly knownMs: number;
  readonly behind: readonly string[];
  readonly folders: readonly Row[];
};

function rowsOf({ files, folders, spareFolders }: TreeState): Row[] {
  const rows = new Map<string, (string | number)[]>();
  const none = { inode: 0, changedMs: 0 };
  for (const path of new Set([...folders.keys(), ...spareFolders.keys()])) {
    const live = folders.get(path) ?? none;
    const spare = spareFolders.get(path) ?? none;
    rows.set(path, [path, live.inode, live.changedMs, spare.inode, spare.changedMs]);
  }
  for (const [path, { digest, bytes, inode, changedMs }] of files) {
    const folder = folderOf(path);
    const row = rows.get(folder);
    if (!row) throw new Error(`The folder of ${path} isn't known.`);
    row.push(folder === '' ? path : path.slice(folder.length + 1), digest, bytes, inode, changedMs);
  }
  return [...rows.values()];
}

/** Throws for a path that would lead out of the site: a state may come from a cache that others can write. */
function stateOf({ knownMs, behind, folders: rows }: Body): TreeState {
  const files = new Map<string, KnownFile>();
  const folders = new Map<string, Stamp>();
  const spareFolders = new Map<string, Stamp>();
  const sure = (path: string): string => {
    if (!isSitePath(path)) throw new RangeError(path);
    return path;
  };
  for (const row of rows) {
    const [folder, inode, changedMs, spareInode, spareChangedMs] = row as [
      string,
      number,
      number,
      number,
      number,
    ];
    if (folder !== '') sure(folder);
    if (inode !== 0) folders.set(folder, { inode, changedMs });
    if (spareInode !== 0)
      spareFolders.set(folder, { inode: spareInode, changedMs: spareChangedMs });
    const prefix = folder === '' ? '' : `${folder}/`;
    for (let at = 5; at < row.length; at += 5) {
      const [name, digest, bytes, fileInode, fileChangedMs] = row.slice(at, at + 5) as [
        string,
        string,
        number,
        number,
        number,
      ];
      files.set(sure(prefix + name), { digest, bytes, inode: fileInode, changedMs: fileChangedMs });
    }
  }
  return { knownMs, files, folders, spareFolders, behind: behind.map(sure) };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
