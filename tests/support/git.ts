import { cpSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from './run-command.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** An environment in which git takes no settings from the person who runs the tests. */
export const GIT_ENVIRONMENT: NodeJS.ProcessEnv = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  // Else each commit starts another process, to see whether the repository has grown large.
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'maintenance.auto',
  GIT_CONFIG_VALUE_0: 'false',
  GIT_AUTHOR_NAME: 'Test Officer',
  GIT_AUTHOR_EMAIL: 'officer@council.example',
  GIT_COMMITTER_NAME: 'Test Officer',
  GIT_COMMITTER_EMAIL: 'officer@council.example',
};

/**
 * Runs git in a folder, free of the settings of the person who runs the tests. Throws an Error with git's own
 * words where it fails.
 */
export async function git(folder: string, args: readonly string[], date?: string): Promise<string> {
  const result = await runCommand('git', args, {
    cwd: folder,
    env: {
      ...GIT_ENVIRONMENT,
      ...(date !== undefined && { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }),
    },
  });
  if (result.code !== 0) {
    throw new Error(`git ${args.join(' ')} failed in ${folder}:\n${result.stderr}`);
  }
  return result.stdout;
}

let empty: Promise<string> | undefined;

/** Makes a folder a repository whose branch is `main`. Git itself makes the first; the others are copies of it. */
export async function beginRepository(folder: string): Promise<void> {
  empty ??= (async () => {
    const first = temporaryFolder('repository');
    await git(first, ['init', '--quiet', '--initial-branch=main', '--template=']);
    return first;
  })();
  cpSync(path.join(await empty, '.git'), path.join(folder, '.git'), { recursive: true });
}

/** Commits all that is there, at a fixed moment ("2022-05-03T09:00:00Z"). */
export async function commitAll(folder: string, message: string, date: string): Promise<void> {
  await git(folder, ['add', '--all'], date);
  await git(folder, ['commit', '--quiet', '--allow-empty', '--message', message], date);
}
