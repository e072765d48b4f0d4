import type { Received } from '../law/received.ts';
import { resolve } from 'node:path';
import { readDatedLog, type DatedCommit, type LogKey } from './kept-log.ts';
import { readRepositoryState, stateOfProblem, type RepositoryState } from './repository-state.ts';
import { commitReasons, type CommitReasons } from './commit-reasons.ts';
import { extractor, pastContents, type PastContents, type PathChange } from './past-contents.ts';

/** When a file arrived, by its path below the folder of the content; and what was there before it. */
export type GitDates = ((path: string) => Received) & {
  readonly history?: PastContents;
  /** Why papers were changed, as commits say it; none where git knows nothing. */
  readonly reasons?: CommitReasons;
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
    /** From the oldest to the newest: a change has the place of its commit. */
    readonly commits?: readonly string[];
    /** From the oldest to the newest. */
    readonly changes: readonly PathChange[];
    /** Folders that are submodules, with a slash at their end. */
    readonly submodules?: readonly string[];
    /** Paths that git is not to have, as `.gitignore` says: folders with a slash at their end, "" for all. */
    readonly ignored?: readonly string[];
    /** Paths that differ from the last commit. */
    readonly changed: ReadonlySet<string>;
  };
};

/**
 * Since when each file below a folder is committed, without a break, and what it held before, from one reading of the
 * history. What a shallow clone cut off can't be known, and is said to be unknown. Days are those of
 * London, whatever the machine's own time zone. The history, and contents that are asked for, go into the cache.
 */
export async function readGitDates(
  folder: string,
  cacheDir?: string,
  state: RepositoryState | Promise<RepositoryState> = readRepositoryState(folder),
): Promise<GitDates> {
  return gitDatesOf(await readGitFacts(folder, cacheDir, await state), cacheDir);
}

async function readGitFacts(
  folder: string,
  cacheDir: string | undefined,
  state: RepositoryState,
): Promise<GitFacts> {
  switch (state.kind) {
    case 'none':
      return {};
    case 'problem':
      return { problem: state.message };
    case 'without-commits':
      // There is no history to read: all is uncommitted.
      return {
        repository: { folder, changes: [], changed: new Set(), ignored: await state.ignored },
      };
    case 'commits': {
      const { key } = state;
      try {
        const [log, changed, ignored] = await Promise.all([
          readDatedLog(folder, key, cacheDir),
          state.changed,
          state.ignored,
        ]);
        const commits = log.map(({ hash }) => hash);
        const all = changesOf(log, key);
        const submodules = submodulesOf(all);
        const changes = all.filter(({ path }) => !path.endsWith('/'));
        return {
          repository: { folder, head: key.head, commits, changes, submodules, ignored, changed },
        };
      } catch (error) {
        return problemOrThrow(error);
      }
    }
  }
}

function problemOrThrow(error: unknown): GitFacts {
  const state = stateOfProblem(error);
  return state.kind === 'problem' ? { problem: state.message } : {};
}

/** The changes of the first-parent history, from the oldest to the newest. */
function changesOf(commits: readonly DatedCommit[], key: LogKey): PathChange[] {
  const cut = new Set(key.boundary);
  return commits.flatMap(({ hash, date, reason, changes }, commit) => {
    const own = { commit, date, boundary: cut.has(hash), ...(reason !== undefined && { reason }) };
    return changes.map((change) => ({ ...change, ...own }));
  });
}

/** The submodules that are there now: of what is in one this history says nothing. */
function submodulesOf(changes: readonly PathChange[]): string[] {
  const there = new Set<string>();
  for (const { path, blob } of changes) {
    if (!path.endsWith('/')) continue;
    if (blob === undefined) there.delete(path);
    else there.add(path);
  }
  return [...there];
}

/** A file that was dropped in has its versions listed, each with its day; of a text there is the day alone. */
const isText = (path: string): boolean => path.endsWith('.md');

const OTHER_REPOSITORY: Received = { kind: 'unknown', why: 'other-repository' };

/** It never comes into the history, so that its first day here would be that of each first build. */
const IGNORED: Received = { kind: 'unknown', why: 'ignored' };

/** The dates that facts give, as {@link readGitDates} gives them. */
function gitDatesOf(facts: GitFacts, cacheDir?: string): GitDates {
  const { repository } = facts;
  if (!repository) {
    const unknown = (): Received => ({ kind: 'unknown', why: 'no-repository' });
    return Object.assign(unknown, { facts });
  }
  const { folder, changes, submodules = [], ignored = [], changed } = repository;
  const ignoredFiles = new Set(ignored);
  const ignoredFolders = ignored.filter((path) => path === '' || path.endsWith('/'));
  const isIgnored = (path: string): boolean =>
    ignoredFiles.has(path) || ignoredFolders.some((folder) => path.startsWith(folder));
  const added = new Map<string, Received>();
  for (const { path, blob, date, boundary } of changes) {
    // One that was deleted and came back is there since it came back.
    if (blob === undefined) added.delete(path);
    if (blob === undefined) continue;
    const before = added.get(path);
    if (before?.kind === 'recorded' && isText(path)) {
      if (date > before.date) added.set(path, { ...before, changed: { on: date } });
    }
    if (before) continue;
    added.set(
      path,
      boundary ? { kind: 'unknown', why: 'shallow-clone' } : { kind: 'recorded', date },
    );
  }
  const dates = (path: string): Received => {
    if (submodules.some((submodule) => path.startsWith(submodule))) return OTHER_REPOSITORY;
    const known = added.get(path) ?? (isIgnored(path) ? IGNORED : { kind: 'uncommitted' });
    return known.kind === 'recorded' && isText(path) && changed.has(path)
      ? { ...known, changed: {} }
      : known;
  };
  const reasons = commitReasons(repository);
  if (cacheDir === undefined) return Object.assign(dates, { facts, reasons });
  const history = pastContents(changes, changed, extractor(resolve(folder), cacheDir));
  return Object.assign(dates, { history, facts, reasons });
}
