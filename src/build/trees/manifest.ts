import type { SiteTree } from './site-tree.ts';

/**
 * What a host must take and delete since the last publishing, as JSON: `added` and `changed` with path,
 * SHA-256 and size in bytes, `removed` with paths; each in the order of the paths.
 */
export function manifestOf(tree: Pick<SiteTree, 'changes' | 'file'>): string {
  const { added, changed, removed } = tree.changes();
  const entry = (path: string) => {
    const file = tree.file(path);
    if (!file) throw new Error(`${path} isn't in the new site.`);
    return { path, sha256: file.digest, bytes: file.bytes };
  };
  const manifest = { added: added.map(entry), changed: changed.map(entry), removed };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
