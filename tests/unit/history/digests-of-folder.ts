import { createHash } from 'node:crypto';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentDigests } from '../../../src/history/content-digests.ts';
import { vouchedByGit } from '../../../src/history/vouched-by-git.ts';
import { commitAll, git } from '../../support/git.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Git is asked about each file, however short. */
const ALWAYS = { from: -1, long: -1 };
/** A digest as git describes it, from the bytes alone. */
export const expected = (content: string | Uint8Array): string => {
  const bytes = Buffer.from(content);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
};

export async function repository(...options: string[]): Promise<string> {
  const folder = temporaryFolder('digests');
  await git(folder, ['init', '--quiet', '--initial-branch=main', ...options]);
  return folder;
}

export function write(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

export const digestsOf = async (
  folder: string,
  cacheDir = temporaryFolder('digests-cache'),
): Promise<Record<string, string>> => {
  const found = await contentDigests(folder, { cacheDir, askGit: ALWAYS });
  return Object.fromEntries([...found].map(([path, { digest }]) => [path, digest]));
};

/** Paths that git vouches for, of files with their lengths as they are. */
export async function vouched(folder: string, ...paths: string[]): Promise<string[]> {
  const lengths = new Map(paths.map((path) => [path, statSync(join(folder, path)).size]));
  return [...(await vouchedByGit(folder, lengths)).keys()].sort();
}

export const commit = (folder: string) => commitAll(folder, 'Change', '2022-05-03T09:00:00Z');
