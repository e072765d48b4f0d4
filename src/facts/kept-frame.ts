import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readStored, writeStored } from '../files/stored-lines.ts';
import type { FrameAndPeople, RememberFrame } from '../papers/read-papers.ts';
import type { ContentTree } from '../papers/reading/content-tree.ts';
import type { FolderDigests } from './digests.ts';

const FILE = 'frame.json';

export type KeptFrameOptions = {
  /** The folder of the content, as the officer names it: messages name files below it. */
  readonly input: string;
  readonly tree: Pick<ContentTree, 'council' | 'misnamed' | 'committees' | 'people'>;
  readonly digests: Pick<FolderDigests, 'digestOf' | 'isUnchanged'>;
  /** For what was read before. */
  readonly folder: string;
  /** Of the code that reads. */
  readonly code: string;
};

/**
 * Keeps what is read of the council, committees and people, by the digests of their files: one changed word of a report reads
 * none of the hundreds that a council may have had. Nothing is kept of files with errors, since those were refused.
 */
export function keptFrame({ input, tree, digests, folder, code }: KeptFrameOptions): RememberFrame {
  return (read) => {
    const { council, misnamed } = tree;
    const paths = [...(council === undefined ? [] : [council]), ...tree.committees, ...tree.people];
    const files = paths.map((path) => [path, digests.digestOf(path)]);
    if (files.some(([, digest]) => digest === undefined)) return read();
    const key = createHash('sha256')
      .update(JSON.stringify([code, join(input, '/'), misnamed, files]))
      .digest('hex');
    const kind = `moothall frame 1 ${key}`;
    const file = join(folder, FILE);
    const known = readStored(file, kind);
    if (known !== undefined) return JSON.parse(known) as FrameAndPeople;
    const now = read();
    const isSound = now.diagnostics.every(({ severity }) => severity !== 'error');
    if (isSound && paths.every(digests.isUnchanged)) writeStored(file, kind, JSON.stringify(now));
    return now;
  };
}
