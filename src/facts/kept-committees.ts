import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readStored, writeStored } from '../files/stored-lines.ts';
import type { CommitteesAndPeople, RememberCommittees } from '../papers/read-papers.ts';
import type { ContentTree } from '../papers/reading/content-tree.ts';
import type { FolderDigests } from './digests.ts';

const FILE = 'committees.json';

export type KeptCommitteesOptions = {
  /** The folder of the content, as the officer names it: messages name files below it. */
  readonly input: string;
  readonly tree: Pick<ContentTree, 'committees' | 'people'>;
  readonly digests: Pick<FolderDigests, 'digestOf' | 'isUnchanged'>;
  /** For what was read before. */
  readonly folder: string;
  /** Of the code that reads. */
  readonly code: string;
};

/**
 * Keeps what is read of committees and people, by the digests of their files: one changed word of a report reads none of the
 * hundreds that a council may have had. Nothing is kept of files with errors, since those were refused.
 */
export function keptCommittees({
  input,
  tree,
  digests,
  folder,
  code,
}: KeptCommitteesOptions): RememberCommittees {
  return (of, read) => {
    const paths = [...tree.committees, ...tree.people];
    const files = paths.map((path) => [path, digests.digestOf(path)]);
    if (files.some(([, digest]) => digest === undefined)) return read();
    const key = createHash('sha256')
      .update(JSON.stringify([code, join(input, '/'), of, files]))
      .digest('hex');
    const kind = `moothall committees 1 ${key}`;
    const file = join(folder, FILE);
    const known = readStored(file, kind);
    if (known !== undefined) return JSON.parse(known) as CommitteesAndPeople;
    const now = read();
    const isSound = now.diagnostics.every(({ severity }) => severity !== 'error');
    if (isSound && paths.every(digests.isUnchanged)) writeStored(file, kind, JSON.stringify(now));
    return now;
  };
}
