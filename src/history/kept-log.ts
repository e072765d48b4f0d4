import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IsoDate } from '../language/dates.ts';
import { git } from './git.ts';
import { GitProblem } from './git-problem.ts';
import { readLog } from './log.ts';
import { reasonsOfMerge } from './merge-reasons.ts';
import { dayInLondon } from './london.ts';

/** A commit of the first-parent history that changed something below the folder. */
export type DatedCommit = {
  readonly hash: string;
  readonly date: IsoDate;
  /** What it says to be shown as why. */
  readonly reason?: string;
  readonly changes: readonly DatedChange[];
};

/**
 * A path below the folder, and git's name of the content; none where the commit deleted it. The path of a submodule has a slash at
 * its end.
 */
export type DatedChange = {
  readonly path: string;
  readonly blob?: string;
  /** Of a merge: what the commits of its branch that changed this path say to be shown as why. */
  readonly reason?: string;
};

/** What the history of a folder depends on, and nothing else. */
export type LogKey = {
  /** The commit that it ends with. */
  readonly head: string;
  /** The commits at which a shallow clone cuts it off. */
  readonly boundary: readonly string[];
  /** The folder, below the top of the repository: "content/". */
  readonly prefix: string;
};

/** The mode that git gives a submodule. */
const SUBMODULE = '160000';

const VERSION = 'moothall history 4';

/**
 * The first-parent history of a folder, from the oldest commit to the newest. It is kept by the commit that it
 * ends with: afterwards only newer commits are read, where only newer ones were added. What is kept and is
 * damaged, or from another version, is read anew.
 * @param cacheDir where it is kept; may be deleted at any time. None: it is read whole.
 * @throws a GitProblem
 */
export async function readDatedLog(
  folder: string,
  key: LogKey,
  cacheDir?: string,
): Promise<readonly DatedCommit[]> {
  if (cacheDir === undefined) return readCommits(folder, key.head, key.boundary);
  // Of no use to a folder elsewhere in the repository; anything else is in the key itself.
  const path = join(cacheDir, 'history', hashOf(key.prefix).slice(0, 32));
  const kept = await readKept(path, key);
  if (kept?.head === key.head) return kept.commits;
  const since = kept && (await isFirstParent(folder, kept.head, key.head)) ? kept : undefined;
  const commits = [
    ...(since?.commits ?? []),
    ...(await readCommits(folder, since ? `${since.head}..${key.head}` : key.head, key.boundary)),
  ];
  await keep(path, key, commits);
  return commits;
}

/**
 * Whether a folder has the same history as at an earlier commit: there are no newer commits, or none that changed
 * something in it. Throws a GitProblem.
 */
export async function isSameHistory(
  folder: string,
  earlier: LogKey,
  now: LogKey,
): Promise<boolean> {
  if (earlier.prefix !== now.prefix || earlier.boundary.join() !== now.boundary.join())
    return false;
  if (earlier.head === now.head) return true;
  if (!(await isFirstParent(folder, earlier.head, now.head))) return false;
  const log = readLog(folder, ['--first-parent', `${earlier.head}..${now.head}`]);
  for await (const { changes } of log) if (changes.length > 0) return false;
  return true;
}

async function readCommits(
  folder: string,
  range: string,
  boundary: readonly string[],
): Promise<DatedCommit[]> {
  const commits: DatedCommit[] = [];
  const log = readLog(folder, ['--first-parent', range]);
  for await (const { hash, seconds, parents, reason, changes } of log) {
    const isMerge = parents.length > 1 && changes.length > 0 && reason === undefined;
    const reasons = isMerge ? await reasonsOfMerge(folder, hash, changes, boundary) : undefined;
    commits.push({
      ...{ hash, date: dayInLondon(seconds), ...(reason !== undefined && { reason }) },
      changes: changes.map(({ path, blob, mode }) => ({
        path: mode === SUBMODULE ? `${path}/` : path,
        ...(blob !== undefined && { blob }),
        ...reasonIn(reasons, path),
      })),
    });
  }
  return commits.reverse();
}

function reasonIn(
  reasons: ReadonlyMap<string, string> | undefined,
  path: string,
): Pick<DatedChange, 'reason'> {
  const reason = reasons?.get(path);
  return reason === undefined ? {} : { reason };
}

/**
 * Whether one commit is among the first parents of another. To be an ancestor isn't enough: what was the history
 * until now may have been merged into another.
 */
async function isFirstParent(folder: string, earlier: string, later: string): Promise<boolean> {
  try {
    const since = await git(folder, [
      ...(['rev-list', '--first-parent', '--parents', `${earlier}..${later}`] as const),
    ]);
    // "<commit> <first parent> <other parents…>", from the newest to the oldest.
    return since.trimEnd().split('\n').at(-1)?.split(' ')[1] === earlier;
  } catch (error) {
    // It was rewritten, or cut off: the earlier commit isn't here any more.
    if (error instanceof GitProblem) return false;
    throw error;
  }
}

type Kept = { readonly head: string; readonly commits: readonly DatedCommit[] };

/** [hash, date, [path, blob or "" where it was deleted, reason of a branch or "", path, …], the reason where it gives one] */
type Written = readonly [
  hash: string,
  date: IsoDate,
  changes: readonly string[],
  reason?: string | undefined,
];

async function readKept(path: string, { boundary, prefix }: LogKey): Promise<Kept | undefined> {
  try {
    const text = await readFile(path, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    if (text.slice(0, end) !== `${VERSION} ${hashOf(body)}`) return undefined;
    const kept = JSON.parse(body) as LogKey & { readonly commits: readonly Written[] };
    if (kept.prefix !== prefix || kept.boundary.join() !== boundary.join()) return undefined;
    return { head: kept.head, commits: kept.commits.map(commitOf) };
  } catch {
    return undefined;
  }
}

function commitOf([hash, date, fields, reason]: Written): DatedCommit {
  const changes: DatedChange[] = [];
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [path = '', blob = '', why = ''] = fields.slice(at, at + 3);
    changes.push({ path, ...(blob !== '' && { blob }), ...(why !== '' && { reason: why }) });
  }
  return { hash, date, ...(reason !== undefined && { reason }), changes };
}

async function keep(path: string, key: LogKey, commits: readonly DatedCommit[]): Promise<void> {
  const written: Written[] = commits.map(({ hash, date, changes, reason }) => [
    ...([hash, date] as const),
    changes.flatMap((change) => [change.path, change.blob ?? '', change.reason ?? '']),
    ...(reason === undefined ? ([] as const) : ([reason] as const)),
  ]);
  const body = JSON.stringify({ ...key, commits: written });
  const draft = `${path}.${process.pid}`;
  try {
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(draft, `${VERSION} ${hashOf(body)}\n${body}`);
    await rename(draft, path);
  } catch {
    // It only saves time.
  }
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
