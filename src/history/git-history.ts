import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

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
  /** The versions that stand in the folder now, unchanged since they were committed, by path. */
  readonly current: ReadonlyMap<string, string>;
  /** Whether earlier commits were cut off. */
  readonly shallow: boolean;
};

const ENTRY = /:\d{6} 100\d{3} [\da-f]+ ([\da-f]+) [AMT]\0([^\0]+)\0/g;

/** The history of a folder; none where it is in no repository, or in one without a commit. */
export async function readGitHistory(folder: string): Promise<GitHistory | undefined> {
  const git = async (...args: string[]): Promise<string> =>
    (await runGit(folder, args)).toString('utf8');
  let shallow: boolean;
  let log: string;
  try {
    shallow = (await git('rev-parse', '--is-shallow-repository')).trim() === 'true';
    log = await git(
      ...['log', '--all', '--raw', '--no-abbrev', '--no-renames', '-m', '-z', '--relative'],
      ...['--diff-filter=AMT', '--format=%x1e%H %ct%x00', '--', '.'],
    );
  } catch {
    return undefined;
  }
  const versions = new Map<string, FileVersion>();
  // From the newest commit to the oldest, so the first that held a version is the last one written.
  for (const record of log.split('\u001e').slice(1)) {
    const [commit = '', seconds = ''] = record.slice(0, record.indexOf('\0')).trim().split(' ');
    for (const [, blob = '', path = ''] of record.matchAll(ENTRY)) {
      versions.set(`${blob} ${path}`, { path, blob, commit, seconds: Number(seconds) });
    }
  }
  return { versions: [...versions.values()], current: await readCurrent(git), shallow };
}

async function readCurrent(
  git: (...args: string[]) => Promise<string>,
): Promise<ReadonlyMap<string, string>> {
  const staged = await git('ls-files', '--stage', '-z', '--', '.');
  const changed = await git('diff', '--name-only', '--relative', '-z', '--', '.');
  const current = new Map<string, string>();
  for (const [, blob = '', path = ''] of staged.matchAll(/\d{6} ([\da-f]+) \d\t([^\0]+)\0/g)) {
    current.set(path, blob);
  }
  for (const path of changed.split('\0')) current.delete(path);
  return current;
}

/** The texts of blobs, those beyond `most` bytes in all left out, in one run of git. */
export async function readBlobs(
  folder: string,
  blobs: readonly string[],
  most: number,
): Promise<{ texts: ReadonlyMap<string, string>; leftOut: number }> {
  const texts = new Map<string, string>();
  if (blobs.length === 0) return { texts, leftOut: 0 };
  const sizes = (
    await runGit(folder, ['cat-file', '--batch-check=%(objectname) %(objectsize)'], blobs)
  )
    .toString('utf8')
    .split('\n')
    .map((line) => line.split(' '));
  let left = most;
  const wanted: string[] = [];
  for (const [blob = '', size = ''] of sizes) {
    left -= Number(size);
    if (left >= 0 && blob !== '') wanted.push(blob);
  }
  const all = await runGit(folder, ['cat-file', '--batch'], wanted);
  for (let at = 0; at < all.length;) {
    const end = all.indexOf(10, at);
    const [blob = '', , size = ''] = all.toString('latin1', at, end).split(' ');
    const length = Number(size);
    texts.set(blob, all.toString('utf8', end + 1, end + 1 + length));
    at = end + 1 + length + 1;
  }
  return { texts, leftOut: blobs.length - wanted.length };
}

/** Throws an Error where git fails. */
function runGit(
  folder: string,
  args: readonly string[],
  input: readonly string[] = [],
): Promise<Buffer> {
  return new Promise((done, fail) => {
    const child = spawn('git', ['-c', 'core.quotepath=off', ...args], {
      cwd: resolve(folder),
      // A hostile repository's own settings must not run programs while it is read.
      env: { ...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', fail);
    child.once('close', (code) => {
      if (code === 0) done(Buffer.concat(chunks));
      else fail(new Error(`git ${args[0]} ended with ${code}`));
    });
    // Git may end before it has read all, which its exit code then says.
    child.stdin.on('error', () => {});
    child.stdin.end(input.map((line) => `${line}\n`).join(''));
  });
}
