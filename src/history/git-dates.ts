import type { Received } from '../law/received.ts';
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { isoDate } from '../language/dates.ts';
import { extractor, pastContents, type PastContents, type PathChange } from './past-contents.ts';

const run = promisify(execFile);

/** When a file came, by its path below the folder of the content; and what was there before it. */
export type GitDates = ((path: string) => Received) & {
  readonly history?: PastContents;
  /** What they are told from, for a thread of its own; none where they don't come from here. */
  readonly facts?: GitFacts;
};

/** What git knows of a folder, as plain data. */
export type GitFacts = {
  /** None where it is in no repository. */
  readonly repository?: {
    readonly folder: string;
    /** From the oldest to the newest. */
    readonly changes: readonly PathChange[];
    /** Paths that differ from the last commit. */
    readonly changed: ReadonlySet<string>;
  };
};

/** One line a commit, then what it changed: a record separator can stand in no path. */
const FORMAT = '%x1e%H %ct';

/**
 * When each file below a folder was first committed, and what it held before, from one reading of the
 * history. What a shallow clone cut off can't be known, and is said to be unknown. Days are those of
 * London, whatever the machine's own time zone. Contents that are asked for go into the cache.
 */
export async function readGitDates(folder: string, cacheDir?: string): Promise<GitDates> {
  return gitDatesOf(await readGitFacts(folder), cacheDir);
}

async function readGitFacts(folder: string): Promise<GitFacts> {
  const git = async (...args: string[]): Promise<string> => {
    const { stdout } = await run('git', [...SAFE, ...args], {
      cwd: resolve(folder),
      maxBuffer: 1024 ** 3,
      // A hostile repository's own settings must not run programs while it is read.
      env: { ...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    });
    return stdout;
  };
  let shallow: ReadonlySet<string>;
  try {
    const inside = (await git('rev-parse', '--is-inside-work-tree')).trim();
    if (inside !== 'true') throw new Error('not in a work tree');
    shallow = await readShallowBoundary(git);
  } catch {
    return {};
  }
  let log = '';
  let changed: ReadonlySet<string> = new Set();
  try {
    const [history, diff] = await Promise.all([
      git(
        'log',
        '--raw',
        '--no-abbrev',
        '--no-renames',
        '--relative',
        '-z',
        '-m',
        '--first-parent',
        `--format=${FORMAT}`,
        '--',
        '.',
      ),
      git(
        'diff',
        '--name-only',
        '--no-ext-diff',
        '--no-renames',
        '--relative',
        '-z',
        'HEAD',
        '--',
        '.',
      ),
    ]);
    log = history;
    changed = new Set(diff.split('\0'));
  } catch {
    // A repository without a commit has no history to read: all is uncommitted.
  }
  return { repository: { folder, changes: changesOf(log, shallow), changed } };
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

const SAFE = ['-c', 'core.quotepath=off', '-c', 'core.fsmonitor=false'];

/** ":100644 100644 <blob before> <blob after> M" */
const RAW = /^\n*:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [A-Z]/;

/** The changes of a log, from the oldest to the newest. */
function changesOf(log: string, shallow: ReadonlySet<string>): PathChange[] {
  const changes: PathChange[] = [];
  const records = log.split('\u001e').slice(1).reverse();
  for (const [commit, record] of records.entries()) {
    const [head = '', ...entries] = record.split('\0');
    const [hash = '', seconds = ''] = head.trim().split(' ');
    const date = dayInLondon(Number(seconds));
    for (let at = 0; at + 1 < entries.length; at++) {
      const blob = RAW.exec(entries[at] ?? '')?.[1];
      const path = entries[at + 1];
      if (blob === undefined || path === undefined) continue;
      at++;
      const gone = /^0+$/.test(blob);
      changes.push({ path, ...(!gone && { blob }), commit, date, boundary: shallow.has(hash) });
    }
  }
  return changes;
}

async function readShallowBoundary(
  git: (...args: string[]) => Promise<string>,
): Promise<ReadonlySet<string>> {
  if ((await git('rev-parse', '--is-shallow-repository')).trim() !== 'true') return new Set();
  const { readFile } = await import('node:fs/promises');
  const path = (await git('rev-parse', '--path-format=absolute', '--git-path', 'shallow')).trim();
  return new Set((await readFile(path, 'utf8')).split('\n').filter((line) => line !== ''));
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
