import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { compareText } from '../rules/diagnostic.ts';
import type { ProofFile } from './leak-proof.ts';

/**
 * Every file below a folder, by path. A link to something else has no digest, as what it points at isn't
 * what is published, so that it is said to be unreadable.
 * @throws where the folder can't be read.
 */
export async function publishedFiles(folder: string): Promise<ProofFile[]> {
  const root = resolve(folder);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files: ProofFile[] = [];
  for (const entry of entries) {
    if (entry.isDirectory()) continue;
    const absolute = join(entry.parentPath, entry.name);
    const path = absolute.slice(root.length).replaceAll('\\', '/').replace(/^\/+/, '');
    const digest = entry.isFile()
      ? createHash('sha256')
          .update(await readFile(absolute))
          .digest('hex')
      : '';
    files.push({ path, digest, absolute });
  }
  return files.sort((a, b) => compareText(a.path, b.path));
}
