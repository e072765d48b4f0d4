import { git, gitRecords, type GitArguments } from './git.ts';
import { GitProblem } from './git-problem.ts';
import { readLog } from './log.ts';

/** A version of a file that some commit holds. */
export type FileVersion = {
  /** Below the folder of the content, with forward slashes. */
  readonly path: string;
  readonly blob: string;
  readonly commit: string;
  /** Of the commit, since 1970. */
  readonly seconds: number;
};

export type GitHistory = {
  /** Of all branches and tags that are here; the earliest commit of each. */
  readonly versions: readonly FileVersion[];
  /** The versions that are in the folder now, unchanged since they were committed, by path. */
  readonly current: ReadonlyMap<string, string>;
  /** Whether earlier commits were cut off. */
  readonly shallow: boolean;
};

/**
 * The history of a folder; none where it is in no repository, or in one without a commit.
 * @throws a {@link GitProblem} where there is one that can't be read.
 */
export async function readGitHistory(folder: string): Promise<GitHistory | undefined> {
  let shallow: boolean;
  try {
    shallow = (await git(folder, ['rev-parse', '--is-shallow-repository'])).trim() === 'true';
  } catch (error) {
    if (error instanceof GitProblem && error.kind === 'no-repository') return undefined;
    throw error;
  }
  // A repository without a commit has none to read.
  if ((await git(folder, ['for-each-ref', '--count=1'])) === '' && !(await hasHead(folder))) {
    return undefined;
  }
  const versions = new Map<string, FileVersion>();
  // From the newest commit to the oldest, so the first that held a version is the last one written.
  for await (const { hash, seconds, changes } of readLog(folder, ['--all', '--diff-filter=AMT'])) {
    for (const { path, blob, mode } of changes) {
      if (blob === undefined || !mode.startsWith('100')) continue;
      versions.set(`${blob} ${path}`, { path, blob, commit: hash, seconds });
    }
  }
  return { versions: [...versions.values()], current: await readCurrent(folder), shallow };
}

/** A checkout of a single commit may have no branch. */
async function hasHead(folder: string): Promise<boolean> {
  const head = ['rev-parse', '--verify', '--quiet', 'HEAD'] as const;
  return (await git(folder, head, { alsoGood: [1] })) !== '';
}

async function readCurrent(folder: string): Promise<ReadonlyMap<string, string>> {
  const current = new Map<string, string>();
  for await (const entries of gitRecords(folder, ['ls-files', '--stage', '-z', '--', '.'])) {
    for (const entry of entries) {
      const [, blob, path] = /^\d{6} ([\da-f]+) \d\t([^]+)$/.exec(entry) ?? [];
      if (blob !== undefined && path !== undefined) current.set(path, blob);
    }
  }
  const changed: GitArguments = ['diff', '--name-only', '--relative', '-z', '--', '.'];
  for await (const paths of gitRecords(folder, changed)) {
    for (const path of paths) current.delete(path);
  }
  return current;
}
