import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Received } from '../domain/appendix.ts';
import { isoDate } from '../domain/dates.ts';

const run = promisify(execFile);

/** When a file came, by its path below the folder of the content. */
export type GitDates = (path: string) => Received;

/** One line a commit, then the files it added: a record separator can stand in no path. */
const FORMAT = '%x1e%H %ct';

/**
 * When each file below a folder was first committed, from one reading of the history. What a shallow
 * clone cut off can't be known, and is said to be unknown. Days are those of London, whatever the
 * machine's own time zone.
 */
export async function readGitDates(folder: string): Promise<GitDates> {
  const git = async (...args: string[]): Promise<string> => {
    const { stdout } = await run('git', ['-c', 'core.quotepath=off', ...args], {
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
    return () => ({ kind: 'unknown', why: 'no-repository' });
  }
  const added = new Map<string, Received>();
  let log = '';
  try {
    log = await git('log', '--diff-filter=A', '--no-renames', '--relative', '--name-only', '-z', '-m', '--first-parent', `--format=${FORMAT}`, '--', '.');
  } catch {
    // A repository without a commit has no history to read: all is uncommitted.
  }
  for (const record of log.split('\u001e').slice(1)) {
    const [head = '', ...paths] = record.split('\0');
    const [commit = '', seconds = ''] = head.trim().split(' ');
    const received: Received = shallow.has(commit)
      ? { kind: 'unknown', why: 'shallow-clone' }
      : { kind: 'recorded', date: dayInLondon(Number(seconds)) };
    // From the newest commit to the oldest, so the first addition is the last one written.
    for (const path of paths) {
      const name = path.replace(/^\n+/, '');
      if (name !== '') added.set(name, received);
    }
  }
  return (path) => added.get(path) ?? { kind: 'uncommitted' };
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
