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
  return written({ added: added.map(entry), changed: changed.map(entry), removed });
}

/** The manifest of a build that changed nothing. */
export const manifestOfNothing = (): string => written({ added: [], changed: [], removed: [] });

const written = (manifest: unknown): string => `${JSON.stringify(manifest, null, 2)}\n`;
