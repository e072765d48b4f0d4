import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readStored, writeStored } from '../files/stored-lines.ts';

/** What is kept of a meeting, and a key that changes with everything that it depends on. */
type Entry<T> = { readonly key: string; readonly value: T };
type Entries<T> = Map<string, Entry<T>>;

/** What a process that reads the same papers again and again has in memory of files of one kind. */
export class VolumesInMemory<T> {
  /** By volume. Keys say what each entry is worth, so that it needn't be what the file has now. */
  readonly read = new Map<string, Entries<T>>();
  /** Volumes that are not written down yet. */
  readonly changed = new Set<string>();
}

/** What is kept of meetings, by the volume and the path of each. */
export type KeptVolumes<T> = {
  get(volume: string, path: string, key: string): T | undefined;
  set(volume: string, path: string, entry: Entry<T>): void;
  delete(volume: string, path: string): void;
  /**
   * Writes down the volumes that changed, and forgets what is no longer there.
   * @param current the paths of all meetings, by volume.
   */
  keep(current: ReadonlyMap<string, ReadonlySet<string>>): void;
};

const KIND = 'moothall facts 1';

/**
 * Entries in a file for each volume, which is read when it is first asked for.
 * @param folder where the files are; it may be deleted at any time.
 * @param kind of what is kept: it is in the names of the files.
 * @param damaged is given the files that are not as they were written, and are made anew.
 */
export function keptVolumes<T>(
  folder: string,
  kind: string,
  { read, changed }: VolumesInMemory<T>,
  damaged: string[],
): KeptVolumes<T> {
  const pathOf = (volume: string): string => join(folder, `${volume}.${kind}.json`);
  const of = (volume: string): Entries<T> => {
    let entries = read.get(volume);
    if (!entries) {
      entries = readEntries<T>(pathOf(volume), kind, damaged);
      read.set(volume, entries);
    }
    return entries;
  };
  return {
    get(volume, path, key) {
      const entry = of(volume).get(path);
      return entry?.key === key ? entry.value : undefined;
    },
    set(volume, path, entry) {
      of(volume).set(path, entry);
      changed.add(volume);
    },
    delete(volume, path) {
      if (of(volume).delete(path)) changed.add(volume);
    },
    keep(current) {
      for (const [volume, entries] of read) {
        for (const path of entries.keys()) {
          if (current.get(volume)?.has(path)) continue;
          entries.delete(path);
          changed.add(volume);
        }
      }
      for (const volume of changed) {
        const text = JSON.stringify([...of(volume)]);
        writeStored(pathOf(volume), `${KIND} ${kind}`, text);
      }
      changed.clear();
      for (const name of existsSync(folder) ? readdirSync(folder) : []) {
        const volume = name.endsWith(`.${kind}.json`) ? name.slice(0, -kind.length - 6) : undefined;
        // Another build may have taken it away meanwhile.
        if (volume !== undefined && !current.has(volume))
          rmSync(join(folder, name), { force: true });
      }
    },
  };
}

function readEntries<T>(path: string, kind: string, damaged: string[]): Entries<T> {
  const text = readStored(path, `${KIND} ${kind}`);
  if (text === undefined) {
    if (existsSync(path)) damaged.push(path);
    return new Map();
  }
  return new Map(JSON.parse(text) as [string, Entry<T>][]);
}
