import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The digest of each file of a site, by its path. */
export type Snapshot = ReadonlyMap<string, string>;

export function snapshotOf(site: string): Snapshot {
  return new Map(
    readdirSync(site, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [
        file.slice(site.length + 1),
        createHash('sha1').update(readFileSync(file)).digest('base64'),
      ]),
  );
}

/** How many files a host has to take to have the second where it has the first; what is gone costs nothing. */
export function filesToUpload(before: Snapshot, after: Snapshot): number {
  return [...after].filter(([path, digest]) => before.get(path) !== digest).length;
}

/** Reads what `npm run build -- --manifest FILE` wrote. Throws where it isn't that. */
export function filesOfManifest(file: string): number {
  const { added, changed } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly added: readonly unknown[];
    readonly changed: readonly unknown[];
  };
  return added.length + changed.length;
}
