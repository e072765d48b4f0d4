import type { Received } from '../law/received.ts';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { git, gitRecords, type GitArguments } from './git.ts';
import { GitProblem } from './git-problem.ts';
import { readDatedLog, type LogKey } from './kept-log.ts';
import { extractor, pastContents, type PastContents, type PathChange } from './past-contents.ts';

/** When a file arrived, by its path below the folder of the content; and what was there before it. */
export type GitDates = ((path: string) => Received) & {
  readonly history?: PastContents;
  /** What they are read from, for a thread of its own; none where they don't come from here. */
  readonly facts?: GitFacts;
};

/** What git knows of a folder, as plain data. */
export type GitFacts = {
  /** Why git can't be read, although there may be a repository: it is missing, or refuses. For the officer. */
  readonly problem?: string;
  /** None where it is in no repository. */
  readonly repository?: {
    readonly folder: string;
    /** The last commit; none where there is no commit yet. */
    readonly head?: string;
    /** From the oldest to the newest. */
    readonly changes: readonly PathChange[];
    /** Paths that differ from the last commit. */
    readonly changed: ReadonlySet<string>;
  };
};

/**
 * When each file below a folder was first committed, and what it held before, from one reading of the
 * history. What a shallow clone cut off can't be known, and is said to be unknown. Days are those of
 * London, whatever the machine's own time zone. The history, and contents that are asked for, go into the cache.
 */
export async function readGitDates(folder: string, cacheDir?: string): Promise<GitDates> {
  return gitDatesOf(await readGitFacts(folder, cacheDir), cacheDir);
}

async function readGitFacts(folder: string, cacheDir?: string): Promise<GitFacts> {
  try {
    const repository = await readRepository(folder, cacheDir);
    return repository ? { repository } : {};
  } catch (error) {
    if (!(error instanceof GitProblem)) throw error;
    return error.kind === 'no-repository' ? {} : { problem: error.message };
  }
}

async function readRepository(
  folder: string,
  cacheDir: string | undefined,
): Promise<GitFacts['repository']> {
  // Asked in one run of git, which takes longer to start than to answer. The last line may hold anything.
  const about = ['--is-inside-work-tree', '--is-shallow-repository', 'HEAD', '--show-prefix'];
  let answer: string;
  try {
    answer = await git(folder, ['rev-parse', ...about]);
  } catch (error) {
    if (!(await isForLackOfCommits(folder, error))) throw error;
    // There is no history to read: all is uncommitted.
    return { folder, changes: [], changed: new Set() };
  }
  const [inside, shallow, head = '', ...path] = answer.replace(/\n$/, '').split('\n');
  if (inside !== 'true') return;
  const boundary = shallow === 'true' ? await readShallowBoundary(folder) : [];
  const key = { head, boundary, prefix: path.join('\n') };
  const [changes, changed] = await Promise.all([
    readChanges(folder, key, cacheDir),
    readChanged(folder, head),
  ]);
  return { folder, head, changes, changed };
}

/** Whether git failed since the repository has no commit yet. */
async function isForLackOfCommits(folder: string, error: unknown): Promise<boolean> {
  if (!(error instanceof GitProblem) || error.kind !== 'failed') return false;
  const head: GitArguments = ['rev-parse', '--verify', '--quiet', 'HEAD'];
  return (await git(folder, head, { alsoGood: [1] })) === '';
}

/** The changes of the first-parent history, from the oldest to the newest. */
async function readChanges(
  folder: string,
  key: LogKey,
  cacheDir: string | undefined,
): Promise<PathChange[]> {
  const commits = await readDatedLog(folder, key, cacheDir);
  const cut = new Set(key.boundary);
  return commits.flatMap(({ hash, date, changes }, commit) =>
    changes.map((change) => ({ ...change, commit, date, boundary: cut.has(hash) })),
  );
}

async function readChanged(folder: string, head: string): Promise<ReadonlySet<string>> {
  const changed = new Set<string>();
  const paths = gitRecords(folder, [
    ...(['diff', '--name-only', '--no-renames', '--relative', '-z'] as const),
    ...[head, '--', '.'],
  ]);
  for await (const some of paths) for (const path of some) changed.add(path);
  return changed;
}

/** The dates that facts give, as {@link readGitDates} gives them. */
export function gitDatesOf(facts: GitFacts, cacheDir?: string): GitDates {
  const { repository } = facts;
  if (!repository) {
    const unknown = (): Received => ({ kind: 'unknown', why: 'no-repository' });
    return Object.assign(unknown, { facts });
  }
  const { folder, changes, changed } = repository;
  const added = new Map<string, Received>();
  for (const { path, blob, date, boundary } of changes) {
    if (blob === undefined || added.has(path)) continue;
    added.set(
      path,
      boundary ? { kind: 'unknown', why: 'shallow-clone' } : { kind: 'recorded', date },
    );
  }
  const dates = (path: string): Received => added.get(path) ?? { kind: 'uncommitted' };
  if (cacheDir === undefined) return Object.assign(dates, { facts });
  const history = pastContents(changes, changed, extractor(resolve(folder), cacheDir));
  return Object.assign(dates, { history, facts });
}

/** The commits at which a shallow clone cuts the history off. */
async function readShallowBoundary(folder: string): Promise<readonly string[]> {
  const path = await git(folder, ['rev-parse', '--path-format=absolute', '--git-path', 'shallow']);
  const commits = await readFile(path.replace(/\n$/, ''), 'utf8');
  return commits
    .split('\n')
    .filter((line) => line !== '')
    .sort();
}
