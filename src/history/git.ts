import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What git answers in a folder. Throws where git fails or isn't there. */
export async function git(folder: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run(
    'git',
    ['-c', 'core.quotepath=off', '--literal-pathspecs', ...args],
    {
      cwd: resolve(folder),
      maxBuffer: 1024 ** 3,
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    },
  );
  return stdout;
}
