import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Test files that run one after another in one process. */
export type Group = { readonly name: string; readonly files: readonly string[] };

/** The folder below the top that a file is in. */
export const folderOf = (name: string): string => name.split(path.sep)[0] ?? '';

/**
 * The files in groups, since a process for each file would spend most of its time loading modules. Groups named in `first` come
 * first, in that order: a run ends soonest if what takes longest begins first. The others follow by name.
 * @param nameOf the group of a file, of its path below `top`.
 */
export function groupsOf(
  files: readonly string[],
  top: string,
  nameOf: (name: string) => string,
  first: readonly string[],
): Group[] {
  const byName = new Map<string, string[]>();
  for (const file of files) {
    const name = nameOf(path.relative(top, file));
    byName.set(name, [...(byName.get(name) ?? []), file]);
  }
  const place = (name: string): number => (first.includes(name) ? first.indexOf(name) : Infinity);
  return [...byName]
    .map(([name, files]) => ({ name, files }))
    .sort((a, b) => place(a.name) - place(b.name) || (a.name < b.name ? -1 : 1));
}

/**
 * Gives `use` a file for each group, which runs the tests of all its files. Node sorts the files that it is
 * given, so their names begin with their places. The files are removed afterwards.
 */
export async function withGroupFiles<T>(
  groups: readonly Group[],
  use: (files: readonly string[]) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'moothall-groups-'));
  try {
    const files = groups.map(({ name, files }, at) => {
      const file = path.join(folder, `${String(at).padStart(3, '0')}-${path.basename(name)}.mjs`);
      writeFileSync(file, sourceOf(files));
      return file;
    });
    return await use(files);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Each file is a suite of its own: its hooks are for its own tests, and if it can't be loaded, it fails by its
 * name and keeps no other from running.
 */
function sourceOf(files: readonly string[]): string {
  const named = files.map((file) => [file, pathToFileURL(path.resolve(file)).href]);
  return `import { describe } from 'node:test';
for (const [name, url] of ${JSON.stringify(named)}) {
  describe(name, async () => {
    await import(url);
  });
}
`;
}
