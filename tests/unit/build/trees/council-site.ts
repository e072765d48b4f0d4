import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { MARKER } from '../../../../src/papers/reading/papers-folder.ts';
import { openTrees, type TreeOptions } from '../../../../src/build/trees/open-trees.ts';
import type { Publication, SiteTree } from '../../../../src/build/trees/site-tree.ts';

/** Files of a site and their texts; the marker is left out. */
export type Files = ReadonlyMap<string, string>;

/** Thrown in the place of a kill. */
export class Killed extends Error {}

/** All files in a folder; a link counts as one, and an empty folder, of which a site has none. */
export function filesIn(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  const walk = (below: string): void => {
    const names = readdirSync(path.join(folder, below)).sort();
    if (names.length === 0 && below !== '') files.set(`${below}/`, 'an empty folder');
    for (const name of names) {
      const file = path.posix.join(below, name);
      const stats = lstatSync(path.join(folder, file));
      if (stats.isDirectory()) walk(file);
      else if (stats.isFile()) files.set(file, readFileSync(path.join(folder, file), 'utf8'));
      else files.set(file, 'a link');
    }
  };
  if (existsSync(folder)) walk('');
  files.delete(MARKER);
  return files;
}

export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Where a test's site, its spare and its state are. */
export function placesIn(folder: string): Record<'output' | 'state' | 'spare' | 'lock', string> {
  return {
    output: path.join(folder, 'out', 'site'),
    state: path.join(folder, 'cache'),
    spare: path.join(folder, 'out', '.site.spare'),
    lock: path.join(folder, 'out', '.site.lock'),
  };
}

/** Opens a test's site. */
export const open = (folder: string, options: Partial<TreeOptions> = {}): Promise<SiteTree> => {
  const { output, state } = placesIn(folder);
  return openTrees({ output, state, version: '1', marked: 'made', ...options });
};

/** Makes only what isn't there yet, as a build does; gives what was written. */
export function fill(tree: SiteTree, files: Files): string[] {
  const written = [...files].filter(
    ([file, text]) => tree.files.get(file)?.digest !== digestOf(text) && tree.write(file, text),
  );
  tree.keepOnly(new Set(files.keys()));
  return written.map(([file]) => file);
}

export type Built = Publication & {
  readonly written: readonly string[];
  readonly notes: readonly string[];
  readonly untrusted: ReadonlySet<string>;
};

/** Builds a site of these files. */
export async function build(
  folder: string,
  files: Files | Readonly<Record<string, string>>,
  options: Partial<TreeOptions> = {},
): Promise<Built> {
  const tree = await open(folder, options);
  try {
    const written = fill(tree, files instanceof Map ? files : new Map(Object.entries(files)));
    const publication = await tree.publish();
    return { ...publication, written, notes: [...tree.notes], untrusted: tree.untrusted };
  } catch (error) {
    // A killed process tidies nothing; but its lock counts as a dead one's.
    if (error instanceof Killed) rmSync(placesIn(folder).lock, { force: true });
    else tree.discard();
    throw error;
  }
}

/** A step that kills the build when it comes to the given one: by its number, or by the start of its name. */
export function killAt(which: number | string): (name: string) => void {
  let count = 0;
  return (name) => {
    count += 1;
    if (typeof which === 'number' ? count === which : name.startsWith(which))
      throw new Killed(name);
  };
}
