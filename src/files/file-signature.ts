import { statSync } from 'node:fs';

/** A clock's least step, and then some: what was written so lately may be written again unseen. */
const SETTLED_MS = 2000;

/** What changes with every change of a file; none of a file that can't be looked at, or has just changed. */
export function signatureOf(path: string): string | undefined {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (stats?.isFile() !== true) return undefined;
  // The time of the last change can't be set by hand, unlike that of the last writing.
  if (Date.now() - Number(stats.ctimeMs) < SETTLED_MS) return undefined;
  return [stats.dev, stats.ino, stats.size, stats.mtimeNs, stats.ctimeNs].join(':');
}
