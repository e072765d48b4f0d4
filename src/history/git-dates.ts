import type { Received } from '../law/received.ts';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isoDate } from '../language/dates.ts';
import { git, gitRecords, type GitArguments } from './git.ts';
import { GitProblem } from './git-problem.ts';
import { readLog, type LoggedCommit } from './log.ts';
import { extractor, pastContents, type PastContents, type PathChange } from './past-contents.ts';

/** When a file came, by its path below the folder of the content; and what was there before it. */
export type GitDates = ((path: string) => Received) & {
  readonly history?: PastContents;
  /** What they are told from, for a thread of its own; none where they don't come from here. */
  readonly facts?: GitFacts;
};

/** What git knows of a folder, as plain data. */
export type GitFacts = {
  /** Why git can't be read, although there may be a repository: it is missing, or refuses. For the officer. */
  readonly problem?: string;
  /** None where it is in no repository. */
  readonly repository?: {
    readonly folder: string;
    /** From the oldest to the newest. */
    readonly changes: readonly PathChange[];
    /** Paths that differ from the last commit. */
    readonly changed: ReadonlySet<string>;
  };
};

/**
 * When each file below a folder was first committed, and what it held before, from one reading of the
 * history. What a shallow clone cut off can't be known, and is said to be unknown. Days are those of
 * London, whatever the machine's own time zone. Contents that are asked for go into the cache.
 */
export async function readGitDates(folder: string, cacheDir?: string): Promise<GitDates> {
  return gitDatesOf(await readGitFacts(folder), cacheDir);
}

async function readGitFacts(folder: string): Promise<GitFacts> {
  try {
    const repository = await readRepository(folder);
    return repository ? { repository } : {};
  } catch (error) {
    if (!(error instanceof GitProblem)) throw error;
    return error.kind === 'no-repository' ? {} : { problem: error.message };
  }
}

async function readRepository(folder: string): Promise<GitFacts['repository']> {
  if ((await git(folder, ['rev-parse', '--is-inside-work-tree'])).trim() !== 'true') return;
  const head: GitArguments = ['rev-parse', '--verify', '--quiet', 'HEAD'];
  // A repository without a commit has no history to read: all is uncommitted.
  if ((await git(folder, head, { alsoGood: [1] })) === '') {
    return { folder, changes: [], changed: new Set() };
  }
  const [changes, changed] = await Promise.all([readChanges(folder), readChanged(folder)]);
  return { folder, changes, changed };
}

/** The changes of the first-parent history, from the oldest to the newest. */
async function readChanges(folder: string): Promise<PathChange[]> {
  const boundary = await readShallowBoundary(folder);
  const commits: LoggedCommit[] = [];
  for await (const commit of readLog(folder, ['--first-parent'])) commits.push(commit);
  return commits.reverse().flatMap(({ hash, seconds, changes }, commit) => {
    const date = dayInLondon(seconds);
    return changes.map(({ path, blob }) => ({
      ...{ path, ...(blob !== undefined && { blob }) },
      ...{ commit, date, boundary: boundary.has(hash) },
    }));
  });
}

async function readChanged(folder: string): Promise<ReadonlySet<string>> {
  const changed = new Set<string>();
  const paths = gitRecords(folder, [
    ...(['diff', '--name-only', '--no-renames', '--relative', '-z', 'HEAD', '--', '.'] as const),
  ]);
  for await (const some of paths) for (const path of some) changed.add(path);
  return changed;
}

/** The dates that are told from facts, as {@link readGitDates} gives them. */
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
async function readShallowBoundary(folder: string): Promise<ReadonlySet<string>> {
  const shallow = await git(folder, ['rev-parse', '--is-shallow-repository']);
  if (shallow.trim() !== 'true') return new Set();
  const path = await git(folder, ['rev-parse', '--path-format=absolute', '--git-path', 'shallow']);
  const commits = await readFile(path.replace(/\n$/, ''), 'utf8');
  return new Set(commits.split('\n').filter((line) => line !== ''));
}

const LONDON = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/** The day in London of a number of seconds since 1970. */
export function dayInLondon(seconds: number): string {
  const parts = new Map(
    LONDON.formatToParts(seconds * 1000).map((part) => [part.type, Number(part.value)]),
  );
  return isoDate(parts.get('year') ?? 0, parts.get('month') ?? 0, parts.get('day') ?? 0);
}
